"""The seal of a copy: what was in each of its tables when it was made, so that whatever was changed since is found."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial

from db.connection.progress import Tell, untold

#: What the tables themselves are called in a seal, with what keeps the record from being altered.
TABLES = "the tables themselves"

_TABLE = "seal"
_MADE = f"CREATE TABLE {_TABLE} (part TEXT PRIMARY KEY, entries INTEGER NOT NULL, digest TEXT NOT NULL)"
_OTHERS = f"FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND tbl_name <> '{_TABLE}'"  # our own words
_EVERY = 5000


def seal(copy: sqlite3.Connection, tell: Tell = untold) -> None:
    """Write down what is in a copy, in a table of its own, in place of an older seal."""
    remove(copy)
    found = list(_parts(copy, tell))
    copy.execute("BEGIN")
    copy.execute(_MADE)
    copy.executemany(f"INSERT INTO {_TABLE} VALUES (?, ?, ?)", found)  # noqa: S608  # our own words
    copy.execute("COMMIT")


def remove(copy: sqlite3.Connection) -> None:
    """Take the seal off what is to be changed."""
    copy.execute(f"DROP TABLE IF EXISTS {_TABLE}")


def is_sealed(copy: sqlite3.Connection) -> bool:
    """Whether there is a seal at all."""
    return copy.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_TABLE,)).fetchone() is not None


def broken(copy: sqlite3.Connection, tell: Tell = untold) -> str | None:
    """The first part that is not as it was when it was sealed: a table's name, or TABLES; None if all of it is."""
    sealed = {part: (entries, digest) for part, entries, digest in copy.execute(f"SELECT * FROM {_TABLE}")}  # noqa: S608  # our own words
    for part, entries, digest in _parts(copy, tell):
        if sealed.pop(part, None) != (entries, digest):
            return part
    return next(iter(sealed), None)


def _parts(copy: sqlite3.Connection, tell: Tell) -> Iterator[tuple[str, int, str]]:
    """Each part with how many entries it has, and their digest."""
    tables = [name for (name,) in copy.execute(f"SELECT name {_OTHERS} AND type = 'table' ORDER BY name")]
    every = sum(copy.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables)  # noqa: S608  # names of tables
    yield TABLES, *_digest(copy, f"SELECT type, name, tbl_name, sql {_OTHERS} ORDER BY type, name")
    done = 0
    for name in tables:
        far = partial(_far, tell, done, every)
        entries, digest = _digest(copy, f'SELECT * FROM "{name}" ORDER BY rowid', far)  # noqa: S608  # names of tables
        done += entries
        yield name, entries, digest


def _digest(copy: sqlite3.Connection, select: str, far: Callable[[int], None] | None = None) -> tuple[int, str]:
    """How many rows there are, and the digest of all values with their types."""
    entries, digest = 0, hashlib.sha256()
    for row in copy.execute(select):
        digest.update(repr(row).encode("utf-8", "backslashreplace"))
        entries += 1
        if far is not None and entries % _EVERY == 0:
            far(entries)
    if far is not None:
        far(entries)
    return entries, digest.hexdigest()


def _far(tell: Tell, before: int, every: int, entries: int) -> None:
    tell("looking at each row", before + entries, every)
