"""Child processes, in which large libraries and files of strangers stay out of the bot's own memory."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

#: The only environment variables that a child process gets: no token, no database's address, no setting.
_ENVIRONMENT = frozenset(
    {"PATH", "HOME", "PYTHONPATH", "PYTHONHOME", "LANG", "LC_ALL", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME"}
)


def run_module(
    name: str, data: bytes, *, timeout: float, arguments: Sequence[str] = ()
) -> subprocess.CompletedProcess[bytes]:
    """Run a module of this program in a child process, with data on its standard input.

    Raises subprocess.CalledProcessError, subprocess.TimeoutExpired (the process is killed) and OSError.
    """
    return subprocess.run(  # noqa: S603  # our own words
        [sys.executable, "-m", name, *arguments],
        input=data,
        capture_output=True,
        env=_environment(),
        timeout=timeout,
        check=True,
    )


def last_line(stderr: bytes | None) -> str:
    """Return the last line that a child process has written: the kind of its error."""
    return ((stderr or b"").decode(errors="replace").strip().splitlines() or ["no word"])[-1]


def _environment() -> dict[str, str]:
    """Return its variables, with this program's folder and one thread for numbers: two processes are enough."""
    root = str(Path(__file__).parents[1])
    kept = {name: value for name, value in os.environ.items() if name in _ENVIRONMENT}
    paths = [root, *filter(None, [kept.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(paths), "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
