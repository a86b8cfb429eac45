"""`python -m tests.bot.documents.failing_writers`: the child process that writes files, with writers that fail."""

import os
import signal
import sys
import time

from bot.documents.__main__ import WRITERS, main


def write_environment(_data: object) -> bytes:
    """Return all environment variables of the child process."""
    return repr(dict(os.environ)).encode()


def write_broken(_data: object) -> bytes:
    """Raise an error whose words are confidential."""
    raise ValueError("LIMITE")


def write_dying(_data: object) -> bytes:
    """Kill this process."""
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


def write_hanging(_data: object) -> bytes:
    """Never return."""
    time.sleep(60)
    return b""


WRITERS |= {
    "environment": write_environment,
    "broken": write_broken,
    "dying": write_dying,
    "hanging": write_hanging,
}


if __name__ == "__main__":
    sys.exit(main())
