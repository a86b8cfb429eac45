"""The press: does off the request what takes long; whoever asked waits briefly, and hears of it if it fails later."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from threading import BoundedSemaphore
from time import monotonic
from typing import Protocol

from domain.errors import BotError, FileNotMade, FileNotSent, FileQueueBusy

#: So long whoever asked may wait: Slack gives a command's answer three seconds
#: (https://docs.slack.dev/interactivity/implementing-slash-commands), of which some are on the way.
SOON = timedelta(seconds=2)

#: So many files are made at a time, and so many are taken on.
AT_ONCE, AT_MOST = 2, 20

_log = logging.getLogger(__name__)


class Make(Protocol):
    """Writes a file."""

    def __call__(self, form: str, matter: object, /) -> bytes:
        """A file of a format; FileNotMade where that fails."""


class FileQueue:
    """Works off files one after the other, as many at once as there are threads."""

    def __init__(self, make: Make, *, soon: timedelta = SOON) -> None:
        self.make = make
        self._soon = soon
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="press")
        self._room = BoundedSemaphore(AT_MOST)

    def run(self, job: Callable[[], None], *, since: float, failed: Callable[[BotError], None]) -> bool:
        """Whether the job is done soon; else it goes on, and `failed` is told if it fails.

        `since` is when whoever asked began to wait, on the monotonic clock. Raises what the job raised soon, and
        PressBusy where too much is waiting already.
        """
        if not self._room.acquire(blocking=False):
            raise FileQueueBusy
        done = self._pool.submit(_told, job)
        done.add_done_callback(lambda _: self._room.release())
        try:
            done.result(timeout=max(0.0, since + self._soon.total_seconds() - monotonic()))
        except TimeoutError:
            done.add_done_callback(lambda late: _tell(late, failed))
            return False
        return True

    def close(self) -> None:
        """Finish what was begun; what was not is told as failed."""
        self._pool.shutdown(cancel_futures=True)


def _told(job: Callable[[], None]) -> None:
    """Whatever a job raises, whoever asked hears something that is meant for them."""
    try:
        job()
    except BotError:
        raise
    except Exception as error:  # noqa: BLE001  # whatever a library raises
        _log.error("a file was not made: %s", type(error).__name__)
        raise FileNotMade from None


def _tell(late: "Future[None]", failed: Callable[[BotError], None]) -> None:
    problem = FileNotSent(reason="the bot is stopping") if late.cancelled() else late.exception()
    if isinstance(problem, BotError):
        failed(problem)
