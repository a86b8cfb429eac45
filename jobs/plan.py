"""Planning reminders: every tick writes down those that should exist, which changes nothing where they already do."""

from datetime import datetime, timedelta

from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.outbox import Outbox
from domain.dates.spans import Span, brussels_day
from domain.reminders.model import Policy
from domain.reminders.plan import reminders

#: What comes again and again is planned so far ahead, and was planned so long ago if it is still to be sent.
AHEAD = timedelta(days=14)
BEHIND = timedelta(days=7)


def plan(store: RegisterStore, outbox: Outbox, teams: PreferenceStore, policy: Policy, *, now: datetime) -> None:
    """Writes the reminders that follow from meetings, deadlines and wishes, those of the past as expired."""
    today = brussels_day(now)
    window = Span(first=today - BEHIND, last=today + AHEAD)
    planned = reminders(store.occasions(until=window.last), policy, teams.read(), secret=outbox.secret(), window=window)
    outbox.plan(planned, now=now)
