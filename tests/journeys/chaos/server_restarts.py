"""Storms: what befalls the server of the database again and again, whatever else is tried meanwhile."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random

from tests.journeys.chaos.databases import SERVER_ENDINGS, PostgresDatabase
from tests.journeys.chaos.harness import Harness

#: Seconds from one restart to the next, at the least and at the most.
PAUSE_SECONDS = (5.0, 40.0)


@contextmanager
def repeating(deed: Callable[[], object], chance: Random, pause: tuple[float, float]) -> Iterator[None]:
    """Something is done again and again, after pauses of so many seconds at the least and at the most."""
    ended = threading.Event()

    def go_on() -> None:
        while not ended.wait(chance.uniform(*pause)):
            deed()

    thread = threading.Thread(target=go_on, name="storm")
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


@contextmanager
def restarting_server(harness: Harness, pause: tuple[float, float] = PAUSE_SECONDS) -> Iterator[None]:
    """The server, where there is one, is restarted in every way at moments that nobody has chosen."""
    if not isinstance(harness.database, PostgresDatabase):
        yield
        return
    data, chance = harness.database, Random(harness.rng.random())  # noqa: S311  # it hides nothing
    with repeating(lambda: data.restart(chance.choice(tuple(SERVER_ENDINGS))), chance, pause):
        yield
