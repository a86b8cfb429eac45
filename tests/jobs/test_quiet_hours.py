"""Quiet hours: a late reminder waits for the morning, unless that is too late or a coordinator sends it now."""

from datetime import datetime, time, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from db.people.reminder_preferences import PreferenceStore
from db.reminders.upcoming import UpcomingReminders
from domain.dates.spans import BRUSSELS
from domain.dates.working_days import QuietHours
from domain.register.audit_events import ChangeContext
from domain.reminders.policy import Policy
from domain.reminders.preferences import Contact
from tests.handlers.blocks.drafts import headline
from tests.jobs.reminder_rows import reminder_states
from tests.jobs.team import TICK, Team, calls_but_lookups

POLICY = Policy(channels=("C1",), lead_days=(7,))
NONE = QuietHours(begins=time(), ends=time())


def brussels(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of 2023 in Brussels."""
    return datetime(2023, month, day, hour, minute, tzinfo=BRUSSELS)


def count_messages(slack: FakeSlack) -> int:
    """Return the number of messages."""
    return len(slack.messages)


@pytest.fixture
def planned(engine: Engine, slack: FakeSlack) -> Team:
    """A team whose bot has planned the reminder of 28 November 2023, a Tuesday, and was down since."""
    team = Team(engine, slack, POLICY)
    team.tick(brussels(11, 27, 12))
    return team


@pytest.mark.parametrize(
    ("back", "morning"),
    [
        (brussels(11, 28, 20), brussels(11, 29, 8)),
        (brussels(11, 28, 23, 59), brussels(11, 29, 8)),
        (brussels(11, 29, 7, 59), brussels(11, 29, 8)),
        (brussels(12, 1, 20), brussels(12, 4, 8)),
        (brussels(12, 2, 12), brussels(12, 4, 8)),
    ],
)
def test_a_late_reminder_waits_for_the_morning(
    planned: Team, engine: Engine, slack: FakeSlack, back: datetime, morning: datetime
) -> None:
    """A bot that is back in the evening, at night or on a weekend posts nothing before eight on a working day."""
    before = calls_but_lookups(slack)
    planned.tick_until(back, min(back + timedelta(hours=2), morning - TICK), every=timedelta(minutes=10))
    planned.tick_until(morning - 2 * TICK, morning - TICK)
    assert (count_messages(slack), calls_but_lookups(slack)) == (0, before)
    assert ("2023-12", 7, "due", "not at this hour") in reminder_states(engine)
    planned.tick_until(morning, morning + timedelta(minutes=3))
    assert count_messages(slack) == 1


def test_what_is_quiet_is_not_logged(planned: Team, slack: FakeSlack, caplog: pytest.LogCaptureFixture) -> None:
    """A reminder that waits for the morning is not logged."""
    planned.tick_until(brussels(11, 28, 21), brussels(11, 28, 22), every=timedelta(minutes=10))
    assert (count_messages(slack), caplog.text) == (0, "")


def test_it_does_not_wait_until_it_is_too_late(engine: Engine, slack: FakeSlack) -> None:
    """On the evening of the meeting's day a reminder is posted, since in the morning the meeting is past."""
    team = Team(engine, slack, POLICY)
    team.tick(brussels(11, 27, 12))
    team.tick_until(brussels(12, 5, 20, 30), brussels(12, 5, 20, 33))
    assert count_messages(slack) == 1
    assert ": today, " in headline(slack.messages[0].blocks)


def test_the_evening_before_it_waits(planned: Team, slack: FakeSlack) -> None:
    """On the evening before the meeting a reminder waits for the morning of the meeting's day."""
    planned.tick_until(brussels(12, 4, 21), brussels(12, 4, 21, 5))
    assert count_messages(slack) == 0
    planned.tick_until(brussels(12, 5, 8), brussels(12, 5, 8, 3))
    assert count_messages(slack) == 1


def test_without_quiet_hours_it_is_sent_at_once(engine: Engine, slack: FakeSlack) -> None:
    """Without quiet hours a late reminder is posted in the evening; one of a Saturday waits for Monday."""
    team = Team(engine, slack, replace(POLICY, channels=("C1", "C2"), quiet_hours=NONE))
    team.tick(brussels(11, 27, 12))
    team.tick_until(brussels(11, 28, 22), brussels(11, 28, 22, 3))
    assert count_messages(slack) == 2


def test_a_notice_waits_for_the_morning_too(engine: Engine, slack: FakeSlack, preferences: PreferenceStore) -> None:
    """A notice to a coordinator in Tokyo waits for the morning there."""
    act = ChangeContext(by="U0BOSS", surface="test", now=brussels(11, 27, 12))
    preferences.add_contact(Contact(actor="eurojust", slack_id="U0GUEST"), act)
    slack.set_user("U0GUEST", is_restricted=True)
    slack.set_user("U0BOSS", tz="Asia/Tokyo")
    team = Team(engine, slack, replace(POLICY, channels=(), coordinators=("U0BOSS",)))
    team.tick_until(brussels(11, 28, 14), brussels(11, 28, 23, 59), every=timedelta(minutes=30))
    assert count_messages(slack) == 0
    team.tick(brussels(11, 29, 0, 1))
    assert [each.channel for each in slack.messages] == ["D0BOSS"]


def december_reminder(engine: Engine) -> str:
    """Return the name of that reminder in the list of upcoming reminders."""
    (name,) = (each.name for each in UpcomingReminders(engine).read_page(None).entries if each.subject == "2023-12")
    return name


#: Moments at which nothing is sent automatically.
NIGHTS = [brussels(11, 27, 22), brussels(11, 28, 3), brussels(11, 26, 12), brussels(11, 1, 12)]


@pytest.mark.parametrize("now", NIGHTS)
def test_what_a_coordinator_sends_goes_out_in_the_next_tick(engine: Engine, slack: FakeSlack, now: datetime) -> None:
    """A reminder that a coordinator sends is posted by the next tick, also at night, on a Sunday or a holiday."""
    team = Team(engine, slack, POLICY)
    team.tick(brussels(10, 27, 12))
    UpcomingReminders(engine).send(december_reminder(engine), ChangeContext(by="U0BOSS", surface="test", now=now))
    team.tick(now + TICK)
    assert count_messages(slack) == 1
    team.tick_until(brussels(11, 28, 9), brussels(11, 28, 12), every=timedelta(minutes=30))
    assert count_messages(slack) == 1


def test_a_moved_reminder_keeps_its_hour(engine: Engine, slack: FakeSlack) -> None:
    """A reminder that is moved to a Saturday evening is posted then, once, and not before."""
    team = Team(engine, slack, POLICY)
    team.tick(brussels(10, 27, 12))
    at = brussels(11, 25, 21)
    UpcomingReminders(engine).move(
        december_reminder(engine), at, ChangeContext(by="U0BOSS", surface="test", now=brussels(10, 27, 12))
    )
    team.tick_until(at - timedelta(hours=3), at - TICK, every=timedelta(minutes=30))
    assert count_messages(slack) == 0
    team.tick(at + TICK)
    team.tick_until(brussels(11, 28, 9), brussels(11, 28, 12), every=timedelta(minutes=30))
    assert count_messages(slack) == 1


@pytest.mark.long
def test_a_cancelled_reminder_is_not_sent(engine: Engine, slack: FakeSlack) -> None:
    """A cancelled reminder is never posted, however often it is planned."""
    team = Team(engine, slack, POLICY)
    team.tick(brussels(10, 27, 12))
    UpcomingReminders(engine).cancel(
        december_reminder(engine), ChangeContext(by="U0BOSS", surface="test", now=brussels(10, 27, 12))
    )
    team.tick_until(brussels(11, 28, 8), brussels(11, 29, 12), every=timedelta(hours=1))
    assert count_messages(slack) == 0
