"""How a command that goes on until it is stopped hears that it is."""

import signal
import time
from datetime import timedelta

#: Seconds between two looks.
LOOK = 0.2
#: What is left in any case, so that what is all but done can end.
LEAST = timedelta(seconds=1)


class StopSignal:
    """Whether SIGTERM or SIGINT has come, and when."""

    def __init__(self) -> None:
        self._at: float | None = None

    def __call__(self) -> bool:
        """Whether it has."""
        return self._at is not None

    def hear(self) -> None:
        """It has come; the first time counts."""
        if self._at is None:
            self._at = time.monotonic()

    def left(self, patience: timedelta) -> timedelta:
        """What is left of the time that it may take to end, since it was told: it may have been amid its start."""
        gone = 0.0 if self._at is None else time.monotonic() - self._at
        return max(LEAST, patience - timedelta(seconds=gone))


def told_to_stop() -> StopSignal:
    """Whether SIGTERM or SIGINT has come, from now on.

    No event is set: a signal that comes while this very thread is about to wait for one, and holds its lock, would
    wait for that lock for ever.
    """
    stopping = StopSignal()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda _, __: stopping.hear())
    return stopping
