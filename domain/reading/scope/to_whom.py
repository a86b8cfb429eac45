"""Questions after an addressee: "to whom does Europol report", "who does Europol report to"."""

from domain.languages.schema import Concept
from domain.reading.scope.alternatives import TIMES
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind


def asks_to_whom(cursor: Cursor) -> bool:
    """Return whether a text asks to whom something goes: "to whom …", "who does Europol report to"."""
    has_who = has_body = False
    for index, word in enumerate(cursor.words):
        if word.has(Concept.TO_WHOM):
            return True
        has_who = has_who or word.has(Concept.WHO)
        has_body = has_body or (has_who and word.has(Concept.NAME, Concept.WE))
        if has_body and word.has(Concept.TO) and _is_stranded(cursor, index):
            return True
    return False


def _is_stranded(cursor: Cursor, index: int) -> bool:
    """Return whether a preposition has nothing after it, or only a time."""
    following = cursor.word(index + 1)
    is_last = following is None or following.kind is TokenKind.COMMA
    names_follow = any(word.has(Concept.NAME, Concept.OTHER) for word in cursor.words[index + 1 :])
    return is_last or (not names_follow and cursor.has(index + 1, *TIMES))
