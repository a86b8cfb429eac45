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

_POLL_SECONDS = 0.005

#: The method by which both reminders and answers are posted.
_POST = "chat.postMessage"

#: Something that is done to the harness.
Action: TypeAlias = Callable[[Harness], None]


@contextmanager
def no_context(_: Harness) -> Iterator[None]:
    """Leave the environment as it is."""
    yield


@dataclass(frozen=True, kw_only=True)
class Life:
    """From the start of one process or several to their end."""

    #: Faults of calls: the method, the fault, and the number of calls; None: all.
    faults: Sequence[tuple[str, Fault, int | None]] = ()
    #: At this call `action` is done; without an action, everything is killed.
    trap: Trap | None = None
    action: Action | None = None
    #: The kill point in the first process.
    kill_point: str = ""
    arguments: Sequence[str] = ()
    #: The most bytes of the database's journal, and of the log.
    journal_bytes: int | None = None
    #: Done before the start.
    before_start: Action | None = None
    #: Seconds from the first tick, or from the start, to the end.
    seconds: float = 0.8
    counts_from_start: bool = False
    #: What ends it earlier.
    is_over: Callable[[Harness], bool] | None = None
    processes: int = 1
    #: Further actions, each so many seconds after the first tick.
    actions: Sequence[tuple[float, Action]] = ()
    #: The state of the environment during the life.
    context: Callable[[Harness], AbstractContextManager[None]] = no_context
    #: Whether people ask in it; None: unless a fault is for a post, which then is to be a reminder's.
    asks: bool | None = None
    #: Whether it ends by SIGTERM.
    ends_gracefully: bool = False
    api_url: str | None = None
    #: Seconds by which the clock advances afterwards, and whether calls under way are left behind rather than awaited.
    advance_seconds: float = 240.0
    leaves_calls: bool = False
    #: Refusals about which coordinators may be notified.
    provoked_refusals: Sequence[str] = ()
    #: Whether it is the life that the scenario is about, and how to tell that its fault really struck.
    counts: bool = True
    has_struck: Callable[[Harness, Sequence[BotProcess]], bool] | None = None


def run_life(harness: Harness, life: Life, name: str) -> bool:
    """Run a life; return whether its fault struck."""
    harness.oracle.provoked_refusals.update(life.provoked_refusals)
    if life.before_start is not None:
        life.before_start(harness)
    for method, fault, times in life.faults:
        harness.slack.fail(method, fault, times=times)
    harness.slack.set_trap(life.trap, lambda: (life.action or _kill_all)(harness))
    _ask(harness, life)
    with life.context(harness):
        bots = _start_bots(harness, life, name)
        _wait_for_end(harness, life, bots)
        struck = _end_bots(harness, life, bots)
    harness.slack.clear_faults()
    if not life.leaves_calls:
        harness.slack.wait_until_idle()
    harness.clock.advance(life.advance_seconds)
    return struck


def _ask(harness: Harness, life: Life) -> None:
    methods = [method for method, _, _ in life.faults] + ([life.trap.method] if life.trap else [])
    if life.asks or (life.asks is None and _POST not in methods):
        harness.questions.ask()


def _kill_all(harness: Harness) -> None:
    for bot in list(harness.bots):
        bot.kill()


def _start_bots(harness: Harness, life: Life, name: str) -> list[BotProcess]:
    """Start the processes; only the first of several has a kill point."""
    doomed = ["--point", life.kill_point] if life.kill_point else []
    shared = [*life.arguments]
    if life.journal_bytes is not None:
        harness.empty_journal()
        shared += ["--file-size", str(life.journal_bytes)]
    return [
        harness.start_bot(f"{name}{'abcd'[number]}", [*shared, *([] if number else doomed)], api_url=life.api_url)
        for number in range(life.processes)
    ]


def _wait_for_end(harness: Harness, life: Life, bots: Sequence[BotProcess]) -> None:
    began = time.monotonic()
    if not life.counts_from_start:
        harness.await_connections(bots)
        _ask(harness, life)
        began = time.monotonic()
    todo = sorted(life.actions, key=lambda entry: entry[0])
    while (passed := time.monotonic() - began) < life.seconds:
        while todo and todo[0][0] <= passed:
            todo.pop(0)[1](harness)
        if not any(bot.is_alive for bot in bots) or (life.is_over is not None and life.is_over(harness)):
            return
        if life.action is None and harness.slack.trap_sprung.is_set():
            return
        if any(bot.died_at_kill_point for bot in bots) and passed > life.seconds / 2:
            return
        time.sleep(_POLL_SECONDS)


def _end_bots(harness: Harness, life: Life, bots: Sequence[BotProcess]) -> bool:
    """End the processes that are still alive, and return whether the fault struck."""
    if life.ends_gracefully:
        for bot in bots:
            bot.terminate()
    harness.kill_all()
    if life.has_struck is not None:
        return life.has_struck(harness, bots)
    if life.trap is not None:
        return harness.slack.trap_sprung.wait(1.0)  # it is set a moment after the kill
    if life.kill_point:
        return bots[0].died_at_kill_point
    return harness.slack.fault_count > 0 or not life.faults


def always_struck(_stage: Harness, _workers: Sequence[BotProcess]) -> bool:
    """Return True: it cannot but strike."""
    return True


def log_has(_: Harness, bots: Sequence[BotProcess], *, texts: Sequence[str]) -> bool:
    """Return whether a log contains one of these texts."""
    return any(bot.log_contains(*texts) for bot in bots)
