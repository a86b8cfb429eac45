"""Who is answered at all: nobody through a channel that is shared outside, and no bot."""

from collections.abc import Mapping
from typing import Any

#: Message subtypes that a person's own words come with; the rest are edits, joins and other bots' messages.
_SPOKEN = frozenset({None, "file_share", "thread_broadcast"})

#: What `conversations.info` says of a channel that others see, or are about to
#: (https://docs.slack.dev/reference/objects/conversation-object).
_SHARED = ("is_shared", "is_ext_shared", "is_org_shared", "is_pending_ext_shared", "pending_shared")


def admits_event(body: Mapping[str, Any]) -> bool:
    """Whether an event may be answered: Slack flags each one that comes from a channel shared outside."""
    return body.get("is_ext_shared_channel", False) is False


def is_spoken(event: Mapping[str, Any]) -> bool:
    """Whether a message was written by a person."""
    return event.get("subtype") in _SPOKEN and not event.get("bot_id") and bool(event.get("user"))


def is_shared(channel: Mapping[str, Any]) -> bool:
    """Whether a channel is shared with another workspace, or is about to be."""
    return any(channel.get(each) for each in (*_SHARED, "pending_connected_team_ids"))
