"""All load tests, part by part, on databases of their own."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self, assert_never

from sqlalchemy import Engine

from benchmarks.bot_under_test import NOW
from benchmarks.generated_registers import fill_register
from benchmarks.load import memory, query_plans, rate_limiter, reminders, throughput
from benchmarks.load.effort import LoadEffort, LoadPart
from benchmarks.load.query_plans import QueryPlan
from benchmarks.measurements import question_end_to_end
from benchmarks.report import Measurement, Unit
from bot.database import open_register
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from tests.databases.postgres import PostgresServer

SQLITE, POSTGRES = "SQLite", "PostgreSQL"


@dataclass(kw_only=True)
class LoadSuite:
    """Runs the parts, and keeps the query plans that it has seen."""

    effort: LoadEffort
    folder: Path
    server: PostgresServer
    plans: list[QueryPlan] = field(default_factory=list)
    _stack: ExitStack = field(default_factory=ExitStack)
    _numbers: Iterator[int] = field(default_factory=count)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def measure(self, part: LoadPart) -> Iterator[Measurement]:
        """Yield the measurements of a part."""
        match part:
            case LoadPart.ASKERS:
                yield from throughput.measure(
                    {kind: self._create_shipped(kind) for kind in (SQLITE, POSTGRES)}, self.effort
                )
            case LoadPart.PLANS:
                registers = {size: self._create_filled(size) for size in self.effort.sizes}
                yield from question_end_to_end.measure(registers, self.effort.rounds, where=f" on {POSTGRES}")
                yield from query_plans.measure(registers, self.effort)
                self.plans.extend(query_plans.explain_questions(registers))
                offending = [
                    plan
                    for plan in self.plans
                    if plan.instalments >= query_plans.LARGE_REGISTER and plan.reads_whole_tables
                ]
                title = f"plans that scan a whole large table, of {len(self.plans)}"
                yield Measurement(
                    title=title, figure=len(offending), unit=Unit.COUNT, gate=0, details=_describe_plans(offending)
                )
            case LoadPart.REMINDERS:
                for kind in (SQLITE, POSTGRES):
                    yield from rate_limiter.measure(kind, self._open_engine(self._create_shipped(kind)), self.effort)
                for kind in (SQLITE, POSTGRES):
                    yield from reminders.measure(kind, self._create_shipped(kind), self.effort)
            case LoadPart.MEMORY:
                yield from memory.measure(SQLITE, self._create_shipped(SQLITE), self.effort)
            case _:
                assert_never(part)

    def _create_database(self, kind: str) -> str:
        name = f"load_{next(self._numbers)}"
        if kind == SQLITE:
            return f"sqlite:///{self.folder}/{name}.db"
        self.server.run(f"CREATE DATABASE {name}")
        return self.server.url(name)

    def _create_shipped(self, kind: str) -> str:
        """Return the URL of a new database with the shipped register."""
        url = self._create_database(kind)
        open_register(url, now=NOW).dispose()
        return url

    def _open_engine(self, url: str) -> Engine:
        engine = make_engine(url)
        self._stack.callback(engine.dispose)
        return engine

    def _create_filled(self, size: int) -> Engine:
        """Return a new PostgreSQL database with a register of so many instalments."""
        engine = self._open_engine(self._create_database(POSTGRES))
        migrate(engine)
        fill_register(engine, size)
        query_plans.analyze(engine)
        return engine


def open_suite(stack: ExitStack, load: LoadEffort) -> LoadSuite:
    """Return the suite with a folder and a server that are removed afterwards."""
    folder = Path(stack.enter_context(TemporaryDirectory(prefix="load-")))
    return stack.enter_context(LoadSuite(effort=load, folder=folder, server=stack.enter_context(PostgresServer())))


def _describe_plans(plans: list[QueryPlan]) -> str:
    return "; ".join(f"{plan.title}: {', '.join(plan.reads_whole_tables)}" for plan in plans) or "none"
