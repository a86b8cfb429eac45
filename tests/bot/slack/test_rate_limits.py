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
    Pacers,
    ThrottledPacer,
    flush_periodically,
    per_minute,
)
from db.connection.engine import writing
from db.shared_rate_limiter import RateLimit, RateLimiter
from domain.errors import StoreBusy
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


class AskedLimiter(RateLimiter):
    """A limiter that lets each call wait, once, and notes what it was asked for."""

    def __init__(self, workspace: Workspace, *waits: float) -> None:
        super().__init__(workspace.engine)
        self.waits, self.bursts = list(waits), list[dict[str, int]]()

    def acquire(self, limits: Mapping[str, RateLimit], **_: float) -> float:
        """Return the next wait."""
        self.bursts.append({scope: limit.burst for scope, limit in limits.items()})
        return self.waits.pop(0) if self.waits else 0.0


def test_reminders_come_before_chores(workspace: Workspace) -> None:
    """The other jobs leave half of each burst, and wait a quarter of a second; for as long as granted, as reminders."""
    limiter = AskedLimiter(workspace, 0.3, 0.0, 0.3, 2.6, 0.3, 0.0, 0.3)
    pacers = Pacers.for_limiter(limiter)
    pacers.reminders.before_call("users.info", {})
    assert limiter.bursts == [{"method:users.info": 20}] * 2
    with pytest.raises(RateLimited) as told:
        pacers.chores.before_call("users.info", {})
    assert told.value.retry_seconds == 0.3
    assert limiter.bursts[2:] == [{"method:users.info": 10}]
    with pytest.raises(RateLimited):
        pacers.reminders.before_call("users.info", {})
    pacers.chores.grant_time(8)
    pacers.chores.before_call("users.info", {})
    pacers.chores.grant_time(0.1)
    with pytest.raises(RateLimited):
        pacers.chores.before_call("users.info", {})
    assert limiter.waits == []


def test_a_post_has_taken_its_turn_before(workspace: Workspace) -> None:
    """It is counted in its channel and for its method when it waits, and not again when it is made."""
    limiter = AskedLimiter(workspace, 0.0, 9.0)
    pacer = ThrottledPacer(limiter)
    pacer.before_call("chat.postMessage", {"channel": "C1"})
    assert limiter.bursts == []
    assert [pacer.wait_for_turn("C1", timeout=0.5) for _ in range(2)] == [None, 9.0]
    assert limiter.bursts == [{"method:chat.postMessage": 40, "channel:C1": 1}] * 2


class BusyLimiter(RateLimiter):
    """A limiter whose database does not answer in time."""

    def acquire(self, limits: Mapping[str, RateLimit], **_: float) -> float:
        """Wait in vain."""
        raise StoreBusy from TimeoutError(limits)

    def pause(self, scope: str, seconds: float, **_: float) -> None:
        """Wait in vain."""
        raise StoreBusy from TimeoutError(scope, seconds)


def test_where_the_database_does_not_answer_nothing_is_called(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    """It is tried again after five seconds; that Slack is busy is then known to no process, which the log says."""
    pacers = Pacers.for_limiter(BusyLimiter(workspace.engine))
    with pytest.raises(RateLimited) as told:
        pacers.chores.before_call("users.info", {})
    assert told.value.retry_seconds == 5.0
    for pacer in (pacers.chores, pacers.people):
        pacer.pause("users.info", 60)
    assert caplog.text.count("nobody could be told that Slack is busy: StoreBusy") == 2
    assert pacers.reminders.wait_for_turn("C1", timeout=0.5) == 5.0


def test_a_busy_slack_is_left_alone_by_all_processes(workspace: Workspace) -> None:
    """What one process was told by Slack holds for the method in every other one, and for no other method."""
    here, there = (Pacers.for_limiter(RateLimiter(workspace.engine)) for _ in range(2))
    for pacer, method in ((here.chores, "users.info"), (here.people, "conversations.info")):
        pacer.pause(method, 60)
        with pytest.raises(RateLimited) as told:
            there.reminders.before_call(method, {})
        assert 50 < told.value.retry_seconds <= 60
    there.reminders.before_call("auth.test", {})
