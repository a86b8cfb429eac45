"""What differs on PostgreSQL: collation, time zones, locks, sessions, and restarts of the server."""

import signal
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from threading import Barrier

import psycopg
import pytest
from sqlalchemy import Connection, Engine, event, inspect, select, text

from db.connection import key_value
from db.connection.engine import make_engine, reading, writing
from db.connection.seen_events import mark_seen
from db.people.conversations import ConversationStore
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.schema.reminder_tables import contact
from db.schema.tables import instalment
from domain.errors import OutcomeUnknown, StoreBusy
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import Contact
from tests.databases.databases import POSTGRES
from tests.databases.postgres import PostgresServer
from tests.db.races import race
from tests.db.registers import MARCH, milestone
from tests.db.reminders.test_outbox import plan_for

pytestmark = pytest.mark.parametrize("backend", [POSTGRES], indirect=True)

_SHORT_TIMEOUT = timedelta(milliseconds=50)


def test_every_text_sorts_by_code(engine: Engine) -> None:
    """All text columns sort by code point, as on SQLite, whatever locale the database was created with."""
    columns = [
        (table, column["name"], getattr(column["type"], "collation", None))
        for table in inspect(engine).get_table_names()
        for column in inspect(engine).get_columns(table)
        if column["type"].python_type is str
    ]
    assert len(columns) > 50
    assert [each for each in columns if each[2] != "C"] == []


def test_names_sort_by_code(engine: Engine, now: datetime) -> None:
    """Capitals come first and accents last, where a dictionary would mix them."""
    teams = PreferenceStore(engine)
    for actor in ("é", "b", "a-b", "ab", "A", "B"):
        teams.add_contact(Contact(actor=actor, slack_id="U1"), ChangeContext(by="U1", surface="test", now=now))
    assert [each.actor for each in teams.read().contacts] == ["A", "B", "a-b", "ab", "b", "é"]


def test_moments_come_back_in_utc(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """Moments come back in UTC, though the session's time zone is New York."""
    with writing(engine) as connection:
        assert connection.execute(text("SHOW timezone")).scalar() == "America/New_York"
        connection.execute(instalment.update().values(done_at=now))
    (found, *_) = store.find(Question(which=StatusFilter.ALL), today=date(2024, 1, 1)).instalments
    assert str(found.done_at) == "2024-01-10 07:30:00+00:00"


def test_a_session_keeps_nothing(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """No prepared statement, setting or lock is left in a session, since PgBouncer may give the next one another."""
    outbox = Outbox(engine)
    for number in range(8):
        store.find(Question(), today=date(2024, 1, 1))
        store.mark_event_seen(f"Ev{number}", now=now)
        outbox.plan(plan_for(milestone(MARCH, date(2024, 3, 5))), now=now)
    with reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM pg_prepared_statements")).scalar() == 0
        assert connection.execute(text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")).scalar() == 0
        assert connection.execute(text("SHOW lock_timeout")).scalar() == "0"
    with engine.connect() as connection:
        assert connection.execute(text("SHOW transaction_isolation")).scalar() == "read committed"
        assert connection.execute(text("SHOW transaction_read_only")).scalar() == "off"


def test_a_read_transaction_cannot_write(engine: Engine) -> None:
    """PostgreSQL refuses every change in a read transaction."""
    with reading(engine) as connection, pytest.raises(Exception, match="read-only transaction"):
        key_value.put(connection, "key", "value")


def test_claims_wait_for_no_change_of_the_register(engine: Engine, url: str) -> None:
    """During an exclusive transaction, reminders are claimed and retried, and events recorded."""
    (reminder, *_) = march = plan_for(milestone(MARCH, date(2024, 3, 5)))
    hasty = make_engine(url, busy_timeout=_SHORT_TIMEOUT)
    outbox = Outbox(hasty)
    outbox.plan(march, now=reminder.at)
    with writing(engine):
        (claim,) = outbox.claim(now=reminder.at, worker="w1")
        assert outbox.retry(claim, not_before=reminder.at, reason="busy")
        outbox.record_tick(reminder.at)
        assert RegisterStore(hasty).mark_event_seen("Ev1", now=reminder.at)
        with pytest.raises(StoreBusy):
            outbox.plan(march, now=reminder.at)
    hasty.dispose()


def test_claims_pass_by_what_another_is_claiming(engine: Engine, url: str) -> None:
    """A row that another worker has locked is skipped: the next one is claimed."""
    march = plan_for(milestone(MARCH, date(2024, 3, 5)), channels=("C1", "C2"), lead_days=(7,))
    hasty = make_engine(url, busy_timeout=_SHORT_TIMEOUT)
    outbox = Outbox(hasty)
    outbox.plan(march, now=march[0].at)
    with writing(engine, exclusive=False) as connection:
        connection.execute(text("UPDATE reminder SET reason = 'mine' WHERE channel = 'C1'"))
        (claim,) = outbox.claim(now=march[0].at, worker="w1")
        assert claim.channel == "C2"
    hasty.dispose()


@pytest.mark.parametrize(
    "change",
    [
        lambda engine, _: put_another(engine, "key"),
        lambda engine, now: ConversationStore(engine).remember((), None, event_keys=("Ev1",), now=now),
    ],
    ids=["by SQLAlchemy", "by the driver"],
)
def test_a_locked_row_is_busy(
    engine: Engine, url: str, now: datetime, change: Callable[[Engine, datetime], object]
) -> None:
    """Waiting for a locked row for longer than the engine's busy timeout raises StoreBusy."""
    hasty = make_engine(url, busy_timeout=_SHORT_TIMEOUT)
    with writing(engine, exclusive=False) as connection:
        key_value.put(connection, "key", "value")
        mark_seen(connection, ("Ev1",), now=now)
        with pytest.raises(StoreBusy):
            change(hasty, now)
    hasty.dispose()


def test_a_deadlock_is_busy(engine: Engine) -> None:
    """Of two transactions in a deadlock one raises StoreBusy, and the other goes on."""
    met = Barrier(2)

    def work(first: str, second: str) -> str:
        with writing(engine, exclusive=False) as connection:
            key_value.put(connection, first, first)
            met.wait()
            key_value.put(connection, second, first)
        return first

    ended = race([partial(work, "a", "b"), partial(work, "b", "a")])
    (refused,) = [each for each in ended if isinstance(each, StoreBusy)]
    (done,) = [each for each in ended if each is not refused]
    with reading(engine) as connection:
        assert (key_value.get(connection, "a"), key_value.get(connection, "b")) == (done, done)


@pytest.mark.long
def test_a_restart_of_the_server_is_survived(store: RegisterStore, server: PostgresServer, now: datetime) -> None:
    """Queries fail while the server is down, and succeed on new connections after it restarts."""
    before = store.find(Question(), today=date(2024, 1, 1))
    server.stop()
    try:
        with pytest.raises(Exception, match="connection"):
            store.find(Question(), today=date(2024, 1, 1))
    finally:
        server.start()
    assert store.find(Question(), today=date(2024, 1, 1)) == before
    assert store.mark_event_seen("Ev1", now=now)


@pytest.mark.long
def test_a_restart_undoes_what_was_under_way(engine: Engine, server: PostgresServer) -> None:
    """A transaction that a restart breaks off is rolled back, and loses its own connection only."""

    def change() -> None:
        with writing(engine) as connection:
            key_value.put(connection, "key", "value")
            server.stop()
            server.start()
            connection.execute(select(contact))

    with pytest.raises(Exception, match=r"connection|terminating") as broken:
        change()
    assert not isinstance(broken.value, StoreBusy)
    with reading(engine) as connection:
        assert key_value.get(connection, "key") is None


def test_the_password_is_never_shown(backend: str) -> None:
    """The driver's error names the server that cannot be reached, and never the password."""
    unreachable = make_engine(f"{backend}+psycopg://bot:hidden@127.0.0.1:1/bot")
    with pytest.raises(Exception, match=r"127\.0\.0\.1") as refused:
        RegisterStore(unreachable).directory()
    assert isinstance(getattr(refused.value, "orig", None), psycopg.OperationalError)
    assert "hidden" not in f"{refused.value!r} {unreachable!r}"


def put_another(engine: Engine, key: str) -> None:
    """Set a value in a transaction that is not exclusive."""
    with writing(engine, exclusive=False) as connection:
        key_value.put(connection, key, "another")


def test_a_connection_lost_during_the_commit_is_reported_as_unknown(engine: Engine, server: PostgresServer) -> None:
    """A connection lost during the commit raises OutcomeUnknown, since it may have happened or not."""

    def lose(_: Connection) -> None:
        server.crash(signal.SIGKILL)
        server.start()

    def change() -> None:
        with writing(engine) as connection:
            key_value.put(connection, "key", "value")
            event.listen(engine, "commit", lose)

    with pytest.raises(OutcomeUnknown):
        change()
    event.remove(engine, "commit", lose)
    with reading(engine) as connection:
        assert key_value.get(connection, "key") is None


def test_a_stopped_process_does_not_keep_its_locks(engine: Engine, url: str) -> None:
    """A process that stops while it holds locks is cut off after the idle timeout, and its change is rolled back."""
    hasty = make_engine(url, busy_timeout=_SHORT_TIMEOUT)

    def stand_still() -> None:
        with writing(hasty) as connection:
            key_value.put(connection, "key", "value")
            with writing(engine) as other:  # waits for five seconds at the most
                key_value.put(other, "key", "another")
            key_value.put(connection, "key", "late")

    with pytest.raises(Exception, match="idle-in-transaction"):
        stand_still()
    with reading(engine) as connection:
        assert key_value.get(connection, "key") == "another"
    hasty.dispose()


@pytest.mark.parametrize("by", [signal.SIGQUIT, signal.SIGKILL])
def test_a_crash_of_the_server_keeps_what_is_durable(
    engine: Engine, server: PostgresServer, by: signal.Signals
) -> None:
    """A durable change survives a crash, though this server confirms other commits before they are written."""
    with writing(engine, durable=True) as connection:
        key_value.put(connection, "key", "value")
    server.crash(by)
    server.start()
    with reading(engine) as connection:
        assert key_value.get(connection, "key") == "value"
