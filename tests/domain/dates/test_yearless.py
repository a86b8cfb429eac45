"""Months, days, weeks and ranges without a year, at the turn of months and years."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.dates.yearless import (
    add_time,
    last_month,
    next_day,
    next_month,
    next_week,
    resolve_range_end,
    resolve_range_start,
    shift_years,
)

TODAY = date(2024, 6, 13)


@pytest.mark.parametrize(("month", "expected"), [(6, (2024, 6)), (7, (2024, 7)), (5, (2025, 5)), (12, (2024, 12))])
def test_a_month_may_be_the_current_one(month: int, expected: tuple[int, int]) -> None:
    """A month's next occurrence is this month itself, or one ahead."""
    assert next_month(TODAY, month) == Month(*expected)


@pytest.mark.parametrize(("month", "expected"), [(6, (2023, 6)), (7, (2023, 7)), (5, (2024, 5)), (12, (2023, 12))])
def test_the_last_month_is_before_the_current_one(month: int, expected: tuple[int, int]) -> None:
    """In June 2024 last June is that of 2023."""
    assert last_month(TODAY, month) == Month(*expected)


@pytest.mark.parametrize(
    ("today", "month", "day", "expected"),
    [
        (TODAY, 6, 13, TODAY),
        (TODAY, 6, 14, date(2024, 6, 14)),
        (TODAY, 6, 12, date(2025, 6, 12)),
        (date(2023, 3, 1), 2, 29, date(2024, 2, 29)),
        (date(2024, 3, 1), 2, 29, date(2028, 2, 29)),
        (date(2096, 3, 1), 2, 29, date(2104, 2, 29)),  # 2100 has none
    ],
)
def test_a_day_may_be_today(today: date, month: int, day: int, expected: date) -> None:
    """A day's next occurrence is today or ahead, be it some years."""
    assert next_day(today, month, day) == expected


@pytest.mark.parametrize(("month", "day"), [(6, 31), (2, 30), (4, 31)])
def test_a_day_that_no_year_has_is_none(month: int, day: int) -> None:
    """There is no 31 June."""
    with pytest.raises(ValueError, match="no day"):
        next_day(TODAY, month, day)


@pytest.mark.parametrize(
    ("today", "week", "monday"),
    [
        (date(2024, 6, 16), 24, date(2024, 6, 10)),  # its Sunday
        (date(2024, 6, 17), 24, date(2025, 6, 9)),
        (date(2024, 12, 30), 1, date(2024, 12, 30)),  # which belongs to 2025
        (TODAY, 53, date(2026, 12, 28)),
    ],
)
def test_a_week_may_be_the_current_one(today: date, week: int, monday: date) -> None:
    """A week counts until its Sunday, and belongs to the year of its Thursday."""
    assert next_week(today, week) == Span.week(monday)


def test_no_year_has_week_54() -> None:
    """Week 54 is refused."""
    with pytest.raises(ValueError, match="no week 54"):
        next_week(TODAY, 54)


@pytest.mark.parametrize(
    ("day", "length", "expected"),
    [
        (date(2024, 1, 31), {"months": 1}, date(2024, 2, 29)),
        (date(2023, 1, 31), {"months": 1}, date(2023, 2, 28)),
        (date(2024, 1, 30), {"months": 3}, date(2024, 4, 30)),
        (date(2024, 12, 1), {"months": 1}, date(2025, 1, 1)),
        (date(2024, 2, 28), {"days": 2}, date(2024, 3, 1)),
        (date(2024, 1, 1), {"days": 36_501}, date(2123, 12, 8)),
        (date(2024, 1, 1), {"months": 1_201}, date(2124, 1, 1)),
    ],
)
def test_a_length_of_time_is_added(day: date, length: dict[str, int], expected: date) -> None:
    """A month from the last day of January is the last of February; nothing is more than a century ahead."""
    assert add_time(day, **length) == expected


@pytest.mark.parametrize(
    ("span", "years", "expected"),
    [
        (Span.months(Month(2023, 2)), 1, Span.months(Month(2024, 2))),
        (Span.months(Month(2024, 2)), 1, Span.months(Month(2025, 2))),
        (
            Span(first=date(2024, 2, 10), last=date(2024, 2, 28)),
            -1,
            Span(first=date(2023, 2, 10), last=date(2023, 2, 28)),
        ),
        (Span.day(date(2024, 2, 28)), 4, Span.day(date(2028, 2, 28))),
    ],
)
def test_whole_months_stay_whole(span: Span, years: int, expected: Span) -> None:
    """February has its last day in a leap year, too, and a day stays that day."""
    assert shift_years(span, years) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (Span.months(Month(2024, 10)), Span.months(Month(2025, 3)), Span.months(Month(2024, 10))),
        (Span.months(Month(2024, 3)), Span.months(Month(2025, 3)), Span.months(Month(2025, 3))),
        (Span.day(date(2024, 3, 31)), Span.months(Month(2025, 3)), Span.day(date(2025, 3, 31))),
        (Span.day(date(2024, 4, 1)), Span.months(Month(2025, 3)), Span.day(date(2024, 4, 1))),
    ],
)
def test_a_range_begins_by_its_end(start: Span, end: Span, expected: Span) -> None:
    """The beginning of a range is its latest that is not after the end, which may be the end's last day."""
    assert resolve_range_start(start, end) == expected


@pytest.mark.parametrize(
    ("end", "start", "expected"),
    [
        (Span.months(Month(2024, 3)), Span.months(Month(2024, 10)), Span.months(Month(2025, 3))),
        (Span.months(Month(2023, 12)), Span.months(Month(2024, 10)), Span.months(Month(2024, 12))),
        (Span.day(date(2023, 10, 1)), Span.months(Month(2024, 10)), Span.day(date(2024, 10, 1))),
        (Span.day(date(2023, 9, 30)), Span.months(Month(2024, 10)), Span.day(date(2025, 9, 30))),
    ],
)
def test_a_range_ends_after_its_start(end: Span, start: Span, expected: Span) -> None:
    """The end of a range is its first that is not before the start, which may be the start's first day."""
    assert resolve_range_end(end, start) == expected
