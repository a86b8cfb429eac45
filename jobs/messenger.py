"""Protocols by which the jobs reach Slack: compose a reminder, find its conversation, post it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from msgspec import Struct

from domain.dates.spans import BRUSSELS
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.reminders.outcomes import Later, PostOutcome, Refused
from domain.reminders.reminder import Draft, Reminder


class PostTarget(Struct, frozen=True, kw_only=True):
    """The conversation in which a reminder can be posted, as Slack has just described it."""

    #: The channel, or the direct messages with a person.
    conversation: str
    #: The time zone of the channel or reader.
    zone: ZoneInfo = BRUSSELS
    #: The time by Slack's clock; None where Slack did not give it.
    slack_time: datetime | None = None


class Compose(Protocol):
    """Word a reminder about what is open."""

    def __call__(
        self,
        reminder: Reminder,
        instalments: Sequence[Instalment],
        /,
        *,
        done_count: int,
        changes: Sequence[Change],
        today: date,
    ) -> Sequence[Draft]:
        """Return the messages that it takes, at least one; `done_count` instalments were done since the last one.

        A digest also has the changes since then.
        """


class MarkRepeated(Protocol):
    """Say in a message drafted earlier that it may have been posted before."""

    def __call__(self, reminder: Reminder, draft: Draft, /) -> Draft:
        """Return the draft that says so."""


class Messenger(Protocol):
    """Slack, as far as delivery needs it; no method raises or retries."""

    def find_target(self, recipient: str, /) -> PostTarget | Later | Refused:
        """Return where a channel or person can be written to now, or why not."""

    def group_members(self, group: str, /) -> Sequence[str] | Later | Refused:
        """Return the ids of the members of a user group."""

    def wait_for_turn(self, conversation: str, /, *, timeout: float) -> Later | None:
        """Wait at most `timeout` seconds until the rate limit lets a message be posted; None if it does, at once."""

    def post(self, conversation: str, draft: Draft, /, *, key: str) -> PostOutcome:
        """Post a message; `key` goes along, so that it can be found again."""
