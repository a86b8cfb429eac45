"""The days of the soak: a clock that runs fast, and leaps to the next day once that one's reminders are there."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.sandbox.fake_slack.fake_slack import Message
from tests.journeys.chaos.expectations import busy_days, expected_messages
from tests.journeys.chaos.harness import Harness

#: So many seconds of the bot's pass in one of ours. The looks after doubts, minutes apart, come sooner; what the bot
#: measures by the machine's own clock, twenty seconds from an intent to its post, is still shorter than a grace.
CLOCK_RATE = 6.0
STEP_SECONDS = 0.1
#: Seconds of ours: until noon; for a day, at the least and at the most.
MORNING_SECONDS, MIN_DAY_SECONDS, MAX_DAY_SECONDS = 4.0, 3.0, 90.0
#: By how much the clock leaps in the end until all is settled, and then over every look for doubles.
SETTLING_ADVANCES_SECONDS, SWEEP_SECONDS = (61, 240, 240, 330, 3660, 240, 240, 330), 4700


@dataclass(kw_only=True)
class SoakDays:
    """One after the other, while there is time."""

    harness: Harness
    count: int = 0
    before: date | None = None

    def __post_init__(self) -> None:
        self._coming = busy_days(200)
        self.first = self._coming[0]

    def run_until(self, end: float) -> None:
        """Days on which there is something to be sent, until the monotonic clock is so far."""
        for day in self._coming:
            if time.monotonic() >= end:
                return
            self.harness.set_time(day, 9)
            self.harness.oracle.expect(expected_messages(day, self.before))
            self._run(lambda: False, MORNING_SECONDS)
            self.harness.set_time(day, 15, 5)
            self._run(lambda: False, MIN_DAY_SECONDS)
            self._run(self.is_complete, MAX_DAY_SECONDS)
            self.before = day
            self.count += 1
        self._run(lambda: False, max(0.0, end - time.monotonic()))

    def settle(self) -> None:
        """Everything that is under way ends well."""
        self._run(self.is_complete, MAX_DAY_SECONDS)
        for seconds in SETTLING_ADVANCES_SECONDS:
            if self.is_complete():
                break
            self.harness.advance_clock(seconds)
            self._run(self.is_complete, 5.0)
        self.harness.advance_clock(SWEEP_SECONDS)
        self.wait_for_ticks()

    def wait_for_ticks(self) -> None:
        """Some ticks of every process."""
        self._run(lambda: False, 5.0)

    def is_complete(self) -> bool:
        """Whether every reminder is there that is awaited."""
        return not self.harness.oracle.find_missing(posted_reminders(self.harness))

    def _run(self, until: Callable[[], bool], longest: float) -> None:
        """Lets the clock run fast."""
        last = begun = time.monotonic()
        while last - begun < longest and not until():
            time.sleep(STEP_SECONDS)
            now = time.monotonic()
            self.harness.advance_clock((now - last) * (CLOCK_RATE - 1))
            last = now


def posted_reminders(harness: Harness) -> list[Message]:
    """What stands in the workspace and is no answer to anybody."""
    return [message for message in harness.slack.messages if message.thread_ts is None]
