"""Outcomes of a reminder's delivery: those of its post, or late, expired, split among a group."""

from datetime import datetime

from msgspec import Struct

from db.reminders.claims import Claim
from domain.reminders.outcomes import PostOutcome
from domain.reminders.reminder import Draft


class Late(Struct, frozen=True):
    """The reminder is late; a bot whose database was restored since may have posted it: the channel is read first."""

    conversation: str
    #: Since when it may have been posted; None for since it was due.
    since: datetime | None = None
    #: The message as it is now, where that tells in which thread it is to be searched.
    draft: Draft | None = None


class Expired(Struct, frozen=True):
    """The reminder was not worth posting any more."""

    reason: str


class Spread(Struct, frozen=True):
    """The reminder was for a user group, and this number of members have one of their own now."""

    people: int


class DeliveryResult(Struct, frozen=True, kw_only=True):
    """A reminder that was claimed, and its outcome."""

    claim: Claim
    outcome: PostOutcome | Expired | Late | Spread
