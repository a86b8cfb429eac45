"""Fields that Slack leaves out though the access rules need them: nobody is answered, and operators learn why."""

import logging

import pytest

from bot.sandbox.fake_slack.fake_slack import TEAM, FakeSlack, Fault
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from tests.bot.transport.http_caller import serve_workspace
from tests.handlers.workspace import CHANNEL, DELEGATE, NOW, Workspace

#: Slack's answers without a field, by method, and the field.
INCOMPLETE: dict[str, tuple[dict[str, object], str]] = {
    "auth.test": ({"ok": True, "team_id": TEAM, "bot_id": "B0"}, "user_id"),
    "bots.info": ({"ok": True, "bot": {}}, "app_id"),
    "users.info": ({"ok": True, "user": {"id": DELEGATE, "team_id": TEAM, "deleted": False}}, "is_restricted"),
    "conversations.info": ({"ok": True, "channel": {"id": CHANNEL, "is_shared": False}}, "is_ext_shared"),
    "conversations.members": ({"ok": True}, "members"),
}


def error_lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return the lines about missing fields, without what they have in common."""
    lines = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    return [line.rpartition(": ")[2] for line in lines if line.startswith("Slack leaves out")]


@pytest.mark.parametrize("method", INCOMPLETE)
def test_a_missing_field_is_told_to_operators(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, method: str
) -> None:
    """Whoever asks is refused as before; the log names method and field once, and health is not well until it comes."""
    answer, field = INCOMPLETE[method]
    workspace.tick(NOW)
    with serve_workspace(workspace) as caller:
        workspace.slack.fail(method, Fault(body=answer), times=None)
        for _ in range(2):
            assert caller.send_event(workspace.event_body("what is open?")).status == 200
        assert {message.text for message in workspace.slack.messages} == {"I cannot answer here."}
        health = caller.get_health()
        assert f"{method} {field}" in health.json["missing_fields"]
        assert (health.status, health.json["ok"]) == (503, False)
        assert error_lines(caplog).count(f"{method} {field}") == 1
        workspace.slack.heal()
        caller.send_event(workspace.event_body("what is open?"))
        assert caller.get_health().json["missing_fields"] == []


def test_a_missing_field_of_an_event_is_told_to_operators(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    """A message that does not say whether its channel is shared is refused, and the log names the field."""
    body = workspace.event_body("what is open?")
    del body["is_ext_shared_channel"]
    (answer,) = workspace.deliver(body)
    assert answer.text == "I cannot answer here."
    assert error_lines(caplog) == ["event is_ext_shared_channel"]
    assert workspace.services.slack.directory.list_missing() == ["event is_ext_shared_channel"]
    workspace.mention("what is open?")
    assert workspace.services.slack.directory.list_missing() == []


@pytest.mark.parametrize(
    "properties", [{"deleted": True}, {"is_bot": True}, {"is_stranger": True}, {"is_restricted": True}]
)
def test_of_known_outsiders_nothing_is_missing(slack: FakeSlack, properties: dict[str, object]) -> None:
    """Slack says less of people who have left, of bots and of strangers: one flag is enough to refuse them."""
    others = ("deleted", "is_bot", "is_restricted", "is_ultra_restricted", "team_id")
    slack.set_user("U1", **{**dict.fromkeys(others), **properties})
    directory = WebApiDirectory(make_client("xoxb-test", slack.url))
    assert directory.person("U1")
    assert directory.list_missing() == []
