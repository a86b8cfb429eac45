"""What Slack's pace costs a call: a turn that is taken from the database, over an answer's call that is counted."""

from collections.abc import Iterator
from itertools import count

from sqlalchemy import Engine

from benchmarks.load.effort import Load
from benchmarks.rounds import compare
from benchmarks.table import Row
from bot.slack.rate_limits import POST, CountingPacer, ThrottledPacer
from db.rate_limiter import RateLimiter

_CALLS = 20


def measure(kind: str, engine: Engine, load: Load) -> Iterator[Row]:
    """Of posts, each in a conversation of its own, so that none has to wait."""
    turns, numbers = RateLimiter(engine), count()
    clock, people = ThrottledPacer(turns), CountingPacer(turns)

    def taken() -> None:
        number = next(numbers)
        clock.wait_for_turn(f"C{number}", timeout=0.0)

    def counted() -> None:
        people.before_call(POST, {"channel": f"C{next(numbers)}"})

    both = compare(taken, counted, rounds=load.rounds, calls=_CALLS)
    yield Row(
        what=f"a turn over an answer's call that is counted, on {kind}",
        figure=both.ratio,
        behind=f"{both.ours * 1e6:,.0f} µs over {both.bare * 1e6:.1f} µs",
    )
