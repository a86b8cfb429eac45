"""Run a fake workspace: print the URL of its API, and clear it regularly. The argument is the delay of every call."""

import sys
import time
from select import select

from bot.sandbox.fake_slack.fake_slack import CallMoment, FakeSlack

#: Seconds between two times of clearing.
_PAUSE = 0.2

delay = float(sys.argv[1])


def wait(_method: str, moment: CallMoment) -> None:
    """Let a call wait as on a long way to Slack."""
    if moment is CallMoment.BEFORE:
        time.sleep(delay)


with FakeSlack() as slack:
    if delay:
        slack.on_call = wait
    print(slack.url, flush=True)
    while not select([sys.stdin], [], [], _PAUSE)[0]:
        slack.clear()
