"""Reading points of time: days, months, parts of years and meetings, before it is known how they limit a due date."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.questions.model import RefusalReason
from domain.reading.cursor import BOUNDS, UNITS
from domain.reading.times.councils import RELATIVE, BadTimeError, Point
from domain.reading.times.days import Days
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Directory

_PARTS = {Concept.QUARTER: 3, Concept.HALF: 6}
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "ι": 1, "ιι": 2, "ιιι": 3}
#: Words that a point of time can start with.
_OPENERS = frozenset(
    {
        *UNITS,
        *RELATIVE,
        *(
            Concept.MONTH,
            Concept.ORDINAL,
            Concept.NUMBER,
            Concept.END,
            Concept.YEAR_END,
            Concept.WEEKDAY,
            Concept.MEETING,
        ),
        *(Concept.TODAY, Concept.TOMORROW, Concept.YESTERDAY),
    }
)
_NEIGHBOURS = (Concept.NEXT, Concept.COMING, Concept.LAST)


class Points(Days):
    """Reads points of time off a list of items."""

    def __init__(self, items: Sequence[WordMatch], *, today: date, directory: Directory) -> None:
        super().__init__(items, today=today, directory=directory)
        self._found: dict[int, Point | None] = {}

    def point(self, index: int) -> Point | None:
        """The point of time that starts at an item; looked for once, though a range and a bound both ask for it."""
        if index not in self._found:
            self._found[index] = self._point(index) if self._may_start(index) else None
        return self._found[index]

    def _may_start(self, index: int) -> bool:
        """Whether an item can start a point of time at all; most cannot."""
        item = self.item(index)
        if item is None or item.kind is not TokenKind.WORD:
            return item is not None
        return not _OPENERS.isdisjoint(item.senses) or self.is_council(index) or item.lower in ROMAN

    def _point(self, index: int) -> Point | None:
        if self.has(index, Concept.END) and self.has(index, *UNITS):  # "Quartalsende"
            unit = self._unit(index)
            return unit and replace(unit, end=True)
        if self.has(index, Concept.END):
            here = self.skip(index + 2 if self.is_kind(index + 1, TokenKind.DASH) else index + 1)
            inner = self.point(here) or self._unit(here)
            return None if inner is None else replace(inner, end=True)
        if self.has(index, Concept.WEEKDAY):
            return self._written(self.skip(index + 1)) or self._month(self.skip(index + 1))
        if self.has(index, Concept.YEAR_END):
            this_year = Point(span=Span.months(Month(self.today.year, 1), 12), after=index + 1)
            return replace(self._year(self.skip(index + 1)) or this_year, end=True)
        found = (
            self._written(index)
            or self._month(index)
            or self._part(index)
            or self._relative(index)
            or self._meeting(index)
            or self._year_first(index)
            or self._year(index)
        )
        return None if found is None else self._cut(found)

    def _cut(self, point: Point) -> Point:
        """What stands after a time and cuts it: Hungarian "2024 vége" is its end."""
        here = self.skip(point.after)
        if self.post(here, Concept.VAGUE):
            raise BadTimeError(RefusalReason.VAGUE, self.words(max(0, here - 2), here + 1))
        if self.post(here, Concept.END):
            return replace(point, after=here + 1, end=True)
        if self.post(point.after, *RELATIVE):
            return replace(point, after=point.after + 1)  # "en juin prochain"
        return point

    def _year_first(self, index: int) -> Point | None:
        """A year before its month or quarter: "2024. gada 13. jūnijs", "2024 m. birželio 13 d.", "2024 júniusa"."""
        here = self._past_year(index)
        if here is None:
            return None
        year = self.items[here - 1].value
        here = self._past_unit(here, Concept.YEAR)
        month = self.item(here)
        if month is not None and month.has(Concept.MONTH) and not month.weak and not month.has(Concept.MEETING):
            return self._in_year(year, month.senses[Concept.MONTH], here)
        if self.is_kind(here, TokenKind.NUMBER) and self.has(self.skip(here + 1), Concept.MONTH):
            after = self.skip(here + 1)
            day = self.items[here].value
            return self._dated(index, year, self.items[after].senses[Concept.MONTH], day, after + 1)
        months = next((length for sense, length in _PARTS.items() if self.has(here + 1, sense)), None)
        if self.is_kind(here, TokenKind.NUMBER) and months is not None:
            return self._of_year(self.items[here].value, months, year, here + 2)
        part = self._part(here)
        if part is None or not part.yearless:
            return None
        return replace(part, span=_moved(part.span, year), yearless=False)

    def _part(self, index: int) -> Point | None:
        """Quarters and halves: `Q1 2024`, "the first quarter of 2024", "quarter 2", "second half of the year"."""
        item = self.item(index)
        if item is None:
            return None
        if item.kind is TokenKind.QUARTER and item.months:
            _, number, year = item.value
            return self._of_year(number, item.months, year, index + 1)
        ordinal = item.senses.get(Concept.ORDINAL)
        if ordinal is None and self.has(index + 1, *_PARTS):
            ordinal = self._counted(item)
        unit, year = index if ordinal is None or self.has(index, *_PARTS) else self.skip(index + 1), None
        past = None if ordinal is None else self._past_year(unit)
        if past is not None:  # "pirmąjį 2024 m. ketvirtį"
            unit, year = self._past_unit(past, Concept.YEAR), self.items[past - 1].value
        months = next((length for sense, length in _PARTS.items() if self.has(unit, sense)), None)
        if months is None:
            return None
        if ordinal is not None:
            return self._of_year(ordinal, months, year, unit + 1)
        if self.is_kind(index + 1, TokenKind.NUMBER):
            return self._of_year(self.items[index + 1].value, months, None, index + 2)
        return None

    def _counted(self, item: WordMatch) -> int | None:
        """ "1. čtvrtletí", "1er trimestre", "I kwartał"."""
        if item.kind is TokenKind.NUMBER and not item.text.isdigit():
            return int(item.value)
        return ROMAN.get(item.lower)

    def _of_year(self, number: int, months: int, year: int | None, after: int) -> Point | None:
        if not 1 <= number <= 12 // months:
            return None
        here = self.skip(after)
        if year is None and (found := self._year(here) or self._relative(here) or self._unit(here)) is not None:
            if found.span != Span.months(Month(found.span.first.year, 1), 12):
                return None
            year, after = found.span.first.year, found.after
        span = Span.months(Month(year or self.today.year, (number - 1) * months + 1), months)
        if year is None and span.last < self.today:
            span = Span.months(Month.of(span.first).plus(12), months)
        return self._council_after(Point(span=span, after=after, yearless=year is None))

    def _relative(self, index: int) -> Point | None:
        """ "Today", "this month", "next quarter", "last year"."""
        for sense, days in ((Concept.TODAY, 0), (Concept.TOMORROW, 1), (Concept.YESTERDAY, -1)):
            if self.has(index, sense):
                return Point(span=Span.day(self.today + timedelta(days=days)), after=index + 1)
        step = next((step for sense, step in RELATIVE.items() if self.has(index, sense)), None)
        if step is not None:
            whole = self.has(index, *UNITS)  # "idén" is "this year" in one word
            return self._unit(index if whole else self._past_articles(index + 1), step)
        if not self.has(index, *UNITS):
            return None
        if self.post(self.skip(index + 1), Concept.END):
            return self._unit(index)
        follows = next((step for sense, step in RELATIVE.items() if self.post(index + 1, sense)), None)
        unit = None if follows is None else self._unit(index, follows)
        return None if unit is None else replace(unit, after=index + 2)

    def _past_articles(self, index: int) -> int:
        """Past an article between "this" and what it points at: Greek "αυτόν τον μήνα", Irish "an mhí seo"."""
        return index + 1 if self.has(index, Concept.ARTICLE) and self.has(index + 1, *UNITS) else index

    def _unit(self, index: int, step: int = 0) -> Point | None:
        """The current week, month, quarter, half or year, or one so many further on."""
        month = Month.of(self.today)
        if self.has(index, Concept.WEEK):
            return Point(span=Span.week(self.today + timedelta(days=7 * step)), after=index + 1)
        for sense, length in ((Concept.MONTHS, 1), *_PARTS.items(), (Concept.YEAR, 12)):
            if self.has(index, sense):
                first = Month(month.year, (month.month - 1) // length * length + 1)
                return Point(span=Span.months(first.plus(length * step), length), after=index + 1)
        return None

    def _meeting(self, index: int) -> Point | None:
        """ "The next Council", "the Schengen Council of (or in) June 2024"."""
        if self.has(index, *RELATIVE) and self.is_council(index + 1):
            return self._neighbour(index)
        if not self.is_council(index) or (
            self.carried(index, index + 1) is Concept.TO and not self.has(index - 1, *BOUNDS)
        ):
            return None
        if self.post(index + 1, *_NEIGHBOURS):
            return self._neighbour(index)
        if self.has(index + 1, *_NEIGHBOURS) and self.is_council(index + 2):  # "a Tanács következő ülése"
            return replace(self._neighbour(index + 1), after=index + 3)
        here = self.skip(index + 1)
        while here > index + 1 and self.is_council(here):  # "the meeting of the Council of June"
            index, here = here, self.skip(here + 1)
            if self.post(index + 1, *_NEIGHBOURS):
                return self._neighbour(index)
        if here == index + 1 and self.has(here, Concept.IN):
            here = self.skip(here + 1)
        point = self._written(here) or self._month(here) or self._year_first(here)
        return None if point is None else self._at_council(point, point.after)


def _moved(span: Span, year: int) -> Span:
    """A quarter or half in another year."""
    first = Month(year, span.first.month)
    return Span.months(first, Month.of(span.last).month - first.month + 1)
