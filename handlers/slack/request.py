"""Parse and validate a Slack request: which person, channel, workspace and app, through which surface."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, assert_never

from msgspec import Struct


class Surface(StrEnum):
    """The part of Slack that a request comes through; the audit log holds the value."""

    COMMAND = "command"
    MENTION = "mention"
    DIRECT_MESSAGE = "message"
    BUTTON = "button"
    MODAL = "modal"
    OPTIONS = "options"
    SHORTCUT = "shortcut"
    HOME = "home"
    #: A Work Object that a person opens beside a conversation.
    FLEXPANE = "flexpane"
    #: An event with which no one asks for anything, such as a person joining a channel.
    BACKGROUND_EVENT = "news"


_SURFACES_BY_EVENT = {
    "app_mention": Surface.MENTION,
    "message": Surface.DIRECT_MESSAGE,
    "app_home_opened": Surface.HOME,
    "entity_details_requested": Surface.FLEXPANE,
}

_SURFACES_BY_TYPE = {
    "block_actions": Surface.BUTTON,
    "view_submission": Surface.MODAL,
    "view_closed": Surface.MODAL,
    "block_suggestion": Surface.OPTIONS,
    "shortcut": Surface.SHORTCUT,
    "message_action": Surface.SHORTCUT,
}

#: The id of a person, a channel, a workspace, an organisation or an app.
_ID = re.compile(r"[A-Z][A-Z0-9]{1,30}")

Json = Mapping[str, Any]


class SlackRequest(Struct, frozen=True, kw_only=True):
    """One request, with the ids that it names."""

    surface: Surface
    #: Empty if no person is named.
    user: str
    #: Empty if it comes from no channel: from a modal, the App Home, a global shortcut.
    channel: str
    #: The workspace that it says it comes from; None if it names none.
    team: str | None
    #: The workspaces or organisations that it says its person and its view belong to.
    person_teams: frozenset[str]
    enterprise: str | None
    #: The app that it says it is for; empty if it does not say.
    app: str
    #: Whether it has every id that its surface needs, each well-formed and unambiguous.
    is_complete: bool

    @property
    def is_direct(self) -> bool:
        """Whether it comes from direct messages, which no one else reads."""
        return self.channel.startswith("D")

    @property
    def is_message(self) -> bool:
        """Whether it is a message, in a channel or direct."""
        return self.surface in (Surface.MENTION, Surface.DIRECT_MESSAGE)


def parse_request(body: Json) -> SlackRequest | None:
    """Return the request in a body; None for one that belongs to no surface of the bot, or that could belong to two.

    The ids may be used only if the request is complete.
    """
    surface = _surface_of(body)
    if surface is None:
        return None
    inner = body.get("event", body)
    view = body.get("view")
    view = view if isinstance(view, dict) else {}
    user = _single_id(inner.get("user"), inner.get("user_id"))
    channel = _single_id(inner.get("channel"), inner.get("channel_id"), _field(body.get("container"), "channel_id"))
    team = _single_id(body.get("team"), body.get("team_id"))
    enterprise = _single_id(body.get("enterprise"), body.get("enterprise_id"))
    given_teams = [_field(inner.get("user"), "team_id"), inner.get("user_team"), inner.get("source_team")]
    given_teams += [body["event"].get("team")] if "event" in body else []
    given_teams += [view.get("team_id"), view.get("app_installed_team_id")]
    person_teams = [_single_id(given) for given in given_teams]
    app = _single_id(body.get("api_app_id"), view.get("app_id"))
    return SlackRequest(
        surface=surface,
        user=user or "",
        channel=channel or "",
        team=team or None,
        person_teams=frozenset(team_id for team_id in person_teams if team_id),
        enterprise=enterprise or None,
        app=app or "",
        is_complete=(
            None not in (user, channel, team, enterprise, app, *person_teams)
            and bool(user)
            and _has_place(surface, channel or "", body)
        ),
    )


def _surface_of(body: Json) -> Surface | None:
    """Return the surface as Bolt would choose listeners, None where Bolt would call listeners of two kinds."""
    event, kind = body.get("event"), body.get("type")
    if "event" in body:
        is_event = kind == "event_callback" and "command" not in body and isinstance(event, dict)
        event_type = event.get("type") if isinstance(event, dict) else None
        if not is_event or not isinstance(event_type, str):
            return None
        return _SURFACES_BY_EVENT.get(event_type, Surface.BACKGROUND_EVENT)
    if "command" in body:
        return Surface.COMMAND if kind is None else None
    surface = _SURFACES_BY_TYPE.get(kind) if isinstance(kind, str) else None
    return surface if surface is not Surface.BUTTON or _is_list_of_objects(body.get("actions")) else None


def _has_place(surface: Surface, channel: str, body: Json) -> bool:
    """Return whether a request comes from a place that its surface can be in: a channel, a view, or none."""
    match surface:
        case Surface.DIRECT_MESSAGE:
            return channel.startswith("D")
        case Surface.MODAL:
            return isinstance(body.get("view"), dict)
        case Surface.BUTTON | Surface.OPTIONS:
            return isinstance(body.get("view"), dict) or bool(channel)
        case Surface.HOME | Surface.BACKGROUND_EVENT:
            return True
        case Surface.COMMAND | Surface.MENTION | Surface.FLEXPANE:
            return bool(channel)
        case Surface.SHORTCUT:
            return bool(channel) or body.get("type") == "shortcut"  # a global one, in place of a message's
        case _:
            assert_never(surface)


def _single_id(*given: object) -> str | None:
    """Return the one id given, by itself or in objects; "" if none is given, None if it is malformed or not unique."""
    values = [value for value in given if value not in (None, "")]
    ids = [value.get("id") if isinstance(value, dict) else value for value in values]
    if not ids:
        return ""
    (first, *others) = ids
    is_unique = isinstance(first, str) and all(other == first for other in others)
    return first if isinstance(first, str) and is_unique and _ID.fullmatch(first) else None


def _field(given: object, name: str) -> object:
    return given.get(name) if isinstance(given, dict) else None


def _is_list_of_objects(given: object) -> bool:
    return isinstance(given, list) and bool(given) and all(isinstance(item, dict) for item in given)
