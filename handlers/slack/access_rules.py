"""Who is let in at all, by what Slack says of a request, a person and a channel."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.slack.request import SlackRequest, Surface

#: Message subtypes that a person's own words may come with; the rest are edits, joins and other bots' messages.
_SPOKEN = frozenset({"file_share", "thread_broadcast"})

#: What `conversations.info` says of a channel that others see, or are about to
#: (https://docs.slack.dev/reference/objects/conversation-object).
_SHARED = (
    "is_shared",
    "is_ext_shared",
    "is_org_shared",
    "is_pending_ext_shared",
    "pending_shared",
    "pending_connected_team_ids",
    "connected_team_ids",
)
#: What it says of every channel.
_SAID = ("is_shared", "is_ext_shared")

#: Flags of people who are no full members, and what the log says of them.
_OUTSIDE = {
    "deleted": "no longer a member",
    "is_restricted": "a guest",
    "is_ultra_restricted": "a guest",
    "is_bot": "a bot",
}
ELSEWHERE = "from another workspace"

#: Why a person is not told anything of whom too little is known.
UNKNOWN = "a person who cannot be read"


def is_open_event(visit: SlackRequest, body: Mapping[str, Any]) -> bool:
    """Whether a request is not from a channel shared outside: of each message Slack says so, of other events it may."""
    said = visit.surface in (Surface.MENTION, Surface.DIRECT)
    return body.get("is_ext_shared_channel", None if said else False) is False


def is_spoken(event: Mapping[str, Any]) -> bool:
    """Whether a message was written by a person."""
    subtype = event.get("subtype")
    is_usual = subtype is None or (isinstance(subtype, str) and subtype in _SPOKEN)
    return is_usual and not event.get("bot_id") and bool(event.get("user"))


@dataclass(frozen=True, kw_only=True, slots=True)
class BotIdentity:
    """The workspace that the bot is at home in, the organisation that this belongs to, if any, and the bot's app."""

    team: str
    app: str
    enterprise: str | None = None


def is_from_home(visit: SlackRequest, home: BotIdentity) -> bool:
    """Whether a request says that it is from our workspace, or our organisation, and for our app.

    A global shortcut need not name an app; everything else does.
    """
    is_global = visit.surface is Surface.SHORTCUT and not visit.channel
    if visit.app != home.app and (visit.app or not is_global):
        return False
    ours = {home.team} if home.enterprise is None else {home.team, home.enterprise}
    if not visit.person_teams <= ours:
        return False
    return visit.team == home.team or (visit.team is None and visit.enterprise is not None and visit.enterprise in ours)


def outsider(user: Mapping[str, Any], home: BotIdentity) -> str | None:
    """Why somebody may not be told what the register says, None for a full member of the workspace.

    `user` is what `users.info` says (https://docs.slack.dev/reference/objects/user-object); a flag that it leaves out
    is not taken for granted. A stranger's alone does not tell: it is false for somebody from outside who shares a
    channel, and not everybody has it.
    """
    for flag, said in _OUTSIDE.items():
        if user.get(flag):
            return said
    if user.get("is_stranger"):
        return ELSEWHERE
    if any(user.get(flag) is not False for flag in _OUTSIDE):
        return UNKNOWN
    of = user.get("enterprise_user")
    if home.enterprise and isinstance(of, Mapping) and of.get("enterprise_id") == home.enterprise:
        return None
    return None if user.get("team_id") == home.team else ELSEWHERE


def is_shared(channel: Mapping[str, Any]) -> bool:
    """Whether a channel is shared with another workspace, or is about to be."""
    return any(channel.get(each) for each in _SHARED)


def is_described(channel: Mapping[str, Any]) -> bool:
    """Whether Slack said that a channel is not shared, and did not only leave it out."""
    return all(channel.get(each) is False for each in _SAID)
