"""The health report."""

import time
from datetime import timedelta
from pathlib import Path

import pytest

from bot.monitoring.health import SlackHeartbeat, make_report
from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.slack.client import make_client
from tests.handlers.reminder_times import BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, NOW, Workspace


def health_report(
    workspace: Workspace, *, after: timedelta = timedelta(0), slack: FakeSlack | None = None
) -> dict[str, object]:
    """Return the report some time after now, with a heartbeat of Slack."""
    heartbeat = SlackHeartbeat(make_client("xoxb-test", (slack or workspace.slack).url))
    heartbeat.beat()
    return dict(make_report(workspace.services.reminders, heartbeat, now=workspace.now + after))


def test_all_is_well_after_a_tick(workspace: Workspace) -> None:
    """With a recent tick, a readable database and Slack within reach, by the same clock, the report is well."""
    assert health_report(workspace)["ok"] is False  # there was no tick yet
    workspace.tick(NOW)
    found = health_report(workspace)
    assert (found.pop("ok"), found.pop("clock_skew_seconds")) in [(True, second) for second in range(-5, 6)]
    assert found == {
        "database": "reached",
        "last_tick_seconds": 0,
        "late_reminders": 0,
        "refused_by": {},
        "oldest_due_seconds": None,
        "slack": "reached",
        "slack_seconds": 0,
        "missing_fields": [],
    }


def test_a_channel_that_refuses_reminders_is_named(workspace: Workspace) -> None:
    """A channel in which a reminder could not be posted is named with Slack's reason, and the bot is well."""
    workspace.tick(NOW)
    workspace.slack.set_channel(CHANNEL, error="missing_scope")
    workspace.tick(BEFORE_MEETING)
    found = health_report(workspace)
    assert (found["ok"], found["refused_by"]) == (True, {CHANNEL: "missing_scope"})


@pytest.mark.parametrize(("is_connected", "socket"), [(True, "connected"), (False, "lost")])
def test_without_its_connection_nothing_is_well(workspace: Workspace, *, is_connected: bool, socket: str) -> None:
    """Over Socket Mode a bot that cannot hear Slack is not well, though Slack answers its calls."""
    workspace.tick(NOW)
    heartbeat = SlackHeartbeat(make_client("xoxb-test", workspace.slack.url))
    heartbeat.beat()
    found = make_report(workspace.services.reminders, heartbeat, lambda: is_connected, now=NOW)
    assert (found["ok"], found["slack"], found["socket"]) == (is_connected, "reached", socket)


@pytest.mark.parametrize("missing", [(), ("users.info is_restricted",)])
def test_without_what_the_access_rules_need_nothing_is_well(workspace: Workspace, missing: tuple[str, ...]) -> None:
    """Where Slack leaves out a field without which nobody is answered, all else may be well."""
    workspace.tick(NOW)
    heartbeat = SlackHeartbeat(make_client("xoxb-test", workspace.slack.url))
    heartbeat.beat()
    found = make_report(workspace.services.reminders, heartbeat, missing_fields=missing, now=NOW)
    assert (found["ok"], found["missing_fields"]) == (not missing, [*missing])


def test_before_slack_was_asked_nothing_is_well(workspace: Workspace) -> None:
    """Before the first heartbeat the report is not well."""
    workspace.tick(NOW)
    heartbeat = SlackHeartbeat(make_client("xoxb-test", workspace.slack.url))
    found = make_report(workspace.services.reminders, heartbeat, now=NOW)
    assert (found["ok"], found["slack"], found["slack_seconds"]) == (False, "not asked yet", None)


def test_a_clock_that_stands_still_is_told(workspace: Workspace) -> None:
    """After five minutes without a tick the report is not well."""
    workspace.tick(NOW)
    assert health_report(workspace, after=timedelta(minutes=5))["ok"] is True
    found = health_report(workspace, after=timedelta(minutes=5, seconds=1))
    assert (found["ok"], found["last_tick_seconds"]) == (False, 301)


def test_reminders_that_are_late_are_told(workspace: Workspace) -> None:
    """A reminder that could have been posted a quarter of an hour ago is late; the report has the age of the oldest."""
    workspace.tick(NOW)
    first = workspace.services.reminders.upcoming.read_page(None).entries[0].at
    workspace.now = first
    workspace.services.reminders.outbox.record_tick(first + timedelta(minutes=14))
    found = health_report(workspace, after=timedelta(minutes=14))
    assert (found["ok"], found["late_reminders"], found["oldest_due_seconds"]) == (True, 0, 14 * 60)
    found = health_report(workspace, after=timedelta(minutes=15))
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
    """A refused token is reported by Slack's code, and an unreachable Slack by the kind of the error."""
    workspace.tick(NOW)
    workspace.slack.fail("auth.test", fault)
    found = health_report(workspace)
    assert (found["ok"], found["slack"]) == (False, state)


@pytest.mark.parametrize("ahead", [-150, 150])
def test_a_clock_that_is_off_is_told(workspace: Workspace, ahead: int) -> None:
    """More than two minutes between this machine's clock and Slack's are reported: at five, requests are rejected."""
    workspace.tick(NOW)
    with FakeSlack(clock=lambda: time.time() - ahead) as slack:
        found = health_report(workspace, slack=slack)
    skew = found["clock_skew_seconds"]
    assert isinstance(skew, int)
    assert abs(skew - ahead) < 30
    assert found["ok"] is False


def test_a_database_out_of_reach_is_told(workspace: Workspace, tmp_path: Path) -> None:
    """An unreadable database is reported by the kind of the error, and the rest of the report is there."""
    workspace.tick(NOW)
    workspace.engine.dispose()
    for each in tmp_path.glob("bot.db*"):
        each.write_bytes(b"no database at all" * 1_000)
    found = health_report(workspace)
    assert (found["ok"], found["database"], found["slack"]) == (False, "out of reach (DatabaseError)", "reached")
