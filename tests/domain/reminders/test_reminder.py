"""Subjects of reminders, and which reminders are too late."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.dates.spans import BRUSSELS, Month, brussels_instant
from domain.register.model import Milestone
from domain.reminders.plan import Occasions, plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.reminder import Reminder, ReminderKind, superseded_keys

POLICY = Policy(channels=("C1", "C2"))
DECEMBER = Milestone(month=Month(2023, 12), name={"en": "December"}, meets=date(2023, 12, 5))
PLANNED = plan_reminders(Occasions(milestones=(DECEMBER,)), POLICY, secret=b"s")

FRIDAY = date(2024, 1, 12)


def make_reminder(
    kind: ReminderKind, *, at: datetime, day: date = FRIDAY, channel: str = "U1", milestone: bool = False
) -> Reminder:
    """Return a reminder about a day."""
    key = f"{kind} {channel} {day} {at}"
    council = Milestone(month=Month.of(day), name={}, meets=day) if milestone else None
    return Reminder(key=key, channel=channel, kind=kind, day=day, lead_days=-7, at=at, milestone=council)


@given(st.dates(date(2023, 1, 1), date(2040, 1, 1)), st.times())
def test_the_instant_of_a_wall_time(day: date, at: time) -> None:
    """The instant for a wall time shows that time on clocks in Brussels, or an hour later in the skipped hour."""
    at = at.replace(microsecond=0, tzinfo=None, fold=0)  # no wall shows which of two equal hours it is
    shown = brussels_instant(day, at).astimezone(BRUSSELS)
    late = shown.replace(tzinfo=None) - datetime.combine(day, at)
    assert late.total_seconds() in (0, 3600)


def test_the_subject_is_a_meeting_or_a_day() -> None:
    """The subject of a meeting's reminder is its month, of a weekly one "weekly", of any other its day."""
    at = datetime(2024, 1, 13, tzinfo=UTC)
    assert {each.subject for each in PLANNED} == {"2023-12"}
    assert make_reminder(ReminderKind.OVERDUE, at=at).subject == "2024-01-12"
    assert replace(make_reminder(ReminderKind.ESCALATION, at=at), lead_days=0).subject == "weekly"


def _to_be_posted(now: datetime) -> list[tuple[str, int]]:
    too_late = superseded_keys(PLANNED, now=now)
    return [(each.channel, each.lead_days) for each in PLANNED if each.key not in too_late and each.at <= now]


def test_after_downtime_only_the_newest_reminder_is_posted() -> None:
    """Of several reminders of a meeting that are due, each channel has only the newest one posted."""
    assert _to_be_posted(datetime(2023, 11, 29, 12, tzinfo=UTC)) == [("C1", 7), ("C2", 7)]


def test_nothing_is_posted_once_the_meeting_is_past() -> None:
    """The day after the meeting all its reminders are too late; on its day only the older ones are."""
    assert _to_be_posted(datetime(2023, 12, 5, 12, tzinfo=UTC)) == [("C1", 1), ("C2", 1)]
    assert _to_be_posted(datetime(2023, 12, 6, 12, tzinfo=UTC)) == []


def test_future_reminders_are_not_too_late() -> None:
    """Before the first reminder is due none is superseded."""
    assert superseded_keys(PLANNED, now=PLANNED[0].at - timedelta(seconds=1)) == frozenset()


@pytest.mark.parametrize("kind", [ReminderKind.OVERDUE, ReminderKind.ESCALATION])
def test_overdue_notices_are_never_too_late(kind: ReminderKind) -> None:
    """However late, the newest notice of a deadline is posted, and only that; each deadline has its own."""
    week, fortnight = (make_reminder(kind, at=datetime(2024, 1, day, tzinfo=UTC)) for day in (19, 26))
    other = make_reminder(kind, at=datetime(2024, 1, 19, tzinfo=UTC), day=date(2024, 1, 5))
    reminders = [week, fortnight, other, make_reminder(kind, at=datetime(2024, 1, 19, tzinfo=UTC), channel="U2")]
    assert superseded_keys(reminders, now=datetime(2024, 7, 1, tzinfo=UTC)) == {week.key}


def test_a_notice_comes_as_part_of_the_weekly_reminder_of_the_same() -> None:
    """A notice that has waited until the weekly reminder is not posted if that lists its deadline, too."""
    at = datetime(2024, 1, 3, tzinfo=UTC)
    weekly = replace(make_reminder(ReminderKind.OVERDUE, at=at, day=date(2024, 1, 1)), lead_days=0)
    listed = make_reminder(ReminderKind.OVERDUE, at=at, day=date(2023, 12, 22))
    others = [
        make_reminder(ReminderKind.OVERDUE, at=at, day=date(2023, 12, 23)),
        make_reminder(ReminderKind.ESCALATION, at=at, day=date(2023, 12, 22)),
        make_reminder(ReminderKind.OVERDUE, at=at, day=date(2023, 12, 22), channel="U2"),
        make_reminder(ReminderKind.OVERDUE, at=at + timedelta(days=1), day=date(2023, 12, 21)),
    ]
    assert superseded_keys([weekly, listed, *others], now=at + timedelta(days=1)) == {listed.key}
    assert superseded_keys([weekly, listed, *others], now=at - timedelta(days=1)) == frozenset()


@pytest.mark.parametrize(("day", "late"), [(19, False), (20, True)])
def test_a_digest_is_worth_sending_until_friday(day: int, *, late: bool) -> None:
    """The digest of Monday 15 January 2024 is still posted on Friday, and not on Saturday."""
    digest = make_reminder(ReminderKind.DIGEST, at=datetime(2024, 1, 15, tzinfo=UTC), day=date(2024, 1, 15))
    assert (digest.key in superseded_keys([digest], now=datetime(2024, 1, day, 12, tzinfo=UTC))) is late


@pytest.mark.parametrize(("day", "late"), [(date(2024, 2, 11), False), (date(2024, 2, 12), True)])
def test_news_for_coordinators_is_worth_sending_for_thirty_days(day: date, *, late: bool) -> None:
    """A notice of 12 January is still posted thirty days later, and not on the day after."""
    notice = make_reminder(ReminderKind.NOTICE, at=datetime(2024, 1, 12, tzinfo=UTC))
    assert notice.is_worth_sending(day) is not late


@pytest.mark.parametrize("is_reversed", [False, True])
def test_of_two_weekly_reminders_the_newer_lists_what_is_late(*, is_reversed: bool) -> None:
    """After an outage over two Mondays a notice that only the second weekly reminder lists is not posted beside it."""
    first, second = (
        replace(
            make_reminder(ReminderKind.OVERDUE, at=datetime(2024, 1, day, tzinfo=UTC), day=date(2024, 1, monday)),
            lead_days=0,
        )
        for day, monday in ((3, 1), (8, 8))
    )
    notice = make_reminder(ReminderKind.OVERDUE, at=datetime(2024, 1, 4, tzinfo=UTC), day=date(2023, 12, 28))
    waiting = [second, first, notice] if is_reversed else [first, second, notice]
    assert superseded_keys(waiting, now=datetime(2024, 1, 8, 12, tzinfo=UTC)) == {first.key, notice.key}


def test_a_digest_supersedes_the_previous_one() -> None:
    """Digests are one series, whatever their Mondays: of two that are due only the latest is posted."""
    first, second = (
        make_reminder(ReminderKind.DIGEST, at=datetime(2024, 1, day, tzinfo=UTC), day=date(2024, 1, day))
        for day in (8, 15)
    )
    assert superseded_keys([first, second], now=datetime(2024, 1, 15, 8, tzinfo=UTC)) == {first.key}


def test_kinds_do_not_supersede_each_other() -> None:
    """A notice of a deadline on the day of a meeting does not supersede the meeting's reminder, nor the other way."""
    at = datetime(2024, 1, 12, tzinfo=UTC)
    meeting = make_reminder(ReminderKind.MEETING, at=at, milestone=True)
    others = [
        make_reminder(kind, at=at + timedelta(hours=1))
        for kind in (ReminderKind.OVERDUE, ReminderKind.ESCALATION, ReminderKind.DIGEST)
    ]
    assert superseded_keys([meeting, *others], now=datetime(2024, 1, 12, 12, tzinfo=UTC)) == frozenset()
