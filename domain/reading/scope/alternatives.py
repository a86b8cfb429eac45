"""The limits that an "or" is between: "overdue or due this week"."""

from domain.languages.schema import Concept
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: What begins a time.
TIMES = (
    Concept.MONTH,
    Concept.THIS,
    Concept.NEXT,
    Concept.TODAY,
    Concept.TOMORROW,
    Concept.WITHIN,
    Concept.BY,
    Concept.BEFORE,
    Concept.IN,
    Concept.UNTIL,
    Concept.AFTER,
    Concept.WEEK,
    Concept.QUARTER,
    Concept.HALF,
    Concept.FEAST,
    Concept.YEAR_END,
    Concept.END,
    Concept.YEAR,
)
_DATES = (TokenKind.NUMBER, TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR)
#: The kinds of limits that an "or" may be between.
_LIMITS: dict[str, tuple[Concept, ...]] = {
    "overdue": (Concept.OVERDUE,),
    "held": (Concept.HELD,),
    "reported": (Concept.REPORTED,),
    "done": (Concept.DONE, Concept.DELIVERED),
    "open": (Concept.OPEN,),
    "undated": (Concept.UNDATED,),
    "ownerless": (Concept.OWNERLESS,),
    "time": TIMES,
}


def find_alternatives(cursor: Cursor) -> frozenset[str]:
    """Return between which kinds of limits an "or" is: "overdue or due this week"; empty if it joins anything else."""
    for index, word in enumerate(cursor.words):
        if word.has(Concept.OR):
            before, after = _limit_beside(cursor, index, -1), _limit_beside(cursor, index, 1)
            if before and after and before != after:
                return frozenset((before, after))
    return frozenset()


def _limit_beside(cursor: Cursor, index: int, step: int) -> str | None:
    """Return the kind of the nearest limit before or after a word, if only what is owed is between."""
    index += step
    while (word := cursor.word(index)) is not None:
        kind = next((kind for kind, concepts in _LIMITS.items() if word.has(*concepts)), None)
        if kind is not None or word.kind in _DATES:
            return kind or "time"
        if not (
            word.is_noise
            or word.has(Concept.OWE, Concept.MUST, Concept.ITEM, Concept.DELIVER, Concept.WHAT, Concept.DATED)
        ):
            return None
        index += step
    return None
