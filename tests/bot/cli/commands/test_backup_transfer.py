"""`backup` and `restore` from one kind of database into the other, as an administrator does it."""

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
from tests.bot.cli.changing import database, mark
from tests.bot.cli.terminal import Terminal
from tests.databases.databases import PostgresDatabases

pytestmark = pytest.mark.long

NOW = datetime(2024, 1, 10, 8, 0, tzinfo=UTC)


@pytest.fixture
def remote(postgres_databases: PostgresDatabases, terminal: Terminal) -> Iterator[Terminal]:
    """The same terminal, whose database is an empty one on PostgreSQL."""
    url = postgres_databases.new_url(terminal.folder)
    postgres_databases.create(url)
    yield replace(terminal, url=url.replace("postgresql+psycopg", "postgresql"))
    postgres_databases.drop(url)


def known(terminal: Terminal) -> tuple[object, ...]:
    """What is said of a register, its record, and how its messages are found again."""
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
    """By one file there, where it is gone on with, and by one back: nothing is lost, and each knows it is a copy."""
    before = known(loaded)
    with database(loaded) as engine:
        ticked = Outbox(engine).read_last_tick()
    assert loaded.run("backup", "there.db").code == 0
    moved = remote.run("restore", "there.db")
    assert (moved.code, moved.err) == (0, "")
    assert "each as it was" in moved.out
    assert known(remote) == (*before[:-1], ticked)
    mark(remote, "III.2a")
    there = known(remote)
    assert there[0] != before[0]
    copied = remote.run("backup", "back.db")
    assert (copied.code, copied.err) == (0, "")
    assert copied.out.startswith("back.db: whole, revision")
    assert S_IMODE((remote.folder / "back.db").stat().st_mode) == 0o600
    back = loaded.run("restore", "back.db")
    assert (back.code, back.err) == (0, "")
    assert known(loaded) == there
    with database(loaded) as engine:
        assert [each.kind for each in Ledger(engine).read_history(limit=10_000)].count("restored") == 2


def test_a_server_with_something_in_it_is_left_alone(loaded: Terminal, remote: Terminal) -> None:
    """Nothing is moved onto something, forced or not, and it is said what to do."""
    loaded.run("backup", "copy.db")
    assert remote.run("load").code == 0
    mark(remote, "III.2a")
    before = known(remote)
    for words in (("restore", "copy.db"), ("restore", "copy.db", "--force")):
        ran = remote.run(*words)
        assert (ran.code, "Traceback" in ran.err) == (2, False)
        assert "nothing was changed; make a new one, and let DATABASE_URL name that" in ran.err
    assert known(remote) == before


def test_a_server_with_nothing_in_it_gives_no_copy(remote: Terminal) -> None:
    """There is nothing to copy, and no file."""
    ran = remote.run("backup", "copy.db")
    assert (ran.code, "there are no tables in it" in ran.err) == (2, True)
    assert list(remote.folder.iterdir()) == []


@pytest.mark.parametrize("kind", ["file", "server"])
def test_a_full_disk_leaves_no_file(loaded: Terminal, remote: Terminal, kind: str) -> None:
    """Where there is no room for all of a copy there is none, under no name, and it is said why."""
    terminal = loaded
    if kind == "server":
        loaded.run("backup", "copy.db")
        assert remote.run("restore", "copy.db").code == 0
        (loaded.folder / "copy.db").unlink()
        terminal = remote
    full = ["/bin/sh", "-c", 'ulimit -f 100; exec "$@"', "sh", sys.executable, "-m", "bot", "backup", "copy.db"]
    ran = terminal.start(full, None, {})
    assert (ran.code, "Traceback" in ran.err, "it cannot be copied (" in ran.err) == (2, False, True)
    assert list(terminal.folder.glob("copy*")) == []


def test_a_killed_backup_leaves_nothing_under_its_name(loaded: Terminal) -> None:
    """Whenever it is killed: there is the whole copy, or none of that name; and the next one is made all the same."""
    environment = {"DATABASE_URL": loaded.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "bot", "backup", "copy.db"]
    process = subprocess.Popen(command, cwd=loaded.folder, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603  # our own words
    while not list(loaded.folder.glob("copy.db.*.unfinished")):
        assert process.poll() is None
    process.kill()
    process.wait()
    assert not (loaded.folder / "copy.db").exists()
    assert loaded.run("backup", "copy.db").code == 0


def grow(terminal: Terminal, rows: int) -> None:
    """Fill a database: half of the rows are entries of the record, half conversations."""
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


def peak(terminal: Terminal, *words: str) -> int:
    """How much memory a command took at the most, in kilobytes."""
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
    """Of two hundred thousand rows no command keeps more in memory than of two thousand, but for a fifth."""
    took: list[list[int]] = []
    for rows in (2_000, 200_000):
        folder = terminal.folder / str(rows)
        folder.mkdir()
        url = postgres_databases.new_url(folder)
        postgres_databases.create(url)
        file = Terminal(folder=folder, url=f"sqlite:///{folder / 'bot.db'}")
        server = replace(file, url=url.replace("postgresql+psycopg", "postgresql"))
        grow(file, rows)
        took.append(
            [
                peak(file, "backup", "there.db"),
                peak(server, "restore", "there.db"),
                peak(server, "backup", "back.db"),
                peak(file, "restore", "back.db"),
            ]
        )
        with database(file) as engine, reading(engine) as connection:
            assert len(connection.scalars(select(people_tables.conversation.c.key)).all()) == rows // 2
        postgres_databases.drop(url)
    few, many = took
    assert [after / before < 1.2 for before, after in zip(few, many, strict=True)] == [True] * 4, took
