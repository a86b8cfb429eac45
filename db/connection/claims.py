"""Claims: one worker takes the oldest rows of a table that meet a condition, and no other worker takes the same."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from msgspec import Struct
from sqlalchemy import Column, ColumnElement, Connection, Row, bindparam, select, update
from sqlalchemy.sql.dml import ReturningUpdate


class OldestRows(Struct, frozen=True, kw_only=True, eq=False):
    """The oldest rows of a table that meet a condition, to be claimed: a constant, made into SQL once.

    What differs from claim to claim are bind parameters in the condition and in the values.
    """

    condition: ColumnElement[bool]
    key: Column[str]
    age: Column[Any]
    #: What is set in a row that is claimed.
    values: Mapping[str, object]
    #: What is returned of it, as it is then.
    columns: Sequence[Column[Any]]

    def claim(self, connection: Connection, *, limit: int, **parameters: object) -> list[Row[*tuple[Any, ...]]]:
        """Claim up to a number of rows, but none that another worker is claiming just now; return their columns."""
        statement = _claim_statement(self, connection.dialect.name)
        return list(connection.execute(statement, {"row_limit": limit, **parameters}))


@lru_cache(maxsize=32)
def _claim_statement(rows: OldestRows, backend: str) -> ReturningUpdate[*tuple[Any, ...]]:
    oldest = select(rows.key).where(rows.condition).order_by(rows.age).limit(bindparam("row_limit"))
    if backend == "postgresql":
        # In a CTE of its own: in the update it might be executed again for each row, and then find other rows.
        oldest = select(oldest.with_for_update(skip_locked=True, key_share=True).cte("oldest").c[rows.key.name])
    return update(rows.key.table).where(rows.key.in_(oldest)).values(**rows.values).returning(*rows.columns)
