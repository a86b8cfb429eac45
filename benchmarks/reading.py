"""Reading alone: from a text to a question, without database or network."""

from collections.abc import Iterator
from functools import partial
from statistics import median

from sqlalchemy import Engine

from benchmarks.rounds import Effort, timed
from benchmarks.table import Row, Unit
from benchmarks.wired import QUESTION, TODAY
from db.store import Store
from domain.questions import Misread
from domain.reading import read

_CALLS = 50
_PHRASES = (
    QUESTION,
    "What must Frontex deliver before the March 2024 Council?",
    "Which deliverables are overdue?",
    "when is III.3a due",
    "who owes III.2",
    "what do Europol and Frontex owe jointly between January and June 2024?",
    "how many deliverables does the Commission owe within 30 days?",
    "europol q1 2024",
    "What has no deadline?",
    "what does Eurpol owe by the end of 2024?",
    "wat moeten de lidstaten doen voor de Raad van maart 2024?",
    "wat moet Eurojust uiterlijk in juni 2024 leveren?",
    "welke agentschappen zijn te laat?",
)


def measure(engine: Engine, effort: Effort) -> Iterator[Row]:
    """The phrases' median, and the slowest."""
    store = Store(engine)
    directory, references = store.directory(), frozenset(store.references())
    took: dict[str, float] = {}
    for phrase in _PHRASES:
        once = partial(read, phrase, today=TODAY, directory=directory, references=references)
        question = once().question
        assert not isinstance(question, Misread), f"{phrase}: {question}"
        took[phrase] = median(timed(once, _CALLS) for _ in range(effort.rounds))
    slowest = max(took, key=lambda phrase: took[phrase])
    yield Row(
        what="reading alone, a question",
        figure=median(took.values()) * 1e6,
        unit=Unit.MICROSECONDS,
        behind=f"median of {len(took)} phrases; {took[slowest] * 1e6:,.0f} µs: “{slowest}”",
    )
