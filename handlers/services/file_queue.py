"""Background queue for slow file jobs: wait up to two seconds, then finish in the background and report failures."""

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from datetime import timedelta
from threading import BoundedSemaphore
from time import monotonic
from typing import Protocol

from domain.errors import BotError, FileNotMade, FileNotSent, FileQueueBusy

#: How long a request waits for its file. Slack gives a command's answer three seconds
#: (https://docs.slack.dev/interactivity/implementing-slash-commands), part of which is spent on the way.
MAX_WAIT = timedelta(seconds=2)

#: Worker threads, and the jobs that run or wait at most.
WORKERS, CAPACITY = 2, 20

_log = logging.getLogger(__name__)


class FileWriter(Protocol):
    """Writes a file."""

    def __call__(self, file_format: str, content: object, /) -> bytes:
        """Return a file of a format; raise FileNotMade if that fails."""


class FileQueue:
    """A bounded queue of file jobs, run by a few worker threads."""

    def __init__(self, write_file: FileWriter, *, max_wait: timedelta = MAX_WAIT) -> None:
        self.write_file = write_file
        self._max_wait = max_wait
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="file-queue")
        self._capacity = BoundedSemaphore(CAPACITY)

    def run(self, job: Callable[[], None], *, started_at: float, on_failure: Callable[[BotError], None]) -> bool:
        """Run a job; return whether it ended in time. If not, it goes on, and `on_failure` is called if it fails.

        `started_at` is when the person began to wait, on the monotonic clock. Raises the error of a job that failed in
        time, FileQueueBusy if the queue is full, and FileNotSent if it is closed.
        """
        if not self._capacity.acquire(blocking=False):
            raise FileQueueBusy
        try:
            future = self._pool.submit(_run_job, job)
        except RuntimeError:
            self._capacity.release()
            raise _stopping() from None
        future.add_done_callback(lambda _: self._capacity.release())
        try:
            future.result(timeout=max(0.0, started_at + self._max_wait.total_seconds() - monotonic()))
        except CancelledError:
            raise _stopping() from None
        except TimeoutError:
            future.add_done_callback(lambda late: _report_failure(late, on_failure))
            return False
        return True

    def close(self) -> None:
        """Finish the jobs that have begun; the others are cancelled and reported as failed."""
        self._pool.shutdown(cancel_futures=True)


def _run_job(job: Callable[[], None]) -> None:
    """Run a job, turning unexpected errors into FileNotMade, which has a sentence for the person."""
    try:
        job()
    except BotError:
        raise
    except Exception as error:  # noqa: BLE001  # whatever a library raises
        _log.error("a file was not made: %s", type(error).__name__)
        raise FileNotMade from None


def _report_failure(late: "Future[None]", on_failure: Callable[[BotError], None]) -> None:
    error = _stopping() if late.cancelled() else late.exception()
    if isinstance(error, BotError):
        on_failure(error)


def _stopping() -> FileNotSent:
    return FileNotSent(reason="the bot is stopping")
