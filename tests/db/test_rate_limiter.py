"""Turns: how often something may be done, by however many, is never exceeded, and nobody waits for nothing."""

import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from db.connection.engine import make_engine
from db.rate_limiter import MAX_DEBT_SECONDS, MAX_PAUSE_SECONDS, RateLimit, RateLimiter

#: The time of a test, as it is handed to the statements.
AT = "CAST(:at AS double precision)"

LIMITS = st.builds(
    RateLimit,
    interval_seconds=st.floats(0.05, 5.0, allow_nan=False).map(lambda each: round(each, 3)),
    burst=st.integers(1, 30),
)
#: Seconds from one try to the next; often none.
STEPS = st.lists(st.one_of(st.just(0.0), st.floats(0.0, 3.0), st.floats(0.0, 90.0)), min_size=1, max_size=60)

SLOT = RateLimit(interval_seconds=1.0)

_names = count()


def turns(engine: Engine) -> RateLimiter:
    """By a clock that the test sets."""
    return RateLimiter(engine, now=AT)


def most_within(taken: Sequence[float], seconds: float) -> int:
    """The most that were taken in any so many seconds."""
    return max(sum(begin <= each < begin + seconds for each in taken) for begin in taken)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(limit=LIMITS, steps=STEPS)
def test_no_time_has_more_than_the_limit(engine: Engine, limit: RateLimit, steps: list[float]) -> None:
    """However it is asked, no stretch of time has more than the burst and one for each interval in it.

    Whoever is refused is told when to ask: just before there is no turn yet, and just after there is.
    """
    ours, now, taken = turns(engine), 1_700_000_000.0, []
    wanted = {f"a{next(_names)}": limit}
    for step in steps:
        now += step
        left = ours.acquire(wanted, at=now)
        if left > 0.01:
            assert left <= limit.interval_seconds + 1e-3
            assert ours.acquire(wanted, at=now + left - 0.005) > 0
            now += left + 1e-4
            left = ours.acquire(wanted, at=now)
            assert left == 0.0
        if left == 0.0:
            taken.append(now)
    for seconds in (limit.interval_seconds, limit.burst_tolerance_seconds + limit.interval_seconds, 60.0):
        assert most_within(taken, seconds) <= limit.burst + seconds / limit.interval_seconds + 1e-3


def test_a_rest_earns_a_burst_and_no_more(engine: Engine) -> None:
    """After an hour's rest three of a burst of three are had at once, and the fourth after its interval."""
    ours, wanted = turns(engine), {"a": RateLimit(interval_seconds=2.0, burst=3)}
    for rest in (0.0, 3600.0):
        taken = [ours.acquire(wanted, at=1000.0 + rest) for _ in range(4)]
        assert taken[:3] == [0.0] * 3
        assert taken[3] == pytest.approx(2.0, abs=1e-3)


def test_all_names_or_none(engine: Engine) -> None:
    """Where one of two names has no turn, none is taken under the other either."""
    ours = turns(engine)
    assert ours.acquire({"b": SLOT}, at=1000.0) == 0.0
    assert ours.acquire({"a": SLOT, "b": SLOT}, at=1000.5) == pytest.approx(0.5, abs=1e-3)
    assert ours.acquire({"a": SLOT}, at=1000.5) == 0.0


def test_a_hold_keeps_everybody_off(engine: Engine) -> None:
    """Until it is over nobody has a turn, and a shorter hold that comes later does not end a longer one."""
    ours = turns(engine)
    ours.pause("a", 30.0, at=1000.0)
    ours.pause("a", 1.0, at=1001.0)
    assert ours.acquire({"a": SLOT}, at=1002.0) == pytest.approx(28.0, abs=1e-3)
    assert ours.acquire({"a": SLOT}, at=1030.1) == 0.0
    assert ours.acquire({"b": SLOT}, at=1002.0) == 0.0


def test_what_was_counted_makes_others_wait(engine: Engine) -> None:
    """Ten that nobody asked for are worked off first; of a thousand, no more than a minute's."""
    ours, limits = turns(engine), {"a": SLOT}
    ours.charge({"a": 10}, limits, at=1000.0)
    assert ours.acquire(limits, at=1000.0) == pytest.approx(10.0, abs=1e-3)
    ours.charge({"a": 1000}, limits, at=1000.0)
    assert ours.acquire(limits, at=1000.0) <= MAX_DEBT_SECONDS + 1.0


@pytest.mark.parametrize("jump", [3600.0, 400 * 24 * 3600.0])
def test_a_clock_that_was_ahead_keeps_nobody_off_for_long(engine: Engine, jump: float) -> None:
    """After a time when the clock was an hour, or a year, ahead, a turn is had within about a minute.

    A hold is over within a day at the latest.
    """
    ours = turns(engine)
    assert ours.acquire({"a": SLOT}, at=1000.0 + jump) == 0.0
    assert ours.acquire({"a": SLOT}, at=1000.0) <= MAX_DEBT_SECONDS + 1.0
    ours.pause("b", 10.0, at=1000.0 + jump)
    assert ours.acquire({"b": SLOT}, at=1000.0) <= MAX_PAUSE_SECONDS


def test_old_names_are_forgotten(engine: Engine) -> None:
    """A name that nobody has used for a day is forgotten, another one not."""
    ours = turns(engine)
    for name, at in (("a", 1000.0), ("b", 200_000.0)):
        ours.acquire({name: SLOT}, at=at)
    ours.delete_unused(before=100_000.0)
    assert ours.acquire({"a": SLOT}, at=1000.5) == 0.0
    assert ours.acquire({"b": SLOT}, at=200_000.5) > 0.0


def test_threads_share_turns_by_the_databases_clock(engine: Engine, url: str) -> None:
    """Eight that ask at once, each with a connection of its own, have a turn every fifth of a second and no sooner."""
    limit: Mapping[str, RateLimit] = {"a": RateLimit(interval_seconds=0.2)}
    until = time.monotonic() + 2.0
    assert engine is not None

    def go(_: int) -> list[float]:
        own, taken = make_engine(url), []
        ours = RateLimiter(own)
        while time.monotonic() < until:
            asked = time.monotonic()
            left = ours.acquire(limit)
            if left == 0.0:
                taken.append(asked)
            time.sleep(left)
        own.dispose()
        return taken

    with ThreadPoolExecutor(8) as pool:
        every = sorted(each for found in pool.map(go, range(8)) for each in found)
    assert 5 <= len(every) <= 11
    # Asked for a little before it was taken.
    assert every[-1] - every[0] >= 0.2 * (len(every) - 1) - 0.1
    assert all(later > sooner for sooner, later in pairwise(every))
