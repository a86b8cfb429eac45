"""How much load is put on the bot: all of it, or as little as shows that it runs."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Load:
    """What is asked, of what, for how long."""

    #: How many ask at once, and how many processes answer.
    askers: tuple[int, ...]
    processes: tuple[int, ...]
    #: Seconds for which each of these is kept up.
    seconds: float
    #: Instalments of the registers that are asked on PostgreSQL, and rounds of each comparison.
    sizes: tuple[int, ...]
    rounds: int
    #: Channels that are reminded at once, and the processes that do it.
    channels: int
    reminding: int
    #: Seconds after which those that are missing are not waited for any more.
    patience: float
    #: Questions after which the memory is looked at first, and in all.
    warm: int
    questions: int


FULL = Load(
    askers=(1, 8, 32),
    processes=(1, 2, 4),
    seconds=8.0,
    sizes=(30, 10_000, 1_000_000),
    rounds=21,
    channels=1000,
    reminding=2,
    patience=3600.0,
    warm=10_000,
    questions=100_000,
)
QUICK = Load(
    askers=(1, 4),
    processes=(1, 2),
    seconds=0.5,
    sizes=(30, 10_000),
    rounds=3,
    channels=12,
    reminding=2,
    patience=90.0,
    warm=150,
    questions=300,
)
