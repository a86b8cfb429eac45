"""Resolve months, days and ranges without a year, and lengths of time, relative to a day."""

from datetime import date, timedelta

from domain.dates.spans import Month, Span

#: Within this many years there is a 29 February.
_LEAP_CYCLE_YEARS = 9
#: Within this many years there is one with a week 53.
_LONG_YEAR_CYCLE_YEARS = 9


def next_month(today: date, month: int) -> Month:
    """Return a month's next occurrence, which may be the current month."""
    return Month(today.year + (month < today.month), month)


def last_month(today: date, month: int) -> Month:
    """Return a month's last occurrence, which is before the current month."""
    return Month(today.year - (month >= today.month), month)


def next_day(today: date, month: int, day: int) -> date:
    """Return a day's next occurrence, which may be today; raise ValueError for a day that no year has."""
    for year in range(today.year, today.year + _LEAP_CYCLE_YEARS):
        try:
            occurrence = date(year, month, day)
        except ValueError:
            continue
        if occurrence >= today:
            return occurrence
    raise ValueError(f"no day {day} in month {month}")


def next_week(today: date, week: int) -> Span:
    """Return a calendar week's next occurrence (ISO 8601), which may be the current one; ValueError for week 54."""
    first_year = today.isocalendar().year
    for year in range(first_year, first_year + _LONG_YEAR_CYCLE_YEARS):
        try:
            occurrence = week_of_year(year, week)
        except ValueError:
            continue
        if occurrence.last >= today:
            return occurrence
    raise ValueError(f"no week {week}")


def week_of_year(year: int, week: int) -> Span:
    """Return a calendar week of a year (ISO 8601); raise ValueError if the year does not have it."""
    return Span.week(date.fromisocalendar(year, week, 1))


def add_time(day: date, *, days: int = 0, months: int = 0) -> date:
    """Return the day after a length of time, at most a century; a month from 31 January is the last day of February."""
    if not months:
        return day + timedelta(days=min(days, 36_500))
    return _day_in_month(Month.of(day).add_months(min(months, 1_200)), day.day)


def shift_years(span: Span, years: int) -> Span:
    """Return the same days a number of years later; whole months stay whole."""
    first, last = Month.of(span.first).add_months(12 * years), Month.of(span.last).add_months(12 * years)
    whole = span.last == Month.of(span.last).last
    return Span(
        first=_day_in_month(first, span.first.day), last=last.last if whole else _day_in_month(last, span.last.day)
    )


def resolve_range_start(start: Span, end: Span) -> Span:
    """Return the start of a range, given without a year: its latest occurrence that is not after the end."""
    years = end.last.year - start.first.year
    occurrence = shift_years(start, years)
    return occurrence if occurrence.first <= end.last else shift_years(start, years - 1)


def resolve_range_end(end: Span, start: Span) -> Span:
    """Return the end of a range, given without a year: its first occurrence that is not before the start."""
    years = start.first.year - end.last.year
    occurrence = shift_years(end, years)
    return occurrence if occurrence.last >= start.first else shift_years(end, years + 1)


def _day_in_month(month: Month, day: int) -> date:
    """Return a day of a month, or the month's last day if it has fewer days."""
    return min(month.last, month.first + timedelta(days=day - 1))
