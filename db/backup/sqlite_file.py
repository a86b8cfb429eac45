"""Files of SQLite databases: open, copy, write atomically and remove them."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkstemp
from typing import Literal
from urllib.parse import quote

from sqlalchemy import URL, Engine

from db.connection.engine import make_engine, require_folder
from db.connection.progress import ProgressCallback, ignore_progress
from domain.errors import BotError

#: The suffixes of the files that SQLite keeps beside a database in write-ahead logging (WAL) mode while it is in use.
WAL_SUFFIXES = ("-wal", "-shm")

#: Pages, of four kilobytes each, that are copied between two progress reports.
_PAGES_PER_STEP = 1000


@dataclass(eq=False)
class BackupError(BotError):
    """A file that is not a complete backup, or a database that cannot be backed up."""

    file: Path | str
    problem: str

    def __str__(self) -> str:
        return f"{self.file}: {self.problem}"


def open_file(path: Path, mode: Literal["ro", "rw"], *, immutable: bool = False) -> sqlite3.Connection:
    """Open a connection to a file that exists."""
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}{'&immutable=1' if immutable else ''}"
    return sqlite3.connect(uri, uri=True, timeout=1, check_same_thread=False, isolation_level=None)


def make_file_engine(path: Path) -> Engine:
    """Return an engine for a file."""
    return make_engine(URL.create("sqlite", database=str(path)).render_as_string())


@contextmanager
def write_atomically(path: Path) -> Iterator[Path]:
    """Yield a temporary file, readable by its owner only, that gets the given name once it is whole.

    Raise FileExistsError if there is such a file; if the work on it fails no file is left.
    """
    if path.exists() or path.is_symlink():
        raise FileExistsError(path)
    require_folder(path)
    descriptor, name = mkstemp(dir=path.parent, prefix=f"{path.name}.", suffix=".unfinished")
    os.close(descriptor)
    staged = Path(name)
    try:
        yield staged
        flush_to_disk(staged)
        _publish(staged, path)
        flush_to_disk(path.parent)
    finally:
        remove_files(staged)


def copy_pages(source: Path, target: Path, progress: ProgressCallback = ignore_progress) -> None:
    """Copy a database as it is at one moment, even while others write to it, over a file that exists.

    Raise BackupError if it cannot be read, or there is no room.
    """
    try:
        with closing(open_file(source, "ro")) as reader, closing(open_file(target, "rw")) as writer:
            # One snapshot for all steps: otherwise the copy would start again whenever another process has written.
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
            reader.backup(
                writer,
                pages=_PAGES_PER_STEP,
                progress=lambda _, remaining, total: progress("copying", total - remaining, total),
            )
            leave_wal_mode(writer)
    except sqlite3.DatabaseError as error:
        raise BackupError(source, copy_problem(error, target)) from error


def copy_problem(error: sqlite3.Error, target: Path) -> str:
    """Return why a database cannot be copied into a file, and what to do if there is no room."""
    is_full = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL
    remedy = f"; free some room on the disk of {target.parent.absolute()}, or write to another" if is_full else ""
    return f"it cannot be copied ({error}){remedy}"


def leave_wal_mode(connection: sqlite3.Connection) -> None:
    """Make a database one file, with none beside it; SQLite can do so only if no other connection is open."""
    connection.execute("PRAGMA journal_mode = DELETE")


def remove_files(path: Path) -> None:
    """Remove a database file and those that SQLite keeps beside it, as far as they exist."""
    for suffix in ("", "-journal", *WAL_SUFFIXES):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def flush_to_disk(path: Path) -> None:
    """Flush a file, or the names in a folder, to the disk (fsync)."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _publish(staged: Path, path: Path) -> None:
    """Give a temporary file its name; raise FileExistsError if another file has it by now."""
    # A disk without hard links, such as FAT, refuses the second name.
    with suppress(PermissionError, NotImplementedError):
        path.hardlink_to(staged)
        return
    if path.exists():
        raise FileExistsError(path)
    staged.rename(path)
