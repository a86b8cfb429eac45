"""Recovery from a kill half-way: how many messages are lost, and how many are posted twice."""

import signal
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import child_processes
from benchmarks.effort import Effort
from benchmarks.report import Measurement, Unit

#: Minutes since all reminders were due: when the bot starts, and when it restarts after the kill.
LATE_MINUTES, RESTART_MINUTES = 60, 70


def measure(folder: Path, effort: Effort) -> Iterator[Measurement]:
    """Measure the bot's outbox, and APScheduler with its jobs in SQLite."""
    number = min(100, effort.jobs // 5)
    bot_file, scheduler_file = folder / "sent.txt", folder / "ran.txt"
    database, jobs = str(folder / "killed.db"), str(folder / "jobs.db")
    _run_until_killed("deliver_reminders", database, str(bot_file), str(LATE_MINUTES), str(number // 2), str(number))
    child_processes.run_program("deliver_reminders", database, str(bot_file), str(RESTART_MINUTES), "0", str(number))
    _run_until_killed("run_scheduler", jobs, str(scheduler_file), str(number // 2), str(number))
    child_processes.run_program("run_scheduler", jobs, str(scheduler_file), "0", str(number))
    lost, doubled = _count_lost_and_doubled(bot_file, number)
    yield Measurement(
        title=f"lost or doubled of {number} reminders, an hour late, all at once, and killed half-way",
        figure=lost + doubled,
        unit=Unit.COUNT,
        gate=0,
        goal=0,
        details=f"{lost} lost, {doubled} doubled",
    )
    lost, doubled = _count_lost_and_doubled(scheduler_file, number)
    yield Measurement(
        title=f"… of {number} jobs of APScheduler's SQLite store, killed half-way",
        figure=lost + doubled,
        unit=Unit.COUNT,
        details=f"{lost} lost, {doubled} doubled",
    )


def _run_until_killed(program: str, *arguments: str) -> None:
    """Run a program that kills itself."""
    try:
        child_processes.run_program(program, *arguments)
    except RuntimeError as error:
        if str(error).endswith(f" {-signal.SIGKILL}"):
            return
        raise
    raise AssertionError(f"{program} was not killed")


def _count_lost_and_doubled(path: Path, number: int) -> tuple[int, int]:
    """Return how many names are missing from a file with one on each line, and how many are there too often."""
    names: Sequence[str] = path.read_text(encoding="utf-8").split()
    seen = Counter(names)
    return number - len(seen), len(names) - len(seen)
