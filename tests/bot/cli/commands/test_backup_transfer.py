"""`backup` and `restore` from SQLite to PostgreSQL and back."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from stat import S_IMODE

import pytest
from sqlalchemy import insert, select

from db.audit.log import append
from db.backup.restore_note import read_restore_note
from db.changes.ledger import Ledger
from db.connection.engine import reading, writing
from db.connection.migrate import migrate
from db.reminders.outbox import Outbox
from db.schema import people_tables
from domain.register.audit_events import Change
from tests import ROOT
from tests.bot.cli.databases import database, mark_done
from tests.bot.cli.terminal import Terminal
from tests.databases.databases import PostgresDatabases

pytestmark = pytest.mark.long

NOW = datetime(2024, 1, 10, 8, 0, tzinfo=UTC)


@pytest.fixture
def remote(postgres_databases: PostgresDatabases, terminal: Terminal) -> Iterator[Terminal]:
    """The same terminal with an empty database on PostgreSQL."""
    url = postgres_databases.new_url(terminal.folder)
    postgres_databases.create(url)
    yield replace(terminal, url=url.replace("postgresql+psycopg", "postgresql"))
    postgres_databases.drop(url)


def register_facts(terminal: Terminal) -> tuple[object, ...]:
    """Return the register's answers, its history and the secret of its messages."""
    with database(terminal) as engine:
        ledger, restored = Ledger(engine), read_restore_note(engine)
        entries = [each for each in reversed(ledger.read_history(limit=10_000)) if each.kind != "restored"]
        return (
            terminal.run("list", "--status", "all", "--json").json,
            entries,
            ledger.find_broken_link(),
            Outbox(engine).get_secret(),
            None if restored is None else restored.copied_at,
        )


def test_a_register_moves_to_a_server_and_back(loaded: Terminal, remote: Terminal) -> None:
    """Moved to a server, changed there and moved back, nothing is lost, and each has a restore note."""
    before = register_facts(loaded)
    with database(loaded) as engine:
        ticked = Outbox(engine).read_last_tick()
    assert loaded.run("backup", "there.db").code == 0
    moved = remote.run("restore", "there.db")
    assert (moved.code, moved.err) == (0, "")
    assert "each as it was" in moved.out
    assert register_facts(remote) == (*before[:-1], ticked)
    mark_done(remote, "III.2a")
    there = register_facts(remote)
    assert there[0] != before[0]
    copied = remote.run("backup", "back.db")
    assert (copied.code, copied.err) == (0, "")
    assert copied.out.startswith("back.db: whole, revision")
    assert S_IMODE((remote.folder / "back.db").stat().st_mode) == 0o600
    back = loaded.run("restore", "back.db")
    assert (back.code, back.err) == (0, "")
    assert register_facts(loaded) == there
    with database(loaded) as engine:
        assert [each.kind for each in Ledger(engine).read_history(limit=10_000)].count("restored") == 2


def test_a_server_with_something_in_it_is_left_alone(loaded: Terminal, remote: Terminal) -> None:
    """A server with data in it is not restored onto, even with --force, and the error says what to do."""
    loaded.run("backup", "copy.db")
    assert remote.run("load").code == 0
    mark_done(remote, "III.2a")
    before = register_facts(remote)
    for words in (("restore", "copy.db"), ("restore", "copy.db", "--force")):
        ran = remote.run(*words)
        assert (ran.code, "Traceback" in ran.err) == (2, False)
        assert "nothing was changed; make a new one, and let DATABASE_URL name that" in ran.err
    assert register_facts(remote) == before


def test_a_server_with_nothing_in_it_gives_no_copy(remote: Terminal) -> None:
    """An empty server gives an error and no file."""
    ran = remote.run("backup", "copy.db")
    assert (ran.code, "there are no tables in it" in ran.err) == (2, True)
    assert list(remote.folder.iterdir()) == []


@pytest.mark.parametrize("kind", ["file", "server"])
def test_a_full_disk_leaves_no_file(loaded: Terminal, remote: Terminal, kind: str) -> None:
    """On a full disk no file is left, under any name, and the error says why."""
    terminal = loaded
    if kind == "server":
        loaded.run("backup", "copy.db")
        assert remote.run("restore", "copy.db").code == 0
        (loaded.folder / "copy.db").unlink()
        terminal = remote
    # Without -B a module's compiled file could be cut off, too, and break every later import of it.
    full = ["/bin/sh", "-c", 'ulimit -f 100; exec "$@"', "sh", sys.executable, "-B", "-m", "bot", "backup", "copy.db"]
    ran = terminal.start(full, None, {})
    assert (ran.code, "Traceback" in ran.err, "it cannot be copied (" in ran.err) == (2, False, True)
    assert list(terminal.folder.glob("copy*")) == []


def test_a_killed_backup_leaves_nothing_under_its_name(loaded: Terminal) -> None:
    """A backup that is killed leaves a complete file or none of its name, and the next backup works."""
    environment = {"DATABASE_URL": loaded.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "bot", "backup", "copy.db"]
    process = subprocess.Popen(command, cwd=loaded.folder, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603  # our own words
    while not list(loaded.folder.glob("copy.db.*.unfinished")):
        assert process.poll() is None
    process.kill()
    process.wait()
    assert not (loaded.folder / "copy.db").exists()
    assert loaded.run("backup", "copy.db").code == 0


def fill_database(terminal: Terminal, rows: int) -> None:
    """Fill a database: half of the rows are entries of the audit log, half conversations."""
    each = Change(
        at=NOW,
        by="U0COORDINATOR",
        surface="test",
        kind="done",
        ref="III.3a",
        before={"a": "b" * 80},
        after={},
        reason="x" * 80,
    )
    row = {"question": {"words": "x" * 200}, "language": "en", "listed": [], "at": NOW}
    with database(terminal) as engine:
        migrate(engine)
        for first in range(0, rows // 2, 1000):
            part = range(first, first + 1000)
            with writing(engine) as connection:
                append(connection, (each for _ in part))
                connection.execute(
                    insert(people_tables.conversation), [{**row, "key": f"thread:{number}"} for number in part]
                )


def peak_memory(terminal: Terminal, *words: str) -> int:
    """Return the peak memory of a command, in kilobytes."""
    usual = {"DATABASE_URL": terminal.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    with Path(os.devnull).open("w") as nowhere:
        process = subprocess.Popen(  # noqa: S603  # our own words
            [sys.executable, "-m", "bot", *words], cwd=terminal.folder, env=usual, stdout=nowhere
        )
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_maxrss


@pytest.mark.longest
def test_memory_does_not_grow_with_what_is_moved(terminal: Terminal, postgres_databases: PostgresDatabases) -> None:
    """With two hundred thousand rows no command takes over a fifth more memory than with two thousand."""
    took: list[list[int]] = []
    for rows in (2_000, 200_000):
        folder = terminal.folder / str(rows)
        folder.mkdir()
        url = postgres_databases.new_url(folder)
        postgres_databases.create(url)
        file = Terminal(folder=folder, url=f"sqlite:///{folder / 'bot.db'}")
        server = replace(file, url=url.replace("postgresql+psycopg", "postgresql"))
        fill_database(file, rows)
        took.append(
            [
                peak_memory(file, "backup", "there.db"),
                peak_memory(server, "restore", "there.db"),
                peak_memory(server, "backup", "back.db"),
                peak_memory(file, "restore", "back.db"),
            ]
        )
        with database(file) as engine, reading(engine) as connection:
            assert len(connection.scalars(select(people_tables.conversation.c.key)).all()) == rows // 2
        postgres_databases.drop(url)
    few, many = took
    assert [after / before < 1.2 for before, after in zip(few, many, strict=True)] == [True] * 4, took
