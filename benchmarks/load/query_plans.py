"""The questions' SQL on PostgreSQL: over the bare driver with the same SQL, and the query plans."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import Engine

from benchmarks.bot_under_test import TODAY, count_instalments
from benchmarks.comparison import compare
from benchmarks.load.effort import LoadEffort
from benchmarks.measurements.sql_query import make_question
from benchmarks.report import Measurement
from db.connection.compiled_statement import CompiledStatement
from db.connection.engine import reading
from db.register import question_sql
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span
from domain.questions.conditions import conditions_of
from domain.questions.model import Bound, DueFilter, Question, StatusFilter

#: The number of instalments from which on no table of the register may be read from end to end.
LARGE_REGISTER = 10_000
_LARGE_TABLES = ("instalment", "owed", "deliverable")
_SEQUENTIAL_SCAN = re.compile(rf"Seq Scan on ({'|'.join(_LARGE_TABLES)})\b")

_JUNE = DueFilter(bound=Bound.BY, span=Span.months(Month(2024, 6)))
_CALLS = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class QueryPlan:
    """A query plan of PostgreSQL's."""

    title: str
    instalments: int
    lines: tuple[str, ...]

    @property
    def reads_whole_tables(self) -> tuple[str, ...]:
        """The large tables that it reads from end to end (sequential scan)."""
        return tuple(scan[1] for line in self.lines if (scan := _SEQUENTIAL_SCAN.search(line)))


def make_questions(size: int) -> Mapping[str, Question]:
    """Return questions whose answers are a small part of the register: none needs to read a whole table."""
    return {
        "what a body owes by June 2024": make_question(size),
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


def measure(registers: Mapping[int, Engine], load: LoadEffort) -> Iterator[Measurement]:
    """Compare the store's statement with the driver alone."""
    for size, engine in registers.items():
        statement, values = _prepare(make_question(size), engine)
        address = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        parameters: Any = statement.driver_parameters(values)
        with psycopg.connect(address, autocommit=True, prepare_threshold=None) as driver, reading(engine) as connection:

            def query_driver() -> list[Any]:
                return driver.execute(statement.sql.encode(), parameters).fetchall()  # noqa: B023 - used in this round

            def query_store() -> list[Any]:
                return statement.fetch_all(connection, **values)  # noqa: B023 - as above

            row_count = len(query_driver())
            assert row_count == len(query_store()) > 0, row_count
            comparison = compare(query_store, query_driver, rounds=load.rounds, calls=_CALLS)
        title = f"answer query over bare psycopg, {count_instalments(engine):,} instalments on PostgreSQL"
        details = f"{comparison.ours * 1e6:,.0f} µs over {comparison.baseline * 1e6:,.0f} µs, {row_count} rows"
        yield Measurement(title=title, figure=comparison.ratio, details=details)


def explain_questions(registers: Mapping[int, Engine]) -> Iterator[QueryPlan]:
    """Yield the query plan of every question on every register."""
    for size, engine in registers.items():
        for title, question in make_questions(size).items():
            statement, values = _prepare(question, engine)
            with engine.connect() as connection:
                cursor = connection.connection.cursor()
                cursor.execute(
                    f"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) {statement.sql}", statement.driver_parameters(values)
                )
                lines = tuple(str(line) for (line,) in cursor.fetchall())
            yield QueryPlan(title=title, instalments=count_instalments(engine), lines=lines)


def analyze(engine: Engine) -> None:
    """Update the server's statistics of the tables, as its autovacuum does elsewhere."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")


def _prepare(question: Question, engine: Engine) -> tuple[CompiledStatement, dict[str, object]]:
    conditions = conditions_of(question, RegisterStore(engine).directory(), today=TODAY)
    shape, values = question_sql.shape_and_values(conditions)
    return question_sql.compiled(shape, engine.dialect), {**values, "limit": 2001}
