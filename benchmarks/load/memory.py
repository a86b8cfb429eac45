"""Memory over many questions: what is resident after all of them, over what was after the first few thousand."""

from collections.abc import Iterator

from benchmarks.load.effort import Load
from benchmarks.load.processes import program
from benchmarks.processes import workspace
from benchmarks.table import Row

#: What may come and go between two looks.
GATE = 1.05


def measure(kind: str, url: str, load: Load) -> Iterator[Row]:
    """One process that answers the held-out questions of all languages, over and over."""
    with workspace() as api, program("load.bot", "remember", url, api, f"{load.warm},{load.questions}") as bot:
        warm, last = int(bot.hear()), int(bot.hear())
    yield Row(
        what=f"resident memory after {load.questions:,} questions over {load.warm:,}, on {kind}",
        figure=last / warm,
        gate=GATE,
        behind=f"{last / 2**20:.1f} MB over {warm / 2**20:.1f} MB",
    )
