"""The outbox's baseline: APScheduler with its jobs in SQLite."""

import threading
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from apscheduler.events import EVENT_JOB_EXECUTED
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from benchmarks.comparison import time_calls

_DUE = datetime(2024, 1, 1, tzinfo=UTC)


class ApschedulerBaseline:
    """A paused scheduler, whose database is as fast as the bot's own: WAL, without waiting for the disk."""

    def __init__(self, path: Path) -> None:
        self._engine = make_fast_engine(path)
        store = SQLAlchemyJobStore(engine=self._engine)
        defaults = {"misfire_grace_time": None, "max_instances": 1}
        self._scheduler = BackgroundScheduler(jobstores={"default": store}, job_defaults=defaults, timezone=UTC)
        self._remaining = 0
        self._lock = threading.Lock()
        self._done = threading.Event()

    def __enter__(self) -> Self:
        self._scheduler.add_listener(self._count_job, EVENT_JOB_EXECUTED)
        self._scheduler.start(paused=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._scheduler.shutdown()
        self._engine.dispose()

    def time_adding(self, jobs: int) -> float:
        """Return the seconds that adding so many jobs takes."""
        self._remaining = jobs
        return time_calls(self._add_jobs)

    def time_running(self) -> float:
        """Return the seconds until all of them have run."""
        return time_calls(self._run_jobs)

    def _add_jobs(self) -> None:
        for number in range(self._remaining):
            self._scheduler.add_job(_do_nothing, "date", run_date=_DUE, args=(f"C{number:09}",))

    def _run_jobs(self) -> None:
        self._scheduler.resume()
        assert self._done.wait(600)

    def _count_job(self, _: object) -> None:
        with self._lock:
            self._remaining -= 1
            if not self._remaining:
                self._done.set()


def make_fast_engine(path: Path) -> Engine:
    """Return an engine for a SQLite file that is as fast as the bot's own."""
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", _set_pragmas)
    return engine


def _do_nothing(_: str) -> None:
    pass


def _set_pragmas(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.close()
