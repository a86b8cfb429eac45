"""What can become of a reminder on its way out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias
from zoneinfo import ZoneInfo

from db.reminders.claims import Claim
from domain.dates.spans import BRUSSELS
from domain.register.instalments import Instalment
from domain.reminders.model import Draft, Reminder

#: Why something waits that Slack would take, but not so soon after the others.
PACED = "it waits for its turn"


@dataclass(frozen=True, slots=True)
class Posted:
    """It stands in the channel."""

    ts: str


@dataclass(frozen=True, slots=True)
class Later:
    """It was certainly not posted, and may be tried again after so many seconds."""

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """It was not posted and will not be as things stand; `fatal`: nor would anything else be."""

    reason: str
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have been posted."""

    reason: str


@dataclass(frozen=True, slots=True)
class Late:
    """It comes late, and may have been posted by a bot whose database was restored since: it is looked for first."""

    conversation: str
    #: Since when; None for since it was due.
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Expired:
    """It was not worth posting any more."""

    reason: str


@dataclass(frozen=True, slots=True)
class Spread:
    """It was for a group, and so many members have one of their own now."""

    people: int


#: What became of a post.
Outcome: TypeAlias = Posted | Later | Refused | Unknown


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryResult:
    """A reminder that was taken up, and what became of it."""

    claim: Claim
    outcome: Outcome | Expired | Late | Spread


@dataclass(frozen=True, kw_only=True, slots=True)
class PostTarget:
    """Where a reminder can be posted, as was asked just now."""

    #: The channel, or the direct messages with a person.
    conversation: str
    #: The clock that counts there.
    zone: ZoneInfo = BRUSSELS
    #: The time by Slack's clock, where it told.
    slack_time: datetime | None = None


class Compose(Protocol):
    """Words a reminder about what is open."""

    def __call__(self, reminder: Reminder, instalments: Sequence[Instalment], /) -> Sequence[Draft]:
        """The messages that it takes, at least one."""


class Repeat(Protocol):
    """Says of words that were cut before that they may have been posted."""

    def __call__(self, reminder: Reminder, draft: Draft, /) -> Draft:
        """The draft that says so."""


class Messenger(Protocol):
    """The way to Slack; it never raises and never tries twice."""

    def reach(self, to: str, /) -> PostTarget | Later | Refused:
        """Where a channel or person can be written to now, if they may be."""

    def members(self, group: str, /) -> Sequence[str] | Later | Refused:
        """Who is in a user group."""

    def turn(self, conversation: str, /, *, patience: float) -> Later | None:
        """Waits for so many seconds at the most until a message may be posted there; None once it may, and at once."""

    def post(self, conversation: str, draft: Draft, /, *, key: str) -> Outcome:
        """Posts a message; `key` goes along, so that it can be found again."""
