"""The days of the soak: a fast clock, which jumps to the next day once the day's reminders are posted."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.sandbox.fake_slack.fake_slack import Message
from tests.journeys.chaos.expectations import busy_days, expected_messages
from tests.journeys.chaos.harness import Harness
from tests.journeys.chaos.news import is_news
from tests.journeys.soak.verdict import is_given_up

#: Seconds of the bot's in one real second: the looks for uncertain posts, minutes apart, come sooner.
CLOCK_RATE = 6.0
STEP_SECONDS = 0.1
#: Real seconds: until noon; for a day, at the least and at the most.
MORNING_SECONDS, MIN_DAY_SECONDS, MAX_DAY_SECONDS = 4.0, 3.0, 90.0
#: Seconds by which the clock advances in the end until everything is settled, and then over every sweep of doubles.
SETTLING_ADVANCES_SECONDS, SWEEP_SECONDS = (61, 240, 240, 330, 3660, 240, 240, 330), 4700

#: Seconds after which changes are told.
NEWS_SECONDS = 700
#: Seconds after which a question is answered whose process was killed.
ANSWER_SECONDS = 200


@dataclass(kw_only=True)
class SoakDays:
    """One day after the other, while there is time."""

    harness: Harness
    count: int = 0
    before: date | None = None

    def __post_init__(self) -> None:
        self._coming = busy_days(200)
        self.first = self._coming[0]

    def run_until(self, end: float) -> None:
        """Run days on which something is sent, until a time of the monotonic clock."""
        for day in self._coming:
            if time.monotonic() >= end:
                return
            self.harness.slack.wait_until_idle()
            self.harness.set_time(day, 9)
            self.harness.oracle.expect(expected_messages(day, self.before))
            self._run(lambda: False, MORNING_SECONDS)
            self.harness.slack.wait_until_idle()
            self.harness.set_time(day, 15, 5)
            self._run(lambda: False, MIN_DAY_SECONDS)
            self._run(self.is_complete, MAX_DAY_SECONDS)
            self.before = day
            self.count += 1
        self._run(lambda: False, max(0.0, end - time.monotonic()))

    def settle(self) -> None:
        """Let everything under way finish."""
        self._run(self.is_complete, MAX_DAY_SECONDS)
        for seconds in SETTLING_ADVANCES_SECONDS:
            if self.is_complete():
                break
            self._leap(seconds)
            self._run(self.is_complete, 5.0)
        # Questions whose process was killed last are answered within their ten minutes; then all else is settled.
        self._leap(ANSWER_SECONDS)
        self.wait_for_ticks()
        self._leap(SWEEP_SECONDS)
        self.wait_for_ticks()

    def settle_news(self) -> None:
        """Let everybody be told of the last changes, and of those whose message is searched for."""
        for _ in range(3):
            self._leap(NEWS_SECONDS)
            self.wait_for_ticks()

    def wait_for_ticks(self) -> None:
        """Wait for some ticks of every process."""
        self._run(lambda: False, 5.0)

    def is_complete(self) -> bool:
        """Return whether every expected reminder is posted."""
        return not self.harness.oracle.find_missing(posted_reminders(self.harness))

    def _leap(self, seconds: float) -> None:
        self.harness.slack.wait_until_idle()  # while the machine sleeps Slack has time to take what was sent to it
        self.harness.advance_clock(seconds)

    def _run(self, until: Callable[[], bool], longest: float) -> None:
        """Let the clock run fast."""
        last = begun = time.monotonic()
        while last - begun < longest and not until():
            time.sleep(STEP_SECONDS)
            now = time.monotonic()
            self.harness.advance_clock((now - last) * (CLOCK_RATE - 1))
            last = now


def posted_reminders(harness: Harness) -> list[Message]:
    """Return the messages in the workspace that are neither answers, nor about such as do not come, nor news."""
    messages = [message for message in harness.slack.messages if not is_news(message)]
    return [message for message in messages if message.thread_ts is None and not is_given_up(message.text)]
