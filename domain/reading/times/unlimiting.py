"""Times that limit nothing, and words of times: something else in the text says when, or is asked about alone."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.left_over import PREDICATES
from domain.reading.parsed import ParsedQuestion
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import BOUNDS, Cursor
from domain.reading.words.tokenizer import TokenKind

#: What has fixed days, or may have.
_TIMES = (Concept.MONTH, Concept.YEAR_END, Concept.QUARTER)
#: Before whoever something is owed to, or by.
_OWNING = (Concept.FOR, Concept.TO, Concept.ASSIGNED)
#: What a clause that states something has.
_STATING = (Concept.IS, Concept.DID, Concept.WAS, Concept.PAST)


def is_introduction(cursor: Cursor, index: int) -> bool:
    """Return whether a word stands in a sentence before the question, which has a time of its own.

    "The summer break is over. What is due from October on?"
    """
    return any_has(cursor.words[_question_after(cursor, index) :], *_TIMES)


def is_asker_of_introduction(cursor: Cursor, index: int) -> bool:
    """Return whether a word speaks of the asker in such a sentence, and none in the question does: "We meet on …"."""
    if not cursor.has(index, Concept.WE):
        return False
    start = _question_after(cursor, index)
    if start == len(cursor.words) and not cursor.has(index - 1, *_OWNING):  # "we had the Council yesterday, what …"
        start = _question_after(cursor, index, (TokenKind.COMMA, TokenKind.DASH))
        start = start if any_has(cursor.words[index:start], *_STATING) else len(cursor.words)
    asked = cursor.words[start:]
    return bool(asked) and not any_has(asked, Concept.WE)


def _question_after(cursor: Cursor, index: int, ends: Sequence[TokenKind] = (TokenKind.STOP,)) -> int:
    """Return the index of what follows the sentence of a word, if that alone asks; else the one after the last."""
    words = cursor.words
    stop = next((at for at in range(index + 1, len(words)) if words[at].kind in ends), len(words))
    if stop == len(words) or any_has(words[:stop], *QUESTION_WORDS, *PREDICATES):
        return len(words)
    return stop if any_has(words[stop:], *QUESTION_WORDS) else len(words)


def is_about_one_reference(cursor: Cursor) -> bool:
    """Return whether a text names one deliverable by its reference, and nobody: "III.7a, still end of June?"."""
    refs = [word for word in cursor.words if word.kind is TokenKind.REF]
    is_one = len(refs) == 1 and str(refs[0].value)[-1].isalpha()
    return is_one and not any_has(cursor.words, Concept.NAME)


def points_into_time(cursor: Cursor, parts: ParsedQuestion, index: int) -> bool:
    """Return whether "in it" is in the time that is named before, and nothing else is: "week 24, what is in it?"."""
    is_pointer = cursor.has(index, Concept.BACK, Concept.THIS) and not cursor.has(
        index, Concept.WHAT, Concept.POSSESSIVE
    )
    is_inside = cursor.has(index - 1, Concept.IN, Concept.WITHIN, Concept.FOR)
    names_other = parts.actor_groups or parts.refs or parts.topic_refs or parts.points_back
    return is_pointer and is_inside and bool(parts.times) and not names_other


def limits_nothing(cursor: Cursor, parts: ParsedQuestion, index: int) -> bool:
    """Return whether a word of a time says only where or when a reference is spoken of, or that it is asked now.

    "F.2 in the meeting, what is that?", "IV.2, all three", "week 24, what is inside?", "as of this morning".
    """
    after = index + 1
    while cursor.has(after, Concept.NOISE, Concept.THIS, Concept.BACK):
        after += 1
    is_last = cursor.word(after) is None or not cursor.has_kind(after, TokenKind.WORD)
    if cursor.has(index, Concept.AS_OF, Concept.WITHIN) and is_last:
        return cursor.has(index, Concept.AS_OF) or bool(parts.times or parts.refs)
    if cursor.has(index, Concept.NEXT) and cursor.has_kind(index + 2, TokenKind.REF):
        return cursor.has(index + 1, Concept.TO)  # "what date do I put next to III.3a?"
    is_beside = cursor.has(index, Concept.MEETING, Concept.NUMBER) and not parts.asks_yes_no
    return is_beside and bool(parts.refs) and not cursor.has(index - 1, *(set(BOUNDS) - {Concept.IN}))
