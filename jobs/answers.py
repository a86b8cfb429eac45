"""Send answers again that Slack did not take, or that a process left behind when it ended.

By the rules of reminders: what was certainly not sent is sent after the wait that Slack asks for; what may have been
sent is looked for first, and sent only if it is not there.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol, assert_never

from msgspec import Struct
from msgspec.structs import replace

from db.people.pending_answers import SWEEP_AFTER, PendingAnswers, Settled
from domain.answers.pending import PendingAnswer
from domain.register.channel_access import AccessReason
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Posted, PostOutcome, Unknown
from jobs.clock import clock_from
from jobs.reconcile import DUPLICATES_WITHIN, LookupDeferred, LookupResult, MessageAbsent, MessagesFound, NoAnswer

#: The most answers in a round, so that a Slack that is slow to fail does not hold up due reminders.
MAX_PER_ROUND = 20

#: The wait before a thread that could not be read is read again.
NEXT_LOOKUP_WAIT = timedelta(seconds=30)

#: The wait where Slack does not say who would read an answer.
ACCESS_RETRY_SECONDS = 30.0

_log = logging.getLogger(__name__)


class AnswerMessenger(Protocol):
    """Slack, as far as answers need it; no method raises."""

    def find(self, answer: PendingAnswer, /) -> LookupResult:
        """Look for an answer where it was sent."""

    def send(self, answer: PendingAnswer, /) -> PostOutcome:
        """Send an answer once."""

    def delete(self, answer: PendingAnswer, ts: str, /) -> NoAnswer | None:
        """Delete a message with an answer; None once it is gone."""


class AnswerContext(Struct, frozen=True, kw_only=True):
    """The dependencies of sending answers again."""

    answers: PendingAnswers
    messenger: AnswerMessenger
    #: Why an answer may no longer be read where it was asked for; None if it may.
    find_outsiders: Callable[[PendingAnswer], AccessReason | None]
    #: Word the answer to a command that may have been carried out.
    compose_unknown_outcome: Callable[[PendingAnswer], Mapping[str, Any]]
    #: Tell the asker that no answer comes, and delete it.
    give_up: Callable[[PendingAnswer], None]
    is_stopping: Callable[[], bool] = lambda: False


def send_answers(context: AnswerContext, *, now: datetime) -> None:
    """Find out about each answer that is due, and send it if it is not where it belongs.

    A crash at any point leaves an answer that says whether it may have been sent.
    """
    clock = clock_from(now)
    for _ in range(MAX_PER_ROUND):
        moment = clock()
        answer = None if context.is_stopping() else context.answers.claim(now=moment)
        if answer is None:
            return
        if answer.is_sent:
            _delete_duplicates(context, answer, moment)
        else:
            _send_again(context, answer, moment)


def _send_again(context: AnswerContext, answer: PendingAnswer, now: datetime) -> None:
    found = _find_out(context, answer) if answer.is_uncertain else None
    if isinstance(found, Posted):
        _settle(context, answer, found, now)
        return
    if isinstance(found, Unknown):
        _log.warning("an answer could not be looked for: %s", found.reason)
        if answer.is_searchable and answer.is_worth_sending(now):
            context.answers.postpone(answer, not_before=now + NEXT_LOOKUP_WAIT, is_uncertain=True)
        else:
            context.give_up(answer)
        return
    if not answer.is_worth_sending(now):
        _log.warning("an answer comes too late, and is given up")
        context.give_up(answer)
        return
    reason = context.find_outsiders(answer)
    if reason is AccessReason.UNREADABLE:
        _settle(context, answer, Later(ACCESS_RETRY_SECONDS, reason.value), now)
    elif reason is not None:
        _log.warning("an answer was not posted after all: %s", reason)
        context.answers.delete(answer)
    else:
        answer = replace(answer, message=answer.message or context.compose_unknown_outcome(answer))
        if context.answers.record_attempt(answer, now=now):
            _settle(context, answer, context.messenger.send(answer), now)


def _delete_duplicates(context: AnswerContext, answer: PendingAnswer, now: datetime) -> None:
    """Look once more for an answer that was in doubt: of duplicates, keep the earliest."""
    result = context.messenger.find(answer)
    if isinstance(result, MessagesFound):
        others = result.ts[1:]
        is_single = all(context.messenger.delete(answer, ts) is None for ts in others)
        if others:
            _log.warning("an answer stood %d times in its thread: %s", len(result.ts), "once" if is_single else "still")
    else:
        is_single = isinstance(result, MessageAbsent)
    if is_single or now > answer.asked_at + DUPLICATES_WITHIN:
        context.answers.delete(answer)
    else:
        context.answers.postpone(answer, not_before=now + SWEEP_AFTER, is_uncertain=True)


def _find_out(context: AnswerContext, answer: PendingAnswer) -> Posted | Unknown | None:
    """Return what became of an answer that may have been sent; None if it was not, or may be sent twice."""
    if answer.replaces:
        return None
    if not answer.is_searchable:
        return Unknown("it cannot be looked for")
    result = context.messenger.find(answer)
    match result:
        case MessagesFound((ts, *_)):
            return Posted(ts)
        case MessagesFound() | MessageAbsent():
            return None
        case LookupDeferred():
            return Unknown(WAITING_FOR_TURN)
        case NoAnswer(reason):
            return Unknown(reason)
        case _:
            assert_never(result)


def _settle(context: AnswerContext, answer: PendingAnswer, outcome: PostOutcome, now: datetime) -> None:
    _log.warning("an answer was in doubt, or was sent again: %s", outcome)
    if context.answers.settle(answer, outcome, now=now) is Settled.LOST:
        context.give_up(answer)
