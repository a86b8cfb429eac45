"""A workspace for each test, and the SDK's own client of it."""

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.bot.sandbox.fake_slack.clocks import Clock


@pytest.fixture
def clock() -> Clock:
    """The clock of a workspace that goes by one."""
    return Clock()


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    """A workspace of its own for each test."""
    with FakeSlack() as found:
        yield found


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    """The SDK's own client, which must not tell the workspace from Slack."""
    return WebClient("xoxb-test", base_url=slack.url, timeout=5, retry_handlers=[])
