"""How a command that goes on until it is stopped hears that it is."""

import signal
from collections.abc import Callable

#: Seconds between two looks.
LOOK = 0.2


def told_to_stop() -> Callable[[], bool]:
    """Whether SIGTERM or SIGINT has come, from now on.

    No event is set: a signal that comes while this very thread is about to wait for one, and holds its lock, would
    wait for that lock for ever.
    """
    caught: list[int] = []
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda number, _: caught.append(number))
    return lambda: bool(caught)
