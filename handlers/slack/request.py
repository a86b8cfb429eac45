"""Visits: who asks, from where, through which surface, however Slack shapes the request."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Surface(StrEnum):
    """What of Slack's a request comes through; the record of changes calls it so."""

    COMMAND = "command"
    MENTION = "mention"
    DIRECT = "message"
    BUTTON = "button"
    MODAL = "modal"
    OPTIONS = "options"
    SHORTCUT = "shortcut"
    HOME = "home"
    #: An event that nobody asks anything with: somebody has joined a channel.
    NEWS = "news"


_BY_EVENT = {"app_mention": Surface.MENTION, "message": Surface.DIRECT, "app_home_opened": Surface.HOME}

_BY_TYPE = {
    "block_actions": Surface.BUTTON,
    "view_submission": Surface.MODAL,
    "view_closed": Surface.MODAL,
    "block_suggestion": Surface.OPTIONS,
    "shortcut": Surface.SHORTCUT,
    "message_action": Surface.SHORTCUT,
}

#: What can come from a view, which stands in no channel, as well as from a message.
_EITHER = frozenset({Surface.BUTTON, Surface.OPTIONS})
_NOWHERE = frozenset({Surface.MODAL, Surface.HOME, Surface.NEWS})

#: The id of a person, a channel, a workspace, an organisation or an app.
_ID = re.compile(r"[A-Z][A-Z0-9]{1,30}")

Json = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class SlackRequest:
    """One request."""

    surface: Surface
    #: Empty where nobody is named.
    user: str
    #: Empty where it comes from no channel: from a modal, the App Home, a global shortcut.
    channel: str
    #: The workspace that it says it comes from; None where it names none.
    team: str | None
    #: The workspaces or organisations that it says its person and its view belong to.
    person_teams: frozenset[str]
    enterprise: str | None
    #: The app that it says it is for; empty where it does not say.
    app: str
    #: Whether it has all that its surface cannot do without, and whatever it has is an id, and only one.
    is_whole: bool

    @property
    def is_direct(self) -> bool:
        """Whether it comes from direct messages, which nobody else reads."""
        return self.channel.startswith("D")


def visit_of(body: Json) -> SlackRequest | None:
    """What a request is; None for one that no surface of the bot's takes, or that two could take.

    Ids are of use only in a visit that is whole.
    """
    surface = _surface(body)
    if surface is None:
        return None
    inner = body.get("event", body)
    view = body.get("view")
    view = view if isinstance(view, dict) else {}
    user = _one(inner.get("user"), inner.get("user_id"))
    channel = _one(inner.get("channel"), inner.get("channel_id"), _of(body.get("container"), "channel_id"))
    teams = _one(body.get("team"), body.get("team_id"))
    enterprise = _one(body.get("enterprise"), body.get("enterprise_id"))
    theirs = [_of(inner.get("user"), "team_id"), *map(inner.get, ("user_team", "source_team"))]
    theirs += [body["event"].get("team")] if "event" in body else []
    person_teams = [_one(each) for each in (*theirs, view.get("team_id"), view.get("app_installed_team_id"))]
    app = _one(body.get("api_app_id"), view.get("app_id"))
    found = (user, channel, teams, enterprise, app, *person_teams)
    return SlackRequest(
        surface=surface,
        user=user or "",
        channel=channel or "",
        team=teams or None,
        person_teams=frozenset(each for each in person_teams if each),
        enterprise=enterprise or None,
        app=app or "",
        is_whole=None not in found and bool(user) and _is_somewhere(surface, channel or "", body),
    )


def _surface(body: Json) -> Surface | None:
    """As Bolt tells listeners apart, but for what it would hand to listeners of two kinds."""
    event, kind = body.get("event"), body.get("type")
    if "event" in body:
        is_one = kind == "event_callback" and "command" not in body and isinstance(event, dict)
        named = event.get("type") if isinstance(event, dict) else None
        return _BY_EVENT.get(named, Surface.NEWS) if is_one and isinstance(named, str) else None
    if "command" in body:
        return Surface.COMMAND if kind is None else None
    surface = _BY_TYPE.get(kind) if isinstance(kind, str) else None
    return surface if surface is not Surface.BUTTON or _are_objects(body.get("actions")) else None


def _is_somewhere(surface: Surface, channel: str, body: Json) -> bool:
    """Whether a request comes from where its surface is."""
    if surface is Surface.DIRECT:
        return channel.startswith("D")
    if surface is Surface.MODAL:
        return isinstance(body.get("view"), dict)
    if surface in _EITHER and isinstance(body.get("view"), dict):
        return True
    return bool(channel) or surface in _NOWHERE or body.get("type") == "shortcut"


def _one(*found: object) -> str | None:
    """The one id that is given by itself or in objects, empty where none is; None for what is no id, or for several."""
    given = [each.get("id") if isinstance(each, dict) else each for each in found if each not in (None, "")]
    if not given:
        return ""
    (first, *others) = given
    same = isinstance(first, str) and all(each == first for each in others)
    return first if isinstance(first, str) and same and _ID.fullmatch(first) else None


def _of(found: object, name: str) -> object:
    return found.get(name) if isinstance(found, dict) else None


def _are_objects(found: object) -> bool:
    return isinstance(found, list) and bool(found) and all(isinstance(each, dict) for each in found)
