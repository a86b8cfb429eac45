"""Events that were handled: each is seen once, however often Slack delivers it."""

from datetime import datetime
from functools import lru_cache

from sqlalchemy import Connection, Dialect, bindparam

from db.connection.engine import insert
from db.connection.prepared import CompiledStatement, numbered
from db.schema import tables


def first_sight(connection: Connection, keys: tuple[str, ...], *, now: datetime) -> bool:
    """Whether none of the keys of an event has been seen before; they are from now on."""
    # In one order, so that no two wait for each other.
    added = _seen(len(keys), connection.dialect).run(connection, at=now, **numbered("key", sorted(keys)))
    return added == len(keys)


@lru_cache(maxsize=8)
def _seen(keys: int, dialect: Dialect) -> CompiledStatement:
    """The statement that writes down so many keys."""
    written: list[dict[str, object]] = [
        {"key": bindparam(f"key_{number}"), "at": bindparam("at", type_=tables.event.c.at.type)}
        for number in range(keys)
    ]
    return CompiledStatement(insert(dialect, tables.event).values(written).on_conflict_do_nothing(), dialect)
