"""Posts with an unknown outcome: those that may be in their channel or not, and those that may be there twice.

A worker claims one as in the outbox, searches the channel, and records what it found.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Engine, and_, bindparam, or_, update

from db.audit import log
from db.connection.engine import writing
from db.reminders.claims import Claim, change_state, oldest_reminders, take_claims
from db.schema import reminder_tables
from domain.register.audit_events import ChangeContext
from domain.reminders.states import ReminderState

#: The author, in the audit log, of what the bot does by itself.
BOT = "bot"

_UNCERTAIN = (ReminderState.SENDING, ReminderState.UNKNOWN)
_row = reminder_tables.reminder.c

_now = bindparam("now", type_=_row.not_before.type)
_since = bindparam("since", type_=_row.posted_at.type)

_MAYBE_POSTED = oldest_reminders(
    or_(
        and_(_row.state == ReminderState.SENDING.value, _row.lease_until <= bindparam("abandoned_at")),
        and_(_row.state == ReminderState.UNKNOWN.value, _row.not_before <= _now, _row.lease_until <= _now),
    ),
    doubted=True,
)
_MAYBE_TWICE = oldest_reminders(
    and_(
        _row.state == ReminderState.POSTED.value,
        _row.lease_until.between(_since, bindparam("searched_before")),
        _row.posted_at > _since,
        _row.doubted,
        _row.swept_at.is_(None),
    )
)


class UncertainPosts:
    """The reminders of a database that have to be searched for in their channels."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def claim(self, *, now: datetime, worker: str, grace: timedelta) -> Claim | None:
        """Claim one that may have been posted, once its post cannot be on its way any more; its state stays as it is.

        A worker that died while it was posting, or searching, leaves a lease; the grace period counts from its end.
        """
        with writing(self._engine, exclusive=False) as connection:
            claims = take_claims(connection, _MAYBE_POSTED, limit=1, worker=worker, now=now, abandoned_at=now - grace)
        return claims[0] if claims else None

    def mark_found(self, claim: Claim, ts: str, *, now: datetime) -> bool:
        """Record that a reminder was posted, with its message's timestamp."""
        return change_state(self._engine, claim, _UNCERTAIN, ReminderState.POSTED, ts=ts, posted_at=now, reason="")

    def mark_absent(self, claim: Claim, *, not_before: datetime) -> bool:
        """Record that a reminder is not in the channel, and is to be sent."""
        reason = "not in the channel"
        return change_state(
            self._engine, claim, _UNCERTAIN, ReminderState.DUE, not_before=not_before, reason=reason, repeated=False
        )

    def mark_unanswered(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that the outcome is still unknown, and when to search again."""
        return change_state(
            self._engine, claim, _UNCERTAIN, ReminderState.UNKNOWN, not_before=not_before, reason=reason
        )

    def repeat(self, claim: Claim, *, not_before: datetime, reason: str) -> bool:
        """Record that a reminder is to be sent again though it may be in the channel."""
        if not change_state(
            self._engine, claim, _UNCERTAIN, ReminderState.DUE, not_before=not_before, reason=reason, repeated=True
        ):
            return False
        self._audit(claim, "reminder repeated", not_before, {"reason": reason})
        return True

    def give_up(self, claim: Claim, reason: str) -> bool:
        """Record that the outcome will never be known."""
        return change_state(self._engine, claim, _UNCERTAIN, ReminderState.EXPIRED, reason=reason)

    def claim_posted(self, *, now: datetime, worker: str, after: timedelta, within: timedelta) -> Claim | None:
        """Claim one that was posted and once uncertain, to see whether it is in the channel only once.

        Until it is marked swept it can be claimed again some time `after` each search, `within` some time of the post.
        """
        since, latest = now - within, now - after
        with writing(self._engine, exclusive=False) as connection:
            claims = take_claims(
                connection, _MAYBE_TWICE, limit=1, worker=worker, now=now, since=since, searched_before=latest
            )
        return claims[0] if claims else None

    def mark_swept(self, claim: Claim, *, ts: str | None, now: datetime, removed: Sequence[str] = ()) -> bool:
        """Record that a reminder is in the channel once, with its message's timestamp; None if a person removed it.

        `removed` are the timestamps of the duplicates that were deleted.
        """
        if removed:
            self._audit(claim, "reminder doubles removed", now, {"kept": ts, "removed": list(removed)})
        statement = update(reminder_tables.reminder).where(_row.key == claim.key, _row.fence == claim.fencing_token)
        values = {"swept_at": now} | ({} if ts is None else {"ts": ts})
        with writing(self._engine, exclusive=False) as connection:
            return connection.execute(statement.values(**values)).rowcount == 1

    def _audit(self, claim: Claim, kind: str, at: datetime, after: Mapping[str, object]) -> None:
        with writing(self._engine) as connection:
            log.record(connection, ChangeContext(by=BOT, surface="clock", now=at), kind, claim.key, after=after)
