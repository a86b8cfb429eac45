"""What a text in a thread says about what the last answer listed: its owners ("they"), and a topic among it."""

import re
from collections.abc import Collection, Mapping, Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import QuestionType, ReadingContext
from domain.reading.parsed import ParsedQuestion
from domain.reading.threads.goes_on import council_of_one
from domain.reading.threads.pointers import has_pronoun
from domain.reading.topics.topic_index import Topic
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import fold
from domain.register.model import Directory

_OWING = (Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.ASSIGNED, Concept.DID)
#: What is asked of the deliverable, and not of its owners.
_OF_IT = (Concept.WHO, Concept.TO_WHOM, Concept.WHEN)
#: A part of a name that more bodies have says nothing: "European".
_MAX_BODIES = 4
#: So much of a word tells it in all its forms.
_MIN_STEM_CHARS, _MAX_ENDING_CHARS = 5, 3
#: A longer text may mean anything else by such a word.
_MAX_WORDS = 8


def name_listed_bodies(
    words: Sequence[WordMatch], bodies: Collection[str], language: str, directory: Directory
) -> Sequence[WordMatch]:
    """Return a short text's words with the names of bodies in place of parts of them: "and the delegations?".

    `bodies` are those that owe something of what was listed; the part must be of one of them alone.
    """
    if len(words) > _MAX_WORDS or not bodies:
        return words
    stems = {slug: _stems_of_name(slug, language, directory) for slug in bodies}
    named = list(words)
    for index, word in enumerate(words):
        if not {*word.concepts} <= {Concept.NOISE, Concept.CHATTER}:
            continue
        form = fold(word.text)
        meant = {slug: stem for slug in bodies for stem, chars in stems[slug].items() if _is_form_of(form, stem, chars)}
        if len(meant) == 1:
            [(slug, stem)] = meant.items()
            if sum(stem in _stems_of_name(each, language, directory) for each in directory.actors) <= _MAX_BODIES:
                named[index] = replace(word, concepts={Concept.NAME: slug})
    return named


def _is_form_of(form: str, stem: str, chars: int) -> bool:
    """Return whether a word may be an inflected one, whose dictionary form has so many characters."""
    return form.startswith(stem) and chars - _MAX_ENDING_CHARS < len(form) <= len(stem) + 2 * _MAX_ENDING_CHARS


def _stems_of_name(slug: str, language: str, directory: Directory) -> Mapping[str, int]:
    """Return the beginnings of the words of a body's names, each with the characters of the word."""
    actor = directory.actors[slug]
    words = re.findall(r"\w+", fold(f"{actor.name.get(language, '')} {actor.short.get(language, '')}"))
    return {
        word[: max(_MIN_STEM_CHARS, len(word) - _MAX_ENDING_CHARS)]: len(word)
        for word in words
        if len(word) > _MIN_STEM_CHARS
    }


def means_owners(parts: ParsedQuestion, context: ReadingContext) -> bool:
    """Return whether "they" are the owners of what was listed: "what else do they owe?" after "who does III.2?"."""
    if parts.points_to_then or parts.pointing.anybody or context.listed_receivers:
        return False  # "does anything else fall due by then?", "what else do they get?"
    names_none = not (parts.refs or parts.topic_refs or parts.actor_groups or parts.actor_kind or parts.section)
    asks_else = parts.pointing.besides or parts.has(Concept.ELSE)
    asks_else = asks_else or (parts.pointing.more and parts.pointing.them and parts.has(Concept.WHAT))
    is_of_one = context.previous is not None and bool(context.previous.refs)
    has_place = context.previous is not None and bool(context.previous.vehicle or council_of_one(context.previous))
    if has_place and not (parts.pointing.them or parts.has(Concept.MUST, Concept.OVERDUE)):
        return False  # "what else goes through it?", "what else is on the table there?"
    is_late_too = parts.pointing.more and parts.has(Concept.OVERDUE) and parts.has(Concept.ANY)
    asks_else = asks_else or (is_of_one and is_late_too)  # Slovak "meškajú ešte s niečím?" after one thing
    asked_who = context.previous is not None and context.previous.ask is QuestionType.WHO
    # "What else are they late with?", "are they late with anything?"
    is_late = parts.has(Concept.OVERDUE) and (asks_else or (asked_who and parts.has(Concept.ANY)))
    is_of_bodies = parts.has(*_OWING) or is_late
    if asked_who and names_none and parts.asks_first_due and (parts.has(Concept.POSSESSIVE) or parts.pointing.them):
        return bool(context.listed_owners)  # "and when's their next deadline?"
    if not (context.listed_owners and names_none and is_of_bodies) or parts.has(*_OF_IT):
        return False
    if parts.has(Concept.BACK, Concept.POSSESSIVE) or parts.pointing.has_pronoun:
        # Danish "hvad bygger den på?" is asked of the thing.
        is_of_them = asked_who and (parts.pointing.them or parts.has(Concept.OWE, Concept.MUST))
        return asks_else or parts.has(Concept.ANY, Concept.HOW_MANY) or (is_of_them and parts.has(Concept.WHAT))
    says_them = parts.pointing.them or is_late_too
    if asks_else and is_of_one and says_them and parts.pointing.drops_subject:
        return True  # Croatian "što još moraju dostaviti?" after one thing
    says_they = parts.pointing.drops_subject and (is_late or parts.has(Concept.OWE, Concept.MUST, Concept.DELIVER))
    says_they = says_they and (parts.pointing.due_day or parts.pointing.more or asks_else or not parts.times)
    return says_they and asked_who and (is_late or parts.has(Concept.WHAT)) and parts.is_terse


def prefer_listed(topic: Topic, words: Sequence[WordMatch], language: str, context: ReadingContext) -> Topic:
    """Return a topic without what was not listed, if some of it was.

    One that leaves a doubt is certain if a text says that it is of that: "is the financial report among them?".
    """
    among = tuple(ref for ref in topic.refs if ref in context.listed)
    if among and len(context.listed) > 1 and (topic.is_strong or len(topic.refs) > 1):
        return replace(topic, refs=among)
    if topic.is_strong:
        return topic
    if len(among) != 1 or not has_pronoun(words, language, topic.indexes):
        return topic
    return replace(topic, refs=among, is_strong=True)
