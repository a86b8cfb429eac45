"""The parts of the register that a text mentions, whatever else it says: what a text that is refused may be about."""

from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import Bound, Exclusion, Question, QuestionType, StatusFilter
from domain.reading.times.mentioned import mentioned_times
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import any_has, load_lexicon
from domain.reading.words.lookup import match_text
from domain.reading.words.meeting_bodies import name_meetings
from domain.register.model import ActorKind, DeadlineKind, Directory

#: A text that names more bodies is about none of them.
_MAX_BODIES = 3
#: Whose are not asked for if one of these is.
_OF_SOME = ("owners", "addressees", "refs", "section", "vehicle", "undated", "ownerless")
_DUTY = (Concept.MUST, Concept.OWE, Concept.DELIVER)
_LISTING = (QuestionType.WHAT, QuestionType.WHEN)


def find_mentioned(text: str, language: str, *, today: date, directory: Directory) -> Question:
    """Return what has all that a text mentions: up to three bodies, the one time, a place, a rhythm and a status."""
    matched = match_text(text, [load_lexicon(language)])
    words = name_meetings(matched, (language, "en"), directory.meeting_bodies)

    def first(concept: Concept) -> object:
        return next((word.concepts[concept] for word in words if word.has(concept)), None)

    named = dict.fromkeys(word.concepts[Concept.NAME] for word in words if word.has(Concept.NAME))
    owners = tuple(slug for slug in named if slug in directory.actors and slug not in COUNCIL_SLUGS)
    if len(owners) > _MAX_BODIES:
        return Question()
    mentioned = mentioned_times(words, today=today, directory=directory)
    times = [time for time in mentioned if time.bound is not Bound.AS_OF]  # that limits no due dates
    rhythm, section, vehicle = first(Concept.RHYTHM), first(Concept.TITLE), first(Concept.VEHICLE)
    is_late = any_has(words, Concept.OVERDUE)
    return Question(
        which=StatusFilter.OVERDUE if is_late else StatusFilter.OPEN,
        owners=owners,
        when=times[0] if len(times) == 1 and not is_late else None,
        section=None if section is None else str(section),
        vehicle=None if vehicle is None else str(vehicle),
        rhythm=None if rhythm is None else DeadlineKind(str(rhythm)),
        undated=any_has(words, Concept.UNDATED),
        ownerless=any_has(words, Concept.OWNERLESS),
    )


def limit_to_mentioned(
    question: Question, before: str, language: str, *, today: date, directory: Directory
) -> Question:
    """Return a question of everybody's with the one body or time that the sentences `before` it mention.

    "We are off to see Frontex. What are they late with?", "I am planning the first half of 2025. What falls in it?"
    A country may be where something is, or a Presidency; and who is met need not owe what is due at some time.
    """
    if question.without != Exclusion() or any(getattr(question, name) for name in _OF_SOME):
        return question
    mentioned = find_mentioned(before, language, today=today, directory=directory)
    is_everything = replace(question, ask=QuestionType.WHAT) == Question() and question.ask in _LISTING
    owners = mentioned.owners if len(mentioned.owners) == 1 and question.ask is not QuestionType.WHO else ()
    is_state = any(directory.actors[slug].kind is ActorKind.MEMBER_STATE for slug in owners)
    is_theirs = question.when is None or _is_asked_about(before, language)
    if owners and is_theirs and (is_everything or not is_state):
        return replace(question, owners=owners)
    return replace(question, when=mentioned.when) if is_everything else question


def _is_asked_about(text: str, language: str) -> bool:
    """Return whether a text says what a body must do: "whether Frontex has to deliver anything"."""
    words = match_text(text, [load_lexicon(language)])
    return any(word.has(Concept.NAME) and following.has(*_DUTY) for word, following in pairwise(words))
