"""What happens when something goes wrong that nobody foresaw: one sentence, one line in the log, no secrets."""

import logging
from collections.abc import Callable

import pytest
from sqlalchemy import text

from bot.sandbox.fake_slack.fake_slack import Fault
from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from tests.databases.databases import POSTGRES
from tests.databases.postgres import Server
from tests.handlers.workspace import COORDINATOR, NEUTRAL, Seen, Workspace

#: Part of a question that is understood, so that it gets as far as the database; must never be in a log.
CANARY = "Eurojust"


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """The log at the most talkative level that settings allow."""
    caplog.set_level(logging.INFO)
    return caplog


def broken(workspace: Workspace, *tables: str) -> Workspace:
    """The workspace, after an accident with its database."""
    with workspace.engine.begin() as connection:
        connection.execute(text("PRAGMA foreign_keys = OFF"))
        for each in tables:
            connection.execute(text(f"ALTER TABLE {each} RENAME TO {each}_lost"))
    return workspace


def assert_logged_without_secrets(log: pytest.LogCaptureFixture) -> None:
    """The log has a line with the kind of error and its place, and neither trace, words nor token."""
    errors = [each for each in log.records if each.levelno >= logging.ERROR]
    assert errors
    assert all(each.exc_info is None for each in log.records)
    assert "unexpected OperationalError at " in errors[0].getMessage()
    assert not [each for each in ("Traceback", CANARY, "xoxb-", "SELECT", "INSERT") if each in log.text]


SURFACES: dict[str, Callable[[Workspace], Seen]] = {
    "mention": lambda workspace: workspace.mention(f"what does {CANARY} owe"),
    "ask": lambda workspace: workspace.command(f"ask what does {CANARY} owe"),
    "done": lambda workspace: workspace.command(f"done III.3 {CANARY}"),
    "details": lambda workspace: workspace.press("details", "III.3a"),
}


@pytest.mark.parametrize("surface", SURFACES)
def test_a_lost_register_is_one_neutral_sentence(
    workspace: Workspace, log: pytest.LogCaptureFixture, surface: str
) -> None:
    """With the register's tables gone, every surface says the same sentence once and logs what happened."""
    answer = SURFACES[surface](broken(workspace, "meta", "deliverable", "event"))
    assert answer.text == NEUTRAL
    assert_logged_without_secrets(log)


@pytest.mark.parametrize(("surface", "table"), [("mention", "event"), ("ask", "instalment"), ("done", "change")])
def test_one_lost_table_is_one_neutral_sentence(
    workspace: Workspace, log: pytest.LogCaptureFixture, surface: str, table: str
) -> None:
    """An error in the middle of the work, with the person's words in the statement, is answered and logged alike."""
    answer = SURFACES[surface](broken(workspace, table))
    assert answer.text == NEUTRAL
    assert_logged_without_secrets(log)


def test_the_sentence_stands_in_the_thread(workspace: Workspace) -> None:
    """The person who asked finds the sentence where the answer would have been."""
    answer = broken(workspace, "meta").mention("what is overdue", ts="5.5")
    assert answer.thread_ts == "5.5"


def test_the_bot_goes_on_after_an_error(workspace: Workspace) -> None:
    """An error is that request's alone: once the database is well again, so are the answers."""
    broken(workspace, "meta")
    assert workspace.mention("what is overdue").text == NEUTRAL
    with workspace.engine.begin() as connection:
        connection.execute(text("ALTER TABLE meta_lost RENAME TO meta"))
    assert "Nothing under the note fits that." in workspace.mention("what is overdue").text


@pytest.mark.parametrize(
    "fault", [Fault.error("not_in_channel"), Fault(status=500), Fault(body=b"<html>"), Fault.limited("1")]
)
def test_slack_refusing_the_answer_is_logged_and_no_more(
    workspace: Workspace, log: pytest.LogCaptureFixture, fault: Fault
) -> None:
    """Where nothing can be posted nobody can be told; the event is acknowledged, the log says so, without secrets."""
    workspace.slack.fail("chat.postMessage", fault, times=None)
    assert workspace.told(workspace.event(f"what does {CANARY} owe")) == []
    assert "an answer was not posted" in log.text
    assert not [each for each in ("Traceback", CANARY, "xoxb-") if each in log.text]
    assert all(each.exc_info is None for each in log.records)


@pytest.mark.parametrize("fault", [Fault.error("expired_trigger_id"), Fault(status=500)])
def test_a_form_that_does_not_open_is_no_silence(workspace: Workspace, fault: Fault) -> None:
    """Whoever pressed a button whose form Slack did not open is told, and the next press opens it."""
    workspace.slack.fail("views.open", fault)
    answer = workspace.press("mark_done:1", "III.2a@2023-12|en")
    assert answer.text == "If nothing has opened, please try again; nothing was changed."
    assert workspace.open("mark_done:1", "III.2a@2023-12|en")


def test_questions_are_not_logged(workspace: Workspace, log: pytest.LogCaptureFixture) -> None:
    """When all goes well the log has nothing of what people ask, answer or mark, and not the token."""
    workspace.mention(f"what does {CANARY} owe")
    workspace.command(f"done III.3 {CANARY}")
    workspace.command(f"{CANARY} III.3")
    workspace.press("details", "III.3a")
    assert CANARY not in log.text
    assert "xoxb-" not in log.text


@pytest.mark.parametrize("backend", [POSTGRES], indirect=True)
def test_a_server_that_goes_after_a_change_is_not_said_to_have_changed_nothing(
    workspace: Workspace, server: Server, log: pytest.LogCaptureFixture
) -> None:
    """Where the database is lost in the middle nobody knows whether a change was made, and that is what one reads."""

    def change() -> None:
        act = ChangeContext(by=COORDINATOR, surface="test", now=workspace.now)
        workspace.services.register.ledger.mark_done("III.3", slug=None, evidence=CANARY, act=act)
        server.stop()
        workspace.services.register.ledger.latest()

    workspace.app.action("changes")(change)
    try:
        said = workspace.press("changes", "III.3a")
    finally:
        server.start()
    assert said.text.startswith("The register is out of reach just now; try again in a minute.")
    assert workspace.instalment("III.3a@2024-06").status is Status.DONE
    assert not [each for each in ("Traceback", CANARY, "xoxb-", "SELECT", "INSERT") if each in log.text]
