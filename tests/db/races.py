"""Run attempts at the same moment, each in a thread of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from domain.errors import BotError


def race(attempts: Sequence[Callable[[], object]]) -> list[object]:
    """Make all attempts at once; return what each returned, or the error that refused it."""
    together = Barrier(len(attempts))

    def run(attempt: Callable[[], object]) -> object:
        together.wait()
        try:
            return attempt()
        except BotError as refusal:
            return refusal

    with ThreadPoolExecutor(len(attempts)) as pool:
        return list(pool.map(run, attempts))
