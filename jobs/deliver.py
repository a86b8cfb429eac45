"""Delivering reminders: each that is due is claimed, looked at once more, worded, posted and written down."""

import json
import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol, TypeAlias

from db.claims import Claim
from db.outbox import Outbox
from db.store import Store
from domain.calendar import Span, brussels_day
from domain.instalments import Instalment
from domain.questions import Bound, Question, When, Which
from domain.register import Milestone
from domain.reminders import Reminder

#: So long may a post of unknown fate still arrive; nobody looks for it earlier, and nobody repeats it.
GRACE = timedelta(minutes=2)

#: A process that slept for longer between intent and post may have lost its claim meanwhile.
FRESH = timedelta(seconds=5)

#: A sender that is refused altogether tries again after so long.
HALTED = timedelta(minutes=5)

_log = logging.getLogger(__name__)

#: Block Kit, as handed from whoever words a reminder to whoever posts it.
Blocks: TypeAlias = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Posted:
    """It stands in the channel."""

    ts: str


@dataclass(frozen=True, slots=True)
class Later:
    """It was certainly not posted, and may be tried again after so many seconds."""

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """It was not posted and will not be as things stand; `fatal`: nor would anything else be."""

    reason: str
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have been posted."""

    reason: str


@dataclass(frozen=True, slots=True)
class Expired:
    """It was not worth posting any more."""

    reason: str


#: What became of a post.
Outcome: TypeAlias = Posted | Later | Refused | Unknown


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivered:
    """A reminder that was taken up, and what became of it."""

    claim: Claim
    outcome: Outcome | Expired


class Compose(Protocol):
    """Words a reminder about what is open."""

    def __call__(self, reminder: Reminder, instalments: Sequence[Instalment], /) -> tuple[str, Blocks]:
        """The text for notifications, and the blocks for the channel."""


class Post(Protocol):
    """Posts a message; it never raises and never tries twice."""

    def __call__(self, channel: str, text: str, blocks: Blocks, /, *, key: str) -> Outcome:
        """What became of it; `key` goes along, so that the message can be found again."""


def open_for(store: Store, milestone: Milestone, today: date) -> tuple[Instalment, ...]:
    """What a reminder of a milestone is about: what is open and due or tabled there, or due by the end of its month.

    In order of time, so that what is late comes first. What has no date is nobody's business at a meeting.
    """
    until = When(bound=Bound.BY, span=Span.months(milestone.month), council=milestone.month)
    found = store.find(Question(which=Which.OPEN, when=until), today=today)
    return tuple(each for each in found.instalments if each.due is not None)


def deliver(
    store: Store, outbox: Outbox, *, compose: Compose, post: Post, now: datetime, worker: str
) -> tuple[Delivered, ...]:
    """Delivers whatever is due, batch after batch; stops where Slack refuses everything.

    No transaction is open while a message is on its way. A crash at any point leaves a row that says how far it came:
    claimed, and nothing was sent; or sending, and it may have been.
    """
    run = _Run(store, outbox, compose, post, now)
    delivered: list[Delivered] = []
    while claims := outbox.claim(now=run.now(), worker=worker):
        for place, claim in enumerate(claims):
            outcome = run.one(claim)
            if outcome is not None:
                delivered.append(Delivered(claim=claim, outcome=outcome))
            if isinstance(outcome, Refused) and outcome.fatal:
                run.put_back(claims[place + 1 :], outcome.reason)
                return tuple(delivered)
    return tuple(delivered)


class _Run:
    """One round of delivering, with its own sense of how much time has passed since it began."""

    def __init__(self, store: Store, outbox: Outbox, compose: Compose, post: Post, began: datetime) -> None:
        self._store = store
        self._outbox = outbox
        self._compose = compose
        self._post = post
        self._began = began
        self._ticks = time.monotonic()

    def now(self) -> datetime:
        """The time by now: a slow post must not make the next lease, or a grace, end too early."""
        return self._began + timedelta(seconds=time.monotonic() - self._ticks)

    def one(self, claim: Claim) -> Outcome | Expired | None:
        """Takes one claim to its end; None if another worker has it by now."""
        about = self._about(claim)
        if isinstance(about, Expired):
            self._outbox.expired(claim, about.reason)
            return about
        text, blocks = self._compose(_reminder(claim), about)
        body = json.dumps({"text": text, "blocks": list(blocks)}, ensure_ascii=False)
        intended = _since_boot()
        if not self._outbox.intend(claim, body, now=self.now()):
            return None
        if _since_boot() - intended > FRESH:
            outcome: Outcome = Later(0, "the process was held up before the post")
        else:
            if claim.repeated:
                _log.warning("reminder for %s in %s: sent again, maybe twice", claim.milestone.slug, claim.channel)
            outcome = self._post(claim.channel, text, blocks, key=claim.key)
        self._record(claim, outcome)
        return outcome

    def put_back(self, claims: Sequence[Claim], reason: str) -> None:
        """Leaves what was claimed and not tried due, for when the sender is let in again."""
        for claim in claims:
            self._outbox.retry(claim, not_before=self.now() + HALTED, reason=reason)

    def _about(self, claim: Claim) -> tuple[Instalment, ...] | Expired:
        """What is open, read anew; or why the reminder has lost its point since it was planned."""
        planned, today = claim.milestone, brussels_day(self.now())
        milestone = self._store.directory().milestone(planned.month)
        if milestone is None:
            return Expired("the meeting is no longer in the register")
        if milestone.day != planned.day:
            return Expired(f"the meeting was moved to {milestone.day}")
        if milestone.day < today:
            return Expired("the meeting is past")
        return open_for(self._store, milestone, today) or Expired("nothing is open for the meeting")

    def _record(self, claim: Claim, outcome: Outcome) -> None:
        now = self.now()
        match outcome:
            case Posted(ts):
                self._outbox.posted(claim, ts, now=now)
            case Later(seconds, reason):
                self._outbox.retry(claim, not_before=now + timedelta(seconds=max(1.0, seconds)), reason=reason)
            case Refused(reason, fatal=True):
                self._outbox.retry(claim, not_before=now + HALTED, reason=reason)
            case Refused(reason):
                self._outbox.parked(claim, reason)
            case Unknown(reason):
                self._outbox.unknown(claim, not_before=now + GRACE, reason=reason)
        if not isinstance(outcome, Posted):
            _log.warning("reminder for %s in %s: %s", claim.milestone.slug, claim.channel, outcome)


def _since_boot() -> timedelta:
    """Time that goes on while the machine sleeps, which the monotonic clock does not count."""
    return timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME))


def _reminder(claim: Claim) -> Reminder:
    return Reminder(
        key=claim.key,
        channel=claim.channel,
        milestone=claim.milestone,
        lead_days=claim.lead_days,
        at=claim.at,
        repeated=claim.repeated,
    )
