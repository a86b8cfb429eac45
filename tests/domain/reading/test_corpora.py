"""Every phrase of the corpora, read."""

from importlib import import_module

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.conftest import Reads

#: Shorter questions may be the same in two languages.
_SHORT = 4
_MOST = 0.97
#: What channels may be set to, other than the asker's language.
HINTS = ("en", "fr", "sl")

POSITIVE = [
    pytest.param(code, meaning, phrase, id=f"{code}: {phrase}")
    for code in CODES
    for meaning, phrases in import_module(f"tests.domain.reading.corpora.{code}").CORPUS
    for phrase in phrases
]
NEGATIVE = [
    pytest.param(code, why, phrase, id=f"{code}: {phrase}")
    for code in CODES
    for why, phrases in import_module(f"tests.domain.reading.corpora.{code}").NEGATIVE.items()
    for phrase in phrases
]


@pytest.mark.parametrize(("code", "meaning", "phrase"), POSITIVE)
def test_means(code: str, meaning: Question, phrase: str, reads: Reads) -> None:
    """A phrase means what the corpus says, and nothing else."""
    assert reads(phrase, hint=code).question == meaning


@pytest.mark.parametrize(("code", "why", "phrase"), NEGATIVE)
def test_is_not_understood(code: str, why: RefusalReason, phrase: str, reads: Reads) -> None:
    """A phrase of the negative half is not understood, for the reason that the corpus gives."""
    found = reads(phrase, hint=code)
    assert isinstance(found.question, NotUnderstood)
    assert found.question.why == why


@pytest.mark.parametrize("code", CODES)
def test_tells_its_language(code: str, reads: Reads) -> None:
    """The text itself tells its language: whatever the hint, nearly all longer questions are read alike."""
    corpus = import_module(f"tests.domain.reading.corpora.{code}").CORPUS
    longer = [(meaning, phrase) for meaning, phrases in corpus for phrase in phrases if len(phrase.split()) > _SHORT]
    for hint in HINTS:
        told = [reads(phrase, hint=hint) for _, phrase in longer]
        right = [found.question == meaning for found, (meaning, _) in zip(told, longer, strict=True)]
        assert sum(right) >= _MOST * len(longer), hint


@pytest.mark.parametrize("code", CODES)
def test_corpus_is_whole(code: str) -> None:
    """Each language has at least 25 meanings' worth of questions and eight that must not be understood."""
    corpus = import_module(f"tests.domain.reading.corpora.{code}")
    assert sum(len(phrases) for _, phrases in corpus.CORPUS) >= 25
    assert sum(len(phrases) for phrases in corpus.NEGATIVE.values()) >= 8
