"""The clock of the sandbox, which stands still until it is moved, and stops wherever the bot has something to send."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from bot.sandbox.bot_process import SandboxBot
from bot.sandbox.start_time import moments
from domain.dates.spans import BRUSSELS, brussels_instant

#: The next reminder is looked for so far ahead.
HORIZON = timedelta(days=250)

NOON = time(12)


class SandboxClock:
    """Of a bot in this process; `moved` is told whenever it has moved."""

    def __init__(self, bot: SandboxBot, moved: Callable[[], None]) -> None:
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
