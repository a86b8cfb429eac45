"""Every budget, measured in turn in a folder of its own."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine

from benchmarks import killing, query, question, reading, scheduling, starting
from benchmarks.registers import fill
from benchmarks.rounds import Effort
from benchmarks.table import Row
from db.connection.engine import make_engine
from db.connection.migrate import migrate


def measure(effort: Effort) -> Iterator[Row]:
    """The rows, as they are measured; nothing is left behind."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="benchmarks-")))
        registers: dict[int, Engine] = {}
        for size in effort.sizes:
            registers[size] = _register(folder / f"{size}.db", size)
            stack.callback(registers[size].dispose)
        shipped = registers[effort.sizes[0]]
        yield from question.measure(registers, effort.rounds)
        yield from query.measure(registers, effort)
        yield from starting.measure(shipped, effort)
        yield from scheduling.measure(folder, effort)
        yield from killing.measure(folder, effort)
        yield from reading.measure(shipped, effort)


def _register(path: Path, size: int) -> Engine:
    engine = make_engine(f"sqlite:///{path}")
    migrate(engine)
    fill(engine, size)
    return engine
