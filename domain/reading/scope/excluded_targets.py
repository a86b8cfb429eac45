"""What is left out, and where it begins and ends: names, references, places, a topic, or a clause that says more."""

from collections.abc import Collection

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind

#: What can be left out, by the concept of its word and by its shape.
_TARGETS = (
    Concept.NAME,
    Concept.OTHER,
    Concept.VEHICLE,
    Concept.TITLE,
    Concept.SECTION,
    Concept.RHYTHM,
    Concept.UNDATED,
    Concept.OVERDUE,
    Concept.WE,
)
_TARGET_KINDS = (TokenKind.REF, TokenKind.ROMAN)
#: What begins a clause, which says more of what is left out: "except what goes to the Council".
_CLAUSE = (Concept.WHAT, Concept.WHO, Concept.BACK, Concept.THIS)
#: What may be between the word that leaves out and what is left out.
_BRIDGES = (
    *_CLAUSE,
    Concept.ARTICLE,
    Concept.IS,
    Concept.DID,
    Concept.ITEM,
    Concept.TO,
    Concept.FOR,
    Concept.IN,
    Concept.BY,
    Concept.FROM,
    Concept.AGENT,
    Concept.ASSIGNED,
    Concept.ADDRESSED,
    Concept.RECEIVE,
    Concept.OWE,
    Concept.MUST,
    Concept.DELIVER,
    Concept.DELIVERED,
    Concept.ACTION,
    Concept.KIND,
    Concept.ALL,
    Concept.WITH,
    Concept.JOINTLY,
    Concept.HELP,  # Portuguese "o que faz"
    Concept.ORDINAL,
)
#: The verbs of such a clause.
_VERBS = (Concept.ADDRESSED, Concept.RECEIVE, Concept.DELIVER, Concept.DELIVERED, Concept.OWE, Concept.MUST)
JOINS = (Concept.AND, Concept.OR)
PREPOSITIONS = (Concept.TO, Concept.FOR, Concept.BY, Concept.UNTIL)
STATUSES = (Concept.OPEN, Concept.DONE, Concept.DELIVERED, Concept.OVERDUE, Concept.HELD, Concept.REPORTED)


def end_of_targets(cursor: Cursor, index: int, topic: Collection[int], *, is_bare: bool = False) -> int | None:
    """Return the index after what is left out, which is beside the word before `index`; None if nothing is.

    A clause goes on to the next comma or question word; `is_bare` allows none. What "and" joins to it must be left out
    too, or it is not clear what is.
    """
    target, is_clause = _next_target(cursor, index, topic)
    if target is None or (is_bare and (is_clause or cursor.has(target, Concept.OVERDUE))):
        return None
    stop, comma = _end_of_target(cursor, target, topic), None
    while True:
        if _joins_next(cursor, stop):
            target, is_next_clause = _next_target(cursor, stop + 1, topic)
            if target is None or cursor.has(stop + 1, *QUESTION_WORDS):
                return None if comma is None else comma
            is_clause = is_clause or is_next_clause
        else:
            target = _adjacent_target(cursor, stop, topic)
        if target is None:
            break
        if comma is None and cursor.has_kind(stop, TokenKind.COMMA) and _begins_sentence(cursor, index - 1):
            comma = stop
        stop = _end_of_target(cursor, target, topic)
    if comma is not None and not _ends(cursor, stop):
        return comma  # "apart from Empact, Europol …": whom the question after it is about
    while is_clause and cursor.word(stop) is not None and not _ends_clause(cursor, stop):
        stop += 1
    return stop


def _ends(cursor: Cursor, index: int) -> bool:
    """Return whether a comma, a dash, a sentence's end or nothing is at an index."""
    return cursor.word(index) is None or cursor.has_kind(index, TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)


def _joins_next(cursor: Cursor, index: int) -> bool:
    """Return whether a word joins what follows to what is left out: "and", French "sans Frontex ni Europol"."""
    if cursor.has(index, *JOINS):
        return not cursor.has(index + 1, Concept.EXCEPT, Concept.NOT)
    name = index + 1
    while cursor.has(name, Concept.ARTICLE, *PREPOSITIONS) and not cursor.has(name, Concept.NAME):
        name += 1
    return is_nor(cursor, index) and cursor.has(name, Concept.NAME)


def is_nor(cursor: Cursor, index: int) -> bool:
    """Return whether a word may join what else is left out: French "ni", Italian "né"."""
    is_negative = cursor.has(index, Concept.NOT, Concept.BEYOND)
    return is_negative and not cursor.has(
        index, Concept.EXCEPT, Concept.DELIVER, Concept.THAN, Concept.POST, Concept.AND, *STATUSES
    )


def _next_target(cursor: Cursor, index: int, topic: Collection[int]) -> tuple[int | None, bool]:
    """Return the index of the first thing that can be left out, None for none, and whether a clause says it."""
    first, is_clause = index, False
    while not is_target(cursor, index, topic):
        word = cursor.word(index)
        is_comma = word is not None and word.kind is TokenKind.COMMA
        # "Except that, which …", Danish "ikke det, Frontex gør".
        has_subject = cursor.has(index + 1, Concept.NAME) and not _begins_sentence(cursor, first - 1)
        is_comma = is_comma and (index > first or has_subject or begins_relative(cursor, index + 1))
        is_comma = is_comma and not _is_lead(cursor, first - 1, index)
        is_section = (
            word is not None and word.is_unknown and cursor.has_kind(index + 1, TokenKind.ROMAN)
        )  # "parts II …"
        if word is None or not (is_comma or is_section or word.is_noise or word.has(*_BRIDGES)):
            return None, is_clause
        is_clause = is_clause or is_comma or word.has(*_CLAUSE)
        index += 1
    return index, is_clause


def _is_lead(cursor: Cursor, start: int, stop: int) -> bool:
    """Return whether words begin a sentence and say something of their own: "apart from the joint work, what …"."""
    inside = cursor.words[start + 1 : stop]
    return _begins_sentence(cursor, start) and not all(
        word.is_noise or word.has(*_CLAUSE, Concept.ARTICLE) for word in inside
    )


def _begins_sentence(cursor: Cursor, index: int) -> bool:
    """Return whether nothing but noise is before a word in its sentence."""
    index -= 1
    while cursor.has(index, Concept.NOISE, Concept.CHATTER, Concept.AND):
        index -= 1
    return cursor.word(index) is None or cursor.has_kind(index, TokenKind.STOP)


def begins_relative(cursor: Cursor, index: int) -> bool:
    """Return whether a word begins a clause that says more of the word before it: "which", "that Europol …"."""
    return cursor.has(index, *_CLAUSE) or (
        cursor.has(index, Concept.NOISE)
        and cursor.has(index + 1, Concept.NAME, Concept.NOT, Concept.IS, Concept.WHAT, *_VERBS)
    )


def is_target(cursor: Cursor, index: int, topic: Collection[int]) -> bool:
    """Return whether a word names something that can be left out."""
    word = cursor.word(index)
    if word is None:
        return False
    if word.has(Concept.KIND):
        return not (cursor.has(index - 1, Concept.NAME) or cursor.has(index + 1, Concept.NAME))
    is_follow_up_action = word.kind is TokenKind.QUARTER and not word.part_months
    return index in topic or word.has(*_TARGETS) or word.kind in _TARGET_KINDS or is_follow_up_action


def _end_of_target(cursor: Cursor, index: int, topic: Collection[int]) -> int:
    """Return the index after one thing that is left out: "section 3", "Europol's EMSC", the words of a topic."""
    stop = index + (2 if cursor.has(index, Concept.SECTION) else 1)
    while (
        (cursor.has(stop, Concept.ENDING) and not cursor.has(stop, *JOINS))  # Croatian "i" is "and", too
        or stop in topic
        or _is_inside(cursor, stop, topic)
        or cursor.has(stop, Concept.SECTION)
    ):
        stop += 1
    return stop


def _is_inside(cursor: Cursor, index: int, topic: Collection[int]) -> bool:
    """Return whether an article or the like is between two words of the topic: "report on *the* state of Schengen"."""
    return cursor.has(index, Concept.ARTICLE, Concept.NOISE) and {index - 1, index + 1} <= set(topic)


def _adjacent_target(cursor: Cursor, index: int, topic: Collection[int]) -> int | None:
    """Return the index of the next thing that is left out, after a comma or in apposition: "Europol's EMSC"."""
    if not cursor.has_kind(index, TokenKind.COMMA):
        return index if cursor.has(index, Concept.NAME) else None
    index += 1
    while cursor.has(index, Concept.ARTICLE) and not is_target(cursor, index, topic):
        index += 1
    return index if is_target(cursor, index, topic) else None


def _ends_clause(cursor: Cursor, index: int) -> bool:
    return cursor.has_kind(index, TokenKind.COMMA) or cursor.has(index, *QUESTION_WORDS)


def start_of_targets(cursor: Cursor, index: int, topic: Collection[int]) -> int:
    """Return the index of the first word of what a postposition leaves out; its own index if nothing is before it."""
    start = index
    while (first := _start_of_target(cursor, start, topic)) is not None:
        start = first
        if not cursor.has(start - 1, *JOINS):
            return start
        start -= 1
    return start if start == index else start + 1


def _start_of_target(cursor: Cursor, stop: int, topic: Collection[int]) -> int | None:
    """Return the index of the first word of one thing that is left out, with its article; `stop` is after it."""
    first = stop - 1
    while cursor.has(first, Concept.ENDING):
        first -= 1
    if cursor.has_kind(first, TokenKind.COMMA):
        return None
    if cursor.has(first, Concept.OWE, Concept.ITEM) and cursor.has(first - 1, Concept.NAME):
        first -= 1  # "az Europol feladatain kívül"
    if cursor.has(first, Concept.NOISE) and cursor.has(first - 1, Concept.UNDATED):
        first -= 1  # "the undated ones"
    if cursor.has(first, Concept.NOISE) and not is_target(cursor, first, topic):
        first -= 1  # Hungarian "a nyomozásokról szóló kivételével", Dutch "de Commissie even daargelaten"
    if not (is_target(cursor, first, topic) or cursor.has(first - 1, Concept.SECTION)):
        return None
    while first - 1 in topic or _is_inside(cursor, first - 1, topic):
        first -= 1
    if cursor.has(first, Concept.SECTION) or cursor.has(first - 1, Concept.SECTION):
        first -= 1  # "III fejezet", "section III"
    return first - 1 if cursor.has(first - 1, Concept.ARTICLE, Concept.BACK) else first
