"""Scenarios: each a sequence of lives, of which the last has the fault that it is about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TypeAlias

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.journeys.chaos.expectations import MARKABLE
from tests.journeys.chaos.harness import Harness
from tests.journeys.chaos.life import Life

POST, HISTORY, DELETE, UPDATE = "chat.postMessage", "conversations.history", "chat.delete", "chat.update"
REPLIES = "conversations.replies"
INFO, OPEN, USER, GROUP = "conversations.info", "conversations.open", "users.info", "usergroups.users.list"
TEST, CONNECT = "auth.test", "apps.connections.open"

Lives: TypeAlias = Sequence[Life]

#: Seconds by which the clock may advance after a life: none, within a lease or a grace period, or beyond both.
CLOCK_ADVANCES_SECONDS = (0.0, 0.0, 20.0, 61.0, 125.0, 240.0, 240.0, 240.0, 400.0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Scenario:
    """Something that goes wrong for the bot."""

    #: The row of the report, and the exact description.
    family: str
    name: str
    lives: Callable[[Random], Lives]
    #: The most runs, of one that takes long.
    max_runs: int | None = None
    #: It runs after so many others, whatever else is rare.
    interval: int | None = None
    #: Whether it is for the day before a meeting.
    is_for_eve: bool = False


# Lives that prepare a fault.


def uncertain_post_life(rng: Random) -> Life:
    """Return a life that leaves posts with unknown outcomes."""
    accepted = rng.randrange(3)
    faults = [(POST, Fault(status=500, accept=True), accepted)] if accepted else []
    return Life(faults=[*faults, (POST, Fault(status=503), None)], seconds=0.7, advance_seconds=240, counts=False)


def doubled_post_lives(_: Random) -> Lives:
    """Return lives with a post that Slack accepts only when the bot has looked for it, and posted it again."""
    late = [(POST, Fault(accept=True, delay_before=6), 1)]
    return [
        Life(
            faults=late, arguments=("--timeout", "1"), seconds=1.7, advance_seconds=240, leaves_calls=True, counts=False
        ),
        Life(seconds=0.6, advance_seconds=61, leaves_calls=True, counts=False),
        Life(seconds=0.8, advance_seconds=1000, counts=False),
    ]


def posted_life() -> Life:
    """Return a life in which everything is posted, of which something can be marked done afterwards."""
    return Life(seconds=1.0, advance_seconds=0, counts=False)


def toggle_recent(harness: Harness) -> None:
    """Mark an instalment of the last year's deadlines done, or reopen it."""
    today = harness.clock.now().date()
    recent = [instalment for due, instalment in MARKABLE.items() if -60 < (today - due).days < 300]
    harness.toggle_done(*harness.rng.choice(recent))


# Sequences of lives.


def randomised(*lives: Life) -> Callable[[Random], Lives]:
    """Return these lives, the last of them randomised."""

    def make_lives(rng: Random) -> Lives:
        return [*lives[:-1], randomise(lives[-1], rng)]

    return make_lives


def randomise(life: Life, rng: Random) -> Life:
    """Return a life with random processes, seconds and advance; one with a kill has time for it."""
    leap = rng.choice(CLOCK_ADVANCES_SECONDS) if life.advance_seconds == Life.advance_seconds else life.advance_seconds
    span = rng.uniform(0.4, 1.1) if life.seconds == Life.seconds else life.seconds
    if life.kill_point or (life.trap and life.action is None):
        span = 1.5
    return replace(life, processes=rng.choice((1, 1, 2)), advance_seconds=leap, seconds=span)


def after_uncertain_post(life: Life) -> Callable[[Random], Lives]:
    """Return lives of which the last finds uncertain posts."""
    return lambda rng: [uncertain_post_life(rng), randomise(life, rng)]


def after_doubled_post(life: Life) -> Callable[[Random], Lives]:
    """Return lives of which the last finds a message twice."""
    return lambda rng: [*doubled_post_lives(rng), randomise(life, rng)]


def at_random_call(make: Callable[[int], Life], most: int) -> Callable[[Random], Lives]:
    """Return a life with a fault at one of the first calls."""
    return lambda rng: [randomise(make(rng.randint(1, most)), rng)]
