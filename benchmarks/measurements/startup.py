"""Startup from nothing to ready, and the memory that the bot then needs, both in new processes."""

from collections.abc import Iterator
from statistics import median

from sqlalchemy import Engine

from benchmarks.child_processes import run_program, run_workspace
from benchmarks.comparison import summarise
from benchmarks.effort import Effort
from benchmarks.report import Measurement, Unit
from domain.languages import CODES


def measure(engine: Engine, effort: Effort) -> Iterator[Measurement]:
    """Yield the start over the bare imports of the same libraries, and the resident memory after a question."""
    url = engine.url.render_as_string()
    with run_workspace() as api:
        _, libraries = run_program("start_bot", url, api)
        run_program("import_modules", input_lines=libraries)
        rounds = []
        for _ in range(effort.starts):
            start_seconds, _ = run_program("start_bot", url, api)
            import_seconds, _ = run_program("import_modules", input_lines=libraries)
            rounds.append((start_seconds, import_seconds))
        resident = median(int(run_program("measure_memory", url, api)[1][0]) for _ in range(min(effort.starts, 3)))
    comparison = summarise(rounds)
    yield Measurement(
        title="start to ready over the bare imports of the same libraries",
        figure=comparison.ratio,
        gate=1.5,
        details=f"{comparison.ours * 1e3:,.0f} ms over {comparison.baseline * 1e3:,.0f} ms, {len(libraries)} modules",
    )
    yield Measurement(
        title="start to ready", figure=comparison.ours, unit=Unit.SECONDS, goal=0.35, details="with the interpreter"
    )
    languages = f"{len(CODES)} languages loaded"
    yield Measurement(
        title=f"resident memory, all {languages}",
        figure=resident / 2**20,
        unit=Unit.MEGABYTES,
        gate=80,
        goal=65,
        details="after one question",
    )
