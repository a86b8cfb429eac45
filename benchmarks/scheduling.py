"""Reminders by the hundred thousand, planned and marked, over a scheduler that keeps its jobs in a table."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from sqlalchemy import Engine

from benchmarks.peer import Peer
from benchmarks.rounds import Effort, timed
from benchmarks.table import Row
from benchmarks.wired import NOW, TODAY
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.reminders.outbox import Intent, Outbox
from domain.dates.spans import Month
from domain.register.model import Milestone
from domain.reminders.model import Draft, Policy, Reminder
from domain.reminders.plan import Occasions, reminders
from jobs.deliver import BATCH


def measure(folder: Path, effort: Effort) -> Iterator[Row]:
    """Planning, claiming and marking, over adding and running as many jobs."""
    engine = make_engine(f"sqlite:///{folder / 'outbox.db'}")
    migrate(engine)
    planned = _planned(effort.reminders)
    planning = timed(lambda: _plan(engine, planned))
    claiming, marking = _send(engine, effort.reminders)
    engine.dispose()
    with Peer(folder / "scheduler.db") as peer:
        scale = effort.reminders / effort.jobs
        adding, running = peer.add(effort.jobs) * scale, peer.run() * scale
    said = f"of {effort.jobs:,}, scaled"
    yield Row(
        what=f"plan {effort.reminders:,} reminders over APScheduler's SQLite store",
        figure=planning / adding,
        gate=1 / 15,
        goal=1 / 40,
        behind=f"{planning:.2f} s over {adding:.1f} s ({said})",
    )
    yield Row(
        what=f"claim and mark {effort.reminders:,} reminders over APScheduler's SQLite store",
        figure=(claiming + marking) / running,
        gate=1 / 3,
        goal=1 / 6,
        behind=f"{claiming:.1f} s, and {marking:.1f} s of two commits a batch, over {running:.1f} s ({said})",
    )
    yield Row(what="… claiming alone", figure=claiming / running, behind=f"{claiming:.1f} s over {running:.1f} s")


def _planned(number: int) -> tuple[Reminder, ...]:
    """So many reminders, all of them due by now: one milestone, one lead time, as many channels."""
    march = Milestone(month=Month(2024, 3), name={"en": "March 2024 Council"}, meets=TODAY + timedelta(days=7))
    channels = tuple(f"C{n:09}" for n in range(number))
    return reminders(Occasions(milestones=(march,)), Policy(channels=channels, lead_days=(14,)), secret=b"benchmark")


def _plan(engine: Engine, planned: tuple[Reminder, ...]) -> None:
    Outbox(engine).plan(planned, now=NOW)


def _send(engine: Engine, number: int) -> tuple[float, float]:
    """Seconds of claiming in batches, and of marking each claim: its intent, on the disk, and that it was posted."""
    outbox = Outbox(engine)
    claiming = marking = 0.0
    done = 0
    began = perf_counter()
    draft = Draft(text="", blocks=[])
    while claims := outbox.claim(now=NOW, worker="benchmark", limit=BATCH):
        claimed = perf_counter()
        claiming += claimed - began
        intents = [Intent(claim=each, drafts=[draft], conversation=each.channel) for each in claims]
        assert len(outbox.intend(intents, now=NOW)) == len(claims)
        assert outbox.posted([(each, "1.0") for each in claims], now=NOW) == len(claims)
        done += len(claims)
        began = perf_counter()
        marking += began - claimed
    assert done == number, done
    return claiming, marking
