"""Visits: who asks, from where, through which surface, however Slack shapes the request."""

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Visit:
    """One request."""

    surface: Surface
    #: Empty where nobody is named.
    user: str
    #: Empty where it comes from no channel: from a modal, the App Home, a global shortcut.
    channel: str
    #: The workspace that it says it comes from, and the one that it says its person belongs to.
    team: str | None
    person_team: str | None
    enterprise: str | None
    #: The app that it says it is for; empty where it does not say.
    app: str

    @property
    def is_direct(self) -> bool:
        """Whether it comes from direct messages, which nobody else reads."""
        return self.channel.startswith("D")


def visit_of(body: Mapping[str, Any]) -> Visit | None:
    """What a request is; None for one that no surface of the bot's takes."""
    surface = _surface(body)
    if surface is None:
        return None
    event = body.get("event")
    inner: Mapping[str, Any] = event if isinstance(event, dict) else body
    user = inner.get("user") or inner.get("user_id")
    return Visit(
        surface=surface,
        user=_id(user),
        channel=_id(inner.get("channel") or inner.get("channel_id")),
        team=_team(body),
        person_team=_person_team(body, user),
        enterprise=_id(body.get("enterprise") or body.get("enterprise_id")) or None,
        app=str(body.get("api_app_id") or ""),
    )


def _surface(body: Mapping[str, Any]) -> Surface | None:
    event = body.get("event")
    if isinstance(event, dict):
        return _BY_EVENT.get(str(event.get("type")), Surface.NEWS)
    if "command" in body:
        return Surface.COMMAND
    return _BY_TYPE.get(str(body.get("type")))


def _team(body: Mapping[str, Any]) -> str | None:
    """The workspace in which the app is installed, which an organisation's own installation may leave out."""
    found = body.get("team") or body.get("team_id")
    return _id(found) or None


def _person_team(body: Mapping[str, Any], user: object) -> str | None:
    if isinstance(user, dict) and user.get("team_id"):
        return str(user["team_id"])
    event = body.get("event")
    if isinstance(event, dict):
        found = event.get("user_team") or event.get("source_team")
        return str(found) if found else None
    return None


def _id(found: object) -> str:
    """An id, given by itself or in an object."""
    if isinstance(found, dict):
        found = found.get("id")
    return found if isinstance(found, str) else ""
