"""Which reminders should exist, and which are too late."""

from datetime import UTC, date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import BRUSSELS, Month, brussels_day, brussels_instant
from domain.register import Milestone
from domain.reminders import Policy, reminders, superseded

POLICY = Policy(channels=("C1", "C2"))
DECEMBER = Milestone(month=Month(2023, 12), name={"en": "December"}, meets=date(2023, 12, 5))
APRIL = Milestone(month=Month(2024, 4), name={"en": "April"}, meets=date(2024, 4, 2))


def test_one_for_each_lead_time_and_channel() -> None:
    """Each channel gets a reminder 28, 14, 7 and 1 days before a meeting."""
    found = reminders([DECEMBER], POLICY, secret=b"s")
    days = {brussels_day(each.at) for each in found}
    assert (len(found), days) == (8, {date(2023, 11, 7), date(2023, 11, 21), date(2023, 11, 28), date(2023, 12, 4)})


def test_nine_in_brussels_on_both_sides_of_summer_time() -> None:
    """Reminders go out at nine on Brussels clocks: 08:00 UTC in winter, 07:00 UTC in summer."""
    found = reminders([APRIL], Policy(channels=("C1",)), secret=b"s")
    assert [(each.lead_days, each.at.hour) for each in found] == [(28, 8), (14, 8), (7, 8), (1, 7)]


@given(st.dates(date(2023, 1, 1), date(2040, 1, 1)), st.times())
def test_instant_shows_the_wall_time(day: date, at: time) -> None:
    """The instant for a wall time shows that time on clocks in Brussels, or an hour later in the skipped hour."""
    at = at.replace(microsecond=0, tzinfo=None)
    shown = brussels_instant(day, at).astimezone(BRUSSELS)
    late = shown.replace(tzinfo=None) - datetime.combine(day, at)
    assert late.total_seconds() in (0, 3600)


def test_a_key_tells_nothing_and_follows_the_meeting_day() -> None:
    """Keys differ by meeting day, lead time and channel, stay the same otherwise, and depend on the secret."""
    moved = Milestone(month=DECEMBER.month, name=DECEMBER.name, meets=date(2023, 12, 6))
    keys = [
        {each.key for each in reminders([m], POLICY, secret=s)}
        for m, s in ((DECEMBER, b"s"), (moved, b"s"), (DECEMBER, b"t"))
    ]
    assert all(len(each) == 8 for each in keys)
    assert keys[0] & keys[1] == keys[0] & keys[2] == set()
    assert keys[0] == {each.key for each in reminders([DECEMBER], POLICY, secret=b"s")}


def _kept(now: datetime) -> list[tuple[str, int]]:
    planned = reminders([DECEMBER], POLICY, secret=b"s")
    late = superseded(planned, now=now, today=brussels_day(now))
    return [(each.channel, each.lead_days) for each in planned if each.key not in late and each.at <= now]


def test_after_downtime_only_the_newest_lead_time_goes_out() -> None:
    """Of the reminders that have come due while the meeting is ahead, each channel gets the newest one only."""
    assert _kept(datetime(2023, 11, 29, 12, tzinfo=UTC)) == [("C1", 7), ("C2", 7)]


def test_nothing_goes_out_once_the_meeting_is_past() -> None:
    """The day after the meeting every reminder of it is too late."""
    assert _kept(datetime(2023, 12, 6, 12, tzinfo=UTC)) == []
