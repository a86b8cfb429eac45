"""Properties of reading that hold for any text."""

import time
from collections.abc import Callable, Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.questions.model import NotUnderstood, Question, ReadingContext, RefusalReason
from domain.reading.read import read
from domain.reading.words.tokenizer import MAX_QUESTION_CHARS
from domain.register.model import Register
from tests.domain.reading.conftest import DatedReader
from tests.domain.reading.corpora import TODAY

#: At each character of a text that is much too long, as slow as a loop in Python.
_MAX_LOOKS = 2

VOCABULARY = """what does Eurojust owe by June 2024 Council and next in the for until III.3 wat moet voor Raad te laat
    , - 13/06/2024 between from may first quarter 24 not except Interpol zxcvb + of FRA IT & end"""
WORDS = st.sampled_from(VOCABULARY.split())


@settings(deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str, read_on: DatedReader) -> None:
    """Reading does not fail on any text, whatever its characters."""
    assert isinstance(read_on(text).question, Question | NotUnderstood)


@settings(deadline=None)
@given(words=st.lists(WORDS, max_size=14))
def test_any_words_are_read_or_refused(words: list[str], read_on: DatedReader) -> None:
    """Reading does not fail on known words in any order."""
    assert isinstance(read_on(" ".join(words)).question, Question | NotUnderstood)


@settings(deadline=None)
@given(words=st.lists(WORDS, max_size=10), other=st.sampled_from(["zxcvb", "asylum", "Interpol", "grenscontroles"]))
@example(words=["III.3", "voor"], other="Interpol")
@example(words=["Eurojust", ",", "the"], other="zxcvb")
def test_an_unknown_word_is_never_skipped(words: list[str], other: str, read_on: DatedReader) -> None:
    """An unknown word, or a body that owes nothing, is refused, corrected or said to be left out."""
    reading = read_on(" ".join([*words, other]))
    left_out = {word for clause in reading.left_out for word in clause.split()}  # "the zxcvb" as a whole
    named = left_out.union(correction.typed for correction in reading.corrections)
    assert isinstance(reading.question, NotUnderstood) or other in named


@pytest.mark.parametrize("text", ["Eurojust, by zxcvb", "Eurojust, and zxcvb", "Eurojust, next zxcvb"])
def test_a_limit_that_is_not_known_is_never_left_out(text: str, read_on: DatedReader) -> None:
    """What stands after a comma may limit what is asked, or add to it: it is asked back."""
    assert isinstance(read_on(text).question, NotUnderstood)


@pytest.mark.long
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
def test_length_costs_nothing(text: str, read_on: DatedReader) -> None:
    """A megabyte takes no longer than the two thousand characters that are read of it, and some looks at each."""
    whole, part = _seconds(read_on, text), _seconds(read_on, text[:MAX_QUESTION_CHARS])
    look = _seconds(lambda each: sum(map(str.isspace, each)), text)
    assert whole < 3 * part + _MAX_LOOKS * look


def _seconds(function: Callable[[str], object], text: str) -> float:
    function(text)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        function(text)
        times.append(time.perf_counter() - start)
    return min(times)


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
    "context", [ReadingContext(), ReadingContext(previous=Question(owners=("europol",)))], ids=["alone", "after"]
)
def test_two_counts_are_not_answered_by_one(
    language: str, text: str, context: ReadingContext, register: Register, references: Sequence[str]
) -> None:
    """A question for two numbers is refused and not answered with one of them, in a thread as well."""
    reading = read(
        text, today=TODAY, directory=register.directory, references=references, hint=language, context=context
    )
    assert isinstance(reading.question, NotUnderstood)
    assert reading.question.reason is RefusalReason.AMBIGUOUS
