"""Run the programs of `benchmarks.programs` as child processes: the measured ones, and the fake workspace."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter


@contextmanager
def run_workspace(*, delay: float = 0.0) -> Iterator[str]:
    """Run a fake workspace that delays every call by so many seconds; yield the URL of its API."""
    with _start_program("serve_workspace", str(delay)) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate()


def run_program(program: str, *arguments: str, input_lines: Sequence[str] = ()) -> tuple[float, list[str]]:
    """Return the seconds until a program's first line, and its further lines after `ready`."""
    start = perf_counter()
    with _start_program(program, *arguments) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("\n".join(input_lines))
        process.stdin.close()
        first = process.stdout.readline().strip()
        seconds = perf_counter() - start
        output = process.stdout.read().split()
    if process.returncode:
        raise RuntimeError(f"{program} ended with {process.returncode}")
    return seconds, output if first == "ready" else [first, *output]


def _start_program(program: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", f"benchmarks.programs.{program}", *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - this package's own programs
