"""The effort of the measurements: full, or as quick as shows that they run."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Effort:
    """How much is measured: the sizes of the registers, and the number of repetitions."""

    sizes: tuple[int, ...]
    rounds: int
    #: Child processes of each kind.
    starts: int
    #: Notes in one register.
    notes: int
    reminders: int
    #: Requests of each kind that are timed with a Slack far away.
    round_trips: int
    #: Questions in each language that are answered before memory is measured.
    questions: int
    #: Phrases of each language's corpus whose reading is timed; 0 is all.
    phrases: int
    #: Texts that are no questions.
    hostile_texts: int
    #: Jobs of the scheduler that the reminders are compared with; its time is scaled up, since it is so slow.
    jobs: int


FULL = Effort(
    sizes=(30, 10_000, 1_000_000),
    rounds=41,
    starts=11,
    notes=200,
    reminders=100_000,
    round_trips=50,
    questions=40,
    phrases=0,
    hostile_texts=5_000,
    jobs=10_000,
)
QUICK = Effort(
    sizes=(30, 10_000),
    rounds=1,
    starts=1,
    notes=5,
    reminders=500,
    round_trips=3,
    questions=1,
    phrases=8,
    hostile_texts=50,
    jobs=100,
)
