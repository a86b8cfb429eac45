"""Requests for a text to be written or translated, which a register cannot do: "prepare a two-page speech on …"."""

from collections.abc import Callable, Sequence
from functools import cache

from domain.languages.schema import Concept
from domain.reading.parsed import QUESTION_WORDS
from domain.reading.requests.writing_words import WRITING_WORDS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
#: Before the verb these say who writes: "I have to write a speech", "Frontex must draft".
_TELLING = (Concept.MUST, Concept.NAME, Concept.KIND, Concept.DID, Concept.WAS)


def find_writing_request(words: Sequence[WordMatch], language: str) -> str | None:
    """Return the word by which a text asks for something to be written, None if it does not.

    A text that asks a question is no such request, whatever its answer is for.
    """
    if any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words):
        return None
    writes, is_text, translates = _matchers(language)
    for index, word in enumerate(words):
        is_translation = _is_any(word, translates)
        if not (is_translation or _is_any(word, writes)):
            continue
        start, stop = _clause_around(words, index)
        if any(map(_tells, words[start:index])):
            continue
        if is_translation and all(other.is_noise or other.has(Concept.CHATTER) for other in words[start:index]):
            return word.text
        found = next((other.text for other in words[start:stop] if other is not word and _is_any(other, is_text)), None)
        if found is not None:
            return found
    return None


def _tells(word: WordMatch) -> bool:
    return word.has(*_TELLING, Concept.WE) and not word.is_noise


def _clause_around(words: Sequence[WordMatch], index: int) -> tuple[int, int]:
    start, stop = index, index + 1
    while start and words[start - 1].kind not in _BREAKS:
        start -= 1
    while stop < len(words) and words[stop].kind not in _BREAKS:
        stop += 1
    return start, stop


def _is_any(word: WordMatch, matches: Callable[[str], bool]) -> bool:
    return word.kind is TokenKind.WORD and any(map(matches, fold(word.text).split()))


@cache
def _matchers(language: str) -> tuple[Callable[[str], bool], ...]:
    """Return what tells the words for writing, for texts and for translating."""
    row = WRITING_WORDS[language]
    return tuple(map(word_matcher, (row.write, row.texts, row.translate)))
