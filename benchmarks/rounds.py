"""Timing two things side by side, round after round, so that a busy machine slows both alike."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, kw_only=True, slots=True)
class Effort:
    """How much is measured: the registers' sizes, and how often or how many of each."""

    sizes: tuple[int, ...]
    rounds: int
    #: Fresh processes of each kind.
    starts: int
    reminders: int
    #: Jobs of the scheduler that the reminders are compared with; its time is scaled up, since it takes so long.
    jobs: int


FULL = Effort(sizes=(30, 10_000, 1_000_000), rounds=41, starts=11, reminders=100_000, jobs=10_000)
QUICK = Effort(sizes=(30, 10_000), rounds=3, starts=1, reminders=500, jobs=100)


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """What the bot and what the bare libraries take, in seconds: the medians of all rounds."""

    ours: float
    bare: float
    #: The median of each round's own ratio, in which the machine's ups and downs cancel out.
    ratio: float


def compare(
    ours: Callable[[], object],
    bare: Callable[[], object],
    *,
    rounds: int,
    calls: int = 1,
) -> Pair:
    """Time both, so many calls a round; each goes first in every second round."""
    ours()
    bare()
    found: list[tuple[float, float]] = []
    for number in range(rounds):
        if number % 2:
            second = timed(bare, calls)
            found.append((timed(ours, calls), second))
        else:
            found.append((timed(ours, calls), timed(bare, calls)))
    return pair(found)


def pair(found: list[tuple[float, float]]) -> Pair:
    """The medians of rounds that have been timed."""
    return Pair(
        ours=median(ours for ours, _ in found),
        bare=median(bare for _, bare in found),
        ratio=median(ours / bare for ours, bare in found),
    )


def timed(work: Callable[[], object], calls: int = 1) -> float:
    """Seconds a call."""
    began = perf_counter()
    for _ in range(calls):
        work()
    return (perf_counter() - began) / calls
