"""Backups that move between SQLite and PostgreSQL and back, with everything in them unchanged."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from sqlalchemy import Engine, insert, inspect, select, text

from db.backup import checksums
from db.backup.backup import back_up, open_backup, verify_backup
from db.backup.restore import restore_backup
from db.backup.restore_note import read_restore_note
from db.backup.sqlite_file import BackupError, open_file
from db.backup.transfer import TransferMismatch, transfer
from db.changes.ledger import Ledger
from db.connection import key_value
from db.connection.engine import make_engine, reading, writing
from db.connection.migrate import HEAD, SchemaTooNew, migrate, schema_revision
from db.people.reminder_preferences import PreferenceStore
from db.reminders.outbox import Outbox
from db.schema import tables
from db.schema.tables import metadata
from domain.register.audit_events import Change, ChangeContext
from domain.reminders.preferences import PersonalFrequency
from tests.databases.databases import POSTGRES, SQLITE, PostgresDatabases, SqliteDatabases
from tests.db.contents import Rows, draw_changes, draw_contents, fill, read_everything

NOW = datetime(2024, 1, 10, 8, 0, tzinfo=UTC)
CONTEXT = ChangeContext(by="command line", surface="command line", now=NOW)

_numbers = count()


@contextmanager
def open_engine(url: str) -> Iterator[Engine]:
    """Open an engine on a database for a while."""
    engine = make_engine(url)
    yield engine
    engine.dispose()


class Journey:
    """A register that moves from one database to the next, each time by a backup."""

    def __init__(self, folder: Path, postgres_databases: PostgresDatabases, kind: str) -> None:
        self._folder, self._postgres_databases = folder, postgres_databases
        self._created: list[str] = []
        self.kind, self.url = kind, self._new(kind)

    def move(self) -> None:
        """Move into an empty database of the other kind."""
        backup = self._folder / f"{next(_numbers)}.copy"
        with open_engine(self.url) as engine:
            back_up(self._path(self.url) if self.kind == SQLITE else engine, backup)
        report = verify_backup(backup)
        assert (report.revision, report.broken_entry, report.has_checksums, report.altered_part) == (
            HEAD,
            None,
            True,
            None,
        )
        self.kind = POSTGRES if self.kind == SQLITE else SQLITE
        self.url = self._new(self.kind)
        if self.kind == SQLITE:
            restore_backup(backup, self._path(self.url), CONTEXT)
        else:
            with open_engine(self.url) as engine, open_backup(backup) as source:
                transfer(source, engine, CONTEXT)

    def drop_databases(self) -> None:
        """Drop the databases on the server."""
        for url in self._created:
            self._postgres_databases.drop(url)

    def _new(self, kind: str) -> str:
        if kind == SQLITE:
            return f"sqlite:///{self._folder}/{next(_numbers)}.db"
        url = self._postgres_databases.new_url(self._folder)
        self._postgres_databases.create(url)
        self._created.append(url)
        return url

    @staticmethod
    def _path(url: str) -> Path:
        return Path(url.removeprefix("sqlite:///"))


def read_comparable(engine: Engine, entries: int) -> dict[str, list[str]]:
    """Return everything in a database except its restore notes, and the changes recorded by restoring."""
    with reading(engine) as connection:
        rows = read_everything(connection)
        known = dict(connection.execute(select(tables.meta.c.key, tables.meta.c.value)).all())
    rows["change"] = rows["change"][:entries]
    known.pop(key_value.RESTORE_NOTE, None)
    known.pop(key_value.AUDIT_HEAD, None)
    return {**rows, "meta": sorted(map(str, known.items()))}


@pytest.mark.long
@pytest.mark.parametrize("kind", [pytest.param(SQLITE, marks=pytest.mark.longest), POSTGRES])
@settings(max_examples=3, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(rows=draw_contents(), entries=draw_changes())
def test_everything_moves_there_and_back_twice(
    kind: str, postgres_databases: PostgresDatabases, rows: Rows, entries: Sequence[Change]
) -> None:
    """From either kind to the other and back, twice: every value of every table is unchanged, the chain unbroken."""
    with TemporaryDirectory() as folder:
        journey = Journey(Path(folder), postgres_databases, kind)
        with open_engine(journey.url) as engine:
            migrate(engine)
            fill(engine, {**rows, "meta": [row for row in rows["meta"] if row["key"] != key_value.LAST_TICK]}, entries)
            before = read_comparable(engine, len(entries))
        for moves in range(1, 5):
            journey.move()
            with open_engine(journey.url) as engine:
                assert read_comparable(engine, len(entries)) == before
                assert Ledger(engine).find_broken_link() is None
                assert Ledger(engine).read_version() == len(entries) + moves
                assert read_restore_note(engine) is not None
        journey.drop_databases()


@pytest.mark.longest
def test_the_drawn_contents_have_all_tables() -> None:
    """Drawn contents can have a row of every table: otherwise the journey would prove less than it says."""
    seen: set[str] = set()

    @settings(max_examples=150, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(rows=draw_contents())
    def look(rows: Rows) -> None:
        seen.update(name for name, table_rows in rows.items() if table_rows)

    look()
    assert seen == set(metadata.tables)


@pytest.fixture
def target(postgres_databases: PostgresDatabases, tmp_path: Path) -> Iterator[Engine]:
    """An empty database on PostgreSQL, without tables."""
    url = postgres_databases.new_url(tmp_path)
    postgres_databases.create(url)
    with open_engine(url) as engine:
        yield engine
    postgres_databases.drop(url)


@pytest.fixture
def used_file(tmp_path: Path, sqlite_databases: SqliteDatabases) -> Path:
    """A SQLite file that has been used."""
    path = tmp_path / "used.db"
    sqlite_databases.fill(f"sqlite:///{path}", "used_file", _create_used)
    return path


def _create_used(url: str) -> None:
    with open_engine(url) as engine:
        migrate(engine)
        PreferenceStore(engine).set_frequency("U0ANNA", PersonalFrequency.WEEKLY, CONTEXT)
        Outbox(engine).get_secret()
        Outbox(engine).record_tick(NOW - timedelta(days=1))


@pytest.fixture
def backup(used_file: Path) -> Path:
    """A backup of the used file."""
    path = used_file.with_name("copy.db")
    back_up(used_file, path)
    return path


def tamper(backup: Path, statement: str) -> None:
    """Execute a statement on a backup, after dropping the triggers that protect the audit log."""
    with closing(sqlite3.connect(backup)) as connection:
        if statement.startswith("UPDATE change"):
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE pace SET pace = 'off'", "pace"),
        ("DELETE FROM pace", "pace"),
        ("INSERT INTO event VALUES ('x', '2024-01-01 00:00:00.000000')", "event"),
        ("UPDATE meta SET value = value || ' ' WHERE key = 'reminder secret'", "meta"),
        ("UPDATE change SET reason = 'none'", checksums.SCHEMA),
        ("DROP TRIGGER change_is_never_deleted", checksums.SCHEMA),
        ("CREATE TABLE another (id)", checksums.SCHEMA),
        ("INSERT INTO seal VALUES ('another', 0, '')", "another"),
    ],
)
def test_every_alteration_of_a_backup_is_found(backup: Path, statement: str, part: str) -> None:
    """A changed value, row or trigger is found, and the table, or the schema, is named."""
    assert verify_backup(backup).altered_part is None
    tamper(backup, statement)
    assert verify_backup(backup).altered_part == part


@pytest.mark.parametrize(
    ("statement", "difference"),
    [
        ("CREATE TRIGGER mine AFTER INSERT ON pace BEGIN DELETE FROM pace; END", "the trigger mine"),
        ("CREATE TABLE mine (id)", None),
        ("CREATE INDEX mine ON pace (pace)", None),
        ("DROP INDEX ix_owed_instalment_id", "the index owed by instalment_id"),
    ],
)
def test_a_foreign_trigger_is_found_and_another_programs_table_does_no_harm(
    used_file: Path, statement: str, difference: str | None
) -> None:
    """What works by itself, or is missing, is named, though the backup's checksums are those of its contents."""
    tamper(used_file, statement)
    assert back_up(used_file, used_file.with_name("copy.db")).schema_difference == difference


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DROP TABLE alembic_version", "it is a database, but none of this bot's"),
        ("UPDATE alembic_version SET version_num = '9999'", "it was made by a newer version of the bot (revision 9999"),
        ("UPDATE alembic_version SET version_num = '000x'", "it is at revision 000x, which no version of the bot has"),
        ("DROP TABLE pace", "the table pace is missing or altered, which revision"),
        ("ALTER TABLE pace RENAME COLUMN pace TO speed", "the column pace.pace is missing or altered, which revision"),
        ("INSERT INTO mention VALUES ('none', 0, 'I.1a', '2023-12', 0)", "rows in it refer to others that are missing"),
    ],
)
def test_what_is_no_whole_backup_is_refused(backup: Path, statement: str, problem: str) -> None:
    """Another program's database, another version's and one that lacks something are told apart."""
    tamper(backup, statement)
    with pytest.raises(BackupError) as refused:
        verify_backup(backup)
    assert refused.value.problem.startswith(problem)


def test_what_is_no_database_is_refused(backup: Path) -> None:
    """A file that is not there, one of other contents and one with a damaged page are refused."""
    missing, other = backup.with_name("missing.db"), backup.with_name("other.db")
    other.write_text("no database, but a text of some length " * 100)
    content = bytearray(backup.read_bytes())
    content[4096 + 8 : 4096 + 200] = b"x" * 192
    backup.write_bytes(content)
    for file, problem in ((missing, "there is no such file"), (other, "it is no database"), (backup, "damaged")):
        with pytest.raises(BackupError) as refused:
            verify_backup(file)
        assert problem in refused.value.problem
    assert not missing.exists()


def test_a_report_says_what_a_backup_has(backup: Path) -> None:
    """It has the last tick, the secret and the number of changes, and the first entry that is not as it was."""
    report = verify_backup(backup)
    assert (report.last_tick, report.has_message_secret) == (NOW - timedelta(days=1), True)
    assert (report.change_count, report.broken_entry, report.differences) == (1, None, ())
    tamper(backup, "UPDATE change SET reason = 'none'")
    assert verify_backup(backup).broken_entry == 1
    tamper(backup, "DELETE FROM meta WHERE key IN ('reminder secret', 'last tick')")
    report = verify_backup(backup)
    assert (report.last_tick, report.has_message_secret) == (None, False)


def test_a_dangling_link_is_not_written_over(used_file: Path) -> None:
    """A link to a file that is not there, such as on a disk that is not mounted, is refused before any work is done."""
    link = used_file.with_name("link.db")
    link.symlink_to(used_file.with_name("elsewhere.db"))
    steps: list[str] = []
    with pytest.raises(FileExistsError):
        back_up(used_file, link, lambda step, _, __: steps.append(step))
    assert (steps, link.is_symlink(), link.exists()) == ([], True, False)


def test_a_value_of_another_type_is_another_value(used_file: Path) -> None:
    """The number 1 and the text 1 have different checksums."""
    with closing(open_file(used_file, "rw")) as connection:
        connection.execute("CREATE TABLE loose (value)")
        connection.execute("INSERT INTO loose VALUES (1)")
        checksums.write_checksums(connection)
        assert checksums.find_altered_part(connection) is None
        connection.execute("UPDATE loose SET value = '1'")
        assert checksums.find_altered_part(connection) == "loose"


def test_a_backup_of_a_backup_has_its_own_checksums(backup: Path) -> None:
    """A backup that was put in place by hand can be backed up, and its checksums are those of its present contents."""
    tamper(backup, "UPDATE pace SET pace = 'off'")
    again = backup.with_name("again.db")
    assert back_up(backup, again).altered_part is None


def table_names(engine: Engine) -> list[str]:
    """Return the names of the tables that exist."""
    return inspect(engine).get_table_names()


@pytest.mark.long
@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE pace SET pace = 'a' || char(0) || 'b'", "pace"),
        ("INSERT INTO coordinator VALUES ('U0', 0, 'yesterday')", "coordinator"),
        ("INSERT INTO home VALUES ('U0', '{no json', '2024-01-01 00:00:00.000000', 0)", "home"),
        ("INSERT INTO home VALUES ('U0', '{}', '2024-01-01 00:00:00.000000', 3000000000)", "home"),
    ],
)
def test_a_value_that_the_server_refuses_is_reported(
    used_file: Path, target: Engine, statement: str, table: str
) -> None:
    """The table with a value that PostgreSQL refuses is named, and the server's database is unchanged."""
    tamper(used_file, statement)
    backup = used_file.with_name("copy.db")
    back_up(used_file, backup)
    with open_backup(backup) as source, pytest.raises(TransferMismatch, match=f"^{table} cannot be moved as it is"):
        transfer(source, target, CONTEXT)
    assert table_names(target) == []


def test_numbers_go_on_after_the_highest(used_file: Path, target: Engine) -> None:
    """PostgreSQL numbers new rows after the highest number that was moved, even if numbers before it are unused."""
    deliverable = {
        "ref": "I.1a",
        "key_action": "I.1",
        "section": "I",
        "place": 0,
        "withdrawn": False,
        "ownerless": True,
    }
    lists: dict[str, object] = {
        "title": {},
        "deadline": {},
        "owners": [],
        "addressees": [],
        "takes_part": [],
        "open_point": {},
    }
    usual = {"ref": "I.1a", "place": 0, "due": NOW.date(), "status": "open", "evidence": "", "withdrawn": False}
    action = {"ref": "I.1", "place": 0, "title": {}, "takes_part": [], "withdrawn": False}
    with open_engine(f"sqlite:///{used_file}") as engine, writing(engine) as connection:
        connection.execute(insert(tables.key_action), action)
        connection.execute(insert(tables.deliverable), {**deliverable, **lists})
        connection.execute(insert(tables.instalment), {**usual, "id": 900, "slug": "a"})
    back_up(used_file, used_file.with_name("copy.db"))
    with open_backup(used_file.with_name("copy.db")) as source:
        transfer(source, target, CONTEXT)
    with writing(target) as connection:
        connection.execute(insert(tables.instalment), {**usual, "slug": "b"})
        assert connection.scalars(select(tables.instalment.c.id).order_by(tables.instalment.c.id)).all() == [900, 901]


def test_a_server_of_another_version_is_not_backed_up(target: Engine, tmp_path: Path) -> None:
    """No tables, an earlier and a newer revision are reported as such, and no file is left."""
    backup = tmp_path / "copy.db"
    with pytest.raises(BackupError, match="there are no tables in it"):
        back_up(target, backup)
    migrate(target)
    for revision, problem in (
        ("0003", "earlier version's, at revision 0003"),
        ("9999", "newer version's, at revision 9999"),
    ):
        with writing(target) as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :found"), {"found": revision})
        with pytest.raises(BackupError, match=problem):
            back_up(target, backup)
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_a_newer_version_is_left_alone(backup: Path, target: Engine) -> None:
    """No backup is moved into it, and its tables are unchanged."""
    migrate(target)
    with writing(target) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with (
        open_backup(backup) as source,
        pytest.raises(SchemaTooNew, match="a newer version of the bot has used the database"),
    ):
        transfer(source, target, CONTEXT)
    with pytest.raises(SchemaTooNew):
        migrate(target)
    assert schema_revision(target) == "9999"


@pytest.mark.long
def test_a_backup_during_changes_is_a_snapshot(used_file: Path, target: Engine, tmp_path: Path) -> None:
    """A change to the server during a backup is in the backup completely or not at all: here not at all."""
    with open_engine(f"sqlite:///{used_file}") as source:
        transfer(source, target, CONTEXT)
    before = Ledger(target).read_version()
    moving: list[str] = []

    def write(what: str, _done: int, _of: int) -> None:
        if what == "moving" and not moving:
            moving.append(what)
            PreferenceStore(target).set_frequency("U0BEN", PersonalFrequency.OFF, CONTEXT)

    report = back_up(target, tmp_path / "amid.db", write)
    assert (report.change_count, report.broken_entry, report.altered_part) == (before, None, None)
    assert Ledger(target).read_version() == before + 1


def test_a_change_of_the_file_does_not_restart_its_backup(used_file: Path, tmp_path: Path) -> None:
    """Writes at each step do not keep a backup from being made: it ends, and is a snapshot."""
    with closing(open_file(used_file, "rw")) as connection:
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE heavy (value)")
        connection.executemany("INSERT INTO heavy VALUES (zeroblob(4000))", [()] * 1500)
        connection.execute("COMMIT")
    steps = []

    def write(what: str, _done: int, _of: int) -> None:
        if what == "copying":
            steps.append(what)
            assert len(steps) < 10
            with closing(open_file(used_file, "rw")) as connection:
                connection.execute("INSERT INTO heavy VALUES (1)")

    back_up(used_file, tmp_path / "amid.db", write)
    assert len(steps) > 1
    with closing(open_file(tmp_path / "amid.db", "ro")) as connection:
        assert connection.execute("SELECT count(*) FROM heavy").fetchone() == (1500,)


@pytest.mark.long
def test_an_interrupted_backup_leaves_nothing(used_file: Path, target: Engine, tmp_path: Path) -> None:
    """Interrupted at any step, it leaves no file, whole or not, and no tables on the server."""
    folder = tmp_path / "copies"
    folder.mkdir()

    def stop_at(step: str) -> None:
        def stop(what: str, _done: int, _of: int) -> None:
            if what == step:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            back_up(used_file, folder / "copy.db", stop)
        assert list(folder.iterdir()) == []

    for step in ("copying", "looking at each row", "looking at each page", "looking at the record"):
        stop_at(step)
    back_up(used_file, folder / "copy.db")

    def stop_comparing(what: str, _done: int, _of: int) -> None:
        if what == "comparing":
            raise KeyboardInterrupt

    with open_backup(folder / "copy.db") as source, pytest.raises(KeyboardInterrupt):
        transfer(source, target, CONTEXT, stop_comparing)
    assert table_names(target) == []
