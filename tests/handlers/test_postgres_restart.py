"""A PostgreSQL server that restarts: nothing is said or sent meanwhile, and everything goes on after it."""

from datetime import UTC, datetime

import pytest

from bot.monitoring.health import REACHED, SlackHeartbeat, make_report
from bot.slack.client import make_client
from domain.register.model import Status
from tests.databases.databases import POSTGRES
from tests.databases.postgres import PostgresServer
from tests.handlers.workspace import NEUTRAL, NOW, Workspace

pytestmark = pytest.mark.parametrize("backend", [POSTGRES], indirect=True)


def test_questions_and_marks_go_on(workspace: Workspace, server: PostgresServer) -> None:
    """While the server is down a question is not acknowledged, so that Slack sends it again; the next request works."""
    before = workspace.mention("what does Eurojust owe by June 2024").text
    posted = len(workspace.slack.messages)
    server.stop()
    try:
        status, _ = workspace.dispatch_with_status(workspace.event_body("what does Eurojust owe by June 2024"))
        assert (status, len(workspace.slack.messages)) == (503, posted)
        assert workspace.command("done III.3 ST 10000/24").text == NEUTRAL
    finally:
        server.start()
    assert workspace.mention("what does Eurojust owe by June 2024").text == before
    assert workspace.command("done III.3 ST 10000/24").text.startswith("Done: III.3a")
    assert workspace.instalment("III.3a@2024-06").status is Status.DONE


def test_the_health_says_so(workspace: Workspace, server: PostgresServer) -> None:
    """A stopped server makes the health report say that the database is out of reach, and after it that all is well."""
    workspace.tick(NOW)

    def stored() -> object:
        heartbeat = SlackHeartbeat(make_client("xoxb-test", workspace.slack.url))
        return make_report(workspace.services.reminders, heartbeat, now=NOW)["database"]

    server.stop()
    try:
        assert str(stored()).startswith("out of reach")
    finally:
        server.start()
    assert stored() == REACHED


def test_reminders_go_on(workspace: Workspace, server: PostgresServer) -> None:
    """A tick without a server fails; the reminders are posted with the next one, once."""
    week_ahead = datetime(2023, 11, 28, 8, 0, tzinfo=UTC)
    workspace.tick(datetime(2023, 11, 27, 8, 0, tzinfo=UTC))
    server.stop()
    try:
        with pytest.raises(Exception, match="connection"):
            workspace.tick(week_ahead)
    finally:
        server.start()
    assert len(workspace.tick(week_ahead)) == 1
    assert workspace.tick(week_ahead) == []
