"""What the database keeps about itself: the register's revision, the reminders' secret, the clock's last tick."""

from sqlalchemy import Connection, bindparam, select

from db.connection.engine import insert
from db.schema.tables import meta

REVISION = "revision"
SECRET = "reminder secret"  # noqa: S105 - the name of the row, not what is in it
LAST_TICK = "last tick"
#: Which process draws App Homes, and until when nobody else does.
DRAWING = "drawing"
#: The hash of the last entry in the record of changes.
HEAD = "audit head"
#: When the database was a copy that was restored: when that was made, and when it was restored.
RESTORED = "restored"

#: The value kept under a key.
VALUE = select(meta.c.value).where(meta.c.key == bindparam("key"))


def get(connection: Connection, key: str) -> str | None:
    """What is kept under a key."""
    return connection.execute(VALUE, {"key": key}).scalar()


def put(connection: Connection, key: str, value: str) -> None:
    """Keep a value under a key, in place of an earlier one."""
    new = insert(connection.dialect, meta).values(key=key, value=value)
    connection.execute(new.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": value}))


def keep(connection: Connection, key: str, value: str) -> str:
    """Keep a value under a key unless there is one already; gives the one that is kept."""
    connection.execute(insert(connection.dialect, meta).values(key=key, value=value).on_conflict_do_nothing())
    return connection.execute(VALUE, {"key": key}).scalar_one()
