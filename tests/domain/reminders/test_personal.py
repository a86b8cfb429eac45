"""The day of a person's own reminder of one instalment."""

from dataclasses import replace
from datetime import date

import pytest

from domain.register.instalments import make_instalments
from domain.register.model import Register, Status
from domain.reminders.personal import own_reminder_day


@pytest.mark.parametrize(
    ("due", "today", "expected"),
    [
        (date(2024, 6, 14), date(2024, 6, 3), date(2024, 6, 7)),
        (date(2024, 6, 14), date(2024, 6, 6), date(2024, 6, 7)),
        (date(2024, 6, 14), date(2024, 6, 7), date(2024, 6, 13)),  # the day itself is too near
        (date(2024, 6, 14), date(2024, 6, 12), date(2024, 6, 13)),
        (date(2024, 6, 14), date(2024, 6, 13), None),
        (date(2024, 1, 8), date(2023, 12, 1), date(2023, 12, 22)),  # New Year's Day is a week before
        (date(2024, 1, 8), date(2023, 12, 22), date(2024, 1, 5)),  # a Sunday is the day before
        (None, date(2023, 12, 1), None),
    ],
)
def test_it_is_a_working_day_a_week_or_a_day_ahead(
    register: Register, due: date | None, today: date, expected: date | None
) -> None:
    """It comes a week before the deadline if that is ahead, else a day before it; on the last working day by then."""
    instalment, *_ = make_instalments(register.deliverables[0], register.directory.milestones)
    assert own_reminder_day(replace(instalment, due=due), today) == expected
    assert own_reminder_day(replace(instalment, due=due, status=Status.DONE), today) is None
