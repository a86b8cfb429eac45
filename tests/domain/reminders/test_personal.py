"""The day of a person's own reminder of one instalment, and the moment of one that is asked for."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from domain.dates.working_days import QuietHours
from domain.register.instalments import make_instalments
from domain.register.model import Register, Status
from domain.reminders.personal import own_reminder_day, settle_moment


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


HELSINKI = ZoneInfo("Europe/Helsinki")
#: Noon of a Wednesday, a Friday and a Saturday in June 2024, in Helsinki.
WEDNESDAY, FRIDAY, SATURDAY = (datetime(2024, 6, day, 12, tzinfo=HELSINKI) for day in (12, 14, 15))


@pytest.mark.parametrize(
    ("now", "day", "clock", "expected"),
    [
        (WEDNESDAY, date(2024, 6, 13), time(9), "2024-06-13 09:00"),
        (WEDNESDAY, date(2024, 6, 12), time(12, 1), "2024-06-12 12:01"),
        (WEDNESDAY, date(2024, 6, 12), time(12), None),
        (WEDNESDAY, date(2024, 6, 11), time(23), None),
        # In the quiet hours it waits for the morning; if they begin only after it, it does not.
        (WEDNESDAY, date(2024, 6, 13), time(7, 59), "2024-06-13 08:00"),
        (WEDNESDAY, date(2024, 6, 13), time(20), "2024-06-14 08:00"),
        (WEDNESDAY, date(2024, 6, 13), time(19, 59), "2024-06-13 19:59"),
        (WEDNESDAY, date(2024, 6, 14), time(21), "2024-06-17 08:00"),
        # On a Sunday it comes on the Friday before, if that is still ahead, and on Monday otherwise.
        (WEDNESDAY, date(2024, 6, 16), time(9), "2024-06-14 09:00"),
        (FRIDAY, date(2024, 6, 16), time(9), "2024-06-17 09:00"),
        (FRIDAY, date(2024, 6, 16), time(15), "2024-06-17 15:00"),
        (SATURDAY, date(2024, 6, 16), time(9), "2024-06-17 09:00"),
        (SATURDAY, date(2024, 6, 15), time(15), None),
        # Of a day between Christmas and the new year.
        (WEDNESDAY, date(2024, 12, 27), time(9), "2024-12-23 09:00"),
    ],
)
def test_what_is_asked_for_comes_on_a_working_day(now: datetime, day: date, clock: time, expected: str | None) -> None:
    """By the clock of whoever asks, outside of quiet hours, and never in the past."""
    moment = settle_moment(day, clock, now=now, quiet_hours=QuietHours())
    assert (moment and f"{moment:%Y-%m-%d %H:%M}") == expected
    assert moment is None or moment.tzinfo == HELSINKI
