"""Fixtures of the tests of Slack's requests and answers."""

from collections.abc import Iterator

import pytest

from bot.sandbox.fake_slack.fake_slack import FakeSlack


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    """A workspace of its own for each test."""
    with FakeSlack() as found:
        yield found
