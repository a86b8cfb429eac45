"""Fixtures: a workspace for each test, with the fake Slack, the bot, and a real database of the shipped register."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from bot.database import open_register
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from db.register.store import RegisterStore
from handlers.services.services import RegisterServices
from tests.databases.databases import BOTH, SQLITE, Databases, SqliteDatabases
from tests.db.registers import with_many
from tests.handlers.notes import load_other, open_many
from tests.handlers.workspace import NOW, Workspace
from tests.shipped import shipped_register

#: Seconds for which triggers last: none expires, however busy the machine is.
TRIGGER_SECONDS = 600.0

#: How long a workspace waits for a locked database.
BUSY_TIMEOUT = timedelta(seconds=0.5)

#: Deliverables that a large register has beside the note's own.
EXTRA_DELIVERABLES = 1000

#: The tests of what is stored between requests, which run on both backends.
_ON_BOTH_BACKENDS = (
    "buttons.test_follow",
    "buttons.test_reminders",
    "commands.test_amend",
    "commands.test_contact",
    "commands.test_history",
    "commands.test_page",
    "commands.test_mark",
    "commands.test_remind",
    "commands.test_reminders",
    "files.test_calendar",
    "questions.test_conversation",
    "test_mentions",
    "test_several_notes",
    "test_slash_command",
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests on both backends where that can make a difference."""
    if (
        "backend" in metafunc.fixturenames
        and metafunc.module.__name__.removeprefix("tests.handlers.") in _ON_BOTH_BACKENDS
    ):
        metafunc.parametrize("backend", BOTH, indirect=True)


def open_shipped(url: str) -> None:
    """Make a database as the bot makes it when it first starts."""
    engine = open_register(url, now=NOW)
    with FakeSlack() as slack:
        Workspace(slack, engine)  # which enters what the settings name
    engine.dispose()


@pytest.fixture(scope="session")
def sqlite_engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The engine of all workspaces on SQLite: the statements that it has compiled serve the tests that follow."""
    return make_engine(f"sqlite:///{tmp_path_factory.mktemp('workspace') / 'bot.db'}", busy_timeout=BUSY_TIMEOUT)


@pytest.fixture(scope="session")
def opened(sqlite_engine: Engine, sqlite_databases: SqliteDatabases) -> RegisterServices:
    """The register of a new workspace on SQLite, read and indexed once for all of them."""
    url = str(sqlite_engine.url)
    sqlite_databases.fill(url, "opened", open_shipped)
    hidden, shown = RegisterStore(sqlite_engine), RegisterStore(sqlite_engine, shows_drafts=True)
    for store in (hidden, shown):
        store.topics()
    sqlite_engine.dispose()
    sqlite_databases.drop(url)
    return RegisterServices(store=hidden, ledger=Ledger(sqlite_engine), store_with_drafts=shown)


@pytest.fixture
def url(databases: Databases, backend: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of the test's database, which something else creates."""
    if backend == SQLITE:
        address = str(request.getfixturevalue("sqlite_engine").url)
    else:
        address = databases.new_url(request.getfixturevalue("tmp_path"))
    yield address
    databases.drop(address)


@pytest.fixture
def workspace(databases: Databases, url: str, backend: str, request: pytest.FixtureRequest) -> Iterator[Workspace]:
    """A workspace with a database of its own, in which a locked database is not waited for."""
    if backend == SQLITE:
        register: RegisterServices | None = request.getfixturevalue("opened")
        engine: Engine = request.getfixturevalue("sqlite_engine")
    else:
        register, engine = None, make_engine(url, busy_timeout=BUSY_TIMEOUT)
    databases.fill(url, "opened", open_shipped)
    with FakeSlack(answer_timeout=TRIGGER_SECONDS) as slack:
        yield Workspace(slack, engine, register=register)
    engine.dispose()


def load_large(url: str) -> None:
    """Make a database with the note's deliverables and a thousand more."""
    engine = make_engine(url)
    migrate(engine)
    load(engine, with_many(shipped_register(), EXTRA_DELIVERABLES), now=NOW, by="test")
    engine.dispose()


@pytest.fixture
def crowded(databases: Databases, url: str) -> Iterator[Workspace]:
    """A workspace with a register of a thousand deliverables more than the note has."""
    databases.fill(url, "many", load_large)
    engine = make_engine(url)
    with FakeSlack(answer_timeout=TRIGGER_SECONDS) as slack:
        yield Workspace(slack, engine)
    engine.dispose()


@pytest.fixture
def two_notes(workspace: Workspace) -> Workspace:
    """A workspace with a second note that has the same references as the first, and is public."""
    load_other(workspace.engine)
    return workspace


@pytest.fixture
def many_notes(databases: Databases, url: str) -> Iterator[Workspace]:
    """A workspace with two hundred notes."""
    databases.fill(url, "many_notes", open_many)
    with FakeSlack(answer_timeout=TRIGGER_SECONDS) as slack:
        yield Workspace(slack, make_engine(url))
