"""Times with which a heading opens: a meeting, or an event from which the time counts."""

from domain.council_documents.sentence import Sentence
from domain.council_documents.times import length_at
from domain.languages.schema import Concept

#: So many words at the beginning of a heading may name a meeting, or be up to "after": "six months after".
_MAX_OPENING_WORDS, _MAX_EVENT_WORDS = 2, 3


def opens_with_meeting(sentence: Sentence) -> bool:
    """Return whether a text begins with a meeting: "Session of the Council in October 2026"."""
    words = sentence.words[:_MAX_OPENING_WORDS]
    end = sentence.places[len(words) - 1][1] if words else 0
    named = any(start < end for start, _ in sentence.find("meetings"))
    return named or any(word.has(Concept.MEETING) for word in words)


def opens_with_event(sentence: Sentence) -> bool:
    """Return whether a text begins with what a time counts from: "After the evaluation", "Six months after"."""
    words = sentence.words[:_MAX_EVENT_WORDS]
    opening = next((index for index, word in enumerate(words) if word.has(Concept.AFTER, Concept.BEFORE)), None)
    if any(not start for start, _ in sentence.find("vague")) or opening == 0:
        return True
    return opening is not None and length_at(sentence, 0) is not None
