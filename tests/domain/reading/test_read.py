"""Properties of reading, whatever is typed."""

import time
from datetime import date, timedelta
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates.spans import Month
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.questions.model import Bound, Context, NotUnderstood, Question, Reading, RefusalReason
from domain.reading.read import read
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.tokenizer import MAX_QUESTION_CHARS, clean, normalize
from domain.register.model import Register
from tests.domain.reading.corpora import TODAY

DAYS = st.dates(date(2023, 1, 1), date(2032, 12, 31))
VOCABULARY = """what does Eurojust owe by June 2024 Council and next in the for until III.3 wat moet voor Raad te laat
    , - 13/06/2024 between from may first quarter 24 not except Interpol zxcvb + of FRA IT & end"""
WORDS = st.sampled_from(VOCABULARY.split())


class Asks(Protocol):
    """Reads a text on a day."""

    def __call__(self, text: str, today: date = TODAY) -> Reading:
        """As reading does."""


@pytest.fixture(scope="module")
def ask(register: Register, references: frozenset[str]) -> Asks:
    """Reads a text on the day of the corpora, with all languages loaded."""
    for code in CODES:
        load_lexicon(code)

    def asked(text: str, today: date = TODAY) -> Reading:
        return read(text, today=today, directory=register.directory, references=references)

    return asked


@given(text=st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str, ask: Asks) -> None:
    """No text, whatever its characters, makes reading fail."""
    assert isinstance(ask(text).question, Question | NotUnderstood)


@given(words=st.lists(WORDS, max_size=14))
def test_any_words_are_read_or_refused(words: list[str], ask: Asks) -> None:
    """No order of the words that it knows makes reading fail."""
    assert isinstance(ask(" ".join(words)).question, Question | NotUnderstood)


@given(words=st.lists(WORDS, max_size=10), other=st.sampled_from(["zxcvb", "asylum", "Interpol", "grenscontroles"]))
def test_an_unknown_word_is_never_passed_over(words: list[str], other: str, ask: Asks) -> None:
    """A word that is not known, or a body that owes nothing, always makes a question refused."""
    found = ask(" ".join([*words, other]))
    assert isinstance(found.question, NotUnderstood) or other in {each.typed for each in found.corrections}


@given(day=DAYS, language=st.sampled_from(["en", "nl"]))
def test_written_dates_are_read_back(day: date, language: str, ask: Asks, register: Register) -> None:
    """Every day, written as CLDR writes it in the language, is read as that day."""
    written = Translator(language, register.directory).day(day)
    text = f"what is due by {written}" if language == "en" else f"wat moet er uiterlijk op {written} klaar zijn"
    question = ask(text).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.bound, question.when.last) == (Bound.BY, day)


@given(day=DAYS, form=st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%-d/%-m/%Y"]))
def test_dates_in_figures_are_read_back(day: date, form: str, ask: Asks) -> None:
    """Every day in every usual form of figures is read as that day, the day before the month."""
    question = ask(f"what is due by {day.strftime(form)}").question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.last == day


@given(today=DAYS, month=st.integers(1, 12))
def test_a_month_without_a_year_is_its_next_occurrence(today: date, month: int, ask: Asks, register: Register) -> None:
    """It is the current month or one of the eleven after it, never a past one."""
    name = Translator("en", register.directory).month(Month(2024, month)).split()[0]
    question = ask(f"what is due in {name}", today).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert Month.of(today) <= Month.of(question.when.span.first) < Month.of(today).add_months(12)
    assert question.when.span.first.month == month


@given(today=DAYS, number=st.integers(1, 400), unit=st.sampled_from([("days", 1), ("weeks", 7)]))
def test_within_counts_from_today(today: date, number: int, unit: tuple[str, int], ask: Asks) -> None:
    """Within N days or weeks ends exactly so many days from the day of asking."""
    question = ask(f"what is due within {number} {unit[0]}", today).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.first, question.when.last) == (today, today + timedelta(days=number * unit[1]))


@given(text=st.text(max_size=3000))
def test_cleaned_text_can_be_stored(text: str) -> None:
    """A cleaned text is short, on one line, can be encoded and has no control characters, whatever was typed."""
    for cleaned in (clean(text), normalize(text)):
        assert len(cleaned) <= MAX_QUESTION_CHARS
        assert cleaned.encode("utf-8").decode("utf-8") == cleaned
        assert not set(cleaned) & {chr(each) for each in (*range(32), 127)}


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "\x00" * 1_000_000,
        "\ud800" * 1_000_000,
        "1" * 1_000_000,
        "by " * 400_000,
        "<" * 1_000_000,
        "I.1 " * 300_000,
    ],
    ids=["letter", "nul", "surrogate", "digit", "word", "mark", "reference"],
)
def test_length_costs_nothing(text: str, ask: Asks) -> None:
    """A megabyte takes no longer than the two thousand characters that are read of it, give or take noise."""
    whole, part = _seconds(ask, text), _seconds(ask, text[:MAX_QUESTION_CHARS])
    assert whole < 3 * part + 0.05


def _seconds(ask: Asks, text: str) -> float:
    ask(text)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        ask(text)
        times.append(time.perf_counter() - start)
    return min(times)


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("europl", "europol"),
        ("Eurojsut", "eurojust"),
        ("frontx", "frontex"),
        ("Comission", "commission"),
    ],
)
def test_a_typo_is_corrected_aloud(typed: str, read_as: str, ask: Asks) -> None:
    """A typo in a name is read as the name, and the reading says so."""
    found = ask(f"what does {typed} owe")
    assert isinstance(found.question, Question)
    assert [(each.typed, each.read) for each in found.corrections] == [(typed, read_as)]


@pytest.mark.parametrize(
    "body", ["Interpol", "Europe", "Eurostat", "Frontier", "Iceland", "Australia", "Euronext", "Eurofound"]
)
def test_another_body_is_no_typo(body: str, ask: Asks) -> None:
    """A body that is only like one of the note's is not taken for it."""
    found = ask(f"what does {body} owe")
    assert isinstance(found.question, NotUnderstood)
    assert found.question.why in (RefusalReason.BODY, RefusalReason.WORDS)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how many are open and how many are done?"),
        ("nl", "hoeveel zijn er open en hoeveel zijn er klaar?"),
        ("fr", "combien sont ouvertes et combien sont en retard ?"),
        ("es", "¿cuántas están abiertas y cuántas están hechas?"),
        ("pl", "ile jest otwartych, a ile zrobionych?"),
        ("hu", "hány nyitott és hány kész?"),
        ("el", "πόσα είναι ανοιχτά και πόσα έχουν ολοκληρωθεί;"),
    ],
)
@pytest.mark.parametrize(
    "context", [Context(), Context(previous=Question(owners=("europol",)))], ids=["alone", "after"]
)
def test_two_counts_are_not_answered_by_one(
    language: str, text: str, context: Context, register: Register, references: frozenset[str]
) -> None:
    """Whoever asks for two numbers is asked back and not given one of them, in a thread as well."""
    found = read(text, today=TODAY, directory=register.directory, references=references, hint=language, context=context)
    assert isinstance(found.question, NotUnderstood)
    assert found.question.why == RefusalReason.AMBIGUOUS
