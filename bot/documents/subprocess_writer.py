"""Write a file in a child process, so that neither the bot's memory nor its answers pay for a large library.

The child process gets the data for the file and nothing else: no token, no database, no settings.
"""

import logging
import pickle
import subprocess

from bot.child_process import last_line, run_module
from domain.errors import FileNotMade

#: The module that the child process runs; its `WRITERS` has the formats.
PROGRAM = "bot.documents"

#: Seconds after which a file is given up.
TIMEOUT_SECONDS = 60

_log = logging.getLogger(__name__)


def write_in_child_process(format_name: str, data: object) -> bytes:
    """Return a file of a format; raise FileNotMade if writing it fails or takes longer than a minute."""
    try:
        finished = run_module(PROGRAM, pickle.dumps((format_name, data)), timeout=TIMEOUT_SECONDS)
    except subprocess.CalledProcessError as error:
        _log.error("a file was not made: %s: %s", format_name, last_line(error.stderr))
        raise FileNotMade from None
    except (subprocess.TimeoutExpired, OSError) as error:
        _log.error("a file was not made: %s: %s", format_name, type(error).__name__)
        raise FileNotMade from None
    return finished.stdout
