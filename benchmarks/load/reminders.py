"""Many channels that are reminded at the same time, in a workspace with Slack's limits: how late the last one is."""

import json
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

from benchmarks.load.bot_program import channel_ids
from benchmarks.load.child_processes import ChildProgram, run_bots, run_program
from benchmarks.load.effort import LoadEffort
from benchmarks.report import Measurement, Unit
from bot.slack.rate_limits import PER_MINUTE

#: Seconds between two looks at the workspace.
_LOOK_SECONDS = 1.0

#: The first call for each reminder, which has Slack's lowest limit.
_FIRST_METHOD = "conversations.info"


def measure(kind: str, url: str, load: LoadEffort) -> Iterator[Measurement]:
    """Yield how late the last reminder is over Slack's limits alone, and what was missing, doubled and refused."""
    with run_program("load.rate_limited_slack") as slack:
        api = slack.read_line()
        with run_bots("remind", url, api, *[load.channels] * load.reminding_processes) as running:
            began = time.time()
            for bot in running:
                bot.write_line("go")
            report = _wait_for_reminders(slack, load)
    seconds_late = max(time_posted for _, time_posted in report["posted"]) - began
    least_seconds = max(1.0, (load.channels - PER_MINUTE[_FIRST_METHOD]) * 60 / PER_MINUTE[_FIRST_METHOD])
    posted = Counter(channel for channel, _ in report["posted"])
    missing = sum(channel not in posted for channel in channel_ids(load.channels))
    doubled = sum(number - 1 for number in posted.values())
    title = f"{load.channels:,} channels, {load.reminding_processes} processes on {kind}"
    behind = (
        f"the last after {seconds_late:,.0f} s; Slack's limit for {_FIRST_METHOD} alone takes {least_seconds:,.0f} s"
    )
    yield Measurement(
        title=f"reminders of {title}: the last, over Slack's own limit",
        figure=seconds_late / least_seconds,
        details=behind,
    )
    behind = f"{missing} missing, {doubled} doubled, {report['looked']} searched for first"
    yield Measurement(title="… missing or doubled", figure=missing + doubled, unit=Unit.COUNT, gate=0, details=behind)
    refused = sum(report["refused"].values())
    behind = ", ".join(f"{method} {number}" for method, number in sorted(report["refused"].items())) or "none"
    yield Measurement(title="… calls that Slack answered with 429", figure=refused, unit=Unit.COUNT, details=behind)


def _wait_for_reminders(slack: ChildProgram, load: LoadEffort) -> dict[str, Any]:
    """Return the workspace's report once every channel has a reminder, or at the timeout."""
    deadline = time.monotonic() + load.timeout
    while True:
        slack.write_line("what is there?")
        report: dict[str, Any] = json.loads(slack.read_line())
        if len({channel for channel, _ in report["posted"]}) >= load.channels or time.monotonic() > deadline:
            return report
        time.sleep(_LOOK_SECONDS)
