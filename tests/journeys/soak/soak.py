"""The soak: everything at once, and the result when it has ended."""

import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from bot.sandbox.fake_slack.fake_slack import Fault
from db.changes.ledger import Ledger
from tests.databases.databases import POSTGRES
from tests.journeys.chaos.databases import PostgresDatabase
from tests.journeys.chaos.expectations import MARKABLE
from tests.journeys.chaos.harness import Harness
from tests.journeys.chaos.news import is_news
from tests.journeys.chaos.server_restarts import restarting_server
from tests.journeys.soak import verdict
from tests.journeys.soak.days import SoakDays, posted_reminders
from tests.journeys.soak.disruptions import Disruptions
from tests.journeys.soak.people import VISITORS, People
from tests.journeys.soak.socket_server import Json, SocketServer

#: The growth that the process left alone may have in a run of at least so many seconds; shorter runs prove nothing.
MAX_GROWTH, MIN_SECONDS_TO_JUDGE_GROWTH = 1.1, 600

#: More changes than are made.
_MORE_THAN_ALL = 1_000_000


@dataclass(frozen=True, kw_only=True)
class SoakPlan:
    """The duration in seconds, processes and askers, and the least and most pauses between disruptions."""

    seconds: float
    processes: int = 4
    askers: int = 4
    seed: int = 1
    kill_pause_seconds: tuple[float, float] = (5.0, 15.0)
    restart_pause_seconds: tuple[float, float] = (5.0, 40.0)
    kind: str = POSTGRES


@dataclass(kw_only=True)
class SoakResult:
    """The figures, and the problems."""

    figures: dict[str, int] = field(default_factory=dict)
    questions: Counter[str] = field(default_factory=Counter)
    commands: Counter[str] = field(default_factory=Counter)
    logged: Counter[str] = field(default_factory=Counter)
    growth: float = 0.0
    problems: list[str] = field(default_factory=list)
    #: Where the logs are, if there are problems.
    logs: Path | None = None


def run_soak(plan: SoakPlan) -> SoakResult:
    """Run everything at once, then let it settle, and return the result."""
    with ExitStack() as stack:
        harness = stack.enter_context(Harness(plan.seed, kind=plan.kind))
        sockets = stack.enter_context(SocketServer(plan.seed))
        days = SoakDays(harness=harness)
        harness.set_up(days.first)
        harness.slack.fail(
            "apps.connections.open", Fault(body={"ok": True, "url": sockets.url}, accept=True), times=None
        )
        people = People(sockets=sockets, clock=harness.clock, seed=plan.seed)
        disruptions = Disruptions(
            harness=harness, processes=plan.processes, pause_seconds=plan.kill_pause_seconds, seed=plan.seed
        )
        with disruptions.running():
            with disruptions.disrupting():
                _await_connections(sockets, 1)
                with restarting_server(harness, plan.restart_pause_seconds):
                    people.start(askers=plan.askers)
                    days.run_until(time.monotonic() + plan.seconds)
                    people.stop()
            # Only what still runs settles: a process that the last server restart ended is restarted here.
            _await_connections(sockets, plan.processes)
            days.settle()
            stale = list(_find_stale_homes(harness, days, people))
            days.settle_news()
        result = _collect_result(harness, days, people, disruptions)
        result.problems += stale
        if plan.seconds >= MIN_SECONDS_TO_JUDGE_GROWTH and result.growth > MAX_GROWTH:
            result.problems.append(f"the process that was left alone grew by {result.growth:.3f}")
        if result.problems:
            result.logs = harness.keep_logs()
        return result


def _await_connections(sockets: SocketServer, number: int) -> None:
    deadline = time.monotonic() + 30
    while sockets.connection_count < number:
        if time.monotonic() > deadline:
            raise TimeoutError("a process did not connect")
        threading.Event().wait(0.05)


def _collect_result(harness: Harness, days: SoakDays, people: People, disruptions: Disruptions) -> SoakResult:
    missing, extra = harness.oracle.record(posted_reminders(harness))
    record = Ledger(harness.store.engine).read_history(limit=_MORE_THAN_ALL)
    questions, problems = verdict.judge_questions(people.questions, harness.slack.messages)
    commands, miscounted = verdict.judge_commands(people.commands, record)
    logged, unexplained = verdict.judge_logs(disruptions.logs)
    growth = verdict.memory_growth(disruptions.resident)
    result = SoakResult(questions=questions, commands=commands, logged=logged, growth=growth)
    result.figures = {
        "days": days.count,
        "reminders": harness.oracle.expected.total(),
        "messages about changes": sum(map(is_news, harness.slack.messages)),
        "questions": len(people.questions),
        "commands": len(people.commands),
        "App Homes opened": len(people.opened_homes),
        "kills": disruptions.kill_count,
        "stops": disruptions.stop_count,
        "server restarts": harness.database.restart_count if isinstance(harness.database, PostgresDatabase) else 0,
        "processes that exited by themselves and were restarted": len(disruptions.crashed),
    }
    result.problems += [f"a reminder is missing: {reminder}" for reminder in missing.elements()]
    result.problems += [f"a reminder is too many: {reminder}" for reminder in extra.elements()]
    result.problems += [*problems, *miscounted, *unexplained, *harness.find_news_problems()]
    result.problems += _process_problems(harness, disruptions)
    return result


def _find_stale_homes(harness: Harness, days: SoakDays, people: People) -> Iterator[str]:
    """Yield the homes that are out of date: an open home must follow a change as if its owner opened it again."""
    for person in VISITORS:
        people.open_home(person)
    ref, slug = min(MARKABLE.values())
    if not str(people.give_command(f"done {ref} {slug} ST 0/24", mark="ST 0/24").answer).startswith("Done: "):
        people.give_command(f"reopen {ref} {slug} soak-0-again", mark="soak-0-again")
    before: Mapping[str, Json] = {}
    while before != (before := harness.slack.homes):
        days.wait_for_ticks()
    for person in VISITORS:
        people.open_home(person)
        if before[person]["blocks"] != harness.slack.homes[person]["blocks"]:
            yield f"the home of {person} was not up to date"


def _process_problems(harness: Harness, disruptions: Disruptions) -> Iterator[str]:
    yield from (f"{bot}: it was told to stop" for bot in disruptions.stuck)
    yield from (f"{name} ended by itself with {code}" for name, code in disruptions.crashed if code != 1)
    if "process-0001.log" in (name for name, _ in disruptions.crashed):
        yield "the process that was left alone did not live on"
    if harness.broken_link() is not None:
        yield f"the record of changes is broken at {harness.broken_link()}"
