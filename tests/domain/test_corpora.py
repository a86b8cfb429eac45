"""Every phrase of the corpora, read."""

from importlib import import_module

import pytest

from domain.languages import CODES
from domain.questions import Misread, Question, Why
from domain.reading import read
from domain.register import Register
from tests.domain.corpora import TODAY

POSITIVE = [
    pytest.param(code, meaning, phrase, id=f"{code}: {phrase}")
    for code in CODES
    for meaning, phrases in import_module(f"tests.domain.corpora.{code}").CORPUS
    for phrase in phrases
]
NEGATIVE = [
    pytest.param(why, phrase, id=f"{code}: {phrase}")
    for code in CODES
    for why, phrases in import_module(f"tests.domain.corpora.{code}").NEGATIVE.items()
    for phrase in phrases
]


@pytest.mark.parametrize(("code", "meaning", "phrase"), POSITIVE)
def test_means(code: str, meaning: Question, phrase: str, register: Register, references: frozenset[str]) -> None:
    """A phrase means what the corpus says, and nothing else."""
    found = read(phrase, today=TODAY, directory=register.directory, references=references, hint=code)
    assert found.question == meaning


@pytest.mark.parametrize(("why", "phrase"), NEGATIVE)
def test_is_not_understood(why: Why, phrase: str, register: Register, references: frozenset[str]) -> None:
    """A phrase of the negative half is not understood, for the reason that the corpus gives."""
    found = read(phrase, today=TODAY, directory=register.directory, references=references)
    assert isinstance(found.question, Misread)
    assert found.question.why == why


@pytest.mark.parametrize("code", CODES)
def test_corpus_is_whole(code: str) -> None:
    """Each language has at least 25 meanings' worth of questions and eight that must not be understood."""
    corpus = import_module(f"tests.domain.corpora.{code}")
    assert sum(len(phrases) for _, phrases in corpus.CORPUS) >= 25
    assert sum(len(phrases) for phrases in corpus.NEGATIVE.values()) >= 8
