"""What changed meanwhile: nobody overwrites what somebody else has changed and they have not seen."""

from datetime import timedelta

from sqlalchemy import ColumnElement, Connection, func, select

from db.audit import log
from db.schema.tables import change
from domain.errors import ChangedMeanwhile
from domain.register.audit_events import UNDOABLE, Change, ChangeContext, ChangeKind
from domain.register.model import parent_action

#: Who types a command has not seen what somebody else changed so shortly before.
JUST_NOW = timedelta(minutes=2)

_row = change.c
_COUNTED = _row.kind.in_(sorted({*UNDOABLE, ChangeKind.UNDONE}))


def newest(connection: Connection) -> int:
    """The number of the newest change of all."""
    return connection.scalar(select(func.max(_row.id))) or 0


def refuse_unseen(connection: Connection, ref: str, act: ChangeContext, seen: int | None) -> None:
    """ChangedMeanwhile if something was changed after the change of a number, or by somebody else just now.

    `ref` is an instalment's, a deliverable's or a milestone's; a change to an instalment's deliverable counts too.
    """
    named = {ref, ref.partition("@")[0], parent_action(ref.partition("@")[0])}
    found = _last(connection, _row.ref.in_(named))
    if found is None or found.number is None:
        return
    if _is_news(found, act) if seen is None else found.number > seen:
        raise ChangedMeanwhile(change=found)


def refuse_just_now(connection: Connection, act: ChangeContext, *conditions: ColumnElement[bool]) -> None:
    """ChangedMeanwhile if somebody else has just changed something, whatever it was, that conditions let in."""
    found = _last(connection, *conditions)
    if found is not None and _is_news(found, act):
        raise ChangedMeanwhile(change=found)


def _is_news(found: Change, act: ChangeContext) -> bool:
    return found.by != act.by and act.now - found.at < JUST_NOW


def _last(connection: Connection, *conditions: ColumnElement[bool]) -> Change | None:
    return next(iter(log.changes(connection, *conditions, _COUNTED, newest=True, limit=1)), None)
