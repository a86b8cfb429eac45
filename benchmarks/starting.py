"""From nothing to ready, and the memory that the bot then needs: both in fresh processes."""

from collections.abc import Iterator
from statistics import median

from sqlalchemy import Engine

from benchmarks.processes import run, workspace
from benchmarks.rounds import Effort, pair
from benchmarks.table import Row, Unit
from domain.languages import CODES


def measure(engine: Engine, effort: Effort) -> Iterator[Row]:
    """The start over the bare imports of the same libraries, and the resident memory after a question."""
    url = engine.url.render_as_string()
    with workspace() as api:
        _, libraries = run("start", url, api)
        run("imports", given=libraries)
        found = []
        for _ in range(effort.starts):
            seconds, _ = run("start", url, api)
            found.append((seconds, run("imports", given=libraries)[0]))
        resident = median(int(run("resident", url, api)[1][0]) for _ in range(min(effort.starts, 3)))
    both = pair(found)
    yield Row(
        what="start to ready over the bare imports of the same libraries",
        figure=both.ratio,
        gate=1.5,
        behind=f"{both.ours * 1e3:,.0f} ms over {both.bare * 1e3:,.0f} ms, {len(libraries)} modules",
    )
    yield Row(what="start to ready", figure=both.ours, unit=Unit.SECONDS, goal=0.35, behind="with the interpreter")
    languages = f"{len(CODES)} languages loaded"
    yield Row(
        what=f"resident memory, all {languages}",
        figure=resident / 2**20,
        unit=Unit.MEGABYTES,
        gate=80,
        goal=65,
        behind="after one question",
    )
