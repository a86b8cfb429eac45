"""The clock of the sandbox: it stands still until it is moved, and stops wherever the bot has something to send."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from bot.sandbox.embedded_bot import EmbeddedBot
from domain.dates.spans import BRUSSELS, Span, brussels_day, brussels_instant
from domain.reminders.plan import plan_reminders
from domain.reminders.reminder import Reminder
from handlers.services.services import Services

#: Where the clock starts: the day on which ministers were asked to agree the note's key actions.
START_DAY = date(2023, 10, 19)

#: How far ahead the next reminder is searched for.
SEARCH_HORIZON = timedelta(days=250)

NOON = time(12)


class SandboxClock:
    """The clock of a bot in this process; `on_move` is called whenever it has moved."""

    def __init__(self, bot: EmbeddedBot, on_move: Callable[[], None]) -> None:
        self._bot = bot
        self._on_move = on_move

    def advance_to(self, until: datetime) -> bool:
        """Move it, and let the bot send on the way what is due; return False if that time is in the past."""
        if until < self._bot.now:
            return False
        for moment in reminder_times(self._bot.services, after=self._bot.now, until=until):
            self._move(moment)
        self._move(until)
        return True

    def advance_to_next_reminder(self) -> bool:
        """Move it until the bot sends something; return False if there is nothing to send."""
        times = reminder_times(self._bot.services, after=self._bot.now, until=self._bot.now + SEARCH_HORIZON)
        return any(self._move(moment) for moment in times)

    def advance_to_next_council(self) -> bool:
        """Move it to noon of the next Schengen Council; return False if there is none."""
        tomorrow = self._bot.now.astimezone(BRUSSELS).date() + timedelta(days=1)
        milestone = self._bot.services.register.directory.next_milestone(tomorrow)
        return milestone is not None and self.advance_to(brussels_instant(milestone.day, NOON))

    def _move(self, now: datetime) -> bool:
        """Let the bot tick at a time; return whether something was delivered."""
        has_delivered = self._bot.tick(now)
        self._on_move()
        return has_delivered


def reminder_times(services: Services, *, after: datetime, until: datetime) -> tuple[datetime, ...]:
    """Return the times after one and up to another at which something should be sent, in order."""
    days = Span(first=brussels_day(after), last=brussels_day(until))
    occasions, policy = services.register.store.occasions(until=days.last), services.policy
    planned = plan_reminders(
        occasions,
        policy,
        services.people.preferences.read(),
        secret=services.reminders.outbox.get_secret(),
        window=days,
    )
    times = {_delivery_time(reminder, services) for reminder in planned}
    return tuple(sorted(moment for moment in times if after < moment <= until))


def _delivery_time(reminder: Reminder, services: Services) -> datetime:
    """Return when a reminder arrives: one that goes to a person directly waits for their morning."""
    if reminder.is_direct:
        return brussels_instant(brussels_day(reminder.at), services.reminders.policy.remind_at)
    return reminder.at
