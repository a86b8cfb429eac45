"""Reminders: what each is for, and which have come too late."""

import hashlib
import hmac
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from domain.dates.spans import brussels_day
from domain.dates.working_days import QuietHours
from domain.register.model import Milestone
from domain.slack_ids import is_channel

#: The subject of what comes every week and is about no single deadline.
WEEKLY = "weekly"

#: What has been late for longer is told of week by week, all of it together: by then the second notice has been given,
#: also where it had to wait for a Monday.
LONG = timedelta(days=9)

#: Days before a meeting on which reminders are sent, unless the settings or a channel have others.
DEFAULT_LEAD_DAYS = (28, 14, 7, 1)

#: What a digest looks ahead.
DIGEST_AHEAD = timedelta(days=28)


class ReminderState(StrEnum):
    """Where a reminder stands on its way (see `jobs.deliver`)."""

    DUE = "due"
    CLAIMED = "claimed"
    SENDING = "sending"
    POSTED = "posted"
    UNKNOWN = "unknown"
    PARKED = "parked"
    EXPIRED = "expired"
    #: It was for a user group, and each member has one of their own now.
    SPREAD = "spread"


class ReminderKind(StrEnum):
    """What a reminder is sent for."""

    #: A Schengen Council is ahead.
    MEETING = "meeting"
    #: A deadline has passed, and whoever missed it is told.
    OVERDUE = "overdue"
    #: The same, for coordinators.
    ESCALATION = "escalation"
    #: A week begins.
    DIGEST = "digest"
    #: Something has happened that coordinators should know.
    NOTICE = "notice"


#: How long after its day a late one is still worth having; an overdue notice always is, until the next one.
_KEEPS = {
    ReminderKind.MEETING: timedelta(0),
    ReminderKind.DIGEST: timedelta(days=4),
    ReminderKind.NOTICE: timedelta(days=30),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Policy:
    """How this team wants to be reminded."""

    channels: tuple[str, ...]
    lead_days: tuple[int, ...] = DEFAULT_LEAD_DAYS
    #: Wall time in Brussels; a person's own, in a direct message.
    at: time = time(9, 0)
    language: str = "en"
    quiet: QuietHours = field(default_factory=QuietHours)
    coordinators: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Reminder:
    """One message to one channel, person or user group."""

    key: str
    #: The channel, or the person (U…) or user group (S…) that it goes to directly.
    channel: str
    kind: ReminderKind = ReminderKind.MEETING
    #: The Schengen Council that is ahead.
    milestone: Milestone | None = None
    #: The day that it counts from: the meeting, the deadline, the Monday of what comes every week.
    day: date
    #: So many days before `day`; after it, where negative.
    lead_days: int = 0
    #: When it is to be posted, UTC; to a person not before the same wall time where they are.
    at: datetime
    #: Only what these owe; everything, where empty.
    owners: tuple[str, ...] = ()
    #: It may have been posted before, and nobody could look.
    repeated: bool = False
    #: What a notice is about.
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_direct(self) -> bool:
        """Whether it goes to a person, or to each member of a user group, by the clock of whoever gets it."""
        return not is_channel(self.channel)

    @property
    def subject(self) -> str:
        """What it is about, in a word: `2024-06` for that month's Council, `2024-06-30` for a deadline or a Monday."""
        if self.is_weekly:
            return WEEKLY
        return self.day.isoformat() if self.milestone is None else self.milestone.slug

    @property
    def is_weekly(self) -> bool:
        """Whether it is about everything that has been late for longer than a week."""
        return self.kind in (ReminderKind.OVERDUE, ReminderKind.ESCALATION) and self.lead_days == 0

    @property
    def series(self) -> Hashable:
        """Reminders of which the newest makes the older ones pointless."""
        if self.milestone is not None:
            return (self.kind, self.channel, self.milestone.month)
        every_week = self.kind is ReminderKind.DIGEST or self.is_weekly
        return (self.kind, self.channel, WEEKLY if every_week else self.day)

    def is_worth_sending(self, today: date) -> bool:
        """Whether it is not too late for it."""
        return self.kind not in _KEEPS or today <= self.day + _KEEPS[self.kind]


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """One message of a reminder, as it is to be posted."""

    text: str
    #: Laid out for whoever posts it.
    blocks: Sequence[Mapping[str, Any]]
    #: The instalments that each line of it is about, by name (`III.2a@2024-03`).
    lines: tuple[tuple[str, ...], ...] = ()


def plain(reminder: Reminder) -> Reminder:
    """A reminder without what a worker's claim adds to it."""
    return Reminder(**{each.name: getattr(reminder, each.name) for each in fields(Reminder)})


def key(secret: bytes, *words: str) -> str:
    """A reminder's key, from whatever tells it from others."""
    return hmac.new(secret, "|".join(words).encode(), hashlib.sha256).hexdigest()


def superseded(waiting: Iterable[Reminder], *, now: datetime) -> frozenset[str]:
    """Keys of the reminders that are too late to be posted, of those not yet posted.

    Of a series only the newest that has come goes out, and none once what it is about is past.
    """
    today = brussels_day(now)
    newest: dict[Hashable, datetime] = {}
    late = [(each, each.series) for each in waiting if each.at <= now]
    for each, series in late:
        if newest.setdefault(series, each.at) < each.at:
            newest[series] = each.at
    return frozenset(each.key for each, series in late if each.at < newest[series] or not each.is_worth_sending(today))
