"""The query that every question asks: the store's compiled statement over the driver alone, with the same SQL."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import Any

from sqlalchemy import Connection, Engine

from benchmarks.rounds import Effort, compare
from benchmarks.table import Row
from benchmarks.wired import TODAY, instalments
from db.connection.compiled_statement import CompiledStatement
from db.connection.engine import reading
from db.register import question_sql
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span
from domain.questions.conditions import conditions_of
from domain.questions.model import Bound, DueFilter, Question

_CALLS = 50
_GATES = {30: (5.0, 2.5), 10_000: (2.0, 1.3), 1_000_000: (1.25, 1.1)}
#: In the generated registers, a body that owes its share of the whole: what it owes grows with the register.
_OWNERS = {30: "eurojust"}
_OWNER = "body-7"


def asked(size: int) -> Question:
    """What a body owes by June 2024, of a register of that size."""
    by_june = DueFilter(bound=Bound.BY, span=Span.months(Month(2024, 6)))
    return Question(owners=(_OWNERS.get(size, _OWNER),), when=by_june)


def measure(registers: Mapping[int, Engine], effort: Effort) -> Iterator[Row]:
    """What a body owes by June 2024, on registers of each size."""
    for size, engine in registers.items():
        yield from _at(size, engine, effort)


def _at(size: int, engine: Engine, effort: Effort) -> Iterator[Row]:
    conditions = conditions_of(asked(size), RegisterStore(engine).directory(), today=TODAY)
    shape, values = question_sql.shape_and_values(conditions)
    statement, given = question_sql.compiled(shape, engine.dialect), {**values, "limit": 2001}
    sql, parameters = statement.sql, list(statement.driver_parameters(given))
    with closing(sqlite3.connect(str(engine.url.database), isolation_level=None)) as driver, reading(engine) as held:

        def bare() -> list[Any]:
            return driver.execute(sql, parameters).fetchall()

        def alone() -> list[Any]:
            return statement.fetch_all(held, **given)

        def whole() -> list[Any]:
            return _in_snapshot(engine, statement, given)

        found = len(bare())
        assert found == len(alone()) == len(whole()) > 0, found
        kept = compare(alone, bare, rounds=effort.rounds, calls=_CALLS)
        begun = compare(whole, bare, rounds=effort.rounds, calls=_CALLS)
    gate, goal = _GATES[size]
    what = f"answer query over bare sqlite3, {instalments(engine):,} instalments"
    behind = f"{kept.ours * 1e6:.1f} µs over {kept.bare * 1e6:.1f} µs, {found} rows"
    yield Row(what=what, figure=kept.ratio, gate=gate, goal=goal, behind=behind)
    behind = f"{begun.ours * 1e6:.1f} µs over {begun.bare * 1e6:.1f} µs"
    yield Row(what="… with its connection and snapshot taken anew", figure=begun.ratio, behind=behind)


def _in_snapshot(engine: Engine, statement: CompiledStatement, values: Mapping[str, object]) -> list[Any]:
    """As the store asks: with a connection from the pool, and all of a question in one state of the database."""
    connection: Connection
    with reading(engine) as connection:
        return statement.fetch_all(connection, **values)
