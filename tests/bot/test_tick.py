"""The tick: a job that fails does not stop the others, and only a tick without failures is recorded."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, func, select, text
from sqlalchemy.exc import SQLAlchemyError

from bot import tick
from bot.database import open_register
from bot.sandbox.fake_slack.fake_slack import CallMoment, FakeSlack, Fault
from bot.slack.client import make_client
from db.changes.ledger import Ledger
from db.connection.engine import reading, writing
from db.people.conversations import CONVERSATION_LIFETIME, ConversationStore, LastQuestion
from db.people.pending_answers import PendingAnswers
from db.reminders.outbox import Outbox
from db.schema import reminder_tables
from domain.answers.pending import AnswerWay, PendingAnswer
from domain.questions.model import Question
from domain.register.audit_events import ChangeContext
from domain.reminders.policy import Policy
from handlers.access.channels import PendingReviews
from jobs import clock
from tests.databases.databases import Databases
from tests.databases.shared_engine import SharedEngine
from tests.jobs.reminder_rows import reminder_states
from tests.jobs.team import NOW, Team

#: The time of the earlier of two reminders.
FORTNIGHT = NOW - timedelta(days=7)


@pytest.fixture
def engine(
    databases: Databases, url: str, backend: str, shared_engines: Mapping[str, SharedEngine]
) -> Iterator[Engine]:
    """The database of a newly installed bot."""
    databases.fill(url, "installed", install)
    with shared_engines[backend].lend(url) as lent:
        yield lent


def install(url: str) -> None:
    """Make a database as a bot does that starts half a year before."""
    open_register(url, now=NOW - timedelta(days=200)).dispose()


@pytest.fixture
def team(engine: Engine, slack: FakeSlack) -> Team:
    """A team that is reminded a fortnight and a week ahead, with June's reminders still to come."""
    team = Team(engine, slack, Policy(channels=("C1",), lead_days=(14, 7)))
    team.tick(NOW - timedelta(days=30))
    slack.clear()
    return team


def forbid(engine: Engine, state: str) -> None:
    """Let the database refuse updates to a state."""
    trigger = (
        f"CREATE TRIGGER forbidden BEFORE UPDATE ON reminder WHEN NEW.state = '{state}' "
        "BEGIN SELECT RAISE(ABORT, 'forbidden'); END"
    )
    with writing(engine) as connection:
        connection.execute(text(trigger))


def test_a_tick_that_went_well_is_noted(engine: Engine, team: Team) -> None:
    """A tick without failures is recorded, for `check`."""
    team.tick(NOW)
    assert Outbox(engine).read_last_tick() == NOW


def test_the_head_of_the_record_is_logged(engine: Engine, team: Team, caplog: pytest.LogCaptureFixture) -> None:
    """The head is in the log at the start and once an hour, as it is then."""
    caplog.set_level(logging.INFO, "bot.tick")
    ledger = Ledger(engine)
    heads = []
    for minutes in (0, 30, 61, 90):
        ledger.record_refusal(ChangeContext(by="U1", surface="test", now=NOW), "III.3", "not a coordinator")
        heads.append(f"record of changes: {ledger.read_head()}")
        team.tick(NOW + timedelta(minutes=minutes))
    assert [each.getMessage() for each in caplog.records if each.name == "bot.tick"] == [heads[0], heads[2]]


@pytest.mark.parametrize(
    ("pending", "minutes", "reviewed"),
    [
        (PendingReviews(), (0, 39, 40, 41), [None, None]),
        (PendingReviews(unreadable=("C2",)), (0, 0.9, 1, 2), [None, None]),
        (PendingReviews(not_reviewed=("C3", "C4")), (0, 0.1, 1, 2), [None, ("C3", "C4")]),
        (PendingReviews(not_reviewed=("C3",), unreadable=("C2",)), (0, 0.1, 1, 2), [None, ("C3", "C2")]),
        # A clock that was ahead at the first review.
        (PendingReviews(), (0, -600), [None, None]),
    ],
)
def test_channels_are_reviewed_until_all_are_known(
    team: Team,
    monkeypatch: pytest.MonkeyPatch,
    pending: PendingReviews,
    minutes: Sequence[float],
    reviewed: list[Sequence[str] | None],
) -> None:
    """All of them at the start and every forty minutes; what was left over at once, what was not known in a minute."""
    asked: list[Sequence[str] | None] = []

    def review(_services: object, channels: Sequence[str] | None, **_: object) -> PendingReviews:
        asked.append(channels)
        return pending if len(asked) == 1 else PendingReviews()

    monkeypatch.setattr(tick, "review_channels", review)
    restarted = Team(team.engine, team.slack)
    for after in minutes:
        restarted.tick(NOW - timedelta(days=20) + timedelta(minutes=after))
    assert asked == reviewed


def test_a_failing_reconciliation_holds_up_no_reminder(engine: Engine, team: Team, slack: FakeSlack) -> None:
    """Due reminders are posted although reconciliation fails; the tick raises, and is not recorded."""
    slack.fail("chat.postMessage", Fault(status=500))
    team.tick(FORTNIGHT)
    forbid(engine, "unknown")
    with pytest.raises(SQLAlchemyError, match="forbidden"):
        team.tick(NOW)
    assert team.count_wrong_messages() == (0, 0)
    assert Outbox(engine).read_last_tick() == FORTNIGHT


def test_a_failing_delivery_holds_up_no_reconciliation(engine: Engine, team: Team, slack: FakeSlack) -> None:
    """An uncertain post is reconciled, and a duplicate deleted, although delivery fails."""
    slack.fail("chat.postMessage", Fault(status=500, accept=True))
    team.tick(FORTNIGHT)
    (message,) = slack.messages
    make_client("xoxb-test", slack.url).api_call("chat.postMessage", json=dict(message.arguments))
    forbid(engine, "claimed")
    for minutes in (0, 30):
        with pytest.raises(SQLAlchemyError, match="forbidden"):
            team.tick(NOW + timedelta(minutes=minutes))
    assert reminder_states(engine, milestone="2024-06") == [("2024-06", 14, "posted", ""), ("2024-06", 7, "due", "")]
    assert slack.messages == (message,)


def test_nothing_is_delivered_without_a_plan(engine: Engine, team: Team, slack: FakeSlack) -> None:
    """If planning fails nothing is delivered in that tick, since it may be superseded; the next one delivers it."""
    forbid(engine, "expired")
    with pytest.raises(SQLAlchemyError, match="forbidden"):
        team.tick(NOW)
    assert slack.messages == ()
    with writing(engine) as connection:
        connection.execute(text("DROP TRIGGER forbidden"))
    team.tick(NOW + timedelta(seconds=30))
    assert team.count_wrong_messages() == (0, 0)


@pytest.mark.parametrize(
    ("code", "starts"),
    [("fr", "Conseil Schengen du 13 juin"), ("el", "Συμβούλιο Σένγκεν"), ("ga", "Comhairle Schengen")],
)
def test_reminders_speak_the_channels_language(
    engine: Engine, team: Team, slack: FakeSlack, code: str, starts: str
) -> None:
    """A channel with a language of its own gets its reminders in it."""
    ConversationStore(engine).set_language("C1", code, ChangeContext(by="U1", surface="test", now=NOW))
    team.tick(FORTNIGHT)
    (message,) = slack.messages
    assert message.text.startswith(starts)


def test_old_conversations_are_forgotten(engine: Engine, team: Team) -> None:
    """The last question of a thread is deleted by the tick after a month."""
    talks = ConversationStore(engine)
    last = LastQuestion(question=Question(), language="en", listed=())
    talks.remember(("thread:C1:1.1",), last, now=NOW)
    team.tick(NOW + CONVERSATION_LIFETIME)
    assert talks.delete_expired(now=NOW + CONVERSATION_LIFETIME) == 0
    assert talks.find_last_question("thread:C1:1.1", now=NOW) is None


def test_every_job_runs_though_others_fail(engine: Engine, team: Team, slack: FakeSlack) -> None:
    """Several jobs that fail are raised as one group, in their order, and the jobs between and after them have run."""
    slack.fail("chat.postMessage", Fault(status=500))
    team.tick(FORTNIGHT)
    forbid(engine, "unknown")
    with writing(engine) as connection:
        connection.execute(text("ALTER TABLE home RENAME TO home_away"))
    with pytest.raises(ExceptionGroup) as raised:
        team.tick(NOW)
    assert [type(error).__name__ for error in raised.value.exceptions] == ["IntegrityError", "OperationalError"]
    assert team.count_wrong_messages() == (0, 0)
    assert Outbox(engine).read_last_tick() == FORTNIGHT


def test_a_slow_job_shortens_no_lease(
    engine: Engine, team: Team, slack: FakeSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is delivered after a job that took minutes is held from then on, not from the beginning of the tick."""
    since_boot, leases = [timedelta()], list[datetime | None]()
    monkeypatch.setattr(clock, "_since_boot", lambda: since_boot[-1])

    def watch(method: str, moment: CallMoment) -> None:
        if (method, moment) == ("chat.postMessage", CallMoment.BEFORE):
            with reading(engine) as connection:
                leases.append(connection.scalar(select(func.max(reminder_tables.reminder.c.lease_until))))
            since_boot.append(since_boot[-1] + timedelta(minutes=5))

    slack.on_call = watch
    answer = PendingAnswer(
        key="k", asked_at=NOW, asker="U1", channel="D1", way=AnswerWay.MESSAGE, message={"text": "x"}
    )
    PendingAnswers(engine).postpone(answer, not_before=NOW, is_uncertain=False)
    team.tick(NOW)
    before, during = leases
    assert before is None
    assert during is not None
    assert during > NOW + timedelta(minutes=5)
