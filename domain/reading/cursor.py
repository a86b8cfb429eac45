"""Looking around in a text's items: what stands at a place, and what may be passed over."""

from collections.abc import Sequence

from domain.languages.schema import Sense
from domain.questions.model import Bound
from domain.reading.words.lexicon import Item
from domain.reading.words.tokenizer import Kind

#: Words that bound a time, in the order in which they win over each other: "no later than in June" is by June.
BOUNDS = {
    Sense.BY: Bound.BY,
    Sense.LATEST: Bound.BY,
    Sense.BEFORE: Bound.BEFORE,
    Sense.FROM: Bound.FROM,
    Sense.EARLIEST: Bound.FROM,
    Sense.AS_OF: Bound.FROM,
    Sense.AFTER: Bound.AFTER,
    Sense.IN: Bound.IN,
    Sense.FOR: Bound.IN,
}

#: Words for lengths of time.
UNITS = (Sense.DAY, Sense.WEEK, Sense.MONTHS, Sense.QUARTER, Sense.HALF, Sense.YEAR)

#: Senses that keep a word from being passed over.
_KEPT = (*BOUNDS, *UNITS, Sense.MONTH, Sense.NUMBER, Sense.THIS, Sense.ORDINAL, Sense.POST, Sense.UNTIL)


class Cursor:
    """A text's items, by place."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items

    def item(self, index: int) -> Item | None:
        """The item at a place, if there is one."""
        return self.items[index] if 0 <= index < len(self.items) else None

    def has(self, index: int, *senses: Sense) -> bool:
        """Whether the item at a place can mean one of these."""
        items = self.items  # asked more often than anything else in reading
        return 0 <= index < len(items) and not items[index].senses.keys().isdisjoint(senses)

    def post(self, index: int, *meanings: Sense) -> bool:
        """Whether the item at a place stands after what it limits or cuts, with one of these meanings."""
        item = self.item(index)
        return item is not None and item.senses.get(Sense.POST) in meanings

    def carried(self, start: int, end: int) -> Sense | None:
        """The limit that a form between two places holds in itself, the last one's where there are several."""
        found = [each.senses[Sense.CARRIED] for each in self.items[start:end] if Sense.CARRIED in each.senses]
        return found[-1] if found else None

    def is_kind(self, index: int, *kinds: Kind) -> bool:
        """Whether the item at a place has one of these shapes."""
        item = self.item(index)
        return item is not None and item.kind in kinds

    def skip(self, index: int) -> int:
        """Past what changes nothing: articles, "of", a comma."""
        while (item := self.item(index)) is not None and (
            (item.noise and not item.has(*_KEPT)) or (item.kind is Kind.COMMA and item.value == ",")
        ):
            index += 1
        return index

    def words(self, start: int, end: int) -> str:
        """The text between two places."""
        return " ".join(each.text for each in self.items[start:end])
