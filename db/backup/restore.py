"""Putting a copy in the place of a SQLite database, of which what was there before is kept."""

import sqlite3
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from db.backup import restore_note
from db.backup.backup import stage
from db.backup.sqlite_file import BESIDE, discard, fold, open_file, sync
from db.connection.progress import Tell, untold
from domain.errors import BotError
from domain.register.audit_events import ChangeContext


@dataclass(eq=False)
class DatabaseInUse(BotError):
    """A database that another process has open."""

    file: Path

    def __str__(self) -> str:
        return f"{self.file}: another process has it open; stop the bot, and whatever else reads it"


def put_in_place(copy: Path, database: Path, act: ChangeContext, tell: Tell = untold) -> Path | None:
    """Let the bot go on with a copy; gives where the database of before is now, if there was one.

    The copy stays as it is. What is put in place is migrated and knows that it was restored. StillOpen if the database
    of before is in use: nothing is changed then.
    """
    staged = database.with_name(f"{database.name}.restoring")
    discard(staged)
    with ExitStack() as leaving:
        leaving.callback(discard, staged)
        _prepare(copy, staged, act, tell)
        aside = None
        if database.exists():
            _release(database)
            aside = database.with_name(f"{database.name}.before-{act.now:%Y%m%dT%H%M%SZ}")
            for suffix in BESIDE:  # there are some where it is damaged
                beside = Path(f"{database}{suffix}")
                if beside.exists():
                    beside.rename(f"{aside}{suffix}")
            aside.hardlink_to(database)  # so that at no moment there is none
        staged.replace(database)
        sync(database.parent)
    return aside


def _prepare(copy: Path, staged: Path, act: ChangeContext, tell: Tell) -> None:
    engine = stage(copy, staged, tell)
    try:
        restore_note.note(engine, act)
    finally:
        engine.dispose()
    with closing(open_file(staged, "rw")) as connection:
        fold(connection)
    sync(staged)


def _release(database: Path) -> None:
    """Fold a database into one file, which SQLite does only for whoever is the last to have it open."""
    try:
        with closing(open_file(database, "rw")) as connection:
            fold(connection)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise DatabaseInUse(database) from error
        # It is damaged, and put aside as it is.
