"""The clock: a tick in the background, every so often, whatever became of the last one."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Self

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from domain.calendar import BRUSSELS


class Clock:
    """Calls `tick(now)` at once and then every half minute; never two ticks at a time.

    The schedule lives in memory: what is to be done stands in the database, so a missed tick is made good by the next.
    The scheduler logs a tick that fails and goes on.
    """

    def __init__(self, tick: Callable[[datetime], object], every: timedelta = timedelta(seconds=30)) -> None:
        self._tick = tick
        self._scheduler = BackgroundScheduler(
            jobstores={"default": MemoryJobStore()},
            executors={"default": ThreadPoolExecutor(max_workers=1)},
            timezone=BRUSSELS,
        )
        self._trigger = IntervalTrigger(seconds=every.total_seconds(), timezone=BRUSSELS)

    def start(self) -> None:
        """Starts ticking, from now on."""
        self._scheduler.add_job(
            self._run,
            self._trigger,
            name="tick",
            next_run_time=datetime.now(BRUSSELS),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        self._scheduler.start()

    def stop(self) -> None:
        """Stops; a tick under way is waited for."""
        self._scheduler.shutdown(wait=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _run(self) -> None:
        self._tick(datetime.now(UTC))
