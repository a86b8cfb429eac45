"""A database for each test, on each backend: migrated, and with a register loaded if a test asks for a store."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine

from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from tests.databases.databases import BOTH, PGBOUNCER, Databases
from tests.databases.shared_engine import SharedEngine
from tests.db.registers import register


@pytest.fixture(params=[*BOTH, PGBOUNCER])
def backend(request: pytest.FixtureRequest) -> str:
    """Every test in this folder runs on each backend."""
    return str(request.param)


#: Half past eight in Brussels, on a day between the Schengen Councils of December 2023 and March 2024.
NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """The time of the tests."""
    return NOW


def create_migrated(url: str) -> None:
    """Create a database with all tables."""
    engine = make_engine(url)
    migrate(engine)
    engine.dispose()


def create_with_register(url: str) -> None:
    """Create a database with the register of `tests.db.registers`."""
    engine = make_engine(url)
    migrate(engine)
    load(engine, register(), now=NOW, by="U0LOADER")
    engine.dispose()


@pytest.fixture
def engine(
    databases: Databases,
    url: str,
    backend: str,
    shared_engines: Mapping[str, SharedEngine],
    request: pytest.FixtureRequest,
) -> Iterator[Engine]:
    """An engine on a database of the test's own, with all tables; with a register in it if the test has a store."""
    if "store" in request.fixturenames:
        databases.fill(url, "with_register", create_with_register)
    else:
        databases.fill(url, "migrated", create_migrated)
    with shared_engines[backend].lend(url) as engine:
        yield engine


@pytest.fixture
def store(engine: Engine) -> RegisterStore:
    """A store with the register of `tests.db.registers`."""
    return RegisterStore(engine)


@pytest.fixture
def outbox(engine: Engine) -> Outbox:
    """An empty outbox."""
    return Outbox(engine)
