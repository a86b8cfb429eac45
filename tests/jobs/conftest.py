"""A database for each test: a real SQLite file with the shipped register in it."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.register_file import SHIPPED, read_register
from bot.standin import StandIn
from db.engine import make_engine
from db.loading import load
from db.migrate import migrate
from db.outbox import Outbox
from db.store import Store
from domain.reminders import Policy


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where the test's database is."""
    return f"sqlite:///{tmp_path / 'bot.db'}"


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """An engine on a database in which note 13901/23 has been loaded."""
    made = make_engine(url)
    migrate(made)
    load(made, read_register(SHIPPED), now=datetime(2023, 10, 20, 8, 0, tzinfo=UTC), by="U0LOADER")
    yield made
    made.dispose()


@pytest.fixture
def store(engine: Engine) -> Store:
    """The register."""
    return Store(engine)


@pytest.fixture
def outbox(engine: Engine) -> Outbox:
    """An outbox, empty."""
    return Outbox(engine)


@pytest.fixture
def policy() -> Policy:
    """Reminders in one channel, two weeks and one week ahead, at nine in Brussels."""
    return Policy(channels=("C1",), lead_days=(14, 7), at=time(9, 0))


@pytest.fixture
def slack() -> Iterator[StandIn]:
    """A workspace of its own for each test."""
    with StandIn() as standin:
        yield standin
