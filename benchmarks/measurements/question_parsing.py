"""Reading a question alone, from text to `Question`, without database or network; and its dates beside dateparser's."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from statistics import median

from dateparser.search import search_dates
from sqlalchemy import Engine

from benchmarks.bot_under_test import TODAY
from benchmarks.comparison import compare, time_calls
from benchmarks.corpora import corpus_phrases, load_corpus
from benchmarks.effort import Effort
from benchmarks.hostile_texts import hostile_texts
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
    """Yield the corpora's median and slowest question, the slowest hostile text, and the comparison with dateparser."""
    store = RegisterStore(engine)
    directory, references, about = store.directory(), frozenset(store.references()), store.topics()

    def read_text(text: str, code: str) -> Reading:
        return read(text, today=TODAY, directory=directory, references=references, topics=lambda: about, hint=code)

    seconds_by_phrase = _time_corpora(read_text, effort)
    yield from _measure_corpora(seconds_by_phrase)
    yield _measure_hostile_texts(read_text, median(seconds_by_phrase.values()), effort)
    yield _compare_with_dateparser(read_text, effort)


def _time_corpora(read_text: Callable[[str, str], Reading], effort: Effort) -> dict[str, float]:
    seconds_by_phrase: dict[str, float] = {}
    for code in CODES:
        for phrase in corpus_phrases(code, effort.phrases):
            read_once = partial(read_text, phrase, code)
            read_once()
            seconds_by_phrase[phrase] = min(time_calls(read_once) for _ in range(min(effort.rounds, 5)))
    return seconds_by_phrase


def _measure_corpora(seconds_by_phrase: Mapping[str, float]) -> Iterator[Measurement]:
    slowest = max(seconds_by_phrase, key=lambda phrase: seconds_by_phrase[phrase])
    usual = median(seconds_by_phrase.values())
    yield Measurement(
        title="parsing a question",
        figure=usual * 1e6,
        unit=Unit.MICROSECONDS,
        details=f"median of {len(seconds_by_phrase):,} in {len(CODES)} languages",
    )
    yield Measurement(
        title="parsing the slowest of them, over the median",
        figure=seconds_by_phrase[slowest] / usual,
        gate=20,
        goal=10,
        details=f"{seconds_by_phrase[slowest] * 1e6:,.0f} µs: “{slowest}”",
    )


def _measure_hostile_texts(read_text: Callable[[str, str], Reading], usual: float, effort: Effort) -> Measurement:
    """Compare the slowest hostile text with the median question; what seems slow is timed again."""
    questions = {code: corpus_phrases(code, 40) for code in CODES}
    texts = list(dict.fromkeys(hostile_texts(questions, effort.hostile_texts)))
    seconds = {text: time_calls(partial(read_text, text, "en")) for text in texts}
    slow = sorted(texts, key=lambda text: -seconds[text])[: max(1, len(texts) // 50)]
    again = {text: min(time_calls(partial(read_text, text, "en")) for _ in range(5)) for text in slow}
    slowest = max(again, key=lambda text: again[text])
    return Measurement(
        title=f"parsing the slowest of {len(texts):,} hostile texts, over the median question",
        figure=again[slowest] / usual,
        gate=100,
        goal=30,
        details=f"{again[slowest] * 1e3:,.1f} ms: “{' '.join(slowest[:24].split())}…”",
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
        gate=1 / 3,
        goal=1 / 6,
        details=f"June 2024 found in {our_count} of {len(asked)} languages, by dateparser in {their_count}; "
        f"{comparison.ours / len(asked) * 1e6:,.0f} µs over {comparison.baseline / len(asked) * 1e6:,.0f} µs",
    )


def _find_june_phrase(code: str) -> str | None:
    """Return the corpus's first question that is limited by June 2024 alone."""
    june = DueFilter(bound=Bound.BY, span=Span.months(_JUNE))
    return next((phrases[0] for meaning, phrases in load_corpus(code) if meaning.when == june), None)


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
