"""A copy as a file: how it is opened, made under its name only once it is whole, and put on the disk."""

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

from db.connection.engine import make_engine
from db.connection.progress import Tell, untold
from domain.errors import BotError

#: What SQLite keeps beside a database that is in use.
BESIDE = ("-wal", "-shm")

#: So many pages, of four kilobytes, are copied before it is told.
_STEP = 1000


@dataclass(eq=False)
class BadCopy(BotError):
    """A file, or a database, that is no whole copy or that none can be made of."""

    file: Path | str
    problem: str

    def __str__(self) -> str:
        return f"{self.file}: {self.problem}"


def open_file(path: Path, mode: Literal["ro", "rw"], *, immutable: bool = False) -> sqlite3.Connection:
    """A connection to a file that is there."""
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}{'&immutable=1' if immutable else ''}"
    return sqlite3.connect(uri, uri=True, timeout=1, check_same_thread=False, isolation_level=None)


def engine_of(path: Path) -> Engine:
    """An engine for a file."""
    return make_engine(URL.create("sqlite", database=str(path)).render_as_string())


@contextmanager
def made(copy: Path) -> Iterator[Path]:
    """Where a file is to be written, which only its owner can read, and which gets its name once it is whole.

    FileExistsError if there is such a file; if the work on it fails nothing is left.
    """
    if copy.exists() or copy.is_symlink():
        raise FileExistsError(copy)
    number, name = mkstemp(dir=copy.parent, prefix=f"{copy.name}.", suffix=".unfinished")
    os.close(number)
    staged = Path(name)
    try:
        yield staged
        sync(staged)
        _name(staged, copy)
        sync(copy.parent)
    finally:
        discard(staged)


def copy_pages(source: Path, target: Path, tell: Tell = untold) -> None:
    """Copy a database as it is at one moment, also while others write to it, over a file that is there.

    BadCopy if it cannot be read, or there is no room.
    """
    try:
        with closing(open_file(source, "ro")) as there, closing(open_file(target, "rw")) as here:
            # One state for all steps: otherwise it would begin anew whenever somebody has written.
            there.execute("BEGIN")
            there.execute("SELECT count(*) FROM sqlite_master").fetchone()
            there.backup(here, pages=_STEP, progress=lambda _, left, pages: tell("copying", pages - left, pages))
            fold(here)
    except sqlite3.DatabaseError as error:
        raise BadCopy(source, f"it cannot be copied ({error})") from error


def fold(connection: sqlite3.Connection) -> None:
    """Let a database be one file, and none beside it, which SQLite does only for whoever alone has it open."""
    connection.execute("PRAGMA journal_mode = DELETE")


def discard(path: Path) -> None:
    """Remove a file and what SQLite keeps beside it, if there is any of it."""
    for suffix in ("", "-journal", *BESIDE):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Have a file, or a folder's names, on the disk."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _name(staged: Path, copy: Path) -> None:
    """Give a file its name, unless another has it by now."""
    with suppress(PermissionError, NotImplementedError):  # a disk that knows no second name for a file, such as FAT
        copy.hardlink_to(staged)
        return
    if copy.exists():
        raise FileExistsError(copy)
    staged.rename(copy)
