"""Background disturbances: the database server is restarted again and again, whatever else is tried."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random

from tests.journeys.chaos.databases import SERVER_ENDINGS, PostgresDatabase
from tests.journeys.chaos.harness import Harness

#: The least and the most seconds between two restarts.
PAUSE_SECONDS = (5.0, 40.0)


@contextmanager
def repeating(deed: Callable[[], object], chance: Random, pause: tuple[float, float]) -> Iterator[None]:
    """Repeat an action in the background, with random pauses of the least to the most seconds."""
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
    """Restart the database server, if there is one, in every way at random moments."""
    if not isinstance(harness.database, PostgresDatabase):
        yield
        return
    data, chance = harness.database, Random(harness.rng.random())  # noqa: S311  # it hides nothing
    with repeating(lambda: data.restart(chance.choice(tuple(SERVER_ENDINGS))), chance, pause):
        yield
