"""Copies of a database of either kind, each one file: made while it is in use, looked at before they are relied on."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, Engine, NullPool, create_engine, func, inspect, select
from sqlalchemy.exc import DBAPIError

from db.audit import log
from db.backup import checksums
from db.backup.sqlite_file import BadCopy, copy_pages, engine_of, fold, made, open_file
from db.backup.transfer import pour
from db.connection import meta
from db.connection.engine import reading, writing
from db.connection.migrate import HEAD, migrate, revision
from db.connection.progress import Tell, untold
from db.schema.tables import change

#: What a database is called that has no file.
SERVED = "the database that DATABASE_URL names"


@dataclass(frozen=True, kw_only=True, slots=True)
class BackupReport:
    """What a copy was found to be."""

    revision: str
    #: Entries in its record of changes.
    changes: int
    #: The first of them that is not as it was written (see `audit.broken_link`).
    broken: int | None
    #: It has a seal: `back_up` made it.
    sealed: bool
    #: The first table that is not as it was when it was sealed.
    altered: str | None
    last_tick: datetime | None
    #: It knows the secret by which its messages are found again.
    knows_its_messages: bool


def back_up(database: Path | Engine, copy: Path, tell: Tell = untold) -> BackupReport:
    """Make a copy of a file, or of what is in another database, which only its owner can read; and look at it.

    It is a SQLite file in any case, sealed. FileExistsError if there is such a file; BadCopy, and none is left, if what
    was copied is not whole or there is no room.
    """
    source = database if isinstance(database, Path) else SERVED
    with made(copy) as staged:
        if isinstance(database, Path):
            copy_pages(database, staged, tell)
        else:
            _copy_rows(database, staged, tell)
        try:
            found = _sealed(staged, tell)
        except BadCopy as error:
            raise BadCopy(source, error.problem) from error
        except sqlite3.DatabaseError as error:
            raise BadCopy(source, f"it cannot be copied ({error})") from error
    return found


def condition(copy: Path, tell: Tell = untold) -> BackupReport:
    """Look at a copy, and change nothing; BadCopy if it is not whole, or none of this version's or an older one."""
    if not copy.is_file():
        raise BadCopy(copy, "there is no such file")
    try:
        tell("looking at each page", 0, 0)
        _check_pages(copy)
        engine = create_engine("sqlite://", creator=lambda: open_file(copy, "ro", immutable=True), poolclass=NullPool)
        return _condition(engine, copy, tell)
    except sqlite3.DatabaseError as error:
        raise BadCopy(copy, f"it is no database, or is damaged ({error})") from error
    except DBAPIError as error:
        raise BadCopy(copy, f"it is no database, or is damaged ({error.orig})") from error


@contextmanager
def opened(copy: Path, tell: Tell = untold) -> Iterator[Engine]:
    """What is in a copy, brought to the newest revision, to be read; the copy itself stays as it is."""
    with TemporaryDirectory() as folder:
        staged = Path(folder) / "copy.db"
        engine = stage(copy, staged, tell)
        try:
            yield engine
        finally:
            engine.dispose()


def stage(copy: Path, staged: Path, tell: Tell = untold) -> Engine:
    """Make a database of a copy that the bot can go on with: without its seal, and at the newest revision."""
    staged.touch(0o600, exist_ok=False)
    copy_pages(copy, staged, tell)
    with closing(open_file(staged, "rw")) as connection:
        checksums.remove(connection)
    engine = engine_of(staged)
    try:
        migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _copy_rows(database: Engine, staged: Path, tell: Tell) -> None:
    """Copy what is in a database that has no file, as it is at one moment."""
    if (found := revision(database)) != HEAD:
        raise BadCopy(SERVED, _other_revision(found))
    engine = engine_of(staged)
    try:
        migrate(engine)
        with reading(database) as there, writing(engine) as here:
            pour(there, here, tell)
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise BadCopy(SERVED, f"it cannot be copied ({error.orig})") from error
        raise
    finally:
        engine.dispose()
    with closing(open_file(staged, "rw")) as connection:
        fold(connection)


def _other_revision(found: str | None) -> str:
    if found is None:
        return "it cannot be copied: there are no tables in it"
    whose, remedy = ("a newer", "use that") if found > HEAD else ("an earlier", "use that, or migrate")
    return f"it cannot be copied: it is {whose} version's, at revision {found}, this one has {HEAD}; {remedy}"


def _sealed(staged: Path, tell: Tell) -> BackupReport:
    with closing(open_file(staged, "rw")) as connection:
        checksums.seal(connection, tell)
    return condition(staged, tell)


def _check_pages(copy: Path) -> None:
    with closing(open_file(copy, "ro", immutable=True)) as connection:
        (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if said != "ok":
            raise BadCopy(copy, f"it is damaged ({said})")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise BadCopy(copy, "rows in it refer to others that are missing")


def _condition(engine: Engine, copy: Path, tell: Tell) -> BackupReport:
    found = revision(engine)
    if found is None:
        raise BadCopy(copy, "it is a database, but none of this bot's")
    if found > HEAD:
        raise BadCopy(copy, f"it was made by a newer version of the bot (revision {found}, this one has {HEAD})")
    with closing(open_file(copy, "ro", immutable=True)) as connection:
        sealed = checksums.is_sealed(connection)
        altered = checksums.broken(connection, tell) if sealed else None
    tell("looking at the record", 0, 0)
    with reading(engine) as connection:
        ticked = meta.get(connection, meta.LAST_TICK)
        return BackupReport(
            revision=found,
            changes=connection.scalar(select(func.count()).select_from(change)) or 0,
            broken=log.broken_link(connection) if _is_chained(connection) else None,
            sealed=sealed,
            altered=altered,
            last_tick=None if ticked is None else datetime.fromisoformat(ticked),
            knows_its_messages=meta.get(connection, meta.SECRET) is not None,
        )


def _is_chained(connection: Connection) -> bool:
    """Older records are chained when they are migrated."""
    return "hash" in {each["name"] for each in inspect(connection).get_columns(change.name)}
