"""A bot that plans and delivers reminders as every tick does, with plain texts in place of the real ones."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from db.people.reminder_preferences import PreferenceStore
from domain.register.audit_events import Change
from domain.register.instalments import Instalment
from domain.reminders.outcomes import PostOutcome
from domain.reminders.reminder import Draft, Reminder
from jobs.deliver import deliver
from jobs.outcomes import DeliveryResult, Expired, Late, Spread
from jobs.plan import plan
from jobs.prepare import DeliveryContext


def compose(
    reminder: Reminder, instalments: Sequence[Instalment], /, *, done_count: int, changes: Sequence[Change], **_: object
) -> Sequence[Draft]:
    """Compose a reminder from its facts alone."""
    refs = " ".join(each.key for each in instalments)
    done = f" ({done_count} done)" if done_count else ""
    done += f" ({len(changes)} changed)" if changes else ""
    text = f"{reminder.subject} {reminder.lead_days} {refs}{dict(reminder.facts) or ''}{done}"
    return [Draft(text=text, blocks=[{"type": "divider"}], lines=tuple((each.key,) for each in instalments))]


class ReminderBot:
    """Planning and delivery with dependencies that tests can change."""

    def __init__(self, delivery: DeliveryContext, preferences: PreferenceStore) -> None:
        self.context = delivery
        self.preferences = preferences

    def change_context(self, **values: Any) -> None:  # noqa: ANN401  # a delivery's own fields
        """Replace dependencies from now on."""
        self.context = replace(self.context, **values)

    def change_policy(self, **values: Any) -> None:  # noqa: ANN401  # a policy's own fields
        """Change the policy from now on."""
        self.change_context(policy=replace(self.context.policy, **values))

    def plan(self, now: datetime) -> None:
        """Plan only."""
        plan(self.context.store, self.context.outbox, self.preferences, self.context.policy, now=now)

    def deliver(self, now: datetime) -> tuple[DeliveryResult, ...]:
        """Deliver only."""
        return deliver(self.context, self.preferences.read(), now=now)

    def tick(self, now: datetime) -> list[PostOutcome | Expired | Late | Spread]:
        """Plan and deliver; return the outcomes."""
        self.plan(now)
        return [each.outcome for each in self.deliver(now)]
