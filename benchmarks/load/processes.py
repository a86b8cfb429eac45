"""Programs of this package, each a process of its own that is spoken to line by line."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


class Program:
    """One that runs."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def tell(self, word: str) -> None:
        """A line for it."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()

    def hear(self) -> str:
        """Its next line; RuntimeError where it has ended without one."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args!r} ended with {self._process.wait()}")
        return line.strip()


@contextmanager
def program(name: str, *words: str) -> Iterator[Program]:
    """`benchmarks.NAME`, until its input ends."""
    command = [sys.executable, "-m", f"benchmarks.{name}", *words]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - this package's own programs
        yield Program(process)
        process.communicate()


@contextmanager
def bots(what: str, url: str, api: str, *numbers: int) -> Iterator[list[Program]]:
    """Bot processes on one database, one for each number that is handed to it, all of them ready."""
    with ExitStack() as stack:
        running = [stack.enter_context(program("load.bot", what, url, api, str(each))) for each in numbers]
        for each in running:
            assert each.hear() == "ready"
        yield running
