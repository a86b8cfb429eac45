"""Pacers: what is counted for the pace, what waits for its turn, and how long."""

import time
from collections.abc import Mapping

import pytest
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault
from bot.slack import rate_limits
from bot.slack.client import MeasuredClient, make_client
from bot.slack.rate_limits import (
    POST_IN_CHANNEL,
    CountingPacer,
    ThrottledPacer,
    flush_periodically,
    per_minute,
)
from db.connection.engine import writing
from db.shared_rate_limiter import RateLimit, RateLimiter
from handlers.slack.directory import RateLimited
from tests.handlers.workspace import Workspace

#: The seconds from one post in a channel to the next.
TURN = POST_IN_CHANNEL.interval_seconds


@pytest.fixture
def limiter(workspace: Workspace) -> RateLimiter:
    """The rate limiter of a database."""
    return RateLimiter(workspace.engine)


@pytest.fixture
def pacer(limiter: RateLimiter) -> CountingPacer:
    """The pacer of answers to people."""
    return CountingPacer(limiter)


@pytest.fixture
def people(slack: FakeSlack, pacer: CountingPacer) -> MeasuredClient:
    """The client by which people are answered."""
    return make_client("xoxb-test", slack.url).with_pacer(pacer)


def wait_for_post(limiter: RateLimiter, channel: str) -> float:
    """Return the seconds for which a reminder has to wait for its turn in a channel; 0.0 if it has it at once."""
    return ThrottledPacer(limiter).wait_for_turn(channel, timeout=0.0) or 0.0


def answer(people: MeasuredClient, number: int, channel: str = "C1") -> None:
    """Post a number of answers in a channel."""
    for _ in range(number):
        people.chat_postMessage(channel=channel, text="an answer")


def test_answers_count_for_their_channel(limiter: RateLimiter, pacer: CountingPacer, people: MeasuredClient) -> None:
    """After ten answers in a channel a reminder waits for ten turns there, and for none in another channel."""
    answer(people, 10)
    assert wait_for_post(limiter, "C2") == 0.0
    pacer.flush()
    assert 5 * TURN < wait_for_post(limiter, "C1") <= 10 * TURN
    assert wait_for_post(limiter, "C3") == 0.0


def test_each_call_counts_once(limiter: RateLimiter, pacer: CountingPacer, people: MeasuredClient) -> None:
    """What was flushed is not counted again; what came since is."""
    answer(people, 10)
    pacer.flush()
    pacer.flush()
    first = wait_for_post(limiter, "C1")
    assert 5 * TURN < first <= 10 * TURN
    answer(people, 10)
    pacer.flush()
    assert first < wait_for_post(limiter, "C1") <= 20 * TURN


def test_what_could_not_be_counted_is_counted_later(
    workspace: Workspace, limiter: RateLimiter, pacer: CountingPacer, people: MeasuredClient
) -> None:
    """While the database is busy nothing is forgotten: the next flush writes it, with what came since."""
    answer(people, 6)
    with writing(workspace.engine):
        pacer.flush()
    assert wait_for_post(limiter, "C1") == 0.0
    answer(people, 6)
    pacer.flush()
    assert wait_for_post(limiter, "C1") > 8 * TURN


def test_a_call_that_fails_counts(
    slack: FakeSlack, limiter: RateLimiter, pacer: CountingPacer, people: MeasuredClient
) -> None:
    """Slack counts every call that it gets, whatever it answers."""
    slack.fail("chat.postMessage", Fault.error("not_in_channel"), times=10)
    for _ in range(10):
        with pytest.raises(SlackApiError):
            answer(people, 1)
    pacer.flush()
    assert wait_for_post(limiter, "C1") > 5 * TURN


def test_answers_count_for_their_method(
    slack: FakeSlack, limiter: RateLimiter, pacer: CountingPacer, people: MeasuredClient
) -> None:
    """Whatever people are shown counts towards the limit of its method, and of no other one."""
    for _ in range(40):
        people.users_info(user="U1")
    with flush_periodically(pacer, interval_seconds=60):
        pass
    clock = make_client("xoxb-test", slack.url).with_pacer(ThrottledPacer(limiter, timeout=0.0))
    with pytest.raises(RateLimited) as told:
        clock.users_info(user="U1")
    assert 0.0 < told.value.retry_seconds <= 21 * 0.75
    clock.conversations_info(channel="C1")


def test_a_turn_that_has_passed_is_not_used(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """A turn that the database was slow to give may have passed by then: another one is taken, once."""
    asked: list[float] = []

    class SlowLimiter(RateLimiter):
        def acquire(self, limits: Mapping[str, RateLimit], **parameters: float) -> float:
            asked.append(super().acquire(limits, **parameters))
            time.sleep(2 * rate_limits.STALE_SECONDS)
            return asked[-1]

    monkeypatch.setattr(rate_limits, "STALE_SECONDS", 0.02)
    ThrottledPacer(SlowLimiter(workspace.engine)).before_call("users.info", {})
    assert asked == [0.0, 0.0]


@pytest.mark.parametrize(
    ("number", "burst", "interval"), [(20, 4, 3.75), (50, 10, 1.5), (100, 20, 0.75), (200, 40, 0.375)]
)
def test_no_minute_has_more_calls_than_allowed(number: int, burst: int, interval: float) -> None:
    """A fifth of a minute's calls can be made at once, and the others evenly in the minute after that."""
    assert per_minute(number) == RateLimit(interval_seconds=interval, burst=burst)
    assert burst + 60 / interval == number
