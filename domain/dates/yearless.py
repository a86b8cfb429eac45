"""Which days a month, a day or a length of time means when it is said without a year."""

from datetime import date, timedelta

from domain.dates.spans import Month, Span

#: So far ahead a 29 February is found.
_LEAP = 9


def next_month(today: date, month: int) -> Month:
    """A month's next occurrence; the current month counts."""
    return Month(today.year + (month < today.month), month)


def next_day(today: date, month: int, day: int) -> date:
    """A day's next occurrence, today included; raises ValueError for a day that no year has."""
    for year in range(today.year, today.year + _LEAP):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise ValueError(f"no day {day} in month {month}")


def later(today: date, *, days: int = 0, months: int = 0) -> date:
    """A day so much later, a century at the most; a month from 31 January is the last day of February."""
    if not months:
        return today + timedelta(days=min(days, 36_500))
    return _in_month(Month.of(today).plus(min(months, 1_200)), today.day)


def shifted(span: Span, years: int) -> Span:
    """The same days in another year; whole months stay whole."""
    first, last = Month.of(span.first).plus(12 * years), Month.of(span.last).plus(12 * years)
    whole = span.last == Month.of(span.last).last
    return Span(first=_in_month(first, span.first.day), last=last.last if whole else _in_month(last, span.last.day))


def first_of_range(span: Span, last: Span) -> Span:
    """A range's start without a year, given its end: the latest occurrence that is not after the end."""
    years = last.last.year - span.first.year
    found = shifted(span, years)
    return found if found.first <= last.last else shifted(span, years - 1)


def last_of_range(span: Span, first: Span) -> Span:
    """A range's end without a year, given its start: the first occurrence that is not before the start."""
    years = first.first.year - span.last.year
    found = shifted(span, years)
    return found if found.last >= first.first else shifted(span, years + 1)


def _in_month(month: Month, day: int) -> date:
    return min(month.last, month.first + timedelta(days=day - 1))
