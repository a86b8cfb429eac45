"""Working days of the institutions, and quiet hours."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates.spans import BRUSSELS
from domain.dates.working_days import QuietHours, holidays, is_working_day, last_working_day, next_working_day

#: As the institutions published them for that year; weekends are not among them.
IN_2023 = {
    (1, 2),
    *((4, 6), (4, 7), (4, 10)),
    *((5, 1), (5, 9), (5, 18), (5, 19), (5, 29)),
    *((7, 21), (8, 15), (11, 1), (11, 2)),
    *((12, day) for day in range(25, 30)),
}
IN_2024 = {
    *((1, 1), (1, 2), (3, 28), (3, 29), (4, 1)),
    *((5, 1), (5, 9), (5, 10), (5, 20)),
    *((8, 15), (11, 1)),
    *((12, 24), (12, 25), (12, 26), (12, 27), (12, 30), (12, 31)),
}

TOKYO = ZoneInfo("Asia/Tokyo")
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))

#: A Wednesday.
DAY = date(2024, 1, 10)


def brussels(day: date, hour: int, minute: int = 0) -> datetime:
    """Return an instant by the clocks of Brussels."""
    return datetime.combine(day, time(hour, minute), BRUSSELS)


@pytest.mark.parametrize(("year", "expected"), [(2023, IN_2023), (2024, IN_2024)])
def test_the_holidays_of_a_year(year: int, expected: set[tuple[int, int]]) -> None:
    """The pattern gives exactly the days of the institutions' own list, those around Easter among them."""
    assert holidays(year) == {date(year, month, day) for month, day in expected}


@pytest.mark.parametrize("day", [date(2024, 1, 6), date(2024, 1, 7), date(2024, 1, 2), date(2024, 3, 28)])
def test_weekends_and_holidays_are_no_working_days(day: date) -> None:
    """A Saturday, a Sunday or a holiday is no working day; the Wednesday before Maundy Thursday is one."""
    assert not is_working_day(day)
    assert is_working_day(date(2024, 3, 27))


@pytest.mark.parametrize(
    ("day", "last", "next_"),
    [
        (date(2024, 1, 10), date(2024, 1, 10), date(2024, 1, 10)),
        (date(2024, 1, 13), date(2024, 1, 12), date(2024, 1, 15)),
        (date(2024, 3, 31), date(2024, 3, 27), date(2024, 4, 2)),
        (date(2024, 5, 9), date(2024, 5, 8), date(2024, 5, 13)),
        (date(2023, 12, 31), date(2023, 12, 22), date(2024, 1, 3)),
    ],
)
def test_the_working_days_around_a_day(day: date, last: date, next_: date) -> None:
    """A working day is its own nearest; from weekends, Easter, Ascension or the turn of the year it is searched."""
    assert (last_working_day(day), next_working_day(day)) == (last, next_)


@given(DAYS)
def test_the_nearest_working_days_are_near(day: date) -> None:
    """There is a working day within a fortnight on either side, and none between it and the day."""
    last, next_ = last_working_day(day), next_working_day(day)
    assert is_working_day(last)
    assert is_working_day(next_)
    assert day - timedelta(days=14) < last <= day <= next_ < day + timedelta(days=14)
    between = [last + timedelta(days=days) for days in range(1, (next_ - last).days)]
    assert not any(map(is_working_day, between))


@pytest.mark.parametrize(
    ("now", "allowed"),
    [
        (brussels(DAY, 8), brussels(DAY, 8)),
        (brussels(DAY, 19, 59), brussels(DAY, 19, 59)),
        (brussels(DAY, 20), brussels(date(2024, 1, 11), 8)),
        (brussels(DAY, 23, 30), brussels(date(2024, 1, 11), 8)),
        (brussels(DAY, 0, 30), brussels(DAY, 8)),
        (brussels(DAY, 7, 59), brussels(DAY, 8)),
        (brussels(date(2024, 1, 12), 21), brussels(date(2024, 1, 15), 8)),
        (brussels(date(2024, 1, 13), 12), brussels(date(2024, 1, 15), 8)),
        (brussels(date(2024, 1, 14), 23), brussels(date(2024, 1, 15), 8)),
        (brussels(date(2024, 5, 9), 10), brussels(date(2024, 5, 13), 8)),
        (brussels(date(2023, 12, 22), 20), brussels(date(2024, 1, 3), 8)),
    ],
)
def test_the_end_of_quiet_hours(now: datetime, allowed: datetime) -> None:
    """By day posting is allowed now, in an evening from the next morning, on days off from the next working day's."""
    assert QuietHours().next_allowed_time(now) == allowed


@pytest.mark.parametrize(
    ("evening", "allowed"),
    [
        (datetime(2024, 3, 29, 21, 0, tzinfo=UTC), datetime(2024, 4, 2, 6, 0, tzinfo=UTC)),
        (datetime(2023, 10, 27, 19, 0, tzinfo=UTC), datetime(2023, 10, 30, 7, 0, tzinfo=UTC)),
    ],
)
def test_quiet_hours_end_by_the_new_time_after_a_clock_change(evening: datetime, allowed: datetime) -> None:
    """Quiet hours end at eight by the new time: in UTC an hour earlier after the change in March, later in October."""
    morning = QuietHours().next_allowed_time(evening)
    assert morning == allowed
    assert morning.astimezone(BRUSSELS).time() == time(8)


@pytest.mark.parametrize(
    ("clock", "allowed"), [((11, 59), (11, 59)), ((12, 0), (14, 0)), ((13, 0), (14, 0)), ((14,), (14,))]
)
def test_quiet_hours_may_be_within_a_day(clock: tuple[int, ...], allowed: tuple[int, ...]) -> None:
    """Quiet hours at noon end on the same day, and neither evening nor morning is quiet."""
    noon = QuietHours(begins=time(12), ends=time(14))
    assert noon.next_allowed_time(brussels(DAY, *clock)) == brussels(DAY, *allowed)
    assert noon.next_allowed_time(brussels(DAY, 23)) == brussels(DAY, 23)
    assert noon.next_allowed_time(brussels(date(2024, 1, 13), 13)) == brussels(date(2024, 1, 15), 0)


def test_quiet_hours_may_begin_at_midnight() -> None:
    """With quiet hours from midnight to eight, a weekend ends on Monday at eight and no earlier."""
    early = QuietHours(begins=time(0), ends=time(8))
    assert early.next_allowed_time(brussels(date(2024, 1, 13), 13)) == brussels(date(2024, 1, 15), 8)
    assert early.next_allowed_time(brussels(DAY, 23, 59)) == brussels(DAY, 23, 59)


@pytest.mark.parametrize("same", [time(0), time(9)])
def test_there_may_be_no_quiet_hours(same: time) -> None:
    """With the same begin and end every hour of a working day is allowed, and no hour of a weekend or holiday."""
    none = QuietHours(begins=same, ends=same)
    for hour in range(24):
        assert none.next_allowed_time(brussels(DAY, hour)) == brussels(DAY, hour)
    assert none.next_allowed_time(brussels(date(2024, 1, 13), 12)) == brussels(date(2024, 1, 15), 0)


def test_quiet_hours_follow_the_recipients_clock() -> None:
    """It is evening in Tokyo at noon in Brussels, and Saturday there while it is still Friday here."""
    noon = brussels(DAY, 12)
    friday = brussels(date(2024, 1, 12), 17)
    assert QuietHours().next_allowed_time(noon, TOKYO) == datetime(2024, 1, 11, 8, 0, tzinfo=TOKYO)
    assert QuietHours().next_allowed_time(friday, TOKYO) == datetime(2024, 1, 15, 8, 0, tzinfo=TOKYO)
    assert QuietHours().next_allowed_time(brussels(DAY, 0, 30), TOKYO) == brussels(DAY, 0, 30)


@given(
    st.datetimes(datetime(2023, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  # bounds of a strategy have no zone
    st.times(),
    st.times(),
    st.sampled_from([BRUSSELS, TOKYO, ZoneInfo("Europe/Lisbon"), ZoneInfo("America/New_York")]),
)
def test_quiet_hours_end_once(now: datetime, begins: time, ends: time, zone: ZoneInfo) -> None:
    """Whatever the hours, the allowed time is not before now, and posting is allowed at it."""
    quiet = QuietHours(begins=begins, ends=ends)
    allowed = quiet.next_allowed_time(now, zone)
    assert allowed.astimezone(UTC) >= now
    assert quiet.next_allowed_time(allowed, zone) == allowed
