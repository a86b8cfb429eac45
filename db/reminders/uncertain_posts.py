"""Reminders in doubt: those that may stand in their channel or not, and those that may stand there twice."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Engine, and_, or_, update

from db.audit import log
from db.connection.engine import writing
from db.reminders.claims import Claim, held, move, take
from db.schema import reminder_tables
from domain.register.audit_events import ChangeContext
from domain.reminders.model import ReminderState

#: Who is on record for what the bot does by itself.
BOT = "bot"

_DOUBTED = (ReminderState.SENDING, ReminderState.UNKNOWN)
_row = reminder_tables.reminder.c


class UncertainPosts:
    """The reminders of a database of which it must be looked up what has become of them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def take(self, *, now: datetime, worker: str, grace: timedelta) -> Claim | None:
        """Take up one that may have been posted, once its post cannot be on its way any more; it stays in doubt.

        A worker that died while it was posting, or while it was looking, leaves a lease; the grace counts from its end.
        """
        left = and_(_row.state == ReminderState.SENDING.value, _row.lease_until <= now - grace)
        unknown = and_(_row.state == ReminderState.UNKNOWN.value, _row.not_before <= now, _row.lease_until <= now)
        with writing(self._engine, alone=False) as connection:
            values = held(now=now, worker=worker) | {"doubted": True}
            found = take(connection, or_(left, unknown), limit=1, values=values)
        return found[0] if found else None

    def found(self, claim: Claim, ts: str, *, now: datetime) -> bool:
        """Record that it was posted, as which message."""
        return move(self._engine, claim, _DOUBTED, ReminderState.POSTED, ts=ts, posted_at=now, reason="")

    def absent(self, claim: Claim, *, not_before: datetime) -> bool:
        """Record that it does not stand in the channel, and is to be sent."""
        reason = "not in the channel"
        return move(
            self._engine, claim, _DOUBTED, ReminderState.DUE, not_before=not_before, reason=reason, repeated=False
        )

    def unanswered(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that it is still in doubt, and when to look again."""
        return move(self._engine, claim, _DOUBTED, ReminderState.UNKNOWN, not_before=not_before, reason=reason)

    def repeat(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that it is to be sent once more though it may stand in the channel."""
        if not move(
            self._engine, claim, _DOUBTED, ReminderState.DUE, not_before=not_before, reason=reason, repeated=True
        ):
            return False
        self._audit(claim, "reminder repeated", not_before, {"reason": reason})
        return True

    def given_up(self, claim: Claim, reason: str) -> bool:
        """Record that it will never be known."""
        return move(self._engine, claim, _DOUBTED, ReminderState.EXPIRED, reason=reason)

    def take_posted(self, *, now: datetime, worker: str, after: timedelta, within: timedelta) -> Claim | None:
        """Take up one that was posted and once in doubt, to see whether it stands there once.

        As long as it is not `swept`, it comes up again some time after each look, until it is too long ago.
        """
        moments = and_(_row.lease_until.between(now - within, now - after), _row.posted_at > now - within)
        suspect = and_(_row.state == ReminderState.POSTED.value, moments, _row.doubted, _row.swept_at.is_(None))
        with writing(self._engine, alone=False) as connection:
            found = take(connection, suspect, limit=1, values=held(now=now, worker=worker))
        return found[0] if found else None

    def swept(self, claim: Claim, *, ts: str | None, now: datetime, removed: Sequence[str] = ()) -> bool:
        """Record that it stands in the channel once, as which message, or that somebody has removed it.

        `removed` are the messages that were taken away since they were doubles.
        """
        if removed:
            self._audit(claim, "reminder doubles removed", now, {"kept": ts, "removed": list(removed)})
        statement = update(reminder_tables.reminder).where(_row.key == claim.key, _row.fence == claim.fence)
        values = {"swept_at": now} | ({} if ts is None else {"ts": ts})
        with writing(self._engine, alone=False) as connection:
            return connection.execute(statement.values(**values)).rowcount == 1

    def _audit(self, claim: Claim, kind: str, at: datetime, after: Mapping[str, object]) -> None:
        with writing(self._engine) as connection:
            log.enter(connection, ChangeContext(by=BOT, surface="clock", now=at), kind, claim.key, after=after)
