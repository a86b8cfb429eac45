"""Store of pending answers: written before a question is acknowledged, deleted once its answer is with the asker.

A worker holds an answer until `not_before`; if it dies, another one claims the answer after that, and finds out whether
it was sent.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Any, assert_never

from sqlalchemy import Connection, Engine, Row, bindparam, delete, insert, or_, update

from db.connection.claims import OldestRows
from db.connection.compiled_statement import compile_once
from db.connection.engine import writing
from db.connection.seen_events import mark_seen
from db.schema import answer_tables
from domain.answers.pending import MAX_AGE, AnswerWay, PendingAnswer
from domain.reminders.outcomes import Later, Posted, PostOutcome, Refused, Unknown

#: How long one attempt may take, with some calls of ten seconds each.
LEASE = timedelta(minutes=1)

#: How long a post of unknown outcome may still arrive: it is not looked for earlier, and not repeated.
GRACE = timedelta(minutes=2)

#: How long after it was sent an answer that was in doubt is looked for once more, in case it came twice.
SWEEP_AFTER = timedelta(minutes=15)

_row = answer_tables.answer.c
_COLUMNS = tuple(_row)

_INSERT = insert(answer_tables.answer).values({column.name: bindparam(column.name) for column in _COLUMNS})
_DELETE = delete(answer_tables.answer).where(_row.key == bindparam("held_key"), _row.fence == bindparam("held_token"))

_DUE = OldestRows(
    # What seems to have been asked in the future was asked while this machine's clock was wrong.
    condition=or_(_row.not_before <= bindparam("now"), _row.asked_at > bindparam("latest_asked_at")),
    key=_row.key,
    age=_row.asked_at,
    values={"not_before": bindparam("lease_end"), "fence": _row.fence + 1},
    columns=_COLUMNS,
)


class Settled(Enum):
    """What an attempt has come to."""

    #: The answer is with the asker, and deleted here.
    SENT = auto()
    #: It is tried again.
    WAITS = auto()
    #: It will not come.
    LOST = auto()


class PendingAnswers:
    """The pending answers of a database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._insert = compile_once(_INSERT, engine.dialect)
        self._delete = compile_once(_DELETE, engine.dialect)

    def accept(self, connection: Connection, answer: PendingAnswer) -> None:
        """Write an answer that is about to be sent for the first time, in the transaction that takes up its event."""
        self._write(connection, answer, not_before=answer.asked_at + LEASE + GRACE)

    def accept_event(self, answer: PendingAnswer, event_keys: tuple[str, ...], *, now: datetime) -> bool:
        """Take up an event whose answer is still to be made; return False if it was taken up before."""
        with writing(self._engine, exclusive=False) as connection:
            if not mark_seen(connection, event_keys, now=now):
                return False
            self.accept(connection, answer)
        return True

    def claim(self, *, now: datetime) -> PendingAnswer | None:
        """Claim the answer that has waited longest, to find out about it and to send it; None if none is due."""
        times = {"now": now, "latest_asked_at": now + MAX_AGE, "lease_end": now + LEASE + GRACE}
        with writing(self._engine, exclusive=False) as connection:
            rows = _DUE.claim(connection, limit=1, **times)
        return _to_answer(rows[0]) if rows else None

    def record_attempt(self, answer: PendingAnswer, *, now: datetime) -> bool:
        """Record that an answer is about to be sent; return False if the claim no longer holds.

        The commit waits for the disk: even after a power cut no answer was sent without a trace.
        """
        values = {
            "message": answer.message,
            "uncertain": True,
            "doubted": answer.was_doubted,
            "not_before": now + LEASE + GRACE,
        }
        with writing(self._engine, durable=True, exclusive=False) as connection:
            return _update(connection, answer, values)

    def settle(self, answer: PendingAnswer, outcome: PostOutcome, *, now: datetime) -> Settled:
        """Record the outcome of an attempt. An answer that is lost is left for `delete`, once the asker is told."""
        match outcome:
            case Posted():
                self._mark_sent(answer, now=now)
                return Settled.SENT
            case Refused():
                return Settled.LOST
            case Later(seconds):
                again, is_uncertain = now + timedelta(seconds=max(1.0, seconds)), False
            case Unknown():
                again, is_uncertain = now + GRACE, True
                if not (answer.is_searchable or answer.replaces):
                    return Settled.LOST
            case _:
                assert_never(outcome)
        if answer.is_secret or not answer.is_worth_sending(again):
            return Settled.LOST
        self.postpone(answer, not_before=again, is_uncertain=is_uncertain)
        return Settled.WAITS

    def postpone(self, answer: PendingAnswer, *, not_before: datetime, is_uncertain: bool) -> None:
        """Keep an answer until it is tried again."""
        with writing(self._engine, exclusive=False) as connection:
            if answer.is_stored:
                values = {
                    "message": answer.message,
                    "not_before": not_before,
                    "uncertain": is_uncertain,
                    "doubted": answer.was_doubted or is_uncertain,
                }
                _update(connection, answer, values)
            else:
                self._write(connection, answer, not_before=not_before, is_uncertain=is_uncertain)

    def delete(self, answer: PendingAnswer) -> None:
        """Delete an answer, unless another worker has claimed it since."""
        if answer.is_stored:
            with writing(self._engine, exclusive=False) as connection:
                self._delete.execute(connection, held_key=answer.key, held_token=answer.fencing_token)

    def _mark_sent(self, answer: PendingAnswer, *, now: datetime) -> None:
        """Delete an answer that was sent; of one that was in doubt only the message."""
        if not (answer.was_doubted and answer.is_searchable):
            self.delete(answer)
            return
        with writing(self._engine, exclusive=False) as connection:
            _update(connection, answer, {"message": None, "sent": True, "not_before": now + SWEEP_AFTER})

    def _write(
        self, connection: Connection, answer: PendingAnswer, *, not_before: datetime, is_uncertain: bool = True
    ) -> None:
        self._insert.execute(
            connection,
            key=answer.key,
            asked_at=answer.asked_at,
            asker=answer.asker,
            channel=answer.channel,
            way=answer.way.value,
            thread=answer.thread,
            url=answer.url,
            replaces=answer.replaces,
            message=answer.message,
            not_before=not_before,
            uncertain=is_uncertain,
            doubted=False,
            sent=False,
            fence=answer.fencing_token,
        )


def _update(connection: Connection, answer: PendingAnswer, values: Mapping[str, object]) -> bool:
    is_held = _row.key == answer.key, _row.fence == answer.fencing_token
    return connection.execute(update(answer_tables.answer).where(*is_held).values(**values)).rowcount == 1


def _to_answer(row: Row[*tuple[Any, ...]]) -> PendingAnswer:
    return PendingAnswer(
        key=row.key,
        asked_at=row.asked_at,
        asker=row.asker,
        channel=row.channel,
        way=AnswerWay(row.way),
        thread=row.thread,
        url=row.url,
        replaces=row.replaces,
        message=row.message,
        is_uncertain=row.uncertain,
        # One that may have been sent is in doubt once somebody else claims it.
        was_doubted=row.doubted or row.uncertain,
        is_sent=row.sent,
        is_stored=True,
        fencing_token=row.fence,
    )
