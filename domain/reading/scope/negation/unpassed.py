"""Deadlines that have not passed: "what has a deadline that hasn't passed yet?", which is what is not overdue."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.idioms.dates.passed_deadlines import is_passed
from domain.reading.idioms.states.punctuality import is_deadline
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.word_matcher import word_matcher

#: With the "not" inside, in languages that have such.
_is_unpassed = word_matcher(
    """neuplynul* nevypršel* nevypršal* neprošl* neprešl* nepasibaigė nesibaigė nesuėjo nepraėjo nebeidzās għaddietx
    għaddewx skadietx skadewx"""
)
#: Verbs whose other half stands after them or in the same word: Hungarian "nem járt még le".
_is_half = word_matcher("járt telt löpt gått udløbet kulunut mennyt")
_is_other_half = word_matcher("le ut umpeen")
#: What may be between the "not" and the word for passed.
_BETWEEN = (
    *(Concept.IS, Concept.DID, Concept.NOISE, Concept.CHATTER, Concept.OPEN, Concept.NOT, Concept.DELIVER),
    *(Concept.BACK, Concept.ARTICLE, Concept.WAS, Concept.UNTIL, Concept.DEADLINE),
)
_DEADLINES = (Concept.DEADLINE, Concept.DATED)
#: So many words may be between both and the deadline.
_NEAR = 6


def find_unpassed(cursor: Cursor) -> list[tuple[int, int]]:
    """Return where a text says of a deadline beside it that it has not passed; empty if it does not."""
    words = cursor.words
    for index, word in enumerate(words):
        span = None
        if not (word.is_unknown or word.has(Concept.NOT, Concept.OPEN)):  # Lithuanian "nepasibaigė" is open
            continue
        if any(map(_is_unpassed, word.parts)):
            # Maltese "ma għaddietx" has a "not" before it, too.
            span = (index - 1 if cursor.has(index - 1, Concept.NOT) else index, index + 1)
        elif word.has(Concept.NOT) and (end := _end_of_passed(words, index)) is not None:
            span = (index, end)
        if span is not None and any(map(_is_of_deadline, words[max(0, span[0] - _NEAR) : span[1] + _NEAR])):
            return [span]
    return []


def _is_of_deadline(word: WordMatch) -> bool:
    return word.has(*_DEADLINES) or any(map(is_deadline, word.parts))


def _end_of_passed(words: Sequence[WordMatch], index: int) -> int | None:
    """Return the index after the word for passed that a "not" is said of, None if it is said of another."""
    for number in range(index + 1, min(len(words), index + 1 + _NEAR)):
        word = words[number]
        if any(map(is_passed, word.parts)) or any(map(_is_half, word.parts)):
            return _after_other_half(words, number + 1)
        if not (word.is_noise or word.has(*_BETWEEN)):
            return None
    return None


def _after_other_half(words: Sequence[WordMatch], index: int) -> int:
    """Return the index after the other half of a verb, where that is one of the next two words."""
    halves = [place for place, word in enumerate(words[index : index + 2]) if any(map(_is_other_half, word.parts))]
    return index + halves[0] + 1 if halves else index
