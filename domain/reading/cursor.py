"""Looking around in a text's items: what stands at a place, and what may be passed over."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import Bound
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind

#: Words that bound a time, in the order in which they win over each other: "no later than in June" is by June.
BOUNDS = {
    Concept.BY: Bound.BY,
    Concept.LATEST: Bound.BY,
    Concept.BEFORE: Bound.BEFORE,
    Concept.FROM: Bound.FROM,
    Concept.EARLIEST: Bound.FROM,
    Concept.AS_OF: Bound.FROM,
    Concept.AFTER: Bound.AFTER,
    Concept.IN: Bound.IN,
    Concept.FOR: Bound.IN,
}

#: Words for lengths of time.
UNITS = (Concept.DAY, Concept.WEEK, Concept.MONTHS, Concept.QUARTER, Concept.HALF, Concept.YEAR)

#: Senses that keep a word from being passed over.
_KEPT = (*BOUNDS, *UNITS, Concept.MONTH, Concept.NUMBER, Concept.THIS, Concept.ORDINAL, Concept.POST, Concept.UNTIL)


class Cursor:
    """A text's items, by place."""

    def __init__(self, items: Sequence[WordMatch]) -> None:
        self.items = items

    def item(self, index: int) -> WordMatch | None:
        """The item at a place, if there is one."""
        return self.items[index] if 0 <= index < len(self.items) else None

    def has(self, index: int, *senses: Concept) -> bool:
        """Whether the item at a place can mean one of these."""
        items = self.items  # asked more often than anything else in reading
        return 0 <= index < len(items) and not items[index].senses.keys().isdisjoint(senses)

    def post(self, index: int, *meanings: Concept) -> bool:
        """Whether the item at a place stands after what it limits or cuts, with one of these meanings."""
        item = self.item(index)
        return item is not None and item.senses.get(Concept.POST) in meanings

    def carried(self, start: int, end: int) -> Concept | None:
        """The limit that a form between two places holds in itself, the last one's where there are several."""
        found = [each.senses[Concept.CARRIED] for each in self.items[start:end] if Concept.CARRIED in each.senses]
        return found[-1] if found else None

    def is_kind(self, index: int, *kinds: TokenKind) -> bool:
        """Whether the item at a place has one of these shapes."""
        item = self.item(index)
        return item is not None and item.kind in kinds

    def skip(self, index: int) -> int:
        """Past what changes nothing: articles, "of", a comma."""
        while (item := self.item(index)) is not None and (
            (item.noise and not item.has(*_KEPT)) or (item.kind is TokenKind.COMMA and item.value == ",")
        ):
            index += 1
        return index

    def words(self, start: int, end: int) -> str:
        """The text between two places."""
        return " ".join(each.text for each in self.items[start:end])
