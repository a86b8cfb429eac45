"""The cost of Slack's pace: a turn taken from the database, over counting an answer's call."""

from collections.abc import Iterator
from itertools import count

from sqlalchemy import Engine

from benchmarks.comparison import compare
from benchmarks.load.effort import LoadEffort
from benchmarks.report import Measurement
from bot.slack.rate_limits import POST, CountingPacer, ThrottledPacer
from db.shared_rate_limiter import RateLimiter

_CALLS = 20


def measure(kind: str, engine: Engine, load: LoadEffort) -> Iterator[Measurement]:
    """Compare posts, each in a conversation of its own, so that none has to wait."""
    turns, numbers = RateLimiter(engine), count()
    clock, people = ThrottledPacer(turns), CountingPacer(turns)

    def taken() -> None:
        number = next(numbers)
        clock.wait_for_turn(f"C{number}", timeout=0.0)

    def counted() -> None:
        people.before_call(POST, {"channel": f"C{next(numbers)}"})

    comparison = compare(taken, counted, rounds=load.rounds, calls=_CALLS)
    yield Measurement(
        title=f"a turn over an answer's call that is counted, on {kind}",
        figure=comparison.ratio,
        details=f"{comparison.ours * 1e6:,.0f} µs over {comparison.baseline * 1e6:.1f} µs",
    )
