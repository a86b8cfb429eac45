"""Back up a database of either kind, while it is in use, into one SQLite file, and verify such a file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct
from sqlalchemy import Engine, NullPool, create_engine, func, inspect, select
from sqlalchemy.exc import DBAPIError

from db.audit import log
from db.backup import checksums
from db.backup.schema_comparison import find_schema_difference
from db.backup.sqlite_file import (
    BackupError,
    copy_pages,
    copy_problem,
    leave_wal_mode,
    make_file_engine,
    open_file,
    write_atomically,
)
from db.backup.transfer import copy_all_rows
from db.changes.replay import Difference, find_differences
from db.connection import key_value
from db.connection.engine import reading, writing
from db.connection.migrate import HEAD, REVISIONS, is_newer, migrate, schema_revision
from db.connection.progress import ProgressCallback, ignore_progress
from db.schema.tables import change

#: The name in messages of a database that is not a file.
SERVER_DATABASE = "the database that DATABASE_URL names"


class BackupReport(Struct, frozen=True, kw_only=True):
    """What verifying a backup has found."""

    #: The revision of its schema.
    revision: str
    #: Entries in its audit log.
    change_count: int
    #: The hash of the last of them; empty at an earlier revision, which has none.
    head: str
    #: The first of them that is not as it was written (see `log.find_broken_link`).
    broken_entry: int | None
    #: What in its tables is not as its audit log says; not looked for at an earlier revision.
    differences: tuple[Difference, ...]
    #: It has checksums: `back_up` made it.
    has_checksums: bool
    #: The first table, or the schema, that differs from its checksum (see `checksums.find_altered_part`).
    altered_part: str | None
    #: What is not as its revision has it, in words (see `find_schema_difference`).
    schema_difference: str | None
    last_tick: datetime | None
    #: It has the secret by which the bot finds its messages again.
    has_message_secret: bool


def back_up(database: Path | Engine, backup: Path, progress: ProgressCallback = ignore_progress) -> BackupReport:
    """Back up a SQLite file, or a database on a server, into a file that only its owner can read; verify the backup.

    The backup is a SQLite file in either case, with checksums. Raise FileExistsError if the file exists; BackupError,
    leaving no file, if what was copied is not whole or there is no room.
    """
    source = database if isinstance(database, Path) else SERVER_DATABASE
    with write_atomically(backup) as staged:
        if isinstance(database, Path):
            copy_pages(database, staged, progress)
        else:
            _copy_server_database(database, staged, progress)
        try:
            with closing(open_file(staged, "rw")) as connection:
                checksums.write_checksums(connection, progress)
            report = verify_backup(staged, progress)
        except BackupError as error:
            raise BackupError(source, error.problem) from error
        except sqlite3.DatabaseError as error:
            raise BackupError(source, copy_problem(error, staged)) from error
    return report


def verify_backup(backup: Path, progress: ProgressCallback = ignore_progress) -> BackupReport:
    """Verify a backup without changing it; raise BackupError if it is damaged, newer than this bot, or no backup."""
    if not backup.is_file():
        raise BackupError(backup, "there is no such file")
    try:
        progress("looking at each page", 0, 0)
        _check_pages(backup)
        engine = create_engine("sqlite://", creator=lambda: open_file(backup, "ro", immutable=True), poolclass=NullPool)
        return _report(engine, backup, progress)
    except sqlite3.DatabaseError as error:
        raise BackupError(backup, f"it is no database, or is damaged ({error})") from error
    except DBAPIError as error:
        raise BackupError(backup, f"it is no database, or is damaged ({error.orig})") from error


@contextmanager
def open_backup(backup: Path, progress: ProgressCallback = ignore_progress) -> Iterator[Engine]:
    """Yield an engine on a temporary copy of a backup, at the newest revision; the backup itself is not changed."""
    with TemporaryDirectory() as folder:
        staged = Path(folder) / "copy.db"
        engine = stage_backup(backup, staged, progress)
        try:
            yield engine
        finally:
            engine.dispose()


def stage_backup(backup: Path, staged: Path, progress: ProgressCallback = ignore_progress) -> Engine:
    """Copy a backup into a new database for the bot, without checksums and at the newest revision."""
    staged.touch(0o600, exist_ok=False)
    copy_pages(backup, staged, progress)
    with closing(open_file(staged, "rw")) as connection:
        checksums.remove_checksums(connection)
    engine = make_file_engine(staged)
    try:
        migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _copy_server_database(database: Engine, staged: Path, progress: ProgressCallback) -> None:
    """Copy all rows of a database that is not a file, as they are at one moment."""
    if (revision := schema_revision(database)) != HEAD:
        raise BackupError(SERVER_DATABASE, _revision_problem(revision))
    engine = make_file_engine(staged)
    try:
        migrate(engine)
        with reading(database) as source, writing(engine) as target:
            copy_all_rows(source, target, progress)
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise BackupError(SERVER_DATABASE, copy_problem(error.orig, staged)) from error
        raise
    finally:
        engine.dispose()
    with closing(open_file(staged, "rw")) as connection:
        leave_wal_mode(connection)


def _revision_problem(revision: str | None) -> str:
    if revision is None:
        return "it cannot be copied: there are no tables in it"
    if revision not in REVISIONS and not is_newer(revision):
        return f"it cannot be copied: it is at revision {revision}, which no version of the bot has"
    whose, remedy = ("a newer", "use that") if is_newer(revision) else ("an earlier", "use that, or migrate")
    return f"it cannot be copied: it is {whose} version's, at revision {revision}, this one has {HEAD}; {remedy}"


def _check_pages(backup: Path) -> None:
    with closing(open_file(backup, "ro", immutable=True)) as connection:
        (result,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if result != "ok":
            raise BackupError(backup, f"it is damaged ({result})")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise BackupError(backup, "rows in it refer to others that are missing")


def _report(engine: Engine, backup: Path, progress: ProgressCallback) -> BackupReport:
    revision = schema_revision(engine)
    if revision is None:
        raise BackupError(backup, "it is a database, but none of this bot's")
    if is_newer(revision):
        problem = f"it was made by a newer version of the bot (revision {revision}, this one has {HEAD})"
        raise BackupError(backup, problem)
    if revision not in REVISIONS:
        raise BackupError(backup, f"it is at revision {revision}, which no version of the bot has")
    with closing(open_file(backup, "ro", immutable=True)) as connection:
        has_checksums = checksums.has_checksums(connection)
        altered_part = checksums.find_altered_part(connection, progress) if has_checksums else None
    progress("looking at the record", 0, 0)
    with reading(engine) as connection:
        difference = find_schema_difference(connection, revision)
        if difference is not None and difference.is_vital:
            raise BackupError(backup, f"{difference} is missing or altered, which revision {revision} has")
        # Older logs become a chain when they are migrated.
        is_chained = "hash" in {column["name"] for column in inspect(connection).get_columns(change.name)}
        last_tick = key_value.get(connection, key_value.LAST_TICK)
        return BackupReport(
            revision=revision,
            change_count=connection.scalar(select(func.count()).select_from(change)) or 0,
            head=log.read_head(connection).hash if is_chained else "",
            broken_entry=log.find_broken_link(connection) if is_chained else None,
            differences=find_differences(connection) if revision == HEAD else (),
            has_checksums=has_checksums,
            altered_part=altered_part,
            schema_difference=None if difference is None else str(difference),
            last_tick=None if last_tick is None else datetime.fromisoformat(last_tick),
            has_message_secret=key_value.get(connection, key_value.REMINDER_SECRET) is not None,
        )
