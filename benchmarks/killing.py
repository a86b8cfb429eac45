"""Killed in the middle: how many of so many messages are lost, and how many come twice."""

import signal
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import processes
from benchmarks.rounds import Effort
from benchmarks.table import Row, Unit

#: All are due at the same second, and the bot comes an hour late; after the kill it comes back ten minutes later.
LATE, BACK = 60, 70


def measure(folder: Path, effort: Effort) -> Iterator[Row]:
    """The bot's outbox, and APScheduler with its jobs in SQLite."""
    number = min(100, effort.jobs // 5)
    ours, theirs = folder / "sent.txt", folder / "ran.txt"
    database, jobs = str(folder / "killed.db"), str(folder / "jobs.db")
    _killed("outbox", database, str(ours), str(LATE), str(number // 2), str(number))
    processes.run("outbox", database, str(ours), str(BACK), "0", str(number))
    _killed("scheduler", jobs, str(theirs), str(number // 2), str(number))
    processes.run("scheduler", jobs, str(theirs), "0", str(number))
    lost, doubled = _counted(ours, number)
    yield Row(
        what=f"lost or doubled of {number} reminders, an hour late, all at once, and killed half-way",
        figure=lost + doubled,
        unit=Unit.COUNT,
        gate=0,
        goal=0,
        behind=f"{lost} lost, {doubled} doubled",
    )
    lost, doubled = _counted(theirs, number)
    yield Row(
        what=f"… of {number} jobs of APScheduler's SQLite store, killed half-way",
        figure=lost + doubled,
        unit=Unit.COUNT,
        behind=f"{lost} lost, {doubled} doubled",
    )


def _killed(program: str, *words: str) -> None:
    """Run a program that kills itself."""
    try:
        processes.run(program, *words)
    except RuntimeError as error:
        if str(error).endswith(f" {-signal.SIGKILL}"):
            return
        raise
    raise AssertionError(f"{program} was not killed")


def _counted(path: Path, number: int) -> tuple[int, int]:
    """How many are lost and how many too many, of what stands in a file, a line each."""
    said: Sequence[str] = path.read_text(encoding="utf-8").split()
    seen = Counter(said)
    return number - len(seen), len(said) - len(seen)
