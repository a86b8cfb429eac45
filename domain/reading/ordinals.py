"""Reading places in an order: "the second" of those that were listed, and "next" or "first" of all that falls due."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.cursor import Cursor
from domain.reading.parsed import ParsedQuestion
from domain.reading.times.times import Times
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind


class Positions(Cursor):
    """Reads places in an order off a list of items; `listed` are the references that were listed before."""

    def __init__(
        self, items: Sequence[WordMatch], *, parts: ParsedQuestion, times: Times, listed: Sequence[str]
    ) -> None:
        super().__init__(items)
        self._parts = parts
        self._times = times
        self._listed = listed

    def listed(self, at: int, item: WordMatch) -> int | None:
        """ "Who owns the second?", "details of number 3": one of those that were listed before."""
        if not self._listed:
            return None
        number = item.senses.get(Concept.ORDINAL)
        after = at + 1
        if number is None and item.has(Concept.ACTION):
            following = self.item(at + 1)
            counted = following is not None and following.kind is TokenKind.NUMBER
            number, after = (following.value, at + 2) if following is not None and counted else (None, after)
        if number is None or self._times.at(at) is not None:
            return None
        if number == 1 and self._first_due(at) and not self._pointed_at(at):
            return None
        if number > len(self._listed):
            self._parts.refuse(RefusalReason.POSITION, str(len(self._listed)))
        else:
            self._parts.refs.append(self._listed[number - 1])
        return after

    def due(self, at: int, item: WordMatch) -> bool:
        """Whether it is "next" or "first" where that is about deliverables."""
        first = item.senses.get(Concept.ORDINAL) == 1 and self._first_due(at)
        return first or (item.has(Concept.NEXT) and self._next_due(at))

    def _pointed_at(self, at: int) -> bool:
        """Whether an article or the like stands before it: "the first", and not "due first"."""
        before = self.item(at - 1)
        return before is not None and before.noise and not before.has(Concept.OWE, Concept.MUST)

    def _first_due(self, at: int) -> bool:
        """Whether it is "first deadline" or "what is due first", and not "the first one"."""
        following = self.item(at + 1)
        return following is None or following.has(Concept.OWE, Concept.ITEM, Concept.FOR, Concept.MUST)

    def _next_due(self, at: int) -> bool:
        """Whether it is "next deadline" or "what is next", and not "next Council" or "next quarter"."""
        following = self.item(at + 1)
        if following is None or following.has(Concept.OWE, Concept.ITEM, Concept.DELIVER):
            return True
        if following.has(Concept.MEETING) or self._times.at(at) is not None or self._times.at(at + 1) is not None:
            return self.items[at].has(Concept.NEXT) and following.noise and self._times.at(at) is None
        return (
            following.noise
            or following.has(Concept.MUST, Concept.NAME, Concept.FOR)
            or following.kind is TokenKind.COMMA
        )
