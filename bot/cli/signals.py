"""Stop signal of a long-running command: SIGTERM or SIGINT, polled."""

import signal
import time
from datetime import timedelta

#: The interval at which commands look whether they are told to stop.
POLL_SECONDS = 0.2
#: The time that remains in any case, so that what is nearly done can end.
MIN_REMAINING = timedelta(seconds=1)


class StopSignal:
    """Whether SIGTERM or SIGINT has come, and when."""

    def __init__(self) -> None:
        self._came_at: float | None = None

    def __call__(self) -> bool:
        """Return whether it has come."""
        return self._came_at is not None

    def record(self) -> None:
        """Record that it comes now; the first time counts."""
        if self._came_at is None:
            self._came_at = time.monotonic()

    def remaining(self, timeout: timedelta) -> timedelta:
        """Return what remains of the time to end in since it came, which may have been during the start."""
        passed = 0.0 if self._came_at is None else time.monotonic() - self._came_at
        return max(MIN_REMAINING, timeout - timedelta(seconds=passed))


def listen_for_stop() -> StopSignal:
    """Handle SIGTERM and SIGINT from now on, and return the signal to poll.

    No event is set: a signal that comes while this very thread is about to wait for one, and holds its lock, would
    wait for that lock for ever.
    """
    stop_signal = StopSignal()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: stop_signal.record())
    return stop_signal
