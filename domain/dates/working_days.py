"""Working days of the EU institutions in Brussels, and quiet hours, in which nothing is posted."""

from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from dateutil.easter import easter
from msgspec import Struct

from domain.dates.spans import BRUSSELS

#: Holidays on fixed days, as month and day. Set yearly under Article 61 of the Staff Regulations (for 2023: Commission
#: Decision of 25 May 2021, OJ C 201 I, 28.5.2021, p. 2); of the two national days that of Brussels.
_FIXED_HOLIDAYS = (
    *((1, 1), (1, 2), (5, 1), (5, 9), (7, 21), (8, 15), (11, 1), (11, 2)),
    *((12, 24), (12, 25), (12, 26), (12, 27), (12, 28), (12, 29), (12, 30), (12, 31)),
)

#: Holidays by their days from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension and the Friday
#: after, Whit Monday.
_EASTER_OFFSETS_DAYS = (-3, -2, 1, 39, 40, 50)

_ONE_DAY = timedelta(days=1)


@cache
def holidays(year: int) -> frozenset[date]:
    """Return the institutions' holidays of a year, by the pattern of their yearly decisions, without weekends."""
    easter_sunday = easter(year)
    fixed = [date(year, month, day) for month, day in _FIXED_HOLIDAYS]
    movable = [easter_sunday + timedelta(days=days) for days in _EASTER_OFFSETS_DAYS]
    return frozenset(day for day in fixed + movable if day.weekday() < 5)


def is_working_day(day: date) -> bool:
    """Return whether the institutions work on a day."""
    return day.weekday() < 5 and day not in holidays(day.year)


def last_working_day(day: date) -> date:
    """Return the day itself or, if it is no working day, the last one before it."""
    while not is_working_day(day):
        day -= _ONE_DAY
    return day


def next_working_day(day: date) -> date:
    """Return the day itself or, if it is no working day, the first one after it."""
    while not is_working_day(day):
        day += _ONE_DAY
    return day


class QuietHours(Struct, frozen=True, kw_only=True):
    """The hours in which nothing is posted, by the recipient's clock: from one evening to the next morning.

    If both are the same there are none.
    """

    begins: time = time(20, 0)
    ends: time = time(8, 0)

    def next_allowed_time(self, now: datetime, zone: ZoneInfo = BRUSSELS) -> datetime:
        """Return `now`, or the end of the quiet hours, weekend or holiday that it is in."""
        local = now.astimezone(zone)
        day, clock = local.date(), local.time()
        if is_working_day(day) and not self._contains(clock):
            return now
        if is_working_day(day) and clock < self.ends:
            return datetime.combine(day, self.ends, zone)
        earliest = day + _ONE_DAY if is_working_day(day) else day
        return datetime.combine(next_working_day(earliest), self._first_of_day(), zone)

    def _contains(self, clock: time) -> bool:
        if self.begins <= self.ends:
            return self.begins <= clock < self.ends
        return clock >= self.begins or clock < self.ends

    def _first_of_day(self) -> time:
        """Return the first time of a day at which something may be posted."""
        return time() if self.begins <= self.ends and self.begins != time() else self.ends
