"""Rate limits: however many processes share a database, together they stay within Slack's limits."""

import os
import signal
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import pairwise
from multiprocessing.context import ForkServerProcess
from multiprocessing.synchronize import Event
from threading import Lock

import pytest
from sqlalchemy import Engine

from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.slack.rate_limits import (
    CHORE_TIMEOUT_SECONDS,
    PER_MINUTE,
    POST_IN_CHANNEL,
    CountingPacer,
    Pacers,
    ThrottledPacer,
)
from bot.tick import Tick
from db.connection.engine import make_engine
from db.reminders.outbox import Outbox
from db.schema.reminder_tables import turn
from db.shared_rate_limiter import RateLimit, RateLimiter
from domain.messages.coordinator_notices import suspended_facts
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Posted
from domain.reminders.policy import Policy
from handlers.services.services import Services
from handlers.slack.directory import RateLimited
from jobs.outcomes import DeliveryResult
from jobs.prepare import LATE_AFTER
from tests.forked import WARM
from tests.jobs.reminder_rows import reminder_states
from tests.jobs.team import JUNE, NOW, Team

#: A minute's worth of conversations.info would take too long; the burst and some more are enough.
MANY = tuple(f"C{number}" for number in range(16))
POST = "chat.postMessage"


class TimedSlack:
    """A fake Slack that records when each method was called."""

    def __init__(self, slack: FakeSlack) -> None:
        self._lock = Lock()
        self.at: dict[str, list[float]] = defaultdict(list)
        slack.on_call = self._note

    def _note(self, method: str, moment: str) -> None:
        if moment == "before":
            with self._lock:
                self.at[method].append(time.monotonic())

    def max_calls(self, method: str, seconds: float) -> int:
        """Return the most calls of a method in any window of some seconds."""
        return max(sum(begin <= each < begin + seconds for each in self.at[method]) for begin in self.at[method])


def make_bot(url: str, api_url: str, policy: Policy) -> tuple[Engine, Callable[[datetime], tuple[DeliveryResult, ...]]]:
    """Make a bot with rate limits."""
    engine, client = make_engine(url), make_client("xoxb-test", api_url)
    services = Services.open(engine, policy=policy, now=lambda: NOW, directory=WebApiDirectory(client))
    return engine, Tick(engine, client, services, pacers=Pacers.for_limiter(RateLimiter(engine)))


def run_until_done(url: str, api_url: str, channels: Sequence[str], done: Event) -> None:
    """Tick in a process of its own until everything is done."""
    engine, tick = make_bot(url, api_url, Policy(channels=tuple(channels), lead_days=(7,)))
    began = time.monotonic()
    while not done.is_set():
        tick(NOW + timedelta(seconds=time.monotonic() - began))
        done.wait(0.2)
    engine.dispose()


@contextmanager
def run_processes(
    number: int, url: str, slack: FakeSlack, channels: Sequence[str]
) -> Iterator[list[ForkServerProcess]]:
    """Run a number of such processes."""
    done = WARM.Event()
    bots = [WARM.Process(target=run_until_done, args=(url, slack.url, channels, done)) for _ in range(number)]
    for each in bots:
        each.start()
    try:
        yield bots
    finally:
        done.set()
        for each in bots:
            each.join()


def post_times(slack: FakeSlack) -> Mapping[str, list[float]]:
    """Return when each channel was posted to."""
    found: dict[str, list[float]] = defaultdict(list)
    for each in slack.messages:
        found[each.channel].append(float(each.ts))
    return found


@pytest.mark.longest
@pytest.mark.parametrize("number", [2, 4])
def test_processes_post_to_many_channels_at_slacks_pace(
    engine: Engine, url: str, slack: FakeSlack, number: int
) -> None:
    """Each channel gets its reminder once, and no method is called more often than its tier allows."""
    team = Team(engine, slack, Policy(channels=MANY, lead_days=(7,)))
    team.tick(NOW - timedelta(days=1))
    slack.clear()
    stamped = TimedSlack(slack)
    with run_processes(number, url, slack, MANY):
        slack.wait_for_messages(len(MANY), timeout=60)
    assert team.count_wrong_messages([(channel, JUNE) for channel in MANY]) == (0, 0)
    assert {state for _, _, state, _ in reminder_states(engine, milestone="2024-06")} == {"posted"}
    for method in stamped.at:
        allowed = PER_MINUTE[method]
        burst = allowed // 5
        assert stamped.max_calls(method, 60.0) <= allowed, method
        # And evenly: no window of five seconds has more than the burst and what may follow it.
        assert stamped.max_calls(method, 5.0) <= burst + 5.0 * (allowed - burst) / 60 + 1, method


@pytest.mark.long
@pytest.mark.parametrize("number", [2, pytest.param(4, marks=pytest.mark.longest)])
def test_processes_post_to_one_channel_at_slacks_pace(engine: Engine, url: str, slack: FakeSlack, number: int) -> None:
    """Six notices for one person are posted by any process one by one, at least a second apart, each once."""
    outbox = Outbox(engine)
    for each in range(6):
        outbox.notify(suspended_facts(f"C{each}", "a guest is in it", at=NOW), ["U0ANNA"], now=NOW)
    with run_processes(number, url, slack, ()):
        slack.wait_for_messages(6, timeout=60)
        time.sleep(1.5)
    (at,) = post_times(slack).values()
    assert len(at) == 6
    assert all(later - sooner >= 1.0 for sooner, later in pairwise(at))


@pytest.mark.long
def test_a_killed_process_keeps_no_turn(engine: Engine, url: str, slack: FakeSlack) -> None:
    """A turn that a killed process took is free after the interval, and the message is posted once."""
    outbox = Outbox(engine)
    outbox.notify(suspended_facts("C1", "a guest is in it", at=NOW), ["U0ANNA"], now=NOW)
    with run_processes(1, url, slack, ()) as (only,):
        slack.on_call = lambda method, moment: kill(only) if (method, moment) == (POST, "after") else None
        slack.wait_for_messages(1, timeout=30)
        only.join()
    assert only.exitcode == -signal.SIGKILL
    slack.on_call = None
    (conversation,) = post_times(slack)
    wait = RateLimiter(engine).acquire({f"channel:{conversation}": POST_IN_CHANNEL})
    assert wait <= POST_IN_CHANNEL.interval_seconds


def kill(process: ForkServerProcess) -> None:
    """Kill the process as `kill -9` does."""
    if process.pid is not None:
        os.kill(process.pid, signal.SIGKILL)


def test_one_channel_without_a_turn_holds_up_no_other(engine: Engine, url: str, slack: FakeSlack) -> None:
    """A channel whose turn another process has just taken is posted last, or later; the others at once."""
    channels = ("C1", "C2", "C3")
    Team(engine, slack, Policy(channels=channels, lead_days=(7,))).tick(NOW - timedelta(days=1))
    slack.clear()
    assert ThrottledPacer(RateLimiter(engine)).wait_for_turn("C1", timeout=0.0) is None
    RateLimiter(engine).pause("channel:C1", 30.0)
    other, tick = make_bot(url, slack.url, Policy(channels=channels, lead_days=(7,)))
    began = time.monotonic()
    outcomes = {each.claim.channel: each.outcome for each in tick(NOW)}
    assert time.monotonic() - began < 5
    waiting = outcomes.pop("C1")
    assert isinstance(waiting, Later)
    assert (waiting.reason, 25 < waiting.seconds <= 30) == (WAITING_FOR_TURN, True)
    assert {type(each) for each in outcomes.values()} == {Posted}
    assert [state for _, _, state, _ in reminder_states(engine, milestone="2024-06")].count("due") == 1
    tick(NOW + timedelta(seconds=20))
    assert len(slack.messages) == 2
    other.dispose()


def test_what_waited_for_its_turn_is_not_taken_for_lost(engine: Engine, slack: FakeSlack) -> None:
    """A reminder that is late because it waited for its turn is posted without a search of its channel."""
    Team(engine, slack, Policy(channels=("C1",), lead_days=(7,))).tick(NOW - timedelta(days=1))
    slack.clear()
    RateLimiter(engine).pause("method:conversations.info", 1.0)
    tick = make_hasty_bot(engine, slack)
    (waiting,) = tick(NOW)
    assert isinstance(waiting.outcome, Later)
    time.sleep(1.1)
    (posted,) = tick(NOW + LATE_AFTER + timedelta(minutes=1))
    assert isinstance(posted.outcome, Posted)
    assert "conversations.history" not in {each.method for each in slack.calls}


def make_hasty_bot(engine: Engine, slack: FakeSlack) -> Callable[[datetime], tuple[DeliveryResult, ...]]:
    """Make a bot whose reminders hardly wait for their turn."""
    client, policy = make_client("xoxb-test", slack.url), Policy(channels=("C1",), lead_days=(7,))
    services = Services.open(engine, policy=policy, now=lambda: NOW, directory=WebApiDirectory(client))
    turns = RateLimiter(engine)
    pace = ThrottledPacer(turns, timeout=CHORE_TIMEOUT_SECONDS)
    return Tick(engine, client, services, pacers=Pacers(reminders=pace, chores=pace, people=CountingPacer(turns)))


def test_when_slack_is_busy_for_one_process_the_others_wait_too(engine: Engine, url: str, slack: FakeSlack) -> None:
    """After a 429 with Retry-After in one process, another does not call the method until it is over."""
    slack.fail("conversations.info", Fault.rate_limited("2"))
    elsewhere = make_engine(url)
    ours = make_client("xoxb-test", slack.url).with_pacer(CountingPacer(RateLimiter(engine)))
    theirs = make_client("xoxb-test", slack.url).with_pacer(
        ThrottledPacer(RateLimiter(elsewhere), timeout=CHORE_TIMEOUT_SECONDS)
    )
    with pytest.raises(Exception, match="ratelimited"):
        ours.conversations_info(channel="C1")
    with pytest.raises(RateLimited) as told:
        theirs.conversations_info(channel="C1")
    assert 1 < told.value.retry_seconds <= 2
    theirs.users_info(user="U1")
    time.sleep(2)
    theirs.conversations_info(channel="C1")
    assert [each.method for each in slack.calls] == ["conversations.info", "users.info", "conversations.info"]
    elsewhere.dispose()


def test_answers_are_counted_and_never_wait(engine: Engine, slack: FakeSlack) -> None:
    """A hundred calls for people are made at once, without the database; afterwards other calls wait for them."""
    counted, clock = (
        CountingPacer(RateLimiter(engine)),
        ThrottledPacer(RateLimiter(engine), timeout=CHORE_TIMEOUT_SECONDS),
    )
    client = make_client("xoxb-test", slack.url)
    people = client.with_pacer(counted)
    for number in range(60):
        people.conversations_info(channel=f"C{number}")
    client.with_pacer(clock).conversations_info(channel="C1")
    counted.flush()
    with pytest.raises(RateLimited) as told:
        client.with_pacer(clock).conversations_info(channel="C1")
    assert told.value.retry_seconds > 60
    client.with_pacer(clock).users_info(user="U1")


def test_what_could_not_be_counted_is_counted_again(engine: Engine) -> None:
    """If the database does not answer, the counts are kept for the next flush."""
    counted = CountingPacer(RateLimiter(engine))
    counted.before_call("chat.update", {"channel": "C1"})
    turn.drop(engine)
    counted.flush()
    turn.create(engine)
    counted.flush()
    assert RateLimiter(engine).acquire({"method:chat.update": RateLimit(interval_seconds=60.0)}) > 0
