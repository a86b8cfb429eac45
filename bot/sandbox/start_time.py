"""The time in which the bot is tried: where it begins, and the moments at which reminders come."""

from datetime import date, datetime

from domain.dates.spans import Span, brussels_day, brussels_instant
from domain.reminders.model import Reminder
from domain.reminders.plan import reminders
from handlers.services.services import Services

#: The day on which ministers were asked to agree the note's key actions.
START = date(2023, 10, 19)


def moments(services: Services, *, after: datetime, until: datetime) -> tuple[datetime, ...]:
    """The moments after one and up to another at which something should be sent, in order."""
    days = Span(first=brussels_day(after), last=brussels_day(until))
    occasions, policy = services.register.store.occasions(until=days.last), services.policy
    planned = reminders(
        occasions, policy, services.people.preferences.read(), secret=services.reminders.outbox.secret(), window=days
    )
    found = {_sent_at(each, services) for each in planned}
    return tuple(sorted(each for each in found if after < each <= until))


def _sent_at(reminder: Reminder, services: Services) -> datetime:
    """When one arrives: what goes to people directly waits for their morning."""
    return (
        brussels_instant(brussels_day(reminder.at), services.reminders.policy.at) if reminder.is_direct else reminder.at
    )
