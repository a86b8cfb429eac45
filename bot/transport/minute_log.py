"""Log of what strangers can cause by the thousand: one line at once, then one a minute with a count."""

import asyncio
import logging
from collections import Counter
from datetime import timedelta

MINUTE = timedelta(minutes=1)


class MinuteLog:
    """Log of one kind of event, by its reasons, of which there are few; used from one event loop."""

    def __init__(self, log: logging.Logger, event: str, *, minute: timedelta = MINUTE) -> None:
        self._log = log
        self._event = event
        self._minute = minute
        #: The events since the last line, by reason.
        self._counts: Counter[str] = Counter()
        self._timer: asyncio.TimerHandle | None = None

    def add(self, reason: str) -> None:
        """Log an event, or count it if there was a line within the last minute."""
        if self._timer is not None:
            self._counts[reason] += 1
            return
        self._log.warning("%s: %s", self._event, reason)
        self._start_minute()

    def close(self) -> None:
        """Log what was counted and not yet logged."""
        for reason, count in self._counts.items():
            self._log.warning("%s: %s, %d times within a minute", self._event, reason, count)
        self._counts.clear()

    def _start_minute(self) -> None:
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(self._minute.total_seconds(), self._end_minute)

    def _end_minute(self) -> None:
        """Log the counts; if there were none, the next event is logged at once again."""
        self._timer = None
        if self._counts:
            self.close()
            self._start_minute()
