"""How much work something is, as a multiple of something ordinary: of the processor's time, whoever else wants it."""

from collections.abc import Callable
from time import process_time


def effort(work: Callable[[], object], ordinary: Callable[[], object]) -> float:
    """How many times as long `work` takes as the quickest of three times `ordinary`, after one to get used to it."""
    ordinary()
    quickest = min(_seconds(ordinary) for _ in range(3))
    return _seconds(work) / quickest


def _seconds(work: Callable[[], object]) -> float:
    began = process_time()
    work()
    return process_time() - began
