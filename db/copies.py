"""Copies of a SQLite database: made while it is in use, looked at before they are relied on, put in its place."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, func, inspect, select

from db import audit, meta, restoration
from db.engine import make_engine, reading
from db.migrate import HEAD, migrate, revision
from db.tables import change
from domain.changes import Act
from domain.errors import BotError

#: What SQLite keeps beside a database that is in use.
_BESIDE = ("-wal", "-shm")


@dataclass(eq=False)
class BadCopy(BotError):
    """A file that is no whole copy of a database of the bot's."""

    file: Path
    problem: str

    def __str__(self) -> str:
        return f"{self.file}: {self.problem}"


@dataclass(eq=False)
class StillOpen(BotError):
    """A database that another process has open."""

    file: Path

    def __str__(self) -> str:
        return f"{self.file}: another process has it open; stop the bot, and whatever else reads it"


@dataclass(frozen=True, kw_only=True, slots=True)
class Condition:
    """What a copy was found to be."""

    revision: str
    #: Entries in its record of changes.
    changes: int
    #: The first of them that is not as it was written (see `audit.broken_link`).
    broken: int | None
    last_tick: datetime | None
    #: It knows the secret by which its messages are found again.
    knows_its_messages: bool


def back_up(database: Path, copy: Path) -> Condition:
    """Make a copy, which only its owner can read, and look at it.

    FileExistsError if there is such a file; BadCopy, and none is left, if what was copied is not whole.
    """
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with ExitStack() as failing:
        failing.callback(copy.unlink)
        try:
            with closing(_opened(database, "ro")) as source, closing(_opened(copy, "rw")) as target:
                source.backup(target)
                target.execute("PRAGMA journal_mode = DELETE")  # one file, and none beside it
        except sqlite3.DatabaseError as error:
            raise BadCopy(database, f"it cannot be copied ({error})") from error
        found = condition(copy)
        _sync(copy)
        failing.pop_all()
    return found


def condition(copy: Path) -> Condition:
    """Look at a copy, and change nothing; BadCopy if it is not whole, or none of this version's or an older one."""
    if not copy.is_file():
        raise BadCopy(copy, "there is no such file")
    try:
        _check_pages(copy)
        engine = create_engine("sqlite://", creator=lambda: _opened(copy, "ro", immutable=True), poolclass=NullPool)
        return _condition(engine, copy)
    except sqlite3.DatabaseError as error:
        raise BadCopy(copy, f"it is no database, or is damaged ({error})") from error


@contextmanager
def opened(copy: Path) -> Iterator[Engine]:
    """What is in a copy, brought to the newest revision, to be read; the copy itself stays as it is."""
    with TemporaryDirectory() as folder:
        staged = Path(folder) / "copy.db"
        back_up(copy, staged)
        engine = _engine(staged)
        try:
            migrate(engine)
            yield engine
        finally:
            engine.dispose()


def put_in_place(copy: Path, database: Path, act: Act) -> Path | None:
    """Let the bot go on with a copy; gives where the database of before is now, if there was one.

    The copy stays as it is. What is put in place is migrated and knows that it was restored. StillOpen if the database
    of before is in use: nothing is changed then.
    """
    staged = database.with_name(f"{database.name}.restoring")
    _discard(staged)
    with ExitStack() as leaving:
        leaving.callback(_discard, staged)
        back_up(copy, staged)
        _prepare(staged, act)
        aside = None
        if database.exists():
            _release(database)
            aside = database.with_name(f"{database.name}.before-{act.now:%Y%m%dT%H%M%SZ}")
            for suffix in _BESIDE:  # there are some where it is damaged
                beside = Path(f"{database}{suffix}")
                if beside.exists():
                    beside.rename(f"{aside}{suffix}")
            aside.hardlink_to(database)  # so that at no moment there is none
        staged.replace(database)
        _sync(database.parent)
    return aside


def _prepare(staged: Path, act: Act) -> None:
    engine = _engine(staged)
    try:
        migrate(engine)
        restoration.note(engine, act)
    finally:
        engine.dispose()
    with closing(_opened(staged, "rw")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    _sync(staged)


def _engine(path: Path) -> Engine:
    return make_engine(URL.create("sqlite", database=str(path)).render_as_string())


def _release(database: Path) -> None:
    """Fold a database into one file, which SQLite does only for whoever is the last to have it open."""
    try:
        with closing(_opened(database, "rw")) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise StillOpen(database) from error
        # It is damaged, and put aside as it is.


def _opened(path: Path, mode: Literal["ro", "rw"], *, immutable: bool = False) -> sqlite3.Connection:
    """A connection to a file that is there."""
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}{'&immutable=1' if immutable else ''}"
    return sqlite3.connect(uri, uri=True, timeout=1, check_same_thread=False)


def _check_pages(copy: Path) -> None:
    with closing(_opened(copy, "ro", immutable=True)) as connection:
        (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if said != "ok":
            raise BadCopy(copy, f"it is damaged ({said})")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise BadCopy(copy, "rows in it refer to others that are missing")


def _condition(engine: Engine, copy: Path) -> Condition:
    found = revision(engine)
    if found is None:
        raise BadCopy(copy, "it is a database, but none of this bot's")
    if found > HEAD:
        raise BadCopy(copy, f"it was made by a newer version of the bot (revision {found}, this one has {HEAD})")
    with reading(engine) as connection:
        ticked = meta.get(connection, meta.LAST_TICK)
        return Condition(
            revision=found,
            changes=connection.scalar(select(func.count()).select_from(change)) or 0,
            broken=audit.broken_link(connection) if _is_chained(connection) else None,
            last_tick=None if ticked is None else datetime.fromisoformat(ticked),
            knows_its_messages=meta.get(connection, meta.SECRET) is not None,
        )


def _is_chained(connection: Connection) -> bool:
    """Older records are chained when they are migrated."""
    return "hash" in {each["name"] for each in inspect(connection).get_columns(change.name)}


def _discard(path: Path) -> None:
    for suffix in ("", "-journal", *_BESIDE):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Have a file, or a folder's names, on the disk."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
