"""Moving everything from one database into another of a different kind, such as from a SQLite file to PostgreSQL."""

from dataclasses import dataclass

from sqlalchemy import Connection, Engine, Integer, Table, delete, exists, func, insert, literal, select, text

from db import audit, restoration
from db.engine import reading, writing
from db.migrate import migrate
from db.tables import meta, metadata
from domain.changes import Act
from domain.errors import BotError

#: So many rows are in memory at once.
_BATCH = 1000


@dataclass(eq=False)
class NotEmpty(BotError):
    """A database into which nothing is moved, since there is something in it."""

    table: str

    def __str__(self) -> str:
        return f"the database that DATABASE_URL names is not empty: there are rows in {self.table}; nothing was changed"


@dataclass(eq=False)
class NotTheSame(BotError):
    """A record of changes that is not what it was after it was moved."""

    entry: int

    def __str__(self) -> str:
        return f"the record of changes did not arrive as it was (entry {self.entry}); empty the database and try again"


def transfer(source: Engine, target: Engine, act: Act) -> int:
    """Move everything into a database that is empty, or has nothing but tables; gives how many rows that were.

    The target then knows that it is a copy. Both are at the newest revision, the target once this is done.
    """
    migrate(target)
    with reading(source) as there, writing(target) as here:
        _refuse_unless_empty(here)
        here.execute(delete(meta))
        moved = sum(_rows(there, here, table) for table in metadata.sorted_tables)
        broken = audit.broken_link(here)
        if broken != audit.broken_link(there):
            raise NotTheSame(broken or 0)
    restoration.note(target, act)
    return moved


def _refuse_unless_empty(here: Connection) -> None:
    """What a database knows of itself, from when its tables were made, does not count."""
    for table in metadata.sorted_tables:
        if table is not meta and here.scalar(select(exists(select(literal(1)).select_from(table)))):
            raise NotEmpty(table.name)


def _rows(there: Connection, here: Connection, table: Table) -> int:
    """One table's rows, and the number that the next one gets."""
    moved = 0
    streaming = there.execution_options(yield_per=_BATCH)
    for part in streaming.execute(select(table)).mappings().partitions():
        here.execute(insert(table), [dict(row) for row in part])
        moved += len(part)
    numbered = [column for column in table.primary_key if isinstance(column.type, Integer) and not column.foreign_keys]
    if here.dialect.name == "postgresql" and len(table.primary_key) == 1:
        for column in numbered:
            last = here.scalar(select(func.max(column)))
            if last is not None:
                names = {"table": f'"{table.name}"', "column": column.name, "last": last}
                here.execute(text("SELECT setval(pg_get_serial_sequence(:table, :column), :last)"), names)
    return moved
