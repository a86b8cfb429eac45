"""A bot that plans and delivers as every tick does, with plain words in place of the real ones."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from db.people.reminder_preferences import PreferenceStore
from domain.register.instalments import Instalment
from domain.reminders.reminder import Draft, Reminder
from jobs.deliver import deliver
from jobs.outcomes import DeliveryResult, Expired, Late, PostOutcome, Spread
from jobs.plan import plan
from jobs.prepare import DeliveryContext


def compose(reminder: Reminder, instalments: Sequence[Instalment], /) -> Sequence[Draft]:
    """Words a reminder by its facts alone."""
    refs = " ".join(each.key for each in instalments)
    text = f"{reminder.subject} {reminder.lead_days} {refs}{dict(reminder.facts) or ''}"
    return [Draft(text=text, blocks=[{"type": "divider"}], lines=tuple((each.key,) for each in instalments))]


class Desk:
    """A delivery and what it is planned from; tests change either."""

    def __init__(self, delivery: DeliveryContext, teams: PreferenceStore) -> None:
        self.delivery = delivery
        self.teams = teams

    def change(self, **values: Any) -> None:  # noqa: ANN401  # a delivery's own fields
        """Work with something else from now on."""
        self.delivery = replace(self.delivery, **values)

    def remind(self, **values: Any) -> None:  # noqa: ANN401  # a policy's own fields
        """Remind in another way from now on."""
        self.change(policy=replace(self.delivery.policy, **values))

    def plan(self, now: datetime) -> None:
        """Planning alone."""
        plan(self.delivery.store, self.delivery.outbox, self.teams, self.delivery.policy, now=now)

    def deliver(self, now: datetime) -> tuple[DeliveryResult, ...]:
        """Delivering alone."""
        return deliver(self.delivery, self.teams.read(), now=now)

    def tick(self, now: datetime) -> list[PostOutcome | Expired | Late | Spread]:
        """One tick."""
        self.plan(now)
        return [each.outcome for each in self.deliver(now)]
