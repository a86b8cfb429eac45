"""Queue of answers that Slack's rate limit refused: each is posted after the wait that Slack asks for."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from threading import Lock, Timer
from time import monotonic

#: The longest that an answer is worth waiting for, and the most answers that wait at a time.
MAX_WAIT = timedelta(minutes=10)
CAPACITY = 100
#: The shortest wait.
MIN_SECONDS = 0.5

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Retry:
    """A call that is made again."""

    #: Returns None if it is done, otherwise the seconds after which it is to be made again.
    call: Callable[[], float | None]
    on_failure: Callable[[], None]
    #: On the monotonic clock: it is not made after that.
    deadline: float


class RetryQueue:
    """Makes calls again in the background. What still waits when the process ends has failed."""

    def __init__(self, *, max_wait: timedelta = MAX_WAIT, capacity: int = CAPACITY) -> None:
        self._max_wait = max_wait
        self._capacity = capacity
        self._lock = Lock()
        self._waiting: dict[Timer, _Retry] = {}
        #: How many calls are being made.
        self._running = 0
        self._is_closed = False

    def add(self, call: Callable[[], float | None], seconds: float, *, on_failure: Callable[[], None]) -> None:
        """Make a call after some seconds, and again after those that it returns, until it returns None.

        `on_failure` is called if that would take too long, if too many wait, and if the call raises.
        """
        deadline = monotonic() + self._max_wait.total_seconds()
        self._wait(_Retry(call=call, on_failure=on_failure, deadline=deadline), seconds)

    @property
    def is_idle(self) -> bool:
        """Whether no call waits or is being made."""
        with self._lock:
            return not self._waiting and not self._running

    def close(self) -> None:
        """Make no call from now on: those that wait have failed."""
        with self._lock:
            self._is_closed = True
            waiting, self._waiting = self._waiting, {}
        for timer, retry in waiting.items():
            timer.cancel()
            _give_up(retry)

    def _wait(self, retry: _Retry, seconds: float) -> None:
        timer = Timer(max(MIN_SECONDS, seconds), lambda: self._run(timer, retry))
        timer.daemon = True
        with self._lock:
            is_in_time = monotonic() + seconds <= retry.deadline
            is_accepted = is_in_time and len(self._waiting) < self._capacity and not self._is_closed
            if is_accepted:
                self._waiting[timer] = retry
                timer.start()
        if not is_accepted:
            _give_up(retry)

    def _run(self, timer: Timer, retry: _Retry) -> None:
        with self._lock:
            if self._waiting.pop(timer, None) is None:
                return
            self._running += 1
        try:
            seconds = retry.call()
            if seconds is not None:
                self._wait(retry, seconds)
        except Exception as error:  # noqa: BLE001  # nobody else hears of it, and a trace would quote the answer
            _log.error("an answer was not posted, or not for certain: %s", type(error).__name__)
            _give_up(retry)
        finally:
            with self._lock:
                self._running -= 1


def _give_up(retry: _Retry) -> None:
    try:
        retry.on_failure()
    except Exception as error:  # noqa: BLE001  # as above
        _log.error("nobody was told that an answer did not come: %s", type(error).__name__)
