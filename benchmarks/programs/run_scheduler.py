"""Run jobs of APScheduler that each write a line to a file, all due at the same second; may kill itself.

Arguments: the database, the file, the number of lines until the kill (0: none), the number of jobs to add if the file
does not exist yet.
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

from benchmarks.apscheduler_baseline import make_fast_engine

#: The name by which the scheduler finds the job again, and when all jobs are due.
JOB_NAME = "benchmarks.programs.run_scheduler:write"
DUE = datetime(2024, 1, 1, tzinfo=UTC)

#: Seconds that a job takes.
JOB_SECONDS = 0.05

_lines = count(1)
_kill = 0
_file = Path()


def write(name: str) -> None:
    """Write a line, in place of a message."""
    with _file.open("a", encoding="utf-8") as file:
        file.write(f"{name}\n")
    sleep(JOB_SECONDS)
    if next(_lines) == _kill:
        os.kill(os.getpid(), signal.SIGKILL)


def main(database: str, path: str, kill: str, number: str) -> None:
    """Add the jobs the first time, and run until none is left."""
    global _file, _kill
    _file, _kill = Path(path), int(kill)
    store = SQLAlchemyJobStore(engine=make_fast_engine(Path(database)))
    defaults = {"misfire_grace_time": None, "max_instances": 1}
    scheduler = BackgroundScheduler(jobstores={"default": store}, job_defaults=defaults, timezone=UTC)
    scheduler.start(paused=True)
    if not _file.exists():
        _file.touch()
        for job_number in range(int(number)):
            scheduler.add_job(JOB_NAME, "date", run_date=DUE, args=(f"C{job_number:09}",))
    print("ready", flush=True)
    scheduler.resume()
    while scheduler.get_jobs():
        sleep(0.05)
    scheduler.shutdown()


if __name__ == "__main__":
    # Under this name the scheduler finds its jobs, with the globals that `main` has set.
    sys.modules["benchmarks.programs.run_scheduler"] = sys.modules["__main__"]
    main(*sys.argv[1:])
