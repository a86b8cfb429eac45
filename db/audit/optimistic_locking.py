"""Optimistic locking: reject a change based on a version the user has not seen.

The version of everything is the number of the newest entry in the audit log. A user who names no version, as in a typed
command, is taken to have seen their own changes, and those of others that are not recent.
"""

from datetime import timedelta

from sqlalchemy import ColumnElement, Connection, func, select

from db.audit import log
from db.schema.tables import change
from domain.errors import ChangedMeanwhile
from domain.register.audit_events import UNDOABLE, Change, ChangeContext, ChangeKind
from domain.register.model import parent_action

#: For this long a change made by someone else counts as unseen by a user who names no version.
UNSEEN_WINDOW = timedelta(minutes=2)

_row = change.c
_COUNTED = _row.kind.in_(sorted({*UNDOABLE, ChangeKind.UNDONE}))


def read_version(connection: Connection) -> int:
    """Return the current version: the number of the newest change of all, 0 if there is none."""
    return connection.scalar(select(func.max(_row.id))) or 0


def refuse_if_changed(connection: Connection, ref: str, context: ChangeContext, seen_version: int | None) -> None:
    """Raise ChangedMeanwhile if what a reference names was changed after the version that the user has seen.

    Without a version, if someone else changed it just now. `ref` is an instalment's, a deliverable's or a milestone's;
    a change to an instalment's deliverable counts too.
    """
    refs = {ref, ref.partition("@")[0], parent_action(ref.partition("@")[0])}
    latest = _find_latest(connection, _row.ref.in_(refs))
    if latest is None or latest.number is None:
        return
    if _is_unseen(latest, context) if seen_version is None else latest.number > seen_version:
        raise ChangedMeanwhile(change=latest)


def refuse_if_just_changed(connection: Connection, context: ChangeContext, *conditions: ColumnElement[bool]) -> None:
    """Raise ChangedMeanwhile if someone else has just made any change that meets all conditions."""
    latest = _find_latest(connection, *conditions)
    if latest is not None and _is_unseen(latest, context):
        raise ChangedMeanwhile(change=latest)


def _is_unseen(latest: Change, context: ChangeContext) -> bool:
    return latest.by != context.by and context.now - latest.at < UNSEEN_WINDOW


def _find_latest(connection: Connection, *conditions: ColumnElement[bool]) -> Change | None:
    return next(iter(log.find_changes(connection, *conditions, _COUNTED, newest_first=True, limit=1)), None)
