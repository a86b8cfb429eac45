"""Starting the programs of `benchmarks.fresh`: the ones that are measured, and the workspace that they speak to."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter


@contextmanager
def workspace() -> Iterator[str]:
    """The address of a workspace's API."""
    with _started("workspace") as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate()


def run(program: str, *words: str, given: Sequence[str] = ()) -> tuple[float, list[str]]:
    """The seconds until a program's first line, and the lines that it says after `ready`."""
    began = perf_counter()
    with _started(program, *words) as process:
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


def _started(program: str, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", f"benchmarks.fresh.{program}", *words]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - this package's own programs
