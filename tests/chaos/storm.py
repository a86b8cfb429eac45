"""The storm: whatever else is tried, the server of the database is restarted every now and then."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from tests.chaos.data import WAYS, Served
from tests.chaos.stage import Stage

#: Seconds from one restart to the next, at the least and at the most.
PAUSE = (5.0, 40.0)


@contextmanager
def restarting(stage: Stage, pause: tuple[float, float] = PAUSE) -> Iterator[None]:
    """Meanwhile the server, where there is one, is restarted in every way at moments that nobody has chosen."""
    if not isinstance(stage.data, Served):
        yield
        return
    data, chance, ended = stage.data, Random(stage.rng.random()), threading.Event()  # noqa: S311  # it hides nothing

    def restart() -> None:
        while not ended.wait(chance.uniform(*pause)):
            data.restart(chance.choice(tuple(WAYS)))

    thread = threading.Thread(target=restart, name="storm")
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
