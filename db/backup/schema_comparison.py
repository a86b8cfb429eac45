"""Schema comparison: find what a SQLite database lacks of the tables that its revision has."""

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from sqlalchemy import Connection, create_engine

from db.connection.migrate import upgrade

#: Each part of a schema: its kind, its name, and what else makes it what it is. Other programs' tables do no harm.
_PARTS = """
SELECT 'table', name, '' FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
UNION ALL
SELECT 'column', tab.name || '.' || col.name, col.type || ' ' || col."notnull" || ' ' || col.pk
FROM sqlite_master tab, pragma_table_xinfo(tab.name) col WHERE tab.type = 'table'
UNION ALL
SELECT 'index', tab.name || ' by ' || (SELECT group_concat(name, ', ') FROM pragma_index_info(ind.name)),
    ind."unique" || ' ' || ind.partial
FROM sqlite_master tab, pragma_index_list(tab.name) ind WHERE tab.type = 'table'
UNION ALL
SELECT 'foreign key', tab.name || '.' || fk."from", fk."table"
FROM sqlite_master tab, pragma_foreign_key_list(tab.name) fk WHERE tab.type = 'table'
UNION ALL
SELECT 'trigger', name, sql FROM sqlite_master WHERE type = 'trigger'
"""


class SchemaPart(Struct, frozen=True):
    """A table, column, index, foreign key or trigger."""

    kind: str
    name: str
    definition: str

    def __str__(self) -> str:
        return f"the {self.kind} {self.name}"

    @property
    def is_vital(self) -> bool:
        """Whether the bot cannot work without it."""
        return self.kind in ("table", "column")


def find_schema_difference(connection: Connection, revision: str) -> SchemaPart | None:
    """Return the first part that is not in a database as its revision has it, or a trigger that is not the bot's."""
    expected, found = _parts_of_revision(revision), list(_iterate_parts(connection))
    missing = [part for part in expected if part not in found]
    added = [part for part in found if part.kind == "trigger" and part not in expected]
    return next(iter([*missing, *added]), None)


@lru_cache(maxsize=4)
def _parts_of_revision(revision: str) -> tuple[SchemaPart, ...]:
    """Return what the migrations make, in a database of its own in memory: it takes long, and is always the same."""
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            upgrade(connection, revision)
            return tuple(_iterate_parts(connection))
    finally:
        engine.dispose()


def _iterate_parts(connection: Connection) -> Iterator[SchemaPart]:
    for kind, name, definition in connection.exec_driver_sql(_PARTS):
        yield SchemaPart(kind, name, definition)
