"""Putting a backup in place of a database: what becomes of the old one, and when nothing is touched."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.backup.backup import back_up, verify_backup
from db.backup.restore import DatabaseInUse, restore_backup
from db.backup.restore_note import RestoreNote, read_restore_note
from db.connection.engine import make_engine
from db.people.conversations import ConversationStore
from db.reminders.outbox import Outbox
from domain.register.audit_events import ChangeContext
from tests.databases.databases import SqliteDatabases
from tests.db.conftest import create_migrated

NOW = datetime(2024, 1, 10, 8, 0, 0, 250_000, tzinfo=UTC)
TICK = datetime(2024, 1, 9, 8, 0, tzinfo=UTC)
CONTEXT = ChangeContext(by="command line", surface="command line", now=NOW)


@contextmanager
def opened(path: Path) -> Iterator[Engine]:
    """Open an engine on a file for a while."""
    engine = make_engine(f"sqlite:///{path}")
    yield engine
    engine.dispose()


@pytest.fixture
def database(tmp_path: Path, sqlite_databases: SqliteDatabases) -> Path:
    """A database that speaks Dutch in a channel; its backup, beside it, speaks Greek."""
    path = tmp_path / "bot.db"
    sqlite_databases.fill(f"sqlite:///{path}", "migrated", create_migrated)
    with opened(path) as engine:
        Outbox(engine).record_tick(TICK)
        ConversationStore(engine).set_language("C1", "el", CONTEXT)
    back_up(path, tmp_path / "copy.db")
    with opened(path) as engine:
        ConversationStore(engine).set_language("C1", "nl", CONTEXT)
    return path


def language_of(path: Path) -> str | None:
    """Return the channel's language in a database."""
    with opened(path) as engine:
        return ConversationStore(engine).read_language("C1")


def test_the_old_database_is_kept_beside_the_new_one(database: Path) -> None:
    """The old one has the time in its name, and the new one the note of its restoration; the backup is unchanged."""
    backup = database.with_name("copy.db")
    before = backup.read_bytes()
    old = restore_backup(backup, database, CONTEXT)
    assert old == database.with_name("bot.db.before-20240110T080000.250000Z")
    assert (language_of(database), language_of(old)) == ("el", "nl")
    with opened(database) as engine:
        assert read_restore_note(engine) == RestoreNote(copied_at=TICK, restored_at=NOW)
    assert backup.read_bytes() == before
    assert verify_backup(backup).has_checksums
    assert not list(database.parent.glob("*.restoring"))


def test_where_there_was_no_database_there_is_none_to_keep(database: Path) -> None:
    """The copy is the database from then on, readable by its owner only, without checksums that would be wrong soon."""
    new = database.with_name("new.db")
    assert restore_backup(database.with_name("copy.db"), new, CONTEXT) is None
    with closing(sqlite3.connect(new)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)  # one file, to be moved as it is
    assert language_of(new) == "el"
    assert new.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(new)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'seal'").fetchone() == (0,)


def test_a_link_to_the_database_stays_one(database: Path) -> None:
    """What the settings name may be a link: the file behind it is replaced."""
    link = database.with_name("link.db")
    link.symlink_to(database)
    old = restore_backup(database.with_name("copy.db"), link, CONTEXT)
    assert (link.is_symlink(), language_of(database), language_of(link)) == (True, "el", "el")
    assert old is not None
    assert old.name.startswith("bot.db.before-")


def test_a_database_in_use_is_left_alone(database: Path) -> None:
    """While a process reads it nothing is changed, and nothing is left behind."""
    with closing(sqlite3.connect(database)) as reader:
        reader.execute("PRAGMA journal_mode = WAL")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM channel").fetchone()
        with pytest.raises(DatabaseInUse) as refused:
            restore_backup(database.with_name("copy.db"), database, CONTEXT)
    assert str(refused.value) == (f"{database}: another process has it open; stop the bot, and whatever else reads it")
    assert language_of(database) == "nl"
    assert not list(database.parent.glob("*before*"))
    assert not list(database.parent.glob("*.restoring"))


def test_a_damaged_database_is_put_aside(database: Path) -> None:
    """What is no database any more is kept as it is; a log that stood beside it is no part of the new one."""
    database.write_bytes(b"damaged" * 1000)
    log = database.with_name("bot.db-wal")
    log.write_bytes(b"a log" * 1000)
    old = restore_backup(database.with_name("copy.db"), database, CONTEXT)
    assert old is not None
    assert old.read_bytes() == b"damaged" * 1000
    assert not log.exists()
    assert language_of(database) == "el"
