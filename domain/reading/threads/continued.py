"""Questions in a thread that go on from the last one: what of it stays, and what it is asked about."""

from datetime import date

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.questions.model import (
    OF_ONE_DAY,
    Bound,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.parsed import ParsedQuestion
from domain.reading.threads.after_nothing import asks_of_nothing
from domain.reading.threads.compared import ask_of_both
from domain.reading.threads.follow_up import apply_follow_up, leave_bodies
from domain.reading.threads.goes_on import asks_unknown, asks_what_else_is_there, goes_on, is_of_missed, shares
from domain.reading.threads.lists.changed import as_listed, ask_of_told

#: What is asked of one thing, whatever else was asked of it before.
_ASKED_OF_ONE = (
    *(QuestionType.WHO, QuestionType.WHEN, QuestionType.ADDRESSEES, QuestionType.HOW_OFTEN, QuestionType.WHETHER),
)
#: What is asked of the rest, too: "how many are Europol's?", "and the others?".
_ASKED_OF_REST = (QuestionType.WHO, QuestionType.WHEN, QuestionType.COUNT)
#: Whether a body owes anything, or is late with anything.
_OWED = (Concept.OVERDUE, Concept.OWE, Concept.MUST)
_YEAR_MONTHS = 12
#: What a text may point to.
_POINTS = (
    *("has_pronoun", "means_owners", "besides", "among", "which", "rest", "everybody", "alone", "also", "then"),
    *("there", "overall", "unlimited", "due_day", "widened", "both", "either", "with_us"),
)
#: Of so many "all" can be asked.
_SEVERAL = 2
#: With one of these "those with a deadline" are some of what was listed, and it is not asked whether they have one.
_MORE = (Concept.ONLY, Concept.WHAT, Concept.WITH, Concept.ALL)


def continue_question(
    parts: ParsedQuestion, question: Question, context: ReadingContext, *, today: date, names_status: bool
) -> Question | NotUnderstood | None:
    """Return what a text asks that goes on from the last question, None if it is a question of its own."""
    if is_of_missed(parts, question, context):
        return NotUnderstood(reason=RefusalReason.MISSED, partial=question if question.is_narrowed else None)
    told, context = ask_of_told(parts, question, context), as_listed(context)
    last = context.previous
    of_both = ask_of_both(parts, question, context.compared)
    if last is None or (of_both == question and told is None and not goes_on(parts, question, last)):
        return None
    previous, question = last, of_both
    if parts.has(Concept.ONLY) or parts.pointing.only:
        question = _of_late_month(question, last, today)
        names_status = names_status or question.which is StatusFilter.OVERDUE
    if (settled := told or _settle(parts, question, context, last, today=today, names_status=names_status)) is not None:
        return settled
    if previous.addressees and any(group.has_dative for group in parts.actor_groups):
        question = replace(question, owners=(), addressees=question.owners)  # "and to the Parliament?"
    question, previous = _of_receiver(parts, question, previous)
    question = _with_own_partner(question, previous, context)
    previous = _of_vehicle(parts, question, previous)
    parts.pointing.shared = _asks_for_joint_ones(parts, question, previous)
    parts.pointing.alone = parts.pointing.alone or _asks_for_own_alone(parts, question, previous)
    asks_who_more = parts.pointing.more and parts.has(Concept.WHO) and names_status and bool(previous.owners)
    asks_there = asks_what_else_is_there(parts, question, previous)
    parts.pointing.others = (parts.has(Concept.ELSE) or asks_who_more or asks_there) and not previous.refs
    if parts.pointing.others and asks_there:
        previous = leave_bodies(previous, is_else=True)
    previous = _besides_listed(parts, previous, context)
    question = _ask_of_listed(parts, question, previous, context)
    asks = parts.has_question_word or parts.asks_for_list or parts.has(Concept.ELSE)
    if previous.refs and question.owners and not asks:
        question = replace(question, ask=QuestionType.WHETHER)  # "and Frontex?" after one thing
    after = apply_follow_up(
        _previous_question(parts, previous, question, context),
        question,
        names_status=names_status,
        has_question_word=_asks_something(parts),
        today=today,
        is_shared=shares(parts, question, previous),
        pointing=parts.pointing,
        listed=context.listed,
    )
    if context.before is not None and asks_of_nothing(question, after, last, context.listed):
        context = replace(context, previous=context.before, listed=context.listed_before, before=None)
        return continue_question(parts, question, context, today=today, names_status=names_status)
    if parts.has(Concept.JOINTLY) and parts.has(Concept.WHAT) and not (after.owners or after.refs):
        return NotUnderstood(reason=RefusalReason.AMBIGUOUS)  # "which of those are joint?" of what is due in June
    return _asked_of_all(after, parts, question, context, names_status=names_status)


def _asks_if_alone(parts: ParsedQuestion, question: Question, context: ReadingContext) -> bool:
    """Return whether a text asks if a body is alone in the one thing that was listed: "and are they alone in this?"."""
    is_other = question.refs or question.kind or question.when or parts.has(Concept.WHAT, Concept.HOW_MANY)
    last = context.previous
    names_other = question.owners and last and not last.refs and question.owners != last.owners
    return len(context.listed) == 1 and parts.pointing.alone and not (is_other or names_other)


def _of_receiver(parts: ParsedQuestion, question: Question, previous: Question) -> tuple[Question, Question]:
    """Return a question about what goes to the body that was asked about, and the last one without that as owner.

    "What does Parliament owe?" "And what is sent to it?" Nobody owes anything to himself.
    """
    # With a time it is what "we" get from it, in languages that say so by the verb: Croatian "što od njega dobivamo".
    gets = parts.has(Concept.RECEIVE) and question.when is None
    goes_to_it = parts.has(Concept.TO) and parts.pointing.has_pronoun
    receives = gets or parts.has(Concept.ADDRESSED) or parts.points_to_receiver or goes_to_it
    # "What do we get from it?", "what of that goes through the Barometer+?"
    says_we = parts.pointing.we and not parts.has(Concept.ADDRESSED)
    is_of_others = parts.has(Concept.WHO, Concept.TO_WHOM, Concept.WE, *_OWED) or says_we
    is_of_others = is_of_others or question.vehicle is not None or asks_what_else_is_there(parts, question, previous)
    receives = receives and parts.has(Concept.WHAT, Concept.ANY) and not is_of_others
    is_bare = not (question.owners or question.addressees or previous.refs or previous.addressees)
    if receives and is_bare and previous.owners:
        question = replace(question, addressees=previous.owners)
    if previous.owners and question.addressees == previous.owners:
        previous = replace(previous, owners=(), jointly=False, alone=False, shared=False)
    return question, previous


def _of_vehicle(parts: ParsedQuestion, question: Question, previous: Question) -> Question:
    """Return the last question as one for all in its vehicle: "is it one for the Barometer?" "Is the IRU in there?"."""
    is_there = previous.vehicle and question.owners and parts.pointing.there and not question.refs
    return Question(vehicle=previous.vehicle) if is_there else previous


def _with_own_partner(question: Question, previous: Question, context: ReadingContext) -> Question:
    """Return a question that only names another body with it as the partner: "what do we share with X?", "and Y?"."""
    own = context.speaks_for
    is_ours = previous.jointly and len(previous.owners) == _SEVERAL and own in previous.owners
    others = [slug for slug in question.owners if slug not in previous.owners]
    if own is None or not is_ours or len(question.owners) != 1 or not others or question.alone:
        return question
    return replace(question, owners=(own, *others), jointly=True)


def _asks_something(parts: ParsedQuestion) -> bool:
    """Return whether a text says itself what it asks: "what", "the list", "the oldest of them"."""
    return parts.has_question_word or parts.asks_first_due or parts.asks_for_list or parts.has(Concept.LONGEST)


def _settle(
    parts: ParsedQuestion,
    question: Question,
    context: ReadingContext,
    last: Question,
    *,
    today: date,
    names_status: bool,
) -> Question | NotUnderstood | None:
    """Return what a text asks that keeps nothing of the last question, or why it cannot be answered; else None."""
    is_theirs = parts.pointing.both or parts.pointing.either or parts.pointing.has_pronoun
    if parts.pointing.due_day and is_theirs and not question.owners:
        return NotUnderstood(reason=RefusalReason.FOLLOW_UP)  # "does one of the two owe anything before that?"
    means_us = parts.pointing.with_us or _shares_with_us(parts, question, context)
    if context.own is None and (means_us or _asks_what_we_owe(parts, question, context)):
        return NotUnderstood(reason=RefusalReason.OWN_BODY)
    if asks_unknown(parts, question) or _adds_nothing(parts, question, last, names_status=names_status):
        return NotUnderstood(reason=RefusalReason.NOTHING)
    if _asks_if_alone(parts, question, context):
        return Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=context.listed)
    if names_status and _asks_of_the_one(parts, question, context, last):
        return replace(question, refs=context.listed)
    if _asks_if_it_was_due(parts, question, context, today):
        return Question(ask=QuestionType.WHETHER, which=StatusFilter.ALL, refs=context.listed, when=question.when)
    return None


def _asks_of_the_one(parts: ParsedQuestion, question: Question, context: ReadingContext, last: Question) -> bool:
    """Return whether a text asks how the only thing stands that was listed: "what is on hold?" "Is it late?"."""
    is_bare = replace(question, ask=QuestionType.WHAT, which=StatusFilter.OPEN) == Question()
    is_of_it = parts.pointing.has_pronoun and not parts.has(Concept.ANY, Concept.ALL)
    is_one = len(context.listed) == 1 and not last.refs
    return is_one and is_bare and is_of_it and question.ask is QuestionType.WHETHER


def _asks_if_it_was_due(parts: ParsedQuestion, question: Question, context: ReadingContext, today: date) -> bool:
    """Return whether a text asks if the one thing that was listed was due at a time: "wasn't that due in December?"."""
    is_bare = (
        replace(question, ask=QuestionType.WHAT, which=StatusFilter.OPEN, when=None, done_then=False) == Question()
    )
    is_over = question.when is not None and question.when.span.last < today
    says_due = parts.has(Concept.OWE, Concept.DEADLINE, Concept.WAS, Concept.DATED)
    says_due = (is_over and parts.has(Concept.MUST)) or (says_due and not parts.has(Concept.DELIVER))
    says_due = says_due and not parts.has(Concept.ANY, Concept.ALL, Concept.DELIVERED, Concept.DONE)
    is_of_it = parts.pointing.has_pronoun or parts.pointing.drops_subject or parts.has(Concept.BACK, Concept.THIS)
    asks = (question.ask is QuestionType.WHETHER or parts.has(Concept.WAS)) and not parts.has_question_word
    return len(context.listed) == 1 and is_bare and asks and says_due and is_of_it and question.when is not None


def _of_late_month(question: Question, previous: Question, today: date) -> Question:
    """Return a question about a month as the past one, if it only narrows what is late: "just those of December"."""
    when = question.when
    is_late = previous.which is StatusFilter.OVERDUE and question.which is StatusFilter.OPEN
    if not is_late or when is None or when.council is not None or when.bound is not Bound.IN:
        return question
    month = Month.of(when.span.first)
    if when.span != Span.months(month) or when.span.first <= today:
        return question
    past = replace(when, span=Span.months(month.add_months(-_YEAR_MONTHS)))
    return replace(question, which=StatusFilter.OVERDUE, when=past)


def _adds_nothing(parts: ParsedQuestion, question: Question, previous: Question, *, names_status: bool) -> bool:
    """Return whether a text adds to one thing what is not known, and says nothing else: "and the list?"."""
    asks = parts.has_question_word or parts.asks_for_list or parts.asks_whether
    asks = asks or parts.has(Concept.ELSE) or question.ask in OF_ONE_DAY
    says = question.is_narrowed or names_status or parts.times or any(getattr(parts.pointing, each) for each in _POINTS)
    return bool(previous.refs) and parts.starts_with_and and not (asks or says)


def _ask_of_listed(parts: ParsedQuestion, question: Question, previous: Question, context: ReadingContext) -> Question:
    """Return a question as it asks of what was listed: "every year, or how often?", "when are those next due?"."""
    if previous.refs and question.ask is QuestionType.HOW_OFTEN:
        return replace(question, rhythm=None)
    asks_more = parts.has_question_word or parts.has(*_MORE)
    dated = replace(question, ask=QuestionType.WHAT) == Question(without=Exclusion(undated=True))
    dated = dated and parts.has(Concept.DATED)
    dated = dated or (question == Question(ask=QuestionType.WHETHER) and parts.has(Concept.DEADLINE))
    is_bare = question == Question(ask=QuestionType.WHEN) or (question == Question() and parts.has(Concept.DEADLINE))
    if parts.pointing.among and parts.pointing.selects and is_bare:
        return Question(without=Exclusion(undated=True))  # Estonian "millel neist on tähtaeg?"
    if (
        dated
        and not previous.undated
        and parts.is_marked
        and not asks_more
        and (parts.pointing.has_pronoun or parts.pointing.them)
    ):
        return Question(ask=QuestionType.WHEN)  # French "et ceux-là ont une échéance ?"
    is_late = previous.which is StatusFilter.OVERDUE  # what is late is due next at another time
    asks_of_each = not is_late and _asks_when_each_is_next(parts, question, previous, context)
    return replace(question, ask=QuestionType.WHEN) if asks_of_each else question


def _asks_when_each_is_next(
    parts: ParsedQuestion, question: Question, previous: Question, context: ReadingContext
) -> bool:
    """Return whether a text asks when each of several things is due next: "when are those next due?".

    Of what comes every year "the next dates" are those of each.
    """
    if previous.rhythm is not None and question.ask is QuestionType.NEXT and not question.is_narrowed:
        asks_when = parts.has(Concept.WHEN, Concept.DEADLINE) or parts.pointing.has_pronoun
        return asks_when and not parts.has(Concept.WHAT, Concept.WHO)
    is_of_them = parts.pointing.among or parts.pointing.has_pronoun or parts.pointing.them
    is_of_them = is_of_them and not parts.has(Concept.POSSESSIVE, Concept.DEADLINE, Concept.WHAT)
    asks = question.ask is QuestionType.NEXT and parts.has(Concept.WHEN) and not question.is_narrowed
    return asks and is_of_them and len(context.listed) >= _SEVERAL


def _besides_listed(parts: ParsedQuestion, previous: Question, context: ReadingContext) -> Question:
    """Return the last question without what was listed: "and apart from those?", "what else, no matter when?"."""
    if not (parts.pointing.besides or (parts.pointing.unlimited and parts.has(Concept.ELSE))):
        return previous
    return replace(previous, when=None, without=previous.without.joined(Exclusion(refs=context.listed)))


def _asks_what_we_owe(parts: ParsedQuestion, question: Question, context: ReadingContext) -> bool:
    """Return whether a text asks what "we" have, after another body: "and Europol?", "and what do we have then?"."""
    previous, body = context.previous, context.thread_body
    is_other = previous is not None and bool(previous.owners) and body is not None and previous.owners != (body,)
    asks = parts.has(Concept.WHAT, Concept.HOW_MANY, Concept.ANY)
    says_we = parts.has(Concept.WE) or parts.pointing.we
    return is_other and asks and says_we and not (question.owners or question.refs)


def _shares_with_us(parts: ParsedQuestion, question: Question, context: ReadingContext) -> bool:
    """Return whether a text asks what "we" share with another body: "which of those do we share?"."""
    previous, body = context.previous, context.thread_body
    is_other = previous is not None and bool(previous.owners) and body is not None and body not in previous.owners
    return is_other and parts.has(Concept.WE) and parts.has(Concept.JOINTLY) and not question.owners


def _asked_of_all(
    after: Question, parts: ParsedQuestion, question: Question, context: ReadingContext, *, names_status: bool
) -> Question:
    """Return a question; of all that was listed if it asks whether all is so: "do they all go to the Council?"."""
    names = question.vehicle or question.addressees or question.section or question.when or question.rhythm
    asks = after.ask is QuestionType.WHETHER and not parts.has_question_word
    asks = asks and (parts.asks_whether or parts.is_marked)  # not "and now everything due in 2025, please"
    if asks and parts.pointing.both and (names or question.owners) and not names_status:
        return replace(after, every=True)
    asks = asks and parts.has(Concept.ALL)
    if not (asks and names) or names_status or after.refs or len(context.listed) < _SEVERAL:
        return after
    return replace(after, which=StatusFilter.ALL, refs=context.listed, every=True)


def _asks_for_joint_ones(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks what a body shares with others, whoever they are: "which of those are joint?"."""
    names_one = len(question.owners or previous.owners) == 1 and not shares(parts, question, previous)
    is_total = parts.has(Concept.HOW_MANY) and not parts.pointing.among  # "how many is that together?"
    return parts.has(Concept.JOINTLY) and names_one and not (previous.refs or is_total)


def _asks_for_own_alone(parts: ParsedQuestion, question: Question, previous: Question) -> bool:
    """Return whether a text asks which are "ours alone" of one body's, for which "we" then stands."""
    is_own = question.owners in ((), previous.owners) and len(previous.owners) == 1
    return (
        is_own and parts.pointing.among and parts.has(Concept.WE) and (parts.has(Concept.ONLY) or parts.pointing.only)
    )


def _previous_question(
    parts: ParsedQuestion, previous: Question, question: Question, context: ReadingContext
) -> Question:
    """Return the last question; "why?" or "who?" after what is next is about what was listed, and that alone."""
    if previous.ask in OF_ONE_DAY and not question.is_narrowed and question.ask not in OF_ONE_DAY:
        return replace(previous, refs=context.listed)
    if question.ask is QuestionType.NEXT and question.when is None and not context.listed:
        return replace(previous, when=None)  # "anything from the Commission in March?" "No." "When is its next one?"
    pointing = parts.pointing
    if pointing.rest and context.rest:
        ask = previous.ask if previous.ask in _ASKED_OF_REST else QuestionType.WHAT
        return Question(ask=ask, which=StatusFilter.ALL, refs=context.rest)
    if previous.refs and previous.owners and pointing.them and parts.has(Concept.ANY) and parts.has(*_OWED):
        # "Is there anything they are late with?"
        return replace(previous, refs=(), topic=None, which=StatusFilter.OPEN)
    is_of_two = pointing.both or pointing.either or pointing.among
    # "Is the first one in?" "There's one without an owner, right?"
    is_of_two = is_of_two or (
        question.ownerless and question.ask is QuestionType.WHETHER and not parts.has(Concept.BACK)
    )
    if is_of_two and len(previous.refs) == 1 and len(context.listed) > 1:
        return Question(ask=previous.ask, which=StatusFilter.ALL, refs=context.listed)
    is_of_it = bool(previous.topic) or len(previous.refs) == 1
    is_of_it = is_of_it and bool(previous.refs) and previous.ask is not QuestionType.WHAT
    is_of_it = is_of_it and (previous.when is None or previous.ask is QuestionType.WHETHER)
    if is_of_it and question.ask in _ASKED_OF_ONE:
        # What was asked of it before is no limit: "is it done?", "who has it?".
        which = StatusFilter.OPEN if previous.which is StatusFilter.OPEN else StatusFilter.ALL
        return Question(ask=previous.ask, which=which, refs=previous.refs, topic=previous.topic)
    return previous
