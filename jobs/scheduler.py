"""The clock: a tick in the background, every so often, whatever became of the last one."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import Self

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.schedulers.base import STATE_STOPPED
from apscheduler.triggers.interval import IntervalTrigger

from domain.dates.spans import BRUSSELS

#: A schedule that lets so many intervals pass without a tick stands still.
STILL = 3

_TICK = "tick"

_ROOT = Path(__file__).parents[1]

_log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """The time, as the machine has it."""
    return datetime.now(UTC)


class Scheduler:
    """Calls `tick(now())` at once and then every half minute; never two ticks at a time.

    The schedule lives in memory: what is to be done stands in the database, so a missed tick is made good by the next.
    A tick that fails is logged, and the next one comes; a schedule that ends by itself is begun anew by `watch`.
    """

    def __init__(
        self,
        tick: Callable[[datetime], object],
        every: timedelta = timedelta(seconds=30),
        now: Callable[[], datetime] = utc_now,
        *,
        hung: timedelta = timedelta(minutes=10),
    ) -> None:
        self._tick = tick
        self._every = every
        self._now = now
        self._hung = hung
        self._ticking = threading.Lock()
        self._stopped = threading.Event()
        #: On the monotonic clock: when a tick last began or ended, when the one under way began, and which was told of.
        self._stirred = 0.0
        self._began: float | None = None
        self._told: float | None = None
        self._scheduler = self._schedule()

    def start(self) -> None:
        """Starts ticking, from now on."""
        self._stirred = monotonic()
        self._scheduler.start()

    def wake(self) -> None:
        """Ticks at once, besides the usual times, since there is something new; not while a tick is under way."""
        if self._scheduler.running and self._began is None:
            with suppress(JobLookupError):  # the schedule is just being begun anew
                self._scheduler.modify_job(_TICK, next_run_time=datetime.now(BRUSSELS))

    def watch(self) -> None:
        """Begins the schedule anew if its thread has died or no tick comes; tells of a tick that takes too long.

        It is to be called every second or so, by a thread that outlives the clock.
        """
        began, quiet = self._began, monotonic() - self._stirred
        self._tell_if_hung(began)
        # APScheduler itself says that it runs, whatever became of its thread.
        died = not self._scheduler._thread.is_alive()  # noqa: SLF001  # it has no public name
        still = began is None and quiet > STILL * self._every.total_seconds()
        if not self._stopped.is_set() and (died or still):
            why = "its thread has died" if died else f"no tick has come for {quiet:.0f} s"
            _log.warning("the schedule of ticks is begun anew: %s", why)
            self._begin_anew()

    def stop(self, within: timedelta = timedelta(seconds=15)) -> bool:
        """No new tick begins; one under way is waited for, so long at the most. True if none is under way any more."""
        self._stopped.set()
        _abandon(self._scheduler)
        ended = self._ticking.acquire(timeout=max(0.0, within.total_seconds()))
        if ended:
            self._ticking.release()
        return ended

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _schedule(self) -> BackgroundScheduler:
        """A schedule whose first tick comes as soon as it is started."""
        scheduler = BackgroundScheduler(
            jobstores={"default": MemoryJobStore()},
            executors={"default": ThreadPoolExecutor(max_workers=1)},
            timezone=BRUSSELS,
        )
        scheduler.add_job(
            self._run,
            IntervalTrigger(seconds=self._every.total_seconds(), timezone=BRUSSELS),
            id=_TICK,
            name=_TICK,
            next_run_time=datetime.now(BRUSSELS),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        return scheduler

    def _begin_anew(self) -> None:
        new, self._stirred = self._schedule(), monotonic()
        try:
            new.start()
        except RuntimeError:  # the machine has no thread to give: the next look finds the schedule as it was
            _log.error("the schedule of ticks could not be begun anew: there is no thread to be had")
            return
        _abandon(self._scheduler)
        self._scheduler = new

    def _tell_if_hung(self, began: float | None) -> None:
        """Once for each tick that takes too long."""
        taken = 0.0 if began is None else monotonic() - began
        if taken > self._hung.total_seconds() and began != self._told:
            self._told = began
            _log.error("a tick has been under way for %.0f s; no other begins before it ends", taken)

    def _run(self) -> None:
        """One tick, unless one is under way already: a schedule that was abandoned may have begun it."""
        if not self._ticking.acquire(blocking=False):
            return
        try:
            if not self._stopped.is_set():
                self._try()
        finally:
            self._ticking.release()

    def _try(self) -> None:
        self._stirred = self._began = monotonic()
        try:
            self._tick(self._now())
        except Exception as error:  # noqa: BLE001  # a failing tick must not end the clock, nor a trace quote reminders
            _log.error("a tick failed: %s at %s", type(error).__name__, _place(error))
        finally:
            self._stirred, self._began = monotonic(), None


def _abandon(scheduler: BackgroundScheduler) -> None:
    """Lets a schedule end when it can; its own `shutdown` would wait for its thread, which may never come back."""
    if scheduler.running:
        scheduler.state = STATE_STOPPED
        scheduler.wakeup()


def _place(error: Exception) -> str:
    """The file and line in which an error was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "unknown"
    return f"{trace.tb_frame.f_code.co_filename.removeprefix(f'{_ROOT}/')}:{trace.tb_lineno}"
