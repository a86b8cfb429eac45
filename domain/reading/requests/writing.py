"""Requests for a text to be written or translated, which a register cannot do: "prepare a two-page speech on …"."""

from collections.abc import Callable, Sequence
from functools import cache

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.left_over import PREDICATES
from domain.reading.requests.writing_words import WRITING_WORDS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
#: So many words are a length and its text: "two or three lines".
_LENGTH_WORDS = 4
#: Before the verb these say who writes: "I have to write a speech", "Frontex must draft".
_TELLING = (Concept.MUST, Concept.NAME, Concept.KIND, Concept.DID, Concept.WAS)


def find_writing_request(words: Sequence[WordMatch], language: str) -> str | None:
    """Return the word by which a text asks for something to be written, None if it does not.

    A text that asks a question is no such request, whatever its answer is for; unless the question is only what is to
    be written: "write two lines on what Europol owes".
    """
    asking = [index for index, word in enumerate(words) if word.has(*QUESTION_WORDS) and not word.is_noise]
    writes, is_text, translates = _matchers(language)
    for index, word in enumerate(words):
        is_translation = _is_any(word, translates)
        if not (is_translation or _is_any(word, writes)):
            continue
        start, stop = _clause_around(words, index)
        if any(map(_tells, words[start:index])):
            continue
        is_head = all(other.is_noise or other.has(Concept.CHATTER) for other in words[start:index])
        if is_translation and is_head and not asking:
            return word.text
        # In a text that asks, too, what is to be written stands first: verb, text, and what it is about.
        first, last = (index + 1, min(stop, *asking, len(words))) if asking else (start, stop)
        texts = (words[at].text for at in range(first, last) if at != index and _is_text(words, at, is_text))
        found = next(texts, None)
        if found is not None and (not asking or (is_head and not _asks_apart(words, index, asking))):
            return found
    return None if asking else _find_length(words, is_text)


def _find_length(words: Sequence[WordMatch], is_text: Callable[[str], bool]) -> str | None:
    """Return the text of some length that nothing but a topic follows: "three *lines* to take on III.7"."""
    first = next((index for index, word in enumerate(words) if not (word.is_noise or word.has(Concept.CHATTER))), None)
    if first is None or not (words[first].kind is TokenKind.NUMBER or words[first].has(Concept.NUMBER, Concept.HALF)):
        return None
    if any(word.has(*PREDICATES, *_TELLING, Concept.DEADLINE) and not word.is_noise for word in words):
        return None
    texts = range(first + 1, min(first + _LENGTH_WORDS, len(words)))
    return next((words[index].text for index in texts if _is_text(words, index, is_text)), None)


def _asks_apart(words: Sequence[WordMatch], index: int, asking: Sequence[int]) -> bool:
    """Return whether a question is asked before an order, or in another sentence, or is what the order is for."""
    is_purpose = index > 0 and words[index - 1].has(Concept.FOR, Concept.TO)
    return is_purpose or asking[0] < index or any(word.kind is TokenKind.STOP for word in words[index : asking[-1]])


def names_text(words: Sequence[WordMatch], index: int, language: str) -> bool:
    """Return whether a word is what somebody writes and no register has: "a speech", "a note"."""
    return _is_text(words, index, _matchers(language)[1])


def _is_text(words: Sequence[WordMatch], index: int, is_text: Callable[[str], bool]) -> bool:
    before = words[index - 1].parts if index else []
    is_pair = bool(before) and is_text(f"{before[-1]}-{fold(words[index].text)}")
    return is_pair or _is_any(words[index], is_text)


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
    return word.kind is TokenKind.WORD and any(map(matches, word.parts))


@cache
def _matchers(language: str) -> tuple[Callable[[str], bool], ...]:
    """Return what tells the words for writing, for texts and for translating."""
    row = WRITING_WORDS[language]
    return tuple(map(word_matcher, (row.write, row.texts, row.translate)))
