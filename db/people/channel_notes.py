"""Store of the notes that channels are about: what a question or a bare reference in a channel means."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, Engine, delete, select

from db.audit import log
from db.audit.log import audited_transaction
from db.connection.engine import reading
from db.people.upsert import upsert
from db.schema.people_tables import channel_note
from domain.register.audit_events import ChangeContext, ChangeKind


class ChannelNoteStore:
    """The notes that channels are about, by slug, in the register's database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(self, channel: str) -> str | None:
        """Return the slug of the note that a channel is about, None if it is about all of them."""
        with reading(self._engine) as connection:
            return connection.scalar(select(channel_note.c.note).where(channel_note.c.id == channel))

    def read_all(self) -> dict[str, str]:
        """Return the slugs of the notes that channels are about, by channel."""
        with reading(self._engine) as connection:
            return dict(connection.execute(select(channel_note.c.id, channel_note.c.note)).all())

    def set(self, channel: str, slug: str | None, context: ChangeContext) -> None:
        """Set the note that a channel is about, None for all of them."""
        after = {} if slug is None else {"note": slug}
        with audited_transaction(self._engine) as connection:
            before = read_channel_note(connection, channel)
            if before != after:
                write_channel_note(connection, channel, after, now=context.now)
                log.record(connection, context, ChangeKind.CHANNEL_NOTE, channel, before=before, after=after)


def read_channel_note(connection: Connection, channel: str) -> dict[str, object]:
    """Return the recorded state of the note that a channel is about; empty if it is about all."""
    slug = connection.scalar(select(channel_note.c.note).where(channel_note.c.id == channel))
    return {} if slug is None else {"note": slug}


def write_channel_note(connection: Connection, channel: str, wanted: Mapping[str, object], *, now: datetime) -> None:
    """Set the note that a channel is about to a recorded state; an empty one deletes it."""
    if wanted:
        upsert(connection, channel_note, id=channel, note=wanted["note"], at=now)
    else:
        connection.execute(delete(channel_note).where(channel_note.c.id == channel))
