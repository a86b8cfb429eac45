"""Searchable words: those of a text that topics are found by."""

from domain.languages.schema import Concept
from domain.reading.words.tokenizer import TokenKind, tokenize
from domain.reading.words.word_forms import MIN_WORD_CHARS

#: Unless they are written in capitals ("SIS"), shorter words than `MIN_WORD_CHARS` link others.
MIN_ACRONYM_CHARS = 3
#: Words between those of a topic, and between a topic and a name inside it.
LINKING = frozenset(
    {
        Concept.NOISE,
        Concept.CHATTER,
        Concept.ARTICLE,
        Concept.AND,
        Concept.OR,
        Concept.WITH,
        Concept.FOR,
        Concept.IN,
        Concept.FROM,
        Concept.TO,
        Concept.BETWEEN,
        Concept.BY,
        Concept.ENDING,
        Concept.ELSE,
    }
)


def searchable_words(text: str) -> set[str]:
    """Return the words of a text, without accents, that topics are found by."""
    return {
        token.folded
        for token in tokenize(text)
        if token.kind is TokenKind.WORD and is_searchable(token.folded, token.text)
    }


def is_searchable(word: str, text: str) -> bool:
    """Return whether a word without accents can be searched for: it is long enough, or an acronym as typed."""
    return len(word) >= MIN_WORD_CHARS or is_acronym(text)


def is_acronym(text: str) -> bool:
    """Return whether a word is written in capitals: "SIS"."""
    return len(text) >= MIN_ACRONYM_CHARS and text.isupper()
