"""Checksums of a backup: a digest of each table, kept in the file itself, that shows whatever was changed since.

They are in a table of their own, `seal`.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial

from db.connection.progress import ProgressCallback, ignore_progress

#: The part that is the schema: the tables themselves, and the triggers that keep the audit log from being altered.
SCHEMA = "the tables themselves"

_TABLE = "seal"
_CREATE = f"CREATE TABLE {_TABLE} (part TEXT PRIMARY KEY, entries INTEGER NOT NULL, digest TEXT NOT NULL)"
_FROM_OTHERS = (
    f"FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' AND tbl_name <> '{_TABLE}'"  # our own words
)
_ROWS_PER_STEP = 5000


def write_checksums(backup: sqlite3.Connection, progress: ProgressCallback = ignore_progress) -> None:
    """Write the checksums of a backup into it, in place of older ones."""
    remove_checksums(backup)
    parts = list(_iterate_parts(backup, progress))
    backup.execute("BEGIN")
    backup.execute(_CREATE)
    backup.executemany(f"INSERT INTO {_TABLE} VALUES (?, ?, ?)", parts)  # noqa: S608  # our own words
    backup.execute("COMMIT")


def remove_checksums(backup: sqlite3.Connection) -> None:
    """Remove the checksums from a file that is going to be changed."""
    backup.execute(f"DROP TABLE IF EXISTS {_TABLE}")


def has_checksums(backup: sqlite3.Connection) -> bool:
    """Return whether a file has checksums at all."""
    return backup.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_TABLE,)).fetchone() is not None


def find_altered_part(backup: sqlite3.Connection, progress: ProgressCallback = ignore_progress) -> str | None:
    """Return the first part that differs from its checksum: a table's name, or SCHEMA; None if nothing does."""
    known = {part: (entries, digest) for part, entries, digest in backup.execute(f"SELECT * FROM {_TABLE}")}  # noqa: S608  # our own words
    for part, entries, digest in _iterate_parts(backup, progress):
        if known.pop(part, None) != (entries, digest):
            return part
    return next(iter(known), None)


def _iterate_parts(backup: sqlite3.Connection, progress: ProgressCallback) -> Iterator[tuple[str, int, str]]:
    """Yield the name of each part, its number of rows, and their digest."""
    tables = [name for (name,) in backup.execute(f"SELECT name {_FROM_OTHERS} AND type = 'table' ORDER BY name")]
    total = sum(backup.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables)  # noqa: S608  # names of tables
    yield SCHEMA, *_digest(backup, f"SELECT type, name, tbl_name, sql {_FROM_OTHERS} ORDER BY type, name")
    done = 0
    for name in tables:
        report = partial(_report, progress, done, total)
        entries, digest = _digest(backup, f'SELECT * FROM "{name}" ORDER BY rowid', report)  # noqa: S608  # names of tables
        done += entries
        yield name, entries, digest


def _digest(backup: sqlite3.Connection, select: str, report: Callable[[int], None] | None = None) -> tuple[int, str]:
    """Return the number of selected rows, and the digest of all their values with their types."""
    entries, digest = 0, hashlib.sha256()
    for row in backup.execute(select):
        digest.update(repr(row).encode("utf-8", "backslashreplace"))
        entries += 1
        if report is not None and entries % _ROWS_PER_STEP == 0:
            report(entries)
    if report is not None:
        report(entries)
    return entries, digest.hexdigest()


def _report(progress: ProgressCallback, done: int, total: int, entries: int) -> None:
    progress("looking at each row", done + entries, total)
