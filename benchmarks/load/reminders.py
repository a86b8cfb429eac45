"""Many channels that are reminded at the same time, in a workspace with Slack's limits: how late the last one is."""

import json
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

from benchmarks.load.bot import channels
from benchmarks.load.effort import Load
from benchmarks.load.processes import Program, bots, program
from benchmarks.table import Row, Unit
from bot.slack.rate_limits import PER_MINUTE

#: Seconds from one look at the workspace to the next.
_LOOK = 1.0

#: What each reminder asks first, and Slack answers the least often.
_FIRST = "conversations.info"


def measure(kind: str, url: str, load: Load) -> Iterator[Row]:
    """How late the last is, over what Slack's limits alone would take; and what was missing, double and refused."""
    with program("load.limited") as slack:
        api = slack.hear()
        with bots("remind", url, api, *[load.channels] * load.reminding) as running:
            began = time.time()
            for each in running:
                each.tell("go")
            found = _waited_for(slack, load)
    late = max(at for _, at in found["posted"]) - began
    least = max(1.0, (load.channels - PER_MINUTE[_FIRST]) * 60 / PER_MINUTE[_FIRST])
    posted = Counter(channel for channel, _ in found["posted"])
    missing = sum(channel not in posted for channel in channels(load.channels))
    doubled = sum(number - 1 for number in posted.values())
    what = f"{load.channels:,} channels, {load.reminding} processes on {kind}"
    behind = f"the last after {late:,.0f} s; Slack's limit for {_FIRST} alone takes {least:,.0f} s"
    yield Row(what=f"reminders of {what}: the last, over Slack's own pace", figure=late / least, behind=behind)
    behind = f"{missing} missing, {doubled} doubled, {found['looked']} looked for first"
    yield Row(what="… missing or doubled", figure=missing + doubled, unit=Unit.COUNT, gate=0, behind=behind)
    refused = sum(found["refused"].values())
    behind = ", ".join(f"{method} {number}" for method, number in sorted(found["refused"].items())) or "none"
    yield Row(what="… calls that Slack answered with 429", figure=refused, unit=Unit.COUNT, behind=behind)


def _waited_for(slack: Program, load: Load) -> dict[str, Any]:
    """What stands in the workspace once each channel has something, or once that takes too long."""
    deadline = time.monotonic() + load.patience
    while True:
        slack.tell("what is there?")
        found: dict[str, Any] = json.loads(slack.hear())
        if len({channel for channel, _ in found["posted"]}) >= load.channels or time.monotonic() > deadline:
            return found
        time.sleep(_LOOK)
