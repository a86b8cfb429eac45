"""Where the bot is killed: at its calls, from outside, and at its writes, from inside."""

from collections.abc import Callable, Iterator
from functools import partial
from random import Random
from typing import TypeAlias

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.journeys.chaos.lives import Life
from tests.journeys.chaos.troubles import (
    DELETE,
    GROUP,
    HISTORY,
    INFO,
    OPEN,
    POST,
    TEST,
    USER,
    Lives,
    Trouble,
    after_double,
    after_doubt,
    alone,
    counted,
)
from tests.journeys.chaos.workspace import AFTER, BEFORE, Trap

#: What the bot is killed at, whether before or after, and the lives in which that happens.
_Kill: TypeAlias = tuple[str, str, Callable[[Random], Lives]]


def kills() -> list[Trouble]:
    """Every trouble of these."""
    return [*_outside(), *_inside()]


# Kills from outside.


def trapped(method: str, moment: str, *, most: int = 3, accept: bool = True) -> Callable[[Random], Lives]:
    """Killed at one of the first calls of a method."""
    return counted(lambda count: Life(trap=Trap(method=method, moment=moment, count=count, accept=accept)), most)


def _outside() -> list[Trouble]:
    found = [
        *((method, BEFORE, trapped(method, BEFORE, accept=False)) for method in (INFO, USER)),
        *((method, AFTER, trapped(method, AFTER)) for method in (INFO, USER)),
        *((method, BEFORE, trapped(method, BEFORE, most=1, accept=False)) for method in (OPEN, GROUP, TEST)),
        *((method, AFTER, trapped(method, AFTER, most=1)) for method in (OPEN, GROUP, TEST)),
        (POST, "before, never accepted", trapped(POST, BEFORE, most=6, accept=False)),
        (POST, "before, accepted all the same", trapped(POST, BEFORE, most=6)),
        (POST, "after, before the answer", trapped(POST, AFTER, most=6)),
        (HISTORY, BEFORE, after_doubt(Life(trap=Trap(method=HISTORY, moment=BEFORE, accept=False)))),
        (HISTORY, AFTER, after_doubt(Life(trap=Trap(method=HISTORY, moment=AFTER, count=2)))),
        (DELETE, "before, never accepted", after_double(Life(trap=Trap(method=DELETE, moment=BEFORE, accept=False)))),
        (DELETE, "before, accepted all the same", after_double(Life(trap=Trap(method=DELETE, moment=BEFORE)))),
        (DELETE, AFTER, after_double(Life(trap=Trap(method=DELETE, moment=AFTER)))),
    ]
    return [Trouble(family="calls", name=f"killed at {each[0]} {each[1]}", lives=each[2]) for each in found]


# Kills inside.


def _inside() -> list[Trouble]:
    found = [*_plainly(), *_refused(), *_doubtful()]
    return [Trouble(family="writes", name=f"killed {each[1]} {each[0]}", lives=each[2]) for each in found]


def _plainly() -> Iterator[_Kill]:
    """At what is written every day."""
    plain = [
        *(("plan", AFTER, 2), ("claim", AFTER, 2), ("spread", BEFORE, 1), ("spread", AFTER, 1)),
        *(("intend", BEFORE, 1), ("intend", AFTER, 1), ("posted", BEFORE, 1), ("posted", AFTER, 1)),
        *(("note_tick", BEFORE, 2), ("note_tick", AFTER, 2), ("commit", BEFORE, 9), ("commit", AFTER, 9)),
    ]
    for name, moment, most in plain:
        yield name, moment, counted(partial(_at_write, name, moment), most)


def _at_write(name: str, moment: str, count: int) -> Life:
    return Life(point=f"{name}:{moment}:{count}")


def _refused() -> Iterator[_Kill]:
    """At what is written when Slack takes no message."""
    ways = {
        "retry": Fault.rate_limited("2"),
        "unknown": Fault(status=500),
        "parked": Fault.error("is_archived"),
        "notify": Fault.error("is_archived"),
    }
    for name, fault in ways.items():
        for moment in (BEFORE, AFTER):
            life = Life(point=f"{name}:{moment}:1", faults=[(POST, fault, 3)], provokes=("is_archived",))
            yield name, moment, alone(life)


def _doubtful() -> Iterator[_Kill]:
    """At what is written of doubts and of doubles."""
    unread = [(HISTORY, Fault(status=500), None)]
    for moment in (BEFORE, AFTER):
        for name in ("take", "found", "absent"):
            yield name, moment, after_doubt(Life(point=f"{name}:{moment}:1"))
        yield "unanswered", moment, after_doubt(Life(point=f"unanswered:{moment}:1", faults=unread))
        yield "swept", moment, after_double(Life(point=f"swept:{moment}:1"))
        # What was due while nothing ran is in doubt by itself.
        yield "late", moment, alone(Life(point=f"late:{moment}:1"))
    yield "take_posted", AFTER, after_double(Life(point=f"take_posted:{AFTER}:1"))
