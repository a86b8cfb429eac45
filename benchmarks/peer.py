"""APScheduler with its jobs in SQLite: what the outbox is measured against."""

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

from benchmarks.rounds import timed

_PAST = datetime(2024, 1, 1, tzinfo=UTC)


class Peer:
    """A scheduler, paused, whose file is as quick as the bot's own: WAL, written without a wait for the disk."""

    def __init__(self, path: Path) -> None:
        self._engine = quick_engine(path)
        store = SQLAlchemyJobStore(engine=self._engine)
        defaults = {"misfire_grace_time": None, "max_instances": 1}
        self._scheduler = BackgroundScheduler(jobstores={"default": store}, job_defaults=defaults, timezone=UTC)
        self._left = 0
        self._lock = threading.Lock()
        self._done = threading.Event()

    def __enter__(self) -> Self:
        self._scheduler.add_listener(self._count, EVENT_JOB_EXECUTED)
        self._scheduler.start(paused=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._scheduler.shutdown()
        self._engine.dispose()

    def add(self, jobs: int) -> float:
        """Seconds that adding so many takes."""
        self._left = jobs
        return timed(self._add)

    def run(self) -> float:
        """Seconds until all of them have run."""
        return timed(self._run)

    def _add(self) -> None:
        for number in range(self._left):
            self._scheduler.add_job(_nothing, "date", run_date=_PAST, args=(f"C{number:09}",))

    def _run(self) -> None:
        self._scheduler.resume()
        assert self._done.wait(600)

    def _count(self, _: object) -> None:
        with self._lock:
            self._left -= 1
            if not self._left:
                self._done.set()


def quick_engine(path: Path) -> Engine:
    """A file as quick as the bot's own."""
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", _open)
    return engine


def _nothing(_: str) -> None:
    pass


def _open(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.close()
