"""Terminals, and commands that run in this process where a process of their own would prove no more."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.database import open_register
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from db.reminders.outbox import Outbox
from tests.bot.cli.databases import database, mark_done
from tests.bot.cli.terminal import CommandResult, Terminal

#: A function that runs a command with settings in this process.
Run = Callable[..., CommandResult]


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """A terminal whose database has the shipped register; no test changes it."""
    folder = tmp_path_factory.mktemp("shared")
    url = f"sqlite:///{folder / 'bot.db'}"
    open_register(url, now=datetime(2023, 10, 20, 8, 0, tzinfo=UTC)).dispose()
    return Terminal(folder=folder, url=url)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """A terminal with an empty folder, where the database will be."""
    return terminal_in(tmp_path)


@pytest.fixture
def opened(shared: Terminal, terminal: Terminal) -> None:
    """The terminal's folder has a database with the register already, as at every start but a bot's first."""
    shutil.copy(shared.folder / "bot.db", terminal.folder)


def terminal_in(folder: Path) -> Terminal:
    """Return a terminal in a folder, where its database is or will be."""
    return Terminal(folder=folder, url=f"sqlite:///{folder / 'bot.db'}")


@pytest.fixture(scope="session")
def loaded_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what `loaded` has, made once by a process."""
    terminal = terminal_in(tmp_path_factory.mktemp("loaded"))
    assert terminal.run("load").code == 0
    mark_done(terminal, "III.3a")
    with database(terminal) as engine:
        Outbox(engine).get_secret()
    return terminal.folder


@pytest.fixture
def loaded(loaded_once: Path, terminal: Terminal) -> Terminal:
    """A terminal with a SQLite file, the register, and a change in it; the last tick was an hour ago."""
    shutil.copytree(loaded_once, terminal.folder, dirs_exist_ok=True)
    with database(terminal) as engine:
        Outbox(engine).record_tick(datetime.now(UTC) - timedelta(hours=1))
    return terminal


@pytest.fixture
def run(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """A function that runs a command in this process, in the terminal's folder and with the given settings only."""
    for name in [each for each in os.environ if each.startswith("SLACK_") or each in ("COORDINATORS", "LOG_LEVEL")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(terminal.folder)

    def run(*words: str, **settings: str) -> CommandResult:
        with monkeypatch.context() as here:
            for name, value in {"DATABASE_URL": terminal.url, **settings}.items():
                here.setenv(name, value)
            try:
                code = main(words)
            except SystemExit as end:  # argparse ends the process itself
                code = int(end.code or 0)
        out, err = capsys.readouterr()
        return CommandResult(code=code, out=out, err=err)

    return run


@pytest.fixture
def slack() -> Iterator[FakeSlack]:
    """A workspace of its own for each test."""
    with FakeSlack() as found:
        yield found
