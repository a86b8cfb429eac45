"""Plan reminders: every tick writes those that should exist, which is idempotent."""

from datetime import datetime, timedelta

from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from domain.dates.spans import Span, brussels_day
from domain.reminders.plan import DEADLINES_AHEAD, plan_reminders
from domain.reminders.policy import Policy

#: How far ahead recurring reminders are planned, and how far back they are if still to be sent.
PLANNED_AHEAD = timedelta(days=14)
PLANNED_BEHIND = timedelta(days=7)


def plan(store: RegisterStore, outbox: Outbox, preferences: PreferenceStore, policy: Policy, *, now: datetime) -> None:
    """Write the reminders that follow from meetings, deadlines and preferences, those of the past as expired."""
    today = brussels_day(now)
    window = Span(first=today - PLANNED_BEHIND, last=today + PLANNED_AHEAD)
    planned = plan_reminders(
        store.occasions(until=window.last + DEADLINES_AHEAD),
        policy,
        preferences.read(),
        secret=outbox.get_secret(),
        window=window,
    )
    outbox.plan(planned, now=now)
