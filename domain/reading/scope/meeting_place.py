"""The city where Councils meet, beside the meeting or its day: there it is a place, and no Member State."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.times.periods import is_council
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

_BREAKS = (TokenKind.COMMA, TokenKind.STOP)
#: So far apart are the place and the month, or the parts of a day.
_MAX_WORDS_BETWEEN = 4
#: The country of the city where the Council meets in April, June and October.
_MEETING_PLACE = "lu"
#: "In Luxembourg" where a case says so.
_IN_MEETING_PLACE = frozenset(
    [
        "luxemburgissa",
        "luxembourgissa",
        "luxembourgis",
        "luksemburgis",
        "luxembourgban",
        "luxemburgban",
        "liuksemburge",
        "luksemburgā",
    ]
)


def leave_out_meeting_place(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Leave out the city where Councils meet, beside the meeting or its day.

    "To Luxembourg on 10 October", "on 13 June in Luxembourg"; "Luxembourg, 13 June 2024" where a text begins.
    """
    cursor = Cursor(words)
    for index, word in enumerate(words):
        if word.concepts.get(Concept.NAME) != _MEETING_PLACE:
            continue
        after = index + 1
        while cursor.has(after, Concept.ARTICLE, Concept.IN) and not cursor.has(after, Concept.NAME):
            after += 1
        is_inside = word.lower in _IN_MEETING_PLACE
        is_placed = cursor.has(index - 1, Concept.TO, Concept.IN)
        is_heading = cursor.has_kind(after, TokenKind.COMMA) and (not index or cursor.has_kind(index - 1, *_BREAKS))
        is_before_day = (is_placed or is_heading) and _is_day(cursor, after + is_heading)
        before = index - 1 if cursor.has(index - 1, Concept.IN) or cursor.has_kind(index - 1, *_BREAKS) else index
        is_after_day = before < index and _ends_day(cursor, before - 1)
        is_inside = is_inside and any(
            map(_is_of_month, words[max(0, index - _MAX_WORDS_BETWEEN) : index + 1 + _MAX_WORDS_BETWEEN])
        )
        if is_before_day or is_after_day or is_inside or is_council(cursor, before - 1):
            start = index - 1 if is_placed else index
            return [*words[:start], *words[index + 1 + is_heading :]]
    return words


def _is_of_month(word: WordMatch) -> bool:
    return word.kind is TokenKind.DATE or word.has(Concept.MONTH)


def _is_day(cursor: Cursor, index: int) -> bool:
    """Return whether a day, in digits or before its month, starts at an index."""
    if cursor.has_kind(index, TokenKind.YEAR):  # "2024. gada 13. jūnijs"
        return any(cursor.has(each, Concept.MONTH) for each in range(index + 1, index + 1 + _MAX_WORDS_BETWEEN))
    is_number = cursor.has_kind(index, TokenKind.NUMBER)
    return cursor.has_kind(index, TokenKind.DATE) or (
        is_number and cursor.has(cursor.skip_noise(index + 1), Concept.MONTH)
    )


def _ends_day(cursor: Cursor, index: int) -> bool:
    """Return whether such a day ends at an index, with or without its year."""
    last = index - 1 if cursor.has_kind(index, TokenKind.YEAR) else index
    return any(_is_day(cursor, each) for each in range(last, last - _MAX_WORDS_BETWEEN, -1))
