"""Every phrase of the corpora is read as the corpora say."""

from importlib import import_module
from types import ModuleType

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from tests.domain.reading.conftest import HintedReader
from tests.languages import EVERY_LANGUAGE

#: Questions of no more words may be the same in two languages.
_SHORT_WORDS = 4
_MIN_SHARE = 0.97
#: Languages that channels may be set to, other than the asker's.
HINTS = ("en", "fr", "sl")


def corpus_of(code: str) -> ModuleType:
    """Return the module with a language's `CORPUS` and `NEGATIVE`."""
    return import_module(f"tests.domain.reading.corpora.{code}")


@pytest.mark.parametrize("code", CODES)
def test_means(code: str, read_hinted: HintedReader) -> None:
    """Each phrase means what the corpus says, and nothing else."""
    misread = {
        phrase: question
        for meaning, phrases in corpus_of(code).CORPUS
        for phrase in phrases
        if (question := read_hinted(phrase, hint=code).question) != meaning
    }
    assert misread == {}


@pytest.mark.parametrize("code", CODES)
def test_is_not_understood(code: str, read_hinted: HintedReader) -> None:
    """Each phrase of the negative half is not understood, for the reason that the corpus gives.

    A greeting and thanks are understood as such, and as nothing else.
    """
    misread = {
        phrase: question
        for reason, phrases in corpus_of(code).NEGATIVE.items()
        for phrase in phrases
        if not _is_refused(question := read_hinted(phrase, hint=code).question, reason)
    }
    assert misread == {}


def _is_refused(question: Question | NotUnderstood, reason: str) -> bool:
    if isinstance(question, NotUnderstood):
        return question.reason == reason
    is_courtesy = question in {
        Question(ask=ask, which=StatusFilter.ALL) for ask in (QuestionType.GREETING, QuestionType.THANKS)
    }
    return is_courtesy and reason == RefusalReason.NOTHING


@pytest.mark.parametrize("code", EVERY_LANGUAGE)
def test_tells_its_language(code: str, read_hinted: HintedReader) -> None:
    """A text tells its language: whatever the hint, nearly all longer questions are read as the corpus says.

    Each question is read with one of the hints in turn.
    """
    corpus = corpus_of(code).CORPUS
    longer = [
        (meaning, phrase) for meaning, phrases in corpus for phrase in phrases if len(phrase.split()) > _SHORT_WORDS
    ]
    for first, hint in enumerate(HINTS):
        some = longer[first :: len(HINTS)]
        are_right = [read_hinted(phrase, hint=hint).question == meaning for meaning, phrase in some]
        assert sum(are_right) >= _MIN_SHARE * len(some), hint


@pytest.mark.parametrize("code", CODES)
def test_corpus_is_whole(code: str) -> None:
    """Each language has at least 25 meanings' worth of questions and eight that must not be understood."""
    corpus = corpus_of(code)
    assert sum(len(phrases) for _, phrases in corpus.CORPUS) >= 25
    assert sum(len(phrases) for phrases in corpus.NEGATIVE.values()) >= 8
