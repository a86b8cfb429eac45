"""Reading alone: from a text to a question, without database or network; and its dates beside dateparser's."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from importlib import import_module
from statistics import median

from dateparser.search import search_dates
from sqlalchemy import Engine

from benchmarks.rounds import Effort, compare, timed
from benchmarks.table import Row, Unit
from benchmarks.wired import TODAY
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span
from domain.languages import CODES
from domain.questions.model import Bound, DueFilter, NotUnderstood, Reading
from domain.reading.read import read

_JUNE = Month(2024, 6)
#: dateparser does not have Maltese.
_SHARED = [code for code in CODES if code != "mt"]


def measure(engine: Engine, effort: Effort) -> Iterator[Row]:
    """The corpora's median and slowest question, and the dates of one question a language beside dateparser's."""
    store = RegisterStore(engine)
    directory, references, about = store.directory(), frozenset(store.references()), store.topics()

    def reads(text: str, code: str) -> Reading:
        return read(text, today=TODAY, directory=directory, references=references, topics=lambda: about, hint=code)

    yield _corpora(reads, effort)
    yield _beside_dateparser(reads, effort)


def _corpora(reads: Callable[[str, str], Reading], effort: Effort) -> Row:
    took: dict[str, float] = {}
    for code in CODES:
        for phrase in _phrases(code):
            once = partial(reads, phrase, code)
            once()
            took[phrase] = min(timed(once) for _ in range(min(effort.rounds, 5)))
    slowest = max(took, key=lambda phrase: took[phrase])
    return Row(
        what="reading alone, a question",
        figure=median(took.values()) * 1e6,
        unit=Unit.MICROSECONDS,
        behind=f"median of {len(took):,} in {len(CODES)} languages; {took[slowest] * 1e6:,.0f} µs: “{slowest}”",
    )


def _beside_dateparser(reads: Callable[[str, str], Reading], effort: Effort) -> Row:
    """One question on June 2024 in each language that both know; dateparser is told the language too."""
    asked = {code: text for code in _SHARED if (text := _on_june(code)) is not None}
    ours = sum(_is_june(reads(text, code)) for code, text in asked.items())
    theirs = sum(_found_june(text, code) for code, text in asked.items())
    pair = compare(
        lambda: [reads(text, code) for code, text in asked.items()],
        lambda: [search_dates(text, languages=[code]) for code, text in asked.items()],
        rounds=max(3, effort.rounds // 4),
    )
    return Row(
        what="reading a question whole, over dateparser finding its date",
        figure=pair.ratio,
        behind=f"June 2024 found in {ours} of {len(asked)} languages, by dateparser in {theirs}; "
        f"{pair.ours / len(asked) * 1e6:,.0f} µs over {pair.bare / len(asked) * 1e6:,.0f} µs",
    )


def _phrases(code: str) -> list[str]:
    corpus = import_module(f"tests.domain.reading.corpora.{code}").CORPUS
    return [phrase for _, phrases in corpus for phrase in phrases]


def _on_june(code: str) -> str | None:
    """The corpus's first question that is limited by June 2024 and nothing but June 2024."""
    june = DueFilter(bound=Bound.BY, span=Span.months(_JUNE))
    corpus = import_module(f"tests.domain.reading.corpora.{code}").CORPUS
    return next((phrases[0] for meaning, phrases in corpus if meaning.when == june), None)


def _is_june(reading: Reading) -> bool:
    question = reading.question
    return (
        not isinstance(question, NotUnderstood)
        and question.when is not None
        and question.when.span == Span.months(_JUNE)
    )


def _found_june(text: str, code: str) -> bool:
    """Whether one date was found, and it lies in June 2024."""
    found: list[tuple[str, datetime]] = search_dates(text, languages=[code]) or []
    return [(each.year, each.month) for _, each in found] == [(_JUNE.year, _JUNE.month)]
