"""Words that limit nothing: the "if" of "who oversees if it is implemented", the number in "it has two tasks"."""

from collections.abc import Collection, Iterator

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.scope.alternatives import TIMES
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import BOUNDS, Cursor
from domain.reading.words.tokenizer import TokenKind

#: With one of these a number says which are meant: "the first two", "more than three".
_CHOOSING = (Concept.NEXT, Concept.LAST, Concept.ORDINAL, Concept.BEYOND, Concept.HOW_MANY)
_THINGS = (Concept.ITEM, Concept.DEADLINE, Concept.OWE)
_BREAKS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)

#: What is asked about a report, or names one.
_ASKING = (Concept.HOW_OFTEN, Concept.WHEN, Concept.WHO, Concept.RHYTHM, Concept.ITEM)
#: With one of these in it a clause sets a condition: "if Frontex is late".
_CONDITIONS = (
    *TIMES,
    Concept.NAME,
    Concept.KIND,
    Concept.NOT,
    Concept.NOTHING,
    Concept.OVERDUE,
    Concept.ON_TIME,
    Concept.HELD,
    Concept.REPORTED,
    Concept.CONFIRMED,
    Concept.OPEN,
)


def find_indirect_questions(cursor: Cursor, topic: Collection[int]) -> Iterator[int]:
    """Yield where an "if" begins what the verb of "who" is about; `topic` are the indexes of the topic's words."""
    asks_who = False
    for index, word in enumerate(cursor.words):
        asks_who = asks_who or word.has(Concept.WHO)
        rest = cursor.words[index + 1 :]
        is_condition = any(other.has(*_CONDITIONS) and not other.is_noise for other in rest)
        if word.has(Concept.IF) and asks_who and min(topic) < index < max(topic) and not is_condition:
            yield index


def find_measures(cursor: Cursor, topic: Collection[int]) -> Iterator[int]:
    """Yield where a clause begins that only says what a report is about: "reports on how actively countries take part".

    `topic` are the indexes of the topic's words.
    """
    for index, word in enumerate(cursor.words):
        is_apart = word.has(Concept.HOW_MANY) and cursor.has_kind(index - 1, TokenKind.COMMA)
        asked = cursor.words[:index] if is_apart and index < max(topic, default=0) else ()
        if any_has(asked, *_ASKING):
            yield index


def find_whether(cursor: Cursor, *, asks_yes_no: bool) -> Iterator[int]:
    """Yield where the "if" of "can you tell me if Frontex is late?" and "I wonder if …" says what is asked.

    Nothing but courtesy stands before it, and its clause is the last: "if Frontex is late, what is due?" sets a
    condition. So does an "if" that begins the text, unless the text is a yes/no question.
    """
    words = cursor.words
    is_courtesy = [word.kind in _BREAKS or word.is_noise or word.has(Concept.CHATTER) for word in words]
    first = is_courtesy.index(False) if False in is_courtesy else len(words)
    rest = words[first + 1 :]
    if rest and words[first].has(Concept.IF) and (first or asks_yes_no):
        goes_on = any(word.kind in _BREAKS or word.has(*QUESTION_WORDS, Concept.IF) for word in rest)
        if not goes_on:
            yield first


def find_counted(cursor: Cursor) -> Iterator[tuple[int, int]]:
    """Yield where a number begins of things that there are said to be, and the index after it.

    "Frontex has two things in March, right?", "is it one or two deliverables?": those that there are answer it.
    """
    words = cursor.words
    if any_has(words, *_CHOOSING):
        return
    for index, word in enumerate(words):
        is_number = word.has(Concept.NUMBER) or word.kind is TokenKind.NUMBER
        is_thing = cursor.has(index + 1, *_THINGS) and not cursor.has(index + 1, Concept.ACTION, Concept.MUST)
        if not (is_number and is_thing and not word.is_noise) or cursor.has(index - 1, *BOUNDS, Concept.ACTION):
            continue
        is_second = cursor.has(index - 1, Concept.OR) and cursor.has(index - 2, Concept.NUMBER)
        yield index - 2 if is_second else index, index + 1


def find_if_and_when(cursor: Cursor) -> Iterator[int]:
    """Yield where the "if and" of "can you say if and when it reports" stands: when it does tells whether it does."""
    for index, word in enumerate(cursor.words):
        before = cursor.word(index - 1)
        is_whether = before is not None and (before.has(Concept.IF) or before.is_noise)
        if word.has(Concept.AND) and cursor.has(index + 1, Concept.WHEN) and is_whether:
            yield index
            if cursor.has(index - 1, Concept.IF):
                yield index - 1


def find_partitive(cursor: Cursor) -> Iterator[int]:
    """Yield where a "from" begins a text and means "of": Latvian "no jūnija lietām, kuras …"."""
    stop = next((index for index, word in enumerate(cursor.words) if word.kind is TokenKind.COMMA), 0)
    names_things = any_has(cursor.words[:stop], Concept.ITEM)
    if cursor.has(0, Concept.FROM) and names_things and cursor.has(stop + 1, *QUESTION_WORDS):
        yield 0
