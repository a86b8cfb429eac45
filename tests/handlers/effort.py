"""Measure processor time as a multiple of ordinary work, so that the load of the machine does not matter."""

from collections.abc import Callable
from time import process_time


def measure_effort(work: Callable[[], object], ordinary: Callable[[], object]) -> float:
    """Return how many times as long `work` takes as the quickest of three runs of `ordinary`, after a warm-up run."""
    ordinary()
    quickest = min(_cpu_seconds(ordinary) for _ in range(3))
    return _cpu_seconds(work) / quickest


def _cpu_seconds(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start
