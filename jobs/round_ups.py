"""Plan round-ups: on the working day after a meeting, one for each channel that had the meeting's reminders."""

from datetime import datetime, timedelta

from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from db.reminders.posted_messages import PostedMessages
from domain.dates.spans import brussels_instant
from domain.dates.working_days import next_working_day
from domain.meeting_sheets.round_up import round_up_facts
from domain.reminders.policy import Policy

#: How long after its time a round-up is still worth sending, after the bot was down.
VALID_FOR = timedelta(days=4)

_ONE_DAY = timedelta(days=1)


def plan_round_ups(
    store: RegisterStore,
    outbox: Outbox,
    posted: PostedMessages,
    preferences: PreferenceStore,
    policy: Policy,
    *,
    now: datetime,
) -> None:
    """Write the round-ups that are due; idempotent, since the same facts make one notice a channel."""
    for council in store.directory().milestones:
        if council.meets is None:
            continue
        at = brussels_instant(next_working_day(council.day + _ONE_DAY), policy.remind_at)
        if not at <= now < at + VALID_FOR:
            continue
        wishes = preferences.read().channels
        channels = [
            channel
            for channel in posted.find_reminded_channels(council)
            if channel not in wishes or wishes[channel].is_on is not False
        ]
        outbox.notify(round_up_facts(council), channels, now=now, at=at)
