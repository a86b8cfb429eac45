"""Reminders: kinds, series and keys, and which reminders come too late."""

import hashlib
import hmac
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, assert_never

from msgspec import Struct, field
from msgspec.structs import fields

from domain.dates.spans import brussels_day
from domain.dates.working_days import last_working_day
from domain.register.model import Milestone
from domain.slack_ids import is_channel

#: The subject of weekly reminders, which are about no single deadline.
WEEKLY = "weekly"

#: What has been late for longer is in one weekly reminder: by then the second notice was sent, even if it had to wait
#: for a Monday.
LONG_OVERDUE = timedelta(days=9)

#: How far a digest looks ahead.
DIGEST_RANGE = timedelta(days=28)
#: How far it looks back for changes: to the one before it.
DIGEST_INTERVAL = timedelta(days=7)


class ReminderKind(StrEnum):
    """What a reminder is sent for."""

    #: Before a Schengen Council.
    MEETING = "meeting"
    #: After a deadline, for those who missed it.
    OVERDUE = "overdue"
    #: After a deadline, for coordinators.
    ESCALATION = "escalation"
    #: On Mondays.
    DIGEST = "digest"
    #: Two weeks before deadlines, to those who speak for the owners: how far is it?
    PROGRESS = "progress"
    #: News for coordinators (`domain.messages.coordinator_notices`).
    NOTICE = "notice"


#: How long after its day a late reminder is still worth sending.
_DIGEST_VALID_FOR = timedelta(days=4)
_NOTICE_VALID_FOR = timedelta(days=30)
_QUESTION_VALID_FOR = timedelta(days=7)

#: How long before a deadline it is asked how far something is; not if that was said within as long a time.
QUESTION_LEAD = timedelta(days=14)


class Reminder(Struct, frozen=True, kw_only=True):
    """A reminder to one channel, person or user group."""

    key: str
    #: The recipient: a channel, or a person (U…) or user group (S…) that gets it as a direct message.
    channel: str
    kind: ReminderKind = ReminderKind.MEETING
    #: The Schengen Council that is ahead.
    milestone: Milestone | None = None
    #: The day of the meeting, of the deadline, of a question about progress, or the Monday of a weekly reminder.
    day: date
    #: Days before `day`; negative if after it.
    lead_days: int = 0
    #: When it is due to be posted, UTC; to a person not before the same wall time where they are.
    at: datetime
    #: Only what these actors owe; everything if empty.
    owners: tuple[str, ...] = ()
    #: Whether it may have been posted before, which could not be checked.
    repeated: bool = False
    #: The facts of a notice.
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_direct(self) -> bool:
        """Whether it is a direct message, to a person or to each member of a user group, by the recipient's clock."""
        return not is_channel(self.channel)

    @property
    def subject(self) -> str:
        """What it is about: `2024-06` for that month's Council, `2024-06-30` for a deadline or a Monday, or WEEKLY."""
        if self.is_weekly:
            return WEEKLY
        return self.day.isoformat() if self.milestone is None else self.milestone.slug

    @property
    def is_weekly(self) -> bool:
        """Whether it is about everything that has been late for more than a week."""
        return self.kind in (ReminderKind.OVERDUE, ReminderKind.ESCALATION) and self.lead_days == 0

    @property
    def comes_every_week(self) -> bool:
        """Whether it is a Monday's: a digest, or about everything that has been late for more than a week."""
        return self.kind is ReminderKind.DIGEST or self.is_weekly

    @property
    def series(self) -> Hashable:
        """The key of its series: the newest reminder of a series replaces the older ones."""
        if self.milestone is not None:
            return (self.kind, self.channel, self.milestone.meeting)
        return (self.kind, self.channel, WEEKLY if self.comes_every_week else self.day)

    def is_worth_sending(self, today: date) -> bool:
        """Return whether it is not too late to send it."""
        match self.kind:
            case ReminderKind.OVERDUE | ReminderKind.ESCALATION:
                return True
            case ReminderKind.MEETING:
                return today <= self.day
            case ReminderKind.DIGEST:
                return today <= self.day + _DIGEST_VALID_FOR
            case ReminderKind.PROGRESS:
                return today <= self.day + _QUESTION_VALID_FOR
            case ReminderKind.NOTICE:
                return today <= self.day + _NOTICE_VALID_FOR
            case _:
                assert_never(self.kind)


def question_day(due: date) -> date:
    """Return the working day on which it is asked how far something is that is due on a day."""
    return last_working_day(due - QUESTION_LEAD)


class Draft(Struct, frozen=True, kw_only=True):
    """One message of a reminder, ready to be posted."""

    text: str
    #: Block Kit blocks.
    blocks: Sequence[Mapping[str, Any]]
    #: The keys of each line's instalments, such as `III.2a@2024-03`.
    lines: tuple[tuple[str, ...], ...] = ()
    #: The timestamp of the message in whose thread it is posted; empty if in none.
    thread: str = ""


def without_claim(reminder: Reminder) -> Reminder:
    """Return a reminder without the fields that a worker's claim adds to it."""
    return Reminder(**{field.name: getattr(reminder, field.name) for field in fields(Reminder)})


def make_key(secret: bytes, *words: str) -> str:
    """Return a reminder's key: a keyed hash of the words that distinguish it."""
    return hmac.new(secret, "|".join(words).encode(), hashlib.sha256).hexdigest()


def superseded_keys(waiting: Iterable[Reminder], *, now: datetime) -> frozenset[str]:
    """Return the keys of waiting reminders that are too late to be posted.

    Of a series only the newest that is due is posted, and none once its day is too long past. A notice of a deadline
    is not posted either once a weekly reminder is due that lists the same: after holidays both come on one day.
    """
    today = brussels_day(now)
    newest: dict[Hashable, datetime] = {}
    due = [(reminder, reminder.series) for reminder in waiting if reminder.at <= now]
    for reminder, series in due:
        if newest.setdefault(series, reminder.at) < reminder.at:
            newest[series] = reminder.at
    weekly: dict[Hashable, Reminder] = {}
    for reminder, _ in due:
        if reminder.is_weekly:
            newest_weekly = weekly.setdefault((reminder.kind, reminder.channel), reminder)
            if newest_weekly.at < reminder.at:
                weekly[reminder.kind, reminder.channel] = reminder
    return frozenset(
        reminder.key
        for reminder, series in due
        if reminder.at < newest[series]
        or not reminder.is_worth_sending(today)
        or _is_listed_in(weekly.get((reminder.kind, reminder.channel)), reminder)
    )


def _is_listed_in(weekly: Reminder | None, notice: Reminder) -> bool:
    """Return whether a weekly reminder that comes with a notice, or after it, lists the same."""
    return weekly is not None and notice.at <= weekly.at and notice.day + LONG_OVERDUE < weekly.day
