"""Reconcile posts of unknown outcome: search the channel, record what is found, delete duplicates."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from datetime import time as wall_time
from typing import Protocol, TypeAlias, assert_never

from msgspec import Struct

from db.reminders.claims import Claim
from db.reminders.drafts import draft_from_json
from db.reminders.uncertain_posts import UncertainPosts
from domain.dates.spans import brussels_day, brussels_instant
from domain.reminders.outcomes import WAITING_FOR_TURN
from domain.reminders.reminder import ReminderKind
from jobs.clock import clock_from
from jobs.deliver import GRACE

#: Messages are searched from this long before the first attempt on, by Slack's clock if its time is known.
CLOCK_SKEW = timedelta(seconds=60)

#: The wait of a reminder that is due again for the next plan, which expires it if a newer one has superseded it.
NEXT_PLAN_WAIT = timedelta(seconds=30)

#: The wait before a channel that could not be read is read again.
NEXT_LOOKUP_WAIT = timedelta(minutes=5)

#: From nine in the morning before a meeting's day a reminder is rather sent twice than not at all, ...
LAST_CHANCE = timedelta(hours=15)
#: (one without a meeting, when it has been searched for this long)
MAX_LOOKUP_DAYS = timedelta(days=3)
#: ... though not before it has been searched for this long.
MIN_LOOKUP_TIME = timedelta(hours=1)

#: How long after it was posted a reminder that was in doubt is searched for duplicates, and until when.
DUPLICATES_AFTER = timedelta(minutes=15)
DUPLICATES_WITHIN = timedelta(days=1)

#: The most searches in a round, so that a Slack that is slow to fail does not hold up due reminders.
MAX_PER_ROUND = 10

_log = logging.getLogger(__name__)


class MessagesFound(Struct, frozen=True):
    """The reminder is in the channel, as these messages, the earliest first."""

    ts: tuple[str, ...]


class MessageAbsent(Struct, frozen=True):
    """The channel was read to the end, and the reminder is not there."""


class NoAnswer(Struct, frozen=True):
    """The channel could not be read to the end, or the message could not be deleted."""

    reason: str


class LookupDeferred(Struct, frozen=True):
    """The channel was not read: the bot's own rate limit allows no call for some seconds."""

    seconds: float


#: The result of a search in a channel.
LookupResult: TypeAlias = MessagesFound | MessageAbsent | NoAnswer | LookupDeferred


class FindMessages(Protocol):
    """Search a channel for the bot's messages with a key; never raise."""

    def __call__(self, channel: str, key: str, /, oldest: datetime, *, thread: str = "") -> LookupResult:
        """Return what is in the channel, or in one of its threads, since `oldest`."""


class DeleteMessage(Protocol):
    """Delete a message; never raise."""

    def __call__(self, channel: str, ts: str, /) -> NoAnswer | None:
        """Return None once the message is gone."""


def reconcile(
    uncertain: UncertainPosts,
    *,
    find: FindMessages,
    now: datetime,
    worker: str,
    is_stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Search for reminders that may have been posted: record one that is there, make one that is not due again.

    Searching changes nothing, so a crash at any point leaves the reminder in doubt, for the next search.
    """
    clock = clock_from(now)
    for _ in range(MAX_PER_ROUND):
        if is_stopping():
            return
        claim = uncertain.claim(now=clock(), worker=worker, grace=GRACE)
        if claim is None:
            return
        result = _search(find, claim)
        if isinstance(result, LookupDeferred):
            uncertain.mark_unanswered(
                claim, not_before=clock() + timedelta(seconds=result.seconds), reason=WAITING_FOR_TURN
            )
            return
        _log.warning("reminder for %s in %s was in doubt: %s", claim.subject, claim.channel, result)
        match result:
            case MessagesFound(ts):
                uncertain.mark_found(claim, ts[0], now=clock())
            case MessageAbsent():
                uncertain.mark_absent(claim, not_before=clock() + NEXT_PLAN_WAIT)
            case NoAnswer(reason):
                _record_no_answer(uncertain, claim, reason, now=clock())
            case _:
                assert_never(result)


def delete_duplicates(
    uncertain: UncertainPosts,
    *,
    find: FindMessages,
    delete: DeleteMessage,
    now: datetime,
    worker: str,
    is_stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Search once more for reminders that were posted after a doubt: of duplicates, keep the earliest.

    The earliest is never touched, so that this can be interrupted and repeated, also by two workers at once.
    """
    clock = clock_from(now)
    for _ in range(MAX_PER_ROUND):
        if is_stopping():
            return
        claim = uncertain.claim_posted(now=clock(), worker=worker, after=DUPLICATES_AFTER, within=DUPLICATES_WITHIN)
        if claim is None:
            return
        result = _search(find, claim)
        match result:
            case MessagesFound((kept, *others)):
                if all(_delete_duplicate(delete, claim, ts) for ts in others):
                    uncertain.mark_swept(claim, ts=kept, now=clock(), removed=others)
            case MessagesFound() | MessageAbsent():
                uncertain.mark_swept(claim, ts=None, now=clock())
            case LookupDeferred():
                return
            case NoAnswer(reason):
                _log.warning("%s could not be searched for doubles: %s", claim.channel, reason)
            case _:
                assert_never(result)


def _search(find: FindMessages, claim: Claim) -> LookupResult:
    since = claim.posted_after or claim.first_try_at or claim.at
    thread = "" if claim.body is None else draft_from_json(claim.body).thread
    return find(claim.conversation or claim.channel, claim.key, oldest=since - CLOCK_SKEW, thread=thread)


def _record_no_answer(uncertain: UncertainPosts, claim: Claim, reason: str, *, now: datetime) -> None:
    """Search again later; shortly before the meeting, post the reminder again; after the meeting, give up.

    A reminder that was never tried, but is only late, is posted once it has been searched for long enough.
    """
    began = claim.first_try_at or claim.at
    last = claim.day if claim.kind is ReminderKind.MEETING else brussels_day(began) + MAX_LOOKUP_DAYS
    last_call = brussels_instant(last, wall_time()) - LAST_CHANCE if claim.attempts else began
    if brussels_day(now) > last:
        uncertain.give_up(claim, f"never seen whether it was posted: {reason}")
    elif not claim.repeated and now >= max(last_call, began + MIN_LOOKUP_TIME):
        uncertain.repeat(claim, not_before=now + NEXT_PLAN_WAIT, reason=reason)
    else:
        uncertain.mark_unanswered(claim, not_before=now + NEXT_LOOKUP_WAIT, reason=reason)


def _delete_duplicate(delete: DeleteMessage, claim: Claim, ts: str) -> bool:
    problem = delete(claim.conversation or claim.channel, ts)
    outcome = "removed" if problem is None else f"not removed, {problem.reason}"
    _log.warning("reminder for %s stood twice in %s: %s %s", claim.subject, claim.channel, ts, outcome)
    return problem is None
