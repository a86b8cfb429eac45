"""The outbox: reminders on their way, each in the hands of one worker at a time, wherever it may fail."""

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, and_, bindparam, func, or_, select, update

from db.connection import meta
from db.connection.engine import reading, writing
from db.connection.prepared import CompiledStatement
from db.reminders import drafts, schedule
from db.reminders.claims import LEASE, Claim, held, move, owners_of, take
from db.schema import reminder_tables
from domain.dates.spans import brussels_day
from domain.reminders.model import Draft, Reminder, ReminderKind, ReminderState, key

_HELD = (ReminderState.CLAIMED, ReminderState.SENDING)
_row = reminder_tables.reminder.c


@dataclass(frozen=True, kw_only=True, slots=True)
class Intent:
    """A claim that is about to be posted: in which words and where."""

    claim: Claim
    #: The first is this reminder's; the others are parts that follow it.
    drafts: Sequence[Draft]
    conversation: str
    #: The time by Slack's clock, where it was told.
    slack_time: datetime | None = None


class Outbox:
    """The reminders of a database, from the plan to the post."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._secret: bytes | None = None
        self._intend = CompiledStatement(_INTEND, engine.dialect)
        self._posted = CompiledStatement(_POSTED, engine.dialect)
        self._put_back = CompiledStatement(_PUT_BACK, engine.dialect)

    def plan(self, reminders: Sequence[Reminder], *, now: datetime) -> None:
        """Write down the reminders that should exist, and expire the others; repeated, it changes nothing."""
        with writing(self._engine) as connection:
            schedule.write(connection, reminders, now=now)

    def claim(
        self, *, now: datetime, worker: str, limit: int = 100, lease: timedelta = LEASE, groups: bool = False
    ) -> tuple[Claim, ...]:
        """Take reminders whose time has come, after those that another worker took and did not try to post in time.

        Those for user groups are taken apart from all the others.
        """
        values = {"state": ReminderState.CLAIMED.value} | held(now=now, worker=worker, lease=lease)
        whose = _row.channel.startswith("S") if groups else _row.channel.not_like("S%")
        with writing(self._engine, alone=False) as connection:
            conditions = and_(schedule.is_left_behind(now), whose), and_(_is_ready(now), whose)
            return take(connection, *conditions, limit=limit, values=values)

    def intend(self, intents: Sequence[Intent], *, now: datetime) -> frozenset[str]:
        """Record that reminders are about to be posted, in these words; gives the keys of those still this worker's.

        It is on the disk before this returns: even after a power cut a post is never tried without a trace.
        """
        with writing(self._engine, durable=True, alone=False) as connection:
            number = self._intend.run_many(connection, [_intended(each, now) for each in intents])
            mine = _held(connection, intents, number)
            for each in intents:
                if each.claim.key in mine:
                    drafts.keep(connection, each.claim, each.drafts)
        return mine

    def posted(self, messages: Iterable[tuple[Claim, str]], *, now: datetime) -> int:
        """Record that they were posted, as which messages; gives how many were still this worker's."""
        values = [{"its": claim.key, "claimed": claim.fence, "stamp": ts, "at": now} for claim, ts in messages]
        if not values:
            return 0
        with writing(self._engine, alone=False) as connection:
            return self._posted.run_many(connection, values)

    def retry(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that it was certainly not posted, and is to be tried again."""
        return move(self._engine, claim, _HELD, ReminderState.DUE, not_before=not_before, reason=reason)

    def put_back(self, claims: Sequence[Claim], *, now: datetime, reason: str) -> None:
        """Record that claims were not tried, and are due as before, and why these and all others that are due wait.

        By that a reminder that comes late is told from one that may have been posted without this database's knowledge.
        """
        values = [{"its": claim.key, "claimed": claim.fence, "why": reason} for claim in claims]
        waiting = update(reminder_tables.reminder).where(
            _is_ready(now), _row.state == ReminderState.DUE.value, _row.reason == ""
        )
        with writing(self._engine, alone=False) as connection:
            self._put_back.run_many(connection, values)
            connection.execute(waiting.values(reason=reason))

    def parked(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that it cannot be posted until somebody sets that right, and when to see whether it can."""
        return move(self._engine, claim, _HELD, ReminderState.PARKED, not_before=not_before, reason=reason)

    def unknown(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that it may have been posted, and when to look whether it was."""
        values = {"not_before": not_before, "reason": reason, "doubted": True}
        return move(self._engine, claim, (ReminderState.SENDING,), ReminderState.UNKNOWN, **values)

    def late(self, claim: Claim, conversation: str, *, now: datetime, since: datetime | None = None) -> bool:
        """Record that it is late and may have been posted before, so that it is looked for at once."""
        return move(
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
            posted_after=since or _row.due_at,  # whoever posted it did so when it was due
        )

    def expired(self, claim: Claim, reason: str) -> bool:
        """Record that it is not to be posted any more."""
        return move(self._engine, claim, (ReminderState.CLAIMED,), ReminderState.EXPIRED, reason=reason)

    def spread(self, claim: Claim, shares: Iterable[Reminder], *, now: datetime) -> bool:
        """Give each member of a user group a reminder of their own, in place of the group's.

        Somebody who has one already, and is still to get it, gets what concerns the group in the same message.
        """
        secret = self.secret()
        with writing(self._engine) as connection:
            mine = _row.key == claim.key, _row.fence == claim.fence, _row.state == ReminderState.CLAIMED.value
            statement = update(reminder_tables.reminder).where(*mine).values(state=ReminderState.SPREAD.value)
            if connection.execute(statement).rowcount != 1:
                return False
            for share in shares:
                _share_out(connection, claim, share, secret=secret, now=now)
        return True

    def notify(self, facts: Mapping[str, Any], people: Iterable[str], *, now: datetime) -> None:
        """Let people know that something has happened; the same thing once, however often it is said."""
        said = json.dumps(facts, sort_keys=True)
        day, secret = brussels_day(now), self.secret()
        with writing(self._engine) as connection:
            for person in people:
                name = key(secret, ReminderKind.NOTICE.value, said, person)
                notice = Reminder(key=name, channel=person, kind=ReminderKind.NOTICE, day=day, at=now)
                schedule.add(connection, [notice])
                fill = update(reminder_tables.reminder).where(_row.key == name, _row.state == ReminderState.DUE.value)
                connection.execute(fill.values(facts=dict(facts)))

    def note_tick(self, now: datetime) -> None:
        """Remember when the clock last ticked."""
        with writing(self._engine, alone=False) as connection:
            meta.put(connection, meta.LAST_TICK, now.astimezone(UTC).isoformat())

    def last_tick(self) -> datetime | None:
        """When the clock last ticked."""
        with reading(self._engine) as connection:
            found = meta.get(connection, meta.LAST_TICK)
        return None if found is None else datetime.fromisoformat(found)

    def secret(self) -> bytes:
        """The secret from which reminders' keys are made; it is made once, and the same ever after."""
        if self._secret is None:
            with reading(self._engine) as connection:
                found = meta.get(connection, meta.SECRET)
            if found is None:
                with writing(self._engine) as connection:
                    found = meta.keep(connection, meta.SECRET, secrets.token_hex(32))
            self._secret = bytes.fromhex(found)
        return self._secret


_INTEND = (
    update(reminder_tables.reminder)
    .where(_row.key == bindparam("its"), _row.fence == bindparam("claimed"), _row.state == ReminderState.CLAIMED.value)
    .values(
        state=ReminderState.SENDING.value,
        body=bindparam("words"),
        parts=bindparam("of"),
        conversation=bindparam("where"),
        attempts=_row.attempts + 1,
        first_try_at=func.coalesce(_row.first_try_at, bindparam("began", type_=_row.first_try_at.type)),
        posted_after=func.coalesce(_row.posted_after, bindparam("slack_time", type_=_row.posted_after.type)),
        lease_until=bindparam("until"),
    )
)

_POSTED = (
    update(reminder_tables.reminder)
    .where(_row.key == bindparam("its"), _row.fence == bindparam("claimed"), _row.state == ReminderState.SENDING.value)
    .values(state=ReminderState.POSTED.value, ts=bindparam("stamp"), posted_at=bindparam("at"), reason="")
)

_PUT_BACK = (
    update(reminder_tables.reminder)
    .where(_row.key == bindparam("its"), _row.fence == bindparam("claimed"), _row.state == ReminderState.CLAIMED.value)
    .values(state=ReminderState.DUE.value, reason=bindparam("why"))
)


def _is_ready(now: datetime) -> ColumnElement[bool]:
    waited = or_(_row.not_before.is_(None), _row.not_before <= now)
    return and_(_row.state.in_((ReminderState.DUE.value, ReminderState.PARKED.value)), _row.due_at <= now, waited)


def _held(connection: Connection, intents: Sequence[Intent], number: int) -> frozenset[str]:
    """The keys of the intents that were recorded, which are so many."""
    fences = {each.claim.key: each.claim.fence for each in intents}
    if number in (0, len(fences)):
        return frozenset(fences if number else ())
    sending = select(_row.key, _row.fence).where(_row.key.in_(fences), _row.state == ReminderState.SENDING.value)
    return frozenset(name for name, fence in connection.execute(sending) if fence == fences[name])


def _intended(intent: Intent, now: datetime) -> dict[str, object]:
    return {
        "its": intent.claim.key,
        "claimed": intent.claim.fence,
        "words": drafts.body(intent.drafts[0]),
        "of": max(intent.claim.parts, len(intent.drafts)),
        "where": intent.conversation,
        "began": now,
        "slack_time": intent.slack_time,
        "until": now + LEASE,
    }


def _share_out(connection: Connection, claim: Claim, share: Reminder, *, secret: bytes, now: datetime) -> None:
    """Write down a member's reminder, or add what it is about to the one there is."""
    statement = select(_row.owners, schedule.is_free(now)).where(_row.key == share.key)
    there = connection.execute(statement.with_for_update()).first()
    if there is None:
        schedule.add(connection, [share], parent=claim.key)
        return
    known = owners_of(there.owners)
    missing = tuple(each for each in share.owners if each not in known)
    if missing and there[1]:
        both = update(reminder_tables.reminder).where(_row.key == share.key)
        connection.execute(both.values(owners=",".join((*known, *missing)), parent=claim.key))
    elif missing:
        apart = replace(share, key=key(secret, claim.key, share.channel), owners=missing)
        schedule.add(connection, [apart], parent=claim.key)
