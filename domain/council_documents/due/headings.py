"""Times with which a heading opens: a meeting, or an event from which the time counts."""

from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept
from domain.reading.words.token_cursor import UNITS

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
    if any(not start or end == len(sentence.text) for start, end in sentence.find("vague")):
        return True  # "Once it is adopted", Finnish "arvioinnin päätyttyä"
    events = {start for start, _ in sentence.find("from_event")}
    for index, word in enumerate(sentence.words[:_MAX_EVENT_WORDS]):
        has_length = any(each.has(*UNITS) for each in sentence.words[:index])
        if word.has(Concept.AFTER, Concept.BEFORE) or (has_length and sentence.places[index][0] in events):
            return index == 0 or has_length
    return False
