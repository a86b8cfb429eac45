"""Transactional outbox of reminders: what is to be posted is committed first, then claimed, posted and recorded.

A worker claims a reminder by a lease (see `claims`), and commits its intent before it posts. If it dies before the
intent, another worker claims the reminder; if it dies after, the channel is searched (see `uncertain_posts`).
"""

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import BindParameter, ColumnElement, Connection, Engine, and_, bindparam, func, or_, select, update

from db.connection import key_value
from db.connection.claims import OldestRows
from db.connection.compiled_statement import compile_once
from db.connection.engine import reading, writing
from db.reminders import drafts, schedule
from db.reminders.claims import LEASE, Claim, change_state, oldest_reminders, split_owners, take_claims
from db.reminders.posted_messages import count_done
from db.schema import reminder_tables
from domain.dates.spans import brussels_day
from domain.reminders.reminder import Draft, Reminder, ReminderKind, make_key
from domain.reminders.states import ReminderState

_HELD = (ReminderState.CLAIMED, ReminderState.SENDING)
_row = reminder_tables.reminder.c

_is_claims = _row.key == bindparam("claim_key"), _row.fence == bindparam("claim_token")

_RECORD_INTENT = (
    update(reminder_tables.reminder)
    .where(*_is_claims, _row.state == ReminderState.CLAIMED.value)
    .values(
        state=ReminderState.SENDING.value,
        body=bindparam("message"),
        parts=bindparam("part_count"),
        conversation=bindparam("conversation_id"),
        attempts=_row.attempts + 1,
        first_try_at=func.coalesce(_row.first_try_at, bindparam("tried_at", type_=_row.first_try_at.type)),
        posted_after=func.coalesce(_row.posted_after, bindparam("slack_time", type_=_row.posted_after.type)),
        lease_until=bindparam("lease_end"),
    )
)

_MARK_POSTED = (
    update(reminder_tables.reminder)
    .where(*_is_claims, _row.state == ReminderState.SENDING.value)
    .values(state=ReminderState.POSTED.value, ts=bindparam("message_ts"), posted_at=bindparam("now"), reason="")
)

_PUT_BACK = (
    update(reminder_tables.reminder)
    .where(*_is_claims, _row.state == ReminderState.CLAIMED.value)
    .values(state=ReminderState.DUE.value, reason=bindparam("wait_reason"))
)


def _is_ready(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    has_waited = or_(_row.not_before.is_(None), _row.not_before <= now)
    return and_(_row.state.in_((ReminderState.DUE.value, ReminderState.PARKED.value)), _row.due_at <= now, has_waited)


def _due(recipient: ColumnElement[bool]) -> tuple[OldestRows, OldestRows]:
    """Return what can be claimed for some recipients: what another worker has not tried in time, and the rest."""
    state, now = ReminderState.CLAIMED.value, bindparam("now", type_=_row.due_at.type)
    conditions = and_(schedule.is_abandoned(now), recipient), and_(_is_ready(now), recipient)
    first, second = (oldest_reminders(condition, state=state) for condition in conditions)
    return first, second


_DUE_TO_GROUPS, _DUE_TO_OTHERS = _due(_row.channel.startswith("S")), _due(_row.channel.not_like("S%"))


class Intent(Struct, frozen=True, kw_only=True):
    """A claim that is about to be posted, with the message and its conversation."""

    claim: Claim
    #: The first is this reminder's; the others are parts that follow it.
    drafts: Sequence[Draft]
    conversation: str
    #: The time by Slack's clock, if it is known.
    slack_time: datetime | None = None


class Outbox:
    """The reminders of a database, from the plan to the post."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._secret: bytes | None = None
        self._record_intent = compile_once(_RECORD_INTENT, engine.dialect)
        self._mark_posted = compile_once(_MARK_POSTED, engine.dialect)
        self._put_back = compile_once(_PUT_BACK, engine.dialect)

    def plan(self, reminders: Sequence[Reminder], *, now: datetime) -> None:
        """Add the reminders that should exist and are missing, and expire the others; idempotent."""
        with writing(self._engine) as connection:
            schedule.write(connection, reminders, now=now)

    def claim(
        self, *, now: datetime, worker: str, limit: int = 100, lease: timedelta = LEASE, groups: bool = False
    ) -> tuple[Claim, ...]:
        """Claim reminders that are due, first those that another worker claimed and did not try to post in time.

        Either those for user groups, or all the others.
        """
        kinds = _DUE_TO_GROUPS if groups else _DUE_TO_OTHERS
        with writing(self._engine, exclusive=False) as connection:
            return take_claims(connection, *kinds, limit=limit, worker=worker, now=now, lease=lease)

    def record_intents(self, intents: Sequence[Intent], *, now: datetime) -> frozenset[str]:
        """Record that reminders are about to be posted; return the keys of those whose claims still hold.

        The commit waits for the disk: even after a power cut no post was tried without a trace.
        """
        with writing(self._engine, durable=True, exclusive=False) as connection:
            count = self._record_intent.execute_many(connection, [_intent_values(intent, now) for intent in intents])
            recorded = _find_recorded(connection, intents, count)
            for intent in intents:
                if intent.claim.key in recorded:
                    drafts.write_parts(connection, intent.claim, intent.drafts)
        return recorded

    def mark_posted(self, messages: Iterable[tuple[Claim, str]], *, now: datetime) -> int:
        """Record that claims were posted, each with its message's timestamp; return how many claims still held."""
        values = [{**_claim_values(claim), "message_ts": ts, "now": now} for claim, ts in messages]
        if not values:
            return 0
        with writing(self._engine, exclusive=False) as connection:
            return self._mark_posted.execute_many(connection, values)

    def retry(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that a reminder was certainly not posted, and is to be tried again."""
        return change_state(self._engine, claim, _HELD, ReminderState.DUE, not_before=not_before, reason=reason)

    def put_back(self, claims: Sequence[Claim], *, now: datetime, reason: str) -> None:
        """Record that claims were not tried and are due as before, and why these and all others that are due wait.

        The reason tells a reminder that is late from one that may have been posted without this database's knowledge.
        """
        values = [{**_claim_values(claim), "wait_reason": reason} for claim in claims]
        waiting = update(reminder_tables.reminder).where(
            _is_ready(now), _row.state == ReminderState.DUE.value, _row.reason == ""
        )
        with writing(self._engine, exclusive=False) as connection:
            self._put_back.execute_many(connection, values)
            connection.execute(waiting.values(reason=reason))

    def park(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that a reminder cannot be posted until a person sets that right, and when to try again."""
        return change_state(self._engine, claim, _HELD, ReminderState.PARKED, not_before=not_before, reason=reason)

    def mark_unknown(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that a reminder may have been posted, and when to search its channel."""
        values = {"not_before": not_before, "reason": reason, "doubted": True}
        return change_state(self._engine, claim, (ReminderState.SENDING,), ReminderState.UNKNOWN, **values)

    def mark_late(
        self,
        claim: Claim,
        conversation: str,
        *,
        now: datetime,
        since: datetime | None = None,
        draft: Draft | None = None,
    ) -> bool:
        """Record that a reminder is late and may have been posted before, so that its channel is searched at once.

        If a draft is given, the thread that it names is searched.
        """
        body = {} if draft is None else {"body": drafts.draft_to_json(draft)}
        return change_state(
            self._engine,
            claim,
            (ReminderState.CLAIMED,),
            ReminderState.UNKNOWN,
            reason="late",
            conversation=conversation,
            not_before=now,
            lease_until=now,
            doubted=True,
            first_try_at=now,
            posted_after=since or _row.due_at,  # if another process posted it, it was when it was due
            **body,
        )

    def expire(self, claim: Claim, reason: str) -> bool:
        """Record that a reminder is no longer to be posted."""
        return change_state(self._engine, claim, (ReminderState.CLAIMED,), ReminderState.EXPIRED, reason=reason)

    def spread(self, claim: Claim, shares: Iterable[Reminder], *, now: datetime) -> bool:
        """Give each member of a user group a reminder of their own, in place of the group's.

        For a member who is still to get one already, what concerns the group is added to that message.
        """
        secret = self.get_secret()
        with writing(self._engine) as connection:
            is_held = (
                _row.key == claim.key,
                _row.fence == claim.fencing_token,
                _row.state == ReminderState.CLAIMED.value,
            )
            statement = update(reminder_tables.reminder).where(*is_held).values(state=ReminderState.SPREAD.value)
            if connection.execute(statement).rowcount != 1:
                return False
            for share in shares:
                _add_share(connection, claim, share, secret=secret, now=now)
        return True

    def count_done_since_last(self, reminder: Reminder) -> int:
        """Return how many instalments of the last reminder of the same series were done since."""
        with reading(self._engine) as connection:
            return count_done(connection, reminder)

    def notify(
        self, facts: Mapping[str, Any], people: Iterable[str], *, now: datetime, at: datetime | None = None
    ) -> None:
        """Add a notice for each of some people, to come at once or at a time; the same facts make one a person."""
        words, at = json.dumps(facts, sort_keys=True), at or now
        day, secret = brussels_day(at), self.get_secret()
        with writing(self._engine) as connection:
            for person in people:
                notice_key = make_key(secret, ReminderKind.NOTICE.value, words, person)
                notice = Reminder(key=notice_key, channel=person, kind=ReminderKind.NOTICE, day=day, at=at)
                schedule.add(connection, [notice])
                is_due = _row.key == notice_key, _row.state == ReminderState.DUE.value
                connection.execute(update(reminder_tables.reminder).where(*is_due).values(facts=dict(facts)))

    def record_tick(self, now: datetime) -> None:
        """Store the time of the scheduler's last tick."""
        with writing(self._engine, exclusive=False) as connection:
            key_value.put(connection, key_value.LAST_TICK, now.astimezone(UTC).isoformat())

    def read_last_tick(self) -> datetime | None:
        """Return the time of the scheduler's last tick, None if there was none."""
        with reading(self._engine) as connection:
            last_tick = key_value.get(connection, key_value.LAST_TICK)
        return None if last_tick is None else datetime.fromisoformat(last_tick)

    def get_secret(self) -> bytes:
        """Return the secret from which reminders' keys are made; it is created once, and never changes."""
        if self._secret is None:
            with reading(self._engine) as connection:
                secret = key_value.get(connection, key_value.REMINDER_SECRET)
            if secret is None:
                with writing(self._engine) as connection:
                    secret = key_value.put_if_absent(connection, key_value.REMINDER_SECRET, secrets.token_hex(32))
            self._secret = bytes.fromhex(secret)
        return self._secret


def _find_recorded(connection: Connection, intents: Sequence[Intent], count: int) -> frozenset[str]:
    """Return the keys of the intents that were recorded, given their number."""
    tokens = {intent.claim.key: intent.claim.fencing_token for intent in intents}
    if count in (0, len(tokens)):
        return frozenset(tokens if count else ())
    sending = select(_row.key, _row.fence).where(_row.key.in_(tokens), _row.state == ReminderState.SENDING.value)
    return frozenset(claim_key for claim_key, token in connection.execute(sending) if token == tokens[claim_key])


def _claim_values(claim: Claim) -> dict[str, object]:
    return {"claim_key": claim.key, "claim_token": claim.fencing_token}


def _intent_values(intent: Intent, now: datetime) -> dict[str, object]:
    return {
        **_claim_values(intent.claim),
        "message": drafts.draft_to_json(intent.drafts[0]),
        "part_count": max(intent.claim.parts, len(intent.drafts)),
        "conversation_id": intent.conversation,
        "tried_at": now,
        "slack_time": intent.slack_time,
        "lease_end": now + LEASE,
    }


def _add_share(connection: Connection, claim: Claim, share: Reminder, *, secret: bytes, now: datetime) -> None:
    """Add a group member's reminder, or add its owners to the one that they have."""
    statement = select(_row.owners, schedule.is_free(now)).where(_row.key == share.key)
    existing = connection.execute(statement.with_for_update()).first()
    if existing is None:
        schedule.add(connection, [share], parent=claim.key)
        return
    owners, is_free = split_owners(existing[0]), existing[1]
    # Without owners it is about everything.
    missing = tuple(owner for owner in share.owners if owner not in owners) if owners else ()
    if missing and is_free:
        values = {"owners": ",".join((*owners, *missing)), "parent": claim.key}
        connection.execute(update(reminder_tables.reminder).where(_row.key == share.key).values(**values))
    elif missing:
        separate = replace(share, key=make_key(secret, claim.key, share.channel), owners=missing)
        schedule.add(connection, [separate], parent=claim.key)
