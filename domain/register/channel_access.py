"""Channel access: in which channels the bot may speak, and why it does not in others."""

from enum import StrEnum
from typing import Literal

from msgspec import Struct


class ChannelState(StrEnum):
    """Whether the bot may speak in a channel."""

    #: A coordinator has allowed it.
    ALLOWED = "allowed"
    #: It was allowed until people from outside joined it, or were about to.
    SUSPENDED = "suspended"
    #: A coordinator no longer allows it.
    WITHDRAWN = "withdrawn"


class AccessReason(StrEnum):
    """Why the bot does not speak in a channel or to a person.

    The values are what the log, the audit log and the database hold; `domain.messages.access_reasons` translates them.
    """

    # Of a channel.
    SHARED = "shared outside this workspace"
    NOT_ALLOWED = "not allowed by a coordinator"
    UNREADABLE = "cannot be read"
    HAS_GUEST = "a guest is in it"
    HAS_OTHER_WORKSPACE = "from another workspace is in it"
    # Of a person.
    GUEST = "a guest"
    OTHER_WORKSPACE = "from another workspace"
    DEACTIVATED = "no longer a member"
    BOT = "a bot"
    #: Slack says too little of them.
    UNKNOWN_PERSON = "a person who cannot be read"
    # Of a user group.
    NO_MEMBERS = "a group without members of this workspace"
    # Of a request.
    FORGED = "not from this workspace, or for another app"


#: Why a person is not a full member of the bot's workspace.
OutsiderReason = Literal[
    AccessReason.GUEST,
    AccessReason.OTHER_WORKSPACE,
    AccessReason.DEACTIVATED,
    AccessReason.BOT,
    AccessReason.UNKNOWN_PERSON,
]


class ChannelAccess(Struct, frozen=True, kw_only=True):
    """Whether the bot may speak in a channel."""

    channel: str
    state: ChannelState
    #: Why it is suspended.
    reason: str = ""
