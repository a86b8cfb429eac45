"""Claims: one worker takes the oldest rows of a table that meet a condition, and no other worker takes the same."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, select, update


def claim_oldest(
    connection: Connection,
    condition: ColumnElement[bool],
    *,
    key: Column[str],
    age: Column[Any],
    limit: int,
    values: Mapping[str, object],
    columns: Sequence[Column[Any]],
) -> list[Row[*tuple[Any, ...]]]:
    """Set values in the oldest rows that meet a condition, skipping those that another worker is claiming just now.

    Return the given columns of each, as they are then.
    """
    oldest = select(key).where(condition).order_by(age).limit(limit)
    if connection.dialect.name == "postgresql":
        # In a CTE of its own: in the update it might be executed again for each row, and then find other rows.
        oldest = select(oldest.with_for_update(skip_locked=True, key_share=True).cte("oldest").c[key.name])
    statement = update(key.table).where(key.in_(oldest)).values(**values)
    return list(connection.execute(statement.returning(*columns)))
