"""Reading points of time: days, months, quarters, years and meetings, before it is known how they limit a due date."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.calendar import Month, Span
from domain.cursor import BOUNDS, UNITS, Cursor
from domain.languages.table import Sense
from domain.lexicon import Item
from domain.occurrences import next_day, next_month
from domain.questions import Why
from domain.register import Directory, Milestone
from domain.tokens import Kind

#: Actors whose name also says "meeting" where a month or a word of time stands beside it.
COUNCILS = frozenset({"council", "schengen-council"})


_RELATIVE = {Sense.THIS: 0, Sense.NEXT: 1, Sense.COMING: 1, Sense.LAST: -1}
_PARTS = {Sense.QUARTER: 3, Sense.HALF: 6}
_LONGEST_MONTH = 31
#: Years of two figures: 2020 to 2039.
_SHORT_YEARS = range(20, 40)


class BadTimeError(Exception):
    """A time that cannot be given days."""

    def __init__(self, why: Why, words: str) -> None:
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


class Points(Cursor):
    """Reads points of time off a list of items; `today` and the calendar of Councils give relative ones their days."""

    def __init__(self, items: Sequence[Item], *, today: date, directory: Directory) -> None:
        super().__init__(items)
        self.today = today
        self._directory = directory

    def point(self, index: int) -> Point | None:
        """The point of time that starts at an item."""
        if self.has(index, Sense.END):
            here = self.skip(index + 2 if self.is_kind(index + 1, Kind.DASH) else index + 1)
            inner = self.point(here) or self._unit(here)
            return None if inner is None else replace(inner, end=True)
        if self.has(index, Sense.WEEKDAY):
            return self._written(self.skip(index + 1)) or self._month(self.skip(index + 1))
        if self.has(index, Sense.YEAR_END):
            this_year = Point(span=Span.months(Month(self.today.year, 1), 12), after=index + 1)
            return replace(self._year(self.skip(index + 1)) or this_year, end=True)
        return (
            self._written(index)
            or self._month(index)
            or self._part(index)
            or self._relative(index)
            or self._meeting(index)
            or self._year(index)
        )

    def bare_meeting(self, index: int) -> Point | None:
        """ "The Council", where only the next one can be meant."""
        milestone = self._directory.next_milestone(self.today) if self.is_council(index) else None
        return None if milestone is None else _meeting_point(milestone, index + 1)

    # Days and months.

    def _written(self, index: int) -> Point | None:
        """A day or a month in figures, or a day before a month's name."""
        item = self.item(index)
        if item is None:
            return None
        if item.kind is Kind.BAD_DATE:
            raise BadTimeError(Why.TIME, item.text)
        if item.kind in (Kind.DATE, Kind.MONTH):
            if isinstance(item.value, Span):
                return self._council_after(Point(span=item.value, after=index + 1))
            day, month = item.value
            return self._day(index, day, month, index + 1)
        number = item.value if item.kind is Kind.NUMBER else item.senses.get(Sense.ORDINAL)
        after = self.skip(index + 1)
        if number is None or not self.has(after, Sense.MONTH):
            return None
        return self._day(index, number, self.items[after].senses[Sense.MONTH], after + 1)

    def _day(self, start: int, day: int, month: int, after: int) -> Point:
        """A day of a month, with the year that may follow."""
        here = self.skip(after)
        year = self._year_at(here)
        end = after if year is None else here + 1
        try:
            found = date(year, month, day) if year else next_day(self.today, month, day)
        except ValueError:
            raise BadTimeError(Why.TIME, self.words(start, end)) from None
        return self._council_after(Point(span=Span.day(found), after=end, yearless=year is None))

    def _year_at(self, index: int) -> int | None:
        """The year after a day and a month, which may have two figures: "30 June 24"."""
        if self.is_kind(index, Kind.NUMBER) and not self.has(index + 1, *UNITS):
            item = self.items[index]
            return 2000 + int(item.value) if item.text.isdigit() and item.value in _SHORT_YEARS else None
        return int(self.items[index].value) if self.is_kind(index, Kind.YEAR) else None

    def _month(self, index: int) -> Point | None:
        """A month by its name, with a day or a year that may follow."""
        if self.has(index, Sense.MONTHS, *_RELATIVE) and self.has(self.skip(index + 1), Sense.MONTH):
            index = self.skip(index + 1)
        item = self.item(index)
        if item is None or Sense.MONTH not in item.senses:
            return None
        month, after = item.senses[Sense.MONTH], self.skip(index + 1)
        if item.has(Sense.MEETING):
            year = self.items[after].value if self.is_kind(after, Kind.YEAR) else None
            span = Span.months(Month(year, month) if year else next_month(self.today, month))
            return self._at_council(Point(span=span, after=index + 1), after + 1 if year else index + 1)
        if self.is_kind(after, Kind.YEAR):
            span = Span.months(Month(self.items[after].value, month))
            return self._council_after(Point(span=span, after=after + 1))
        if self.is_kind(after, Kind.NUMBER) and not self.has(after + 1, *UNITS):
            if self.items[after].value <= _LONGEST_MONTH:
                return self._month_day(index, month, after)
        elif item.weak and not self._near_time(index):
            return None
        span = Span.months(next_month(self.today, month))
        return self._council_after(Point(span=span, after=index + 1, yearless=True))

    def _month_day(self, index: int, month: int, after: int) -> Point:
        """ "June 13, 2024"; in "June 24" the number could be a year as well."""
        day = self.items[after]
        could_be_year = day.text.isdigit() and day.value >= self.today.year % 100 - 3
        if could_be_year and not self.is_kind(self.skip(after + 1), Kind.YEAR):
            raise BadTimeError(Why.AMBIGUOUS, self.words(index, after + 1))
        return self._day(index, day.value, month, after + 1)

    def _near_time(self, index: int) -> bool:
        """Whether a word that need not be a month is one: "in may", "by may", "may council"."""
        bounded = (*BOUNDS, *_RELATIVE, Sense.END, Sense.BETWEEN, Sense.UNTIL)
        return self.has(index - 1, *bounded) or self.has(index + 1, Sense.LATEST) or self.is_council(index + 1)

    # Parts of years.

    def _part(self, index: int) -> Point | None:
        """Quarters and halves: `Q1 2024`, "the first quarter of 2024", "quarter 2", "second half of the year"."""
        item = self.item(index)
        if item is None:
            return None
        if item.kind is Kind.QUARTER and item.months:
            _, number, year = item.value
            return self._of_year(number, item.months, year, index + 1)
        ordinal = item.senses.get(Sense.ORDINAL)
        unit = index if ordinal is None or self.has(index, *_PARTS) else self.skip(index + 1)
        months = next((length for sense, length in _PARTS.items() if self.has(unit, sense)), None)
        if months is None:
            return None
        if ordinal is not None:
            return self._of_year(ordinal, months, None, unit + 1)
        if self.is_kind(index + 1, Kind.NUMBER):
            return self._of_year(self.items[index + 1].value, months, None, index + 2)
        return None

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
        for sense, days in ((Sense.TODAY, 0), (Sense.TOMORROW, 1), (Sense.YESTERDAY, -1)):
            if self.has(index, sense):
                return Point(span=Span.day(self.today + timedelta(days=days)), after=index + 1)
        step = next((step for sense, step in _RELATIVE.items() if self.has(index, sense)), None)
        return None if step is None else self._unit(index + 1, step)

    def _unit(self, index: int, step: int = 0) -> Point | None:
        """The current week, month, quarter, half or year, or one so many further on."""
        month = Month.of(self.today)
        if self.has(index, Sense.WEEK):
            return Point(span=Span.week(self.today + timedelta(days=7 * step)), after=index + 1)
        for sense, length in ((Sense.MONTHS, 1), *_PARTS.items(), (Sense.YEAR, 12)):
            if self.has(index, sense):
                first = Month(month.year, (month.month - 1) // length * length + 1)
                return Point(span=Span.months(first.plus(length * step), length), after=index + 1)
        return None

    def _year(self, index: int) -> Point | None:
        if self.has(index, Sense.YEAR):
            index = self.skip(index + 1)
        if not self.is_kind(index, Kind.YEAR):
            return None
        return Point(span=Span.months(Month(self.items[index].value, 1), 12), after=index + 1)

    # Meetings.

    def is_council(self, index: int) -> bool:
        """Whether the item at a place can be a meeting."""
        item = self.item(index)
        return item is not None and (item.has(Sense.MEETING) or item.senses.get(Sense.NAME) in COUNCILS)

    def _council_after(self, point: Point) -> Point:
        """ "The June 2024 Council": a month or day and the word beside it."""
        return self._at_council(point, point.after + 1) if self.is_council(point.after) else point

    def _meeting(self, index: int) -> Point | None:
        """ "The next Council", "the Schengen Council of (or in) June 2024"."""
        if self.has(index, *_RELATIVE) and self.is_council(index + 1):
            return self._neighbour(index)
        if not self.is_council(index):
            return None
        here = self.skip(index + 1)
        if here == index + 1 and self.has(here, Sense.IN):
            here = self.skip(here + 1)
        point = self._written(here) or self._month(here)
        return None if point is None else self._at_council(point, point.after)

    def _neighbour(self, index: int) -> Point:
        find = self._directory.last_milestone if self.has(index, Sense.LAST) else self._directory.next_milestone
        milestone = find(self.today)
        if milestone is None:
            raise BadTimeError(Why.COUNCIL, self.words(index, index + 2))
        return _meeting_point(milestone, index + 2)

    def _at_council(self, point: Point, after: int) -> Point:
        """The Schengen Council of a month, or of a day on which or beside which one meets."""
        month = Month.of(point.span.first)
        milestone = self._directory.milestone(month)
        if milestone is None or Month.of(point.span.last) != month:
            raise BadTimeError(Why.COUNCIL, str(month))
        a_day = point.span.first == point.span.last
        if a_day and abs((milestone.day - point.span.first).days) > 1:
            raise BadTimeError(Why.COUNCIL, point.span.first.isoformat())
        return _meeting_point(milestone, self._past_genitive(after))

    def _past_genitive(self, index: int) -> int:
        """Past the rest of "the June meeting of the Council"."""
        here = self.skip(index)
        of = self.item(index)
        return here + 1 if of is not None and of.noise and self.is_council(here) else index


def _meeting_point(milestone: Milestone, after: int) -> Point:
    return Point(span=Span.day(milestone.day), after=after, council=milestone.month)
