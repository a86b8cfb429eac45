"""What a reminder is about, and which are too late."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates.spans import BRUSSELS, Month, brussels_instant
from domain.register.model import Milestone
from domain.reminders.model import Policy, Reminder, ReminderKind, superseded
from domain.reminders.plan import Occasions, reminders

POLICY = Policy(channels=("C1", "C2"))
DECEMBER = Milestone(month=Month(2023, 12), name={"en": "December"}, meets=date(2023, 12, 5))
PLANNED = reminders(Occasions(milestones=(DECEMBER,)), POLICY, secret=b"s")

FRIDAY = date(2024, 1, 12)


def notice(
    kind: ReminderKind, *, at: datetime, day: date = FRIDAY, channel: str = "U1", milestone: bool = False
) -> Reminder:
    """A reminder that counts from a day."""
    key = f"{kind} {channel} {day} {at}"
    council = Milestone(month=Month.of(day), name={}, meets=day) if milestone else None
    return Reminder(key=key, channel=channel, kind=kind, day=day, lead_days=-7, at=at, milestone=council)


@given(st.dates(date(2023, 1, 1), date(2040, 1, 1)), st.times())
def test_instant_shows_the_wall_time(day: date, at: time) -> None:
    """The instant for a wall time shows that time on clocks in Brussels, or an hour later in the skipped hour."""
    at = at.replace(microsecond=0, tzinfo=None, fold=0)  # no wall shows which of two equal hours it is
    shown = brussels_instant(day, at).astimezone(BRUSSELS)
    late = shown.replace(tzinfo=None) - datetime.combine(day, at)
    assert late.total_seconds() in (0, 3600)


def test_its_subject_is_a_meeting_or_a_day() -> None:
    """A reminder before a meeting is about its month, a weekly one about all that is late, any other about its day."""
    at = datetime(2024, 1, 13, tzinfo=UTC)
    assert {each.subject for each in PLANNED} == {"2023-12"}
    assert notice(ReminderKind.OVERDUE, at=at).subject == "2024-01-12"
    assert replace(notice(ReminderKind.ESCALATION, at=at), lead_days=0).subject == "weekly"


def _kept(now: datetime) -> list[tuple[str, int]]:
    late = superseded(PLANNED, now=now)
    return [(each.channel, each.lead_days) for each in PLANNED if each.key not in late and each.at <= now]


def test_after_downtime_only_the_newest_lead_time_goes_out() -> None:
    """Of the reminders that have come due while the meeting is ahead, each channel gets the newest one only."""
    assert _kept(datetime(2023, 11, 29, 12, tzinfo=UTC)) == [("C1", 7), ("C2", 7)]


def test_nothing_goes_out_once_the_meeting_is_past() -> None:
    """The day after the meeting every reminder of it is too late; on its day none is but for the older ones."""
    assert _kept(datetime(2023, 12, 5, 12, tzinfo=UTC)) == [("C1", 1), ("C2", 1)]
    assert _kept(datetime(2023, 12, 6, 12, tzinfo=UTC)) == []


def test_what_is_still_to_come_is_never_too_late() -> None:
    """Before the first of them is due none is superseded."""
    assert superseded(PLANNED, now=PLANNED[0].at - timedelta(seconds=1)) == frozenset()


@pytest.mark.parametrize("kind", [ReminderKind.OVERDUE, ReminderKind.ESCALATION])
def test_what_is_overdue_is_never_past(kind: ReminderKind) -> None:
    """However late, the newest notice of a deadline goes out, and it alone; each deadline has its own."""
    week, fortnight = (notice(kind, at=datetime(2024, 1, day, tzinfo=UTC)) for day in (19, 26))
    other = notice(kind, at=datetime(2024, 1, 19, tzinfo=UTC), day=date(2024, 1, 5))
    everybody = [week, fortnight, other, notice(kind, at=datetime(2024, 1, 19, tzinfo=UTC), channel="U2")]
    assert superseded(everybody, now=datetime(2024, 7, 1, tzinfo=UTC)) == {week.key}


@pytest.mark.parametrize(("day", "late"), [(19, False), (20, True)])
def test_a_digest_is_worth_having_until_friday(day: int, *, late: bool) -> None:
    """The digest of Monday 15 January 2024 still goes out on Friday, and not on Saturday."""
    digest = notice(ReminderKind.DIGEST, at=datetime(2024, 1, 15, tzinfo=UTC), day=date(2024, 1, 15))
    assert (digest.key in superseded([digest], now=datetime(2024, 1, day, 12, tzinfo=UTC))) is late


def test_a_digest_makes_the_one_before_it_pointless() -> None:
    """Digests are one series, whatever their Mondays: after a holiday only the latest goes out."""
    first, second = (
        notice(ReminderKind.DIGEST, at=datetime(2024, 1, day, tzinfo=UTC), day=date(2024, 1, day)) for day in (8, 15)
    )
    assert superseded([first, second], now=datetime(2024, 1, 15, 8, tzinfo=UTC)) == {first.key}


def test_kinds_do_not_make_each_other_pointless() -> None:
    """A notice about a deadline on the day of a meeting leaves the meeting's reminder alone, and it them."""
    at = datetime(2024, 1, 12, tzinfo=UTC)
    meeting = notice(ReminderKind.MEETING, at=at, milestone=True)
    others = [
        notice(kind, at=at + timedelta(hours=1))
        for kind in (ReminderKind.OVERDUE, ReminderKind.ESCALATION, ReminderKind.DIGEST)
    ]
    assert superseded([meeting, *others], now=datetime(2024, 1, 12, 12, tzinfo=UTC)) == frozenset()
