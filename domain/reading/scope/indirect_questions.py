"""Indirect questions: the "if" of "who oversees if the key actions are implemented" sets no condition."""

from collections.abc import Collection, Iterator

from domain.languages.schema import Concept
from domain.reading.scope.alternatives import TIMES
from domain.reading.words.token_cursor import Cursor

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
