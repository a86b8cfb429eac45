"""Follow-ups in a thread: a new text replaces one part of the last question and keeps the rest."""

from dataclasses import replace

from domain.questions.model import (
    OTHER_REQUESTS,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    ReadingContext,
    StatusFilter,
)
from domain.register.model import Directory

#: Question types that a follow-up keeps; after the details of a reference it asks what is owed.
_KEPT_TYPES = frozenset(
    {
        QuestionType.WHAT,
        QuestionType.WHO,
        QuestionType.WHEN,
        QuestionType.COUNT,
        QuestionType.HOW_OFTEN,
        QuestionType.WHY,
        QuestionType.NEXT,
        QuestionType.WHETHER,
        QuestionType.ADDRESSEES,
    }
)
#: What a text can ask without a question word.
_ASKED_WITHOUT_WORD = (QuestionType.WHETHER, QuestionType.WHEN)


def narrow_to_channel(reading: Reading, context: ReadingContext, directory: Directory) -> Reading:
    """Return a reading about the note that the channel is about, unless it names another one or is about none."""
    if context.channel_note is None:
        return reading
    base, question = directory.notes[context.channel_note].base, reading.question
    if isinstance(question, NotUnderstood):
        narrowed = question.partial and replace(question, partial=_narrow(question.partial, base))
        return replace(reading, question=narrowed or question)
    return replace(reading, question=_narrow(question, base))


def _narrow(question: Question, base: str) -> Question:
    names_references = question.refs and question.topic is None
    is_about_none = question.ask in OTHER_REQUESTS or question.ask is QuestionType.MEETING
    return question if question.note or names_references or is_about_none else replace(question, note=base)


def apply_follow_up(
    previous: Question,
    new: Question,
    *,
    names_status: bool,
    has_question_word: bool,
    is_shared: bool = False,
    is_of_everybody: bool = False,
) -> Question:
    """Return the last question with the parts that a new text names in place of its own.

    Another owner, time or status changes the last question, or joins the last owners if it `is_shared` with them, or
    is asked of everybody; a new topic or reference replaces the old one.
    """
    new = _ask_for_date(previous, new)
    merged = _with_owners(previous, new, is_shared=is_shared, is_of_everybody=is_of_everybody)
    if new.kind is not None:
        merged = replace(merged, kind=new.kind, owners=(), jointly=False, alone=False, ownerless=False)
    if new.when is not None:
        merged = replace(merged, when=new.when, undated=False, as_of=None)
    if new.as_of is not None:
        merged = replace(merged, as_of=new.as_of, when=None)
    if new.refs:
        merged = replace(merged, refs=new.refs, topic=new.topic)
    merged = replace(
        merged,
        note=new.note or merged.note,
        section=new.section or merged.section,
        vehicle=new.vehicle or merged.vehicle,
        rhythm=new.rhythm or merged.rhythm,
        addressees=new.addressees or merged.addressees,
        without=new.without if new.without != Exclusion() else merged.without,
    )
    if new.rhythm is not None:  # what is continuous has no date
        merged = replace(merged, without=replace(merged.without, undated=new.without.undated))
    if new.undated or new.ownerless:
        merged = replace(merged, undated=new.undated or merged.undated, ownerless=new.ownerless, when=None)
    if names_status and new.ask is not QuestionType.WHY:  # "why is it late?" asks about what was listed
        merged = replace(merged, which=new.which)
    elif merged.which is StatusFilter.ALL and merged.ask is QuestionType.DETAILS and new.owners:
        merged = replace(merged, which=StatusFilter.OPEN, refs=(), topic=None)
    if (has_question_word and new.ask is not QuestionType.DETAILS) or new.ask in _ASKED_WITHOUT_WORD:
        return replace(merged, ask=new.ask)
    return replace(merged, ask=previous.ask if previous.ask in _KEPT_TYPES else QuestionType.WHAT)


def _ask_for_date(previous: Question, new: Question) -> Question:
    """Return what asks whether one thing has a date as what asks for the date: "is it dated?"."""
    is_asked = new.ask is QuestionType.WHETHER and (new.undated or new.without.undated)
    if not (is_asked and previous.refs) or new.refs:
        return new
    return replace(new, ask=QuestionType.WHEN, undated=False, without=replace(new.without, undated=False))


def _with_owners(previous: Question, new: Question, *, is_shared: bool, is_of_everybody: bool) -> Question:
    if is_of_everybody:
        return replace(previous, owners=(), kind=None, jointly=False, alone=False, ownerless=False)
    if is_shared:
        owners = tuple(dict.fromkeys((*previous.owners, *new.owners)))
        return replace(previous, owners=owners, jointly=True, alone=new.alone)
    if not new.owners:
        return previous
    alone = new.alone or (previous.alone and not new.jointly)
    without = replace(previous.without, owners=())
    return replace(
        previous,
        owners=new.owners,
        jointly=new.jointly,
        alone=alone,
        kind=None,
        ownerless=False,
        without=without,
    )
