"""Outcomes of a reminder's delivery: posted, retry later, refused, unknown, late, expired, or split among a group."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from db.reminders.claims import Claim

#: The reason of a `Later` for which the bot's own rate limit, not Slack, is the cause.
WAITING_FOR_TURN = "it waits for its turn"


@dataclass(frozen=True, slots=True)
class Posted:
    """The message is in the channel."""

    ts: str


@dataclass(frozen=True, slots=True)
class Later:
    """The message was certainly not posted, and may be tried again after some seconds."""

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The message was not posted, and will not be until something changes; `fatal`: nor would any other be."""

    reason: str
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """The message may have been posted."""

    reason: str


@dataclass(frozen=True, slots=True)
class Late:
    """The reminder is late; a bot whose database was restored since may have posted it: the channel is read first."""

    conversation: str
    #: Since when it may have been posted; None for since it was due.
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Expired:
    """The reminder was not worth posting any more."""

    reason: str


@dataclass(frozen=True, slots=True)
class Spread:
    """The reminder was for a user group, and this number of members have one of their own now."""

    people: int


#: What a post comes to.
PostOutcome: TypeAlias = Posted | Later | Refused | Unknown


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryResult:
    """A reminder that was claimed, and its outcome."""

    claim: Claim
    outcome: PostOutcome | Expired | Late | Spread
