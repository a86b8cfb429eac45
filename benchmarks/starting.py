"""From nothing to ready, and the memory that the bot then needs: both in fresh processes."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from statistics import median
from time import perf_counter

from sqlalchemy import Engine

from benchmarks.rounds import Effort, pair
from benchmarks.table import Row, Unit
from bot.standin import StandIn
from domain.languages import CODES


def measure(engine: Engine, effort: Effort) -> Iterator[Row]:
    """The start over the bare imports of the same libraries, and the resident memory after a question."""
    url = engine.url.render_as_string()
    with StandIn() as slack:
        _, libraries = _run("start", url, slack.url)
        _run("imports", given=libraries)
        found = []
        for _ in range(effort.starts):
            seconds, _ = _run("start", url, slack.url)
            found.append((seconds, _run("imports", given=libraries)[0]))
        resident = median(int(_run("resident", url, slack.url)[1][0]) for _ in range(min(effort.starts, 3)))
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
        figure=resident / 1e6,
        unit=Unit.MEGABYTES,
        gate=80,
        goal=65,
        behind="after one question",
    )


def _run(program: str, *words: str, given: Sequence[str] = ()) -> tuple[float, list[str]]:
    """The seconds until a program's first line, and the lines that it says after `ready`."""
    command = [sys.executable, "-m", f"benchmarks.fresh.{program}", *words]
    began = perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - this package's own programs
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("\n".join(given))
        process.stdin.close()
        first = process.stdout.readline().strip()
        seconds = perf_counter() - began
        said = process.stdout.read().split()
    if process.returncode:
        raise RuntimeError(f"{program} ended with {process.returncode}")
    return seconds, said if first == "ready" else [first, *said]
