"""Unexpected errors: one sentence, one line in the log, no secrets."""

import logging
from collections.abc import Callable

import pytest
from sqlalchemy import text

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, Fault
from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from tests.databases.databases import POSTGRES
from tests.databases.postgres import PostgresServer
from tests.handlers.workspace import COORDINATOR, NEUTRAL, SeenMessage, Workspace

#: Part of a question that is understood, so that it gets as far as the database; must never be in a log.
CANARY = "Eurojust"


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Return the log at the most detailed level that settings allow."""
    caplog.set_level(logging.INFO)
    return caplog


def rename_tables(workspace: Workspace, *tables: str) -> Workspace:
    """Break the database by renaming tables; return the workspace."""
    assert workspace.app.listener_runner  # it started before
    with workspace.engine.begin() as connection:
        connection.execute(text("PRAGMA foreign_keys = OFF"))
        for table in tables:
            connection.execute(text(f"ALTER TABLE {table} RENAME TO {table}_lost"))
    return workspace


def assert_logged_without_secrets(log: pytest.LogCaptureFixture) -> None:
    """Check that the log has the type and place of the error, and no traceback, words or token."""
    errors = [record for record in log.records if record.levelno >= logging.ERROR]
    assert errors
    assert all(record.exc_info is None for record in log.records)
    assert "unexpected OperationalError at " in errors[0].getMessage()
    assert not [secret for secret in ("Traceback", CANARY, "xoxb-", "SELECT", "INSERT") if secret in log.text]


REQUESTS: dict[str, Callable[[Workspace], SeenMessage]] = {
    "mention": lambda workspace: workspace.mention(f"what does {CANARY} owe"),
    "ask": lambda workspace: workspace.command(f"ask what does {CANARY} owe"),
    "done": lambda workspace: workspace.command(f"done III.3 {CANARY}"),
    "details": lambda workspace: workspace.press("details", "III.3a"),
}


@pytest.mark.parametrize("surface", REQUESTS)
def test_a_lost_register_is_one_neutral_sentence(
    workspace: Workspace, log: pytest.LogCaptureFixture, surface: str
) -> None:
    """With the register's tables gone, every request gets the same sentence once, and the error is logged."""
    answer = REQUESTS[surface](rename_tables(workspace, "meta", "deliverable", "event"))
    assert answer.text == NEUTRAL
    assert_logged_without_secrets(log)


@pytest.mark.parametrize(("surface", "table"), [("mention", "event"), ("ask", "instalment"), ("done", "change")])
def test_one_lost_table_is_one_neutral_sentence(
    workspace: Workspace, log: pytest.LogCaptureFixture, surface: str, table: str
) -> None:
    """An error in mid-work, with the person's words in the statement, is answered and logged in the same way."""
    answer = REQUESTS[surface](rename_tables(workspace, table))
    assert answer.text == NEUTRAL
    assert_logged_without_secrets(log)


def test_the_sentence_is_in_the_thread(workspace: Workspace) -> None:
    """The person finds the sentence where the answer would have been."""
    answer = rename_tables(workspace, "meta").mention("what is overdue", ts="5.5")
    assert answer.thread_ts == "5.5"


@pytest.mark.parametrize(
    ("fault", "tables", "status"),
    [
        (Fault(cut=ConnectionCut.HALF), ("deliverable", "answer"), 503),
        (Fault(cut=ConnectionCut.HALF), ("deliverable",), 200),
        (None, ("deliverable", "answer"), 200),
    ],
)
def test_a_question_comes_again_if_nobody_knows_whether_it_was_answered(
    workspace: Workspace, fault: Fault | None, tables: tuple[str, ...], status: int
) -> None:
    """Where a post's outcome is unknown and cannot be stored, the event is not acknowledged: Slack sends it again."""
    rename_tables(workspace, *tables)
    if fault is not None:
        workspace.slack.fail("chat.postMessage", fault)
    found, _ = workspace.dispatch_with_status(workspace.event_body(f"what does {CANARY} owe by June 2024"))
    assert found == status


def test_the_bot_goes_on_after_an_error(workspace: Workspace) -> None:
    """An error affects its own request only: once the database is repaired, questions are answered again."""
    rename_tables(workspace, "meta")
    assert workspace.mention("what is overdue").text == NEUTRAL
    with workspace.engine.begin() as connection:
        connection.execute(text("ALTER TABLE meta_lost RENAME TO meta"))
    assert "Nothing is overdue. Next: 6 due on 5 December." in workspace.mention("what is overdue").text


@pytest.mark.parametrize("fault", [Fault.error("not_in_channel"), Fault(status=500), Fault(body=b"<html>")])
def test_slack_refusing_the_answer_is_logged_and_no_more(
    workspace: Workspace, log: pytest.LogCaptureFixture, fault: Fault
) -> None:
    """If nothing can be posted, the event is acknowledged and the log says so, without secrets."""
    workspace.slack.fail("chat.postMessage", fault, times=None)
    assert workspace.deliver(workspace.event_body(f"what does {CANARY} owe")) == []
    assert "an answer was not posted" in log.text
    assert not [secret for secret in ("Traceback", CANARY, "xoxb-") if secret in log.text]
    assert all(record.exc_info is None for record in log.records)


@pytest.mark.parametrize("fault", [Fault.error("expired_trigger_id"), Fault(status=500)])
def test_a_form_that_does_not_open_is_reported(workspace: Workspace, fault: Fault) -> None:
    """A person whose modal Slack did not open is told, and the next click opens it."""
    workspace.slack.fail("views.open", fault)
    answer = workspace.press("mark_done:1", "III.2a@2023-12|en")
    assert answer.text == "If nothing has opened, please try again; nothing was changed."
    assert workspace.open("mark_done:1", "III.2a@2023-12|en")


def test_questions_are_not_logged(workspace: Workspace, log: pytest.LogCaptureFixture) -> None:
    """Without errors the log has nothing of what people ask, answer or mark, and not the token."""
    workspace.mention(f"what does {CANARY} owe")
    workspace.mark(f"done III.3 {CANARY}")
    workspace.command(f"{CANARY} III.3")
    workspace.press("details", "III.3a")
    assert CANARY not in log.text
    assert "xoxb-" not in log.text


@pytest.mark.parametrize("backend", [POSTGRES], indirect=True)
def test_a_server_lost_after_a_change_leaves_its_outcome_open(
    workspace: Workspace, server: PostgresServer, log: pytest.LogCaptureFixture
) -> None:
    """If the database is lost in mid-work, the person reads that a change may have been made."""

    def change() -> None:
        act = ChangeContext(by=COORDINATOR, surface="test", now=workspace.now)
        workspace.services.register.ledger.mark_done("III.3", slug=None, evidence=CANARY, context=act)
        server.stop()
        workspace.services.register.ledger.read_visible_version()

    workspace.app.action("changes")(change)
    try:
        seen = workspace.press("changes", "III.3a")
    finally:
        server.start()
    assert seen.text.startswith("The register is out of reach just now; try again in a minute.")
    assert workspace.instalment("III.3a@2024-06").status is Status.DONE
    assert not [secret for secret in ("Traceback", CANARY, "xoxb-", "SELECT", "INSERT") if secret in log.text]


@pytest.mark.parametrize(
    "fault",
    [Fault(cut=ConnectionCut.CLOSE), Fault(status=500), Fault.error("fatal_error"), Fault.rate_limited("2")],
    ids=["cut", "500", "fatal_error", "429"],
)
def test_a_question_comes_again_if_slack_does_not_say_who_the_bot_is(workspace: Workspace, fault: Fault) -> None:
    """Where Bolt could not ask who the bot is, the question is not acknowledged: sent again, it is answered once."""
    body = workspace.event_body("what does Eurojust owe by June 2024?")
    workspace.slack.fail("auth.test", fault)
    assert workspace.dispatch_with_status(body) == (503, "")
    assert workspace.slack.messages == ()
    (answer,) = workspace.deliver(body)
    assert answer.text.startswith("4 open")
    assert workspace.deliver(body) == []
