"""Run a fake workspace: print the URL of its API, and clear it regularly."""

import sys
from select import select

from bot.sandbox.fake_slack.fake_slack import FakeSlack

#: Seconds between two times of clearing.
_PAUSE = 0.2

with FakeSlack() as slack:
    print(slack.url, flush=True)
    while not select([sys.stdin], [], [], _PAUSE)[0]:
        slack.clear()
