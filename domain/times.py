"""Reading the times in a question: days, months, quarters, meetings, and how each limits the due date."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.calendar import Month, Span
from domain.languages.table import Sense
from domain.lexicon import Item
from domain.questions import Bound, Why
from domain.questions import When as Limit
from domain.register import Directory, Milestone
from domain.tokens import Kind

#: Actors whose name also says "meeting" where a month or a word of time stands beside it.
COUNCILS = frozenset({"council", "schengen-council"})
_BOUNDS = {
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
_UNITS = (Sense.DAY, Sense.WEEK, Sense.MONTHS, Sense.QUARTER, Sense.HALF, Sense.YEAR)
_RELATIVE = (Sense.THIS, Sense.NEXT, Sense.COMING, Sense.LAST)
#: Senses that keep a word from being passed over.
_KEPT = (*_BOUNDS, *_UNITS, Sense.MONTH, Sense.NUMBER, Sense.THIS, Sense.ORDINAL)
#: Where a month is split in thirds: "the middle of June" is the 11th to the 20th.
_THIRD = 10


class BadTimeError(Exception):
    """A time that cannot be given days."""

    def __init__(self, why: Why, words: str) -> None:
        super().__init__(why, words)
        self.why = why
        self.words = words


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """A time without its bound: its days, where the text goes on, and what may still change them."""

    span: Span
    after: int
    #: The year was not given: the next occurrence was taken.
    yearless: bool = False
    council: Month | None = None
    #: "the end of".
    end: bool = False


class Times:
    """Reads times off a list of items; `today` and the calendar of Councils give relative ones their days."""

    def __init__(self, items: Sequence[Item], *, today: date, directory: Directory) -> None:
        self._items = items
        self._today = today
        self._directory = directory

    def at(self, start: int) -> tuple[Limit, int] | None:
        """The time that starts at an item, and where the text goes on; None where none starts there."""
        return self._within(start) or self._between(start) or self._bounded(start)

    # Items, by position.

    def _item(self, index: int) -> Item | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def _has(self, index: int, *senses: Sense) -> bool:
        item = self._item(index)
        return item is not None and item.has(*senses)

    def _kind(self, index: int, *kinds: Kind) -> bool:
        item = self._item(index)
        return item is not None and item.kind in kinds

    def _skip(self, index: int) -> int:
        """Past the words that change nothing: articles, "of", a comma."""
        while (item := self._item(index)) is not None and (
            (item.noise and not item.has(*_KEPT)) or (item.kind is Kind.COMMA and item.value == ",")
        ):
            index += 1
        return index

    def _words(self, start: int, end: int) -> str:
        return " ".join(each.text for each in self._items[start:end])

    # Bounds.

    def _bounded(self, start: int) -> tuple[Limit, int] | None:
        """One or more bounds ("uiterlijk in"), a point, and what may follow it ("at the latest")."""
        index, senses = start, list[Sense]()
        while (item := self._item(index)) is not None and (found := [each for each in _BOUNDS if item.has(each)]):
            senses.append(self._bound_of(item, found))
            index += 1
        vague = self._item(index)
        if vague is not None and vague.has(Sense.VAGUE) and self._point(self._skip(index + 1)) is not None:
            raise BadTimeError(Why.VAGUE, self._words(index, index + 3))
        point = self._point(self._skip(index)) or self._bare_meeting(self._skip(index), senses)
        if point is None:
            return None
        return self._limit(start, point, senses)

    @staticmethod
    def _bound_of(item: Item, found: Sequence[Sense]) -> Sense:
        """A word for both "before" and "for" (Dutch "voor") is "for" before a meeting, "before" before other times."""
        return Sense.FOR if Sense.FOR in found and Sense.BEFORE in found else found[0]

    def _limit(self, start: int, point: Point, senses: list[Sense]) -> tuple[Limit, int]:
        both = self._has(start, Sense.FOR) and self._has(start, Sense.BEFORE)
        if both and point.council is None:
            senses = [Sense.BEFORE if each is Sense.FOR else each for each in senses]
        bound = next((bound for sense, bound in _BOUNDS.items() if sense in senses), Bound.IN)
        end = point.after
        if self._has(end, Sense.LATEST) and bound is Bound.IN:
            bound, end = Bound.BY, end + 1
        elif self._has(end, Sense.LATEST) and bound in (Bound.BY, Bound.BEFORE):
            end += 1
        elif self._has(end, Sense.EARLIEST) and bound in (Bound.IN, Bound.FROM):
            bound, end = Bound.FROM, end + 1
        if Sense.AS_OF in senses and point.span.last < self._today:
            raise BadTimeError(Why.HISTORY, self._words(start, point.after))
        return self._ended(bound, point), end

    def _ended(self, bound: Bound, point: Point) -> Limit:
        """ "By" and "before the end of T" are "by T"; "in" and "at the end of T" are its last month or ten days."""
        span = point.span
        if point.end and bound is Bound.BEFORE:
            bound = Bound.BY
        elif point.end and bound is Bound.IN:
            month = Month.of(span.last)
            whole = month.first > span.first or span.last.day < _THIRD
            span = Span(first=month.first if whole else month.last.replace(day=2 * _THIRD + 1), last=span.last)
        elif point.end and bound in (Bound.FROM, Bound.AFTER):
            span = Span.day(span.last)
        return Limit(bound=bound, span=span, council=point.council)

    def _between(self, start: int) -> tuple[Limit, int] | None:
        """ "Between A and B", "from A to B", "A - B"; both ends count."""
        index = self._skip(start + 1) if self._has(start, Sense.BETWEEN, Sense.FROM, Sense.IN) else start
        first = self._point(index)
        if first is None:
            return None
        joint = self._item(first.after)
        opened = self._has(start, Sense.BETWEEN)
        if joint is None or not (
            joint.has(Sense.UNTIL)
            or joint.kind is Kind.DASH
            or (joint.has(Sense.TO) and joint.text.casefold() == "to")
            or (opened and joint.has(Sense.AND))
        ):
            return None
        last = self._point(self._skip(first.after + 1))
        if last is None:
            return None
        first, last = self._same_years(first, last)
        if last.span.last < first.span.first:
            raise BadTimeError(Why.TIME, self._words(start, last.after))
        return Limit(bound=Bound.BETWEEN, span=Span(first=first.span.first, last=last.span.last)), last.after

    def _same_years(self, first: Point, last: Point) -> tuple[Point, Point]:
        """A month without a year takes it from the other end of the range."""
        if first.yearless and not last.yearless:
            while first.span.first > last.span.last or first.span.first.year < last.span.last.year - 1:
                first = _years_on(first, -1 if first.span.first > last.span.last else 1)
            if (later := _years_on(first, 1)).span.first <= last.span.last:
                first = later
        elif last.yearless:
            while last.span.last < first.span.first:
                last = _years_on(last, 1)
            while (earlier := _years_on(last, -1)).span.last >= first.span.first:
                last = earlier
        return first, last

    def _within(self, start: int) -> tuple[Limit, int] | None:
        """ "Within 30 days", "in two weeks", "the next three months": from today, both ends included."""
        index = start
        if self._has(index, Sense.WITHIN, Sense.IN):
            index = self._skip(index + 1)
        if self._has(index, Sense.NEXT, Sense.COMING):
            index = self._skip(index + 1)
        if index == start:
            return None
        item = self._item(index)
        number = None if item is None else item.value if item.kind is Kind.NUMBER else item.senses.get(Sense.NUMBER)
        unit = index + 1
        if number is None or not self._has(unit, *_UNITS):
            return self._within_point(start)
        last = self._later(int(number), unit)
        return Limit(bound=Bound.IN, span=Span(first=self._today, last=last)), unit + 1

    def _within_point(self, start: int) -> tuple[Limit, int] | None:
        """ "Within June", "within the next quarter"."""
        if not self._has(start, Sense.WITHIN):
            return None
        point = self._point(self._skip(start + 1))
        return None if point is None else (Limit(bound=Bound.IN, span=point.span, council=point.council), point.after)

    def _later(self, number: int, unit: int) -> date:
        days = {Sense.DAY: 1, Sense.WEEK: 7}
        months = {Sense.MONTHS: 1, Sense.QUARTER: 3, Sense.HALF: 6, Sense.YEAR: 12}
        number = min(number, 1000)
        for sense, length in days.items():
            if self._has(unit, sense):
                return self._today + timedelta(days=number * length)
        length = next(length for sense, length in months.items() if self._has(unit, sense))
        month = Month.of(self._today).plus(min(number * length, 1200))
        return min(month.last, month.first + timedelta(days=self._today.day - 1))

    # Points.

    def _point(self, index: int) -> Point | None:
        if self._has(index, Sense.END):
            inner = self._point(self._skip(index + 1))
            return None if inner is None else replace(inner, end=True)
        if self._has(index, Sense.YEAR_END):
            inner = self._year(self._skip(index + 1))
            this_year = Point(span=Span.months(Month(self._today.year, 1), 12), after=index + 1)
            return replace(inner or this_year, end=True)
        if self._has(index, Sense.MIDDLE):
            return self._middle(index)
        return (
            self._written(index)
            or self._month(index)
            or self._part(index)
            or self._relative(index)
            or self._meeting(index)
            or self._year(index)
        )

    def _middle(self, index: int) -> Point | None:
        inner = self._point(self._skip(index + 1))
        if inner is None:
            return None
        first, last = inner.span.first, inner.span.last
        if Month.of(first) == Month.of(last) and first.day == 1 and last == Month.of(first).last:
            return replace(inner, span=Span(first=first.replace(day=_THIRD + 1), last=first.replace(day=15)))
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            return replace(inner, span=Span.months(Month(first.year, 6)))
        raise BadTimeError(Why.VAGUE, self._words(index, inner.after))

    def _written(self, index: int) -> Point | None:
        """A day or a month in figures, or a day before or after a month's name."""
        item = self._item(index)
        if item is None:
            return None
        if item.kind is Kind.BAD_DATE:
            raise BadTimeError(Why.TIME, item.text)
        if item.kind in (Kind.DATE, Kind.MONTH):
            if isinstance(item.value, Span):
                return self._council_after(Point(span=item.value, after=index + 1))
            day, month = item.value
            return self._day_month(index, day, month, index + 1)
        number = item.value if item.kind is Kind.NUMBER else item.senses.get(Sense.ORDINAL)
        after = self._skip(index + 1)
        if number is None or not self._has(after, Sense.MONTH):
            return None
        month = self._items[after].senses[Sense.MONTH]
        return self._day_month(index, number, month, after + 1)

    def _day_month(self, index: int, day: int, month: int, after: int) -> Point:
        year = self._item(self._skip(after))
        given = year is not None and year.kind is Kind.YEAR
        end = self._skip(after) + 1 if given else after
        try:
            if given and year is not None:
                found = date(int(year.value), month, day)
            else:
                found = _next_day(self._today, month, day)
        except ValueError:
            raise BadTimeError(Why.TIME, self._words(index, end)) from None
        return self._council_after(Point(span=Span.day(found), after=end, yearless=not given))

    def _month(self, index: int) -> Point | None:
        if self._has(index, Sense.MONTHS) and self._has(self._skip(index + 1), Sense.MONTH):
            index = self._skip(index + 1)
        if self._has(index, *_RELATIVE) and self._has(index + 1, Sense.MONTH):
            index += 1
        item = self._item(index)
        if item is None or Sense.MONTH not in item.senses:
            return None
        month = item.senses[Sense.MONTH]
        after = self._skip(index + 1)
        if self._kind(after, Kind.NUMBER) and not self._has(after + 1, *_UNITS) and self._items[after].value <= 31:
            return self._month_day(index, month, after)
        if self._kind(after, Kind.YEAR):
            return self._council_after(Point(span=Span.months(Month(self._items[after].value, month)), after=after + 1))
        if item.weak and not self._near_time(index):
            return None
        return self._council_after(
            Point(span=Span.months(_next_month(self._today, month)), after=index + 1, yearless=True)
        )

    def _month_day(self, index: int, month: int, after: int) -> Point:
        """ "June 13, 2024"; in "June 24" the number could be a year as well."""
        day = self._items[after]
        year = self._kind(self._skip(after + 1), Kind.YEAR)
        if not year and day.text.isdigit() and 20 <= day.value <= 31 and self._today.year % 100 - 3 <= day.value <= 31:
            raise BadTimeError(Why.AMBIGUOUS, self._words(index, after + 1))
        return self._day_month(index, day.value, month, after + 1)

    def _near_time(self, index: int) -> bool:
        before, after = index - 1, index + 1
        return (
            self._has(before, *_BOUNDS, Sense.END, Sense.MIDDLE, Sense.BETWEEN, Sense.UNTIL, *_RELATIVE)
            and not self._has(before, Sense.MUST, Sense.WE)
        ) or self._has(after, Sense.MEETING, Sense.LATEST)

    def _part(self, index: int) -> Point | None:
        """Quarters and halves: `Q1 2024`, "the first quarter of 2024", "second half of the year"."""
        item = self._item(index)
        if item is None:
            return None
        if item.kind is Kind.QUARTER:
            letter, number, year = item.value
            months = {"q": 3, "k": 3, "t": 3, "h": 6, "s": 6}.get(letter)
            return None if months is None or number * months > 12 else self._of_year(number, months, year, index + 1)
        ordinal = item.senses.get(Sense.ORDINAL)
        number = ordinal if ordinal is not None else item.value if item.kind is Kind.NUMBER else None
        unit = index + 1
        if ordinal is None and self._has(index, Sense.QUARTER, Sense.HALF) and self._kind(index + 1, Kind.NUMBER):
            number, unit = self._items[index + 1].value, index
            months = 3 if self._has(unit, Sense.QUARTER) else 6
            return self._of_year(number, months, None, index + 2) if number * months <= 12 else None
        if number is None:
            return None
        if self._has(index, Sense.QUARTER) or self._has(unit, Sense.QUARTER):
            return self._of_year(number, 3, None, unit + 1) if number <= 4 else None
        if self._has(unit, Sense.HALF):
            return self._of_year(number, 6, None, unit + 1) if number <= 2 else None
        return None

    def _of_year(self, number: int, months: int, year: int | None, after: int) -> Point:
        here = self._skip(after)
        if year is None and self._kind(here, Kind.YEAR):
            year, after = int(self._items[here].value), here + 1
        elif year is None and self._has(here, *_RELATIVE) and self._has(here + 1, Sense.YEAR):
            year, after = self._relative_year(here), here + 2
        elif year is None and self._has(here, Sense.YEAR):
            year, after = self._today.year, here + 1
        first = Month(year or self._today.year, (number - 1) * months + 1)
        span = Span.months(first, months)
        if year is None and span.last < self._today:
            span = Span.months(first.plus(12), months)
        return self._council_after(Point(span=span, after=after, yearless=year is None))

    def _relative_year(self, index: int) -> int:
        if self._has(index, Sense.THIS):
            return self._today.year
        return self._today.year + (-1 if self._has(index, Sense.LAST) else 1)

    def _relative(self, index: int) -> Point | None:
        """ "Today", "this month", "next quarter", "last year", "the end of the year"."""
        for sense, days in ((Sense.TODAY, 0), (Sense.TOMORROW, 1), (Sense.YESTERDAY, -1)):
            if self._has(index, sense):
                return Point(span=Span.day(self._today + timedelta(days=days)), after=index + 1)
        step = self._step(index)
        unit = index + 1
        if step is None and self._has(index, *_UNITS) and self._has(index - 1, Sense.END, Sense.NOISE):
            before = index - 1 if self._has(index - 1, Sense.END) else index - 2
            step, unit = (0, index) if self._has(before, Sense.END) else (None, index)
        if step is None or not self._has(unit, *_UNITS):
            return None
        span = self._unit(unit, step)
        return None if span is None else Point(span=span, after=unit + 1)

    def _step(self, index: int) -> int | None:
        if self._has(index, Sense.THIS):
            return 0
        if self._has(index, Sense.NEXT, Sense.COMING):
            return 1
        return -1 if self._has(index, Sense.LAST) else None

    def _unit(self, index: int, step: int) -> Span | None:
        today, month = self._today, Month.of(self._today)
        if self._has(index, Sense.WEEK):
            return Span.week(today + timedelta(days=7 * step))
        if self._has(index, Sense.MONTHS):
            return Span.months(month.plus(step))
        for sense, length in ((Sense.QUARTER, 3), (Sense.HALF, 6), (Sense.YEAR, 12)):
            if self._has(index, sense):
                first = Month(month.year, (month.month - 1) // length * length + 1)
                return Span.months(first.plus(length * step), length)
        return None

    def _year(self, index: int) -> Point | None:
        if self._has(index, Sense.YEAR) and self._kind(self._skip(index + 1), Kind.YEAR):
            index = self._skip(index + 1)
        item = self._item(index)
        if item is None or item.kind is not Kind.YEAR:
            return None
        return Point(span=Span.months(Month(item.value, 1), 12), after=index + 1)

    # Meetings.

    def _is_council(self, index: int) -> bool:
        item = self._item(index)
        return item is not None and (item.has(Sense.MEETING) or item.senses.get(Sense.NAME) in COUNCILS)

    def _council_after(self, point: Point) -> Point:
        """ "The June 2024 Council": a month or day and the word beside it."""
        if not self._is_council(point.after):
            return point
        return self._at_council(point, point.after + 1)

    def _meeting(self, index: int) -> Point | None:
        """ "The next Council", "the Schengen Council of (or in) June 2024"."""
        if self._has(index, *_RELATIVE) and self._is_council(index + 1):
            return self._neighbour(index)
        if not self._is_council(index):
            return None
        here = self._skip(index + 1)
        if here == index + 1 and self._has(here, Sense.IN):
            here = self._skip(here + 1)
        if self._has(here, *_RELATIVE) or (self._is_council(here) and here > index):
            return None
        point = self._written(here) or self._month(here)
        return None if point is None else self._at_council(point, point.after)

    def _neighbour(self, index: int) -> Point:
        find = self._directory.last_milestone if self._has(index, Sense.LAST) else self._directory.next_milestone
        milestone = find(self._today)
        if milestone is None:
            raise BadTimeError(Why.COUNCIL, self._words(index, index + 2))
        return _meeting_point(milestone, index + 2)

    def _bare_meeting(self, index: int, senses: Sequence[Sense]) -> Point | None:
        """ "Before the Council": the next one."""
        if Sense.BEFORE not in senses or not self._is_council(index):
            return None
        milestone = self._directory.next_milestone(self._today)
        return None if milestone is None else _meeting_point(milestone, index + 1)

    def _at_council(self, point: Point, after: int) -> Point:
        month = Month.of(point.span.first)
        milestone = self._directory.milestone(month)
        whole = point.span.first != point.span.last
        if milestone is None or Month.of(point.span.last) != month:
            raise BadTimeError(Why.COUNCIL, str(month))
        if not whole and abs((milestone.day - point.span.first).days) > 1:
            raise BadTimeError(Why.COUNCIL, point.span.first.isoformat())
        return _meeting_point(milestone, after)


def _meeting_point(milestone: Milestone, after: int) -> Point:
    return Point(span=Span.day(milestone.day), after=after, council=milestone.month)


def _next_month(today: date, month: int) -> Month:
    """The month's next occurrence; the current month counts."""
    return Month(today.year + (month < today.month), month)


def _next_day(today: date, month: int, day: int) -> date:
    """The day's next occurrence, today included; raises ValueError for a day that no year has."""
    for year in range(today.year, today.year + 9):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError(f"no {day}/{month}")


def _years_on(point: Point, years: int) -> Point:
    first, last = point.span.first, point.span.last
    begin = Month.of(first).plus(12 * years)
    end = Month.of(last).plus(12 * years)
    return replace(
        point,
        span=Span(
            first=min(begin.last, begin.first + timedelta(days=first.day - 1)),
            last=end.last if last == Month.of(last).last else min(end.last, end.first + timedelta(days=last.day - 1)),
        ),
    )
