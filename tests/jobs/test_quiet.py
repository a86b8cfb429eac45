"""Quiet hours: what is late waits for the morning, unless it would be too late by then or somebody wants it now."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
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
from tests.jobs.rows import states
from tests.jobs.team import TICK, Team, asked

POLICY = Policy(channels=("C1",), lead_days=(7,))
NONE = QuietHours(begins=time(), ends=time())


def brussels(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of 2023 by the clocks of Brussels."""
    return datetime(2023, month, day, hour, minute, tzinfo=BRUSSELS)


def number(slack: FakeSlack) -> int:
    """How many messages there are."""
    return len(slack.messages)


@pytest.fixture
def planned(engine: Engine, slack: FakeSlack) -> Team:
    """A team that has planned the reminder of 28 November 2023, a Tuesday, and was down since."""
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
    """Back in the evening, at night or on a weekend, the bot asks and posts nothing before eight of a working day."""
    before = asked(slack)
    planned.wait(back, min(back + timedelta(hours=2), morning - TICK), every=timedelta(minutes=10))
    planned.wait(morning - 2 * TICK, morning - TICK)
    assert (number(slack), asked(slack)) == (0, before)
    assert ("2023-12", 7, "due", "not at this hour") in states(engine)
    planned.wait(morning, morning + timedelta(minutes=3))
    assert number(slack) == 1


def test_what_is_quiet_is_not_logged(planned: Team, slack: FakeSlack, caplog: pytest.LogCaptureFixture) -> None:
    """Waiting for the morning is nothing to warn of."""
    planned.wait(brussels(11, 28, 21), brussels(11, 28, 22), every=timedelta(minutes=10))
    assert (number(slack), caplog.text) == (0, "")


def test_it_does_not_wait_until_it_is_too_late(engine: Engine, slack: FakeSlack) -> None:
    """On the evening of the meeting's day a reminder goes out, since in the morning the meeting would be past."""
    team = Team(engine, slack, POLICY)
    team.tick(brussels(11, 27, 12))
    team.wait(brussels(12, 5, 20, 30), brussels(12, 5, 20, 33))
    assert number(slack) == 1
    assert "(today)" in headline(slack.messages[0].blocks)


def test_the_evening_before_it_waits(planned: Team, slack: FakeSlack) -> None:
    """On the evening before the meeting it can wait for the morning of the meeting's day."""
    planned.wait(brussels(12, 4, 21), brussels(12, 4, 21, 5))
    assert number(slack) == 0
    planned.wait(brussels(12, 5, 8), brussels(12, 5, 8, 3))
    assert number(slack) == 1


def test_without_quiet_hours_it_is_sent_at_once(engine: Engine, slack: FakeSlack) -> None:
    """A team that wants no quiet hours has what is late in the evening; on a Saturday it has it on Monday."""
    team = Team(engine, slack, replace(POLICY, channels=("C1", "C2"), quiet_hours=NONE))
    team.tick(brussels(11, 27, 12))
    team.wait(brussels(11, 28, 22), brussels(11, 28, 22, 3))
    assert number(slack) == 2


def test_a_notice_waits_for_the_morning_too(engine: Engine, slack: FakeSlack, teams: PreferenceStore) -> None:
    """A coordinator in Tokyo is not told at night that a reminder could not be posted."""
    act = ChangeContext(by="U0BOSS", surface="test", now=brussels(11, 27, 12))
    teams.add_contact(Contact(actor="eurojust", slack_id="U0GUEST"), act)
    slack.set_user("U0GUEST", is_restricted=True)
    slack.set_user("U0BOSS", tz="Asia/Tokyo")
    team = Team(engine, slack, replace(POLICY, channels=(), coordinators=("U0BOSS",)))
    team.wait(brussels(11, 28, 14), brussels(11, 28, 23, 59), every=timedelta(minutes=30))
    assert number(slack) == 0
    team.tick(brussels(11, 29, 0, 1))
    assert [each.channel for each in slack.messages] == ["D0BOSS"]


def of_december(engine: Engine) -> str:
    """The name of that reminder on the agenda."""
    (name,) = (each.name for each in UpcomingReminders(engine).read_page(None).entries if each.subject == "2023-12")
    return name


#: Hours at which nothing is sent by itself.
NIGHTS = [brussels(11, 27, 22), brussels(11, 28, 3), brussels(11, 26, 12), brussels(11, 1, 12)]


@pytest.mark.parametrize("now", NIGHTS)
def test_what_a_coordinator_sends_goes_out_in_the_next_tick(engine: Engine, slack: FakeSlack, now: datetime) -> None:
    """Sent by hand, a reminder stands in its channel with the next tick, also at night, on a Sunday or a holiday."""
    team = Team(engine, slack, POLICY)
    team.tick(brussels(10, 27, 12))
    UpcomingReminders(engine).send(of_december(engine), ChangeContext(by="U0BOSS", surface="test", now=now))
    team.tick(now + TICK)
    assert number(slack) == 1
    team.wait(brussels(11, 28, 9), brussels(11, 28, 12), every=timedelta(minutes=30))
    assert number(slack) == 1


def test_a_moved_reminder_keeps_its_hour(engine: Engine, slack: FakeSlack) -> None:
    """Moved to a Saturday evening, a reminder is sent then, once, and not before."""
    team = Team(engine, slack, POLICY)
    team.tick(brussels(10, 27, 12))
    at = brussels(11, 25, 21)
    UpcomingReminders(engine).move(
        of_december(engine), at, ChangeContext(by="U0BOSS", surface="test", now=brussels(10, 27, 12))
    )
    team.wait(at - timedelta(hours=3), at - TICK, every=timedelta(minutes=30))
    assert number(slack) == 0
    team.tick(at + TICK)
    team.wait(brussels(11, 28, 9), brussels(11, 28, 12), every=timedelta(minutes=30))
    assert number(slack) == 1


def test_a_cancelled_reminder_is_not_sent(engine: Engine, slack: FakeSlack) -> None:
    """Cancelled, a reminder is never sent, however often it is planned."""
    team = Team(engine, slack, POLICY)
    team.tick(brussels(10, 27, 12))
    UpcomingReminders(engine).cancel(
        of_december(engine), ChangeContext(by="U0BOSS", surface="test", now=brussels(10, 27, 12))
    )
    team.wait(brussels(11, 28, 8), brussels(11, 29, 12), every=timedelta(hours=1))
    assert number(slack) == 0
