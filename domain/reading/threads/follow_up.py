"""Follow-ups in a thread: a new text replaces one part of the last question and keeps the rest."""

from datetime import date

from msgspec.structs import replace

from domain.questions.model import (
    OF_ONE_DAY,
    OTHER_REQUESTS,
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.parsed import Pointing
from domain.reading.requests.overall.everything import says_everything
from domain.reading.threads.times_after import time_after
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.lookup import line_of
from domain.register.model import Directory

#: Question types that a follow-up keeps; after the details of a reference it asks what is owed.
_KEPT_TYPES = frozenset(
    {
        QuestionType.WHAT,
        QuestionType.WHO,
        QuestionType.WHEN,
        QuestionType.COUNT,
        QuestionType.HOW_OFTEN,
        QuestionType.AT_MEETING,
        QuestionType.WHY,
        *OF_ONE_DAY,
        QuestionType.WHETHER,
        QuestionType.ADDRESSEES,
    }
)
#: What is asked of a deliverable that is named, whatever was asked of others before.
_OF_ANOTHER = (
    *(QuestionType.WHO, QuestionType.ADDRESSEES, QuestionType.HOW_OFTEN, QuestionType.AT_MEETING, QuestionType.WHEN),
)
_PLACES = ("when", "vehicle", "section", "addressees")
_NOWHERE = Pointing()
#: What of the last question leaves a rest, the narrowest first.
_LIMITS = ("owners", "kind", "vehicle", "addressees", "rhythm", "section")
#: Of so many that were listed each may be meant.
_MAX_EACH = 2
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


def ask_of_scope(reading: Reading, previous: Question | None) -> Question | None:
    """Return a question for all that the last one was about, for a text that asks how things stand.

    None if that was all there is, or the text says that it means that: "where do we stand overall?".
    """
    if previous is None or not previous.is_narrowed:
        return None
    if says_everything(line_of(reading.text).tokens, load_lexicon(reading.language)):
        return None
    return replace(previous, ask=QuestionType.WHAT)


#: What is asked of one deliverable, whatever was asked of others before.
_OF_ONE = (QuestionType.WHO, QuestionType.ADDRESSEES, QuestionType.WHY, QuestionType.HOW_OFTEN)


def apply_follow_up(
    previous: Question,
    new: Question,
    *,
    names_status: bool,
    has_question_word: bool,
    today: date,
    is_shared: bool = False,
    pointing: Pointing = _NOWHERE,
    listed: tuple[str, ...] = (),
) -> Question:
    """Return the last question with the parts that a new text names in place of its own.

    Another owner, time or status changes the last question, or joins the last owners if it `is_shared` with them, or
    is asked of everybody, or of the rest; a new topic or reference replaces the old one. "Which of those?" is of what
    was `listed`, and nothing else.
    """
    last = previous
    is_of_several = pointing.among or pointing.rest or is_shared
    other = _of_another(previous, new, listed, names_status=names_status, is_of_several=is_of_several)
    if other is not None:
        return other
    if pointing.rest:
        previous = _leave_for_rest(previous)
    new = _ask_for_date(previous, new, listed)
    if pointing.others and not (new.owners or new.kind):
        previous = _leave_for_else(previous, new, listed)
    if new.ask is QuestionType.WHO and not new.owners:
        previous = _leave_for_who(previous, new, pointing, names_status=names_status)
    is_shared = is_shared and not pointing.rest
    # "What does Eurojust owe for that Council?", "what is it late with?"
    is_whole = has_question_word and (pointing.then or pointing.there or names_status or new.when is not None)
    is_of_everybody = pointing.everybody and not new.owners  # "is Eurojust in all of those?"
    merged = _with_owners(previous, new, is_shared=is_shared, is_of_everybody=is_of_everybody, is_whole=is_whole)
    if pointing.rest:
        merged = replace(merged, without=previous.without)  # "of the rest, which are Frontex's?"
    when = new.when if pointing.widened else time_after(previous.when, new.when, today)
    merged = _with_parts(merged, replace(new, when=when))
    asks_of_time = (has_question_word or new.ask is QuestionType.WHETHER) and not pointing.among
    merged = _leave_what_does_not_fit(
        merged, new, names_status=names_status, is_among=pointing.among, asks_of_time=asks_of_time
    )
    is_of_it = pointing.has_pronoun or pointing.also or names_status
    if merged.which is StatusFilter.ALL and merged.ask is QuestionType.DETAILS and new.owners and not is_of_it:
        merged = replace(merged, which=StatusFilter.OPEN, refs=(), topic=None)  # "and Frontex?" after details
    merged = _with_status(
        merged, new, names_status=names_status, is_among=pointing.among, asks_of_time=asks_of_time, today=today
    )
    if pointing.overall or pointing.unlimited:
        merged = replace(merged, when=new.when, which=new.which, undated=new.undated)
    merged = _of_what_was_listed(last, merged, new, is_among=pointing.among, names_status=names_status, listed=listed)
    if pointing.alone and merged.owners and not merged.jointly:
        merged = replace(merged, alone=True, shared=False)
    if pointing.shared and merged.owners and not merged.jointly:
        merged = replace(merged, shared=True, alone=False)
    return _with_ask(merged, previous, new, names_status=names_status, has_question_word=has_question_word)


def _of_another(
    previous: Question, new: Question, listed: tuple[str, ...], *, names_status: bool, is_of_several: bool
) -> Question | None:
    """Return what a text asks of a thing that it names, or of the only one that was listed; None if it does neither."""
    if new.refs and new.ask in _OF_ANOTHER and not is_of_several:
        return replace(new, note=new.note or previous.note)  # "is anything of Frontex's late?", "who does the roadmap?"
    is_bare = not (names_status or replace(new, without=Exclusion()).is_narrowed)
    if new.ask is QuestionType.WHO and new.without.owners and is_bare and len(listed) == 1:
        return Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=listed)  # "who does it besides Europol?"
    return None


def _leave_what_does_not_fit(
    merged: Question, new: Question, *, names_status: bool, is_among: bool, asks_of_time: bool
) -> Question:
    """Return a question without what the last one was about and the new one is not: "and what is due in June?"."""
    if new.when is not None and asks_of_time and not new.ownerless:
        merged = replace(merged, ownerless=False)  # "is any of them nobody's?" was asked before
    if new.without.vehicle is not None and new.without.vehicle == merged.vehicle:
        merged = replace(merged, vehicle=None)  # "and what not through the Barometer?"
    if new.without.section is not None and new.without.section == merged.section:
        merged = replace(merged, section=None)
    is_of_others = new.without.overdue or (new.undated and not is_among)
    if is_of_others and merged.which is StatusFilter.OVERDUE and not names_status:
        merged = replace(merged, which=StatusFilter.OPEN)  # "and which have no deadline?", "and which are not late?"
    return merged


def _with_ask(
    merged: Question, previous: Question, new: Question, *, names_status: bool, has_question_word: bool
) -> Question:
    """Return a question with what a new text asks of it; with what the last one asked, if it asks nothing itself."""
    only_leaves_out = new.without != Exclusion() and not (has_question_word or names_status)  # "and without Frontex's?"
    asks = has_question_word and new.ask is not QuestionType.DETAILS
    if asks or (new.ask in _ASKED_WITHOUT_WORD and not only_leaves_out):
        is_of_one = new.ask is QuestionType.WHETHER and bool(merged.refs)
        if is_of_one and not names_status and merged.which is StatusFilter.OPEN:
            merged = replace(merged, which=StatusFilter.ALL)  # "is somebody named?" asks not whether it is open
        if is_of_one and names_status and not new.refs and len(merged.refs) > 1:
            merged = replace(merged, topic=None)  # "is any of that late?" is told which
        return replace(merged, ask=new.ask, days=new.days)
    # "What is next?" "And Eurojust in June?"
    is_of_time = previous.ask is QuestionType.NEXT and new.when is not None and new.when.bound is Bound.IN
    return replace(merged, ask=previous.ask if previous.ask in _KEPT_TYPES and not is_of_time else QuestionType.WHAT)


def _of_what_was_listed(
    last: Question, merged: Question, new: Question, *, is_among: bool, names_status: bool, listed: tuple[str, ...]
) -> Question:
    """Return a question about what was listed, where it would find others: "which of those?", "when next?"."""
    if new.ask is QuestionType.NEXT and not names_status and merged.which is StatusFilter.OVERDUE:
        is_of_others = bool(new.owners) and new.owners != last.owners  # "and we, when do we have to deliver next?"
        return replace(merged, which=StatusFilter.OPEN, refs=merged.refs if is_of_others else merged.refs or listed)
    is_of_them = new.ask is not QuestionType.WHETHER or new.when is not None  # "was any of that due in June?"
    if is_among and not merged.refs and _takes_limit_away(last, merged) and is_of_them:
        return replace(merged, refs=listed)
    return merged


def _takes_limit_away(previous: Question, merged: Question) -> bool:
    """Return whether a question finds what the last one did not: its time or status is another one."""
    return (previous.when is not None and merged.when != previous.when) or (
        previous.which is StatusFilter.OVERDUE and merged.which is not StatusFilter.OVERDUE
    )


def suppose_follow_ups(context: ReadingContext, problem: NotUnderstood, *, today: date) -> tuple[Question, ...]:
    """Return what a text that was not understood may ask of the last question, or of what it listed, likeliest first.

    By the part that was understood it is the last question with this part, or what was listed with it, or without it;
    otherwise the last question, and each of a few things that were listed. Nothing if there is no last question, or it
    asks for no deliverables.
    """
    previous, new = context.previous, problem.partial or Question()
    if previous is None or previous.ask in OTHER_REQUESTS:
        return ()
    one = previous.refs or (context.listed if len(context.listed) == 1 else ())
    if one and not new.is_narrowed:
        return (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=one),)
    names_status = new.which is not StatusFilter.OPEN
    after = apply_follow_up(previous, new, names_status=names_status, has_question_word=False, today=today)
    listed = Question(which=StatusFilter.ALL, refs=context.listed)
    if not context.listed or new.refs:
        return (after,)
    if not (new.is_narrowed or names_status):
        each = [replace(listed, ask=QuestionType.DETAILS, refs=(ref,)) for ref in context.listed]
        return (after, *each) if len(each) <= _MAX_EACH else (after,)
    which = new.which if names_status else StatusFilter.ALL
    among = replace(new, ask=QuestionType.WHAT, which=which, refs=context.listed)
    if problem.reason is RefusalReason.EXCLUSION and (turned := _turned(new)) != Exclusion():
        return (replace(listed, without=turned), after, among)
    return (after, among)


def _turned(question: Question) -> Exclusion:
    """Return what leaves out what a question names, which is nothing if it has a time or leaves something out."""
    if question.when is not None or question.without != Exclusion():
        return Exclusion()
    return Exclusion(
        owners=question.owners,
        addressees=question.addressees,
        section=question.section,
        vehicle=question.vehicle,
        kind=question.kind,
        rhythm=question.rhythm,
        undated=question.undated,
        overdue=question.which is StatusFilter.OVERDUE,
    )


def _with_parts(merged: Question, new: Question) -> Question:
    """Return a question with the time, topic, places and rhythm that a new text names."""
    if new.kind is not None and not new.owners:
        merged = replace(merged, kind=new.kind, owners=(), jointly=False, alone=False, shared=False, ownerless=False)
    if new.when is not None:
        merged = replace(merged, when=new.when, undated=False, as_of=None)
    if new.as_of is not None:
        merged = replace(merged, as_of=new.as_of, when=None)
    if new.refs:
        alone = merged.alone and new.ask is not QuestionType.WHETHER  # "the one on smuggling, is it late?"
        merged = replace(merged, refs=new.refs, topic=new.topic, alone=alone)
        if new.ask in _OF_ONE:  # "any with a deadline?", "and the roadmap, who's that with?"
            merged = replace(merged, undated=False, without=replace(merged.without, undated=False))
    elif new.section and new.ask is not QuestionType.WHETHER:
        merged = replace(merged, refs=(), topic=None)
    merged = replace(
        merged,
        note=new.note or merged.note,
        section=new.section or merged.section,
        vehicle=new.vehicle or merged.vehicle,
        rhythm=new.rhythm or merged.rhythm,
        addressees=new.addressees or merged.addressees,
        without=merged.without.joined(new.without),
    )
    return _with_dated(merged, new)


def _with_dated(merged: Question, new: Question) -> Question:
    """Return a question with what a new text says of having a date, a rhythm or an owner."""
    if new.rhythm is not None:  # what is continuous has no date
        merged = replace(merged, without=replace(merged.without, undated=new.without.undated))
    if new.without.undated:  # "those with a date", after those without
        merged = replace(merged, undated=False)
    if new.undated:  # and the other way round
        without = replace(merged.without, undated=False)
        merged = replace(merged, undated=True, ownerless=False, when=None, without=without)
    if new.ownerless:
        merged = replace(
            merged, ownerless=True, when=None, owners=(), kind=None, jointly=False, alone=False, shared=False
        )
    return merged


def _leave_for_who(previous: Question, new: Question, pointing: Pointing, *, names_status: bool) -> Question:
    """Return the last question for whoever else is asked for; "who is late?" after a body's is of all bodies."""
    if new.without.owners or new.without.kind:  # "who is late apart from the agencies?"
        return replace(leave_bodies(previous, is_else=False), without=Exclusion())
    if pointing.then or pointing.others or (pointing.there and previous.section):  # "who is in charge there?"
        return leave_bodies(previous, is_else=pointing.others)
    is_of_it = previous.refs or pointing.among or pointing.has_pronoun
    if names_status and previous.owners and not is_of_it:
        return replace(leave_bodies(previous, is_else=False), without=Exclusion())
    return previous


def _leave_for_else(previous: Question, new: Question, listed: tuple[str, ...]) -> Question:
    """Return the last question for what else there is at its time or place, or in a section."""
    if new.section and new.section != previous.section:  # "what else is in that chapter?"
        return replace(leave_bodies(previous, is_else=False), when=None, without=Exclusion(refs=listed))
    repeats = any(getattr(new, each) and getattr(new, each) == getattr(previous, each) for each in _PLACES)
    # "What does Frontex owe in June?" "What else is due in June?"
    return leave_bodies(previous, is_else=True) if repeats and previous.owners else previous


def leave_bodies(previous: Question, *, is_else: bool) -> Question:
    """Return the last question for all bodies, or all others: "who has something that month?", "who else is late?"."""
    owners = (*previous.without.owners, *previous.owners) if is_else else previous.without.owners
    without = replace(previous.without, owners=owners)
    return replace(
        previous,
        owners=(),
        kind=None,
        addressees=previous.addressees if is_else and previous.owners else (),  # "who else has to report to it?"
        jointly=False,
        alone=False,
        shared=False,
        without=without,
    )


def _with_status(
    merged: Question, new: Question, *, names_status: bool, is_among: bool, asks_of_time: bool, today: date
) -> Question:
    """Return a question with the status of a new text, if it names one: "why is it late?" asks about what was listed.

    What is overdue has a date, and one that is past: of the status and the time that do not fit the newer one counts.
    """
    if names_status and new.ask is not QuestionType.WHY:
        is_count_of_rest = new.ask is QuestionType.COUNT and new.which is StatusFilter.OPEN  # "how many are left?"
        is_to_come = new.when is not None and new.when.span.last > today  # "how many are still to come this year?"
        if is_count_of_rest and merged.which is StatusFilter.OVERDUE and not is_to_come:
            return merged
        if new.which is not StatusFilter.OVERDUE:
            return replace(merged, which=new.which)
        is_past = new.when is not None or _is_past(merged.when, today, is_among=is_among)
        return replace(merged, which=new.which, when=merged.when if is_past else None, undated=new.undated)
    is_to_come = asks_of_time and new.when is not None and new.when.span.last > today  # "what do they owe this year?"
    if merged.which is StatusFilter.OVERDUE and (is_to_come or _ends_after(new.when, today)):
        return replace(merged, which=StatusFilter.OPEN)  # "what is late?", "and in June?"
    return merged


def _is_past(when: DueFilter | None, today: date, *, is_among: bool) -> bool:
    """Return whether what is due then can be what is asked for as overdue; of a current time only "of those" is."""
    if when is None or when.bound in (Bound.BY, Bound.BEFORE, Bound.AS_OF):
        return True
    return (when.span.first if is_among else when.span.last) <= today


def _ends_after(when: DueFilter | None, today: date) -> bool:
    """Return whether a time is one to come, and not only partly: "by June", "in June", but not "this year"."""
    if when is None or when.bound is Bound.AS_OF:
        return False
    if when.bound in (Bound.BY, Bound.BEFORE):
        return when.span.last > today
    is_from_today = when.bound in (Bound.BETWEEN, Bound.FROM) and when.span.first == today  # "what is still to come?"
    return is_from_today or when.span.first > today


def _leave_for_rest(previous: Question) -> Question:
    """Return the last question for what it left: "and the rest?" is for all but its owners, section or the like."""
    if previous.without != Exclusion() and not previous.owners:
        return previous  # what was left out before is no rest
    limit = next((name for name in _LIMITS if getattr(previous, name)), None)
    if limit is not None:
        without = replace(previous.without, **{limit: getattr(previous, limit)})
        return replace(
            previous, jointly=False, alone=False, shared=False, without=without, **{limit: getattr(Question(), limit)}
        )
    if previous.which is StatusFilter.OVERDUE:
        return replace(previous, which=StatusFilter.OPEN, without=replace(previous.without, overdue=True))
    return previous


def _ask_for_date(previous: Question, new: Question, listed: tuple[str, ...]) -> Question:
    """Return what asks whether one thing has a date, as what asks for the date, or why it has none, as why: "why?"."""
    is_asked = new.ask is QuestionType.WHETHER and (new.undated or new.without.undated)
    is_bare = not replace(new, without=Exclusion()).is_narrowed
    if new.ask is QuestionType.WHY and not previous.undated:
        return replace(new, undated=False)  # "is there anything that is nobody's?" "Why has it no date?"
    one = previous.refs or (listed if len(listed) == 1 and is_bare else ())
    if not (is_asked and one) or new.refs:
        return new
    without = replace(new.without, undated=False)
    return replace(new, ask=QuestionType.WHEN, undated=False, without=without)


def _with_owners(
    previous: Question, new: Question, *, is_shared: bool, is_of_everybody: bool, is_whole: bool
) -> Question:
    """Return the last question with the owners of a new text, which share or do alone what those before did.

    Unless it `is_whole`, and asks for whatever they owe.
    """
    if is_of_everybody:
        return replace(previous, owners=(), kind=None, jointly=False, alone=False, shared=False, ownerless=False)
    if is_shared:
        owners = tuple(dict.fromkeys((*previous.owners, *new.owners)))
        return replace(previous, owners=owners, jointly=True, alone=new.alone, shared=False)
    if not new.owners:  # "which of those are owed by more than one body?"
        counts = (new.alone or new.shared) and len(previous.owners) <= 1
        return replace(previous, alone=new.alone, shared=new.shared) if counts else previous
    keeps_limits = not (new.jointly or is_whole)
    alone = new.alone or (previous.alone and keeps_limits)
    without = replace(previous.without, owners=())
    return replace(
        previous,
        owners=new.owners,
        jointly=new.jointly,
        alone=alone,
        shared=new.shared or (previous.shared and keeps_limits),
        kind=None,
        ownerless=False,
        without=without,
    )
