"""The clock of the sandbox, which stands still until it is moved, and stops wherever the bot has something to send."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from bot.sandbox.embedded_bot import EmbeddedBot
from domain.dates.spans import BRUSSELS, Span, brussels_day, brussels_instant
from domain.reminders.model import Reminder
from domain.reminders.plan import reminders
from handlers.services.services import Services

#: The day on which ministers were asked to agree the note's key actions.
START = date(2023, 10, 19)

#: The next reminder is looked for so far ahead.
HORIZON = timedelta(days=250)

NOON = time(12)


class SandboxClock:
    """Of a bot in this process; `moved` is told whenever it has moved."""

    def __init__(self, bot: EmbeddedBot, moved: Callable[[], None]) -> None:
        self._bot = bot
        self._moved = moved

    def advance(self, until: datetime) -> bool:
        """Move it, and let the bot do on the way what is due; False where that is in the past."""
        if until < self._bot.now:
            return False
        for at in moments(self._bot.services, after=self._bot.now, until=until):
            self._move(at)
        self._move(until)
        return True

    def to_next_reminder(self) -> bool:
        """Move it until the bot sends something; False where it has nothing to send."""
        coming = moments(self._bot.services, after=self._bot.now, until=self._bot.now + HORIZON)
        return any(self._move(at) for at in coming)

    def to_next_council(self) -> bool:
        """Move it to noon of the next Schengen Council; False where there is none."""
        tomorrow = self._bot.now.astimezone(BRUSSELS).date() + timedelta(days=1)
        found = self._bot.services.register.directory.next_milestone(tomorrow)
        return found is not None and self.advance(brussels_instant(found.day, NOON))

    def _move(self, at: datetime) -> bool:
        """Whether something was delivered then."""
        delivered = self._bot.tick(at)
        self._moved()
        return delivered


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
