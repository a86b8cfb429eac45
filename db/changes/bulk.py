"""Change several instalments at once, for one reason: all or nothing, each with its entry in the audit log."""

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection

from db.audit import log
from db.audit.optimistic_locking import refuse_if_changed
from db.changes import amend, mark
from domain.errors import (
    AlreadyDone,
    AlreadyHeld,
    ChangedMeanwhile,
    NoSuchInstalment,
    NotAllChanged,
    UnknownReference,
)
from domain.register.audit_events import Change, ChangeContext
from domain.register.model import Owner

#: Why an instalment cannot be changed as is wished.
_PROBLEMS = (AlreadyDone, AlreadyHeld, ChangedMeanwhile, NoSuchInstalment, UnknownReference)


class MarkDone(Struct, frozen=True, kw_only=True):
    """They are done, with the same evidence, delivered at a time if that was earlier."""

    evidence: str
    delivered_at: datetime | None = None


class Hold(Struct, frozen=True, kw_only=True):
    """They are put on hold, for the context's reason."""


class Move(Struct, frozen=True, kw_only=True):
    """Their deadlines are moved to a day or a meeting, as in `Instalment.moved_to`."""

    to: str


class Reassign(Struct, frozen=True, kw_only=True):
    """The deliverables that they belong to get other owners."""

    owners: tuple[Owner, ...]


BulkChange = MarkDone | Hold | Move | Reassign


def change_all(
    connection: Connection, keys: Sequence[str], wanted: BulkChange, context: ChangeContext, *, seen_version: int
) -> tuple[Change, ...]:
    """Change the instalments with these keys; return the entries of what is other than it was, in order.

    NotAllChanged names those that cannot be changed so, or that were changed after the version that the user has seen;
    then the transaction is to be given up.
    """
    problems = _find_problems(keys, lambda key: refuse_if_changed(connection, key, context, seen_version))
    first = log.next_number(connection)
    context = replace(context, batch=first)
    named = keys if not isinstance(wanted, Reassign) else list(dict.fromkeys(key.partition("@")[0] for key in keys))
    if not problems:
        problems = _find_problems(named, lambda key: _change(connection, key, wanted, context))
    if problems:
        raise NotAllChanged(keys=tuple(problems))
    made = log.find_changes(connection, log.is_of_batch(first))
    return tuple(made)


def _find_problems(keys: Sequence[str], act: Callable[[str], object]) -> list[str]:
    """Do something with each key; return those with which it cannot be done."""
    found = []
    for key in keys:
        try:
            act(key)
        except _PROBLEMS:
            found.append(key)
    return found


def _change(connection: Connection, key: str, wanted: BulkChange, context: ChangeContext) -> None:
    ref, _, slug = key.partition("@")
    match wanted:
        case MarkDone(evidence=evidence, delivered_at=at):
            mark.mark_done(connection, ref, slug=slug, evidence=evidence, context=context, delivered_at=at)
        case Hold():
            mark.hold(connection, ref, slug=slug, context=context)
        case Move(to=to):
            # Whether somebody else has changed it has been looked at.
            version = log.next_number(connection)
            amend.set_deadline(connection, ref, slug=slug, to=to, context=context, seen_version=version)
        case Reassign(owners=owners):
            version = log.next_number(connection)
            amend.set_owners(connection, ref, owners, context, seen_version=version)
