"""The outbox: reminders on their way, each in the hands of one worker at a time, wherever it may fail."""

import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from operator import itemgetter

from sqlalchemy import ColumnElement, Connection, Engine, and_, bindparam, func, or_, select, update

from db import meta, tables
from db.claims import LEASE, Claim, held, move, take
from db.engine import insert, reading, writing
from db.prepared import insert_many
from domain.reminders import Reminder, State

#: Why a reminder was expired that a newer one, or the milestone itself, has overtaken.
SUPERSEDED = "superseded"

#: Why a reminder was expired that no longer follows from the meetings and the policy.
REPLANNED = "replanned"

_HELD = (State.CLAIMED, State.SENDING)
_row = tables.reminder.c


class Outbox:
    """The reminders of a database, from the plan to the post."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def plan(self, reminders: Sequence[Reminder], *, superseded: Collection[str], now: datetime) -> None:
        """Write down the reminders that should exist, and expire those that should not; repeated, it changes nothing.

        A reminder that a worker holds is left alone: the worker looks again before it posts.
        """
        planned = {each.key: each for each in reminders}
        with writing(self._engine) as connection:
            stored = connection.execute(select(_row.key, _is_free(now), _row.reason == REPLANNED)).all()
            known = {key for key, _, _ in stored}
            _add(connection, [each for key, each in planned.items() if key not in known])
            waiting = {key for key, is_free, _ in stored if is_free} | (planned.keys() - known)
            _expire(connection, waiting - planned.keys(), reason=REPLANNED)
            _expire(connection, waiting & planned.keys() & set(superseded), reason=SUPERSEDED)
            # A meeting that was moved and moved back is reminded of after all.
            wanted_again = {key for key, _, replanned in stored if replanned} & planned.keys()
            _reopen(connection, wanted_again - set(superseded))

    def claim(self, *, now: datetime, worker: str, limit: int = 100, lease: timedelta = LEASE) -> tuple[Claim, ...]:
        """Take reminders whose time has come, after those that another worker took and did not try to post in time."""
        values = {"state": State.CLAIMED.value} | held(now=now, worker=worker, lease=lease)
        with writing(self._engine) as connection:
            return take(connection, _is_left_behind(now), _is_ready(now), limit=limit, values=values)

    def intend(self, claim: Claim, body: str, *, now: datetime) -> bool:
        """Record that a reminder is about to be posted, in these words; False if it is no longer this worker's.

        It is on the disk before this returns: even after a power cut a post is never tried without a trace.
        """
        return move(
            self._engine,
            claim,
            (State.CLAIMED,),
            State.SENDING,
            durable=True,
            body=body,
            attempts=_row.attempts + 1,
            first_try_at=func.coalesce(_row.first_try_at, bindparam("now", now, type_=_row.first_try_at.type)),
            lease_until=now + LEASE,
        )

    def posted(self, claim: Claim, ts: str, *, now: datetime) -> bool:
        """Record that it was posted, as which message."""
        return move(self._engine, claim, (State.SENDING,), State.POSTED, ts=ts, posted_at=now, reason="")

    def retry(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that it was certainly not posted, and is to be tried again."""
        return move(self._engine, claim, _HELD, State.DUE, not_before=not_before, reason=reason)

    def parked(self, claim: Claim, reason: str) -> bool:
        """Record that it cannot be posted until somebody sets that right."""
        return move(self._engine, claim, _HELD, State.PARKED, reason=reason)

    def unknown(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that it may have been posted, and when to look whether it was."""
        return move(self._engine, claim, (State.SENDING,), State.UNKNOWN, not_before=not_before, reason=reason)

    def expired(self, claim: Claim, reason: str) -> bool:
        """Record that it is not to be posted any more."""
        return move(self._engine, claim, (State.CLAIMED,), State.EXPIRED, reason=reason)

    def note_tick(self, now: datetime) -> None:
        """Remember when the clock last ticked."""
        with writing(self._engine) as connection:
            meta.put(connection, meta.LAST_TICK, now.astimezone(UTC).isoformat())

    def last_tick(self) -> datetime | None:
        """When the clock last ticked."""
        with reading(self._engine) as connection:
            found = meta.get(connection, meta.LAST_TICK)
        return None if found is None else datetime.fromisoformat(found)

    def secret(self) -> bytes:
        """The secret from which reminders' keys are made; it is made once, and the same ever after."""
        with reading(self._engine) as connection:
            found = meta.get(connection, meta.SECRET)
        if found is None:
            with writing(self._engine) as connection:
                found = meta.keep(connection, meta.SECRET, secrets.token_hex(32))
        return bytes.fromhex(found)


def _is_ready(now: datetime) -> ColumnElement[bool]:
    waited = or_(_row.not_before.is_(None), _row.not_before <= now)
    return and_(_row.state == State.DUE.value, _row.due_at <= now, waited)


def _is_left_behind(now: datetime) -> ColumnElement[bool]:
    return and_(_row.state == State.CLAIMED.value, _row.lease_until <= now)


def _is_free(now: datetime) -> ColumnElement[bool]:
    """No worker holds it and it has not been tried."""
    return or_(_row.state == State.DUE.value, _is_left_behind(now))


def _add(connection: Connection, reminders: Iterable[Reminder]) -> None:
    slugs = {month: str(month) for month in {each.milestone.month for each in reminders}}
    new = [
        {
            "key": each.key,
            "channel": each.channel,
            "milestone": slugs[each.milestone.month],
            "meets": each.milestone.meets,
            "lead_days": each.lead_days,
            "due_at": each.at,
        }
        for each in reminders
    ]
    # In the order of the primary key, so that each page of its index is written once.
    new.sort(key=itemgetter("key"))
    insert_many(connection, insert(connection.dialect, tables.reminder).on_conflict_do_nothing(), new)


def _expire(connection: Connection, keys: Collection[str], *, reason: str) -> None:
    if keys:
        statement = update(tables.reminder).where(_row.key == bindparam("expired"))
        statement = statement.values(state=State.EXPIRED.value, reason=reason)
        connection.execute(statement, [{"expired": key} for key in keys])


def _reopen(connection: Connection, keys: Collection[str]) -> None:
    if keys:
        statement = update(tables.reminder).where(_row.key == bindparam("wanted"), _row.state == State.EXPIRED.value)
        statement = statement.values(state=State.DUE.value, reason="")
        connection.execute(statement, [{"wanted": key} for key in keys])
