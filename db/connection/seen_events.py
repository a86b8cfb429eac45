"""De-duplication of Slack's events: each is handled once, however often Slack delivers it."""

from datetime import datetime
from functools import lru_cache

from sqlalchemy import Connection, Dialect, bindparam

from db.connection.compiled_statement import CompiledStatement, numbered_parameters
from db.connection.engine import dialect_insert
from db.schema import tables


def mark_seen(connection: Connection, keys: tuple[str, ...], *, now: datetime) -> bool:
    """Record the keys of an event; return whether none of them had been recorded before."""
    # In one order, so that two processes that record the same keys do not deadlock.
    statement = _insert_keys(len(keys), connection.dialect)
    return statement.execute(connection, at=now, **numbered_parameters("key", sorted(keys))) == len(keys)


@lru_cache(maxsize=8)
def _insert_keys(count: int, dialect: Dialect) -> CompiledStatement:
    rows: list[dict[str, object]] = [
        {"key": bindparam(f"key_{number}"), "at": bindparam("at", type_=tables.event.c.at.type)}
        for number in range(count)
    ]
    return CompiledStatement(dialect_insert(dialect, tables.event).values(rows).on_conflict_do_nothing(), dialect)
