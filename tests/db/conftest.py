"""A database for each test: a real SQLite file, migrated, and with a register loaded where a test asks for a store."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.engine import make_engine
from db.loading import load
from db.migrate import migrate
from db.outbox import Outbox
from db.store import Store
from tests.db.registers import register


@pytest.fixture
def now() -> datetime:
    """Half past eight in Brussels, on a day between the Schengen Councils of December 2023 and March 2024."""
    return datetime(2024, 1, 10, 7, 30, tzinfo=UTC)


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where the test's database is."""
    return f"sqlite:///{tmp_path / 'register.db'}"


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all its tables; nobody changes it."""
    path = tmp_path_factory.mktemp("migrated") / "register.db"
    made = make_engine(f"sqlite:///{path}")
    migrate(made)
    made.dispose()
    return path


@pytest.fixture
def engine(migrated: Path, url: str) -> Iterator[Engine]:
    """An engine on a database of its own with all its tables."""
    shutil.copy(migrated, url.removeprefix("sqlite:///"))
    made = make_engine(url)
    yield made
    made.dispose()


@pytest.fixture
def store(engine: Engine, now: datetime) -> Store:
    """A store with the register of `tests.db.registers`."""
    load(engine, register(), now=now, by="U0LOADER")
    return Store(engine)


@pytest.fixture
def outbox(engine: Engine) -> Outbox:
    """An outbox, empty."""
    return Outbox(engine)
