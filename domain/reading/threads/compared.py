"""Two bodies of which a thread has asked the same, one after the other: "which ones do they both have?"."""

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.parsed import ParsedQuestion

_TWO = 2


def find_compared(question: Question, previous: Question | None) -> tuple[str, ...]:
    """Return the bodies of two questions that ask the same of one each; empty if they do not."""
    if previous is None or not len(question.owners) == len(previous.owners) == 1:
        return ()
    is_same = replace(question, owners=previous.owners, ask=previous.ask) == previous
    return tuple(dict.fromkeys((*previous.owners, *question.owners))) if is_same else ()


def ask_of_both(parts: ParsedQuestion, question: Question, compared: tuple[str, ...]) -> Question:
    """Return a question for what two bodies that were compared share, if it asks for that; else the question."""
    asks = parts.has(Concept.WHAT, Concept.HOW_MANY) and parts.has(Concept.BOTH, Concept.JOINTLY)
    if len(compared) != _TWO or not asks or question.owners or question.refs:
        return question
    return replace(question, owners=compared, jointly=True)
