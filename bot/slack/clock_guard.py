"""Clock guard: skip the tick while Slack's `Date` header contradicts this machine's clock."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack.client import slack_time
from handlers.slack.call_outcomes import CALL_ERRORS
from jobs.scheduler import TickCallback

#: Beyond this the machine's clock counts as wrong.
MAX_CLOCK_ERROR = timedelta(minutes=5)
#: How long a measurement holds, unless the machine's clock is wrong or was set meanwhile.
MEASURED_FOR = timedelta(minutes=5)
#: A clock that has moved by this much more or less than the monotonic one was set, or the machine has slept.
JUMP = timedelta(minutes=1)

_log = logging.getLogger(__name__)


class ClockGuard:
    """Tick callback that calls another one, unless the clock is wrong: then nothing is planned, expired or sent.

    It waits for the clock to be set, and does not go on by Slack's time: what the bot stores is dated by this machine,
    and compared by other processes with their own clocks. While Slack does not answer, the last measurement holds.
    """

    def __init__(self, client: WebClient, tick: TickCallback, now: Callable[[], datetime]) -> None:
        self._client = client
        self._tick = tick
        self._now = now
        #: How far the clock is ahead of Slack's; and when that was measured, on both clocks.
        self._error = timedelta(0)
        self._measured: tuple[datetime, float] | None = None
        self._is_reported = False

    def __call__(self, now: datetime) -> object:
        """Call the tick if the clock is right; log once when it is found wrong, and once when it is right again."""
        if self._has_to_measure():
            self._measure()
        if abs(self._error) <= MAX_CLOCK_ERROR:
            if self._is_reported:
                _log.warning("this machine's clock is right again")
            self._is_reported = False
            return self._tick(now)
        if not self._is_reported:
            direction = "ahead of" if self._error > timedelta(0) else "behind"
            seconds = round(abs(self._error).total_seconds())
            _log.error(
                "this machine's clock is %d s %s Slack's: nothing is planned or sent until it is set",
                seconds,
                direction,
            )
        self._is_reported = True
        return ()

    def _has_to_measure(self) -> bool:
        if self._measured is None or self._is_reported:
            return True
        moment, ticks = self._measured
        elapsed = timedelta(seconds=monotonic() - ticks)
        return elapsed > MEASURED_FOR or abs(self._now() - moment - elapsed) > JUMP

    def _measure(self) -> None:
        try:
            answer = self._client.auth_test()
        except SlackApiError as error:
            answer = error.response
        except CALL_ERRORS:
            return
        by_slack, now = slack_time(answer.headers), self._now()
        if by_slack is not None:
            self._error, self._measured = now - by_slack, (now, monotonic())
