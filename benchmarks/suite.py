"""All measurements, one after the other, in a folder of their own."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine

from benchmarks.effort import Effort
from benchmarks.generated_registers import fill_register
from benchmarks.measurements import (
    kill_recovery,
    many_notes,
    question_end_to_end,
    question_parsing,
    reminder_outbox,
    round_trips,
    sql_query,
    startup,
)
from benchmarks.report import Measurement
from db.connection.engine import make_engine
from db.connection.migrate import migrate


def measure(effort: Effort) -> Iterator[Measurement]:
    """Yield the measurements; nothing is left behind."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="benchmarks-")))
        registers: dict[int, Engine] = {}
        for size in effort.sizes:
            registers[size] = _register(folder / f"{size}.db", size)
            stack.callback(registers[size].dispose)
        shipped = registers[effort.sizes[0]]
        yield from question_end_to_end.measure(registers, effort.rounds)
        yield from round_trips.measure(shipped, effort.round_trips)
        yield from sql_query.measure(registers, effort)
        yield from many_notes.measure(folder, effort)
        yield from startup.measure(shipped, effort)
        yield from reminder_outbox.measure(folder, effort)
        yield from kill_recovery.measure(folder, effort)
        yield from question_parsing.measure(shipped, effort)


def _register(path: Path, size: int) -> Engine:
    engine = make_engine(f"sqlite:///{path}")
    migrate(engine)
    fill_register(engine, size)
    return engine
