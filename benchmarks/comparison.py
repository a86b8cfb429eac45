"""Time two functions side by side, round after round, so that a busy machine slows both alike."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """The seconds that the bot and the bare libraries take: the medians of all rounds."""

    ours: float
    baseline: float
    #: The median of each round's own ratio, in which the machine's variations cancel out.
    ratio: float


def compare(
    ours: Callable[[], object],
    baseline: Callable[[], object],
    *,
    rounds: int,
    calls: int = 1,
) -> Comparison:
    """Time both with so many calls a round; each is first in every second round."""
    ours()
    baseline()
    seconds_by_round: list[tuple[float, float]] = []
    for number in range(rounds):
        if number % 2:
            second = time_calls(baseline, calls)
            seconds_by_round.append((time_calls(ours, calls), second))
        else:
            seconds_by_round.append((time_calls(ours, calls), time_calls(baseline, calls)))
    return summarise(seconds_by_round)


def summarise(seconds: list[tuple[float, float]]) -> Comparison:
    """Return the medians of timed rounds, given as pairs of seconds."""
    return Comparison(
        ours=median(ours for ours, _ in seconds),
        baseline=median(bare for _, bare in seconds),
        ratio=median(ours / bare for ours, bare in seconds),
    )


def time_calls(work: Callable[[], object], calls: int = 1) -> float:
    """Return the seconds a call takes."""
    start = perf_counter()
    for _ in range(calls):
        work()
    return (perf_counter() - start) / calls
