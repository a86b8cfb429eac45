"""Parts that bodies play in a question: what reads as one that no deliverable has them in is another."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.questions.model import Bound, NotUnderstood, Question, RefusalReason
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.topics.entry import TopicEntry
from domain.reading.words.lexicon import WordMatch, any_has
from domain.register.meeting import Meeting
from domain.register.model import Directory

#: With one of these a body receives something, unless what comes is "from" it.
_RECEIVING = (Concept.RECEIVE, Concept.ADDRESSED)
_SOURCES = (Concept.FROM, Concept.BETWEEN)
_OWING = (Concept.MUST, Concept.OWE, Concept.DELIVER, Concept.DELIVERED, Concept.DID)


def settle_parts(
    question: Question,
    words: Sequence[WordMatch],
    entries: Sequence[TopicEntry],
    directory: Directory,
    due_dates: Callable[[Collection[str]], Sequence[date]],
) -> Question:
    """Return a question with its bodies, meetings and sections in parts that they have in the register."""
    settled = _settle_roles(_settle_section(question), words, entries)
    return _settle_council_of_month(settled, words, entries, directory, due_dates)


def settle_parts_for_all(
    problem: NotUnderstood, words: Sequence[WordMatch], entries: Sequence[TopicEntry]
) -> NotUnderstood:
    """Return a refusal of a "we" of which nothing is known, with the bodies in the rest in parts that they have.

    French "sur quoi est-on en retard à Frontex ?": what Frontex is late with, where nothing goes to Frontex.
    """
    if problem.reason is not RefusalReason.OWN_BODY or problem.partial is None:
        return problem
    if any_has(words, *_OWING):
        return problem  # "what do we owe Frontex?"
    return replace(problem, partial=_settle_roles(problem.partial, words, entries))


def settle_addressees(
    problem: NotUnderstood, find_refs: Callable[[Question], Sequence[str]]
) -> Question | NotUnderstood:
    """Return what is asked of what goes to several bodies, where the same goes to each: "to both", or to either."""
    question = problem.partial
    if problem.reason is not RefusalReason.AMBIGUOUS or question is None or question.owners:
        return problem
    found = {tuple(find_refs(replace(question, addressees=(each,)))) for each in question.addressees}
    return question if len(question.addressees) > 1 and len(found) == 1 and all(found) else problem


def _settle_roles(question: Question, words: Sequence[WordMatch], entries: Sequence[TopicEntry]) -> Question:
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


def _settle_section(question: Question) -> Question:
    """Return a question about a section without a topic that no deliverable of the section has.

    Beside its number a section's own title is said: Danish "afsnit IV om den eksterne indsats".
    """
    if question.section is None or question.topic is None or not question.refs:
        return question
    if any(ref.rpartition(".")[0] == question.section for ref in question.refs):
        return question
    return replace(question, refs=(), topic=None)


def _is_of_meeting(question: Question, words: Sequence[WordMatch]) -> bool:
    """Return whether a Council with a day is that meeting, and no receiver: "on the table for the one on 5 March"."""
    time = question.when
    is_council = bool(question.addressees) and COUNCIL_SLUGS.issuperset(question.addressees)
    is_day = time is not None and time.bound is Bound.IN and time.span.first == time.span.last
    return is_council and is_day and not any_has(words, *_RECEIVING)


def _settle_council_of_month(
    question: Question,
    words: Sequence[WordMatch],
    entries: Sequence[TopicEntry],
    directory: Directory,
    due_dates: Callable[[Collection[str]], Sequence[date]],
) -> Question:
    """Return a question with a Council as the month's meeting, if in that month nothing goes to it by name.

    "What goes to the Schengen Council in June?": what is due at that of June.
    """
    time, bodies = question.when, question.addressees or question.owners
    if time is None or time.council is not None or time.bound is not Bound.IN or question.refs:
        return question
    if not bodies or not COUNCIL_SLUGS.issuperset(bodies):
        return question
    if not question.addressees and any(word.has(*_OWING) and not word.is_noise for word in words):
        return question  # "what must the Schengen Council do in June?"
    month = Month.of(time.span.first)
    milestone = directory.milestone(Meeting(month)) if time.span == Span.months(month) else None
    named = [
        each.ref for each in entries if (each.addressees if question.addressees else each.owners) & frozenset(bodies)
    ]
    if milestone is None or any(time.span.first <= day <= time.span.last for day in due_dates(named)):
        return question
    when = replace(time, span=Span.day(milestone.day), council=milestone.meeting)
    return replace(question, owners=question.owners if question.addressees else (), addressees=(), when=when)


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
    if any_has(before, *_SOURCES):
        return False
    is_to = any([*word.concepts] == [Concept.TO] for word in before)
    # What is Europol's and goes somewhere does not go to Europol.
    is_sent = any_has(words[:index], Concept.ADDRESSED)
    return is_to or is_sent or any_has(words, Concept.RECEIVE)
