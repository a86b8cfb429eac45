"""Key/value table `meta`: single values that the bot keeps about itself, each under a key of its own."""

from sqlalchemy import Connection, bindparam, select

from db.connection.engine import dialect_insert
from db.schema.tables import meta

#: A counter of the register's contents, raised by every change of them: caches of another revision are stale.
REGISTER_REVISION = "revision"
#: The secret from which reminders' keys are made.
REMINDER_SECRET = "reminder secret"  # noqa: S105 - the name of the row, not what is in it
#: When the scheduler last ticked.
LAST_TICK = "last tick"
#: The number of the last change of which it is settled who is told.
LAST_TOLD = "last told"
#: Lease of the process that refreshes App Homes: until when, and which process.
HOME_REFRESH_LEASE = "drawing"
#: The hash of the last entry in the audit log.
AUDIT_HEAD = "audit head"
#: In a database restored from a backup: when the backup was made, and when it was restored.
RESTORE_NOTE = "restored"

#: The value of a `key`; also compiled by the register's store, which reads it for every question.
SELECT_VALUE = select(meta.c.value).where(meta.c.key == bindparam("key"))


def get(connection: Connection, key: str) -> str | None:
    """Return the value of a key, None if it has none."""
    return connection.execute(SELECT_VALUE, {"key": key}).scalar()


def put(connection: Connection, key: str, value: str) -> None:
    """Set the value of a key (upsert)."""
    row = dialect_insert(connection.dialect, meta).values(key=key, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value}))


def increment_register_revision(connection: Connection) -> None:
    """Make every process read the register again: their caches are of an older revision."""
    put(connection, REGISTER_REVISION, str(int(get(connection, REGISTER_REVISION) or 0) + 1))


def put_if_absent(connection: Connection, key: str, value: str) -> str:
    """Set the value of a key unless it has one; return the value that it has then."""
    connection.execute(dialect_insert(connection.dialect, meta).values(key=key, value=value).on_conflict_do_nothing())
    return connection.execute(SELECT_VALUE, {"key": key}).scalar_one()
