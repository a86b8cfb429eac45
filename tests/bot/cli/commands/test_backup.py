"""`backup` and `restore`, on real files and beside a running bot."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from stat import S_IMODE

import pytest
from alembic import command

from db.backup import checksums
from db.backup.backup import verify_backup
from db.backup.restore_note import read_restore_note
from db.changes.ledger import Ledger
from db.connection.engine import writing
from db.connection.migrate import HEAD, alembic_config
from db.reminders.outbox import Outbox
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.model import Status
from tests import ROOT
from tests.bot.cli.conftest import terminal_in
from tests.bot.cli.databases import database, mark_done
from tests.bot.cli.terminal import Terminal
from tests.journeys.socket_process import run_bot

pytestmark = pytest.mark.long


def done_keys(terminal: Terminal) -> list[str]:
    """Return the keys of the done instalments."""
    return [each["ref"] for each in terminal.run("list", "--status", Status.DONE, "--json").json]


def read_all(path: Path) -> list[str]:
    """Return every row of a database."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return list(connection.iterdump())


def tamper(terminal: Terminal, statement: str) -> None:
    """Change the audit log by hand, after removing the trigger that prevents it."""
    with closing(sqlite3.connect(terminal.folder / "bot.db")) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        connection.commit()


@pytest.fixture(scope="session")
def copied_once(loaded_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what `copied` has, made once by a process."""
    terminal = terminal_in(tmp_path_factory.mktemp("copied"))
    shutil.copytree(loaded_once, terminal.folder, dirs_exist_ok=True)
    with database(terminal) as engine:
        Outbox(engine).record_tick(datetime.now(UTC) - timedelta(hours=1))
    assert terminal.run("backup", "copy.db").code == 0
    mark_done(terminal, "III.2a")
    return terminal.folder


@pytest.fixture
def copied(copied_once: Path, terminal: Terminal) -> Terminal:
    """A terminal with a backup, after which something else was marked done."""
    shutil.copytree(copied_once, terminal.folder, dirs_exist_ok=True)
    return terminal


def test_a_backup_is_whole_and_its_owner_s_alone(loaded: Terminal) -> None:
    """The backup is one file of mode 0600 with everything in the database, and a summary is printed."""
    ran = loaded.run("backup", "copy.db")
    assert (ran.code, ran.err) == (0, "")
    copy = loaded.folder / "copy.db"
    found = verify_backup(copy)
    assert ran.out.startswith(f"copy.db: whole, revision {HEAD}, {found.change_count} changes, last tick 20")
    assert (found.revision, found.broken_entry, found.has_message_secret) == (HEAD, None, True)
    assert (found.has_checksums, found.altered_part) == (True, None)
    with database(loaded) as engine:
        assert ran.out.endswith(f"; head of the record {Ledger(engine).read_head().hash}\n")
    seal = ("CREATE TABLE seal ", 'INSERT INTO "seal" ')
    assert [each for each in read_all(copy) if not each.startswith(seal)] == read_all(loaded.folder / "bot.db")
    assert S_IMODE(copy.stat().st_mode) == 0o600
    assert list(loaded.folder.glob("copy.db*")) == [copy]


def test_nothing_is_overwritten(loaded: Terminal) -> None:
    """An existing file is not overwritten, and the error says so."""
    (loaded.folder / "copy.db").write_bytes(b"mine")
    ran = loaded.run("backup", "copy.db")
    assert (ran.code, ran.err) == (2, "backup: copy.db is there already; nothing is overwritten\n")
    assert (loaded.folder / "copy.db").read_bytes() == b"mine"


def test_a_backup_of_nothing_makes_nothing(terminal: Terminal) -> None:
    """Without a database neither a database nor a backup is created."""
    ran = terminal.run("backup", "copy.db")
    assert (ran.code, ran.err) == (2, f"backup: there is no file {terminal.folder}/bot.db; see DATABASE_URL\n")
    assert list(terminal.folder.iterdir()) == []


def test_a_backup_amid_changes_is_one_moment_s(loaded: Terminal) -> None:
    """While others write, each backup is consistent and its audit log whole."""
    stop = threading.Event()

    def change() -> None:
        with database(loaded) as engine:
            ledger = Ledger(engine)
            while not stop.is_set():
                act = ChangeContext(by="U0COORDINATOR", surface="test", now=datetime.now(UTC))
                ledger.reopen("III.3a", slug=None, context=act)
                ledger.mark_done("III.3a", slug=None, evidence="ST 1/24", context=act)

    changing = threading.Thread(target=change)
    changing.start()
    try:
        ran = [loaded.run("backup", f"copy{number}.db") for number in range(3)]
    finally:
        stop.set()
        changing.join()
    assert [(each.code, each.err) for each in ran] == [(0, "")] * 3
    first, *_, last = (verify_backup(loaded.folder / f"copy{number}.db") for number in range(3))
    assert first.change_count < last.change_count


def test_a_broken_record_is_told(loaded: Terminal) -> None:
    """A broken entry of the audit log is named; the backup is kept, since there may be no better one."""
    tamper(loaded, "UPDATE change SET by = 'U0OTHER' WHERE id = 3")
    ran = loaded.run("backup", "copy.db")
    assert (ran.code, ran.err) == (1, "backup: the record of changes is broken at entry 3: see docs/operations.md\n")
    assert (loaded.folder / "copy.db").is_file()


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DROP TABLE owed", "the table owed is missing or altered, which revision"),
        ("DROP TABLE pace; CREATE VIEW pace AS SELECT 1", "the table pace is missing or altered, which revision"),
        ("ALTER TABLE snooze RENAME COLUMN until TO till", "the column snooze.until is missing or altered"),
    ],
)
def test_a_database_without_its_tables_gives_no_copy(loaded: Terminal, statement: str, said: str) -> None:
    """Without a table or a column that its revision has there is no backup; `check` names it, too."""
    with closing(sqlite3.connect(loaded.folder / "bot.db")) as connection:
        connection.executescript(statement)
    ran = loaded.run("backup", "copy.db")
    assert (ran.code, ran.out) == (2, "")
    assert f"bot.db: {said}" in ran.err
    assert not (loaded.folder / "copy.db").exists()
    assert f"database\t!!\t{said.partition(' is missing')[0]} is not as the bot has made it" in loaded.run("check").out


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("DROP INDEX ix_owed_instalment_id", "the index owed by instalment_id"),
        ("DROP TRIGGER change_is_never_deleted", "the trigger change_is_never_deleted"),
        ("CREATE TRIGGER mine AFTER INSERT ON pace BEGIN DELETE FROM pace; END", "the trigger mine"),
    ],
)
def test_a_database_with_other_indexes_or_triggers_is_told(loaded: Terminal, statement: str, part: str) -> None:
    """A missing index or trigger, and a trigger that is not the bot's, is named; only --force restores the backup."""
    with closing(sqlite3.connect(loaded.folder / "bot.db")) as connection:
        connection.execute(statement)
    ran = loaded.run("backup", "copy.db")
    said = f"{part} is not as the bot has made it: see docs/operations.md\n"
    assert (ran.code, ran.err) == (1, f"backup: {said}")
    assert ran.out.startswith("copy.db: not whole, ")
    ran = loaded.run("restore", "copy.db")
    assert (ran.code, ran.err, ran.out) == (1, f"restore: {said}", "")
    assert loaded.run("restore", "copy.db", "--force").code == 0


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE instalment SET status = 'open' WHERE ref = 'III.3a'", "III.3a@2024-06 (status)"),
        ("INSERT INTO coordinator VALUES ('U0MALLORY', 0, '2024-01-10 08:00:00')", "coordinator U0MALLORY"),
    ],
)
def test_what_was_changed_past_the_record_is_told(loaded: Terminal, statement: str, named: str) -> None:
    """What was changed in the tables alone is named by `check` and `backup`; only --force restores such a backup."""
    with closing(sqlite3.connect(loaded.folder / "bot.db")) as connection:
        connection.execute(statement)
        connection.commit()
    told = f"not as the record of changes says: {named}"
    assert f"contents\t!!\t{told}" in loaded.run("check").out
    ran = loaded.run("backup", "copy.db")
    assert (ran.code, ran.err.startswith(f"backup: {told}")) == (1, True)
    ran = loaded.run("restore", "copy.db")
    assert (ran.code, ran.err.startswith(f"restore: {told}")) == (1, True)


def drop_table(path: Path) -> None:
    """Drop a table from a backup and give it a new seal, as an earlier version's `backup` did."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE owed")
        checksums.write_checksums(connection)


def zero_pages(path: Path) -> None:
    """Overwrite some pages of a file with zeros."""
    with path.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(b"\xff" * 40 * 4096)


def test_a_damaged_database_gives_no_copy(loaded: Terminal) -> None:
    """A damaged database gives an error and no backup."""
    zero_pages(loaded.folder / "bot.db")
    ran = loaded.run("backup", "copy.db")
    assert (ran.code, "malformed" in ran.err) == (2, True)
    assert not (loaded.folder / "copy.db").exists()


def test_a_restored_copy_is_gone_on_with(copied: Terminal) -> None:
    """The register is as it was, the replaced file is kept, and the audit log has the restore."""
    before = read_all(copied.folder / "bot.db")
    ran = copied.run("restore", "copy.db")
    assert (ran.code, ran.err) == (0, "")
    assert done_keys(copied) == ["III.3a"]
    (aside,) = copied.folder.glob("bot.db.before-*")
    assert f"what was there is {aside}" in ran.out
    assert read_all(aside) == before
    assert {S_IMODE(each.stat().st_mode) for each in (aside, copied.folder / "bot.db")} == {0o600}
    assert not list(copied.folder.glob("*restoring*"))
    with database(copied) as engine:
        (last,) = Ledger(engine).read_history(limit=1)
        assert (last.kind, last.by) == (ChangeKind.RESTORED, "command line")
        assert Ledger(engine).find_broken_link() is None
        known = read_restore_note(engine)
    assert known is not None
    assert known.copied_at == verify_backup(copied.folder / "copy.db").last_tick


@pytest.mark.parametrize("exists", [True, False])
def test_a_linked_database_is_restored_where_it_is(copied: Terminal, tmp_path: Path, *, exists: bool) -> None:
    """A symbolic link stays one; what it points to is replaced, and kept beside the new file."""
    link, target = copied.folder / "bot.db", tmp_path / "disk" / "real.db"
    target.parent.mkdir()
    link.rename(target)
    link.symlink_to("disk/real.db")
    before = read_all(target)
    if not exists:
        target.unlink()
    ran = copied.run("restore", "copy.db")
    assert (ran.code, ran.err) == (0, "")
    assert link.readlink() == Path("disk/real.db")
    assert done_keys(copied) == ["III.3a"]
    assert [read_all(each) for each in target.parent.glob("real.db.before-*")] == ([before] if exists else [])


def test_a_running_bot_is_not_restored_under(copied: Terminal) -> None:
    """For two minutes after a tick the bot counts as running; --force restores all the same."""
    with database(copied) as engine:
        Outbox(engine).record_tick(datetime.now(UTC))
    before = read_all(copied.folder / "bot.db")
    ran = copied.run("restore", "copy.db")
    assert (ran.code, ran.err) == (
        1,
        "restore: the clock has ticked in the last two minutes: stop the bot; --force if it is stopped\n",
    )
    assert read_all(copied.folder / "bot.db") == before
    assert copied.run("restore", "copy.db", "--force").code == 0
    assert done_keys(copied) == ["III.3a"]


def test_a_database_that_is_open_is_not_replaced(tmp_path: Path) -> None:
    """A database that a running bot has open is not replaced, even with --force, and the bot goes on."""
    terminal = Terminal(folder=tmp_path, url=f"sqlite:///{tmp_path / 'bot.db'}")
    with run_bot(tmp_path) as bot:
        assert terminal.run("backup", "copy.db").code == 0
        assert terminal.run("restore", "copy.db").code == 1
        ran = terminal.run("restore", "copy.db", "--force")
        assert (ran.code, "another process has it open" in ran.err) == (2, True)
        assert not [*tmp_path.glob("*before*"), *tmp_path.glob("*restoring*")]
        bot.send_questions("1.000001")
        assert bot.socket.answers.get(timeout=30)["envelope_id"] == "1.000001"


def truncate(path: Path) -> None:
    """Truncate a file."""
    path.write_bytes(path.read_bytes()[:50_000])


def make_newer(path: Path) -> None:
    """Give a database a revision of a later version."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()


def make_unknown(path: Path) -> None:
    """Give a database a revision of no version."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '1975ea83b712'")
        connection.commit()


def make_other(path: Path) -> None:
    """Make it a database of another program."""
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE other (id)")


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (drop_table, "the table owed is missing or altered"),
        (zero_pages, "it is "),
        (truncate, "it is "),
        (make_newer, "it was made by a newer version of the bot (revision 9999"),
        (make_unknown, "it is at revision 1975ea83b712, which no version of the bot has"),
        (make_other, "it is a database, but none of this bot's"),
        (lambda path: path.write_text("nothing"), "it is no database, or is damaged"),
        (Path.unlink, "there is no such file"),
    ],
)
def test_what_is_no_good_copy_is_not_restored(copied: Terminal, harm: Callable[[Path], object], said: str) -> None:
    """A file that is damaged, newer or no backup is refused, and the database stays as it is."""
    harm(copied.folder / "copy.db")
    before = read_all(copied.folder / "bot.db")
    ran = copied.run("restore", "copy.db", "--force")
    assert (ran.code, f"copy.db: {said}" in ran.err, "Traceback" in ran.err) == (2, True, False)
    assert read_all(copied.folder / "bot.db") == before
    assert not list(copied.folder.glob("*before*"))


def test_a_copy_with_a_broken_record_needs_force(loaded: Terminal) -> None:
    """A backup with a broken audit log is restored only with --force."""
    tamper(loaded, "DELETE FROM change WHERE id = 3")
    loaded.run("backup", "copy.db")
    ran = loaded.run("restore", "copy.db")
    assert (ran.code, ran.err) == (1, "restore: the record of changes is broken at entry 4: see docs/operations.md\n")
    assert loaded.run("restore", "copy.db", "--force").code == 0


def test_a_lost_or_damaged_database_is_replaced(copied: Terminal) -> None:
    """A missing or unreadable database is replaced by the backup; the damaged file is kept."""
    path = copied.folder / "bot.db"
    zero_pages(path)
    assert copied.run("restore", "copy.db").code == 0
    assert len(list(copied.folder.glob("bot.db.before-*"))) == 1
    path.unlink()
    assert copied.run("restore", "copy.db").code == 0
    assert done_keys(copied) == ["III.3a"]


def test_an_older_copy_is_migrated(loaded: Terminal) -> None:
    """A backup of an earlier version is migrated when restored; its file stays as it is."""
    with database(loaded) as engine, writing(engine) as connection:
        command.downgrade(alembic_config(connection), "0003")
    assert loaded.run("backup", "copy.db").code == 0
    (loaded.folder / "bot.db").unlink()
    ran = loaded.run("restore", "copy.db")
    assert (ran.code, ran.err) == (0, "")
    assert (verify_backup(loaded.folder / "copy.db").revision, verify_backup(loaded.folder / "bot.db").revision) == (
        "0003",
        HEAD,
    )
    assert done_keys(loaded) == ["III.3a"]


def change_evidence(path: Path) -> None:
    """Change evidence by hand, which the audit log does not show."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE instalment SET evidence = 'ST 2/24' WHERE status = 'done'")
        connection.commit()


def remove_seal(path: Path) -> None:
    """Remove the checksums that `backup` writes."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE seal")


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (change_evidence, "restore: it was changed after it was made: instalment; see docs/operations.md\n"),
        (remove_seal, "restore: it has no seal, so `backup` has not made it, or somebody has worked with it since"),
    ],
)
def test_a_copy_that_was_changed_needs_force(copied: Terminal, harm: Callable[[Path], None], said: str) -> None:
    """A backup that was altered is restored only with --force; without it the database stays as it is."""
    harm(copied.folder / "copy.db")
    before = read_all(copied.folder / "bot.db")
    ran = copied.run("restore", "copy.db")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(said)
    assert read_all(copied.folder / "bot.db") == before
    assert copied.run("restore", "copy.db", "--force").code == 0
    assert done_keys(copied) == ["III.3a"]


@pytest.mark.parametrize("words", [("backup", "copy2.db"), ("restore", "copy.db"), ("export", "--output", "a.csv")])
def test_a_folder_without_permission_is_told(copied: Terminal, words: tuple[str, ...]) -> None:
    """Where the user may not write, the line says who has to run it, and nothing is changed."""
    before = sorted(copied.folder.iterdir())
    copied.folder.chmod(0o500)
    # Without the right to write everywhere that root has.
    plain = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    ran = copied.start([*plain, sys.executable, "-m", "bot", *words], "", {"DATABASE_URL": readable(copied)})
    copied.folder.chmod(0o700)
    assert (ran.code, "Traceback" in ran.err) == (2, False)
    assert "Permission denied: " in ran.err or "readonly database; " in ran.err
    assert "; run it as the user who may " in ran.err
    assert sorted(copied.folder.iterdir()) == before


def readable(terminal: Terminal) -> str:
    """Return the URL of a database that can be opened in a folder that cannot be written in."""
    with closing(sqlite3.connect(terminal.folder / "bot.db")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    return terminal.url


def test_a_missing_folder_is_told(copied: Terminal) -> None:
    """A folder that does not exist is named, with what to do."""
    ran = copied.run("backup", "nowhere/copy.db")
    said = "the folder of copy.db does not exist; create it: nowhere\n"
    assert (ran.code, ran.out, ran.err) == (2, "", f"schengen-bot: {said}")
    ran = copied.run("restore", "copy.db", DATABASE_URL=f"sqlite:///{copied.folder}/nowhere/bot.db")
    said = f"the folder of bot.db does not exist; create it: {copied.folder}/nowhere\n"
    assert (ran.code, ran.err) == (2, f"schengen-bot: {said}")


def test_two_restores_at_a_time(copied: Terminal) -> None:
    """Restores in the same second, even at the same moment, each put aside what was there."""
    command = [sys.executable, "-m", "bot", "restore", "copy.db"]
    environment = {"DATABASE_URL": copied.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    running = [
        subprocess.Popen(command, cwd=copied.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603  # our own words
        for _ in range(3)
    ]
    ended = [process.communicate() for process in running]
    # One of them may find the file open in another, which it says.
    failed = [err for process, (_, err) in zip(running, ended, strict=True) if process.returncode]
    assert all(b"another process has it open; stop the bot" in err for err in failed)
    assert len(list(copied.folder.glob("bot.db.before-*"))) == len(running) - len(failed)
    assert done_keys(copied) == ["III.3a"]
    assert not list(copied.folder.glob("*restoring*"))


@pytest.mark.parametrize(
    "words", [("backup", "small/copy2.db"), ("export", "--output", "small/a.csv"), ("restore", "copy.db")]
)
def test_a_full_disk_is_told(copied: Terminal, words: tuple[str, ...]) -> None:
    """On a full disk the line says that room has to be made, and no file is left."""
    small = copied.folder / "small"
    small.mkdir()
    script = 'mount -t tmpfs -o size=4k small small && "$@"; code=$?; ls -A small >&2; exit $code'
    mounted = ["unshare", "--user", "--map-root-user", "--mount", "/bin/sh", "-c", script, "sh"]
    if copied.start([*mounted, "true"], "", {}).code:
        pytest.skip("this machine lets nobody mount a small disk")
    url = f"sqlite:///{small}/bot.db" if words[0] == "restore" else copied.url
    ran = copied.start([*mounted, sys.executable, "-m", "bot", *words], "", {"DATABASE_URL": url})
    assert (ran.code, "Traceback" in ran.err) == (2, False)
    assert "free some room on " in ran.err
    assert len(ran.err.splitlines()) == 1
