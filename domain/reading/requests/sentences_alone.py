"""Sentences of a text beside which no other one asks anything: only they can say that a text is no question."""

from collections.abc import Iterator, Sequence

from domain.languages.schema import QUESTION_WORDS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind


def find_sentences_alone(words: Sequence[WordMatch]) -> Iterator[tuple[int, int]]:
    """Yield where they begin and end: the one that asks, or all if none does, but none if more than one asks.

    "I am looking for the slides. When is III.3a due?" asks for the deadline.
    """
    sentences = find_sentences(words)
    asking = [(start, stop) for start, stop in sentences if asks(words[start:stop])]
    yield from asking if len(asking) == 1 else () if asking else sentences


def find_sentences(words: Sequence[WordMatch]) -> list[tuple[int, int]]:
    """Return where the sentences of a text begin and end."""
    stops = [index for index, word in enumerate(words) if word.kind is TokenKind.STOP]
    return [*zip([0, *(stop + 1 for stop in stops)], [*stops, len(words)], strict=True)]


def asks(words: Sequence[WordMatch]) -> bool:
    """Return whether words have one that asks."""
    return any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words)
