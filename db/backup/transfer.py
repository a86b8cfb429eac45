"""Moving everything from one database into another of a different kind, and seeing that all of it arrives as it was."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection, Engine, Integer, Table, delete, exists, func, insert, literal, select, text
from sqlalchemy.exc import DataError, IntegrityError

from db.audit import log
from db.backup import restore_note
from db.connection.engine import reading, writing
from db.connection.migrate import bring_up
from db.connection.progress import Tell, untold
from db.schema.tables import meta, metadata
from domain.errors import BotError
from domain.register.audit_events import ChangeContext

#: So many rows are in memory at once.
_BATCH = 1000


@dataclass(eq=False)
class NotEmpty(BotError):
    """A database into which nothing is moved, since there is something in it."""

    table: str

    def __str__(self) -> str:
        return (
            f"the database that DATABASE_URL names is not empty: there are rows in {self.table}; nothing was changed;"
            " make a new one, and let DATABASE_URL name that"
        )


@dataclass(eq=False)
class TransferMismatch(BotError):
    """A table that is not what it was after it was moved."""

    table: str
    problem: str

    def __str__(self) -> str:
        return f"{self.table} cannot be moved as it is ({self.problem}); nothing was changed"


def transfer(source: Engine, target: Engine, act: ChangeContext, tell: Tell = untold) -> int:
    """Move everything into a database that is empty, or has nothing but tables; gives how many rows that were.

    The source is at the newest revision. The target is then, too, and knows that it is a copy; all of that, its tables
    as well, is one transaction.
    """
    with reading(source) as there, writing(target, durable=True) as here:
        bring_up(here)
        _refuse_unless_empty(here)
        moved = pour(there, here, tell)
        restore_note.enter(here, act)
    return moved


def pour(there: Connection, here: Connection, tell: Tell = untold) -> int:
    """Copy every row of every table, and compare all of them with what they were; gives how many rows that were.

    NotTheSame if one cannot be copied as it is: what was written is then to be rolled back.
    """
    here.execute(delete(meta))
    tables = metadata.sorted_tables
    every = sum(there.scalar(select(func.count()).select_from(each)) or 0 for each in tables)
    moved = compared = 0
    for table in tables:
        for count in _copied(there, here, table):
            moved += count
            tell("moving", moved, every)
        _go_on_after_the_highest(here, table)
    for table in tables:
        for count in _compared(there, here, table):
            compared += count
            tell("comparing", compared, every)
    if (broken := log.broken_link(here)) != log.broken_link(there):
        raise TransferMismatch("the record of changes", f"entry {broken}")
    return moved


def _refuse_unless_empty(here: Connection) -> None:
    """What a database knows of itself, from when its tables were made, does not count."""
    for table in metadata.sorted_tables:
        if table is not meta and here.scalar(select(exists(select(literal(1)).select_from(table)))):
            raise NotEmpty(table.name)


def _copied(there: Connection, here: Connection, table: Table) -> Iterator[int]:
    """Copies one table; gives how many rows each step had."""
    with _told(table):
        for part in _parts(there, table):
            names = table.columns.keys()
            here.execute(insert(table), [dict(zip(names, row, strict=True)) for row in part])
            yield len(part)


def _compared(there: Connection, here: Connection, table: Table) -> Iterator[int]:
    """Compares one table; gives how many rows each step had."""
    with _told(table):
        for before, after in zip_longest(_parts(there, table), _parts(here, table), fillvalue=()):
            if list(map(repr, before)) != list(map(repr, after)):  # 1, 1.0 and True are equal, but not the same
                raise TransferMismatch(table.name, "not every row arrived as it was")
            yield len(before)


def _parts(connection: Connection, table: Table) -> Iterator[Sequence[Any]]:
    """A table's rows, in the order of their keys, which is the same in both databases."""
    rows = select(table).order_by(*table.primary_key).execution_options(yield_per=_BATCH)
    with connection.execute(rows) as found:
        yield from found.partitions()


@contextmanager
def _told(table: Table) -> Iterator[None]:
    """What one database has and the other does not take is no fault of the program's."""
    try:
        yield
    except (DataError, IntegrityError) as error:
        raise TransferMismatch(table.name, " ".join(str(error.orig).split())) from error
    except (ValueError, TypeError) as error:  # a text that is no date, or no JSON
        raise TransferMismatch(table.name, str(error)) from error


def _go_on_after_the_highest(here: Connection, table: Table) -> None:
    """Let PostgreSQL number the next row after the highest number there is; SQLite does so by itself."""
    if here.dialect.name != "postgresql" or len(table.primary_key) != 1:
        return
    (column,) = table.primary_key
    if isinstance(column.type, Integer) and not column.foreign_keys:
        names = {"table": f'"{table.name}"', "column": column.name, "last": here.scalar(select(func.max(column)))}
        if names["last"] is not None:
            here.execute(text("SELECT setval(pg_get_serial_sequence(:table, :column), :last)"), names)
