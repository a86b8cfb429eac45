"""Answering somebody: in the language and for the body that are known of them, going on from what was asked before."""

from dataclasses import dataclass, replace
from datetime import timedelta

from db.people.conversations import KEPT, LastQuestion
from domain.questions.model import Context, NotUnderstood, RefusalReason
from handlers.questions import page_token
from handlers.questions.answer import AnsweredQuestion, ask
from handlers.services.services import QuestionOutcome, Services

#: What one types one after the other, outside of threads, goes on from the last question for so long.
SPELL = timedelta(minutes=30)


@dataclass(frozen=True, kw_only=True, slots=True)
class QuestionOrigin:
    """Where something was asked, and by whom."""

    user: str
    channel: str
    #: The conversation that it may go on from, and for how long one is gone on with.
    after: str | None = None
    within: timedelta = KEPT
    #: What can stand on its own does, and only what cannot goes on: "and Frontex?".
    begins: bool = False
    #: The conversations that its answer can be gone on with in.
    keys: tuple[str, ...] = ()
    #: What tells the event that it came in from others.
    sightings: tuple[str, ...] = ()


def converse(text: str, *, services: Services, place: QuestionOrigin) -> AnsweredQuestion:
    """Answer a text; its language is its own, then the thread's, the channel's, the asker's."""
    talks, now = services.people.conversations, services.now()
    last = talks.last(place.after, now=now, within=place.within) if place.after else None
    if place.begins and last is not None and not _goes_on(text, last, services):
        last = None
    hint = last.language if last else services.language_for(place.channel, place.user)
    context = Context() if last is None else Context(previous=last.question, listed=last.listed)
    asked = ask(text, store=services.register.store, today=services.today, hint=hint, context=context)
    own = talks.body_of(place.user) if _wants_body(asked) else None
    if own is not None:
        asked = ask(
            text, store=services.register.store, today=services.today, hint=hint, context=replace(context, own=own)
        )
    return asked


def keep(asked: AnsweredQuestion, *, services: Services, place: QuestionOrigin) -> bool:
    """Keep what was asked for the next text to go on from; False if its event was answered before, and need not be."""
    last = _last(asked)
    long = page_token.key(last.question) if last else None
    keys = place.keys if long is None else (*place.keys, long)
    is_new = services.people.conversations.remember(keys, last, sightings=place.sightings, now=services.now())
    if is_new:
        services.count_question(
            asked.reading.language, QuestionOutcome.ANSWERED if asked.understood else QuestionOutcome.NOT_UNDERSTOOD
        )
    return is_new


def _goes_on(text: str, last: LastQuestion, services: Services) -> bool:
    """Whether a text says nothing by itself, and goes on from what was asked before."""
    alone = ask(text, store=services.register.store, today=services.today, hint=last.language).reading.question
    return isinstance(alone, NotUnderstood) and alone.why in (RefusalReason.FOLLOW_UP, RefusalReason.POSITION)


def _wants_body(asked: AnsweredQuestion) -> bool:
    question = asked.reading.question
    return isinstance(question, NotUnderstood) and question.why is RefusalReason.OWN_BODY


def _last(asked: AnsweredQuestion) -> LastQuestion | None:
    """What the next text can go on from."""
    question = asked.reading.question
    if isinstance(question, NotUnderstood) or asked.answer is None:
        return None
    listed = tuple(each.deliverable.ref for each in asked.answer.all_lines)
    return LastQuestion(question=question, language=asked.reading.language, listed=listed)
