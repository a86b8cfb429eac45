"""Write a file in a child process, so that neither the bot's memory nor its answers pay for a large library.

The child process gets the data for the file and nothing else: no token, no database, no settings.
"""

import logging
import os
import pickle
import subprocess
import sys
from pathlib import Path

from domain.errors import FileNotMade

#: The module that the child process runs; its `WRITERS` has the formats.
PROGRAM = "bot.documents"

#: Seconds after which a file is given up.
TIMEOUT_SECONDS = 60

#: The only environment variables that the child process gets.
_ENVIRONMENT = frozenset(
    {"PATH", "HOME", "PYTHONPATH", "PYTHONHOME", "LANG", "LC_ALL", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME"}
)

_log = logging.getLogger(__name__)


def write_in_child_process(format_name: str, data: object) -> bytes:
    """Return a file of a format; raise FileNotMade if writing it fails or takes longer than a minute."""
    try:
        finished = subprocess.run(  # noqa: S603  # our own words
            [sys.executable, "-m", PROGRAM],
            input=pickle.dumps((format_name, data)),
            capture_output=True,
            env=_environment(),
            timeout=TIMEOUT_SECONDS,
            check=True,
        )
    except subprocess.CalledProcessError as error:
        _log.error("a file was not made: %s: %s", format_name, _last_line(error.stderr))
        raise FileNotMade from None
    except (subprocess.TimeoutExpired, OSError) as error:
        _log.error("a file was not made: %s: %s", format_name, type(error).__name__)
        raise FileNotMade from None
    return finished.stdout


def _environment() -> dict[str, str]:
    """Return its variables, with this program's folder and one thread for numbers: two processes are enough."""
    root = str(Path(__file__).parents[2])
    kept = {name: value for name, value in os.environ.items() if name in _ENVIRONMENT}
    paths = [root, *filter(None, [kept.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(paths), "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def _last_line(stderr: bytes) -> str:
    """Return the last line that the child process has written: the kind of its error."""
    return (stderr.decode(errors="replace").strip().splitlines() or ["no word"])[-1]
