"""A person's own reminder of one instalment, which they ask for by its line: when it comes."""

from datetime import date, timedelta

from domain.dates.working_days import last_working_day
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
