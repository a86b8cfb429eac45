"""Reading a question alone, from text to `Question`, without database or network; and its dates beside dateparser's."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from importlib import import_module
from statistics import median

from dateparser.search import search_dates
from sqlalchemy import Engine

from benchmarks.bot_under_test import TODAY
from benchmarks.comparison import compare, time_calls
from benchmarks.effort import Effort
from benchmarks.report import Measurement, Unit
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span
from domain.languages import CODES
from domain.questions.model import Bound, DueFilter, NotUnderstood, Reading
from domain.reading.read import read

_JUNE = Month(2024, 6)
#: Languages of both; dateparser does not have Maltese.
_SHARED_LANGUAGES = [code for code in CODES if code != "mt"]


def measure(engine: Engine, effort: Effort) -> Iterator[Measurement]:
    """Yield the corpora's median and slowest question, and the comparison with dateparser."""
    store = RegisterStore(engine)
    directory, references, about = store.directory(), frozenset(store.references()), store.topics()

    def read_text(text: str, code: str) -> Reading:
        return read(text, today=TODAY, directory=directory, references=references, topics=lambda: about, hint=code)

    yield _measure_corpora(read_text, effort)
    yield _compare_with_dateparser(read_text, effort)


def _measure_corpora(read_text: Callable[[str, str], Reading], effort: Effort) -> Measurement:
    seconds_by_phrase: dict[str, float] = {}
    for code in CODES:
        for phrase in _corpus_phrases(code):
            read_once = partial(read_text, phrase, code)
            read_once()
            seconds_by_phrase[phrase] = min(time_calls(read_once) for _ in range(min(effort.rounds, 5)))
    slowest = max(seconds_by_phrase, key=lambda phrase: seconds_by_phrase[phrase])
    of_all = f"median of {len(seconds_by_phrase):,} in {len(CODES)} languages"
    return Measurement(
        title="parsing a question",
        figure=median(seconds_by_phrase.values()) * 1e6,
        unit=Unit.MICROSECONDS,
        details=f"{of_all}; {seconds_by_phrase[slowest] * 1e6:,.0f} µs: “{slowest}”",
    )


def _compare_with_dateparser(read_text: Callable[[str, str], Reading], effort: Effort) -> Measurement:
    """Compare on a question about June 2024 in each language of both; dateparser is told the language, too."""
    asked = {code: text for code in _SHARED_LANGUAGES if (text := _find_june_phrase(code)) is not None}
    our_count = sum(_is_about_june(read_text(text, code)) for code, text in asked.items())
    their_count = sum(_dateparser_finds_june(text, code) for code, text in asked.items())
    comparison = compare(
        lambda: [read_text(text, code) for code, text in asked.items()],
        lambda: [search_dates(text, languages=[code]) for code, text in asked.items()],
        rounds=max(3, effort.rounds // 4),
    )
    return Measurement(
        title="parsing a whole question, over dateparser finding its date",
        figure=comparison.ratio,
        details=f"June 2024 found in {our_count} of {len(asked)} languages, by dateparser in {their_count}; "
        f"{comparison.ours / len(asked) * 1e6:,.0f} µs over {comparison.baseline / len(asked) * 1e6:,.0f} µs",
    )


def _corpus_phrases(code: str) -> list[str]:
    corpus = import_module(f"tests.domain.reading.corpora.{code}").CORPUS
    return [phrase for _, phrases in corpus for phrase in phrases]


def _find_june_phrase(code: str) -> str | None:
    """Return the corpus's first question that is limited by June 2024 alone."""
    june = DueFilter(bound=Bound.BY, span=Span.months(_JUNE))
    corpus = import_module(f"tests.domain.reading.corpora.{code}").CORPUS
    return next((phrases[0] for meaning, phrases in corpus if meaning.when == june), None)


def _is_about_june(reading: Reading) -> bool:
    question = reading.question
    return (
        not isinstance(question, NotUnderstood)
        and question.when is not None
        and question.when.span == Span.months(_JUNE)
    )


def _dateparser_finds_june(text: str, code: str) -> bool:
    """Return whether dateparser finds one date, and it is in June 2024."""
    dates: list[tuple[str, datetime]] = search_dates(text, languages=[code]) or []
    return [(found_date.year, found_date.month) for _, found_date in dates] == [(_JUNE.year, _JUNE.month)]
