"""Storms: what befalls the server of the database again and again, whatever else is tried meanwhile."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random

from tests.journeys.chaos.data import WAYS, Served
from tests.journeys.chaos.stage import Stage

#: Seconds from one restart to the next, at the least and at the most.
PAUSE = (5.0, 40.0)


@contextmanager
def meanwhile(deed: Callable[[], object], chance: Random, pause: tuple[float, float]) -> Iterator[None]:
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
def restarting(stage: Stage, pause: tuple[float, float] = PAUSE) -> Iterator[None]:
    """The server, where there is one, is restarted in every way at moments that nobody has chosen."""
    if not isinstance(stage.data, Served):
        yield
        return
    data, chance = stage.data, Random(stage.rng.random())  # noqa: S311  # it hides nothing
    with meanwhile(lambda: data.restart(chance.choice(tuple(WAYS))), chance, pause):
        yield
