"""Clauses that say of what is late that it is not delivered, which adds nothing: "overdue and still not handed in"."""

from collections.abc import Iterator

from domain.languages.schema import Concept
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


def _is_said(cursor: Cursor, index: int) -> bool:
    word = cursor.words[index]
    return word.has(*_SAID) and word.kind is TokenKind.WORD and not (word.has(*_ASKING) and not word.is_noise)
