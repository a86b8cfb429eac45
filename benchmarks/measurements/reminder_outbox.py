"""A hundred thousand reminders, planned, claimed and marked, over a scheduler that keeps its jobs in a table."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from sqlalchemy import Engine

from benchmarks.apscheduler_baseline import ApschedulerBaseline
from benchmarks.bot_under_test import NOW, TODAY
from benchmarks.comparison import time_calls
from benchmarks.effort import Effort
from benchmarks.report import Measurement
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.reminders.outbox import Intent, Outbox
from domain.dates.spans import Month
from domain.register.model import Milestone
from domain.reminders.plan import Occasions, plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.reminder import Draft, Reminder
from jobs.deliver import BATCH_SIZE


def measure(folder: Path, effort: Effort) -> Iterator[Measurement]:
    """Compare planning, claiming and marking with adding and running as many jobs."""
    engine = make_engine(f"sqlite:///{folder / 'outbox.db'}")
    migrate(engine)
    planned = _plan_reminders(effort.reminders)
    planning = time_calls(lambda: _store_plan(engine, planned))
    claiming, marking = _claim_and_mark(engine, effort.reminders)
    engine.dispose()
    with ApschedulerBaseline(folder / "scheduler.db") as baseline:
        scale = effort.reminders / effort.jobs
        adding, running = baseline.time_adding(effort.jobs) * scale, baseline.time_running() * scale
    scaled = f"of {effort.jobs:,}, scaled"
    yield Measurement(
        title=f"plan {effort.reminders:,} reminders over APScheduler's SQLite store",
        figure=planning / adding,
        gate=1 / 15,
        goal=1 / 40,
        details=f"{planning:.2f} s over {adding:.1f} s ({scaled})",
    )
    yield Measurement(
        title=f"claim and mark {effort.reminders:,} reminders over APScheduler's SQLite store",
        figure=(claiming + marking) / running,
        gate=1 / 3,
        goal=1 / 6,
        details=f"{claiming:.1f} s, and {marking:.1f} s of two commits a batch, over {running:.1f} s ({scaled})",
    )
    yield Measurement(
        title="… claiming alone", figure=claiming / running, details=f"{claiming:.1f} s over {running:.1f} s"
    )


def _plan_reminders(number: int) -> tuple[Reminder, ...]:
    """Return so many reminders, all due: one milestone, one lead time, as many channels."""
    march = Milestone(month=Month(2024, 3), name={"en": "March 2024 Council"}, meets=TODAY + timedelta(days=7))
    channels = tuple(f"C{n:09}" for n in range(number))
    return plan_reminders(
        Occasions(milestones=(march,)), Policy(channels=channels, lead_days=(14,)), secret=b"benchmark"
    )


def _store_plan(engine: Engine, planned: tuple[Reminder, ...]) -> None:
    Outbox(engine).plan(planned, now=NOW)


def _claim_and_mark(engine: Engine, number: int) -> tuple[float, float]:
    """Return the seconds of claiming in batches, and of marking each claim: its intent, then that it was posted."""
    outbox = Outbox(engine)
    claiming = marking = 0.0
    done = 0
    start = perf_counter()
    draft = Draft(text="", blocks=[])
    while claims := outbox.claim(now=NOW, worker="benchmark", limit=BATCH_SIZE):
        claimed = perf_counter()
        claiming += claimed - start
        intents = [Intent(claim=claim, drafts=[draft], conversation=claim.channel) for claim in claims]
        assert len(outbox.record_intents(intents, now=NOW)) == len(claims)
        assert outbox.mark_posted([(claim, "1.0") for claim in claims], now=NOW) == len(claims)
        done += len(claims)
        start = perf_counter()
        marking += start - claimed
    assert done == number, done
    return claiming, marking
