"""Reading meetings: which words say "Schengen Council", and which one a month or a day beside them means."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.cursor import Cursor
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Directory, Milestone

#: Actors whose name also says "meeting" where a month or a word of time stands beside it.
COUNCILS = frozenset({"council", "schengen-council"})

#: Words that point from now: how many units on.
RELATIVE = {Concept.THIS: 0, Concept.NEXT: 1, Concept.COMING: 1, Concept.LAST: -1}


class BadTimeError(Exception):
    """A time that cannot be given days."""

    def __init__(self, why: RefusalReason, words: str) -> None:
        super().__init__(why, words)
        self.why = why
        self.words = words


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """A time without its bound: its days, and where the text goes on."""

    span: Span
    after: int
    #: The year was not given: the next occurrence was taken.
    yearless: bool = False
    council: Month | None = None
    #: "The end of" stood before it.
    end: bool = False


class Councils(Cursor):
    """Reads meetings off a list of items; `today` and the calendar of Councils give relative ones their days."""

    def __init__(self, items: Sequence[WordMatch], *, today: date, directory: Directory) -> None:
        super().__init__(items)
        self.today = today
        self._directory = directory

    def is_council(self, index: int) -> bool:
        """Whether the item at a place can be a meeting."""
        item = self.item(index)
        return item is not None and (item.has(Concept.MEETING) or item.senses.get(Concept.NAME) in COUNCILS)

    def bare_meeting(self, index: int) -> Point | None:
        """ "The Council", where only the next one can be meant."""
        milestone = self._directory.next_milestone(self.today) if self.is_council(index) else None
        return None if milestone is None else _meeting_point(milestone, index + 1)

    def _council_after(self, point: Point) -> Point:
        """ "The June 2024 Council": a month or day and the word beside it."""
        here = point.after
        item = self.item(here)
        if item is not None and item.kind is TokenKind.DASH and item.glued:  # "der Juni-Rat"
            here += 1
        if not self.is_council(here):
            return point
        year = self.item(here + 1)
        if point.yearless and year is not None and year.kind is TokenKind.YEAR:  # "the June Council 2024"
            month = Month(year.value, Month.of(point.span.first).month)
            return self._at_council(replace(point, span=Span.months(month)), here + 2)
        return self._at_council(point, here + 1)

    def _neighbour(self, index: int) -> Point:
        last = self.has(index, Concept.LAST) or self.post(index + 1, Concept.LAST)
        find = self._directory.last_milestone if last else self._directory.next_milestone
        milestone = find(self.today)
        if milestone is None:
            raise BadTimeError(RefusalReason.COUNCIL, self.words(index, index + 2))
        return _meeting_point(milestone, index + 2)

    def _at_council(self, point: Point, after: int) -> Point:
        """The Schengen Council of a month, or of a day on which or beside which one meets."""
        month = Month.of(point.span.first)
        milestone = self._directory.milestone(month)
        if milestone is None or Month.of(point.span.last) != month:
            raise BadTimeError(RefusalReason.COUNCIL, str(month))
        a_day = point.span.first == point.span.last
        if a_day and abs((milestone.day - point.span.first).days) > 1:
            raise BadTimeError(RefusalReason.COUNCIL, point.span.first.isoformat())
        return _meeting_point(milestone, self._past_genitive(after))

    def _past_genitive(self, index: int) -> int:
        """Past the rest of "the June meeting of the Council"."""
        here = self.skip(index)
        of = self.item(index)
        return here + 1 if of is not None and of.noise and self.is_council(here) else index


def _meeting_point(milestone: Milestone, after: int) -> Point:
    return Point(span=Span.day(milestone.day), after=after, council=milestone.month)
