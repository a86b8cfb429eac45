"""The question's query on PostgreSQL: over the bare driver with the same SQL, and how the server carries it out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import Engine

from benchmarks.load.effort import Load
from benchmarks.query import asked
from benchmarks.rounds import compare
from benchmarks.table import Row
from benchmarks.wired import TODAY, instalments
from db.connection.compiled_statement import CompiledStatement
from db.connection.engine import reading
from db.register import question_sql
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span
from domain.questions.conditions import conditions_of
from domain.questions.model import Bound, DueFilter, Question, StatusFilter

#: From so many instalments on, no table of the register may be read from end to end.
LARGE = 10_000
_TABLES = ("instalment", "owed", "deliverable")
_WHOLE = re.compile(rf"Seq Scan on ({'|'.join(_TABLES)})\b")

_JUNE = DueFilter(bound=Bound.BY, span=Span.months(Month(2024, 6)))
_CALLS = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """How PostgreSQL carries a question out."""

    what: str
    instalments: int
    lines: tuple[str, ...]

    @property
    def reads_whole_tables(self) -> tuple[str, ...]:
        """The large tables that it reads from end to end."""
        return tuple(found[1] for line in self.lines if (found := _WHOLE.search(line)))


def questions(size: int) -> Mapping[str, Question]:
    """Whose answer is a small part of the register, or the first so many of it: no table need be read for it."""
    return {
        "what a body owes by June 2024": asked(size),
        "what is late of two bodies together": Question(
            owners=("body-7", "body-8") if size > 64 else ("eurojust", "europol"),
            jointly=True,
            which=StatusFilter.OVERDUE,
        ),
        "what one reference is": Question(refs=("III.3a",), which=StatusFilter.ALL),
        "what is open by June 2024": Question(when=_JUNE),
        "what is open": Question(),
        "what is done": Question(which=StatusFilter.DONE),
    }


def measure(registers: Mapping[int, Engine], load: Load) -> Iterator[Row]:
    """The store's statement over the driver alone."""
    for size, engine in registers.items():
        statement, given = _prepared(asked(size), engine)
        address = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        parameters: Any = statement.driver_parameters(given)
        with psycopg.connect(address, autocommit=True, prepare_threshold=None) as driver, reading(engine) as held:

            def bare() -> list[Any]:
                return driver.execute(statement.sql.encode(), parameters).fetchall()  # noqa: B023 - used in this round

            def alone() -> list[Any]:
                return statement.fetch_all(held, **given)  # noqa: B023 - as above

            found = len(bare())
            assert found == len(alone()) > 0, found
            both = compare(alone, bare, rounds=load.rounds, calls=_CALLS)
        what = f"answer query over bare psycopg, {instalments(engine):,} instalments on PostgreSQL"
        behind = f"{both.ours * 1e6:,.0f} µs over {both.bare * 1e6:,.0f} µs, {found} rows"
        yield Row(what=what, figure=both.ratio, behind=behind)


def plans(registers: Mapping[int, Engine]) -> Iterator[Plan]:
    """Of every question on every register."""
    for size, engine in registers.items():
        for what, question in questions(size).items():
            statement, given = _prepared(question, engine)
            with engine.connect() as connection:
                cursor = connection.connection.cursor()
                cursor.execute(
                    f"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) {statement.sql}", statement.driver_parameters(given)
                )
                lines = tuple(str(line) for (line,) in cursor.fetchall())
            yield Plan(what=what, instalments=instalments(engine), lines=lines)


def analyze(engine: Engine) -> None:
    """Lets the server know what is in the tables, as its autovacuum does elsewhere."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")


def _prepared(question: Question, engine: Engine) -> tuple[CompiledStatement, dict[str, object]]:
    conditions = conditions_of(question, RegisterStore(engine).directory(), today=TODAY)
    shape, values = question_sql.shape_and_values(conditions)
    return question_sql.compiled(shape, engine.dialect), {**values, "limit": 2001}
