"""Who is answered at all: nobody through a channel that is shared outside, and no bot."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

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


def admits_event(body: Mapping[str, Any]) -> bool:
    """Whether an event may be answered: Slack flags each one that comes from a channel shared outside."""
    return body.get("is_ext_shared_channel", False) is False


def is_spoken(event: Mapping[str, Any]) -> bool:
    """Whether a message was written by a person."""
    return event.get("subtype") in _SPOKEN and not event.get("bot_id") and bool(event.get("user"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Home:
    """The workspace that the bot is at home in, and the organisation that this belongs to, if any."""

    team: str
    enterprise: str | None = None


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
