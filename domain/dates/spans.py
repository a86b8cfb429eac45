"""Days, months and spans of days, in Brussels, where the Council's calendar is kept."""

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple, Self
from zoneinfo import ZoneInfo

#: Every date of the register is a day in this zone.
BRUSSELS = ZoneInfo("Europe/Brussels")

_MONTH = re.compile(r"(\d{4})-(\d{2})")


class Month(NamedTuple):
    """A calendar month, ordered like time."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Self:
        """The month that a day lies in."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2024-06`; raises ValueError for anything else."""
        found = _MONTH.fullmatch(text)
        if found is None or not 1 <= int(found[2]) <= 12:
            raise ValueError(f"{text!r} is not a month like 2024-06")
        return cls(int(found[1]), int(found[2]))

    @property
    def first(self) -> date:
        """The first day of the month."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """The last day of the month."""
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    def plus(self, months: int) -> "Month":
        """The month so many months later, or earlier where negative."""
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(year, month + 1)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    @classmethod
    def day(cls, day: date) -> "Span":
        """One day."""
        return cls(first=day, last=day)

    @classmethod
    def months(cls, first: Month, count: int = 1) -> "Span":
        """Whole months."""
        return cls(first=first.first, last=first.plus(count - 1).last)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> "Span":
        """Quarter 1 to 4 of a year."""
        return cls.months(Month(year, quarter * 3 - 2), 3)

    @classmethod
    def week(cls, day: date) -> "Span":
        """The week, from Monday to Sunday (ISO 8601), that a day lies in."""
        monday = day - timedelta(days=day.weekday())
        return cls(first=monday, last=monday + timedelta(days=6))


def brussels_day(now: datetime) -> date:
    """The day it is in Brussels; `now` must be aware."""
    if now.tzinfo is None:
        raise ValueError("a time without a zone")
    return now.astimezone(BRUSSELS).date()


def brussels_instant(day: date, at: time) -> datetime:
    """The UTC instant at which clocks in Brussels show `at` on that day.

    Computed from wall time once, so that a change to or from summer time moves neither the hour nor the count
    (of an hour that occurs twice, the first; one that is skipped falls an hour later).
    """
    return datetime.combine(day, at, BRUSSELS).astimezone(UTC)
