"""The days of the soak: a clock that runs fast, and leaps to the next day once that one's reminders are there."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.sandbox.fake_slack.fake_slack import Message
from tests.journeys.chaos.stage import Stage
from tests.journeys.chaos.world import busy_days, expected

#: So many seconds of the bot's pass in one of ours. The looks after doubts, minutes apart, come sooner; what the bot
#: measures by the machine's own clock, twenty seconds from an intent to its post, is still shorter than a grace.
RATE = 6.0
STEP = 0.1
#: Seconds of ours: until noon; for a day, at the least and at the most.
MORNING, SHORTEST, LONGEST = 4.0, 3.0, 90.0
#: By how much the clock leaps in the end until all is settled, and then over every look for doubles.
SETTLING, SWEEP = (61, 240, 240, 330, 3660, 240, 240, 330), 4700


@dataclass(kw_only=True)
class Days:
    """One after the other, while there is time."""

    stage: Stage
    passed: int = 0
    before: date | None = None

    def __post_init__(self) -> None:
        self._coming = busy_days(200)
        self.first = self._coming[0]

    def pass_until(self, end: float) -> None:
        """Days on which there is something to be sent, until the monotonic clock is so far."""
        for day in self._coming:
            if time.monotonic() >= end:
                return
            self.stage.be_at(day, 9)
            self.stage.ledger.wait_for(expected(day, self.before))
            self._run(lambda: False, MORNING)
            self.stage.be_at(day, 15, 5)
            self._run(lambda: False, SHORTEST)
            self._run(self.is_complete, LONGEST)
            self.before = day
            self.passed += 1
        self._run(lambda: False, max(0.0, end - time.monotonic()))

    def settle(self) -> None:
        """Everything that is under way ends well."""
        self._run(self.is_complete, LONGEST)
        for seconds in SETTLING:
            if self.is_complete():
                break
            self.stage.leap(seconds)
            self._run(self.is_complete, 5.0)
        self.stage.leap(SWEEP)
        self.rest()

    def rest(self) -> None:
        """Some ticks of every process."""
        self._run(lambda: False, 5.0)

    def is_complete(self) -> bool:
        """Whether every reminder is there that is awaited."""
        return not self.stage.ledger.lacks(reminders(self.stage))

    def _run(self, until: Callable[[], bool], longest: float) -> None:
        """Lets the clock run fast."""
        last = begun = time.monotonic()
        while last - begun < longest and not until():
            time.sleep(STEP)
            now = time.monotonic()
            self.stage.leap((now - last) * (RATE - 1))
            last = now


def reminders(stage: Stage) -> list[Message]:
    """What stands in the workspace and is no answer to anybody."""
    return [each for each in stage.slack.messages if each.thread_ts is None]
