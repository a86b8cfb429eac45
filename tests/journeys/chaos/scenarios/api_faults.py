"""Scenarios with faults of API calls."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

from msgspec import structs

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, Fault
from tests.journeys.chaos.life import Life
from tests.journeys.chaos.scenarios.scenario import (
    DELETE,
    GROUP,
    HISTORY,
    INFO,
    OPEN,
    POST,
    REPLIES,
    TEST,
    USER,
    Lives,
    Scenario,
    after_doubled_post,
    after_uncertain_post,
    randomise,
    uncertain_post_life,
)

# The faults.

LIMITED = {
    "429, Retry-After 2": Fault.rate_limited("2"),
    "429 without Retry-After": Fault.rate_limited(None),
    "429, Retry-After a date": Fault.rate_limited("Wed, 21 Oct 2037 07:28:00 GMT"),
    "429, Retry-After 3600": Fault.rate_limited("3600"),
}
BROKEN = {
    "500": Fault(status=500),
    "503": Fault(status=503),
    "connection closed": Fault(cut=ConnectionCut.CLOSE),
    "connection reset": Fault(cut=ConnectionCut.RESET),
    "half an answer": Fault(cut=ConnectionCut.HALF),
    "no JSON": Fault(body=b"<html>busy</html>"),
    "fatal_error": Fault.error("fatal_error"),
}


def accepting(fault: Fault) -> Fault:
    """Return the same fault for a call that is carried out all the same."""
    return structs.replace(fault, accept=True)


def failing_calls(method: str, fault: Fault, *before: Life) -> Callable[[Random], Lives]:
    """Return lives in the last of which some calls of a method, or all, fail."""

    def make_lives(rng: Random) -> Lives:
        times = rng.choice((1, 2, 3, None))
        return [*before, randomise(Life(faults=[(method, fault, times)]), rng)]

    return make_lives


def _post_scenarios() -> list[Scenario]:
    faults_by_name = [(name, fault) for name, fault in (LIMITED | BROKEN).items()]
    faults_by_name += [(f"{name}, but accepted", accepting(fault)) for name, fault in BROKEN.items()]
    return [
        Scenario(family=_family_of(name), name=f"{POST}: {name}", lives=failing_calls(POST, fault))
        for name, fault in faults_by_name
    ]


def _answer_scenarios() -> list[Scenario]:
    """People ask while posts fail, and while their threads cannot be read."""
    faults: list[tuple[str, list[tuple[str, Fault, int | None]]]]
    faults = [(name, [(POST, fault, 2)]) for name, fault in LIMITED.items()]
    faults += [(name, [(POST, fault, 1)]) for name, fault in BROKEN.items()]
    faults += [(f"{name}, but accepted", [(POST, accepting(fault), 1)]) for name, fault in BROKEN.items()]
    faults += [
        ("its thread cannot be read", [(POST, Fault(status=503, accept=True), 1), (REPLIES, Fault(status=500), None)])
    ]
    return [
        Scenario(family="answers", name=f"an answer: {name}", lives=partial(_asking_lives, given))
        for name, given in faults
    ]


def _asking_lives(faults: list[tuple[str, Fault, int | None]], rng: Random) -> Lives:
    return [randomise(Life(faults=faults, asks=True), rng)]


def _family_of(name: str) -> str:
    if name.startswith("429"):
        return "limited"
    return "accepted" if name.endswith("accepted") else "broken"


def _history_scenarios() -> list[Scenario]:
    slow = Life(
        faults=[(HISTORY, Fault(delay_after=1.6), None)], arguments=("--timeout", "1"), seconds=3, advance_seconds=330
    )
    unreadable = LIMITED | BROKEN | {code: Fault.error(code) for code in ("not_in_channel", "missing_scope")}
    return [
        Scenario(
            family="history",
            name=f"{HISTORY}: {name}",
            lives=after_uncertain_post(Life(faults=[(HISTORY, fault, None)], advance_seconds=330)),
        )
        for name, fault in unreadable.items()
    ] + [Scenario(family="history", name=f"{HISTORY}: no answer within 1 s", lives=after_uncertain_post(slow))]


def _lookup_scenarios() -> list[Scenario]:
    names = ("500", "connection closed", "half an answer", "no JSON", "429, Retry-After 2")
    return [
        Scenario(family="reach", name=f"{method}: {name}", lives=failing_calls(method, (LIMITED | BROKEN)[name]))
        for number, method in enumerate((INFO, USER, OPEN, GROUP, TEST))
        for name in (names[number], names[(number + 2) % len(names)])
    ]


def _eve_scenarios() -> list[Scenario]:
    """On the day before the meeting a reminder is sent once more; then the channel can be read again."""
    unread = [(HISTORY, Fault(cut=ConnectionCut.CLOSE), None)]
    lives_by_name = {
        "": Life(faults=unread, advance_seconds=61),
        ", killed before repeat": Life(kill_point="repeat:before:1", faults=unread),
        ", killed after repeat": Life(kill_point="repeat:after:1", faults=unread, advance_seconds=61),
    }
    return [
        Scenario(
            family="history",
            name=f"unreadable for hours{name}",
            lives=partial(_unreadable_lives, life),
            is_for_eve=True,
        )
        for name, life in lives_by_name.items()
    ]


def _unreadable_lives(life: Life, rng: Random) -> Lives:
    before = Life(faults=[(HISTORY, Fault(cut=ConnectionCut.CLOSE), None)], seconds=0.6, counts=False)
    after = replace(before, faults=[*before.faults, (POST, Fault(status=500, accept=True), rng.choice((1, None)))])
    return [
        uncertain_post_life(rng),
        replace(before, advance_seconds=3700),
        randomise(life, rng),
        rng.choice((before, after)),
    ]


def _delete_scenarios() -> list[Scenario]:
    names = ("500", "connection reset", "429, Retry-After 2")
    return [
        Scenario(
            family="sweep",
            name=f"{DELETE}: {name}",
            lives=after_doubled_post(Life(faults=[(DELETE, (LIMITED | BROKEN)[name], None)], advance_seconds=1000)),
        )
        for name in names
    ]


def api_fault_scenarios() -> list[Scenario]:
    """Return all scenarios with faults of API calls."""
    return [
        *_post_scenarios(),
        *_answer_scenarios(),
        *_history_scenarios(),
        *_eve_scenarios(),
        *_lookup_scenarios(),
        *_delete_scenarios(),
    ]
