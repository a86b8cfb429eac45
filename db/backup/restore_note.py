"""Note in a database that was restored from a backup: when the backup was made, and when it was restored."""

from datetime import UTC, datetime

from msgspec import Struct
from sqlalchemy import Connection, Engine, func, select

from db.audit import log
from db.audit.log import audited_transaction
from db.connection import key_value
from db.connection.engine import reading
from db.schema.tables import Instant, change
from domain.register.audit_events import ChangeContext, ChangeKind

#: The reference in the audit log of a change to the whole database.
DATABASE_REF = "database"


class RestoreNote(Struct, frozen=True, kw_only=True):
    """When a backup took the place of the database."""

    #: When the backup was made, or some time before: the database knows nothing that happened after this.
    copied_at: datetime
    restored_at: datetime


def read_restore_note(engine: Engine) -> RestoreNote | None:
    """Return the note of the last restore, None if the database was never restored."""
    with reading(engine) as connection:
        value = key_value.get(connection, key_value.RESTORE_NOTE)
    if value is None:
        return None
    copied_at, restored_at = map(datetime.fromisoformat, value.split())
    return RestoreNote(copied_at=copied_at, restored_at=restored_at)


def note_restore(engine: Engine, context: ChangeContext) -> RestoreNote:
    """Write the note, and a change in the audit log, in a transaction of its own."""
    with audited_transaction(engine) as connection:
        return note_restore_within(connection, context)


def note_restore_within(connection: Connection, context: ChangeContext) -> RestoreNote:
    """Write the note, and a change in the audit log, in the transaction that fills the database.

    The last tick, or else the last change, is the last thing that the backup knows.
    """
    last_tick = key_value.get(connection, key_value.LAST_TICK)
    if last_tick is not None:
        copied_at: datetime | None = datetime.fromisoformat(last_tick)
    else:
        copied_at = connection.scalar(select(func.max(change.c.at, type_=Instant())))
    note = RestoreNote(copied_at=copied_at or context.now, restored_at=context.now)
    copied, restored = (at.astimezone(UTC).isoformat() for at in (note.copied_at, note.restored_at))
    key_value.put(connection, key_value.RESTORE_NOTE, f"{copied} {restored}")
    log.record(connection, context, ChangeKind.RESTORED, DATABASE_REF, after={"copied": copied})
    return note
