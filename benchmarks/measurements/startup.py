"""Startup from nothing to ready, and the memory that the bot needs once it has answered, both in new processes."""

from collections.abc import Iterator
from statistics import median

from sqlalchemy import Engine

from benchmarks.child_processes import run_program, run_workspace
from benchmarks.comparison import summarise
from benchmarks.corpora import corpus_phrases
from benchmarks.effort import Effort
from benchmarks.report import Measurement, Unit
from domain.languages import CODES


def measure(engine: Engine, effort: Effort) -> Iterator[Measurement]:
    """Yield the start over the bare imports of the same libraries, and the resident memory after questions."""
    url = engine.url.render_as_string()
    with run_workspace() as api:
        _, libraries = run_program("start_bot", url, api)
        run_program("import_modules", input_lines=libraries)
        rounds = []
        for _ in range(effort.starts):
            start_seconds, _ = run_program("start_bot", url, api)
            import_seconds, _ = run_program("import_modules", input_lines=libraries)
            rounds.append((start_seconds, import_seconds))
        questions = [question for code in CODES for question in corpus_phrases(code, effort.questions)]
        figures = [
            list(map(int, run_program("measure_memory", url, api, input_lines=questions)[1]))
            for _ in range(min(effort.starts, 3))
        ]
    first, resident, proportional = (median(each) / 2**20 for each in zip(*figures, strict=True))
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
    yield Measurement(
        title=f"resident memory, asked in all {len(CODES)} languages",
        figure=resident,
        unit=Unit.MEGABYTES,
        gate=75,
        goal=65,
        details=f"after {len(questions):,} questions, {first:.0f} MB after one; "
        f"{proportional:.0f} MB with pages of libraries counted in part",
    )
