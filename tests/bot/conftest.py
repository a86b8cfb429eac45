"""Fixtures of the tests of `bot`."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from slack_sdk import WebClient

from bot.database import open_register
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from db.connection.engine import make_engine
from tests.bot.transport.http_caller import Caller, serve_workspace
from tests.databases.databases import SQLITE
from tests.databases.shared_engine import SharedEngine
from tests.handlers.workspace import NOW, Workspace


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    """A workspace of its own for each test."""
    with FakeSlack() as found:
        yield found


@pytest.fixture
def client(slack: FakeSlack) -> WebClient:
    """The SDK's own client, for which the fake Slack must be like Slack."""
    return WebClient("xoxb-test", base_url=slack.url, timeout=5, retry_handlers=[])


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as the bot creates it at its first start."""
    path = tmp_path_factory.mktemp("loaded") / "bot.db"
    open_register(f"sqlite:///{path}", now=NOW).dispose()
    return path


@pytest.fixture
def workspace(
    slack: FakeSlack, loaded: Path, tmp_path: Path, shared_engines: Mapping[str, SharedEngine]
) -> Iterator[Workspace]:
    """A workspace with the bot in a channel, and a database per test."""
    path = tmp_path / "bot.db"
    shutil.copy(loaded, path)
    with shared_engines[SQLITE].lend(f"sqlite:///{path}") as engine:
        yield Workspace(slack, engine)


@pytest.fixture(scope="module")
def refusing(loaded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, Caller]]:
    """A bot behind HTTP, shared by the tests of a file: a rejected request leaves no trace."""
    path = shutil.copy(loaded, tmp_path_factory.mktemp("refusing"))
    engine = make_engine(f"sqlite:///{path}")
    with FakeSlack() as slack:
        workspace = Workspace(slack, engine)
        with serve_workspace(workspace) as caller:
            yield workspace, caller
    engine.dispose()
