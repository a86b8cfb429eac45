"""The clock of a tick and its jobs: it goes on from the moment that the tick was given."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta


def clock_from(began: datetime) -> Callable[[], datetime]:
    """Return a clock that goes on from a moment: what is slow must not make the next lease or grace end too early.

    The machine's sleep counts: a lease that was taken before it has ended. Setting the machine's clock does not.
    """
    booted = began - _since_boot()
    return lambda: booted + _since_boot()


def _since_boot() -> timedelta:
    """Return the time since boot, sleep included, which the monotonic clock does not count."""
    return timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME))
