"""What the tests of the bot's own parts share."""

from collections.abc import Iterator

import pytest

from bot.standin import StandIn


@pytest.fixture
def slack() -> Iterator[StandIn]:
    """A workspace of its own for each test."""
    with StandIn() as standin:
        yield standin
