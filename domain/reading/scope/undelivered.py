"""Clauses that say of what is late that it is not delivered, which adds nothing: "should have been in, and isn't"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: What such a clause may consist of.
_SAID = (
    Concept.NOT,
    Concept.DELIVER,
    Concept.DELIVERED,
    Concept.DONE,
    Concept.OPEN,
    Concept.DID,
    Concept.IS,
    Concept.PAST,
    Concept.WAS,
    Concept.AND,
    Concept.BACK,
    Concept.CHATTER,
    Concept.NOISE,
)
_DELIVERY = (Concept.DELIVER, Concept.DELIVERED, Concept.DONE)
_DENIALS = (Concept.NOT, Concept.EXCEPT)
#: "And has not been delivered" may be one phrase for open, Slavic "a nie" one for except.
_TAIL = (*_SAID, Concept.EXCEPT, Concept.ENDING, Concept.ARTICLE, Concept.STATUS_OF)
_ASKING = (Concept.WHAT, Concept.WHO, Concept.WHEN)


def find_undelivered(cursor: Cursor) -> Iterator[tuple[int, int]]:
    """Yield the index of the first word of each such clause, and the one after its last."""
    words = cursor.words
    late = next((index for index, word in enumerate(words) if word.has(Concept.OVERDUE) and not word.is_noise), None)
    if late is None:
        return
    for start in range(late + 1, len(words)):
        # Finnish "eikä" is "and" and "not" in one.
        if not words[start].has(Concept.AND, Concept.NOT) and words[start].kind is not TokenKind.COMMA:
            continue
        stop = start + 1
        while stop < len(words) and _is_said(cursor, stop):
            stop += 1
        clause = words[start:stop]
        if any(word.has(Concept.NOT) for word in clause) and any(word.has(*_DELIVERY) for word in clause):
            yield start, stop
            return


def find_undone(cursor: Cursor) -> tuple[int, int] | None:
    """Return where a text ends by saying that what was to be done by now is not: "…, and hasn't been", "… a není"."""
    words = cursor.words
    stop = len(words)
    while stop and words[stop - 1].kind is TokenKind.STOP:
        stop -= 1
    start = stop
    while start and words[start - 1].kind is TokenKind.WORD and words[start - 1].has(*_TAIL):
        start -= 1
    while start < stop and not _begins_tail(cursor, start):
        start += 1
    has_due = any(word.has(Concept.OVERDUE) for word in words[:start])
    has_due = has_due or all(any(word.has(said) for word in words[:start]) for said in (Concept.MUST, Concept.WAS))
    denies = any(word.has(*_DENIALS, Concept.OPEN) for word in words[start:stop])
    return (start, stop) if has_due and denies else None


def _begins_tail(cursor: Cursor, index: int) -> bool:
    """Return whether a clause begins at a word: after a comma, or with one that joins it, as Finnish "eikä" does."""
    if cursor.has_kind(index - 1, TokenKind.COMMA):
        return True
    word, before = cursor.words[index], cursor.word(index - 1)
    is_phrase = word.has(Concept.OPEN) and " " in word.text
    is_joint = word.has(Concept.NOT) and before is not None and (before.is_noise or before.has(*_SAID, Concept.OVERDUE))
    return word.has(Concept.AND) or is_phrase or is_joint


def _is_said(cursor: Cursor, index: int) -> bool:
    word = cursor.words[index]
    return word.has(*_SAID) and word.kind is TokenKind.WORD and not (word.has(*_ASKING) and not word.is_noise)


def name_missed(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return the words of a text with "overdue" and open for "not in time" in one: "failed to", Slovak "nestihol"."""
    return [
        replace(word, concepts={Concept.OVERDUE: None, Concept.OPEN: None})
        if word.has(Concept.OVERDUE) and word.has(Concept.NOT)
        else word
        for word in words
    ]
