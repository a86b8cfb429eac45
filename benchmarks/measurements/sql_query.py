"""The SQL query of every question: the store's compiled statement over the driver alone, with the same SQL."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import Any

from sqlalchemy import Connection, Engine

from benchmarks.bot_under_test import TODAY, count_instalments
from benchmarks.comparison import compare
from benchmarks.effort import Effort
from benchmarks.report import Measurement
from db.connection.compiled_statement import CompiledStatement
from db.connection.engine import reading
from db.register import question_sql
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span
from domain.questions.conditions import conditions_of
from domain.questions.model import Bound, DueFilter, Question

_CALLS = 50
_GATES = {30: (5.0, 2.5), 10_000: (2.0, 1.3), 1_000_000: (1.25, 1.1)}
#: In generated registers, a body with an even share of the whole, so that what it owes grows with the register.
_OWNERS = {30: "eurojust"}
_OWNER = "body-7"


def make_question(size: int) -> Question:
    """Return the question what a body owes by June 2024, for a register of that size."""
    by_june = DueFilter(bound=Bound.BY, span=Span.months(Month(2024, 6)))
    return Question(owners=(_OWNERS.get(size, _OWNER),), when=by_june)


def measure(registers: Mapping[int, Engine], effort: Effort) -> Iterator[Measurement]:
    """Measure that question on registers of each size."""
    for size, engine in registers.items():
        yield from _measure_size(size, engine, effort)


def _measure_size(size: int, engine: Engine, effort: Effort) -> Iterator[Measurement]:
    conditions = conditions_of(make_question(size), RegisterStore(engine).directory(), today=TODAY)
    shape, values = question_sql.shape_and_values(conditions)
    statement = question_sql.compiled(shape, engine.dialect)
    values = {**values, "limit": 2001}
    sql, parameters = statement.sql, list(statement.driver_parameters(values))
    with (
        closing(sqlite3.connect(str(engine.url.database), isolation_level=None)) as driver,
        reading(engine) as connection,
    ):

        def query_driver() -> list[Any]:
            return driver.execute(sql, parameters).fetchall()

        def query_store() -> list[Any]:
            return statement.fetch_all(connection, **values)

        def query_in_snapshot() -> list[Any]:
            return _in_snapshot(engine, statement, values)

        row_count = len(query_driver())
        assert row_count == len(query_store()) == len(query_in_snapshot()) > 0, row_count
        kept_open = compare(query_store, query_driver, rounds=effort.rounds, calls=_CALLS)
        reopened = compare(query_in_snapshot, query_driver, rounds=effort.rounds, calls=_CALLS)
    gate, goal = _GATES[size]
    title = f"answer query over bare sqlite3, {count_instalments(engine):,} instalments"
    details = f"{kept_open.ours * 1e6:.1f} µs over {kept_open.baseline * 1e6:.1f} µs, {row_count} rows"
    yield Measurement(title=title, figure=kept_open.ratio, gate=gate, goal=goal, details=details)
    details = f"{reopened.ours * 1e6:.1f} µs over {reopened.baseline * 1e6:.1f} µs"
    yield Measurement(title="… with a new connection and snapshot", figure=reopened.ratio, details=details)


def _in_snapshot(engine: Engine, statement: CompiledStatement, values: Mapping[str, object]) -> list[Any]:
    """Query as the store does: with a connection from the pool, and in a snapshot of the database."""
    connection: Connection
    with reading(engine) as connection:
        return statement.fetch_all(connection, **values)
