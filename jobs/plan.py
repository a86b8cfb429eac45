"""Planning reminders: every tick writes down those that should exist, which changes nothing where they already do."""

from datetime import datetime

from db.outbox import Outbox
from db.store import Store
from domain.calendar import brussels_day
from domain.reminders import Policy, reminders, superseded


def plan(store: Store, outbox: Outbox, policy: Policy, *, now: datetime) -> None:
    """Writes the reminders that follow from the register's meetings and the policy, those of the past as expired."""
    planned = reminders(store.directory().milestones, policy, secret=outbox.secret())
    outbox.plan(planned, superseded=superseded(planned, now=now, today=brussels_day(now)), now=now)
