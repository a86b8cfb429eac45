"""Months, spans and days in Brussels, at their limits."""

from datetime import UTC, date, datetime

import pytest

from domain.dates.spans import Month, Span, brussels_day


@pytest.mark.parametrize("text", ["2024-00", "2024-13", "2024-6", "24-06", "2024-06-01", " 2024-06", "", "undated"])
def test_what_is_no_month_is_refused(text: str) -> None:
    """Only a year and a month from 01 to 12 is one."""
    with pytest.raises(ValueError, match="is not a month"):
        Month.parse(text)


@pytest.mark.parametrize(
    ("month", "months", "expected"),
    [("2024-12", 1, "2025-01"), ("2024-01", -1, "2023-12"), ("2024-06", -6, "2023-12"), ("2024-06", 18, "2025-12")],
)
def test_months_go_on_over_the_year(month: str, months: int, expected: str) -> None:
    """A number of months later or earlier may be in another year."""
    assert str(Month.parse(month).add_months(months)) == expected


def test_spans_have_their_first_and_last_days() -> None:
    """Quarters, weeks and months have both days."""
    assert Span.quarter(2024, 1) == Span(first=date(2024, 1, 1), last=date(2024, 3, 31))
    assert Span.quarter(2024, 4) == Span(first=date(2024, 10, 1), last=date(2024, 12, 31))
    assert Span.months(Month(2024, 2)) == Span(first=date(2024, 2, 1), last=date(2024, 2, 29))
    for day in (date(2024, 6, 10), date(2024, 6, 16)):
        assert Span.week(day) == Span(first=date(2024, 6, 10), last=date(2024, 6, 16))


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2024, 1, 10, 22, 59, tzinfo=UTC), date(2024, 1, 10)),
        (datetime(2024, 1, 10, 23, 0, tzinfo=UTC), date(2024, 1, 11)),
        (datetime(2024, 7, 10, 21, 59, tzinfo=UTC), date(2024, 7, 10)),
        (datetime(2024, 7, 10, 22, 0, tzinfo=UTC), date(2024, 7, 11)),
    ],
)
def test_the_day_changes_at_midnight_in_brussels(now: datetime, day: date) -> None:
    """That is an hour before midnight by UTC, and two in summer."""
    assert brussels_day(now) == day


def test_a_time_without_a_zone_has_no_day() -> None:
    """It could be on either of two."""
    with pytest.raises(ValueError, match="zone"):
        brussels_day(datetime(2024, 1, 10, 12, 0))  # noqa: DTZ001  # that is what is refused
