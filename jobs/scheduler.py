"""Scheduler: run the tick every 30 seconds in a background thread; a failing tick does not stop the schedule."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import TypeAlias

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.schedulers.base import STATE_STOPPED
from apscheduler.triggers.interval import IntervalTrigger

from domain.dates.spans import BRUSSELS

#: A schedule that lets this many intervals pass without a tick has stalled.
STALLED_INTERVALS = 3

#: How long after a tick another one begins at the earliest: APScheduler skips what it takes for a second at a time.
WAKE_DELAY_SECONDS = 0.2

_JOB_ID = "tick"

_ROOT = Path(__file__).parents[1]

_log = logging.getLogger(__name__)

#: What is to be done at each tick; it is given the present moment.
TickCallback: TypeAlias = Callable[[datetime], object]


def utc_now() -> datetime:
    """Return the machine's time, aware."""
    return datetime.now(UTC)


def _do_nothing(_now: datetime) -> None:
    return None


class Scheduler:
    """Scheduler that calls a tick at once and then at every interval, never two at a time.

    The schedule lives in memory: the work to be done is in the database, so the next tick makes up for a missed one.
    A tick that fails is logged, and the next one comes; a schedule that ends by itself is restarted by `watch`.
    """

    def __init__(
        self,
        interval: timedelta = timedelta(seconds=30),
        now: Callable[[], datetime] = utc_now,
        *,
        hung_after: timedelta = timedelta(minutes=10),
    ) -> None:
        self._interval = interval
        self._now = now
        self._hung_after = hung_after
        #: Replaced by `start`.
        self._tick: TickCallback = _do_nothing
        self._tick_lock = threading.Lock()
        self._wake_lock = threading.Lock()
        #: On the monotonic clock: when ticks were called for that have not begun yet.
        self._wakes: list[float] = []
        self._stopped = threading.Event()
        #: On the monotonic clock: when a tick last began or ended, when the running one began, and when the one that
        #: was last reported as hung began.
        self._last_activity = 0.0
        self._tick_began: float | None = None
        self._reported: float | None = None
        self._scheduler = self._make_schedule()

    def start(self, tick: TickCallback) -> None:
        """Call the tick from now on."""
        self._tick = tick
        self._last_activity = monotonic()
        self._scheduler.start()

    def wake(self, *, after: float = 0.0) -> None:
        """Tick at once, or in so many seconds, besides the usual times; after a tick that is running then."""
        with self._wake_lock:
            self._wakes.append(monotonic() + after)
        if self._tick_began is None:
            self._apply_wakes()

    def watch(self) -> None:
        """Restart the schedule if its thread has died or no tick comes, and report a tick that takes too long.

        To be called every second or so, by a thread that outlives the scheduler's.
        """
        began, quiet_for = self._tick_began, monotonic() - self._last_activity
        self._report_if_hung(began)
        # APScheduler itself says that it runs, even if its thread has died.
        has_died = not self._scheduler._thread.is_alive()  # noqa: SLF001  # it has no public name
        has_stalled = began is None and quiet_for > STALLED_INTERVALS * self._interval.total_seconds()
        if not self._stopped.is_set() and (has_died or has_stalled):
            reason = "its thread has died" if has_died else f"no tick has come for {quiet_for:.0f} s"
            _log.warning("the schedule of ticks is begun anew: %s", reason)
            self._restart()

    def stop(self, within: timedelta = timedelta(seconds=15)) -> bool:
        """Begin no more ticks, and wait that long at most for a running one; return whether none is running then."""
        self._stopped.set()
        _abandon(self._scheduler)
        has_ended = self._tick_lock.acquire(timeout=max(0.0, within.total_seconds()))
        if has_ended:
            self._tick_lock.release()
        return has_ended

    def _make_schedule(self) -> BackgroundScheduler:
        """Return a schedule whose first tick comes as soon as it is started."""
        scheduler = BackgroundScheduler(
            jobstores={"default": MemoryJobStore()},
            executors={"default": ThreadPoolExecutor(max_workers=1)},
            timezone=BRUSSELS,
        )
        scheduler.add_job(
            self._run,
            IntervalTrigger(seconds=self._interval.total_seconds(), timezone=BRUSSELS),
            id=_JOB_ID,
            name=_JOB_ID,
            next_run_time=datetime.now(BRUSSELS),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        return scheduler

    def _apply_wakes(self) -> None:
        """Let the next tick come when it was first called for, unless it comes sooner."""
        with self._wake_lock:
            if not self._wakes or not self._scheduler.running:
                return
            at = max(min(self._wakes), self._last_activity + WAKE_DELAY_SECONDS)
            wanted = datetime.now(BRUSSELS) + timedelta(seconds=max(0.0, at - monotonic()))
            with suppress(JobLookupError):  # the schedule is just being restarted
                job = self._scheduler.get_job(_JOB_ID)
                if job is not None and wanted < job.next_run_time:
                    self._scheduler.modify_job(_JOB_ID, next_run_time=wanted)

    def _restart(self) -> None:
        schedule, self._last_activity = self._make_schedule(), monotonic()
        try:
            schedule.start()
        except RuntimeError:  # the machine has no thread left: the next `watch` finds the schedule as it was
            _log.error("the schedule of ticks could not be begun anew: there is no thread to be had")
            return
        _abandon(self._scheduler)
        self._scheduler = schedule

    def _report_if_hung(self, began: float | None) -> None:
        """Log a tick that takes too long, once."""
        taken = 0.0 if began is None else monotonic() - began
        if taken > self._hung_after.total_seconds() and began != self._reported:
            self._reported = began
            _log.error("a tick has been under way for %.0f s; no other begins before it ends", taken)

    def _run(self) -> None:
        """Run one tick, unless one is running already, which an abandoned schedule may have begun."""
        if not self._tick_lock.acquire(blocking=False):
            return
        try:
            if not self._stopped.is_set():
                self._run_tick()
        finally:
            self._tick_lock.release()

    def _run_tick(self) -> None:
        self._last_activity = self._tick_began = began = monotonic()
        with self._wake_lock:
            self._wakes = [at for at in self._wakes if at > began]
        try:
            self._tick(self._now())
        except Exception as error:  # noqa: BLE001  # a failing tick must not end the clock, nor a trace quote reminders
            first = error.exceptions[0] if isinstance(error, ExceptionGroup) else error
            _log.error("a tick failed: %s at %s", type(first).__name__, _place(first))
        finally:
            self._last_activity, self._tick_began = monotonic(), None
            self._apply_wakes()


def _abandon(scheduler: BackgroundScheduler) -> None:
    """Let a schedule end when it can; its own `shutdown` would wait for its thread, which may never come back."""
    if scheduler.running:
        scheduler.state = STATE_STOPPED
        scheduler.wakeup()


def _place(error: Exception) -> str:
    """Return the file and line in which an error was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "unknown"
    return f"{trace.tb_frame.f_code.co_filename.removeprefix(f'{_ROOT}/')}:{trace.tb_lineno}"
