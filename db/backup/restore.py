"""Restore a backup in place of a SQLite database, keeping the database that was there."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from db.backup.backup import stage_backup
from db.backup.restore_note import note_restore
from db.backup.sqlite_file import WAL_SUFFIXES, flush_to_disk, leave_wal_mode, open_file
from db.connection.engine import require_folder
from db.connection.progress import ProgressCallback, ignore_progress
from domain.errors import BotError
from domain.register.audit_events import ChangeContext


@dataclass(eq=False)
class DatabaseInUse(BotError):
    """A database that another process has open."""

    file: Path

    def __str__(self) -> str:
        return f"{self.file}: another process has it open; stop the bot, and whatever else reads it"


def restore_backup(
    backup: Path, database: Path, context: ChangeContext, progress: ProgressCallback = ignore_progress
) -> Path | None:
    """Put a copy of a backup in place of a database; return the path that the old database has now, if there was one.

    The backup is not changed; its copy is migrated, and has a note that it was restored. Raise DatabaseInUse if the old
    database is in use: nothing is changed then.
    """
    database = database.resolve()  # behind a symbolic link, which stays as it is
    require_folder(database)
    old = None
    # A folder of its own: two restores at a time do not get into each other's way.
    with TemporaryDirectory(dir=database.parent, prefix=f"{database.name}.", suffix=".restoring") as folder:
        staged = Path(folder) / database.name
        _prepare(backup, staged, context, progress)
        if database.exists():
            _close(database)
            old = database.with_name(f"{database.name}.before-{context.now:%Y%m%dT%H%M%S.%fZ}")
            for suffix in WAL_SUFFIXES:  # left only where the database is damaged
                file = Path(f"{database}{suffix}")
                if file.exists():
                    file.rename(f"{old}{suffix}")
            old.hardlink_to(database)  # so that at no moment the database is missing
        staged.replace(database)
        flush_to_disk(database.parent)
    return old


def _prepare(backup: Path, staged: Path, context: ChangeContext, progress: ProgressCallback) -> None:
    engine = stage_backup(backup, staged, progress)
    try:
        note_restore(engine, context)
    finally:
        engine.dispose()
    with closing(open_file(staged, "rw")) as connection:
        leave_wal_mode(connection)
    flush_to_disk(staged)


def _close(database: Path) -> None:
    """Make a database one file; raise DatabaseInUse if another process has it open, in which case SQLite cannot."""
    try:
        with closing(open_file(database, "rw")) as connection:
            leave_wal_mode(connection)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise DatabaseInUse(database) from error
        # A damaged database is put aside as it is.
