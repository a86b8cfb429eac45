"""A life of the bot: what goes wrong in it, how it ends, and how much later the next one begins."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TypeAlias

from bot.sandbox.fake_slack.fake_slack import Fault
from tests.journeys.chaos.bot_process import BotProcess
from tests.journeys.chaos.harness import Harness
from tests.journeys.chaos.monitored_slack import Trap

_MOMENT = 0.005

#: Something that is done on the stage.
Action: TypeAlias = Callable[[Harness], None]


@contextmanager
def no_context(_: Harness) -> Iterator[None]:
    """Around a life in an ordinary world."""
    yield


@dataclass(frozen=True, kw_only=True)
class Life:
    """From the start of one process or several to their end."""

    #: Calls that go wrong: of which method, how, and how many of them; None for all.
    faults: Sequence[tuple[str, Fault, int | None]] = ()
    #: At this call `deed` is done; without one, everything is killed.
    trap: Trap | None = None
    action: Action | None = None
    #: Inside the first process, where it is killed.
    kill_point: str = ""
    arguments: Sequence[str] = ()
    #: So many bytes may the database's journal have, and its log.
    journal_bytes: int | None = None
    #: What happens before the start.
    before_start: Action | None = None
    #: Seconds from the first tick, or from the start, to the end.
    seconds: float = 0.8
    counts_from_start: bool = False
    processes: int = 1
    #: What else happens, so many seconds after the first tick.
    actions: Sequence[tuple[float, Action]] = ()
    #: What the world is like for so long.
    context: Callable[[Harness], AbstractContextManager[None]] = no_context
    #: It ends by SIGTERM.
    ends_gracefully: bool = False
    api_url: str | None = None
    #: By how many seconds the clock moves on afterwards, and whether calls under way are waited for before.
    advance_seconds: float = 240.0
    leaves_calls: bool = False
    #: Refusals that coordinators may be told of.
    provoked_refusals: Sequence[str] = ()
    #: Whether it is what was to be tried, and how to tell that it really struck.
    counts: bool = True
    has_struck: Callable[[Harness, Sequence[BotProcess]], bool] | None = None


def run_life(harness: Harness, life: Life, name: str) -> bool:
    """Lets a life pass; gives whether what was to be tried struck."""
    harness.oracle.provoked_refusals.update(life.provoked_refusals)
    if life.before_start is not None:
        life.before_start(harness)
    for method, fault, times in life.faults:
        harness.slack.fail(method, fault, times=times)
    harness.slack.set_trap(life.trap, lambda: (life.action or _kill_all)(harness))
    with life.context(harness):
        bots = _born(harness, life, name)
        _pass(harness, life, bots)
        struck = _died(harness, life, bots)
    harness.slack.clear_faults()
    if not life.leaves_calls:
        harness.slack.wait_until_idle()
    harness.clock.advance(life.advance_seconds)
    return struck


def _kill_all(harness: Harness) -> None:
    for bot in list(harness.bots):
        bot.kill()


def _born(harness: Harness, life: Life, name: str) -> list[BotProcess]:
    """Only the first of several dies by itself."""
    doomed = ["--point", life.kill_point] if life.kill_point else []
    shared = [*life.arguments]
    if life.journal_bytes is not None:
        harness.empty_journal()
        shared += ["--file-size", str(life.journal_bytes)]
    return [
        harness.start_bot(f"{name}{'abcd'[number]}", [*shared, *([] if number else doomed)], api_url=life.api_url)
        for number in range(life.processes)
    ]


def _pass(harness: Harness, life: Life, bots: Sequence[BotProcess]) -> None:
    began = time.monotonic()
    if not life.counts_from_start:
        harness.await_connections(bots)
        began = time.monotonic()
    todo = sorted(life.actions, key=lambda entry: entry[0])
    while (passed := time.monotonic() - began) < life.seconds:
        while todo and todo[0][0] <= passed:
            todo.pop(0)[1](harness)
        if not any(bot.is_alive for bot in bots):
            return
        if life.action is None and harness.slack.trap_sprung.is_set():
            return
        if any(bot.died_at_kill_point for bot in bots) and passed > life.seconds / 2:
            return
        time.sleep(_MOMENT)


def _died(harness: Harness, life: Life, bots: Sequence[BotProcess]) -> bool:
    """Ends what still lives, and tells whether it struck."""
    if life.ends_gracefully:
        for bot in bots:
            bot.terminate()
    harness.kill_all()
    if life.has_struck is not None:
        return life.has_struck(harness, bots)
    if life.trap is not None:
        return harness.slack.trap_sprung.is_set()
    if life.kill_point:
        return bots[0].died_at_kill_point
    return harness.slack.fault_count > 0 or not life.faults


def always_struck(_stage: Harness, _workers: Sequence[BotProcess]) -> bool:
    """It cannot but strike."""
    return True


def log_has(_: Harness, bots: Sequence[BotProcess], *, words: Sequence[str]) -> bool:
    """Whether a log has one of these."""
    return any(bot.log_contains(*words) for bot in bots)
