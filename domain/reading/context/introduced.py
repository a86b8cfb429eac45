"""What a message introduces before it points to it: "Europol visits us today. What do they owe?", "… by then?"."""

from collections.abc import Sequence
from dataclasses import replace

from domain.languages.schema import Concept
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
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


def points_to_time(word: WordMatch) -> bool:
    """Return whether a word is "by then", or "that day"."""
    return word.has(Concept.BACK) and word.has(Concept.BY, Concept.DAY)


def bound_of_then(word: WordMatch) -> Bound:
    """Return the bound that such a word gives to the time to which it points."""
    return Bound.BY if word.has(Concept.BY) else Bound.IN


def find_then(sentences: Sequence[Sequence[WordMatch]]) -> int:
    """Return the index of the first sentence that says "by then"; zero if there is none, or nothing before it."""
    return next((index for index, words in enumerate(sentences) if any(map(points_to_time, words))), 0)


def points_to_body(words: Sequence[WordMatch]) -> bool:
    """Return whether a text says "they" or "their"."""
    return any(word.has(Concept.POSSESSIVE) or (word.has(Concept.BACK) and not points_to_time(word)) for word in words)


def due_by_then(times: Sequence[DueFilter], body: str | None, bound: Bound = Bound.BY) -> Question | None:
    """Return a question for what is due (of a body) by or at the one time of some; of several the one meeting's."""
    meetings = [time for time in times if time.council is not None]
    named = times if len(times) == 1 else meetings
    owners = () if body is None else (body,)
    return Question(owners=owners, when=replace(named[0], bound=bound)) if len(named) == 1 else None


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
