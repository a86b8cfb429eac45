"""Times with which a heading opens: a meeting, or an event from which the time counts."""

from domain.council_documents.sentence import Sentence
from domain.council_documents.times import length_at
from domain.languages.schema import Concept

#: So many words may be at the beginning up to "after": "six months after".
_MAX_EVENT_WORDS = 3


def opens_with_meeting(sentence: Sentence) -> bool:
    """Return whether a text begins with a meeting: "Session of the Council in October 2026"."""
    meetings = [start for start, _ in sentence.find("meetings")]
    meetings += [
        start for word, (start, _) in zip(sentence.words, sentence.places, strict=True) if word.has(Concept.MEETING)
    ]
    return any(len(sentence.between(0, start)) <= 1 for start in meetings)


def opens_with_event(sentence: Sentence) -> bool:
    """Return whether a text begins with what a time counts from: "After the evaluation", "Six months after"."""
    words = sentence.words[:_MAX_EVENT_WORDS]
    opening = next((index for index, word in enumerate(words) if word.has(Concept.AFTER, Concept.BEFORE)), None)
    if any(not start for start, _ in sentence.find("vague")) or opening == 0:
        return True
    return opening is not None and length_at(sentence, 0) is not None
