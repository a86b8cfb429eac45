"""No text takes long to read, whatever somebody types or pastes."""

import random
from collections.abc import Sequence
from importlib import import_module
from statistics import median
from time import process_time

import pytest

from benchmarks.hostile_texts import hostile_texts
from domain.languages import CODES
from domain.questions.model import NotUnderstood, RefusalReason
from domain.reading.words.nonsense import MAX_TOKENS
from domain.reading.words.tokenizer import MAX_QUESTION_CHARS
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.corpora.en import CORPUS

CORPORA = "tests.domain.reading.corpora"
#: What a text consists of, repeated to the length that is read.
PIECES = ("1-", "a-", "may ", "border ", "αβγ ", "except border ", "border except europol ", "in french x ")
#: Of the texts that `make bench` draws.
DRAWN = 40
#: More than `make bench` allows, which compares with the questions of all languages; those of English are the shortest.
MAX_RATIO = 200


def _seconds(read_hinted: HintedReader, text: str) -> float:
    times = []
    for _ in range(2):
        start = process_time()
        read_hinted(text, hint="en")
        times.append(process_time() - start)
    return min(times)


def _questions(code: str) -> Sequence[str]:
    return [phrases[0] for _, phrases in import_module(f"{CORPORA}.{code}").CORPUS]


def _nonsense() -> Sequence[str]:
    """Return words of all languages in no order, and five of them again and again, to the length that is read."""
    phrases = [question for code in CODES for question in _questions(code)]
    words = random.Random(1).choices(" ".join(phrases).split(), k=MAX_QUESTION_CHARS)  # noqa: S311  # no secret
    return [" ".join(text)[:MAX_QUESTION_CHARS].rstrip() for text in (words, words[:5] * (MAX_TOKENS // 6))]


def test_no_text_takes_long(read_hinted: HintedReader) -> None:
    """Repeated words, numbers and signs, and hundreds of words, known or not, cost a limited multiple of a question."""
    letters = random.Random(1)  # noqa: S311  # no secret
    unknown = " ".join("".join(letters.choices("abcdefghij", k=5)) for _ in range(330))
    texts = [unknown, *_nonsense(), *((piece * MAX_QUESTION_CHARS)[:MAX_QUESTION_CHARS] for piece in PIECES)]
    # Nothing but verbs that could ask for a change.
    texts += ["put " * 290, "log\nput\npass\nset\n" * 70]
    texts += hostile_texts({code: _questions(code) for code in ("en", "el", "cs")}, DRAWN)
    questions = [phrases[0] for _, phrases in CORPUS[::6]]
    usual = median(_seconds(read_hinted, question) for question in questions)
    ratios = {text[:20]: _seconds(read_hinted, text) / usual for text in texts}
    assert {text: ratio for text, ratio in ratios.items() if ratio > MAX_RATIO} == {}


@pytest.mark.parametrize("blank", ["\n", " \n", "\t", ".\n", "\u00a0", "\n- "])
def test_white_space_costs_little(blank: str, read_hinted: HintedReader) -> None:
    """As much of it as Slack sends, in the middle of a question or after it, is passed in one go."""
    usual = _seconds(read_hinted, "what does Frontex owe by June 2024?")
    much = blank * (38_000 // len(blank))
    assert _seconds(read_hinted, f"what does Frontex owe{much}by June 2024?") < MAX_RATIO * usual
    assert _seconds(read_hinted, f"what does Frontex owe by June 2024?{much}Anna") < MAX_RATIO * usual


def test_nonsense_is_no_question(read_hinted: HintedReader) -> None:
    """Hundreds of words of all languages, or of five words again and again, are not read, whatever they name."""
    for text in _nonsense():
        question = read_hinted(text, hint="en").question
        assert isinstance(question, NotUnderstood)
        assert (question.reason, question.words, question.partial) == (RefusalReason.NOTHING, "", None)


def test_more_words_and_signs_than_are_read_are_refused_as_such(read_hinted: HintedReader) -> None:
    """Hundreds of signs and lone letters are too many, in one sentence or many, and the refusal says how many are."""
    for text in ("what does Frontex owe " + "a-" * 600, "what does Frontex owe? " + "a. " * 600):
        question = read_hinted(text, hint="en").question
        assert isinstance(question, NotUnderstood)
        assert (question.reason, question.words) == (RefusalReason.MANY_WORDS, "450")
