"""The body that a message introduces before it asks of "them": "Europol visits us today. What do they owe?"."""

from collections.abc import Sequence
from dataclasses import replace

from domain.languages.schema import Concept
from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch

_OWING = (Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.OPEN)
#: What asks for the whole register, or says whose it is.
_WHOLE = (Concept.ALL, Concept.ITEM, Concept.WHO, Concept.WE, Concept.NAME)
#: Slugs of countries, in which people only work, are their codes.
_COUNTRY_CHARS = 2


def introduced_body(words: Sequence[WordMatch]) -> str | None:
    """Return the slug of the one body that a text names, None if it names none, several or a country."""
    bodies = {str(word.concepts[Concept.NAME]) for word in words if word.has(Concept.NAME)}
    body = bodies.pop() if len(bodies) == 1 else ""
    return body if len(body) > _COUNTRY_CHARS and body not in COUNCIL_SLUGS else None


def goes_on(question: Question | NotUnderstood) -> bool:
    """Return whether a question goes on from something: "which of theirs are late?"."""
    return isinstance(question, NotUnderstood) and question.reason is RefusalReason.FOLLOW_UP


def ask_of_body(question: Question | NotUnderstood, words: Sequence[WordMatch], body: str) -> Question | None:
    """Return a question for what is owed, without anything that limits it, as one about a body; None for others."""
    if not any(word.has(*_OWING) for word in words) or any(word.is_unknown or word.has(*_WHOLE) for word in words):
        return None
    if isinstance(question, NotUnderstood):  # "¿qué deben todavía?"
        asks_what = any(word.has(Concept.WHAT) for word in words)
        return Question(owners=(body,)) if asks_what and question.reason is RefusalReason.NOTHING else None
    asks_of_them = any(word.has(Concept.MUST, Concept.DELIVER) for word in words) and not any(
        word.has(Concept.IS, Concept.DONE, Concept.DELIVERED) for word in words
    )  # "co mają oddać do grudnia", and not "what is due by June"
    whole = replace(question, when=None) if asks_of_them else question
    if whole.is_narrowed or question.which is not StatusFilter.OPEN or question.ask is not QuestionType.WHAT:
        return None
    return replace(question, owners=(body,))
