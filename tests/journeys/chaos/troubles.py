"""What is done to calls: each trouble as the lives in which it befalls the bot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import TypeAlias

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, Fault
from tests.journeys.chaos.lives import Life

POST, HISTORY, DELETE, UPDATE = "chat.postMessage", "conversations.history", "chat.delete", "chat.update"
INFO, OPEN, USER, GROUP = "conversations.info", "conversations.open", "users.info", "usergroups.users.list"
TEST, CONNECT = "auth.test", "apps.connections.open"

Lives: TypeAlias = Sequence[Life]

#: By how much the clock moves on after an ordinary life: not at all, within a lease or a grace, or over both.
LEAPS = (0.0, 0.0, 20.0, 61.0, 125.0, 240.0, 240.0, 240.0, 400.0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Trouble:
    """Something that befalls the bot."""

    #: The row of the report, and what exactly is done.
    family: str
    name: str
    lives: Callable[[Random], Lives]
    #: How often at the most, of what takes long.
    most: int | None = None
    #: It is for the day before a meeting.
    eve: bool = False


# What goes before.


def doubt(rng: Random) -> Life:
    """Posts of which nobody knows what has become."""
    accepted = rng.randrange(3)
    faults = [(POST, Fault(status=500, accept=True), accepted)] if accepted else []
    return Life(faults=[*faults, (POST, Fault(status=503), None)], span=0.7, leap=240, counts=False)


def double(_: Random) -> Lives:
    """A post that Slack accepts only when the bot has looked for it, not found it and posted again."""
    late = [(POST, Fault(accept=True, delay_before=6), 1)]
    return [
        Life(faults=late, arguments=("--timeout", "1"), span=1.7, leap=240, strays=True, counts=False),
        Life(span=0.6, leap=61, strays=True, counts=False),
        Life(span=0.8, leap=1000, counts=False),
    ]


def posted() -> Life:
    """Everything is posted that can be, and something of it is done afterwards."""
    return Life(span=1.0, leap=0, counts=False)


# How it goes on.


def alone(*lives: Life) -> Callable[[Random], Lives]:
    """These lives, the last with one or two processes and any leap after it."""

    def made(rng: Random) -> Lives:
        return [*lives[:-1], spread(lives[-1], rng)]

    return made


def spread(life: Life, rng: Random) -> Life:
    """A life with what is left to chance; one that ends by itself has time for it."""
    leap = rng.choice(LEAPS) if life.leap == Life.leap else life.leap
    span = rng.uniform(0.4, 1.1) if life.span == Life.span else life.span
    if life.point or (life.trap and life.deed is None):
        span = 1.5
    return replace(life, processes=rng.choice((1, 1, 2)), leap=leap, span=span)


def after_doubt(life: Life) -> Callable[[Random], Lives]:
    """A life that finds reminders in doubt."""
    return lambda rng: [doubt(rng), spread(life, rng)]


def after_double(life: Life) -> Callable[[Random], Lives]:
    """A life that finds a message twice."""
    return lambda rng: [*double(rng), spread(life, rng)]


def counted(make: Callable[[int], Life], most: int) -> Callable[[Random], Lives]:
    """A life with something at one of the first calls."""
    return lambda rng: [spread(make(rng.randint(1, most)), rng)]


# Slack's faults.

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


def after_all(fault: Fault) -> Fault:
    """The same, though the call was carried out."""
    return replace(fault, accept=True)


def faulty(method: str, fault: Fault, *before: Life) -> Callable[[Random], Lives]:
    """Some calls of a method, or all, go wrong in one life."""

    def made(rng: Random) -> Lives:
        times = rng.choice((1, 2, 3, None))
        return [*before, spread(Life(faults=[(method, fault, times)]), rng)]

    return made


def _posting() -> list[Trouble]:
    found = [(name, fault) for name, fault in (LIMITED | BROKEN).items()]
    found += [(f"{name}, but accepted", after_all(fault)) for name, fault in BROKEN.items()]
    return [Trouble(family=_family(name), name=f"{POST}: {name}", lives=faulty(POST, fault)) for name, fault in found]


def _family(name: str) -> str:
    if name.startswith("429"):
        return "limited"
    return "accepted" if name.endswith("accepted") else "broken"


def _reading() -> list[Trouble]:
    slow = Life(faults=[(HISTORY, Fault(delay_after=1.6), None)], arguments=("--timeout", "1"), span=3, leap=330)
    unreadable = LIMITED | BROKEN | {each: Fault.error(each) for each in ("not_in_channel", "missing_scope")}
    return [
        Trouble(
            family="history",
            name=f"{HISTORY}: {name}",
            lives=after_doubt(Life(faults=[(HISTORY, fault, None)], leap=330)),
        )
        for name, fault in unreadable.items()
    ] + [Trouble(family="history", name=f"{HISTORY}: no answer within 1 s", lives=after_doubt(slow))]


def _reaching() -> list[Trouble]:
    ways = ("500", "connection closed", "half an answer", "no JSON", "429, Retry-After 2")
    return [
        Trouble(family="reach", name=f"{method}: {name}", lives=faulty(method, (LIMITED | BROKEN)[name]))
        for number, method in enumerate((INFO, USER, OPEN, GROUP, TEST))
        for name in (ways[number], ways[(number + 2) % len(ways)])
    ]


def _last_calls() -> list[Trouble]:
    """On the day before the meeting a reminder is sent once more; then the channel can be read again."""
    unread = [(HISTORY, Fault(cut=ConnectionCut.CLOSE), None)]
    ways = {
        "": Life(faults=unread, leap=61),
        ", killed before repeat": Life(point="repeat:before:1", faults=unread),
        ", killed after repeat": Life(point="repeat:after:1", faults=unread, leap=61),
    }
    return [
        Trouble(family="history", name=f"unreadable for hours{name}", lives=partial(_unread, life), eve=True)
        for name, life in ways.items()
    ]


def _unread(life: Life, rng: Random) -> Lives:
    before = Life(faults=[(HISTORY, Fault(cut=ConnectionCut.CLOSE), None)], span=0.6, counts=False)
    after = replace(before, faults=[*before.faults, (POST, Fault(status=500, accept=True), rng.choice((1, None)))])
    return [doubt(rng), replace(before, leap=3700), spread(life, rng), rng.choice((before, after))]


def _cleaning() -> list[Trouble]:
    ways = ("500", "connection reset", "429, Retry-After 2")
    return [
        Trouble(
            family="sweep",
            name=f"{DELETE}: {name}",
            lives=after_double(Life(faults=[(DELETE, (LIMITED | BROKEN)[name], None)], leap=1000)),
        )
        for name in ways
    ]


def faults() -> list[Trouble]:
    """Every trouble of these."""
    return [*_posting(), *_reading(), *_last_calls(), *_reaching(), *_cleaning()]
