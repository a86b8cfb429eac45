"""A database for each test, on each backend: migrated, and with a register loaded where a test asks for a store."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine

from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from tests.databases.databases import BOTH, BOUNCED, Databases
from tests.db.registers import register


@pytest.fixture(params=[*BOTH, BOUNCED])
def backend(request: pytest.FixtureRequest) -> str:
    """Every test of the database is run on either."""
    return str(request.param)


#: Half past eight in Brussels, on a day between the Schengen Councils of December 2023 and March 2024.
NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """The time of the tests."""
    return NOW


def migrated(url: str) -> None:
    """A database with all its tables."""
    made = make_engine(url)
    migrate(made)
    made.dispose()


def stored(url: str) -> None:
    """A database with the register of `tests.db.registers`."""
    made = make_engine(url)
    migrate(made)
    load(made, register(), now=NOW, by="U0LOADER")
    made.dispose()


@pytest.fixture
def engine(databases: Databases, url: str, request: pytest.FixtureRequest) -> Iterator[Engine]:
    """An engine on a database of its own with all its tables; if the test has a store, with a register in it."""
    if "store" in request.fixturenames:
        databases.fill(url, "stored", stored)
    else:
        databases.fill(url, "migrated", migrated)
    made = make_engine(url)
    yield made
    made.dispose()


@pytest.fixture
def store(engine: Engine) -> RegisterStore:
    """A store with the register of `tests.db.registers`."""
    return RegisterStore(engine)


@pytest.fixture
def outbox(engine: Engine) -> Outbox:
    """An outbox, empty."""
    return Outbox(engine)
