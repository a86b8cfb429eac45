"""Move everything from one database into another of a different kind, and compare every row afterwards."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection, Engine, Integer, Table, delete, exists, func, insert, literal, select, text
from sqlalchemy.exc import DataError, IntegrityError

from db.audit import log
from db.backup.restore_note import note_restore_within
from db.connection.engine import reading, writing
from db.connection.migrate import upgrade
from db.connection.progress import ProgressCallback, ignore_progress
from db.schema.tables import meta, metadata
from domain.errors import BotError
from domain.register.audit_events import ChangeContext

#: Rows that are in memory at once.
_BATCH_ROWS = 1000


@dataclass(eq=False)
class DatabaseNotEmpty(BotError):
    """A target database that has rows in it already, so that nothing is moved there."""

    table: str

    def __str__(self) -> str:
        return (
            f"the database that DATABASE_URL names is not empty: there are rows in {self.table}; nothing was changed;"
            " make a new one, and let DATABASE_URL name that"
        )


@dataclass(eq=False)
class TransferMismatch(BotError):
    """A table that cannot be moved unchanged."""

    table: str
    problem: str

    def __str__(self) -> str:
        return f"{self.table} cannot be moved as it is ({self.problem}); nothing was changed"


def transfer(
    source: Engine, target: Engine, context: ChangeContext, progress: ProgressCallback = ignore_progress
) -> int:
    """Move everything into a database that has at most empty tables; return the number of rows.

    The source must be at the newest revision. The target then is, too, and has a note that it is a copy; all of that,
    creating its tables included, is one transaction.
    """
    with reading(source) as reader, writing(target, durable=True) as writer:
        upgrade(writer)
        _refuse_unless_empty(writer)
        row_count = copy_all_rows(reader, writer, progress)
        note_restore_within(writer, context)
    return row_count


def copy_all_rows(source: Connection, target: Connection, progress: ProgressCallback = ignore_progress) -> int:
    """Copy every row of every table, then compare all of them with the source; return the number of rows.

    Raise TransferMismatch if a row cannot be copied unchanged: the caller then has to roll back.
    """
    target.execute(delete(meta))
    tables = metadata.sorted_tables
    total = sum(source.scalar(select(func.count()).select_from(table)) or 0 for table in tables)
    moved = compared = 0
    for table in tables:
        for count in _copy_table(source, target, table):
            moved += count
            progress("moving", moved, total)
        _advance_sequence(target, table)
    for table in tables:
        for count in _compare_table(source, target, table):
            compared += count
            progress("comparing", compared, total)
    if (broken := log.find_broken_link(target)) != log.find_broken_link(source):
        raise TransferMismatch("the record of changes", f"entry {broken}")
    return moved


def _refuse_unless_empty(target: Connection) -> None:
    """Raise DatabaseNotEmpty if any table has rows, except `meta`: it is filled when the tables are made."""
    for table in metadata.sorted_tables:
        if table is not meta and target.scalar(select(exists(select(literal(1)).select_from(table)))):
            raise DatabaseNotEmpty(table.name)


def _copy_table(source: Connection, target: Connection, table: Table) -> Iterator[int]:
    """Copy one table; yield the number of rows of each batch."""
    with _raising_mismatch(table):
        for batch in _read_batches(source, table):
            names = table.columns.keys()
            target.execute(insert(table), [dict(zip(names, row, strict=True)) for row in batch])
            yield len(batch)


def _compare_table(source: Connection, target: Connection, table: Table) -> Iterator[int]:
    """Compare one table; yield the number of rows of each batch."""
    with _raising_mismatch(table):
        for before, after in zip_longest(_read_batches(source, table), _read_batches(target, table), fillvalue=()):
            if list(map(repr, before)) != list(map(repr, after)):  # 1, 1.0 and True are equal, but not the same
                raise TransferMismatch(table.name, "not every row arrived as it was")
            yield len(before)


def _read_batches(connection: Connection, table: Table) -> Iterator[Sequence[Any]]:
    """Yield a table's rows in batches, in the order of their keys, which is the same in both databases."""
    rows = select(table).order_by(*table.primary_key).execution_options(yield_per=_BATCH_ROWS)
    with connection.execute(rows) as found:
        yield from found.partitions()


@contextmanager
def _raising_mismatch(table: Table) -> Iterator[None]:
    """Turn errors about values that one database has and the other does not take into TransferMismatch."""
    try:
        yield
    except (DataError, IntegrityError) as error:
        raise TransferMismatch(table.name, " ".join(str(error.orig).split())) from error
    except (ValueError, TypeError) as error:  # a text that is no date, or no JSON
        raise TransferMismatch(table.name, str(error)) from error


def _advance_sequence(target: Connection, table: Table) -> None:
    """Make PostgreSQL number the next row after the highest number that there is; SQLite does so by itself."""
    if target.dialect.name != "postgresql" or len(table.primary_key) != 1:
        return
    (column,) = table.primary_key
    if isinstance(column.type, Integer) and not column.foreign_keys:
        names = {"table": f'"{table.name}"', "column": column.name, "last": target.scalar(select(func.max(column)))}
        if names["last"] is not None:
            target.execute(text("SELECT setval(pg_get_serial_sequence(:table, :column), :last)"), names)
