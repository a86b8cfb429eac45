"""What changed meanwhile: nobody overwrites what somebody else has changed and they have not seen."""

from datetime import timedelta

from sqlalchemy import Connection, func, select

from db import audit
from db.tables import change
from domain.changes import UNDOABLE, Act, Change, Deed
from domain.errors import ChangedMeanwhile
from domain.register import parent_action

#: Who types a command has not seen what somebody else changed so shortly before.
JUST_NOW = timedelta(minutes=2)

_row = change.c
_COUNTED = _row.kind.in_(sorted({*UNDOABLE, Deed.UNDONE}))


def newest(connection: Connection) -> int:
    """The number of the newest change of all."""
    return connection.scalar(select(func.max(_row.id))) or 0


def refuse_unseen(connection: Connection, ref: str, act: Act, seen: int | None) -> None:
    """ChangedMeanwhile if something was changed after the change of a number, or by somebody else just now.

    `ref` is an instalment's, a deliverable's or a milestone's; a change to an instalment's deliverable counts too.
    """
    found = _last(connection, ref)
    if found is None or found.number is None:
        return
    just_now = found.by != act.by and act.now - found.at < JUST_NOW
    if just_now if seen is None else found.number > seen:
        raise ChangedMeanwhile(change=found)


def _last(connection: Connection, ref: str) -> Change | None:
    named = {ref, ref.partition("@")[0], parent_action(ref.partition("@")[0])}
    found = audit.changes(connection, _row.ref.in_(named), _COUNTED, newest=True, limit=1)
    return found[0] if found else None
