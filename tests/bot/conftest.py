"""What the tests of the bot's own parts share."""

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient

from bot.standin import StandIn


@pytest.fixture
def slack() -> Iterator[StandIn]:
    """A workspace of its own for each test."""
    with StandIn() as standin:
        yield standin


@pytest.fixture
def client(slack: StandIn) -> WebClient:
    """The SDK's own client, which must not tell the stand-in from Slack."""
    return WebClient("xoxb-test", base_url=slack.url, timeout=5, retry_handlers=[])
