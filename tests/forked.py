"""Processes that are forked from one that has imported everything, which takes most of a short process's time."""

import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import chdir
from multiprocessing import connection, forkserver
from pathlib import Path
from signal import SIGKILL, Signals
from tempfile import TemporaryDirectory

from tests import ROOT

#: Starts processes, by the usual interface of `multiprocessing`, from one that is warm (`tests.warm_process`).
WARM = multiprocessing.get_context("forkserver")
WARM.set_forkserver_preload(["tests.warm_process", "tests.journeys.bot_programs", "tests.journeys.chaos.bot_program"])

#: What a process does; it returns its exit code, or None for 0.
Program = Callable[[], int | None]

#: `multiprocessing` does not expect several threads to start processes or to ask for exit codes.
_lock = threading.RLock()


class ForkedProcess:
    """A process of its own, as `subprocess.Popen` starts one, with that class's names."""

    def __init__(
        self,
        program: Program,
        *,
        env: Mapping[str, str],
        cwd: Path = ROOT,
        stdin: Path = Path(os.devnull),
        stdout: Path | None = None,
        stderr: Path,
    ) -> None:
        """Take files for its streams, and empty those that it writes; `stdout` is `stderr` unless given."""
        streams = (stdin, stdout or stderr, stderr)
        for path in streams[1:]:
            path.write_bytes(b"")
        with _lock, chdir(ROOT):  # whence the warm process, which the first one starts, imports
            forkserver.ensure_running()
        self._process = WARM.Process(target=_run, args=(program, dict(env), cwd, streams))
        with _lock:
            self._process.start()
        assert self._process.pid is not None
        self.pid = self._process.pid

    def poll(self) -> int | None:
        """Return its exit code, minus the signal that has ended it; None while it runs."""
        with _lock:
            return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end; return its exit code."""
        connection.wait([self._process.sentinel], timeout)
        code = self.poll()
        if code is None:
            raise subprocess.TimeoutExpired("a forked process", timeout or 0)
        return code

    def send_signal(self, number: Signals | int) -> None:
        """Send it a signal, if it runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it, if it runs."""
        self.send_signal(SIGKILL)


def run_forked(
    program: Program, *, env: Mapping[str, str], cwd: Path = ROOT, stdin: bytes = b"", timeout: float
) -> tuple[int, bytes, bytes]:
    """Run a program to its end; return its exit code and what it wrote to either stream."""
    with TemporaryDirectory() as folder:
        given, out, err = (Path(folder, name) for name in ("in", "out", "err"))
        given.write_bytes(stdin)
        process = ForkedProcess(program, env=env, cwd=cwd, stdin=given, stdout=out, stderr=err)
        try:
            return process.wait(timeout), out.read_bytes(), err.read_bytes()
        finally:
            process.kill()


def _run(program: Program, env: Mapping[str, str], cwd: Path, streams: Sequence[Path]) -> None:
    for number, path in enumerate(streams):
        os.dup2(os.open(path, os.O_RDWR | os.O_APPEND), number)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  # it is open as long as the process lives
    os.environ.clear()
    os.environ.update(env)
    os.chdir(cwd)
    try:
        code = program()
    except Exception:  # noqa: BLE001  # whatever it is, the process says so as any other does
        sys.excepthook(*sys.exc_info())
        code = 1
    sys.exit(code)
