"""Delivering reminders: each that is due is claimed, looked at once more, worded, posted and written down."""

import logging
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from db.reminders.claims import Claim
from db.reminders.outbox import Intent
from domain.messages import coordinator_notices
from domain.reminders.model import ReminderKind
from domain.reminders.plan import share
from domain.reminders.preferences import ReminderPreferences
from jobs.outcomes import (
    WAITING_FOR_TURN,
    DeliveryResult,
    Expired,
    Late,
    Later,
    Posted,
    PostOutcome,
    Refused,
    Spread,
    Unknown,
)
from jobs.prepare import IN_QUIET_HOURS, DeliveryContext, Preparation

#: So long may a post of unknown fate still arrive; nobody looks for it earlier, and nobody repeats it.
GRACE = timedelta(minutes=2)

#: What is not posted so soon after its intent is not posted by it: a process that slept may have lost its claim. A post
#: begun in time has failed, with two calls of ten seconds, well before the lease of a minute is over.
FRESH = timedelta(seconds=20)

#: A sender that is refused altogether tries again after so long, and a channel that takes nothing is tried again.
HALTED = timedelta(minutes=5)
PARKED = timedelta(hours=1)

#: So many are taken up and intended at once: one wait for the disk for all of them. A crash leaves as many in doubt.
BATCH = 100

#: What was posted is written down at the latest so long after.
RECORD = timedelta(seconds=1)

#: Where there is more than Slack takes at once: so long a batch is looked at before what is ready is posted, so many
#: are taken up then, and so long the round goes on, since other work waits; the next one comes within half a minute.
LOOK = timedelta(seconds=15)
FEW = 10
ROUND = timedelta(seconds=20)

#: A post waits so long for its turn, in seconds, and where its channel has just had one it waits until all the others
#: are posted, and then so long.
SHORTLY = 0.5
A_MOMENT = 1.5

_log = logging.getLogger(__name__)


def deliver(delivery: DeliveryContext, team: ReminderPreferences, *, now: datetime) -> tuple[DeliveryResult, ...]:
    """Delivers whatever is due, batch after batch; stops where Slack refuses everything.

    No transaction is open while a message is on its way. A crash at any point leaves rows that say how far they came:
    claimed, and nothing was sent; or sending, and it may have been.
    """
    return tuple(_Run(delivery, team, now).everything())


class _Run:
    """One round of delivering, with its own sense of how much time has passed since it began."""

    def __init__(self, delivery: DeliveryContext, team: ReminderPreferences, began: datetime) -> None:
        self._with = delivery
        self._outbox = delivery.outbox
        self._team = team
        self._began = began
        self._ticks = time.monotonic()
        self._halted: str | None = None
        #: There is more to be done than Slack takes at once.
        self._is_crowded = False
        self._preparing = Preparation(delivery, team, self.now)

    def now(self) -> datetime:
        """The time by now: a slow post must not make the next lease, or a grace, end too early."""
        return self._began + timedelta(seconds=time.monotonic() - self._ticks)

    def everything(self) -> Iterator[DeliveryResult]:
        """Those for user groups first: their members' are then among the others."""
        for groups in (True, False):
            while not (self._with.stopping() or self._is_over()):
                limit = FEW if self._is_crowded else BATCH
                claims = self._outbox.claim(now=self.now(), worker=self._with.worker, limit=limit, groups=groups)
                if not claims:
                    break
                yield from self._spread(claims) if groups else self._batch(claims)
                if self._halted is not None:
                    return

    def _is_over(self) -> bool:
        return self._is_crowded and self.now() - self._began > ROUND

    def _spread(self, claims: Sequence[Claim]) -> Iterator[DeliveryResult]:
        """A group's reminder becomes one for each member, as they want it."""
        for claim in claims:
            expired = self._preparing.expired(claim)
            if expired is not None:
                yield self._done(claim, expired)
                continue
            found = self._with.messenger.group_members(claim.channel)
            if isinstance(found, Later | Refused):
                yield self._done(claim, found)
                continue
            secret = self._outbox.secret()
            shares = [each for each in (share(claim, person, self._team, secret=secret) for person in found) if each]
            if self._outbox.spread(claim, shares, now=self.now()):
                yield DeliveryResult(claim=claim, outcome=Spread(len(shares)))

    def _batch(self, claims: Sequence[Claim]) -> Iterator[DeliveryResult]:
        """All that can be posted is looked at, intended together, posted one by one, and written down."""
        ready: list[Intent] = []
        until = self.now() + LOOK
        for place, claim in enumerate(claims):
            if self.now() > until:  # or its claims would run out
                self._is_crowded = True
                self._outbox.put_back(claims[place:], now=self.now(), reason=WAITING_FOR_TURN)
                break
            found = self._stopped(claim) or self._preparing.prepared(claim)
            if isinstance(found, Intent):
                ready.append(found)
                continue
            yield self._done(claim, found)
            if self._halted is not None:
                self._put_back([*(each.claim for each in ready), *claims[place + 1 :]])
                return
        if ready:
            yield from self._posted(ready)

    def _posted(self, ready: Sequence[Intent]) -> Iterator[DeliveryResult]:
        """No further message is begun once the intent has grown old, the process is to end, or Slack refuses all."""
        intended = _since_boot()
        mine = self._outbox.intend(ready, now=self.now())
        posted: list[tuple[Claim, str]] = []
        since = time.monotonic()
        for claim, outcome in self._tried([each for each in ready if each.claim.key in mine], intended):
            if isinstance(outcome, Posted):
                posted.append((claim, outcome.ts))
                yield DeliveryResult(claim=claim, outcome=outcome)
            else:
                yield self._done(claim, outcome)
            if time.monotonic() - since > RECORD.total_seconds():
                self._outbox.posted(posted, now=self.now())
                posted, since = [], time.monotonic()
        self._outbox.posted(posted, now=self.now())

    def _tried(self, ready: Sequence[Intent], intended: timedelta) -> Iterator[tuple[Claim, PostOutcome]]:
        """What comes of each; those whose channel has just been posted to let the others go first."""
        waiting: list[Intent] = []
        for each in ready:
            outcome = self._in_turn(each, intended, SHORTLY)
            if isinstance(outcome, Later) and outcome.reason == WAITING_FOR_TURN:
                waiting.append(each)
            else:
                yield each.claim, outcome
        for each in waiting:
            yield each.claim, self._in_turn(each, intended, A_MOMENT)

    def _in_turn(self, ready: Intent, intended: timedelta, timeout: float) -> PostOutcome:
        """What comes of one; whether it may still be posted is looked at once more when it has waited for its turn."""
        return (
            self._kept_back(ready.claim, intended)
            or self._with.messenger.wait_for_turn(ready.conversation, timeout=timeout)
            or self._kept_back(ready.claim, intended)
            or self._post(ready)
        )

    def _post(self, ready: Intent) -> PostOutcome:
        if ready.claim.repeated:
            _log.warning("reminder for %s: sent again, maybe twice", _named(ready.claim))
        return self._with.messenger.post(ready.conversation, ready.drafts[0], key=ready.claim.key)

    def _kept_back(self, claim: Claim, intended: timedelta) -> Later | None:
        if self._halted is not None:
            return Later(HALTED.total_seconds(), self._halted)
        if _since_boot() - intended > FRESH:
            return Later(0, "the process was held up before the post")
        return self._stopped(claim)

    def _stopped(self, _claim: Claim) -> Later | None:
        return Later(0, "the process was stopped before the post") if self._with.stopping() else None

    def _put_back(self, claims: Sequence[Claim]) -> None:
        """Leaves what was claimed and not tried due, for when the sender is let in again."""
        for claim in claims:
            self._outbox.retry(claim, not_before=self.now() + HALTED, reason=self._halted or "")

    def _done(self, claim: Claim, outcome: PostOutcome | Late | Expired) -> DeliveryResult:
        """Writes down what became of one that was not posted."""
        now = self.now()
        match outcome:
            case Expired(reason):
                self._outbox.expired(claim, reason)
            case Late(conversation, since):
                self._outbox.late(claim, conversation, now=now, since=since)
            case Later(seconds, reason):
                self._is_crowded = self._is_crowded or reason == WAITING_FOR_TURN
                self._outbox.retry(claim, not_before=now + timedelta(seconds=max(1.0, seconds)), reason=reason)
            case Refused(reason, fatal=True):
                self._halted = reason
                self._outbox.retry(claim, not_before=now + HALTED, reason=reason)
            case Refused(reason):
                self._outbox.parked(claim, not_before=now + PARKED, reason=reason)
                self._tell(claim, reason)
            case Unknown(reason):
                self._outbox.unknown(claim, not_before=now + GRACE, reason=reason)
        if not isinstance(outcome, Posted | Expired | Late) and outcome.reason not in (
            IN_QUIET_HOURS,
            WAITING_FOR_TURN,
        ):
            _log.warning("reminder for %s: %s", _named(claim), outcome)
        return DeliveryResult(claim=claim, outcome=outcome)

    def _tell(self, claim: Claim, reason: str) -> None:
        """Coordinators are told once of each reminder and reason; of what they are not told themselves the log says."""
        if claim.kind is not ReminderKind.NOTICE:
            self._outbox.notify(
                coordinator_notices.unposted(claim, reason), self._with.policy.coordinators, now=self.now()
            )


def _named(claim: Claim) -> str:
    """What the log calls a reminder."""
    return f"{claim.subject} in {claim.channel}"


def _since_boot() -> timedelta:
    """Time that goes on while the machine sleeps, which the monotonic clock does not count."""
    return timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME))
