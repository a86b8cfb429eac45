"""A workspace for each test: the local one, the bot, and a real database with the shipped register."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.database import open_register
from bot.register.file import SHIPPED, read_register
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from tests.databases.databases import BOTH, Databases
from tests.db.registers import with_many
from tests.handlers.workspace import NOW, Workspace

#: Seconds for which triggers last: however busy the machine is, none expires.
PATIENCE = 600.0

#: How many deliverables a crowded register has beside the note's own.
NUMBER = 1000

#: The tests of what is kept between requests, which are run on either backend.
_KEEPING = (
    "commands.test_amend",
    "commands.test_mark",
    "commands.test_remind",
    "commands.test_reminders",
    "files.test_calendar",
    "questions.test_conversation",
    "test_mentions",
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """On both backends where that can make a difference."""
    if "backend" in metafunc.fixturenames and metafunc.module.__name__.removeprefix("tests.handlers.") in _KEEPING:
        metafunc.parametrize("backend", BOTH, indirect=True)


def opened(url: str) -> None:
    """A database as the bot makes it when it first starts."""
    open_register(url, now=NOW).dispose()


@pytest.fixture
def workspace(databases: Databases, url: str) -> Iterator[Workspace]:
    """A workspace whose database nobody else uses, and where a busy one is not waited for."""
    databases.fill(url, "opened", opened)
    engine = make_engine(url, patience=timedelta(seconds=0.5))
    with FakeSlack(patience=PATIENCE) as slack:
        yield Workspace(slack, engine)
    engine.dispose()


def many(url: str) -> None:
    """A database with the note's deliverables and a thousand more."""
    engine = make_engine(url)
    migrate(engine)
    load(engine, with_many(read_register(SHIPPED), NUMBER), now=NOW, by="test")
    engine.dispose()


@pytest.fixture
def crowded(databases: Databases, url: str) -> Iterator[Workspace]:
    """A workspace whose register has all of them."""
    databases.fill(url, "many", many)
    engine = make_engine(url)
    with FakeSlack(patience=PATIENCE) as slack:
        yield Workspace(slack, engine)
    engine.dispose()
