"""Working days of the EU institutions in Brussels, and the hours in which nobody is to be disturbed."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from dateutil.easter import easter

from domain.dates.spans import BRUSSELS

#: Every year's holidays on fixed days. Set yearly under Article 61 of the Staff Regulations (for 2023: Commission
#: Decision of 25 May 2021, OJ C 201 I, 28.5.2021, p. 2); of the two national days that of Brussels.
_FIXED = (
    *((1, 1), (1, 2), (5, 1), (5, 9), (7, 21), (8, 15), (11, 1), (11, 2)),
    *((12, 24), (12, 25), (12, 26), (12, 27), (12, 28), (12, 29), (12, 30), (12, 31)),
)

#: Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension and the Friday after, Whit Monday.
_FROM_EASTER = (-3, -2, 1, 39, 40, 50)

_DAY = timedelta(days=1)


@cache
def holidays(year: int) -> frozenset[date]:
    """The institutions' holidays of a year, by the pattern of their yearly decisions; weekends are not among them."""
    sunday = easter(year)
    days = [date(year, month, day) for month, day in _FIXED] + [sunday + timedelta(days=n) for n in _FROM_EASTER]
    return frozenset(each for each in days if each.weekday() < 5)


def is_working_day(day: date) -> bool:
    """Whether the institutions work on a day."""
    return day.weekday() < 5 and day not in holidays(day.year)


def working_day_by(day: date) -> date:
    """The day itself, or the last working day before it."""
    while not is_working_day(day):
        day -= _DAY
    return day


def working_day_from(day: date) -> date:
    """The day itself, or the first working day after it."""
    while not is_working_day(day):
        day += _DAY
    return day


@dataclass(frozen=True, kw_only=True, slots=True)
class QuietHours:
    """The hours, by the clock of whoever is written to, in which nothing is posted: from one evening to a morning.

    Where both are the same there are none.
    """

    begins: time = time(20, 0)
    ends: time = time(8, 0)

    def over(self, now: datetime, zone: ZoneInfo = BRUSSELS) -> datetime:
        """When it is no longer too early, too late, a weekend or a holiday: `now` itself if it is not."""
        here = now.astimezone(zone)
        day, clock = here.date(), here.time()
        if is_working_day(day) and not self._covers(clock):
            return now
        if is_working_day(day) and clock < self.ends:
            return datetime.combine(day, self.ends, zone)
        tomorrow = day + _DAY if is_working_day(day) else day
        return datetime.combine(working_day_from(tomorrow), self._first(), zone)

    def _covers(self, clock: time) -> bool:
        if self.begins <= self.ends:
            return self.begins <= clock < self.ends
        return clock >= self.begins or clock < self.ends

    def _first(self) -> time:
        """The first minute of a day in which something may be posted."""
        return time() if self.begins <= self.ends and self.begins != time() else self.ends
