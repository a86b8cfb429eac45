"""Moving everything from one database into another."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from db.backup.restore_note import read_restore_note
from db.backup.transfer import DatabaseNotEmpty, TransferMismatch, transfer
from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.connection.migrate import HEAD, schema_revision
from db.people.home_state import HomeStateStore
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.reminders.outbox import Outbox
from db.schema.tables import metadata
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.reminders.preferences import Contact
from tests.databases.databases import SQLITE, SqliteDatabases
from tests.db.conftest import create_migrated
from tests.shipped import shipped_register

NOW = datetime(2024, 1, 10, 8, 0, tzinfo=UTC)
CONTEXT = ChangeContext(by="command line", surface="command line", now=NOW)


@pytest.fixture
def target(engine: Engine) -> Engine:
    """A database with empty tables only."""
    return engine


@pytest.fixture
def used(tmp_path: Path, sqlite_databases: SqliteDatabases) -> Iterator[Engine]:
    """A SQLite file with the shipped register that has been used."""
    url = f"sqlite:///{tmp_path / 'used.db'}"
    sqlite_databases.fill(url, "migrated", create_migrated)
    engine = make_engine(url)
    load(engine, shipped_register(), now=NOW, by="U0LOADER")
    by = ChangeContext(by="U0BOSS", surface="test", now=NOW)
    Ledger(engine).mark_done("III.3a", slug=None, evidence="ST 1/24 – “ok”", context=by)
    PreferenceStore(engine).add_contact(Contact(actor="europol", slack_id="U0ANNA"), by)
    PreferenceStore(engine).snooze("U0ANNA", "meeting", "2024-06", date(2024, 6, 1), by)
    Outbox(engine).notify({"what": "test"}, ["U0BOSS"], now=NOW)
    Outbox(engine).record_tick(NOW)
    yield engine
    engine.dispose()


def read_rows(engine: Engine) -> dict[str, list[str]]:
    """Return everything in a database, by table, except the `meta` table."""
    with engine.connect() as connection:
        return {
            table.name: sorted(map(str, connection.execute(select(table))))
            for table in metadata.sorted_tables
            if table.name != "meta"
        }


def test_every_row_is_moved(used: Engine, target: Engine) -> None:
    """Every row of every table is unchanged, the chain unbroken, and the database has a restore note."""
    before = read_rows(used)
    assert transfer(used, target, CONTEXT) > sum(map(len, before.values()))
    after = read_rows(target)
    assert {name: found for name, found in after.items() if name != "change"} == {
        name: found for name, found in before.items() if name != "change"
    }
    assert set(before["change"]) < set(after["change"])
    assert (schema_revision(target), Ledger(target).find_broken_link(), Outbox(target).get_secret()) == (
        HEAD,
        None,
        Outbox(used).get_secret(),
    )
    (last,) = Ledger(target).read_history(limit=1)
    known = read_restore_note(target)
    assert last.kind == ChangeKind.RESTORED
    assert known is not None
    assert (known.copied_at, known.restored_at) == (NOW, NOW)


def test_a_moved_database_can_be_used(used: Engine, target: Engine) -> None:
    """New rows get numbers of their own, and the audit log continues."""
    transfer(used, target, CONTEXT)
    Ledger(target).mark_done("III.2a", slug=None, evidence="ST 2/24", context=CONTEXT)
    Ledger(target).undo(None, CONTEXT)
    assert Ledger(target).find_broken_link() is None


def test_nothing_is_moved_into_a_used_database(used: Engine, target: Engine) -> None:
    """A database that has any rows is refused, and left unchanged."""
    transfer(used, target, CONTEXT)
    before = read_rows(target)
    with pytest.raises(DatabaseNotEmpty, match="is not empty: there are rows in"):
        transfer(used, target, CONTEXT)
    assert read_rows(target) == before


@pytest.mark.parametrize("backend", [SQLITE], indirect=True)
@pytest.mark.parametrize("arrives_as", ["true", "1.0", "2"])
def test_what_arrives_as_another_value_is_not_taken(used: Engine, target: Engine, arrives_as: str) -> None:
    """Where a database keeps the number 1 as another value, be it equal, nothing is moved, and the table is named."""
    HomeStateStore(used).open_home("U0ANNA", NOW)
    changed = "UPDATE home SET chosen = replace(chosen, '\"page\": 1', '\"page\": VALUE')".replace("VALUE", arrives_as)
    with target.begin() as connection:
        connection.exec_driver_sql(f"CREATE TRIGGER other AFTER INSERT ON home BEGIN {changed}; END")
    with pytest.raises(TransferMismatch, match="home"):
        transfer(used, target, CONTEXT)
    assert not any(read_rows(target).values())
