"""Scenarios in which the bot is killed: at its calls, from outside, and at its writes, from inside."""

from collections.abc import Callable, Iterator
from functools import partial
from random import Random
from typing import TypeAlias

from bot.sandbox.fake_slack.fake_slack import CallMoment, Fault
from tests.journeys.chaos.life import Life
from tests.journeys.chaos.monitored_slack import AFTER, BEFORE, Trap
from tests.journeys.chaos.scenarios.scenario import (
    DELETE,
    GROUP,
    HISTORY,
    INFO,
    OPEN,
    POST,
    TEST,
    USER,
    Lives,
    Scenario,
    after_doubled_post,
    after_uncertain_post,
    at_random_call,
    randomised,
    toggle_recent,
)

#: What the bot is killed at, the moment, and the lives in which that happens.
_Kill: TypeAlias = tuple[str, str, Callable[[Random], Lives]]


def kill_scenarios() -> list[Scenario]:
    """Return all scenarios with kills."""
    return [*_kills_at_calls(), *_kills_at_writes()]


# Kills at calls, from outside.


def killed_at_call(method: str, moment: CallMoment, *, most: int = 3, accept: bool = True) -> Callable[[Random], Lives]:
    """Return lives that are killed at one of the first calls of a method."""
    return at_random_call(lambda count: Life(trap=Trap(method=method, moment=moment, count=count, accept=accept)), most)


def _kills_at_calls() -> list[Scenario]:
    kills = [
        *((method, BEFORE, killed_at_call(method, BEFORE, accept=False)) for method in (INFO, USER)),
        *((method, AFTER, killed_at_call(method, AFTER)) for method in (INFO, USER)),
        *((method, BEFORE, killed_at_call(method, BEFORE, most=1, accept=False)) for method in (OPEN, GROUP, TEST)),
        *((method, AFTER, killed_at_call(method, AFTER, most=1)) for method in (OPEN, GROUP, TEST)),
        (POST, "before, never accepted", killed_at_call(POST, BEFORE, most=6, accept=False)),
        (POST, "before, accepted all the same", killed_at_call(POST, BEFORE, most=6)),
        (POST, "after, before the answer", killed_at_call(POST, AFTER, most=6)),
        (HISTORY, BEFORE, after_uncertain_post(Life(trap=Trap(method=HISTORY, moment=BEFORE, accept=False)))),
        (HISTORY, AFTER, after_uncertain_post(Life(trap=Trap(method=HISTORY, moment=AFTER, count=2)))),
        (
            DELETE,
            "before, never accepted",
            after_doubled_post(Life(trap=Trap(method=DELETE, moment=BEFORE, accept=False))),
        ),
        (DELETE, "before, accepted all the same", after_doubled_post(Life(trap=Trap(method=DELETE, moment=BEFORE)))),
        (DELETE, AFTER, after_doubled_post(Life(trap=Trap(method=DELETE, moment=AFTER)))),
    ]
    return [Scenario(family="calls", name=f"killed at {kill[0]} {kill[1]}", lives=kill[2]) for kill in kills]


# Kills at writes, from inside.


def _kills_at_writes() -> list[Scenario]:
    kills = [*_everyday_writes(), *_writes_after_refusal(), *_writes_of_uncertain_posts(), *_writes_about_changes()]
    answers = [Scenario(family="answers", name=f"killed {kill[1]} {kill[0]}", lives=kill[2]) for kill in _answers()]
    return [*(Scenario(family="writes", name=f"killed {kill[1]} {kill[0]}", lives=kill[2]) for kill in kills), *answers]


def _everyday_writes() -> Iterator[_Kill]:
    """Yield kills at everyday writes."""
    plain = [
        *(("plan", AFTER, 2), ("claim", AFTER, 2), ("spread", BEFORE, 1), ("spread", AFTER, 1)),
        *(("intend", BEFORE, 1), ("intend", AFTER, 1), ("posted", BEFORE, 1), ("posted", AFTER, 1)),
        *(("note_tick", BEFORE, 2), ("note_tick", AFTER, 2), ("commit", BEFORE, 9), ("commit", AFTER, 9)),
    ]
    for name, moment, most in plain:
        yield name, moment, at_random_call(partial(_life_killed_at_write, name, moment), most)


def _life_killed_at_write(name: str, moment: CallMoment, count: int) -> Life:
    return Life(kill_point=f"{name}:{moment}:{count}")


def _writes_after_refusal() -> Iterator[_Kill]:
    """Yield kills at the writes when Slack refuses a message."""
    faults = {
        "retry": Fault.rate_limited("2"),
        "unknown": Fault(status=500),
        "parked": Fault.error("is_archived"),
        "notify": Fault.error("is_archived"),
    }
    for name, fault in faults.items():
        for moment in (BEFORE, AFTER):
            life = Life(kill_point=f"{name}:{moment}:1", faults=[(POST, fault, 3)], provoked_refusals=("is_archived",))
            yield name, moment, randomised(life)


def _writes_of_uncertain_posts() -> Iterator[_Kill]:
    """Yield kills at the writes about uncertain posts and doubles."""
    unread = [(HISTORY, Fault(status=500), None)]
    for moment in (BEFORE, AFTER):
        for name in ("take", "found", "absent"):
            yield name, moment, after_uncertain_post(Life(kill_point=f"{name}:{moment}:1"))
        yield "unanswered", moment, after_uncertain_post(Life(kill_point=f"unanswered:{moment}:1", faults=unread))
        yield "swept", moment, after_doubled_post(Life(kill_point=f"swept:{moment}:1"))
        # What was due while nothing ran is uncertain by itself.
        yield "late", moment, randomised(Life(kill_point=f"late:{moment}:1"))
    yield "take_posted", AFTER, after_doubled_post(Life(kill_point=f"take_posted:{AFTER}:1"))


def _writes_about_changes() -> Iterator[_Kill]:
    """Yield kills at the writes and posts by which people are told what was changed."""
    changed = Life(before_start=toggle_recent, advance_seconds=620, counts=False)
    for moment in (BEFORE, AFTER):
        yield "tell", moment, randomised(Life(before_start=toggle_recent, kill_point=f"tell:{moment}:1"))
        yield "a post of news", moment, randomised(changed, Life(trap=Trap(method=POST, moment=moment)))


def _answers() -> Iterator[_Kill]:
    """Yield kills at the writes about answers: of the process that was asked, and of one that finds out about it."""
    left_behind = Life(kill_point="settle:before:1", seconds=1.5, asks=True, counts=False)
    unposted = Life(faults=[(POST, Fault(status=503), None)], seconds=0.7, asks=True, counts=False)
    for moment in (BEFORE, AFTER):
        for name in ("take_up", "settle"):
            yield name, moment, randomised(Life(kill_point=f"{name}:{moment}:1", asks=True))
        yield "attempt", moment, randomised(unposted, Life(kill_point=f"attempt:{moment}:1", asks=True))
        yield "an answer's post", moment, randomised(Life(trap=Trap(method=POST, moment=moment), asks=True))
    yield "take_answer", AFTER, randomised(left_behind, Life(kill_point="take_answer:after:1", asks=True))
