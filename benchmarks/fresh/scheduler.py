"""Runs jobs of APScheduler that each write a line to a file, all due at the same second; may kill itself.

Words: the database, the file, how many lines until the kill (0: none), how many jobs to add if there are none yet.
"""

import os
import signal
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from time import sleep

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from benchmarks.peer import quick_engine

#: How the scheduler finds the job again, and when all of them are due.
JOB = "benchmarks.fresh.scheduler:write"
DUE = datetime(2024, 1, 1, tzinfo=UTC)

#: What a job takes.
SECONDS = 0.05

_lines = count(1)
_kill = 0
_file = Path()


def write(name: str) -> None:
    """A job: what it writes stands for a message."""
    with _file.open("a", encoding="utf-8") as file:
        file.write(f"{name}\n")
    sleep(SECONDS)
    if next(_lines) == _kill:
        os.kill(os.getpid(), signal.SIGKILL)


def main(database: str, path: str, kill: str, number: str) -> None:
    """Add the jobs the first time, and run until none is left."""
    global _file, _kill
    _file, _kill = Path(path), int(kill)
    store = SQLAlchemyJobStore(engine=quick_engine(Path(database)))
    defaults = {"misfire_grace_time": None, "max_instances": 1}
    scheduler = BackgroundScheduler(jobstores={"default": store}, job_defaults=defaults, timezone=UTC)
    scheduler.start(paused=True)
    if not _file.exists():
        _file.touch()
        for each in range(int(number)):
            scheduler.add_job(JOB, "date", run_date=DUE, args=(f"C{each:09}",))
    print("ready", flush=True)
    scheduler.resume()
    while scheduler.get_jobs():
        sleep(0.05)
    scheduler.shutdown()


if __name__ == "__main__":
    # Under this name its jobs are found by the scheduler, with what `main` has settled.
    sys.modules["benchmarks.fresh.scheduler"] = sys.modules["__main__"]
    main(*sys.argv[1:])
