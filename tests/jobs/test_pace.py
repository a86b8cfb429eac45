"""Slack's pace: however many processes share a database, together they call Slack no faster than it takes."""

import multiprocessing
import os
import signal
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import pairwise
from multiprocessing.context import SpawnProcess
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
from db.rate_limiter import RateLimit, RateLimiter
from db.reminders.outbox import Outbox
from db.schema.reminder_tables import turn
from domain.messages.coordinator_notices import suspended_facts
from domain.reminders.policy import Policy
from handlers.services.services import Services
from handlers.slack.directory import RateLimited
from jobs.outcomes import WAITING_FOR_TURN, DeliveryResult, Later, Posted
from jobs.prepare import LATE_AFTER
from tests.jobs.rows import states
from tests.jobs.team import JUNE, NOW, Team

#: Longer than a minute's worth for conversations.info would take too long; the burst and some more will do.
MANY = tuple(f"C{number}" for number in range(16))
POST = "chat.postMessage"


class Stamped:
    """When each method was called, by the workspace."""

    def __init__(self, slack: FakeSlack) -> None:
        self._lock = Lock()
        self.at: dict[str, list[float]] = defaultdict(list)
        slack.on_call = self._note

    def _note(self, method: str, moment: str) -> None:
        if moment == "before":
            with self._lock:
                self.at[method].append(time.monotonic())

    def most(self, method: str, seconds: float) -> int:
        """The most calls of a method within so many seconds."""
        return max(sum(begin <= each < begin + seconds for each in self.at[method]) for begin in self.at[method])


def bot(url: str, api_url: str, policy: Policy) -> tuple[Engine, Callable[[datetime], tuple[DeliveryResult, ...]]]:
    """A bot that keeps Slack's pace."""
    engine, client = make_engine(url), make_client("xoxb-test", api_url)
    services = Services.open(engine, policy=policy, now=lambda: NOW, directory=WebApiDirectory(client))
    return engine, Tick(engine, client, services, pacers=Pacers.for_limiter(RateLimiter(engine)))


def work(url: str, api_url: str, channels: Sequence[str], done: Event) -> None:
    """Ticks all the time, as a process of its own, until all is done."""
    engine, tick = bot(url, api_url, Policy(channels=tuple(channels), lead_days=(7,)))
    began = time.monotonic()
    while not done.is_set():
        tick(NOW + timedelta(seconds=time.monotonic() - began))
        done.wait(0.2)
    engine.dispose()


@contextmanager
def at_work(number: int, url: str, slack: FakeSlack, channels: Sequence[str]) -> Iterator[list[SpawnProcess]]:
    """So many processes."""
    spawn = multiprocessing.get_context("spawn")
    done = spawn.Event()
    bots = [spawn.Process(target=work, args=(url, slack.url, channels, done)) for _ in range(number)]
    for each in bots:
        each.start()
    try:
        yield bots
    finally:
        done.set()
        for each in bots:
            each.join()


def stamps(slack: FakeSlack) -> Mapping[str, list[float]]:
    """When each channel was posted to, by the workspace."""
    found: dict[str, list[float]] = defaultdict(list)
    for each in slack.messages:
        found[each.channel].append(float(each.ts))
    return found


@pytest.mark.longest
@pytest.mark.parametrize("number", [2, 4])
def test_processes_post_to_many_channels_at_slacks_pace(
    engine: Engine, url: str, slack: FakeSlack, number: int
) -> None:
    """Each channel has its reminder once, and no method is called more often than its tier lets it."""
    team = Team(engine, slack, Policy(channels=MANY, lead_days=(7,)))
    team.tick(NOW - timedelta(days=1))
    slack.clear()
    stamped = Stamped(slack)
    with at_work(number, url, slack, MANY):
        slack.wait_for_messages(len(MANY), timeout=60)
    assert team.verdict([(channel, JUNE) for channel in MANY]) == (0, 0)
    assert {state for _, _, state, _ in states(engine, milestone="2024-06")} == {"posted"}
    for method in stamped.at:
        allowed = PER_MINUTE[method]
        burst = allowed // 5
        assert stamped.most(method, 60.0) <= allowed, method
        # And evenly: in no five seconds more than the burst and what comes after it.
        assert stamped.most(method, 5.0) <= burst + 5.0 * (allowed - burst) / 60 + 1, method


@pytest.mark.long
@pytest.mark.parametrize("number", [2, pytest.param(4, marks=pytest.mark.longest)])
def test_processes_post_to_one_channel_at_slacks_pace(engine: Engine, url: str, slack: FakeSlack, number: int) -> None:
    """Six notices for one person come one by one, a second and more apart, each once, whoever posts them."""
    outbox = Outbox(engine)
    for each in range(6):
        outbox.notify(suspended_facts(f"C{each}", "a guest is in it", at=NOW), ["U0ANNA"], now=NOW)
    with at_work(number, url, slack, ()):
        slack.wait_for_messages(6, timeout=60)
        time.sleep(1.5)
    (at,) = stamps(slack).values()
    assert len(at) == 6
    assert all(later - sooner >= 1.0 for sooner, later in pairwise(at))


@pytest.mark.long
def test_a_killed_process_keeps_no_turn(engine: Engine, url: str, slack: FakeSlack) -> None:
    """What one process took when it was killed, another has after the interval, and the message comes once."""
    outbox = Outbox(engine)
    outbox.notify(suspended_facts("C1", "a guest is in it", at=NOW), ["U0ANNA"], now=NOW)
    with at_work(1, url, slack, ()) as (only,):
        slack.on_call = lambda method, moment: kill(only) if (method, moment) == (POST, "after") else None
        slack.wait_for_messages(1, timeout=30)
        only.join()
    assert only.exitcode == -signal.SIGKILL
    slack.on_call = None
    (conversation,) = stamps(slack)
    waited = Pacers.for_limiter(RateLimiter(engine)).reminders.wait_for_turn(
        conversation, timeout=POST_IN_CHANNEL.interval_seconds
    )
    assert waited is None


def kill(process: SpawnProcess) -> None:
    """As `kill -9` does."""
    if process.pid is not None:
        os.kill(process.pid, signal.SIGKILL)


def test_one_channel_without_a_turn_holds_up_no_other(engine: Engine, url: str, slack: FakeSlack) -> None:
    """A channel whose turn somebody else has just taken comes last, or later; the others are posted at once."""
    channels = ("C1", "C2", "C3")
    Team(engine, slack, Policy(channels=channels, lead_days=(7,))).tick(NOW - timedelta(days=1))
    slack.clear()
    assert ThrottledPacer(RateLimiter(engine)).wait_for_turn("C1", timeout=0.0) is None
    RateLimiter(engine).pause("channel:C1", 30.0)
    other, tick = bot(url, slack.url, Policy(channels=channels, lead_days=(7,)))
    began = time.monotonic()
    outcomes = {each.claim.channel: each.outcome for each in tick(NOW)}
    assert time.monotonic() - began < 5
    waiting = outcomes.pop("C1")
    assert isinstance(waiting, Later)
    assert (waiting.reason, 25 < waiting.seconds <= 30) == (WAITING_FOR_TURN, True)
    assert {type(each) for each in outcomes.values()} == {Posted}
    assert [state for _, _, state, _ in states(engine, milestone="2024-06")].count("due") == 1
    tick(NOW + timedelta(seconds=20))
    assert len(slack.messages) == 2
    other.dispose()


def test_what_waited_for_its_turn_is_not_taken_for_lost(engine: Engine, slack: FakeSlack) -> None:
    """A reminder that comes late since it waited for its turn is posted without being looked for in its channel."""
    Team(engine, slack, Policy(channels=("C1",), lead_days=(7,))).tick(NOW - timedelta(days=1))
    slack.clear()
    RateLimiter(engine).pause("method:conversations.info", 1.0)
    tick = hasty(engine, slack)
    (waiting,) = tick(NOW)
    assert isinstance(waiting.outcome, Later)
    time.sleep(1.1)
    (posted,) = tick(NOW + LATE_AFTER + timedelta(minutes=1))
    assert isinstance(posted.outcome, Posted)
    assert "conversations.history" not in {each.method for each in slack.calls}


def hasty(engine: Engine, slack: FakeSlack) -> Callable[[datetime], tuple[DeliveryResult, ...]]:
    """A bot whose reminders wait for no turn."""
    client, policy = make_client("xoxb-test", slack.url), Policy(channels=("C1",), lead_days=(7,))
    services = Services.open(engine, policy=policy, now=lambda: NOW, directory=WebApiDirectory(client))
    turns = RateLimiter(engine)
    pace = ThrottledPacer(turns, timeout=CHORE_TIMEOUT_SECONDS)
    return Tick(engine, client, services, pacers=Pacers(reminders=pace, chores=pace, people=CountingPacer(turns)))


def test_when_slack_is_busy_for_one_process_the_others_wait_too(engine: Engine, url: str, slack: FakeSlack) -> None:
    """A 429 with Retry-After that one process gets keeps another one from the same method, until it is over."""
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
    """A hundred calls for people go through at once, with no word to the database; afterwards others wait for them."""
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
    """Where the database does not answer, the count is kept for the next time."""
    counted = CountingPacer(RateLimiter(engine))
    counted.before_call("chat.update", {"channel": "C1"})
    turn.drop(engine)
    counted.flush()
    turn.create(engine)
    counted.flush()
    assert RateLimiter(engine).acquire({"method:chat.update": RateLimit(interval_seconds=60.0)}) > 0
