"""Run the programs of this package as child processes, which read and write line by line."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


class ChildProgram:
    """A running program."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def write_line(self, word: str) -> None:
        """Write a line to its input."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()

    def read_line(self) -> str:
        """Return its next line of output; RuntimeError if it has ended without one."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args!r} ended with {self._process.wait()}")
        return line.strip()


@contextmanager
def run_program(name: str, *arguments: str) -> Iterator[ChildProgram]:
    """Run `benchmarks.NAME`, until its input ends."""
    command = [sys.executable, "-m", f"benchmarks.{name}", *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - this package's own programs
        yield ChildProgram(process)
        process.communicate()


@contextmanager
def run_bots(task: str, url: str, api: str, *numbers: int) -> Iterator[list[ChildProgram]]:
    """Run bot processes on one database, one for each number that is passed to it; yield them when all are ready."""
    with ExitStack() as stack:
        running = [
            stack.enter_context(run_program("load.bot_program", task, url, api, str(number))) for number in numbers
        ]
        for bot in running:
            assert bot.read_line() == "ready"
        yield running
