"""How the bot says that it fares."""

import time
from datetime import timedelta
from pathlib import Path

import pytest

from bot.monitoring.health import SlackHeartbeat, make_report
from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.slack.client import make_client
from tests.handlers.workspace import NOW, Workspace


def fares(
    workspace: Workspace, *, after: timedelta = timedelta(0), slack: FakeSlack | None = None
) -> dict[str, object]:
    """What is reported some time after now, Slack having been asked."""
    heartbeat = SlackHeartbeat(make_client("xoxb-test", (slack or workspace.slack).url))
    heartbeat.beat()
    return dict(make_report(workspace.services.reminders, heartbeat, now=workspace.now + after))


def test_all_is_well_after_a_tick(workspace: Workspace) -> None:
    """A clock that ticks, a database that can be read, and Slack within reach, by the same time: that is all."""
    assert fares(workspace)["ok"] is False  # there was no tick yet
    workspace.tick(NOW)
    found = fares(workspace)
    assert (found.pop("ok"), found.pop("clock_skew_seconds")) in [(True, second) for second in range(-5, 6)]
    assert found == {
        "database": "reached",
        "last_tick_seconds": 0,
        "late_reminders": 0,
        "oldest_due_seconds": None,
        "slack": "reached",
        "slack_seconds": 0,
    }


def test_before_slack_was_asked_nothing_is_well(workspace: Workspace) -> None:
    """What is not known yet is not taken for well."""
    workspace.tick(NOW)
    heartbeat = SlackHeartbeat(make_client("xoxb-test", workspace.slack.url))
    found = make_report(workspace.services.reminders, heartbeat, now=NOW)
    assert (found["ok"], found["slack"], found["slack_seconds"]) == (False, "not asked yet", None)


def test_a_clock_that_stands_still_is_told(workspace: Workspace) -> None:
    """Five minutes without a tick are taken for a halt."""
    workspace.tick(NOW)
    assert fares(workspace, after=timedelta(minutes=5))["ok"] is True
    found = fares(workspace, after=timedelta(minutes=5, seconds=1))
    assert (found["ok"], found["last_tick_seconds"]) == (False, 301)


def test_reminders_that_are_late_are_told(workspace: Workspace) -> None:
    """What could have been posted a quarter of an hour ago is late; for how long the oldest is due is said."""
    workspace.tick(NOW)
    first = workspace.services.reminders.upcoming.read_page(None).entries[0].at
    workspace.now = first
    workspace.services.reminders.outbox.record_tick(first + timedelta(minutes=14))
    found = fares(workspace, after=timedelta(minutes=14))
    assert (found["ok"], found["late_reminders"], found["oldest_due_seconds"]) == (True, 0, 14 * 60)
    found = fares(workspace, after=timedelta(minutes=15))
    assert (found["ok"], found["late_reminders"], found["oldest_due_seconds"]) == (False, 1, 15 * 60)


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (Fault.error("invalid_auth"), "refuses (invalid_auth)"),
        (Fault(status=500), "refuses (HTTP 500)"),
        (Fault(body=b"canary7d1f"), "refuses (HTTP 200)"),
        (Fault(cut=ConnectionCut.CLOSE), "out of reach (RemoteDisconnected)"),
    ],
)
def test_slack_that_does_not_answer_is_told(workspace: Workspace, fault: Fault, state: str) -> None:
    """A token that is refused and a Slack that is out of reach are told by Slack's code or the kind of error."""
    workspace.tick(NOW)
    workspace.slack.fail("auth.test", fault)
    found = fares(workspace)
    assert (found["ok"], found["slack"]) == (False, state)


@pytest.mark.parametrize("ahead", [-150, 150])
def test_a_clock_that_is_off_is_told(workspace: Workspace, ahead: int) -> None:
    """More than two minutes between this machine's clock and Slack's are too many: at five all requests are refused."""
    workspace.tick(NOW)
    with FakeSlack(clock=lambda: time.time() - ahead) as slack:
        found = fares(workspace, slack=slack)
    skew = found["clock_skew_seconds"]
    assert isinstance(skew, int)
    assert abs(skew - ahead) < 30
    assert found["ok"] is False


def test_a_database_out_of_reach_is_told(workspace: Workspace, tmp_path: Path) -> None:
    """A file that is no database is told by the kind of error, and the rest is reported all the same."""
    workspace.tick(NOW)
    workspace.engine.dispose()
    for each in tmp_path.glob("bot.db*"):
        each.write_bytes(b"no database at all" * 1_000)
    found = fares(workspace)
    assert (found["ok"], found["database"], found["slack"]) == (False, "out of reach (DatabaseError)", "reached")
