"""A workspace for each test: the stand-in of Slack, the bot, and a real SQLite file with the shipped register."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.register_file import SHIPPED, read_register
from bot.standin import StandIn
from bot.wiring import open_register
from db.engine import make_engine
from db.loading import load
from db.migrate import migrate
from tests.db.registers import with_many
from tests.handlers.workspace import NOW, Workspace

#: How many deliverables a crowded register has beside the note's own.
NUMBER = 1000


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as the bot makes it when it first starts."""
    path = tmp_path_factory.mktemp("loaded") / "bot.db"
    open_register(f"sqlite:///{path}", now=NOW).dispose()
    return path


@pytest.fixture
def workspace(loaded: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace whose database nobody else uses, and where a busy one is not waited for."""
    path = tmp_path / "bot.db"
    shutil.copy(loaded, path)
    engine = make_engine(f"sqlite:///{path}", patience=timedelta(seconds=0.5))
    with StandIn() as slack:
        yield Workspace(slack, engine)
    engine.dispose()


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the note's deliverables and a thousand more."""
    path = tmp_path_factory.mktemp("many") / "bot.db"
    engine = make_engine(f"sqlite:///{path}")
    migrate(engine)
    load(engine, with_many(read_register(SHIPPED), NUMBER), now=NOW, by="test")
    engine.dispose()
    return path


@pytest.fixture
def crowded(many: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace whose register has all of them."""
    path = tmp_path / "bot.db"
    shutil.copy(many, path)
    engine = make_engine(f"sqlite:///{path}")
    with StandIn() as slack:
        yield Workspace(slack, engine)
    engine.dispose()
