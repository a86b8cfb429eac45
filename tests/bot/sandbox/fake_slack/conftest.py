"""Fixtures: a workspace for each test, and the SDK's own client of it."""

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.bot.sandbox.fake_slack.clocks import Clock


@pytest.fixture
def clock() -> Clock:
    """Return a clock that the test sets."""
    return Clock()


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    """Return a workspace of its own for each test."""
    with FakeSlack() as fake_slack:
        yield fake_slack


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    """Return the SDK's own client, which must not be able to tell the workspace from Slack."""
    return WebClient("xoxb-test", base_url=slack.url, timeout=5, retry_handlers=[])


@pytest.fixture
def dated(clock: Clock) -> Iterator[FakeSlack]:
    """Return a workspace whose clock the test sets."""
    with FakeSlack(clock=clock) as fake_slack:
        yield fake_slack
