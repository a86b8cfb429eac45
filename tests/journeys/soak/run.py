"""A soak: everything that goes on at once, and what is found when it has ended."""

import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field

from bot.sandbox.fake_slack.fake_slack import Fault
from db.changes.ledger import Ledger
from tests.databases.databases import POSTGRES
from tests.journeys.chaos.data import Served
from tests.journeys.chaos.stage import Stage
from tests.journeys.chaos.storm import restarting
from tests.journeys.chaos.world import MARKABLE
from tests.journeys.soak import verdict
from tests.journeys.soak.days import Days, reminders
from tests.journeys.soak.people import VISITORS, People
from tests.journeys.soak.sockets import Json, Sockets
from tests.journeys.soak.troubles import Troubles

#: By how much the process that is left alone may grow in a run of so many seconds or more; shorter ones say nothing.
GROWTH, LONG = 1.1, 600

#: More changes than are made.
_ALL = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Plan:
    """For how long, with how many processes, and how often something befalls them: seconds, at the least and most."""

    seconds: float
    processes: int = 4
    askers: int = 4
    seed: int = 1
    kills: tuple[float, float] = (5.0, 15.0)
    restarts: tuple[float, float] = (5.0, 40.0)
    kind: str = POSTGRES


@dataclass(kw_only=True)
class Found:
    """What there was of everything, and what is wrong with it."""

    figures: dict[str, int] = field(default_factory=dict)
    questions: Counter[str] = field(default_factory=Counter)
    commands: Counter[str] = field(default_factory=Counter)
    logged: Counter[str] = field(default_factory=Counter)
    growth: float = 0.0
    wrong: list[str] = field(default_factory=list)


def soak(plan: Plan) -> Found:
    """Everything at once for so long, then quiet; gives what is found."""
    with ExitStack() as stack:
        stage = stack.enter_context(Stage(plan.seed, kind=plan.kind, spares=1))
        sockets = stack.enter_context(Sockets(plan.seed))
        days = Days(stage=stage)
        stage.found(days.first)
        stage.slack.fail("apps.connections.open", Fault(body={"ok": True, "url": sockets.url}, accept=True), times=None)
        people = People(sockets=sockets, clock=stage.clock, seed=plan.seed)
        troubles = Troubles(stage=stage, processes=plan.processes, pause=plan.kills, seed=plan.seed)
        with troubles.brought():
            _await(sockets, 1)
            with restarting(stage, plan.restarts):
                people.begin(askers=plan.askers)
                days.pass_until(time.monotonic() + plan.seconds)
                people.end()
        _await(sockets, plan.processes)
        days.settle()
        stale = list(_homes(stage, days, people))
        found = _found(stage, days, people, troubles)
        found.wrong += stale
        if plan.seconds >= LONG and found.growth > GROWTH:
            found.wrong.append(f"the process that was left alone grew by {found.growth:.3f}")
        return found


def _await(sockets: Sockets, number: int) -> None:
    deadline = time.monotonic() + 30
    while sockets.connected < number:
        if time.monotonic() > deadline:
            raise TimeoutError("a process did not connect")
        threading.Event().wait(0.05)


def _found(stage: Stage, days: Days, people: People, troubles: Troubles) -> Found:
    missing, extra = stage.ledger.settle(reminders(stage))
    record = Ledger(stage.store.engine).read_history(limit=_ALL)
    questions, wrong = verdict.questions(people.asked, stage.slack.messages)
    commands, miscounted = verdict.commands(people.commanded, record)
    logged, unexplained = verdict.logged(troubles.logs)
    growth = verdict.growth(troubles.resident)
    found = Found(questions=questions, commands=commands, logged=logged, growth=growth)
    found.figures = {
        "days": days.passed,
        "reminders": stage.ledger.wanted.total(),
        "questions": len(people.asked),
        "commands": len(people.commanded),
        "homes opened": len(people.opened),
        "kills": troubles.kills,
        "stops": troubles.stops,
        "restarts of the server": stage.data.restarts if isinstance(stage.data, Served) else 0,
        "processes that ended by themselves and were begun anew": len(troubles.fallen),
    }
    found.wrong += [f"a reminder is missing: {each}" for each in missing.elements()]
    found.wrong += [f"a reminder is too many: {each}" for each in extra.elements()]
    found.wrong += [*wrong, *miscounted, *unexplained]
    found.wrong += _processes(stage, troubles)
    return found


def _homes(stage: Stage, days: Days, people: People) -> Iterator[str]:
    """Each that is open follows a change: it is then what its owner finds when they open it again."""
    for person in VISITORS:
        people.open(person)
    ref, slug = min(MARKABLE.values())
    if not str(people.command(f"done {ref} {slug} ST 0/24", mark="ST 0/24").said).startswith("Done: "):
        people.command(f"reopen {ref} {slug} soak-0-again", mark="soak-0-again")
    before: Mapping[str, Json] = {}
    while before != (before := stage.slack.homes):
        days.rest()
    for person in VISITORS:
        people.open(person)
        if before[person]["blocks"] != stage.slack.homes[person]["blocks"]:
            yield f"the home of {person} was not up to date"


def _processes(stage: Stage, troubles: Troubles) -> Iterator[str]:
    yield from (f"{each}: it was told to stop" for each in troubles.stuck)
    yield from (f"{name} ended by itself with {code}" for name, code in troubles.fallen if code != 1)
    if "process-0001.log" in (name for name, _ in troubles.fallen):
        yield "the process that was left alone did not live on"
    if stage.broken_link() is not None:
        yield f"the record of changes is broken at {stage.broken_link()}"
