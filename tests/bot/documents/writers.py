"""Writers that go wrong, for processes that write."""

import os
import signal
import time


def environment(_matter: object) -> bytes:
    """All that the process knows of where it runs."""
    return repr(dict(os.environ)).encode()


def broken(_matter: object) -> bytes:
    """Fails, with words that are nobody's business."""
    raise ValueError("LIMITE")


def dying(_matter: object) -> bytes:
    """Is killed."""
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


def hanging(_matter: object) -> bytes:
    """Never ends."""
    time.sleep(60)
    return b""
