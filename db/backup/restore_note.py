"""What a database knows of having been restored: what it was a copy of, and since when the bot goes on with it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, func, select

from db.audit import log
from db.audit.log import changing
from db.connection import meta
from db.connection.engine import reading
from db.schema.tables import Instant, change
from domain.register.audit_events import ChangeContext, ChangeKind

#: What the record calls the whole of it.
DATABASE = "database"


@dataclass(frozen=True, kw_only=True, slots=True)
class RestoreNote:
    """When a copy was put in the place of the database."""

    #: When the copy was made, or some time before: what happened from then on it does not know.
    copied: datetime
    at: datetime


def restoration(engine: Engine) -> RestoreNote | None:
    """The last one, if there was any."""
    with reading(engine) as connection:
        found = meta.get(connection, meta.RESTORED)
    if found is None:
        return None
    copied, at = map(datetime.fromisoformat, found.split())
    return RestoreNote(copied=copied, at=at)


def note(engine: Engine, act: ChangeContext) -> RestoreNote:
    """Remember, and record, that the database has just become a copy, whose last tick is the last thing it knows."""
    with changing(engine) as connection:
        return enter(connection, act)


def enter(connection: Connection, act: ChangeContext) -> RestoreNote:
    """The same, in the transaction by which it becomes one."""
    found = RestoreNote(copied=_copied(connection) or act.now, at=act.now)
    meta.put(connection, meta.RESTORED, f"{_plain(found.copied)} {_plain(found.at)}")
    log.enter(connection, act, ChangeKind.RESTORED, DATABASE, after={"copied": _plain(found.copied)})
    return found


def _copied(connection: Connection) -> datetime | None:
    """When the clock last ticked, or, where it never did, when something was last changed."""
    ticked = meta.get(connection, meta.LAST_TICK)
    if ticked is not None:
        return datetime.fromisoformat(ticked)
    return connection.scalar(select(func.max(change.c.at, type_=Instant())))


def _plain(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
