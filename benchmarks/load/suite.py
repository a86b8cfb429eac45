"""All of the load, part by part, on databases of its own."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from sqlalchemy import Engine

from benchmarks import question
from benchmarks.load import askers, memory, pace, plans, reminders
from benchmarks.load.effort import Load
from benchmarks.load.plans import Plan
from benchmarks.registers import fill
from benchmarks.table import Row, Unit
from benchmarks.wired import NOW
from bot.database import open_register
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from tests.databases.postgres import PostgresServer

SQLITE, POSTGRES = "SQLite", "PostgreSQL"
PARTS = ("askers", "plans", "reminders", "memory")


@dataclass(kw_only=True)
class Suite:
    """What is measured, and the plans that were seen on the way."""

    load: Load
    folder: Path
    server: PostgresServer
    seen: list[Plan] = field(default_factory=list)
    _stack: ExitStack = field(default_factory=ExitStack)
    _numbers: Iterator[int] = field(default_factory=count)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def measure(self, part: str) -> Iterator[Row]:
        """The rows of a part."""
        match part:
            case "askers":
                yield from askers.measure({kind: self._shipped(kind) for kind in (SQLITE, POSTGRES)}, self.load)
            case "plans":
                registers = {size: self._filled(size) for size in self.load.sizes}
                yield from question.measure(registers, self.load.rounds, where=f" on {POSTGRES}")
                yield from plans.measure(registers, self.load)
                self.seen.extend(plans.plans(registers))
                whole = [each for each in self.seen if each.instalments >= plans.LARGE and each.reads_whole_tables]
                what = f"plans that read a large table from end to end, of {len(self.seen)}"
                yield Row(what=what, figure=len(whole), unit=Unit.COUNT, gate=0, behind=_named(whole))
            case "reminders":
                for kind in (SQLITE, POSTGRES):
                    yield from pace.measure(kind, self._engine(self._shipped(kind)), self.load)
                for kind in (SQLITE, POSTGRES):
                    yield from reminders.measure(kind, self._shipped(kind), self.load)
            case "memory":
                yield from memory.measure(SQLITE, self._shipped(SQLITE), self.load)

    def _new(self, kind: str) -> str:
        name = f"load_{next(self._numbers)}"
        if kind == SQLITE:
            return f"sqlite:///{self.folder}/{name}.db"
        self.server.run(f"CREATE DATABASE {name}")
        return self.server.url(name)

    def _shipped(self, kind: str) -> str:
        """A new database with the register as it is shipped."""
        url = self._new(kind)
        open_register(url, now=NOW).dispose()
        return url

    def _engine(self, url: str) -> Engine:
        engine = make_engine(url)
        self._stack.callback(engine.dispose)
        return engine

    def _filled(self, size: int) -> Engine:
        """A new PostgreSQL database with a register of so many instalments."""
        engine = self._engine(self._new(POSTGRES))
        migrate(engine)
        fill(engine, size)
        plans.analyze(engine)
        return engine


def opened(stack: ExitStack, load: Load) -> Suite:
    """With a folder and a server that are gone afterwards."""
    folder = Path(stack.enter_context(TemporaryDirectory(prefix="load-")))
    return stack.enter_context(Suite(load=load, folder=folder, server=stack.enter_context(PostgresServer())))


def _named(found: list[Plan]) -> str:
    return "; ".join(f"{each.what}: {', '.join(each.reads_whole_tables)}" for each in found) or "none"
