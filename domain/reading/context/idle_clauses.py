"""A clause at either end of a text that names nothing of the register: "the follow-up part please, am in a taxi".

Unlike a remark (`remarks.py`) it is not known by the people it speaks of, so it is left out only where the text is not
understood with it, and what it says is named.
"""

from collections.abc import Iterator, Sequence

from domain.languages.schema import Concept
from domain.reading.context.clauses import Clause, join_clauses, split_clauses, without_conjunction
from domain.reading.context.sentences import Sentence
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage

#: What one of these is about limits what is asked beside it: "after the 8th I mean", "if you leave those out".
_LIMITING = (
    *(Concept.AFTER, Concept.BEFORE, Concept.BEYOND, Concept.IF, Concept.NOT, Concept.NOTHING, Concept.ONLY),
    *(Concept.EXCEPT, Concept.POST, Concept.BETWEEN, Concept.ORDINAL, Concept.NUMBER, Concept.STATUS_OF),
    *(Concept.BY, Concept.UNTIL, Concept.WITHIN, Concept.LATEST, Concept.EARLIEST, Concept.DEADLINE),
)
_SIGNS = " .!?;"


def without_idle_clause(
    sentences: Sequence[Sentence], detected: DetectedLanguage, topics: TopicIndex
) -> Iterator[tuple[list[Sentence], str]]:
    """Yield a text without its last or first clause, and that clause, where it names nothing of the register.

    What follows the first one must ask: "see to it, that the Commission delivers" does not.
    """
    if len(clauses := split_clauses(sentences, detected, topics)) < 2:
        return
    first, last = clauses[0], clauses[-1]
    if _is_idle(last):
        yield join_clauses(clauses[:-1], sentences), last.text.strip(_SIGNS)
    if _is_idle(first) and any(map(_asks, clauses[1:])):
        clauses[1].text = without_conjunction(clauses[1].text, detected.lexicons[0])
        yield join_clauses(clauses[1:], sentences), first.text.strip(_SIGNS)


def _is_idle(clause: Clause) -> bool:
    names = clause.is_about_register or clause.delivers or clause.has_far_time
    return not (names or _asks(clause) or clause.stays or clause.names(*_LIMITING))


def _asks(clause: Clause) -> bool:
    return clause.asks or clause.asks_yes_no
