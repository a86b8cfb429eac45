"""Months, spans of days, and the days of instants in Brussels, where the Council's calendar is kept."""

import calendar
import re
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple, Self
from zoneinfo import ZoneInfo

from msgspec import Struct

#: The time zone of every date in the register.
BRUSSELS = ZoneInfo("Europe/Brussels")

_MONTH = re.compile(r"(\d{4})-(\d{2})")


class Month(NamedTuple):
    """A calendar month; months are in chronological order."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the month of a day."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the month written as `2024-06`; raise ValueError for anything else."""
        match = _MONTH.fullmatch(text)
        if match is None or not 1 <= int(match[2]) <= 12:
            raise ValueError(f"{text!r} is not a month like 2024-06")
        return cls(int(match[1]), int(match[2]))

    @property
    def first(self) -> date:
        """The first day of the month."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """The last day of the month."""
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    def add_months(self, months: int) -> "Month":
        """Return the month a number of months later, or earlier if negative."""
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(year, month + 1)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


class Span(Struct, frozen=True, kw_only=True):
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @classmethod
    def day(cls, day: date) -> "Span":
        """Return the span of one day."""
        return cls(first=day, last=day)

    @classmethod
    def months(cls, first: Month, count: int = 1) -> "Span":
        """Return the span of whole months."""
        return cls(first=first.first, last=first.add_months(count - 1).last)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> "Span":
        """Return quarter 1 to 4 of a year."""
        return cls.months(Month(year, quarter * 3 - 2), 3)

    @classmethod
    def week(cls, day: date) -> "Span":
        """Return the week of a day, from Monday to Sunday (ISO 8601)."""
        monday = day - timedelta(days=day.weekday())
        return cls(first=monday, last=monday + timedelta(days=6))


def brussels_day(now: datetime) -> date:
    """Return the day of an instant in Brussels; `now` must be aware, else ValueError."""
    if now.tzinfo is None:
        raise ValueError("a time without a zone")
    return now.astimezone(BRUSSELS).date()


def brussels_instant(day: date, clock: time) -> datetime:
    """Return the UTC instant at which clocks in Brussels show a time on a day.

    Computed from wall time once, so that a change to or from summer time moves neither the hour nor the count
    (of an hour that occurs twice it is the first; one that is skipped is an hour later).
    """
    return datetime.combine(day, clock, BRUSSELS).astimezone(UTC)
