"""The rest that a text says is not wanted: "only the yearly ones, not the others" asks for the yearly ones."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.parsed import QUESTION_WORDS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: What the rest is called.
_REST_ALONE = (Concept.REST, Concept.ELSE)
#: What is the rest only if what is wanted is said to be all: "what is still open", "those".
REST = (*_REST_ALONE, Concept.OPEN, Concept.BACK)
#: What else a clause says that does not want it.
_SAID = frozenset(
    {
        *REST,
        Concept.NOT,
        Concept.BEYOND,
        Concept.ARTICLE,
        Concept.AND,
        Concept.WE,
        Concept.NOISE,
        Concept.CHATTER,
        Concept.ENDING,
        Concept.POST,
    }
)


def leave_out_rest(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text without a clause that says only that the rest is not wanted."""
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if not word.has(Concept.NOT):
            continue
        start, stop = index, index + 1
        while _may_be_said(cursor, start - 1):
            start -= 1
        while _may_be_said(cursor, stop):
            stop += 1
        is_apart = start and (cursor.has_kind(start - 1, *_BREAKS) or cursor.has(start, Concept.AND))
        is_end = cursor.word(stop) is None or cursor.has_kind(stop, *_BREAKS)
        is_only = any(map(_says_only, words[:start]))
        rest = REST if is_only else _REST_ALONE
        if is_apart and is_end and any(other.has(*rest) for other in words[start:stop] if other is not word):
            return [*words[:start], *words[stop:]]
    return words


def _says_only(word: WordMatch) -> bool:
    return word.has(Concept.ONLY) or word.concepts.get(Concept.POST) is Concept.ONLY


def _may_be_said(cursor: Cursor, index: int) -> bool:
    word = cursor.word(index)
    if word is None or word.kind is not TokenKind.WORD or word.has(*QUESTION_WORDS):
        return False
    return word.is_noise or (bool(word.concepts) and word.concepts.keys() <= _SAID)
