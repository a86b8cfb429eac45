"""Admissions: the channels in which the bot may speak."""

from dataclasses import dataclass
from enum import StrEnum


class ChannelState(StrEnum):
    """Whether the bot may speak in a channel."""

    #: A coordinator has allowed it.
    ALLOWED = "allowed"
    #: It was allowed, and then people from outside came into it, or were about to.
    SUSPENDED = "suspended"
    #: A coordinator allows it no longer.
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True, slots=True)
class ChannelAccess:
    """What was settled about a channel."""

    channel: str
    standing: ChannelState
    #: Why it is suspended.
    reason: str = ""
