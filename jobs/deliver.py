"""Deliver due reminders: claim each, check it once more, record the intent, post it, record the outcome."""

import logging
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import assert_never

from db.reminders.claims import Claim
from db.reminders.outbox import Intent
from domain.messages import coordinator_notices
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Posted, PostOutcome, Refused, Unknown
from domain.reminders.plan import member_reminder
from domain.reminders.preferences import ReminderPreferences
from domain.reminders.reminder import ReminderKind
from jobs.clock import clock_from
from jobs.outcomes import DeliveryResult, Expired, Late, Spread
from jobs.prepare import IN_QUIET_HOURS, DeliveryContext, Preparer

#: How long a post of unknown outcome may still arrive: it is not looked for earlier, and not repeated.
GRACE = timedelta(minutes=2)

#: How long after its intent a message may be posted: a process that slept longer may have lost its claim. A post begun
#: in time has failed, with two calls of ten seconds, well before the lease of a minute ends.
INTENT_LIFETIME = timedelta(seconds=20)

#: The waits of a sender whose token is refused, and of a reminder whose channel refuses it.
HALTED_RETRY = timedelta(minutes=5)
PARKED_RETRY = timedelta(hours=1)

#: How many reminders are claimed, and their intents recorded, at once: one wait for the disk for all of them. A crash
#: leaves as many in doubt.
BATCH_SIZE = 100

#: Posted messages are recorded at least this often.
RECORD_INTERVAL = timedelta(seconds=1)

#: Where more is due than Slack accepts at once: how long a batch is prepared before its ready messages are posted, how
#: many reminders are claimed from then on, and how long the round lasts, since other jobs wait; the next round comes
#: within half a minute.
PREPARATION_TIME = timedelta(seconds=15)
CROWDED_BATCH_SIZE = 10
CROWDED_ROUND_TIME = timedelta(seconds=20)

#: How long a post waits for its turn; if its channel has just had one, it waits again after all the others are posted.
FIRST_TURN_TIMEOUT_SECONDS = 0.5
SECOND_TURN_TIMEOUT_SECONDS = 1.5

_log = logging.getLogger(__name__)


def deliver(context: DeliveryContext, preferences: ReminderPreferences, *, now: datetime) -> tuple[DeliveryResult, ...]:
    """Deliver everything that is due, batch by batch; stop when Slack refuses the sender altogether.

    No transaction is open while a message is being posted. A crash at any point leaves rows that say how far they came:
    claimed, and nothing was sent; or sending, and it may have been.
    """
    return tuple(_DeliveryRound(context, preferences, now).deliver_all())


class _DeliveryRound:
    """One round of delivery, with a clock that goes on from the moment it was given."""

    def __init__(self, context: DeliveryContext, preferences: ReminderPreferences, began: datetime) -> None:
        self._context = context
        self._outbox = context.outbox
        self._preferences = preferences
        self._began = began
        self._now = clock_from(began)
        #: Why Slack refuses the sender altogether, if it does.
        self._halted: str | None = None
        #: Whether more is due than Slack accepts at once.
        self._is_crowded = False
        self._preparer = Preparer(context, preferences, self._now)

    def deliver_all(self) -> Iterator[DeliveryResult]:
        """Yield the results, of user groups' reminders first: their members' are then among the others."""
        for groups in (True, False):
            while not (self._context.is_stopping() or self._is_over()):
                limit = CROWDED_BATCH_SIZE if self._is_crowded else BATCH_SIZE
                claims = self._outbox.claim(now=self._now(), worker=self._context.worker, limit=limit, groups=groups)
                if not claims:
                    break
                yield from self._split_among_members(claims) if groups else self._deliver_batch(claims)
                if self._halted is not None:
                    return

    def _is_over(self) -> bool:
        return self._is_crowded and self._now() - self._began > CROWDED_ROUND_TIME

    def _split_among_members(self, claims: Sequence[Claim]) -> Iterator[DeliveryResult]:
        """Turn each user group's reminder into one for each member, by the member's preferences."""
        for claim in claims:
            expired = self._preparer.check_expired(claim)
            if expired is not None:
                yield self._record(claim, expired)
                continue
            members = self._context.messenger.group_members(claim.channel)
            if isinstance(members, Later | Refused):
                yield self._record(claim, members)
                continue
            secret = self._outbox.get_secret()
            shares = [member_reminder(claim, member, self._preferences, secret=secret) for member in members]
            wanted = [reminder for reminder in shares if reminder is not None]
            if self._outbox.spread(claim, wanted, now=self._now()):
                yield DeliveryResult(claim=claim, outcome=Spread(len(wanted)))

    def _deliver_batch(self, claims: Sequence[Claim]) -> Iterator[DeliveryResult]:
        """Prepare all, record the intents of those that can be posted together, then post and record one by one."""
        ready: list[Intent] = []
        prepare_until = self._now() + PREPARATION_TIME
        for index, claim in enumerate(claims):
            if self._now() > prepare_until:  # otherwise the claims would expire
                self._is_crowded = True
                self._outbox.put_back(claims[index:], now=self._now(), reason=WAITING_FOR_TURN)
                break
            prepared = self._check_stopping() or self._preparer.prepare(claim)
            if isinstance(prepared, Intent):
                ready.append(prepared)
                continue
            yield self._record(claim, prepared)
            if self._halted is not None:
                # They stay due, for when the sender is accepted again.
                for untried in (*(intent.claim for intent in ready), *claims[index + 1 :]):
                    self._outbox.retry(untried, not_before=self._now() + HALTED_RETRY, reason=self._halted)
                return
        if ready:
            yield from self._post_batch(ready)

    def _post_batch(self, ready: Sequence[Intent]) -> Iterator[DeliveryResult]:
        """Post, but begin no message once the intent is too old, the process is to end, or Slack refuses the sender."""
        intended_at = self._now()
        still_claimed = self._outbox.record_intents(ready, now=intended_at)
        posted: list[tuple[Claim, str]] = []
        recorded_at = time.monotonic()
        intents = [intent for intent in ready if intent.claim.key in still_claimed]
        for claim, outcome in self._try_each(intents, intended_at):
            if isinstance(outcome, Posted):
                posted.append((claim, outcome.ts))
                yield DeliveryResult(claim=claim, outcome=outcome)
            else:
                yield self._record(claim, outcome)
            if time.monotonic() - recorded_at > RECORD_INTERVAL.total_seconds():
                self._outbox.mark_posted(posted, now=self._now())
                posted, recorded_at = [], time.monotonic()
        self._outbox.mark_posted(posted, now=self._now())

    def _try_each(self, intents: Sequence[Intent], intended_at: datetime) -> Iterator[tuple[Claim, PostOutcome]]:
        """Yield the outcome of each; a message whose channel has just had one lets the others go first."""
        waiting: list[Intent] = []
        for intent in intents:
            outcome = self._post_in_turn(intent, intended_at, FIRST_TURN_TIMEOUT_SECONDS)
            if isinstance(outcome, Later) and outcome.reason == WAITING_FOR_TURN:
                waiting.append(intent)
            else:
                yield intent.claim, outcome
        for intent in waiting:
            yield intent.claim, self._post_in_turn(intent, intended_at, SECOND_TURN_TIMEOUT_SECONDS)

    def _post_in_turn(self, intent: Intent, intended_at: datetime, timeout: float) -> PostOutcome:
        """Post a message; whether it may still be posted is checked once more after it has waited for its turn."""
        return (
            self._check_postable(intended_at)
            or self._context.messenger.wait_for_turn(intent.conversation, timeout=timeout)
            or self._check_postable(intended_at)
            or self._post(intent)
        )

    def _post(self, intent: Intent) -> PostOutcome:
        if intent.claim.repeated:
            _log.warning("reminder for %s: sent again, maybe twice", _log_name(intent.claim))
        return self._context.messenger.post(intent.conversation, intent.drafts[0], key=intent.claim.key)

    def _check_postable(self, intended_at: datetime) -> Later | None:
        if self._halted is not None:
            return Later(HALTED_RETRY.total_seconds(), self._halted)
        if self._now() - intended_at > INTENT_LIFETIME:
            return Later(0, "the process was held up before the post")
        return self._check_stopping()

    def _check_stopping(self) -> Later | None:
        return Later(0, "the process was stopped before the post") if self._context.is_stopping() else None

    def _record(self, claim: Claim, outcome: Later | Refused | Unknown | Late | Expired) -> DeliveryResult:
        """Record the outcome of a reminder that was not posted."""
        now = self._now()
        match outcome:
            case Expired(reason):
                self._outbox.expire(claim, reason)
            case Late(conversation, since, draft):
                self._outbox.mark_late(claim, conversation, now=now, since=since, draft=draft)
            case Later(seconds, reason):
                self._is_crowded = self._is_crowded or reason == WAITING_FOR_TURN
                self._outbox.retry(claim, not_before=now + timedelta(seconds=max(1.0, seconds)), reason=reason)
            case Refused(reason, fatal=True):
                self._halted = reason
                self._outbox.retry(claim, not_before=now + HALTED_RETRY, reason=reason)
            case Refused(reason):
                self._outbox.park(claim, not_before=now + PARKED_RETRY, reason=reason)
                self._notify_coordinators(claim, reason)
            case Unknown(reason):
                self._outbox.mark_unknown(claim, not_before=now + GRACE, reason=reason)
            case _:
                assert_never(outcome)
        expected = (IN_QUIET_HOURS, WAITING_FOR_TURN)
        if not isinstance(outcome, Expired | Late) and outcome.reason not in expected:
            _log.warning("reminder for %s: %s", _log_name(claim), outcome)
        return DeliveryResult(claim=claim, outcome=outcome)

    def _notify_coordinators(self, claim: Claim, reason: str) -> None:
        """Notify coordinators once of each reminder and reason; a notice that they do not get is only logged."""
        if claim.kind is not ReminderKind.NOTICE:
            facts = coordinator_notices.unposted_facts(claim, reason)
            self._outbox.notify(facts, self._context.policy.coordinators, now=self._now())


def _log_name(claim: Claim) -> str:
    return f"{claim.subject} in {claim.channel}"
