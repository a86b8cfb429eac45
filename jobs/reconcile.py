"""Reconciling: what became of reminders in doubt is looked up in their channels, and a double is taken away."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as wall_time
from typing import Protocol, TypeAlias

from db.reminders.claims import Claim
from db.reminders.uncertain_posts import UncertainPosts
from domain.dates.spans import brussels_day, brussels_instant
from domain.reminders.model import ReminderKind
from jobs.deliver import GRACE
from jobs.outcomes import WAITING_FOR_TURN

#: Messages are looked for from so long before the first attempt on, which counts by Slack's clock if that was told.
SKEW = timedelta(seconds=60)

#: What is to be sent waits for the next plan, which expires it if a newer reminder has overtaken it meanwhile.
PLAN_FIRST = timedelta(seconds=30)

#: How long a channel that could not be read is left alone.
AGAIN = timedelta(minutes=5)

#: From nine on the day before a meeting a reminder is rather sent twice than not at all, ...
LAST_CALL = timedelta(hours=15)
#: (one that is about no meeting, when it has been looked for so many days)
LAST_DAYS = timedelta(days=3)
#: ... though not until it has been looked for so long.
PATIENCE = timedelta(hours=1)

#: When a reminder that was in doubt is looked for once more, and until when.
SWEEP_AFTER = timedelta(minutes=15)
SWEEP_WITHIN = timedelta(days=1)

#: So many are looked up in a round, so that a Slack that is slow to fail does not hold up what is due.
MOST = 10

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MessagesFound:
    """It stands in the channel, as these messages, the earliest first."""

    ts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MessageAbsent:
    """The channel was read to the end, and it is not there."""


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The channel could not be read to the end, or the message not be removed."""

    reason: str


@dataclass(frozen=True, slots=True)
class LookupDeferred:
    """The channel was not read: the bot has called Slack often enough for so many seconds."""

    seconds: float


#: What a look into a channel has shown.
Sighting: TypeAlias = MessagesFound | MessageAbsent | NoAnswer | LookupDeferred


class Find(Protocol):
    """Looks for our messages with a key; it never raises."""

    def __call__(self, channel: str, key: str, /, oldest: datetime) -> Sighting:
        """What stands in the channel since then."""


class Delete(Protocol):
    """Takes a message away; it never raises."""

    def __call__(self, channel: str, ts: str, /) -> NoAnswer | None:
        """None once the message is gone."""


def reconcile(
    doubts: UncertainPosts, *, find: Find, now: datetime, worker: str, stopping: Callable[[], bool] = lambda: False
) -> None:
    """Looks for reminders that may have been posted: one that stands is recorded, one that does not is due again.

    Looking changes nothing, so a crash at any point leaves the reminder in doubt, for the next to look.
    """
    clock = _clock(now)
    for _ in range(MOST):
        if stopping():
            return
        claim = doubts.take(now=clock(), worker=worker, grace=GRACE)
        if claim is None:
            return
        sighting = _look(find, claim)
        if isinstance(sighting, LookupDeferred):
            doubts.unanswered(claim, not_before=clock() + timedelta(seconds=sighting.seconds), reason=WAITING_FOR_TURN)
            return
        _log.warning("reminder for %s in %s was in doubt: %s", claim.subject, claim.channel, sighting)
        match sighting:
            case MessagesFound(ts):
                doubts.found(claim, ts[0], now=clock())
            case MessageAbsent():
                doubts.absent(claim, not_before=clock() + PLAN_FIRST)
            case NoAnswer(reason):
                _unanswered(doubts, claim, reason, now=clock())


def sweep(
    doubts: UncertainPosts,
    *,
    find: Find,
    delete: Delete,
    now: datetime,
    worker: str,
    stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Looks once more for reminders that were posted after a doubt: of those that stand twice the earliest is kept.

    The earliest is never touched, so that this can be broken off and repeated, also by two workers at once.
    """
    clock = _clock(now)
    for _ in range(MOST):
        if stopping():
            return
        claim = doubts.take_posted(now=clock(), worker=worker, after=SWEEP_AFTER, within=SWEEP_WITHIN)
        if claim is None:
            return
        match _look(find, claim):
            case MessagesFound((kept, *others)):
                if all(_removed(delete, claim, ts) for ts in others):
                    doubts.swept(claim, ts=kept, now=clock(), removed=others)
            case MessagesFound() | MessageAbsent():
                doubts.swept(claim, ts=None, now=clock())
            case LookupDeferred():
                return
            case NoAnswer(reason):
                _log.warning("%s could not be searched for doubles: %s", claim.channel, reason)


def _clock(began: datetime) -> Callable[[], datetime]:
    """The time by now: a slow look must not make the next lease end too early."""
    ticks = time.monotonic()
    return lambda: began + timedelta(seconds=time.monotonic() - ticks)


def _look(find: Find, claim: Claim) -> Sighting:
    since = claim.posted_after or claim.first_try_at or claim.at
    return find(claim.conversation or claim.channel, claim.key, oldest=since - SKEW)


def _unanswered(doubts: UncertainPosts, claim: Claim, reason: str, *, now: datetime) -> None:
    """Look again later; shortly before the meeting send it once more, and after the meeting let it be.

    What was never tried, and only comes late, is sent as soon as it has been looked for in vain.
    """
    began = claim.first_try_at or claim.at
    last = claim.day if claim.kind is ReminderKind.MEETING else brussels_day(began) + LAST_DAYS
    last_call = brussels_instant(last, wall_time()) - LAST_CALL if claim.attempts else began
    if brussels_day(now) > last:
        doubts.given_up(claim, f"never seen whether it was posted: {reason}")
    elif not claim.repeated and now >= max(last_call, began + PATIENCE):
        doubts.repeat(claim, not_before=now + PLAN_FIRST, reason=reason)
    else:
        doubts.unanswered(claim, not_before=now + AGAIN, reason=reason)


def _removed(delete: Delete, claim: Claim, ts: str) -> bool:
    problem = delete(claim.conversation or claim.channel, ts)
    outcome = "removed" if problem is None else f"not removed, {problem.reason}"
    _log.warning("reminder for %s stood twice in %s: %s %s", claim.subject, claim.channel, ts, outcome)
    return problem is None
