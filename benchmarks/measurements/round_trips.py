"""What a person waits for, in round trips to Slack: a mention, a direct message and a command, each call far away."""

from collections.abc import Callable, Iterator
from functools import partial
from statistics import median

from sqlalchemy import Engine

from benchmarks.bot_under_test import make_bot, send_command, send_direct_message, send_mention
from benchmarks.child_processes import run_workspace
from benchmarks.comparison import time_calls
from benchmarks.report import Measurement

#: Seconds by which every call to Slack is delayed.
DELAY = 0.15


def measure(engine: Engine, rounds: int) -> Iterator[Measurement]:
    """Yield the median wait of each surface, over the delay of one call."""
    with run_workspace(delay=DELAY) as api:
        app = make_bot(engine, api)
        yield _measure("a mention", partial(send_mention, app), rounds, gate=2.3)
        yield _measure("a direct message", partial(send_direct_message, app), rounds, gate=2.3)
        yield _measure("a command", partial(send_command, app), rounds, gate=1.3)


def _measure(title: str, ask: Callable[[], object], rounds: int, *, gate: float) -> Measurement:
    ask()
    seconds = median(time_calls(ask) for _ in range(rounds))
    return Measurement(
        title=f"{title} answered, over one round trip of {DELAY * 1000:.0f} ms to Slack",
        figure=seconds / DELAY,
        gate=gate,
        details=f"{seconds * 1000:,.0f} ms, median of {rounds}",
    )
