"""A part of a section, which its limits say: "only the part of section IV for which the Member States answer"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: Between "only" and the part, and what may be before both: "I would *only* like to see *the* part".
_BETWEEN = (Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.THIS, Concept.WE)
_NEAR = 5


def leave_out_section_part(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without those that say that a part of a section is meant, whose number they have."""
    if sum(word.has(Concept.SECTION, Concept.TITLE) for word in words) < 2:
        return words
    cursor = Cursor(words)
    part = next((index for index in range(len(words)) if _is_part(cursor, index)), None)
    if part is None or not any(_is_numbered(cursor, index) for index in range(len(words))):
        return words
    only = [index for index in range(max(0, part - _NEAR), part) if cursor.has(index, Concept.ONLY)]
    is_only = bool(only) and all(cursor.has(index, *_BETWEEN) for index in range(only[0] + 1, part))
    dropped = {part, *(only[:1] if is_only else ())}
    # A relative clause may follow it: "that part, for which …".
    if cursor.has_kind(part + 1, TokenKind.COMMA):
        dropped.add(part + 1)
    return [word for index, word in enumerate(words) if index not in dropped]


def _is_part(cursor: Cursor, index: int) -> bool:
    return cursor.has(index, Concept.SECTION) and not _is_numbered(cursor, index)


def _is_numbered(cursor: Cursor, index: int) -> bool:
    """Return whether a word is for a section and beside its number, or has it."""
    if cursor.has(index, Concept.TITLE):
        return True
    beside = (cursor.word(index - 1), cursor.word(index + 1))
    numbers = [word for word in beside if word is not None]
    is_number = any(word.kind is TokenKind.ROMAN for word in numbers) or any_has(numbers, Concept.ORDINAL)
    return cursor.has(index, Concept.SECTION) and is_number
