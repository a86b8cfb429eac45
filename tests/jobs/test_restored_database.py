"""A restored database: what was sent after the backup is found, whatever state the backup has."""

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


def context(now: datetime) -> ChangeContext:
    """Return the context of a change by a coordinator."""
    return ChangeContext(by="U0BOSS", surface="test", now=now)


def june_reminder(engine: Engine) -> str:
    """Return the name of June's reminder in the list of upcoming reminders."""
    (name,) = (each.name for each in UpcomingReminders(engine).read_page(None).entries if each.subject == "2024-06")
    return name


class Yesterday:
    """A bot whose database was backed up, went on, and was lost."""

    def __init__(self, engine: Engine, slack: FakeSlack, path: Path) -> None:
        self.engine, self.slack, self.path = engine, slack, path
        self.team = Team(engine, slack)
        self.team.tick(NOW - 7 * DAY)

    def copy(self) -> None:
        """Back up the database."""
        back_up(self.path, self.path.with_name("copy.db"))

    @contextmanager
    def restored(self, now: datetime, policy: Policy = WEEK_AHEAD) -> Iterator[Team]:
        """Restore the backup, and return a bot that goes on with it from a time on."""
        self.engine.dispose()
        restore_backup(self.path.with_name("copy.db"), self.path, context(now))
        engine = make_engine(f"sqlite:///{self.path}")
        yield Team(engine, self.slack, policy)
        engine.dispose()


@pytest.fixture
def backend() -> str:
    """The kind of database: the backup is a file, or on a server made by the server's own tools."""
    return "sqlite"


@pytest.fixture
def yesterday(engine: Engine, url: str, slack: FakeSlack) -> Yesterday:
    """A bot that has planned June's reminder, and its database."""
    return Yesterday(engine, slack, Path(url.removeprefix("sqlite:///")))


def posted_in_time(bot: Yesterday) -> None:
    """Post it when it is due."""
    bot.copy()
    bot.team.tick(NOW)


def posted_after_a_refusal(bot: Yesterday) -> None:
    """Post it after a backup in which it was tried, and certainly not posted."""
    bot.slack.fail(POST, Fault.rate_limited("60"))
    bot.team.tick(NOW)
    bot.copy()
    bot.team.tick(NOW + 2 * MINUTE)


def parked_then_posted(bot: Yesterday) -> None:
    """Post it after a backup in which it is parked."""
    bot.slack.fail(POST, Fault.error("is_archived"))
    bot.team.tick(NOW)
    bot.copy()
    bot.team.tick(NOW + 61 * MINUTE)


def sent_early(bot: Yesterday) -> None:
    """Send it two days before it is due, after the backup."""
    bot.copy()
    UpcomingReminders(bot.engine).send(june_reminder(bot.engine), context(NOW - 2 * DAY))
    bot.team.tick(NOW - 2 * DAY + MINUTE)


def moved_and_posted(bot: Yesterday) -> None:
    """Move it to an earlier time before the backup, and post it then."""
    at = NOW - 5 * DAY
    UpcomingReminders(bot.engine).move(june_reminder(bot.engine), at, context(NOW - 6 * DAY))
    bot.copy()
    bot.team.tick(at)


@pytest.mark.long
@pytest.mark.parametrize("after", [MINUTE, timedelta(hours=2)])
@pytest.mark.parametrize(
    "story", [posted_in_time, posted_after_a_refusal, parked_then_posted, sent_early, moved_and_posted]
)
def test_what_was_sent_since_is_not_sent_again(
    yesterday: Yesterday, story: Callable[[Yesterday], None], after: timedelta
) -> None:
    """Whatever the reminder's state in the backup, and however soon that is restored, it is in its channel once."""
    story(yesterday)
    assert len(yesterday.slack.messages) == 1
    back = max(NOW, last_posted(yesterday)) + after
    with yesterday.restored(back) as team:
        team.tick_until(back, back + 10 * MINUTE)
        team.tick_until(NOW + DAY, NOW + DAY + 5 * MINUTE)
        assert team.count_wrong_messages() == (0, 0)
        assert team.june_state()[0] == "posted"


@pytest.mark.long
def test_what_was_sent_early_is_searched_from_the_backup_on(engine: Engine, url: str) -> None:
    """A reminder that somebody sent two days early is found by its time, and is not sent again when it is due."""
    moments = [NOW - 7 * DAY]

    def clock() -> float:
        return moments[-1].timestamp()

    with FakeSlack(clock=clock) as slack:
        bot = Yesterday(engine, slack, Path(url.removeprefix("sqlite:///")))
        bot.copy()
        moments.append(NOW - 2 * DAY)
        UpcomingReminders(engine).send(june_reminder(engine), context(moments[-1]))
        bot.team.tick(moments[-1] + MINUTE)
        assert len(slack.messages) == 1
        moments.append(NOW + MINUTE)
        with bot.restored(moments[-1]) as team:
            for _ in range(4):
                team.tick(moments[-1])
                moments.append(moments[-1] + MINUTE)
            assert team.count_wrong_messages() == (0, 0)
            assert team.june_state()[0] == "posted"


def last_posted(bot: Yesterday) -> datetime:
    """Return when the last message was posted."""
    row = reminder_tables.reminder.c
    with bot.engine.connect() as connection:
        (found,) = connection.scalars(select(row.posted_at).where(row.posted_at.is_not(None)))
    assert found is not None
    return found


def test_what_was_not_sent_is_sent(yesterday: Yesterday) -> None:
    """A reminder that fell due while there was no database is posted after a search, a minute or so late."""
    yesterday.copy()
    with yesterday.restored(NOW + MINUTE) as team:
        team.tick_until(NOW + MINUTE, NOW + 3 * MINUTE)
        assert team.count_wrong_messages() == (0, 0)


def test_nothing_is_sent_while_the_channel_cannot_be_read(yesterday: Yesterday) -> None:
    """Unless the channel can be read nothing is posted for an hour; then it says that it may be a repeat."""
    posted_in_time(yesterday)
    yesterday.slack.fail("conversations.history", Fault(status=500), times=None)
    with yesterday.restored(NOW + MINUTE) as team:
        team.tick_until(NOW + MINUTE, NOW + 58 * MINUTE, every=5 * TICK)
        assert len(yesterday.slack.messages) == 1
        yesterday.slack.heal()
        team.tick_until(NOW + 59 * MINUTE, NOW + 70 * MINUTE)
        assert team.count_wrong_messages() == (0, 0)


@pytest.mark.long
def test_coordinators_are_not_told_again(engine: Engine, url: str, slack: FakeSlack) -> None:
    """Notices that coordinators had before are found in their direct messages, and not repeated."""
    bot = Yesterday(engine, slack, Path(url.removeprefix("sqlite:///")))
    policy = Policy(channels=("C1",), lead_days=(7,), coordinators=("U0BOSS",))
    bot.team = Team(engine, slack, policy)
    bot.copy()
    slack.set_channel("C1", is_archived=True)
    bot.team.tick_until(NOW, NOW + 2 * MINUTE)
    told = slack.messages
    assert [each.channel for each in told] == ["D0BOSS"] * 2  # that it was refused, and what is late
    with bot.restored(NOW + 3 * MINUTE, policy) as team:
        team.tick_until(NOW + 3 * MINUTE, NOW + 13 * MINUTE)
        assert slack.messages == told


def test_a_restoration_is_remembered_and_recorded(engine: Engine, url: str, slack: FakeSlack) -> None:
    """The database has when it was restored and when the backup was made, by its last tick; so has the audit log."""
    assert read_restore_note(engine) is None
    Team(engine, slack).tick(NOW)
    assert (
        note_restore(engine, context(NOW + DAY))
        == RestoreNote(copied_at=NOW, restored_at=NOW + DAY)
        == read_restore_note(engine)
    )
    again = make_engine(url)
    assert read_restore_note(again) == RestoreNote(copied_at=NOW, restored_at=NOW + DAY)
    again.dispose()
