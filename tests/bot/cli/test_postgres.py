"""The command line on PostgreSQL works as on a SQLite file."""

import pytest

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import Terminal
from tests.databases.databases import POSTGRES

pytestmark = pytest.mark.parametrize("backend", [POSTGRES], indirect=True)


@pytest.fixture
def terminal(empty: str, terminal: Terminal) -> Terminal:
    """A terminal with an empty database on the server, and a URL without a driver."""
    return Terminal(folder=terminal.folder, url=empty.replace("postgresql+psycopg", "postgresql"))


def test_an_empty_database_is_brought_up(run: Run) -> None:
    """`check` says what is missing, `migrate` and `load` create it, and a question is answered."""
    assert _said(run)["database"] == "at revision none: run migrate"
    assert "it was at none" in run("migrate").out
    assert _said(run)["register"] == "empty: run load"
    assert run("load").err.endswith(" changes\n")
    assert run("load").err.startswith("nothing has changed; it was loaded on ")
    assert _said(run)["register"] == "note 13901/23"
    assert "III.2a" in run("ask", "--as-of", "2023-10-19", "what does Eurojust owe by June 2024?").out


def test_a_server_that_cannot_be_reached_is_told(run: Run, slack: FakeSlack) -> None:
    """`check` has a line for it, other commands end with code 2, and none shows the password."""
    nowhere = {"DATABASE_URL": "postgresql://bot:hidden@127.0.0.1:1/bot", "SLACK_API_URL": slack.url}
    assert "cannot be opened" in _said(run, **nowhere)["database"]
    ran = run("list", **nowhere)
    assert (ran.code, ran.out) == (2, "")
    assert "127.0.0.1" in ran.err
    assert "see DATABASE_URL" in ran.err
    assert "hidden" not in ran.err


def _said(run: Run, **settings: str) -> dict[str, str]:
    ran = run("check", "--json", **settings)
    assert "hidden" not in ran.out + ran.err
    return {each["what"]: each["detail"] for each in ran.json}
