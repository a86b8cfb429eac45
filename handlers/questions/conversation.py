"""Conversations: answer a person in their language and for their body, as a follow-up to the last question."""

from collections.abc import Collection
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from db.people.conversations import CONVERSATION_LIFETIME, LastQuestion
from domain.answers.answer import Answer
from domain.answers.pending import PendingAnswer
from domain.dates.spans import Span
from domain.questions.model import (
    OF_ONE_DAY,
    Bound,
    DueFilter,
    NotUnderstood,
    Question,
    QuestionType,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.threads.after_nothing import is_part_of
from domain.reading.threads.compared import find_compared
from domain.register.model import note_of
from handlers.questions import page_token
from handlers.questions.answer import AnsweredQuestion, answer_for_everyone, read_and_answer
from handlers.questions.message_text import MessageText, parse_message
from handlers.services.services import QuestionOutcome, Services

#: Outside threads, a text may follow up the last question of the same person for this long.
FOLLOW_UP_WINDOW = timedelta(minutes=30)


class QuestionOrigin(Struct, frozen=True, kw_only=True):
    """The person and place that a question comes from, and the conversation it belongs to."""

    user: str
    channel: str
    #: The language that it is in unless it tells another one, in place of the channel's or the person's.
    language: str | None = None
    #: The key of the conversation whose last question it may follow up, and how old that question may be.
    previous_key: str | None = None
    max_age: timedelta = CONVERSATION_LIFETIME
    #: Read the text on its own first; it is a follow-up only if it cannot stand alone: "and Frontex?".
    standalone_first: bool = False
    #: The keys of the conversations in which the question can be followed up.
    conversation_keys: tuple[str, ...] = ()
    #: Only the person sees the answer.
    is_private: bool = False
    #: The keys that identify its event, which Slack may deliver again.
    event_keys: tuple[str, ...] = ()


def answer_in_conversation(text: str, *, services: Services, origin: QuestionOrigin) -> AnsweredQuestion:
    """Answer a text, as Slack sends it, in its own language, else in the thread's, the channel's or the asker's."""
    message, conversations = parse_message(text, services), services.people.conversations
    services = services.with_drafts_for(origin.user) if origin.is_private else services
    last = (
        conversations.find_last_question(origin.previous_key, now=services.now(), within=origin.max_age)
        if origin.previous_key
        else None
    )
    if origin.standalone_first and last is not None and not _is_follow_up(message, last, services):
        last = None
    hint = last.language if last else origin.language or services.language_for(origin.channel, origin.user)
    context = context_of(last, services.note_of_channel(origin.channel))
    answered = _answer_message(message, services, hint=hint, context=context)
    if not needs_own_body(answered):
        return answered
    own = conversations.read_body(origin.user) or context.thread_body
    if own is None:
        return answer_for_everyone(answered, store=services.register.store, today=services.today)
    return _answer_message(message, services, hint=hint, context=replace(context, own=own))


def remember_question(
    answered: AnsweredQuestion, *, services: Services, origin: QuestionOrigin, answer: PendingAnswer | None = None
) -> bool:
    """Store a question for follow-ups, and count it; return False if its event was answered before.

    `answer` is stored until it is sent, so that it is not lost if the process ends.
    """
    last = last_question(answered)
    stored_key = page_token.stored_question_key(last.question) if last and last.question else None
    keys = origin.conversation_keys if stored_key is None else (*origin.conversation_keys, stored_key)
    is_new = services.people.conversations.remember(
        keys, last, event_keys=origin.event_keys, answer=answer, now=services.now()
    )
    if is_new:
        outcome = QuestionOutcome.ANSWERED if answered.is_understood else QuestionOutcome.NOT_UNDERSTOOD
        services.count_question(answered.reading.language, outcome)
    return is_new


def _answer_message(
    message: MessageText, services: Services, *, hint: str, context: ReadingContext | None = None
) -> AnsweredQuestion:
    """Answer a message, in which bodies that mentions stand for have their names in the language of its words."""
    store, today, words = services.register.store, services.today, message.without_bodies()
    if message.has_bodies:
        hint = read_and_answer(words, store=store, today=today, hint=hint, context=context).reading.language
        words = message.with_bodies(services.translator(hint))
    return read_and_answer(words, store=store, today=today, hint=hint, context=context, refusal=message.refusal)


def context_of(last: LastQuestion | None, channel_note: str | None) -> ReadingContext:
    """Return what a text may go on from: the last question, what it listed, and the one note that this was about."""
    if last is None:
        return ReadingContext(note=channel_note, channel_note=channel_note)
    notes = {note_of(ref) for ref in (*last.listed, *(last.question.refs if last.question else ()))}
    note = next(iter(notes)) if len(notes) == 1 else channel_note
    return ReadingContext(
        previous=last.question,
        is_missed=last.is_missed,
        missed=last.missed,
        listed=last.listed,
        before=last.before,
        listed_before=last.listed_before,
        rest=last.rest,
        compared=last.compared,
        thread_body=last.own,
        note=note,
        channel_note=channel_note,
    )


def _is_follow_up(message: MessageText, last: LastQuestion, services: Services) -> bool:
    """Return whether a text asks nothing by itself, and needs the last question; or names a line of its answer.

    So does one that points back to a text that was not understood.
    """
    answered = _answer_message(message, services, hint=last.language)
    alone = answered.reading.question
    if goes_on(answered):
        return True
    if last.is_missed:
        after = _answer_message(message, services, hint=last.language, context=ReadingContext(is_missed=True))
        asked = after.reading.question
        if isinstance(asked, NotUnderstood) and asked.reason is RefusalReason.MISSED:
            return True
    # "Who owns the second?"
    with_list = _answer_message(message, services, hint=last.language, context=ReadingContext(listed=last.listed))
    return with_list.reading.question != alone


def goes_on(answered: AnsweredQuestion) -> bool:
    """Return whether a text that was read alone asks something only as going on from another question."""
    question = answered.reading.question
    is_refused = isinstance(question, NotUnderstood) and question.reason is RefusalReason.FOLLOW_UP
    return answered.goes_on or is_refused


def needs_own_body(answered: AnsweredQuestion) -> bool:
    """Return whether a text was not understood only because nobody has said for whom its "we" stands."""
    question = answered.reading.question
    return isinstance(question, NotUnderstood) and question.reason is RefusalReason.OWN_BODY


def last_question(answered: AnsweredQuestion) -> LastQuestion | None:
    """Return what the next text can follow up, None if that is still what this one could: after "thanks".

    After one of a list, unless it is the next or last, "the second one" is still of that list; of two that were asked
    about one after the other "the first one" is the first. After a text that was not understood and named no
    deliverable the last question is still the one before.
    """
    last = _find_last_question(answered)
    return last and replace(last, own=answered.reading.own or answered.context.thread_body)


def _find_last_question(answered: AnsweredQuestion) -> LastQuestion | None:
    question, language, before = answered.reading.question, answered.reading.language, answered.context
    if isinstance(question, NotUnderstood):
        if not question.refs:
            # What no register has, and who owes nothing, was understood.
            is_told = question.reason in (RefusalReason.NOT_HELD, RefusalReason.BODY)
            is_missed = not is_told or question.partial is not None
            return LastQuestion(
                question=before.previous,
                language=language,
                listed=before.listed,
                is_missed=is_missed or (before.previous is None and question.reason is not RefusalReason.BODY),
                missed=_find_missed(answered, question),
            )
        named = Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=question.refs)
        return LastQuestion(question=named, language=language, listed=question.refs)
    if answered.answer is None:
        is_told = question.ask is QuestionType.CHANGES and bool(answered.changed)
        return LastQuestion(question=question, language=language, listed=answered.changed) if is_told else None
    listed = answered.answer.refs
    if question.every and before.previous is not None:
        if len(before.previous.refs) == 1:  # of two things that were asked about one after the other
            return LastQuestion(question=before.previous, language=language, listed=before.listed)
        # What is asked next is of what was found.
        question = replace(question, refs=(), every=False, which=before.previous.which)
    rest = _find_rest(question, listed, before)
    if len(listed) == 1 and listed[0] in before.listed and question.ask not in OF_ONE_DAY:
        listed = before.listed
    elif len(listed) == len(question.refs) == 1 and before.previous is not None and len(before.previous.refs) == 1:
        listed = (*before.listed, *listed)
    if not listed and before.previous is not None and is_part_of(question, before.previous):
        return LastQuestion(
            question=question,
            language=language,
            listed=(),
            before=before.previous,
            listed_before=before.listed,
        )
    compared = find_compared(question, before.previous)
    return LastQuestion(
        question=question,
        language=language,
        listed=listed,
        before=_find_meeting(answered.answer) or _find_other_time(question, before),
        rest=rest,
        compared=compared,
    )


def _find_meeting(answer: Answer) -> Question | None:
    """Return a question about the meeting that an answer names at which one thing is tabled."""
    tabled_at = answer.tabled_at
    if answer.question.ask not in (QuestionType.AT_MEETING, QuestionType.WHEN, QuestionType.NEXT) or tabled_at is None:
        return None
    return Question(when=DueFilter(bound=Bound.IN, span=Span.day(tabled_at.day), council=tabled_at.meeting))


def _find_other_time(question: Question, before: ReadingContext) -> Question | None:
    """Return the last question before that was about another time: "and in December?", "what comes on top there?"."""
    if question.when is None or before.previous is None or before.previous.when is None:
        return None
    return before.before if before.previous.when == question.when else before.previous


def _find_missed(answered: AnsweredQuestion, problem: NotUnderstood) -> Question | None:
    """Return what a text that was not understood most likely asks, None if nothing tells; a title alone does not."""
    if problem.in_thread or (problem.partial and problem.partial.is_narrowed):
        return next(iter(problem.in_thread), problem.partial)
    suggested = (each.question for each in answered.suggestions)
    return next((question for question in suggested if question and question.ask is not QuestionType.DETAILS), None)


def _find_rest(question: Question, listed: Collection[str], before: ReadingContext) -> tuple[str, ...]:
    """Return what was listed before a question for a part of it, and is not in its answer."""
    is_one = len(listed) == 1 and question.ask not in OF_ONE_DAY
    is_part = is_one or (before.previous is not None and is_part_of(question, before.previous))
    if not (is_part and set(listed) < set(before.listed)):
        return ()
    return tuple(ref for ref in before.listed if ref not in listed)
