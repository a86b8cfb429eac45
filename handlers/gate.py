"""Who is answered at all: nobody through a channel that is shared outside, and no bot."""

from collections.abc import Mapping
from typing import Any

#: Message subtypes that a person's own words come with; the rest are edits, joins and other bots' messages.
_SPOKEN = frozenset({None, "file_share", "thread_broadcast"})


def admits_event(body: Mapping[str, Any]) -> bool:
    """Whether an event may be answered: Slack flags each one that comes from a channel shared outside."""
    return not body.get("is_ext_shared_channel", False)


def is_spoken(event: Mapping[str, Any]) -> bool:
    """Whether a message was written by a person."""
    return event.get("subtype") in _SPOKEN and not event.get("bot_id") and bool(event.get("user"))
