"""A person's own reminder of one instalment, which they ask for by its line or in words: when it comes."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.dates.working_days import QuietHours, last_working_day, next_working_day
from domain.register.instalments import Instalment
from domain.register.model import Status

#: Days before an instalment is due: the first that is still ahead.
_LEAD_DAYS = (7, 1)


def own_reminder_day(instalment: Instalment, today: date) -> date | None:
    """Return the working day on which to remind somebody of an instalment; None if it is done, undated or too near."""
    if instalment.due is None or instalment.status is Status.DONE:
        return None
    days = (last_working_day(instalment.due - timedelta(lead)) for lead in _LEAD_DAYS)
    return next((day for day in days if day > today), None)


def settle_moment(day: date, clock: time, *, now: datetime, quiet_hours: QuietHours) -> datetime | None:
    """Return when a reminder comes that is asked for, in the zone of `now`; None if that is past.

    Like other messages it comes on a working day, the last one before if there still is one, and not in quiet hours.
    """
    settled = last_working_day(day)
    if settled <= now.date() < day:
        settled = next_working_day(day)
    asked = datetime.combine(settled, clock, now.tzinfo)
    moment = quiet_hours.next_allowed_time(asked, ZoneInfo(str(now.tzinfo)))
    return moment if asked > now else None
