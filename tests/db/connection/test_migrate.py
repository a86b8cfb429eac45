"""Migrations lead to the tables that the code declares."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Barrier

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, insert, inspect, text

from db.changes.ledger import Ledger
from db.connection.engine import make_engine, reading, writing
from db.connection.migrate import HEAD, SchemaUnknown, alembic_config, migrate, schema_revision
from db.register.load import load
from db.register.store import RegisterStore
from db.reminders import schedule
from db.schema.reminder_tables import reminder
from db.schema.tables import metadata
from domain.dates.spans import Month
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import ChangeContext
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Owner
from domain.reminders.plan import plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.states import ReminderState
from tests.db.registers import register
from tests.forked import WARM


def test_an_empty_database_gets_all_tables(empty: str) -> None:
    """Migrating an empty database creates every table, and returns the revisions before and after."""
    engine = make_engine(empty)
    assert schema_revision(engine) is None
    assert migrate(engine) == (None, HEAD)
    assert set(inspect(engine).get_table_names()) == {*metadata.tables, "alembic_version"}
    engine.dispose()


def test_the_head_is_alembics(engine: Engine) -> None:
    """The newest revision by the file names is Alembic's only head, and every file name begins with its revision."""
    with writing(engine) as connection:
        scripts = ScriptDirectory.from_config(alembic_config(connection))
    assert scripts.get_heads() == [HEAD]
    names = {script.revision: Path(script.path).name for script in scripts.walk_revisions()}
    assert {revision: name.partition("_")[0] for revision, name in names.items()} == {each: each for each in names}


def test_migrating_twice_changes_nothing(engine: Engine) -> None:
    """An up-to-date database stays as it is."""
    assert migrate(engine) == (HEAD, HEAD)
    assert schema_revision(engine) == HEAD


def test_migrations_and_models_agree(engine: Engine) -> None:
    """`alembic check` finds no difference between the migrated database and `db.schema.tables`."""
    with writing(engine) as connection:
        command.check(alembic_config(connection))


@pytest.mark.parametrize("revision", ["0000", "1975ea83b712", "ae1027a6acf", ""])
def test_a_revision_of_no_version_is_refused(engine: Engine, revision: str) -> None:
    """A database at a revision that no version of the bot has, such as another program's, is left alone."""
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})
    with pytest.raises(SchemaUnknown, match=f"at revision {revision}, which no version of the bot has"):
        migrate(engine)


def test_migrations_can_be_undone(engine: Engine) -> None:
    """Going down to the base removes every table, and going up again brings them back."""
    with writing(engine) as connection:
        command.downgrade(alembic_config(connection), "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    assert migrate(engine) == (None, HEAD)


def test_sources_come_with_the_next_load(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """A register that was loaded before there were sources has none, until its file is loaded again."""
    with writing(engine) as connection:
        command.downgrade(alembic_config(connection), "0006")
    assert migrate(engine) == ("0006", HEAD)
    (instalment,) = store.instalments_of("III.7a")
    assert instalment.deliverable.sources == ()
    (difference,) = load(engine, register(), now=now, by="U1")
    assert (difference.ref, difference.field) == ("III.7a", "sources")
    assert (difference.before, difference.after) == ("", "eurojust, frontex")
    (instalment,) = store.instalments_of("III.7a")
    assert instalment.deliverable.sources == ("eurojust", "frontex")


def test_days_of_delivery_follow_from_the_instants(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """What was done before its day was recorded gets it: the day in Brussels."""
    load(engine, register(), now=now, by="U1")
    late = datetime(2023, 12, 5, 23, 30, tzinfo=UTC)  # the 6th in Brussels
    context = ChangeContext(by="U1", surface="test", now=now)
    Ledger(engine).mark_done("I.1a", slug=None, evidence="", context=context, delivered_at=late)
    with writing(engine) as connection:
        command.downgrade(alembic_config(connection), "0007")
    assert migrate(engine) == ("0007", HEAD)
    found = store.find(Question(which=StatusFilter.LATE), today=now.date())
    assert [each.key for each in found.instalments] == ["I.1a@2023-12"]


def test_several_notes_leave_what_is_there(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """A register of one note keeps every row, its record of changes and its reminders in every state."""
    assert store.references()
    context = ChangeContext(by="U1", surface="test", now=now)
    ledger = Ledger(engine)
    ledger.mark_done("III.2a", slug="2023-12", evidence="ST 1/24", context=context)
    ledger.set_meeting(Meeting(Month(2024, 10)), None, context)
    ledger.undo(None, context)
    ledger.set_owners("I.1a", [Owner(actor="frontex")], context)
    with writing(engine) as connection:
        for state in ReminderState:
            values = {"key": state.value, "channel": "C1", "milestone": "2024-06", "day": now.date(), "lead_days": 7}
            connection.execute(insert(reminder).values(**values, due_at=now, state=state.value))
        command.downgrade(alembic_config(connection), "0009")
    before = _read_rows(engine)
    assert migrate(engine) == ("0009", HEAD)
    after = _read_rows(engine)
    assert {
        table: [{name: row[name] for name in before[table][0]} for row in after[table]] for table in before
    } == before
    assert ledger.find_broken_link() is None
    assert ledger.find_differences() == ()
    assert list(store.directory().notes) == [""]
    assert load(engine, register(), now=now, by="U1") == ()


def test_meetings_of_other_bodies_change_nothing_stored(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """Every row stays as it is, both ways, and no reminder is planned anew, as long as there is no other body's."""
    context = ChangeContext(by="U1", surface="test", now=now)
    ledger = Ledger(engine)
    ledger.set_meeting(Meeting(Month(2024, 10)), date(2024, 10, 10), context)
    ledger.set_deadline("III.3a", slug=None, to="2024-10", context=context)
    planned = plan_reminders(
        store.occasions(until=now.date()), Policy(channels=("C1",), lead_days=(28, 7)), secret=b"s"
    )
    with writing(engine) as connection:
        schedule.write(connection, planned, now=now)
    before = _read_rows(engine)
    with writing(engine) as connection:
        command.downgrade(alembic_config(connection), "0013")
    earlier = _read_rows(engine)
    # What later revisions have added is gone.
    assert earlier == {
        table: [{name: row[name] for name in rows[0]} for row in before[table]] if rows else []
        for table, rows in earlier.items()
    }
    assert migrate(engine) == ("0013", HEAD)
    with writing(engine) as connection:
        schedule.write(connection, planned, now=now)
    assert _read_rows(engine) == before
    assert ledger.find_differences() == ()


@pytest.mark.parametrize("removed", [False, True])
def test_meetings_of_other_bodies_are_not_taken_away(engine: Engine, now: datetime, *, removed: bool) -> None:
    """A version that would take one for a Schengen Council's is not gone back to, nor if the log alone names one."""
    context, meeting = ChangeContext(by="U1", surface="test", now=now), Meeting(Month(2024, 10), MeetingBody.COREPER)
    Ledger(engine).set_meeting(meeting, None, context)
    if removed:
        Ledger(engine).remove_meeting(meeting, context)
    with (
        pytest.raises(ValueError, match="meetings of other bodies; restore a backup"),
        writing(engine) as connection,
    ):
        command.downgrade(alembic_config(connection), "0013")
    assert schema_revision(engine) == HEAD


def _read_rows(engine: Engine) -> dict[str, list[dict[str, object]]]:
    """Return the rows of each table that has any, but for the schema's revision."""
    with reading(engine) as connection:
        tables = sorted(set(inspect(engine).get_table_names()) - {"alembic_version"})
        found = {
            table: sorted(
                (dict(row._mapping) for row in connection.execute(text(f'SELECT * FROM "{table}"'))),  # noqa: S608, SLF001  # names of our own
                key=repr,
            )
            for table in tables
        }
    return {table: rows for table, rows in found.items() if rows}


def test_processes_race_to_migrate_one_database(empty: str) -> None:
    """Of processes that migrate at the same moment one does it, and the others wait and find it done."""
    with WARM.Manager() as manager, WARM.Pool(3) as pool:
        barrier = manager.Barrier(3)
        results = pool.starmap(_migrate, [(empty, barrier)] * 3, chunksize=1)
    assert sorted(results, key=str) == [(HEAD, HEAD), (HEAD, HEAD), (None, HEAD)]


def test_a_longer_wait_than_a_changes_is_for_a_migration(empty: str) -> None:
    """A process that cannot have the database within the busy timeout, since another migrates it, tries again."""
    hasty, other = make_engine(empty, busy_timeout=timedelta(milliseconds=20)), make_engine(empty)
    with ThreadPoolExecutor(1) as pool, writing(other):
        waiting = pool.submit(migrate, hasty)
        with pytest.raises(TimeoutError):
            waiting.result(0.3)
    assert waiting.result() == (None, HEAD)
    for each in (hasty, other):
        each.dispose()


def _migrate(url: str, barrier: Barrier) -> tuple[str | None, str]:
    engine = make_engine(url)
    barrier.wait()
    try:
        return migrate(engine)
    finally:
        engine.dispose()
