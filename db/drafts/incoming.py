"""Store of incoming documents: each from the moment it is taken up until its sender has an answer.

A worker holds a document until `not_before`; if its process dies, another one claims the document after that and reads
it anew, which does no harm: a file whose draft is there already gets no second one.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Engine, Row, bindparam, delete, update

from db.connection.claims import OldestRows
from db.connection.engine import dialect_insert, writing
from db.connection.seen_events import mark_seen
from db.schema.draft_tables import incoming_document

#: The longest that fetching and reading a document takes.
LEASE = timedelta(minutes=4)
#: A document whose reading has ended with the process so often is not read again.
MAX_ATTEMPTS = 2

_row = incoming_document.c

_LEFT_BEHIND = OldestRows(
    condition=_row.not_before <= bindparam("now"),
    key=_row.file,
    age=_row.at,
    values={"not_before": bindparam("lease_end"), "attempts": _row.attempts + 1},
    columns=tuple(_row),
)


class IncomingDocument(Struct, frozen=True, kw_only=True):
    """A file that a coordinator has handed over, and where the answer goes."""

    #: Slack's id of the file.
    file: str
    #: As far as it is known before the file is asked for.
    name: str
    person: str
    #: The person's direct messages with the bot, and the thread in them, if any.
    channel: str
    thread: str | None = None
    #: The message that says how far it is; None until it is posted.
    ts: str | None = None
    attempts: int = 1


class IncomingDocuments:
    """The incoming documents of a database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def accept(
        self, documents: Sequence[IncomingDocument], event_keys: tuple[str, ...], *, now: datetime
    ) -> list[IncomingDocument]:
        """Take up documents; return those to be read: none of an event that was seen before, none twice at once."""
        with writing(self._engine, exclusive=False) as connection:
            if event_keys and not mark_seen(connection, event_keys, now=now):
                return []
            taken = []
            for document in documents:
                row = dialect_insert(connection.dialect, incoming_document).values(
                    file=document.file,
                    name=document.name,
                    person=document.person,
                    channel=document.channel,
                    thread=document.thread,
                    at=now,
                    not_before=now + LEASE,
                    attempts=document.attempts,
                )
                if connection.scalar(row.on_conflict_do_nothing().returning(_row.file)) is not None:
                    taken.append(document)
            return taken

    def claim(self, *, now: datetime) -> IncomingDocument | None:
        """Claim the document that a process has left behind longest ago; None if there is none."""
        with writing(self._engine, exclusive=False) as connection:
            found = _LEFT_BEHIND.claim(connection, limit=1, now=now, lease_end=now + LEASE)
        return _to_document(found[0]) if found else None

    def note_message(self, file: str, ts: str) -> None:
        """Keep which message says how far a document is."""
        with writing(self._engine, exclusive=False) as connection:
            connection.execute(update(incoming_document).where(_row.file == file).values(ts=ts))

    def finish(self, file: str) -> None:
        """Forget a document whose sender has an answer."""
        with writing(self._engine, exclusive=False) as connection:
            connection.execute(delete(incoming_document).where(_row.file == file))


def _to_document(row: Row[*tuple[Any, ...]]) -> IncomingDocument:
    return IncomingDocument(
        file=row.file,
        name=row.name,
        person=row.person,
        channel=row.channel,
        thread=row.thread,
        ts=row.ts,
        attempts=row.attempts,
    )
