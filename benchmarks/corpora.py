"""The corpora of the tests, whose questions the measurements ask."""

from collections.abc import Sequence
from importlib import import_module

from tests.domain.reading.corpora import Corpus


def load_corpus(code: str) -> Corpus:
    """Return what is asked in a language, each with the phrases that ask it."""
    corpus: Corpus = import_module(f"tests.domain.reading.corpora.{code}").CORPUS
    return corpus


def corpus_phrases(code: str, count: int = 0) -> Sequence[str]:
    """Return all that is asked in a language, or about so many phrases of it."""
    phrases = [phrase for _, phrases in load_corpus(code) for phrase in phrases]
    return phrases[:: max(1, len(phrases) // count)] if count else phrases
