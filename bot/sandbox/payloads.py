"""Payloads of events, commands and interactions (https://docs.slack.dev/reference/interaction-payloads)."""

from collections.abc import Callable, Mapping, Sequence
from secrets import token_hex

from msgspec import Struct

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM
from bot.sandbox.people import ELSEWHERE, PARTNERS, Person, display_name
from bot.sandbox.transcript import TranscriptMessage
from handlers.services.command_call import COMMAND

#: The field that holds the chosen value, by the element's type.
_VALUE_FIELDS = {
    "static_select": "selected_option",
    "external_select": "selected_option",
    "overflow": "selected_option",
    "radio_buttons": "selected_option",
    "checkboxes": "selected_options",
    "datepicker": "selected_date",
    "users_select": "selected_user",
    "plain_text_input": "value",
    "file_input": "files",
}

#: The verification token, which came with each payload before there were signatures.
_TOKEN = "sandbox"  # noqa: S105  # it opens nothing
_DOMAIN = "sandbox"


class InteractionSource(Struct, frozen=True, kw_only=True):
    """The message or view in which a person acts, as the payload describes it."""

    container: Json
    #: The payload's other fields about it.
    fields: Json


class PayloadFactory:
    """Makes payloads with new ids; `clock` gives the seconds since the epoch, `make_trigger` a trigger for a user."""

    def __init__(self, clock: Callable[[], float], make_trigger: Callable[[str], str]) -> None:
        self._clock = clock
        self._make_trigger = make_trigger

    def make_event(self, inner: Json, *, shared: bool = False) -> Json:
        """Return the envelope of an event; `shared` is whether its channel is shared with another organisation."""
        authorization = {"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True}
        envelope: Json = {"type": "event_callback", "token": _TOKEN, "team_id": TEAM, "api_app_id": APP}
        envelope |= {"context_team_id": TEAM, "event_id": f"Ev{token_hex(5).upper()}", "event_time": int(self._clock())}
        envelope["authorizations"] = [authorization | {"is_enterprise_install": False}]
        return envelope | {"is_ext_shared_channel": shared, "event": inner}

    def make_command(self, text: str, *, person: Person, channel: str, response_url: str) -> Json:
        """Return the payload of the slash command; over HTTP it is a form, so that all of it is text."""
        user_fields = {"user_id": person.id, "user_name": person.handle, "team_id": TEAM, "team_domain": _DOMAIN}
        channel_fields = {"channel_id": channel, "channel_name": _channel_name(channel)}
        app_fields = {"token": _TOKEN, "api_app_id": APP, "is_enterprise_install": "false"}
        reply_fields = {"trigger_id": self._make_trigger(person.id), "response_url": response_url}
        return {"command": COMMAND, "text": text, **user_fields, **channel_fields, **app_fields, **reply_fields}

    def make_interaction(self, kind: str, person: Person, **fields: object) -> Json:
        """Return the payload of a press, a choice, a submission, typing in a menu, or a shortcut."""
        user = {"id": person.id, "username": person.handle, "name": person.handle, "team_id": person.team}
        common = {
            "type": kind,
            "token": _TOKEN,
            "user": user,
            "team": {"id": TEAM, "domain": _DOMAIN},
            "api_app_id": APP,
        }
        # No modal can be opened while a person types into a menu.
        trigger = {} if kind == "block_suggestion" else {"trigger_id": self._make_trigger(person.id)}
        time = {"action_ts": f"{self._clock():.6f}"} if kind in ("shortcut", "message_action") else {}
        return common | {"enterprise": None, "is_enterprise_install": False} | trigger | time | fields


def _channel_name(channel: str) -> str:
    """Return a channel's name as payloads have it."""
    return "directmessage" if channel.startswith("D") else display_name(channel).lstrip("#")


def message_event(
    text: str,
    *,
    person: Person,
    channel: str,
    ts: str,
    thread_ts: str | None,
    mention: bool,
    files: Sequence[Json] = (),
) -> Json:
    """Return the event of a message that mentions the bot, or of one in the app's own conversation."""
    event: Json = {"user": person.id, "channel": channel, "ts": ts, "event_ts": ts, "text": text, "team": TEAM}
    kind: Json = {"type": "app_mention"} if mention else {"type": "message", "channel_type": "im"}
    elsewhere = {"user_team": ELSEWHERE, "source_team": ELSEWHERE} if person.team == ELSEWHERE else {}
    shared = {"subtype": "file_share", "files": list(files)} if files else {}
    return event | kind | elsewhere | shared | ({"thread_ts": thread_ts} if thread_ts else {})


def home_opened_event(person: Person, tab: str, view: Json | None) -> Json:
    """Return the event of a person opening one of the app's tabs."""
    event = {"type": "app_home_opened", "user": person.id, "channel": person.app_conversation, "tab": tab}
    return event | ({"view": view} if view is not None and tab == "home" else {})


def message_source(entry: TranscriptMessage) -> InteractionSource:
    """Return the source of an action in a message; the payload leaves out an ephemeral message itself."""
    container: Json = {"type": "message", "message_ts": entry.ts, "channel_id": entry.channel}
    container |= {"is_ephemeral": entry.only_for is not None}
    if entry.thread_ts is not None:
        container["thread_ts"] = entry.thread_ts
    fields: Json = {"channel": {"id": entry.channel, "name": _channel_name(entry.channel)}}
    fields["state"] = {"values": {}}
    if entry.only_for is None:
        fields["message"] = message_json(entry)
    return InteractionSource(container=container, fields=fields)


def view_source(view: Json) -> InteractionSource:
    """Return the source of an action in a modal or a home."""
    return InteractionSource(container={"type": "view", "view_id": view["id"]}, fields={"view": view})


def entity_opened_event(person: Person, entry: TranscriptMessage, entity: Json, trigger_id: str) -> Json:
    """Return the event of a person who opens a Work Object of a message."""
    event: Json = {"type": "entity_details_requested", "user": person.id, "channel": entry.channel}
    event |= {"message_ts": entry.ts, "thread_ts": entry.thread_ts, "trigger_id": trigger_id, "user_locale": "en-US"}
    return event | {"external_ref": entity["external_ref"], "entity_url": entity["url"], "event_ts": entry.ts}


def flexpane_actions(flexpane: Json) -> list[Json]:
    """Return the actions of what a person sees of a Work Object."""
    actions = (flexpane.get("metadata") or {}).get("entity_payload", {}).get("actions", {})
    return [*actions.get("primary_actions", ()), *actions.get("overflow_actions", ())]


def message_json(entry: TranscriptMessage) -> Json:
    """Return a message as payloads have it."""
    message: Json = {"type": "message", "user": entry.author, "ts": entry.ts, "text": entry.text}
    thread = {} if entry.thread_ts is None else {"thread_ts": entry.thread_ts}
    return message | {"blocks": entry.blocks} | thread


def action_json(element: Json, block_id: str, chosen: Mapping[str, str], ts: str) -> Json:
    """Return the action of a person who has pressed an element or chosen something in it."""
    action: Json = {"type": element["type"], "action_id": element["action_id"], "block_id": block_id, "action_ts": ts}
    pressed = next((button for button in buttons(element) if button.get("value", "") == chosen.get("value", "")), None)
    if pressed is not None:
        return action | {"text": pressed["text"]} | ({"value": pressed["value"]} if "value" in pressed else {})
    return action | element_state(element, chosen)


def element_state(element: Json, chosen: Mapping[str, str]) -> Json:
    """Return an element's state; `chosen` has its `value`, and the `text` of an option that was found by typing."""
    name = _VALUE_FIELDS[element["type"]]
    value: object = chosen.get("value") or None
    if name == "selected_option" and value is not None:
        value = next((option for option in _options(element) if option["value"] == value), None) or {
            "text": {"type": "plain_text", "text": chosen.get("text", ""), "emoji": False},
            "value": value,
        }
    if name == "selected_options":  # on a line each
        given = str(value or "").split("\n")
        value = [option for option in _options(element) if option["value"] in given]
    if name == "files":
        value = [] if value is None else [{"id": value, "name": chosen.get("text", "")}]
    return {"type": element["type"], name: value}


def buttons(element: Json) -> list[Json]:
    """Return the buttons that an element is or has; none of a menu or a field."""
    if element["type"] == "feedback_buttons":
        return [element["positive_button"], element["negative_button"]]
    return [element] if element["type"] in ("button", "icon_button") else []


def offered_values(element: Json) -> list[str] | None:
    """Return the values that a person can choose in an element; None if there is no such list."""
    if element["type"] in ("overflow", "static_select", "radio_buttons"):
        return [option["value"] for option in _options(element)]
    return [button.get("value", "") for button in buttons(element)] or None


def _options(element: Json) -> list[Json]:
    groups = [element, *element.get("option_groups", ())]
    return [option for group in groups for option in group.get("options", ())]


def is_shared_channel(channel: str) -> bool:
    """Return whether people of another organisation read a channel."""
    return channel == PARTNERS.id
