"""Going on with a copy of the database: what was sent since it was made is found, whatever the copy says of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault
from db.backup.backup import back_up
from db.backup.restore import restore_backup
from db.backup.restore_note import RestoreNote, note_restore, read_restore_note
from db.connection.engine import make_engine
from db.reminders.upcoming import UpcomingReminders
from db.schema import reminder_tables
from domain.register.audit_events import ChangeContext
from domain.reminders.policy import Policy
from tests.databases.databases import SQLITE
from tests.jobs.team import NOW, TICK, WEEK_AHEAD, Team

pytestmark = pytest.mark.parametrize("backend", [SQLITE], indirect=True)  # its copies are files

POST = "chat.postMessage"
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def act(now: datetime) -> ChangeContext:
    """Something done by hand."""
    return ChangeContext(by="U0BOSS", surface="test", now=now)


def june(engine: Engine) -> str:
    """What the reminder of June is called on the agenda."""
    (name,) = (each.name for each in UpcomingReminders(engine).read_page(None).entries if each.subject == "2024-06")
    return name


class Yesterday:
    """A bot whose database was copied, ran on, and was lost."""

    def __init__(self, engine: Engine, slack: FakeSlack, path: Path) -> None:
        self.engine, self.slack, self.path = engine, slack, path
        self.team = Team(engine, slack)
        self.team.tick(NOW - 7 * DAY)

    def copy(self) -> None:
        """The copy is made."""
        back_up(self.path, self.path.with_name("copy.db"))

    @contextmanager
    def restored(self, now: datetime, policy: Policy = WEEK_AHEAD) -> Iterator[Team]:
        """A bot that goes on with the copy from some time on."""
        self.engine.dispose()
        restore_backup(self.path.with_name("copy.db"), self.path, act(now))
        engine = make_engine(f"sqlite:///{self.path}")
        yield Team(engine, self.slack, policy)
        engine.dispose()


@pytest.fixture
def backend() -> str:
    """The kind of database: a copy is a file, and of a server it is made by that server's own tools."""
    return "sqlite"


@pytest.fixture
def yesterday(engine: Engine, url: str, slack: FakeSlack) -> Yesterday:
    """A bot that has planned June's reminder."""
    return Yesterday(engine, slack, Path(url.removeprefix("sqlite:///")))


def posted_in_time(bot: Yesterday) -> None:
    """It was posted when it was due."""
    bot.copy()
    bot.team.tick(NOW)


def posted_after_a_refusal(bot: Yesterday) -> None:
    """The copy has it as tried, and certainly not posted."""
    bot.slack.fail(POST, Fault.rate_limited("60"))
    bot.team.tick(NOW)
    bot.copy()
    bot.team.tick(NOW + 2 * MINUTE)


def parked_then_posted(bot: Yesterday) -> None:
    """The copy has it as one that its channel does not take."""
    bot.slack.fail(POST, Fault.error("is_archived"))
    bot.team.tick(NOW)
    bot.copy()
    bot.team.tick(NOW + 61 * MINUTE)


def sent_early(bot: Yesterday) -> None:
    """A coordinator sent it two days before it was due, which the copy does not know."""
    bot.copy()
    UpcomingReminders(bot.engine).send(june(bot.engine), act(NOW - 2 * DAY))
    bot.team.tick(NOW - 2 * DAY + MINUTE)


def moved_and_posted(bot: Yesterday) -> None:
    """A coordinator had moved it to an earlier time, as the copy knows."""
    at = NOW - 5 * DAY
    UpcomingReminders(bot.engine).move(june(bot.engine), at, act(NOW - 6 * DAY))
    bot.copy()
    bot.team.tick(at)


@pytest.mark.parametrize("after", [MINUTE, timedelta(hours=2)])
@pytest.mark.parametrize(
    "story", [posted_in_time, posted_after_a_refusal, parked_then_posted, sent_early, moved_and_posted]
)
def test_what_was_sent_since_is_not_sent_again(
    yesterday: Yesterday, story: Callable[[Yesterday], None], after: timedelta
) -> None:
    """However the reminder stands in the copy, and however soon that is restored, it stands in its channel once."""
    story(yesterday)
    assert len(yesterday.slack.messages) == 1
    back = max(NOW, last_posted(yesterday)) + after
    with yesterday.restored(back) as team:
        team.wait(back, back + 10 * MINUTE)
        team.wait(NOW + DAY, NOW + DAY + 5 * MINUTE)
        assert team.verdict() == (0, 0)
        assert team.state()[0] == "posted"


def last_posted(bot: Yesterday) -> datetime:
    """When something was last posted."""
    row = reminder_tables.reminder.c
    with bot.engine.connect() as connection:
        (found,) = connection.scalars(select(row.posted_at).where(row.posted_at.is_not(None)))
    assert found is not None
    return found


def test_what_was_not_sent_is_sent(yesterday: Yesterday) -> None:
    """What fell due while there was no database comes once it was looked for, a minute or so late."""
    yesterday.copy()
    with yesterday.restored(NOW + MINUTE) as team:
        team.wait(NOW + MINUTE, NOW + 3 * MINUTE)
        assert team.verdict() == (0, 0)


def test_nothing_is_sent_while_the_channel_cannot_be_read(yesterday: Yesterday) -> None:
    """Until the history is known nothing is posted: an hour, then it comes with the words that it may be a repeat."""
    posted_in_time(yesterday)
    yesterday.slack.fail("conversations.history", Fault(status=500), times=None)
    with yesterday.restored(NOW + MINUTE) as team:
        team.wait(NOW + MINUTE, NOW + 58 * MINUTE, every=5 * TICK)
        assert len(yesterday.slack.messages) == 1
        yesterday.slack.heal()
        team.wait(NOW + 59 * MINUTE, NOW + 70 * MINUTE)
        assert team.verdict() == (0, 0)


def test_coordinators_are_not_told_again(engine: Engine, url: str, slack: FakeSlack) -> None:
    """What they were told of a channel that takes nothing is found in their direct messages."""
    bot = Yesterday(engine, slack, Path(url.removeprefix("sqlite:///")))
    policy = Policy(channels=("C1",), lead_days=(7,), coordinators=("U0BOSS",))
    bot.team = Team(engine, slack, policy)
    bot.copy()
    slack.set_channel("C1", is_archived=True)
    bot.team.wait(NOW, NOW + 2 * MINUTE)
    told = slack.messages
    assert [each.channel for each in told] == ["D0BOSS"] * 2  # that it was refused, and what is late
    with bot.restored(NOW + 3 * MINUTE, policy) as team:
        team.wait(NOW + 3 * MINUTE, NOW + 13 * MINUTE)
        assert slack.messages == told


def test_a_restoration_is_remembered_and_recorded(engine: Engine, url: str, slack: FakeSlack) -> None:
    """The database knows when it was restored and when its copy was made, by its last tick; so does the record."""
    assert read_restore_note(engine) is None
    Team(engine, slack).tick(NOW)
    assert (
        note_restore(engine, act(NOW + DAY))
        == RestoreNote(copied_at=NOW, restored_at=NOW + DAY)
        == read_restore_note(engine)
    )
    again = make_engine(url)
    assert read_restore_note(again) == RestoreNote(copied_at=NOW, restored_at=NOW + DAY)
    again.dispose()
