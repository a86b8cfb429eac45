"""The effort of the load tests: full, or as little as shows that they run."""

from dataclasses import dataclass
from enum import StrEnum


class LoadPart(StrEnum):
    """The parts of the load tests."""

    ASKERS = "askers"
    PLANS = "plans"
    REMINDERS = "reminders"
    MEMORY = "memory"


@dataclass(frozen=True, kw_only=True, slots=True)
class LoadEffort:
    """How much load, on what, for how long."""

    #: Concurrent askers, and processes that answer.
    askers: tuple[int, ...]
    processes: tuple[int, ...]
    #: Seconds of each combination.
    seconds: float
    #: Seconds of asking a Slack far away.
    far_away_seconds: float
    #: Instalments of the registers on PostgreSQL, and rounds of each comparison.
    sizes: tuple[int, ...]
    rounds: int
    #: Channels that are reminded at the same time, and processes that remind them.
    channels: int
    reminding_processes: int
    #: Seconds after which missing reminders are no longer waited for.
    timeout: float
    #: Questions before the first look at the memory, and in all.
    warm_questions: int
    questions: int


FULL = LoadEffort(
    askers=(1, 8, 32),
    processes=(1, 2, 4),
    seconds=8.0,
    far_away_seconds=8.0,
    sizes=(30, 10_000, 1_000_000),
    rounds=21,
    channels=1000,
    reminding_processes=2,
    timeout=3600.0,
    warm_questions=10_000,
    questions=100_000,
)
QUICK = LoadEffort(
    askers=(1, 4),
    processes=(1, 2),
    seconds=0.5,
    far_away_seconds=2.0,
    sizes=(30, 10_000),
    rounds=3,
    channels=12,
    reminding_processes=2,
    timeout=90.0,
    warm_questions=150,
    questions=300,
)
