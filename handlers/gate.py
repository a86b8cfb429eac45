"""Who is let in at all, by what Slack says of a request, a person and a channel."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.visits import Surface, Visit

#: Message subtypes that a person's own words come with; the rest are edits, joins and other bots' messages.
_SPOKEN = frozenset({None, "file_share", "thread_broadcast"})

#: What `conversations.info` says of a channel that others see, or are about to
#: (https://docs.slack.dev/reference/objects/conversation-object).
_SHARED = ("is_shared", "is_ext_shared", "is_org_shared", "is_pending_ext_shared", "pending_shared")


#: Flags of people who are no full members, and what the log says of them.
_OUTSIDE = {
    "deleted": "no longer a member",
    "is_restricted": "a guest",
    "is_ultra_restricted": "a guest",
    "is_stranger": "from another workspace",
    "is_bot": "a bot",
}


def is_open_event(body: Mapping[str, Any]) -> bool:
    """Whether an event is not from a channel shared outside: of each message Slack says so, of other events it may."""
    if "event" not in body:
        return True
    said = isinstance(body["event"], dict) and body["event"].get("type") in ("app_mention", "message")
    return body.get("is_ext_shared_channel", None if said else False) is False


def is_spoken(event: Mapping[str, Any]) -> bool:
    """Whether a message was written by a person."""
    return event.get("subtype") in _SPOKEN and not event.get("bot_id") and bool(event.get("user"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Home:
    """The workspace that the bot is at home in, the organisation that this belongs to, if any, and the bot's app."""

    team: str
    app: str
    enterprise: str | None = None


def is_from_home(visit: Visit, home: Home) -> bool:
    """Whether a request says that it is from our workspace, or our organisation, and for our app.

    A global shortcut need not name an app; everything else does.
    """
    if visit.app != home.app and (visit.app or visit.surface is not Surface.SHORTCUT):
        return False
    ours = home.team if home.enterprise is None else home.enterprise
    if visit.person_team not in (None, home.team, ours):
        return False
    return visit.team == home.team or (visit.team is None and home.enterprise is not None and visit.enterprise == ours)


def outsider(user: Mapping[str, Any], home: Home) -> str | None:
    """Why somebody may not be told what the register says, None for a full member of the workspace.

    `user` is what `users.info` says (https://docs.slack.dev/reference/objects/user-object). A stranger's flag alone
    does not tell: it is false for somebody from outside who shares a channel.
    """
    for flag, said in _OUTSIDE.items():
        if user.get(flag):
            return said
    organisation = (user.get("enterprise_user") or {}).get("enterprise_id")
    if home.enterprise and organisation == home.enterprise:
        return None
    return None if user.get("team_id") == home.team else "from another workspace"


def is_shared(channel: Mapping[str, Any]) -> bool:
    """Whether a channel is shared with another workspace, or is about to be."""
    return any(channel.get(each) for each in (*_SHARED, "pending_connected_team_ids"))
