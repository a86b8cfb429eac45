"""One file that moves between SQLite and PostgreSQL and back, with everything in it as it was."""

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
from tests.databases.databases import POSTGRES, SQLITE, Served
from tests.db.contents import Rows, changes, contents, everything, fill

NOW = datetime(2024, 1, 10, 8, 0, tzinfo=UTC)
CONTEXT = ChangeContext(by="command line", surface="command line", now=NOW)

_numbers = count()


@contextmanager
def at(url: str) -> Iterator[Engine]:
    """The database at an address."""
    engine = make_engine(url)
    yield engine
    engine.dispose()


class Journey:
    """A register that goes from one database to the next, each time by a file."""

    def __init__(self, folder: Path, served: Served, kind: str) -> None:
        self._folder, self._served = folder, served
        self._made: list[str] = []
        self.kind, self.url = kind, self._new(kind)

    def go(self) -> None:
        """Go on into an empty database of the other kind."""
        copy = self._folder / f"{next(_numbers)}.copy"
        with at(self.url) as engine:
            back_up(self._path(self.url) if self.kind == SQLITE else engine, copy)
        found = verify_backup(copy)
        assert (found.revision, found.broken_entry, found.has_checksums, found.altered_part) == (HEAD, None, True, None)
        self.kind = POSTGRES if self.kind == SQLITE else SQLITE
        self.url = self._new(self.kind)
        if self.kind == SQLITE:
            restore_backup(copy, self._path(self.url), CONTEXT)
        else:
            with at(self.url) as engine, open_backup(copy) as source:
                transfer(source, engine, CONTEXT)

    def end(self) -> None:
        """Remove what is not in the folder."""
        for url in self._made:
            self._served.drop(url)

    def _new(self, kind: str) -> str:
        if kind == SQLITE:
            return f"sqlite:///{self._folder}/{next(_numbers)}.db"
        url = self._served.new(self._folder)
        self._served.create(url)
        self._made.append(url)
        return url

    @staticmethod
    def _path(url: str) -> Path:
        return Path(url.removeprefix("sqlite:///"))


def but_for_restorations(engine: Engine, entries: int) -> dict[str, list[str]]:
    """Everything in a database but what it has learnt by being restored: that it was, in the record and apart."""
    with reading(engine) as connection:
        found = everything(connection)
        known = dict(connection.execute(select(tables.meta.c.key, tables.meta.c.value)).all())
    found["change"] = found["change"][:entries]
    known.pop(key_value.RESTORE_NOTE, None)
    known.pop(key_value.AUDIT_HEAD, None)
    return {**found, "meta": sorted(map(str, known.items()))}


@pytest.mark.long
@pytest.mark.parametrize("kind", [pytest.param(SQLITE, marks=pytest.mark.longest), POSTGRES])
@settings(max_examples=5, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(rows=contents(), made=changes())
def test_whatever_there_is_moves_there_and_back_twice(
    kind: str, served: Served, rows: Rows, made: Sequence[Change]
) -> None:
    """From either kind to the other and back, twice: every value of every table is as it was, the chain whole."""
    with TemporaryDirectory() as folder:
        journey = Journey(Path(folder), served, kind)
        with at(journey.url) as engine:
            migrate(engine)
            fill(engine, {**rows, "meta": [each for each in rows["meta"] if each["key"] != key_value.LAST_TICK]}, made)
            before = but_for_restorations(engine, len(made))
        for moves in range(1, 5):
            journey.go()
            with at(journey.url) as engine:
                assert but_for_restorations(engine, len(made)) == before
                assert Ledger(engine).find_broken_link() is None
                assert Ledger(engine).read_version() == len(made) + moves
                assert read_restore_note(engine) is not None
        journey.end()


@pytest.mark.long
def test_nothing_is_drawn_for_nothing() -> None:
    """The drawn contents can hold a row of every table: else the journey would prove less than it says."""
    seen: set[str] = set()

    @settings(max_examples=30, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(rows=contents())
    def look(rows: Rows) -> None:
        seen.update(name for name, found in rows.items() if found)

    look()
    assert seen == set(metadata.tables)


@pytest.fixture
def target(served: Served, tmp_path: Path) -> Iterator[Engine]:
    """An empty database on PostgreSQL, without any tables."""
    url = served.new(tmp_path)
    served.create(url)
    with at(url) as engine:
        yield engine
    served.drop(url)


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """A SQLite file in which something was done."""
    path = tmp_path / "used.db"
    with at(f"sqlite:///{path}") as engine:
        migrate(engine)
        PreferenceStore(engine).set_frequency("U0ANNA", PersonalFrequency.WEEKLY, CONTEXT)
        Outbox(engine).get_secret()
        Outbox(engine).record_tick(NOW - timedelta(days=1))
    return path


@pytest.fixture
def copy(used: Path) -> Path:
    """A copy of it."""
    path = used.with_name("copy.db")
    back_up(used, path)
    return path


def spoil(copy: Path, statement: str) -> None:
    """Change a copy by hand, and first take away what keeps the record from being changed."""
    with closing(sqlite3.connect(copy)) as connection:
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
def test_whatever_is_changed_in_a_copy_is_found(copy: Path, statement: str, part: str) -> None:
    """One value, one row, one trigger: the part in which a copy is not as it was made is named."""
    assert verify_backup(copy).altered_part is None
    spoil(copy, statement)
    assert verify_backup(copy).altered_part == part


def test_a_value_of_another_type_is_another_value(used: Path) -> None:
    """The number 1 and the text 1 are told apart by the seal."""
    with closing(open_file(used, "rw")) as connection:
        connection.execute("CREATE TABLE loose (value)")
        connection.execute("INSERT INTO loose VALUES (1)")
        checksums.write_checksums(connection)
        assert checksums.find_altered_part(connection) is None
        connection.execute("UPDATE loose SET value = '1'")
        assert checksums.find_altered_part(connection) == "loose"


def test_a_copy_of_a_copy_has_one_seal(copy: Path) -> None:
    """A file that somebody has put in place by hand can be copied as well, and is sealed as it is then."""
    spoil(copy, "UPDATE pace SET pace = 'off'")
    again = copy.with_name("again.db")
    assert back_up(copy, again).altered_part is None


def names(engine: Engine) -> list[str]:
    """The tables that there are."""
    return inspect(engine).get_table_names()


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("UPDATE pace SET pace = 'a' || char(0) || 'b'", "pace"),
        ("INSERT INTO coordinator VALUES ('U0', 0, 'yesterday')", "coordinator"),
        ("INSERT INTO home VALUES ('U0', '{no json', '2024-01-01 00:00:00.000000', 0)", "home"),
        ("INSERT INTO home VALUES ('U0', '{}', '2024-01-01 00:00:00.000000', 3000000000)", "home"),
    ],
)
def test_what_the_server_does_not_take_is_named(used: Path, target: Engine, statement: str, table: str) -> None:
    """A value that PostgreSQL has no room for is refused by its table, and the server's database is as it was."""
    spoil(used, statement)
    copy = used.with_name("copy.db")
    back_up(used, copy)
    with open_backup(copy) as source, pytest.raises(TransferMismatch, match=f"^{table} cannot be moved as it is"):
        transfer(source, target, CONTEXT)
    assert names(target) == []


def test_numbers_go_on_after_the_highest(used: Path, target: Engine) -> None:
    """What PostgreSQL numbers next comes after what was moved, also where numbers in between were given up."""
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
    with at(f"sqlite:///{used}") as engine, writing(engine) as connection:
        connection.execute(insert(tables.key_action), action)
        connection.execute(insert(tables.deliverable), {**deliverable, **lists})
        connection.execute(insert(tables.instalment), {**usual, "id": 900, "slug": "a"})
    back_up(used, used.with_name("copy.db"))
    with open_backup(used.with_name("copy.db")) as source:
        transfer(source, target, CONTEXT)
    with writing(target) as connection:
        connection.execute(insert(tables.instalment), {**usual, "slug": "b"})
        assert connection.scalars(select(tables.instalment.c.id).order_by(tables.instalment.c.id)).all() == [900, 901]


def test_a_server_of_another_version_is_not_copied(target: Engine, tmp_path: Path) -> None:
    """Nothing, an earlier and a newer revision are told apart, and there is no file."""
    copy = tmp_path / "copy.db"
    with pytest.raises(BackupError, match="there are no tables in it"):
        back_up(target, copy)
    migrate(target)
    for found, said in (("0003", "earlier version's, at revision 0003"), ("9999", "newer version's, at revision 9999")):
        with writing(target) as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :found"), {"found": found})
        with pytest.raises(BackupError, match=said):
            back_up(target, copy)
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_a_newer_version_is_left_alone(copy: Path, target: Engine) -> None:
    """Neither a copy is moved into it nor its tables are touched."""
    migrate(target)
    with writing(target) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with (
        open_backup(copy) as source,
        pytest.raises(SchemaTooNew, match="a newer version of the bot has used the database"),
    ):
        transfer(source, target, CONTEXT)
    with pytest.raises(SchemaTooNew):
        migrate(target)
    assert schema_revision(target) == "9999"


def test_a_copy_amid_changes_is_one_moment_s(used: Path, target: Engine, tmp_path: Path) -> None:
    """What is written to the server while it is copied is in the copy whole or not at all: here not at all."""
    with at(f"sqlite:///{used}") as source:
        transfer(source, target, CONTEXT)
    before = Ledger(target).read_version()
    moving: list[str] = []

    def write(what: str, _done: int, _of: int) -> None:
        if what == "moving" and not moving:
            moving.append(what)
            PreferenceStore(target).set_frequency("U0BEN", PersonalFrequency.OFF, CONTEXT)

    found = back_up(target, tmp_path / "amid.db", write)
    assert (found.change_count, found.broken_entry, found.altered_part) == (before, None, None)
    assert Ledger(target).read_version() == before + 1


def test_a_change_of_the_file_does_not_begin_its_copy_anew(used: Path, tmp_path: Path) -> None:
    """Somebody who writes at each step keeps no copy from being made: the steps end, and are of one moment."""
    with closing(open_file(used, "rw")) as connection:
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE heavy (value)")
        connection.executemany("INSERT INTO heavy VALUES (zeroblob(4000))", [()] * 1500)
        connection.execute("COMMIT")
    steps = []

    def write(what: str, _done: int, _of: int) -> None:
        if what == "copying":
            steps.append(what)
            assert len(steps) < 10
            with closing(open_file(used, "rw")) as connection:
                connection.execute("INSERT INTO heavy VALUES (1)")

    back_up(used, tmp_path / "amid.db", write)
    assert len(steps) > 1
    with closing(open_file(tmp_path / "amid.db", "ro")) as connection:
        assert connection.execute("SELECT count(*) FROM heavy").fetchone() == (1500,)


def test_a_broken_off_copy_leaves_nothing(used: Path, target: Engine, tmp_path: Path) -> None:
    """Whoever breaks it off, at any step, finds no file, whole or not, and no server with half of it."""
    folder = tmp_path / "copies"
    folder.mkdir()

    def stop_at(step: str) -> None:
        def stop(what: str, _done: int, _of: int) -> None:
            if what == step:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            back_up(used, folder / "copy.db", stop)
        assert list(folder.iterdir()) == []

    for step in ("copying", "looking at each row", "looking at each page", "looking at the record"):
        stop_at(step)
    back_up(used, folder / "copy.db")

    def stop_comparing(what: str, _done: int, _of: int) -> None:
        if what == "comparing":
            raise KeyboardInterrupt

    with open_backup(folder / "copy.db") as source, pytest.raises(KeyboardInterrupt):
        transfer(source, target, CONTEXT, stop_comparing)
    assert names(target) == []
