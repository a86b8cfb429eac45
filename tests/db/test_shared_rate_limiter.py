"""The rate limiter: no limit is ever exceeded, by any number of processes, and no one waits in vain."""

import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from db.connection.engine import make_engine
from db.shared_rate_limiter import MAX_DEBT_SECONDS, MAX_PAUSE_SECONDS, RateLimit, RateLimiter

#: The time of a test, as it is handed to the statements.
AT = "CAST(:at AS double precision)"

LIMITS = st.builds(
    RateLimit,
    interval_seconds=st.floats(0.05, 5.0, allow_nan=False).map(lambda each: round(each, 3)),
    burst=st.integers(1, 30),
)
#: Seconds from one try to the next; often none.
STEPS = st.lists(st.one_of(st.just(0.0), st.floats(0.0, 3.0), st.floats(0.0, 90.0)), min_size=1, max_size=60)

ONE_A_SECOND = RateLimit(interval_seconds=1.0)

_names = count()


def make_limiter(engine: Engine) -> RateLimiter:
    """Return a rate limiter whose clock the test sets."""
    return RateLimiter(engine, now=AT)


def most_within(taken: Sequence[float], seconds: float) -> int:
    """Return the most uses in any stretch of time of this length."""
    return max(sum(begin <= moment < begin + seconds for moment in taken) for begin in taken)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(limit=LIMITS, steps=STEPS)
def test_no_time_has_more_than_the_limit(engine: Engine, limit: RateLimit, steps: list[float]) -> None:
    """No stretch of time has more uses than the burst and one for each interval in it.

    A denied caller is told when to ask again: just before that it is denied, and just after it is not.
    """
    limiter, now, taken = make_limiter(engine), 1_700_000_000.0, []
    limits = {f"a{next(_names)}": limit}
    for step in steps:
        now += step
        wait = limiter.acquire(limits, at=now)
        if wait > 0.01:
            assert wait <= limit.interval_seconds + 1e-3
            assert limiter.acquire(limits, at=now + wait - 0.005) > 0
            now += wait + 1e-4
            wait = limiter.acquire(limits, at=now)
            assert wait == 0.0
        if wait == 0.0:
            taken.append(now)
    for seconds in (limit.interval_seconds, limit.burst_tolerance_seconds + limit.interval_seconds, 60.0):
        assert most_within(taken, seconds) <= limit.burst + seconds / limit.interval_seconds + 1e-3


def test_a_rest_earns_a_burst_and_no_more(engine: Engine) -> None:
    """After an hour's rest a burst of three is acquired at once, and the fourth use after its interval."""
    limiter, limits = make_limiter(engine), {"a": RateLimit(interval_seconds=2.0, burst=3)}
    for rest in (0.0, 3600.0):
        taken = [limiter.acquire(limits, at=1000.0 + rest) for _ in range(4)]
        assert taken[:3] == [0.0] * 3
        assert taken[3] == pytest.approx(2.0, abs=1e-3)


def test_all_names_or_none(engine: Engine) -> None:
    """If one of two names is denied, no use is acquired under the other either."""
    limiter = make_limiter(engine)
    assert limiter.acquire({"b": ONE_A_SECOND}, at=1000.0) == 0.0
    assert limiter.acquire({"a": ONE_A_SECOND, "b": ONE_A_SECOND}, at=1000.5) == pytest.approx(0.5, abs=1e-3)
    assert limiter.acquire({"a": ONE_A_SECOND}, at=1000.5) == 0.0


def test_a_pause_denies_all_uses(engine: Engine) -> None:
    """During a pause every use is denied, and a shorter pause that begins later does not end a longer one."""
    limiter = make_limiter(engine)
    limiter.pause("a", 30.0, at=1000.0)
    limiter.pause("a", 1.0, at=1001.0)
    assert limiter.acquire({"a": ONE_A_SECOND}, at=1002.0) == pytest.approx(28.0, abs=1e-3)
    assert limiter.acquire({"a": ONE_A_SECOND}, at=1030.1) == 0.0
    assert limiter.acquire({"b": ONE_A_SECOND}, at=1002.0) == 0.0


def test_charged_uses_delay_others(engine: Engine) -> None:
    """Ten charged uses are worked off first; of a thousand, no more than a minute's."""
    limiter, limits = make_limiter(engine), {"a": ONE_A_SECOND}
    limiter.charge({"a": 10}, limits, at=1000.0)
    assert limiter.acquire(limits, at=1000.0) == pytest.approx(10.0, abs=1e-3)
    limiter.charge({"a": 1000}, limits, at=1000.0)
    assert limiter.acquire(limits, at=1000.0) <= MAX_DEBT_SECONDS + 1.0


@pytest.mark.parametrize("jump", [3600.0, 400 * 24 * 3600.0])
def test_a_clock_that_was_ahead_does_not_deny_for_long(engine: Engine, jump: float) -> None:
    """After a time when the clock was an hour, or a year, ahead, a use is acquired within about a minute.

    A pause is over within a day at most.
    """
    limiter = make_limiter(engine)
    assert limiter.acquire({"a": ONE_A_SECOND}, at=1000.0 + jump) == 0.0
    assert limiter.acquire({"a": ONE_A_SECOND}, at=1000.0) <= MAX_DEBT_SECONDS + 1.0
    limiter.pause("b", 10.0, at=1000.0 + jump)
    assert limiter.acquire({"b": ONE_A_SECOND}, at=1000.0) <= MAX_PAUSE_SECONDS


def test_unused_names_are_deleted(engine: Engine) -> None:
    """A name that was not used for a day is deleted; one that was used since is not, nor one that is paused."""
    limiter = make_limiter(engine)
    for name, at in (("a", 1000.0), ("b", 200_000.0)):
        limiter.acquire({name: ONE_A_SECOND}, at=at)
    limiter.pause("c", 30.0, at=200_000.0)
    limiter.delete_unused(before=100_000.0)
    assert limiter.acquire({"a": ONE_A_SECOND}, at=1000.5) == 0.0
    assert limiter.acquire({"b": ONE_A_SECOND}, at=200_000.5) > 0.0
    assert limiter.acquire({"c": ONE_A_SECOND}, at=200_010.0) == pytest.approx(20.0, abs=1e-3)


#: Uses after which threads stop.
ENOUGH = 8


def test_threads_share_a_limit_by_the_databases_clock(engine: Engine, url: str) -> None:
    """Eight threads, each with its own connection, acquire a use every fifth of a second and no sooner."""
    limit: Mapping[str, RateLimit] = {"a": RateLimit(interval_seconds=0.2)}
    taken: list[float] = []
    assert engine is not None

    def acquire_until_there_are_enough(_: int) -> None:
        own = make_engine(url)
        limiter = RateLimiter(own)
        while len(taken) < ENOUGH:
            asked = time.monotonic()
            wait = limiter.acquire(limit)
            if wait == 0.0:
                taken.append(asked)
            time.sleep(wait)
        own.dispose()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(acquire_until_there_are_enough, range(8)))
    every = sorted(taken)
    # Asked for a little before it was taken.
    assert every[-1] - every[0] >= 0.2 * (len(every) - 1) - 0.1
    assert all(later > sooner for sooner, later in pairwise(every))
