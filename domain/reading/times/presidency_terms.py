"""Presidencies that only give a name to the half-year beside them: "our Presidency (I-VI 2025)"."""

from domain.dates.presidencies import presidency_of
from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.reading.times.bounds import BoundParser
from domain.reading.times.periods import BadTimeError, ParsedTime
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: Beside the word: whose it is.
_WHOSE = (Concept.NAME, Concept.WE, Concept.HALF, Concept.ARTICLE)
_SIGNS = (TokenKind.COMMA, TokenKind.DASH)
#: The most words of a half-year before it: "from 1 January until 30 June 2025 (…)".
_MAX_TIME_WORDS = 12


def find_named_terms(cursor: Cursor, times: BoundParser) -> dict[int, int]:
    """Return the first index of each such Presidency, with the one after it."""
    found = {}
    for index, word in enumerate(cursor.words):
        if not word.has(Concept.PRESIDENCY):
            continue
        start, stop = index, index + 1
        while start > 0 and cursor.has(start - 1, *_WHOSE):
            start -= 1
        while cursor.has(stop, *_WHOSE):
            stop += 1
        names = [word.concepts[Concept.NAME] for word in cursor.words[start:stop] if word.has(Concept.NAME)]
        time = _parse(times, _skip(cursor, stop)) or _time_before(cursor, times, start)
        if _is_term(time, names):
            found[start] = stop
    return found


def _time_before(cursor: Cursor, times: BoundParser, stop: int) -> ParsedTime | None:
    """Return the longest time that ends before an index, None if none does."""
    found = (_parse(times, first) for first in range(max(0, stop - _MAX_TIME_WORDS), stop))
    return next((time for time in found if time and _skip(cursor, time.stop) >= stop), None)


def _skip(cursor: Cursor, index: int) -> int:
    """Return the index after signs and words that change nothing."""
    while cursor.has_kind(index, *_SIGNS) or cursor.skip_noise(index) > index:
        index = max(index + 1, cursor.skip_noise(index))
    return index


def _parse(times: BoundParser, index: int) -> ParsedTime | None:
    try:
        return times.parse(index)
    except BadTimeError:
        return None


def _is_term(time: ParsedTime | None, names: list[str]) -> bool:
    """Return whether a time is a Presidency's half-year: that of the Member State that is named, if one is."""
    if time is None:
        return False
    span, first = time.due.span, Month.of(time.due.span.first)
    is_half = first.month in (1, 7) and span == Span.months(first, 6)
    return is_half and (not names or [presidency_of(name) for name in names] == [span])
