"""Reminders: which should exist, when each is sent, and what becomes of those whose time has passed."""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.calendar import Month, brussels_instant
from domain.register import Milestone


class State(StrEnum):
    """Where a reminder stands on its way (see `jobs.deliver`)."""

    DUE = "due"
    CLAIMED = "claimed"
    SENDING = "sending"
    POSTED = "posted"
    UNKNOWN = "unknown"
    PARKED = "parked"
    EXPIRED = "expired"


@dataclass(frozen=True, kw_only=True, slots=True)
class Policy:
    """How this team wants to be reminded."""

    channels: tuple[str, ...]
    lead_days: tuple[int, ...] = (28, 14, 7, 1)
    #: Wall time in Brussels.
    at: time = time(9, 0)
    language: str = "en"


@dataclass(frozen=True, kw_only=True, slots=True)
class Reminder:
    """One message to one channel, about one milestone, so many days ahead."""

    key: str
    channel: str
    milestone: Milestone
    lead_days: int
    #: When it is to be posted, UTC.
    at: datetime
    #: It may have been posted before, and nobody could look.
    repeated: bool = False


def reminders(milestones: Sequence[Milestone], policy: Policy, *, secret: bytes) -> tuple[Reminder, ...]:
    """Every reminder that should ever exist for these milestones, in order of time.

    `secret` makes the keys: they appear in Slack's message metadata, which any app may read, so they must tell nothing.
    """
    found = [
        Reminder(
            key=_key(secret, milestone, lead, channel),
            channel=channel,
            milestone=milestone,
            lead_days=lead,
            at=brussels_instant(milestone.day - timedelta(days=lead), policy.at),
        )
        for milestone in milestones
        for lead in policy.lead_days
        for channel in policy.channels
    ]
    return tuple(sorted(found, key=lambda each: (each.at, each.channel, each.milestone.month)))


def _key(secret: bytes, milestone: Milestone, lead: int, channel: str) -> str:
    """A new meeting day is a new reminder: the day is part of the key."""
    text = f"{milestone.slug}|{milestone.day.isoformat()}|{lead}|{channel}"
    return hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()


def superseded(all_planned: Sequence[Reminder], *, now: datetime, today: date) -> frozenset[str]:
    """Keys of the reminders that are too late to be posted, of those not yet posted.

    Of one milestone and channel only the newest lead time that has come goes out, and none once the milestone is past.
    """
    newest: dict[tuple[Month, str], Reminder] = {}
    late = [each for each in all_planned if each.at <= now]
    for each in late:
        slot = (each.milestone.month, each.channel)
        if slot not in newest or newest[slot].at < each.at:
            newest[slot] = each
    keep = {each.key for each in newest.values() if each.milestone.day >= today}
    return frozenset(each.key for each in late if each.key not in keep)
