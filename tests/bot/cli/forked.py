"""Run commands in processes that are forked from one in which everything is imported: importing takes most of a run."""

import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.cli.main import main

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload([__name__, "tests.bot.cli.warm_process"])


def run_forked(
    words: Sequence[str], *, stdin: bytes, folder: Path, environment: Mapping[str, str], timeout: float
) -> tuple[int, bytes, bytes]:
    """Run a command to its end, as `python -m bot` would; return its exit code and what it wrote to either stream."""
    with TemporaryDirectory() as streams:
        paths = [Path(streams, name) for name in ("in", "out", "err")]
        paths[0].write_bytes(stdin)
        process = _context.Process(target=_run, args=(words, folder, dict(environment), paths))
        process.start()
        process.join(timeout)
        if process.exitcode is None:
            process.kill()
            raise TimeoutError(f"{words} took more than {timeout} s")
        return process.exitcode, paths[1].read_bytes(), paths[2].read_bytes()


def _run(words: Sequence[str], folder: Path, environment: Mapping[str, str], paths: Sequence[Path]) -> None:
    for number, path in enumerate(paths):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT), number)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  # it is open as long as the process lives
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.exit(main(words))
