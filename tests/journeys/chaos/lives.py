"""A life of the bot: what goes wrong in it, how it ends, and how much later the next one begins."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TypeAlias

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.journeys.chaos.processes import Worker
from tests.journeys.chaos.stage import Stage
from tests.journeys.chaos.workspace import Trap

_MOMENT = 0.005

#: Something that is done on the stage.
Deed: TypeAlias = Callable[[Stage], None]


@contextmanager
def nothing(_: Stage) -> Iterator[None]:
    """Around a life in an ordinary world."""
    yield


@dataclass(frozen=True, kw_only=True)
class Life:
    """From the start of one process or several to their end."""

    #: Calls that go wrong: of which method, how, and how many of them; None for all.
    faults: Sequence[tuple[str, Fault, int | None]] = ()
    #: At this call `deed` is done; without one, everything is killed.
    trap: Trap | None = None
    deed: Deed | None = None
    #: Inside the first process, where it is killed.
    point: str = ""
    arguments: Sequence[str] = ()
    #: So many bytes may the database's journal have, and its log.
    file_room: int | None = None
    #: What happens before the start.
    first: Deed | None = None
    #: Seconds from the first tick, or from the start, to the end.
    span: float = 0.8
    from_start: bool = False
    processes: int = 1
    #: What else happens, so many seconds after the first tick.
    deeds: Sequence[tuple[float, Deed]] = ()
    #: What the world is like for so long.
    around: Callable[[Stage], AbstractContextManager[None]] = nothing
    #: It ends by SIGTERM.
    gently: bool = False
    api_url: str | None = None
    #: By how many seconds the clock moves on afterwards, and whether calls under way are waited for before.
    leap: float = 240.0
    strays: bool = False
    #: Refusals that coordinators may be told of.
    provokes: Sequence[str] = ()
    #: Whether it is what was to be tried, and how to tell that it really struck.
    counts: bool = True
    struck: Callable[[Stage, Sequence[Worker]], bool] | None = None


def live(stage: Stage, life: Life, name: str) -> bool:
    """Lets a life pass; gives whether what was to be tried struck."""
    stage.ledger.provoked.update(life.provokes)
    if life.first is not None:
        life.first(stage)
    for method, fault, times in life.faults:
        stage.slack.fail(method, fault, times=times)
    stage.slack.begin(life.trap, lambda: (life.deed or _kill_all)(stage))
    with life.around(stage):
        workers = _born(stage, life, name)
        _pass(stage, life, workers)
        struck = _died(stage, life, workers)
    stage.slack.calm()
    if not life.strays:
        stage.slack.wait_until_idle()
    stage.clock.leap(life.leap)
    return struck


def _kill_all(stage: Stage) -> None:
    for each in list(stage.workers):
        each.kill()


def _born(stage: Stage, life: Life, name: str) -> list[Worker]:
    """Only the first of several dies by itself."""
    doomed = ["--point", life.point] if life.point else []
    shared = [*life.arguments]
    if life.file_room is not None:
        stage.empty_journal()
        shared += ["--file-size", str(life.file_room)]
    return [
        stage.start(f"{name}{'abcd'[number]}", [*shared, *([] if number else doomed)], api_url=life.api_url)
        for number in range(life.processes)
    ]


def _pass(stage: Stage, life: Life, workers: Sequence[Worker]) -> None:
    began = time.monotonic()
    if not life.from_start:
        stage.wait_for(workers)
        began = time.monotonic()
    todo = sorted(life.deeds, key=lambda each: each[0])
    while (passed := time.monotonic() - began) < life.span:
        while todo and todo[0][0] <= passed:
            todo.pop(0)[1](stage)
        if not any(each.alive for each in workers):
            return
        if life.deed is None and stage.slack.sprung.is_set():
            return
        if any(each.died_at_its_point for each in workers) and passed > life.span / 2:
            return
        time.sleep(_MOMENT)


def _died(stage: Stage, life: Life, workers: Sequence[Worker]) -> bool:
    """Ends what still lives, and tells whether it struck."""
    if life.gently:
        for each in workers:
            each.end()
    stage.kill()
    if life.struck is not None:
        return life.struck(stage, workers)
    if life.trap is not None:
        return stage.slack.sprung.is_set()
    if life.point:
        return workers[0].died_at_its_point
    return stage.slack.struck > 0 or not life.faults


def surely(_stage: Stage, _workers: Sequence[Worker]) -> bool:
    """It cannot but strike."""
    return True


def said(_: Stage, workers: Sequence[Worker], *, words: Sequence[str]) -> bool:
    """Whether a log has one of these."""
    return any(each.said(*words) for each in workers)
