"""Which channels are shared with another workspace, or are about to be."""

from collections.abc import Mapping, Sequence
from typing import Any

#: The fields of `conversations.info` that are set on a channel that other workspaces see, or are about to see
#: (https://docs.slack.dev/reference/objects/conversation-object).
_SHARED_FIELDS = (
    "is_shared",
    "is_ext_shared",
    "is_org_shared",
    "is_pending_ext_shared",
    "pending_shared",
    "pending_connected_team_ids",
    "connected_team_ids",
)
#: Those that it has for every channel.
_REQUIRED_FIELDS = ("is_shared", "is_ext_shared")


def is_shared(channel: Mapping[str, Any]) -> bool:
    """Return whether a channel is shared with another workspace, or is about to be."""
    return any(channel.get(field) for field in _SHARED_FIELDS)


def is_declared_unshared(channel: Mapping[str, Any]) -> bool:
    """Return whether Slack says that a channel is not shared, and does not merely leave it out."""
    return not missing_sharing_fields(channel)


def missing_sharing_fields(channel: Mapping[str, Any]) -> Sequence[str]:
    """Return the fields without which it is unknown whether a channel is shared; none of one that is."""
    return () if is_shared(channel) else [field for field in _REQUIRED_FIELDS if channel.get(field) is not False]
