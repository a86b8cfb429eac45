"""How things stood on a past day: the record of changes, taken back from today's register."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from db import rows
from db.tables import change
from domain.calendar import brussels_day, brussels_instant
from domain.changes import OF_INSTALMENTS, Deed
from domain.found import Found
from domain.instalments import Instalment
from domain.questions import Which
from domain.register import Status


def since(connection: Connection) -> date:
    """The day on which the record begins: the register was loaded then."""
    return brussels_day(connection.execute(select(func.min(change.c.at))).scalar_one())


def as_of(connection: Connection, found: Found, day: date, which: Which) -> Found:
    """What fitted at the end of a day, out of all that fits in whatever status."""
    later = _undone(connection, brussels_instant(day + timedelta(days=1), time.min))
    then = (rows.restored(each, later[each.key]) if each.key in later else each for each in found.instalments)
    return Found(
        instalments=tuple(each for each in then if _was(each, which, day)),
        takes_part=found.takes_part,
        more=found.more,
    )


def _undone(connection: Connection, after: datetime) -> dict[str, dict[str, Any]]:
    """What each instalment that was changed since was before the first of those changes."""
    row = change.c
    marks = select(row.ref, row.before).where(
        row.at >= after, row.kind.in_(sorted({*OF_INSTALMENTS, Deed.UNDONE})), row.ref.contains("@")
    )
    found: dict[str, dict[str, Any]] = {}
    for each in connection.execute(marks.order_by(row.id)):
        found.setdefault(each.ref, dict(each.before))
    return found


def _was(instalment: Instalment, which: Which, day: date) -> bool:
    statuses: dict[Which, Iterable[Status]] = {Which.DONE: (Status.DONE,), Which.ALL: tuple(Status)}
    overdue = which is not Which.OVERDUE or instalment.overdue(day)
    return instalment.status in statuses.get(which, (Status.OPEN,)) and overdue
