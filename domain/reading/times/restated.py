"""Times and bodies that are said again: in other words ("that is, by July"), or in place of others ("no, June")."""

import re
from functools import cache

from domain.languages.schema import Concept
from domain.reading.parsed import ParsedQuestion
from domain.reading.times.bounds import BoundParser
from domain.reading.times.periods import ParsedTime
from domain.reading.times.restating_words import RESTATING_WORDS
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind, fold

_PART = re.compile(r"\w+")
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
#: What may be between such a phrase and its time.
_TALK = (Concept.NOISE, Concept.CHATTER, Concept.ARTICLE)


def find_restating(cursor: Cursor, language: str, *, corrects: bool = False) -> dict[int, int]:
    """Return the indexes of phrases after which a time is said again, each with the index after the phrase.

    Or of those alone after which something takes the place of what is before them.
    """
    parts = [(part, index) for index, word in enumerate(cursor.words) for part in _PART.findall(fold(word.text))]
    phrases, found = _phrases(language, corrects=corrects), {}
    for place, (first, index) in enumerate(parts):
        for phrase in phrases.get(first, ()):
            stop = place + len(phrase)
            is_whole = place == 0 or parts[place - 1][1] < index
            is_whole = is_whole and (stop >= len(parts) or parts[stop][1] > parts[stop - 1][1])
            if is_whole and tuple(part for part, _ in parts[place:stop]) == phrase:
                found[index] = parts[stop - 1][1] + 1
                break
    return found


def parse_restated(cursor: Cursor, times: BoundParser, restating: dict[int, int], index: int) -> ParsedTime | None:
    """Return the time after the phrase at an index, which may have more such phrases and small talk before it."""
    start = restating[index]
    while cursor.word(start) is not None:
        time = None if start in restating else times.parse(start)
        if time is not None:
            return time
        if start not in restating and not (cursor.has(start, *_TALK) or cursor.has_kind(start, *_SIGNS)):
            return None
        start = restating.get(start, start + 1)
    return None


def take_back_body(cursor: Cursor, parts: ParsedQuestion, correcting: dict[int, int], index: int) -> int | None:
    """Forget the body right before the phrase at an index, if another is named after it: "Europol, sorry, Frontex".

    Return the index after the phrase, None if it takes no body back.
    """
    if index not in correcting or not parts.actor_groups:
        return None
    before, after = index - 1, correcting[index]
    while cursor.has_kind(before, *_SIGNS) or cursor.has(before, *_TALK):
        before -= 1
    while after in correcting or cursor.has_kind(after, *_SIGNS) or cursor.has(after, *_TALK):
        after = correcting.get(after, after + 1)
    if not (cursor.has(before, Concept.NAME) and cursor.has(after, Concept.NAME)):
        return None
    parts.actor_groups[-1].slugs.pop()
    if not parts.actor_groups[-1].slugs:
        parts.actor_groups.pop()
    return after


def begins_restating(text: str, language: str) -> bool:
    """Return whether a clause begins with such a phrase."""
    parts = _PART.findall(fold(text))
    return bool(parts) and any(tuple(parts[: len(phrase)]) == phrase for phrase in _phrases(language).get(parts[0], ()))


@cache
def _phrases(language: str, *, corrects: bool = False) -> dict[str, list[tuple[str, ...]]]:
    """Return a language's phrases, or those that correct, in parts, the longest first, by their first part."""
    words = RESTATING_WORDS[language]
    texts = f"{'' if corrects else words.saying},{words.correcting},{words.denying}".split(",")
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted((tuple(_PART.findall(fold(text))) for text in texts), key=len, reverse=True):
        if phrase:
            by_first.setdefault(phrase[0], []).append(phrase)
    return by_first
