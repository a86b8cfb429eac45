"""Memory over many questions: what is resident after all of them, over what was after the first few thousand."""

from collections.abc import Iterator

from benchmarks.child_processes import run_workspace
from benchmarks.load.child_processes import run_program
from benchmarks.load.effort import LoadEffort
from benchmarks.report import Measurement

#: The ratio that normal variation may reach.
MAX_GROWTH = 1.05


def measure(kind: str, url: str, load: LoadEffort) -> Iterator[Measurement]:
    """Let one process answer the held-out questions of all languages, over and over."""
    with (
        run_workspace() as api,
        run_program("load.bot_program", "remember", url, api, f"{load.warm_questions},{load.questions}") as bot,
    ):
        warm, last = int(bot.read_line()), int(bot.read_line())
    yield Measurement(
        title=f"resident memory after {load.questions:,} questions over {load.warm_questions:,}, on {kind}",
        figure=last / warm,
        gate=MAX_GROWTH,
        details=f"{last / 2**20:.1f} MB over {warm / 2**20:.1f} MB",
    )
