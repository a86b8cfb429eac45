"""Parts that bodies play in a question: what reads as one that no deliverable has them in is another."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from domain.languages.schema import Concept
from domain.questions.model import Bound, Question
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.topics.entry import TopicEntry
from domain.reading.words.lexicon import WordMatch

#: With one of these a body receives something, unless what comes is "from" it.
_RECEIVING = (Concept.RECEIVE, Concept.ADDRESSED)
_SOURCES = (Concept.FROM, Concept.BETWEEN)


def settle_roles(question: Question, words: Sequence[WordMatch], entries: Sequence[TopicEntry]) -> Question:
    """Return a question with its bodies in parts that they have in the register's entries.

    A preposition says little: "en retard à Europol" is what Europol owes, since nothing goes to Europol. Where bodies
    have no such part either, nothing is changed: that there is nothing is the answer.
    """
    asked = [entry for entry in entries if not question.refs or entry.ref in question.refs]
    if question.alone and _may_mean_itself(words):
        sole = (entry for entry in asked if entry.named_owners and set(entry.named_owners).issubset(question.owners))
        question = question if any(sole) else replace(question, alone=False)
    owners, addressees = question.owners, question.addressees
    if not owners and _is_of_meeting(question, words):
        return replace(question, addressees=())
    owed = [entry for entry in asked if not owners or not entry.owners.isdisjoint(owners)]
    if not addressees or _has_any(owed, lambda entry: entry.addressees, addressees):
        return question
    if not owners and _has_any(asked, lambda entry: entry.owners, addressees):
        is_owed = bool(question.refs) or not _says_who_receives(words, addressees[0])
        return replace(question, owners=addressees, addressees=()) if is_owed else question
    if owners and question.when is not None and COUNCIL_SLUGS.issuperset(addressees):
        return replace(question, addressees=())  # "what does Eurojust bring to the Council in June?": to the meeting
    return question


def _is_of_meeting(question: Question, words: Sequence[WordMatch]) -> bool:
    """Return whether a Council with a day is that meeting, and no receiver: "on the table for the one on 5 March"."""
    time = question.when
    is_council = bool(question.addressees) and COUNCIL_SLUGS.issuperset(question.addressees)
    is_day = time is not None and time.bound is Bound.IN and time.span.first == time.span.last
    return is_council and is_day and not any(word.has(*_RECEIVING) for word in words)


def _may_mean_itself(words: Sequence[WordMatch]) -> bool:
    """Return whether an "alone" stands before its name, where it is "itself" as well: Polish "sam Parlament"."""
    return any(
        word.concepts.get(Concept.POST) is Concept.ONLY and name.has(Concept.NAME) for word, name in pairwise(words)
    )


def _has_any(
    entries: Iterable[TopicEntry], bodies_of: Callable[[TopicEntry], frozenset[str]], bodies: Collection[str]
) -> bool:
    return any(not bodies_of(entry).isdisjoint(bodies) for entry in entries)


def _says_who_receives(words: Sequence[WordMatch], body: str) -> bool:
    """Return whether words leave no doubt that something goes to a body: by a verb, or a "to" that is nothing else."""
    index = next((number for number, word in enumerate(words) if word.concepts.get(Concept.NAME) == body), 0)
    before = [word for word in words[:index] if not word.has(Concept.ARTICLE) or word.has(*_SOURCES)][-1:]
    if any(word.has(*_SOURCES) for word in before):
        return False
    is_to = any([*word.concepts] == [Concept.TO] for word in before)
    return is_to or any(word.has(*_RECEIVING) for word in words)
