"""Everybody who is to be told nothing, every place where nothing is to be said, and every way to ask."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from slack_bolt import Ack, App, BoltRequest
from slack_sdk import WebClient
from sqlalchemy import select

from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from db.schema import tables
from domain.register.audit_events import ChangeContext
from handlers.questions.answer import ask
from tests.handlers.workspace import Json, Workspace

#: What whoever is turned away is told, and what else stands in a view that says so.
SENTENCE = "I cannot answer here."
_AROUND = frozenset({"Schengen", "Close"})

#: Somebody who is no full member of the workspace, by what Slack says of them.
OUTSIDERS: Mapping[str, Json] = {
    "guest": {"is_restricted": True},
    "single-channel guest": {"is_restricted": True, "is_ultra_restricted": True},
    "guest of one flag": {"is_ultra_restricted": True},
    "stranger": {"is_stranger": True, "team_id": "T0OTHER"},
    "stranger without a flag": {"team_id": "T0OTHER"},
    "stranger by the flag alone": {"is_stranger": True},
    "bot": {"is_bot": True},
    "deleted": {"deleted": True},
    "another organisation": {"team_id": "T0OTHER", "enterprise_user": {"enterprise_id": "E0OTHER"}},
    "no organisation": {"team_id": "T0OTHER", "enterprise_user": [TEAM]},
    "no team": {"team_id": None},
    "a list for a team": {"team_id": [TEAM]},
    "guest in words": {"is_restricted": "true"},
    "not said whether a guest": {"is_restricted": None},
    "not said whether deleted": {"deleted": None},
    "unknown": {"error": "user_not_found"},
    "not to be seen": {"error": "user_not_visible"},
}

#: A channel in which nothing is said, by what Slack says of it.
SHARED: Mapping[str, Json] = {
    "shared outside": {"is_shared": True, "is_ext_shared": True},
    "by one flag": {"is_ext_shared": True},
    "about to be": {"is_pending_ext_shared": True},
    "asked to be": {"pending_shared": ["T0OTHER"]},
    "asked to be by others": {"pending_connected_team_ids": ["T0OTHER"]},
    "connected": {"connected_team_ids": ["T0OTHER"]},
    "in the organisation": {"is_shared": True, "is_org_shared": True},
    "in the organisation by one flag": {"is_org_shared": True},
    "in whatever way": {"is_shared": True},
}
UNREADABLE: Mapping[str, Json] = {
    "not found": {"error": "channel_not_found"},
    "not said whether shared": {"is_shared": None},
    "not said whether shared outside": {"is_ext_shared": None},
}
#: A channel in which nothing is said, by what coordinators settled.
UNSETTLED = ("not allowed", "suspended", "withdrawn")

CLOSED = (*SHARED, *UNREADABLE, *UNSETTLED)
#: Where members are answered, and outsiders are not.
OPEN = ("allowed", "archived", "direct")

#: The surfaces that belong to a channel, and those that do not.
PLACED = ("command", "a change by command", "mention", "a change by mention", "button", "message shortcut", "menu")
UNPLACED = ("direct message", "button in a modal", "button at home", "modal", "menu in a modal", "shortcut", "home")
SURFACES = (*PLACED, *UNPLACED)

#: Those on which whoever is turned away cannot be told so: a menu stays empty.
SILENT = ("menu", "menu in a modal")

_REFERENCE = re.compile(r"\b(?:I|II|III|IV|F)\.\d\w?")
_OWNERS = ("Europol", "Frontex", "Eurojust", "eu-LISA", "Commission", "Member States")


def request(surface: str, workspace: Workspace, *, user: str, channel: str) -> Json:
    """A request as Slack sends it."""
    event: Json = {"user": user, "channel": channel}
    direct: Json = {**event, "channel": f"D{user[1:]}"}
    body: Json = {"user": {"id": user, "team_id": TEAM}, "team": {"id": TEAM}, "api_app_id": APP}
    body["trigger_id"] = workspace.slack.trigger(user)
    placed = {**body, "channel": {"id": channel}, "response_url": workspace.slack.response_url()}
    view = {"id": "V0", "type": "modal", "callback_id": "probe", "team_id": TEAM, "state": {"values": {}}}
    pressed: list[Json] = [{"type": "button", "action_id": "details", "block_id": "b", "value": "III.3a|en"}]
    here = [{**pressed[0], "action_id": "probe"}]
    menu = {**body, "type": "block_suggestion", "action_id": "probe", "block_id": "b", "value": ""}
    found: dict[str, Json] = {
        "command": _command("list", user=user, channel=channel),
        "a change by command": _command("done III.3 ST 1/24", user=user, channel=channel),
        "mention": workspace.event("what is open?", **event),
        "a change by mention": workspace.event("done III.3 ST 1/24", **event),
        "direct message": workspace.event("what is open?", type="message", channel_type="im", **direct),
        "button": {**placed, "type": "block_actions", "actions": pressed},
        "button in a modal": {**body, "type": "block_actions", "actions": here, "view": view},
        "button at home": {**body, "type": "block_actions", "actions": here, "view": {**view, "type": "home"}},
        "modal": {**body, "type": "view_submission", "view": view},
        "menu": {**menu, "channel": {"id": channel}},
        "menu in a modal": {**menu, "view": view},
        "shortcut": {**body, "type": "shortcut", "callback_id": "probe"},
        "message shortcut": {**placed, "type": "message_action", "callback_id": "probe", "message": {"text": "x"}},
        "home": workspace.event("", **{**direct, "type": "app_home_opened", "tab": "home"}),
    }
    return found[surface]


def _command(text: str, *, user: str, channel: str) -> Json:
    ids = {"user_id": user, "channel_id": channel, "team_id": TEAM, "api_app_id": APP}
    return {"command": "/schengen", "text": text, "trigger_id": "1.2.3", **ids}


def listen_everywhere(workspace: Workspace) -> None:
    """Let every surface have a listener that would tell something of the register to whoever gets so far."""
    said = ask("list", store=workspace.store, today=workspace.services.today).text
    title = workspace.instalment("III.3a@2024-06").deliverable.title["en"]

    def tell(ack: Ack, client: WebClient) -> None:
        client.chat_postMessage(channel="C0ANYWHERE", text=said + title)
        ack(title)

    app: App = workspace.app
    for register in (app.view, app.options, app.shortcut, app.action):
        register("probe")(tell)
    app.event("app_home_opened")(tell)


def place(workspace: Workspace, state: str, channel: str) -> str:
    """Make a channel of a kind; gives its id."""
    if state == "direct":
        return f"D{channel[1:]}"
    if state != "not allowed":
        workspace.allow(channel)
    act = ChangeContext(by="test", surface="test", now=workspace.now, reason="a guest is in it")
    if state == "suspended":
        workspace.services.slack.access.suspend(channel, act)
    if state == "withdrawn":
        workspace.services.slack.access.withdraw(channel, act)
    properties: Json = {**SHARED, **UNREADABLE, "archived": {"is_archived": True}}.get(state, {})
    workspace.slack.channel(channel, **properties)
    return channel


class Watched:
    """What comes out of the bot because of a request, and what becomes of the register."""

    def __init__(self, workspace: Workspace, body: Json) -> None:
        calls, changes = len(workspace.slack.calls), len(_changes(workspace))
        #: The body of the answer.
        self.answer = _dispatched(workspace.app, body)
        self._out = [each.arguments for each in workspace.slack.calls[calls:]]
        #: What was written into the record, and about what.
        self.recorded = _changes(workspace)[changes:]

    @property
    def said(self) -> list[str]:
        """Every text that went out, to anybody and in whatever way, but for what stands around it in a view."""
        texts = [text for each in self._out for text in _texts(each)]
        texts += list(_texts(json.loads(self.answer))) if self.answer.startswith("{") else [self.answer]
        return [each for each in dict.fromkeys(texts) if each and each not in _AROUND]

    def tells(self) -> list[str]:
        """The references and owners that stand anywhere in what went out."""
        whole = json.dumps(self._out, ensure_ascii=False) + self.answer
        return _REFERENCE.findall(whole) + [each for each in _OWNERS if each in whole]


def _dispatched(app: App, body: Json) -> str:
    """What Bolt cannot even take apart gets no answer (see `socket_mode` and `http_request`)."""
    try:
        read = BoltRequest(body=body, mode="socket_mode")
    except (AttributeError, LookupError, TypeError):
        return ""
    response = app.dispatch(read)
    assert response.status in (200, 404)  # what nobody listens to
    return str(response.body)


def _changes(workspace: Workspace) -> list[tuple[str, str]]:
    row = tables.change.c
    with workspace.engine.connect() as connection:
        return [(each.kind, each.ref) for each in connection.execute(select(row.kind, row.ref).order_by(row.id))]


def _texts(value: Any, name: str = "") -> Iterator[str]:  # noqa: ANN401  # JSON is anything
    """Every text in what was sent."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _texts(each, key)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each, name)
    elif isinstance(value, str) and name == "text":
        yield value
