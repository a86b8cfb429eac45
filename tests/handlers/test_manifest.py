"""The app's manifest: exactly the events, commands, shortcuts and scopes that the bot uses."""

import ast
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import yaml
from slack_bolt import App, BoltRequest
from slack_sdk import WebClient
from sqlalchemy import select

from bot.cli.checks.slack import OPTIONAL_SCOPES, SCOPES
from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from bot.slack.client import make_client
from db.schema import tables
from handlers import listeners
from tests import ROOT
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, Json, Workspace

MANIFEST = yaml.safe_load((ROOT / "docs" / "slack-manifest.yaml").read_text(encoding="utf-8"))
FEATURES = MANIFEST["features"]
EVENTS: list[str] = MANIFEST["settings"]["event_subscriptions"]["bot_events"]
COMMANDS: list[str] = [command["command"] for command in FEATURES["slash_commands"]]
SHORTCUTS: list[tuple[str, str]] = [(shortcut["type"], shortcut["callback_id"]) for shortcut in FEATURES["shortcuts"]]

#: What Slack sends of each event besides its type (https://docs.slack.dev/reference/events).
SENT: dict[str, Json] = {
    "app_home_opened": {"user": DELEGATE, "channel": DIRECT, "tab": "messages"},
    "app_mention": {"user": DELEGATE, "channel": CHANNEL, "ts": "1.1", "text": "<@U0BOT> what is overdue"},
    "channel_shared": {"channel": CHANNEL, "connected_team_id": "T0OTHER"},
    "entity_details_requested": {
        "user": DELEGATE,
        "channel": CHANNEL,
        "message_ts": "1.1",
        "trigger_id": "1.2.3",
        "external_ref": {"id": "00", "type": "deliverable"},
        "entity_url": "https://slack.com/",
        "user_locale": "en-US",
    },
    "member_joined_channel": {"user": DELEGATE, "channel": CHANNEL, "team": TEAM},
    "message.im": {"user": DELEGATE, "channel": DIRECT, "channel_type": "im", "ts": "1.1", "text": "help"},
    "subteam_members_changed": {"subteam_id": "S0GROUP", "team_id": TEAM},
    "user_change": {"user": {"id": DELEGATE, "team_id": TEAM}},
}

#: The scopes that each method of the Web API needs: https://docs.slack.dev/reference/methods/, each under its name.
#: Of conversations only channels are asked for or read by their kind; direct messages are written to and read back.
METHODS: dict[str, set[str]] = {
    "apps.connections.open": set(),  # by the app-level token
    "assistant.threads.setSuggestedPrompts": {"assistant:write"},
    "auth.test": set(),
    "blocks.validate": set(),
    "bots.info": {"users:read"},
    "canvases.delete": {"canvases:write"},
    "canvases.edit": {"canvases:write"},
    "chat.delete": {"chat:write"},
    "chat.getPermalink": set(),
    "chat.postEphemeral": {"chat:write"},
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.canvases.create": {"canvases:write"},
    "conversations.history": {"channels:history", "groups:history", "im:history"},
    "conversations.info": {"channels:read", "groups:read"},
    "conversations.members": {"channels:read", "groups:read"},
    "conversations.open": {"im:write"},
    "conversations.replies": {"channels:history", "groups:history", "im:history"},
    "entity.presentDetails": set(),
    "files.completeUploadExternal": {"files:write"},
    "files.getUploadURLExternal": {"files:write"},
    "files.info": {"files:read"},
    "usergroups.users.list": {"usergroups:read"},
    "users.info": {"users:read"},
    "views.open": set(),
    "views.publish": set(),
    "views.push": set(),
    "views.update": set(),
}

#: The same of events: https://docs.slack.dev/reference/events/, each under its name.
HEARD: dict[str, set[str]] = {
    "entity_details_requested": set(),
    "app_home_opened": set(),
    "app_mention": {"app_mentions:read"},
    "channel_shared": {"channels:read", "groups:read"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "message.im": {"im:history"},
    "subteam_members_changed": {"usergroups:read"},
    "user_change": {"users:read"},
}


class Listing(App):
    """A Bolt app that records what it listens to."""

    def __init__(self, client: WebClient) -> None:
        super().__init__(client=client, token_verification_enabled=False)
        self.heard: set[tuple[str, str]] = set()

    def event(self, event: Any, *more: Any, **named: Any) -> Callable[..., Any]:  # noqa: ANN401  # as in Bolt
        """Note an event down."""
        self.heard.add(("event", str(event)))
        return super().event(event, *more, **named)

    def command(self, command: Any, *more: Any, **named: Any) -> Callable[..., Any]:  # noqa: ANN401  # as in Bolt
        """Note a command down."""
        self.heard.add(("command", str(command)))
        return super().command(command, *more, **named)

    def message_shortcut(self, callback_id: Any, *more: Any, **named: Any) -> Callable[..., Any]:  # noqa: ANN401  # as in Bolt
        """Note a message's shortcut down."""
        self.heard.add(("message", str(callback_id)))
        return super().message_shortcut(callback_id, *more, **named)

    def global_shortcut(self, callback_id: Any, *more: Any, **named: Any) -> Callable[..., Any]:  # noqa: ANN401  # as in Bolt
        """Note a global shortcut down."""
        self.heard.add(("global", str(callback_id)))
        return super().global_shortcut(callback_id, *more, **named)


def status(workspace: Workspace, body: Json) -> int:
    """Return the status of the bot's answer; Bolt answers 404 if there is no listener."""
    code: int = workspace.app.dispatch(BoltRequest(body=body, mode="socket_mode")).status
    return code


def count_refusals(workspace: Workspace) -> int:
    """Return the number of requests that the access middleware or a listener has refused."""
    with workspace.engine.connect() as connection:
        return len(connection.execute(select(tables.change).where(tables.change.c.kind == "refused")).all())


def event(workspace: Workspace, kind: str, sent: Json) -> Json:
    """Return an event as Slack delivers it."""
    outer = workspace.event_body("")
    return {**outer, "event": {"type": kind.partition(".")[0], **sent}}


def command(name: str) -> Json:
    """Return the payload of a command."""
    typed = {"command": name, "text": "help", "user_id": DELEGATE, "channel_id": CHANNEL}
    return {**typed, "team_id": TEAM, "api_app_id": APP, "trigger_id": "1.2.3"}


def shortcut(workspace: Workspace, kind: str, callback: str) -> Json:
    """Return the payload of a shortcut, of a message or global."""
    chosen: Json = {"callback_id": callback, "user": {"id": DELEGATE, "team_id": TEAM}, "team": {"id": TEAM}}
    chosen |= {"api_app_id": APP, "trigger_id": "1.2.3", "action_ts": "1.1"}
    if kind == "global":
        return {**chosen, "type": "shortcut"}
    message = {"type": "message", "user": DELEGATE, "ts": "1.1", "text": "ST 15000/23"}
    place = {"channel": {"id": CHANNEL, "name": "council"}, "message": message, "message_ts": "1.1"}
    return {**chosen, **place, "type": "message_action", "response_url": workspace.slack.make_response_url()}


@pytest.mark.parametrize("kind", EVENTS)
def test_every_event_is_listened_to(workspace: Workspace, kind: str) -> None:
    """Each event of the manifest passes the access middleware and has a listener."""
    assert status(workspace, event(workspace, kind, SENT[kind])) == 200
    assert count_refusals(workspace) == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_listened_to(workspace: Workspace, name: str) -> None:
    """Each slash command of the manifest is answered."""
    assert status(workspace, command(name)) == 200
    assert count_refusals(workspace) == 0


@pytest.mark.parametrize(("kind", "callback"), SHORTCUTS)
def test_every_shortcut_is_listened_to(workspace: Workspace, kind: str, callback: str) -> None:
    """Each shortcut of the manifest is answered, message and global ones."""
    assert status(workspace, shortcut(workspace, kind, callback)) == 200


@pytest.mark.parametrize(
    "kind",
    [
        *("app_context_changed", "app_uninstalled", "assistant_thread_started", "channel_rename", "channel_unshared"),
        *("file_shared", "link_shared", "reaction_added", "subteam_updated", "team_join", "tokens_revoked"),
    ],
)
def test_other_events_are_not(workspace: Workspace, kind: str) -> None:
    """An event that the manifest does not subscribe to has no listener."""
    assert kind not in EVENTS
    assert status(workspace, event(workspace, kind, {"user": DELEGATE, "channel": CHANNEL})) == 404


def test_other_commands_and_shortcuts_are_not(workspace: Workspace) -> None:
    """A command or shortcut that is not in the manifest has no listener."""
    assert status(workspace, command("/council")) == 404
    for kind, _ in SHORTCUTS:
        assert status(workspace, shortcut(workspace, kind, "something_else")) == 404


def test_nothing_else_is_listened_to(workspace: Workspace) -> None:
    """Every event, command and shortcut with a listener is in the manifest."""
    app = Listing(make_client("xoxb-test", workspace.slack.url))
    listeners.register(app, workspace.services)
    events = {("event", event.partition(".")[0]) for event in EVENTS}
    assert app.heard == {*events, *(("command", command) for command in COMMANDS), *SHORTCUTS}


def _called_methods() -> Iterator[str]:
    """Yield the Web API methods that the bot's own code calls, by Slack's names."""
    for folder in ("bot", "handlers"):
        for path in (ROOT / folder).rglob("*.py"):
            if "sandbox" not in path.parts:
                yield from _methods(ast.parse(path.read_text(encoding="utf-8")))


def _methods(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and "_" in node.attr and not node.attr.startswith("_"):
            documented = getattr(getattr(WebClient, node.attr, None), "__doc__", None) or ""
            if node.attr == "files_upload_v2":
                yield from ("files.getUploadURLExternal", "files.completeUploadExternal")
            elif match := re.search(r"/methods/([A-Za-z.]+[A-Za-z])", documented):
                yield match[1]


def test_no_scope_is_missing_and_none_is_too_many() -> None:
    """The scopes are exactly those of the methods and events that are used; `check` looks for the same."""
    called = set(_called_methods())
    assert {"chat.postMessage", "users.info", "views.open"} <= called <= set(METHODS)
    scopes = (*(METHODS[method] for method in called), *(HEARD[event] for event in EVENTS))
    needed = {"commands", *OPTIONAL_SCOPES}.union(*scopes)
    assert MANIFEST["oauth_config"]["scopes"]["bot"] == sorted(needed)
    assert sorted(needed) == sorted((*SCOPES, *OPTIONAL_SCOPES))
    assert MANIFEST["oauth_config"]["scopes"]["bot_optional"] == sorted(OPTIONAL_SCOPES)


def test_the_manifest_is_within_slacks_limits() -> None:
    """Names and descriptions are within Slack's limits (https://docs.slack.dev/reference/app-manifest)."""
    assert len(FEATURES["agent_view"]["agent_description"]) <= 300
    assert 0 < len(FEATURES["agent_view"]["suggested_prompts"]) <= 4
    for shortcut in FEATURES["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150
    for command in FEATURES["slash_commands"]:
        assert len(command["usage_hint"]) <= 1000
        assert len(command["description"]) <= 2000


@pytest.mark.parametrize("prompt", [prompt["message"] for prompt in FEATURES["agent_view"]["suggested_prompts"]])
def test_what_the_manifest_suggests_is_understood(workspace: Workspace, prompt: str) -> None:
    """Each prompt of the manifest is answered, and not asked back."""
    sent = {"type": "message", "channel": DIRECT, "channel_type": "im"}
    (answer,) = workspace.deliver(workspace.event_body(prompt, outer=None, **sent))
    assert "Note 13901/23" in answer.text or answer.text.startswith("I keep the deliverables of Council note")


def test_the_tabs_are_on() -> None:
    """The home tab is on, and the messages tab takes messages."""
    assert FEATURES["app_home"] == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
