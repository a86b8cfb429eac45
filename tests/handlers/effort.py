"""Measure processor time as a multiple of ordinary work, so that the load of the machine does not matter."""

from collections.abc import Callable
from time import process_time


def measure_effort(work: Callable[[], object], ordinary: Callable[[], object]) -> float:
    """Return how many times as long `work` takes as `ordinary`, which is warmed up: the quickest of three runs of each.

    Any one run may have the collection of the garbage that earlier tests have left.
    """
    ordinary()
    return _quickest(work) / _quickest(ordinary)


def _quickest(work: Callable[[], object]) -> float:
    return min(_cpu_seconds(work) for _ in range(3))


def _cpu_seconds(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start
