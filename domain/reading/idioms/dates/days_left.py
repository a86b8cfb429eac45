"""How many days are left until a deadline: "how many days until the June deadline?", which its date answers."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNITS, Cursor
from domain.reading.words.tokenizer import TokenKind

#: "By the deadline" is one word in languages with cases, and means that nothing is late.
_DEADLINES = (Concept.DEADLINE, Concept.OWE, Concept.ON_TIME, Concept.NEXT)
_BOUNDS = (Concept.UNTIL, Concept.BY, Concept.TO)
_LINKS = (Concept.ARTICLE, Concept.NOISE)
#: So many words are between "how many" and the unit, and at most in a phrase for both.
_NEAR = 2
_OTHER = (Concept.OVERDUE, Concept.NOT, Concept.ALL, Concept.WHO, Concept.BETWEEN)


def name_days_left(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "when" for "how many days" until a deadline, which is a time and no limit."""
    cursor = Cursor(words)
    dropped = _find_asked(cursor)
    references = sum(word.kind is TokenKind.REF for word in words)  # "how many days are between F.2b and III.3a?"
    if not dropped or references > 1 or any(word.has(*_OTHER) and not word.is_noise for word in words):
        return words
    rest = range(dropped[-1] + 1, len(words))
    if not any(cursor.has(index, *_DEADLINES) or cursor.has_kind(index, TokenKind.REF) for index in rest):
        return words
    when = replace(words[dropped[0]], concepts={Concept.WHEN: None})
    kept = [_as_deadline(words[index]) for index in rest if not (_is_left(cursor, index) or _is_bound(cursor, index))]
    return [*words[: dropped[0]], when, *kept]


def name_dated_deadline(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which the deadline "of June" is not one from June on: Romanian "termenul din iunie"."""
    if not any_has(words, Concept.FROM):
        return words
    cursor = Cursor(words)
    return [
        replace(word, concepts={Concept.IN: None})
        if word.has(Concept.FROM) and word.has(Concept.IN) and _is_between_deadline_and_month(cursor, index)
        else word
        for index, word in enumerate(words)
    ]


def _is_between_deadline_and_month(cursor: Cursor, index: int) -> bool:
    is_deadline = cursor.has(index - 1, Concept.DEADLINE, Concept.WHEN)  # "Când este termenul" in one
    return is_deadline and cursor.has(index + 1, Concept.MONTH)


def _find_asked(cursor: Cursor) -> Sequence[int]:
    """Return where "how many" and "days" are, or a phrase that has both; nothing if a text does not ask so."""
    for index, word in enumerate(cursor.words):
        if word.has(Concept.HOW_MANY):
            units = range(index + 1, index + 1 + _NEAR)
            unit = next((at for at in units if cursor.has(at, *UNITS)), None)
            return () if unit is None or cursor.has(unit - 1, Concept.NUMBER) else (index, unit)
        after = index + 1
        while cursor.has(after, Concept.OPEN, *_LINKS) and not cursor.has(after, *_BOUNDS):
            after += 1
        if word.has(Concept.WHEN) and len(word.parts) >= _NEAR and cursor.has(after, *_BOUNDS):
            return (index,)
    return ()


def _is_left(cursor: Cursor, index: int) -> bool:
    return cursor.has(index, Concept.OPEN) and not cursor.has(index, *_DEADLINES)


def _is_bound(cursor: Cursor, index: int) -> bool:
    """Return whether a word is "until", before a deadline or its month."""
    after = index + 1
    while cursor.has(after, *_LINKS) and not cursor.has(after, Concept.MONTH, *_DEADLINES):
        after += 1
    is_until = cursor.has(index, *_BOUNDS) and not cursor.has(index, *_DEADLINES)
    return is_until and cursor.has(after, Concept.MONTH, *_DEADLINES)


def _as_deadline(word: WordMatch) -> WordMatch:
    is_case = word.has(Concept.ON_TIME)
    return replace(word, concepts={Concept.DEADLINE: None, Concept.OWE: None}) if is_case else word
