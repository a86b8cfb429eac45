"""Every kind of outsider, every kind of closed channel, and every kind of request, for the tests of access control."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from slack_bolt import Ack, App, BoltRequest
from slack_sdk import WebClient
from sqlalchemy import select

from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from db.changes.ledger import Ledger
from db.schema import tables
from domain.register.audit_events import ChangeContext
from tests.db.registers import deliverable_of
from tests.handlers.workspace import COORDINATOR, Json, Workspace
from tests.shipped import shipped_register

#: The sentence of a refusal, and the other texts in a view that shows it.
SENTENCE = "I cannot answer here."
#: What a colleague is told in a channel that is not allowed.
NOT_ENABLED = f"I'm not enabled here. Message me directly, or ask <@{COORDINATOR}> to enable me."
_VIEW_LABELS = frozenset({"Schengen", "Close"})

#: People who are not full members of the workspace, by what `users.info` says of them.
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
    "an organisation without an id": {"team_id": "T0OTHER", "enterprise_user": {"enterprise_id": None}},
    "no team": {"team_id": None},
    "a list for a team": {"team_id": [TEAM]},
    "guest in words": {"is_restricted": "true"},
    "not said whether a guest": {"is_restricted": None},
    "not said whether deleted": {"deleted": None},
    "unknown": {"error": "user_not_found"},
    "not to be seen": {"error": "user_not_visible"},
}

#: Channels that are shared or about to be, by what `conversations.info` says of them.
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
#: Channels that cannot be read.
UNREADABLE: Mapping[str, Json] = {
    "not found": {"error": "channel_not_found"},
    "not said whether shared": {"is_shared": None},
    "not said whether shared outside": {"is_ext_shared": None},
}
#: Channels that coordinators have not allowed, or no longer.
UNALLOWED = ("not allowed", "suspended", "withdrawn")

CLOSED_STATES = (*SHARED, *UNREADABLE, *UNALLOWED)
#: Where members are answered, and outsiders are not.
OPEN_STATES = ("allowed", "archived", "direct")

#: The surfaces in a channel, and the others.
CHANNEL_SURFACES = (
    "command",
    "a change by command",
    "mention",
    "a change by mention",
    "button",
    "message shortcut",
    "menu",
    "work object",
)
OTHER_SURFACES = (
    "direct message",
    "button in a modal",
    "button at home",
    "modal",
    "menu in a modal",
    "shortcut",
    "home",
)
SURFACES = (*CHANNEL_SURFACES, *OTHER_SURFACES)

#: The surfaces on which a refusal cannot be said: a menu stays empty.
SILENT_SURFACES = ("menu", "menu in a modal")

_REFERENCE = re.compile(r"\b(?:I|II|III|IV|F)\.\d\w?")
_OWNERS = ("Europol", "Frontex", "Eurojust", "eu-LISA", "Commission", "Member States")


def request_body(surface: str, workspace: Workspace, *, user: str, channel: str) -> Json:
    """Return the body of a request as Slack sends it."""
    event: Json = {"user": user, "channel": channel}
    direct: Json = {**event, "channel": f"D{user[1:]}"}
    body: Json = {"user": {"id": user, "team_id": TEAM}, "team": {"id": TEAM}, "api_app_id": APP}
    body["trigger_id"] = workspace.slack.make_trigger(user)
    placed = {**body, "channel": {"id": channel}, "response_url": workspace.slack.make_response_url()}
    view = {"id": "V0", "type": "modal", "callback_id": "probe", "team_id": TEAM, "state": {"values": {}}}
    pressed: list[Json] = [{"type": "button", "action_id": "details", "block_id": "b", "value": "III.3a|en"}]
    here = [{**pressed[0], "action_id": "probe"}]
    menu = {**body, "type": "block_suggestion", "action_id": "probe", "block_id": "b", "value": ""}
    task: Json = {"external_ref": {"id": b"III.3a".hex(), "type": "deliverable"}, "type": "entity_details_requested"}
    bodies: dict[str, Json] = {
        "command": _command("list", user=user, channel=channel),
        "a change by command": _command("done III.3 ST 1/24", user=user, channel=channel),
        "mention": workspace.event_body("what is open?", **event),
        "a change by mention": workspace.event_body("done III.3 ST 1/24", **event),
        "direct message": workspace.event_body("what is open?", type="message", channel_type="im", **direct),
        "work object": workspace.event_body(
            "", **event, **task, trigger_id=workspace.slack.open_entity(user, task), entity_url="https://slack.com/"
        ),
        "button": {**placed, "type": "block_actions", "actions": pressed},
        "button in a modal": {**body, "type": "block_actions", "actions": here, "view": view},
        "button at home": {**body, "type": "block_actions", "actions": here, "view": {**view, "type": "home"}},
        "modal": {**body, "type": "view_submission", "view": view},
        "menu": {**menu, "channel": {"id": channel}},
        "menu in a modal": {**menu, "view": view},
        "shortcut": {**body, "type": "shortcut", "callback_id": "probe"},
        "message shortcut": {**placed, "type": "message_action", "callback_id": "probe", "message": {"text": "x"}},
        "home": workspace.event_body("", **{**direct, "type": "app_home_opened", "tab": "home"}),
    }
    return bodies[surface]


def _command(text: str, *, user: str, channel: str) -> Json:
    ids = {"user_id": user, "channel_id": channel, "team_id": TEAM, "api_app_id": APP}
    return {"command": "/schengen", "text": text, "trigger_id": "1.2.3", **ids}


def register_probe_listeners(workspace: Workspace) -> None:
    """Register a listener on every surface that would tell something of the register if a request reached it."""
    title = deliverable_of(shipped_register(), "III.3a").title["en"]

    def tell(ack: Ack, client: WebClient) -> None:
        client.chat_postMessage(channel="C0ANYWHERE", text=f"III.3a: {title} ({', '.join(_OWNERS)})")
        ack(title)

    app: App = workspace.app
    for register in (app.view, app.options, app.shortcut, app.action):
        register("probe")(tell)
    app.event("app_home_opened")(tell)


def make_channel(workspace: Workspace, state: str, channel: str) -> str:
    """Make a channel of a kind; return its id."""
    if state == "direct":
        return f"D{channel[1:]}"
    if state != "not allowed":
        workspace.allow_channel(channel)
    context = ChangeContext(by="test", surface="test", now=workspace.now, reason="a guest is in it")
    if state == "suspended":
        workspace.services.slack.access.suspend(channel, context)
    if state == "withdrawn":
        workspace.services.slack.access.withdraw(channel, context)
    properties: Json = {**SHARED, **UNREADABLE, "archived": {"is_archived": True}}.get(state, {})
    workspace.slack.set_channel(channel, **properties)
    return channel


class ObservedRequest:
    """Everything that the bot sends because of a request, and what it writes to the audit log."""

    def __init__(self, workspace: Workspace, body: Json) -> None:
        calls, last = len(workspace.slack.calls), Ledger(workspace.engine).read_version()
        #: The body of the response.
        self.answer = _dispatch(workspace.app, body)
        self._sent = [call.arguments for call in workspace.slack.calls[calls:]]
        #: The kind and reference of each new entry in the audit log.
        self.audit_entries = _audit_entries(workspace, after=last)

    @property
    def texts_sent(self) -> list[str]:
        """Every text that was sent, to anyone and in any way, without the labels of a view and parts of other texts."""
        texts = [text for arguments in self._sent for text in _texts(arguments)]
        texts += list(_texts(json.loads(self.answer))) if self.answer.startswith("{") else [self.answer]
        whole = [text for text in dict.fromkeys(texts) if text and text not in _VIEW_LABELS]
        return [text for text in whole if not any(text != other and text in other for other in whole)]

    def leaked_names(self) -> list[str]:
        """Return the references and owners that occur anywhere in what was sent."""
        everything = json.dumps(self._sent, ensure_ascii=False) + self.answer
        return _REFERENCE.findall(everything) + [owner for owner in _OWNERS if owner in everything]


def _dispatch(app: App, body: Json) -> str:
    """Dispatch a body; what Bolt cannot parse gets no answer (see `socket_mode` and `http_request`)."""
    try:
        bolt_request = BoltRequest(body=body, mode="socket_mode")
    except (AttributeError, LookupError, TypeError):
        return ""
    response = app.dispatch(bolt_request)
    assert response.status in (200, 404, 503)  # 404: no listener; 503: Slack is to send the event again
    return str(response.body)


def _audit_entries(workspace: Workspace, *, after: int) -> list[tuple[str, str]]:
    row = tables.change.c
    new = select(row.kind, row.ref).where(row.id > after).order_by(row.id)
    with workspace.engine.connect() as connection:
        return [(entry.kind, entry.ref) for entry in connection.execute(new)]


def _texts(value: Any, name: str = "") -> Iterator[str]:  # noqa: ANN401  # JSON is anything
    """Yield every text in what was sent."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item, name)
    elif isinstance(value, str) and name == "text":
        yield value
    elif isinstance(value, str) and name == "custom_message":
        # Beside a conversation people are not named.
        yield value.replace("somebody in Slack", f"<@{COORDINATOR}>")
