"""Runs a workspace that stands in for Slack: says where its API is, and forgets what it is told."""

import sys
from select import select

from bot.sandbox.fake_slack.fake_slack import FakeSlack

#: Seconds between two times of forgetting.
_PAUSE = 0.2

with FakeSlack() as slack:
    print(slack.url, flush=True)
    while not select([sys.stdin], [], [], _PAUSE)[0]:
        slack.clear()
