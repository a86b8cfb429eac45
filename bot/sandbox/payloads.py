"""What Slack sends the bot of what people do (https://docs.slack.dev/reference/interaction-payloads)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from secrets import token_hex

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM
from bot.sandbox.people import ELSEWHERE, PARTNERS, Person, name_of
from bot.sandbox.transcript import TranscriptMessage
from handlers.services.command_call import COMMAND

#: Slack gives this to whatever acts in an element, by the element's type.
_CHOSEN = {
    "static_select": "selected_option",
    "external_select": "selected_option",
    "radio_buttons": "selected_option",
    "datepicker": "selected_date",
    "users_select": "selected_user",
    "plain_text_input": "value",
}


#: What came with each payload before there were signatures.
_TOKEN = "sandbox"  # noqa: S105  # it opens nothing
_DOMAIN = "sandbox"


@dataclass(frozen=True, kw_only=True, slots=True)
class InteractionSource:
    """Where something is pressed: a message, or a view, each with what Slack tells of it."""

    container: Json
    about: Json


class Payloads:
    """Payloads, with numbers that none had before.

    `clock` gives the seconds since the epoch, `trigger` one for what somebody has done.
    """

    def __init__(self, clock: Callable[[], float], trigger: Callable[[str], str]) -> None:
        self._clock = clock
        self._trigger = trigger

    def event(self, inner: Json, *, shared: bool = False) -> Json:
        """Something has happened."""
        ours = {"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True}
        envelope: Json = {"type": "event_callback", "token": _TOKEN, "team_id": TEAM, "api_app_id": APP}
        envelope |= {"context_team_id": TEAM, "event_id": f"Ev{token_hex(5).upper()}", "event_time": int(self._clock())}
        envelope["authorizations"] = [ours | {"is_enterprise_install": False}]
        return envelope | {"is_ext_shared_channel": shared, "event": inner}

    def command(self, text: str, *, person: Person, channel: str, response_url: str) -> Json:
        """Somebody has typed the slash command; over HTTP it is a form, so that all of it is text."""
        who = {"user_id": person.id, "user_name": person.handle, "team_id": TEAM, "team_domain": _DOMAIN}
        where = {"channel_id": channel, "channel_name": _channel_name(channel)}
        more = {"token": _TOKEN, "api_app_id": APP, "is_enterprise_install": "false"}
        more |= {"trigger_id": self._trigger(person.id), "response_url": response_url}
        return {"command": COMMAND, "text": text, **who, **where, **more}

    def interaction(self, kind: str, person: Person, **more: object) -> Json:
        """Somebody presses, sends off, chooses or types something, or takes a shortcut."""
        user = {"id": person.id, "username": person.handle, "name": person.handle, "team_id": person.team}
        usual = {
            "type": kind,
            "token": _TOKEN,
            "user": user,
            "team": {"id": TEAM, "domain": _DOMAIN},
            "api_app_id": APP,
        }
        # Nothing can be opened while somebody types into a menu.
        trigger = {} if kind == "block_suggestion" else {"trigger_id": self._trigger(person.id)}
        moment = {"action_ts": f"{self._clock():.6f}"} if kind in ("shortcut", "message_action") else {}
        return usual | {"enterprise": None, "is_enterprise_install": False} | trigger | moment | more


def _channel_name(channel: str) -> str:
    """What Slack calls a channel where it tells of it."""
    return "directmessage" if channel.startswith("D") else name_of(channel).lstrip("#")


def said(text: str, *, person: Person, channel: str, ts: str, thread_ts: str | None, mention: bool) -> Json:
    """A message that calls the bot, or one in its own conversation."""
    event: Json = {"user": person.id, "channel": channel, "ts": ts, "event_ts": ts, "text": text, "team": TEAM}
    kind: Json = {"type": "app_mention"} if mention else {"type": "message", "channel_type": "im"}
    elsewhere = {"user_team": ELSEWHERE, "source_team": ELSEWHERE} if person.team == ELSEWHERE else {}
    return event | kind | elsewhere | ({"thread_ts": thread_ts} if thread_ts else {})


def tab_opened(person: Person, tab: str, view: Json | None) -> Json:
    """Somebody has come to one of the app's tabs."""
    event = {"type": "app_home_opened", "user": person.id, "channel": person.app_conversation, "tab": tab}
    return event | ({"view": view} if view is not None and tab == "home" else {})


def in_message(entry: TranscriptMessage) -> InteractionSource:
    """A message that something is pressed in; of one that only its reader sees, Slack tells nothing more."""
    container: Json = {"type": "message", "message_ts": entry.ts, "channel_id": entry.channel}
    container |= {"is_ephemeral": entry.only_for is not None}
    if entry.thread_ts is not None:
        container["thread_ts"] = entry.thread_ts
    about: Json = {"channel": {"id": entry.channel, "name": _channel_name(entry.channel)}}
    about["state"] = {"values": {}}
    if entry.only_for is None:
        about["message"] = message(entry)
    return InteractionSource(container=container, about=about)


def in_view(view: Json) -> InteractionSource:
    """A modal or a home that something is pressed in."""
    return InteractionSource(container={"type": "view", "view_id": view["id"]}, about={"view": view})


def message(entry: TranscriptMessage) -> Json:
    """A message as Slack tells of it."""
    found: Json = {"type": "message", "user": entry.author, "ts": entry.ts, "text": entry.text}
    thread = {} if entry.thread_ts is None else {"thread_ts": entry.thread_ts}
    return found | {"blocks": entry.blocks} | thread


def pressed(element: Json, block_id: str, chosen: Mapping[str, str], ts: str) -> Json:
    """An element that somebody has pressed or chosen something in."""
    action: Json = {"type": element["type"], "action_id": element["action_id"], "block_id": block_id, "action_ts": ts}
    if element["type"] == "button":
        return action | {"text": element["text"]} | ({"value": element["value"]} if "value" in element else {})
    return action | state(element, chosen)


def state(element: Json, chosen: Mapping[str, str]) -> Json:
    """What is in an element, as Slack has it: `chosen` has its `value`, and the `text` of an option found by typing."""
    name = _CHOSEN[element["type"]]
    value: object = chosen.get("value") or None
    if name == "selected_option" and value is not None:
        value = next((each for each in _options(element) if each["value"] == value), None) or {
            "text": {"type": "plain_text", "text": chosen.get("text", ""), "emoji": False},
            "value": value,
        }
    return {"type": element["type"], name: value}


def _options(element: Json) -> list[Json]:
    groups = [element, *element.get("option_groups", ())]
    return [each for group in groups for each in group.get("options", ())]


def is_shared(channel: str) -> bool:
    """Whether people from elsewhere read a channel."""
    return channel == PARTNERS.id
