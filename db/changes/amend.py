"""Override what the note says: deadlines, owners and meetings that coordinators set in its place."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, Row, delete, select, update

from db.audit import log
from db.audit.optimistic_locking import refuse_if_changed
from db.changes.mark import choose_instalment, find_deliverable, find_instalments, save_change
from db.connection import key_value
from db.register import overrides, rows
from db.register.cache import read_register
from db.register.write import write_register
from db.schema import tables
from domain.errors import AlreadyDone, CouncilInUse, CouncilNotRemovable
from domain.i18n.council_names import make_milestone
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.instalments import with_deadline
from domain.register.meeting import Meeting
from domain.register.model import Deliverable, Milestone, Owner, Register, Status, in_order
from domain.register.results import MarkResult


def set_deadline(
    connection: Connection,
    ref: str,
    *,
    slug: str | None,
    to: str,
    context: ChangeContext,
    seen_version: int | None = None,
) -> MarkResult:
    """Move the deadline of an instalment: that of the one named, or else of the open one that falls due first.

    `to` is a day or the key of a meeting, as in `Instalment.moved_to`; if empty, the note's deadline counts.
    """
    instalments = find_instalments(connection, ref)
    before = choose_instalment(instalments, slug)
    if before.status is Status.DONE:
        raise AlreadyDone(ref=before.deliverable.ref, slug=before.slug, by=before.done_by, evidence=before.evidence)
    refuse_if_changed(connection, before.key, context, seen_version)
    after = with_deadline(before, to, read_milestones(connection))
    if after != before:
        save_change(connection, before, after, ChangeKind.DEADLINE, context)
    return MarkResult(before=before, after=after, was_chosen=slug is None and len(instalments) > 1)


def set_owners(
    connection: Connection,
    ref: str,
    owners: Sequence[Owner] | None,
    context: ChangeContext,
    *,
    seen_version: int | None = None,
) -> tuple[Deliverable, Deliverable]:
    """Set a deliverable's owners, None for those that the note names; return the deliverable before and after."""
    before = find_deliverable(connection, ref)
    refuse_if_changed(connection, before.ref, context, seen_version)
    recorded = read_owners(connection, before.ref)
    wanted = None if owners is None else [rows.owner_values(owner) for owner in dict.fromkeys(owners)]
    differs = recorded["settled"] if wanted is None else wanted != recorded["owners"]
    if differs:
        write_owners(connection, before.ref, {"owners": wanted, "settled": wanted is not None})
        after = read_owners(connection, before.ref)
        log.record(connection, context, ChangeKind.OWNERS, before.ref, before=recorded, after=after)
    return before, find_deliverable(connection, before.ref)


def read_owners(connection: Connection, ref: str) -> rows.Values:
    """Return the recorded state of a deliverable's owners: who they are, and whether coordinators have set them."""
    row = tables.deliverable.c
    is_current = row.ref == ref, row.withdrawn.is_(False)
    found = connection.execute(select(row.owners, row.noted_owners).where(*is_current)).first()
    return {} if found is None else {"owners": found.owners, "settled": found.noted_owners is not None}


def write_owners(connection: Connection, ref: str, wanted: Mapping[str, Any]) -> None:
    """Set a deliverable's owners to a recorded state; where coordinators set none, to those of the register's file."""
    row = tables.deliverable.c
    before, noted = find_deliverable(connection, ref), connection.scalar(select(row.noted_owners).where(row.ref == ref))
    if noted is None:
        noted = list(map(rows.owner_values, before.owners))
    owners = wanted["owners"] if wanted["settled"] else noted
    values = {"owners": owners, "ownerless": not owners, "noted_owners": noted if wanted["settled"] else None}
    connection.execute(update(tables.deliverable).where(row.ref == ref).values(**values))
    _rewrite_owed(connection, replace(before, owners=tuple(map(rows.to_owner, owners))))
    key_value.increment_register_revision(connection)


def set_meeting(
    connection: Connection,
    meeting: Meeting,
    meets: date | None,
    context: ChangeContext,
    *,
    seen_version: int | None = None,
) -> bool:
    """Set the day of a meeting, or add one; return False if that changes nothing.

    Every instalment of it falls due with it. None: the day is not known, and the last day of the month counts.
    """
    before = read_meeting(connection, meeting)
    refuse_if_changed(connection, str(meeting), context, seen_version)
    day = meets and meets.isoformat()
    if before and before["meets"] == day:
        return False
    write_meeting(connection, meeting, {"meets": day, "settled": True})
    log.record(
        connection, context, ChangeKind.MEETING, str(meeting), before=before, after=read_meeting(connection, meeting)
    )
    return True


def remove_meeting(
    connection: Connection, meeting: Meeting, context: ChangeContext, *, seen_version: int | None = None
) -> None:
    """Remove a meeting that coordinators have added; raise CouncilInUse if something depends on it."""
    before = read_meeting(connection, meeting)
    refuse_if_changed(connection, str(meeting), context, seen_version)
    write_meeting(connection, meeting, {})
    log.record(connection, context, ChangeKind.MEETING, str(meeting), before=before)


def read_meeting(connection: Connection, meeting: Meeting) -> rows.Values:
    """Return the recorded state of a meeting: its day, and whether coordinators have set it."""
    row = _read_milestone(connection, meeting)
    return {} if row is None else {"meets": row.meets and row.meets.isoformat(), "settled": row.settled}


def write_meeting(connection: Connection, meeting: Meeting, wanted: Mapping[str, Any]) -> None:
    """Set a meeting to a recorded state, and every instalment with it.

    Where coordinators set nothing it is as in the register's file, or removed if the file does not have it.
    """
    row, register = _read_milestone(connection, meeting), read_register(connection)
    others = tuple(milestone for milestone in register.directory.milestones if milestone.meeting != meeting)
    in_file, noted_meets = _noted(row)
    settled_now = bool(wanted.get("settled"))
    if not wanted or not (settled_now or in_file):
        if row is None or in_file:
            raise CouncilNotRemovable(slug=str(meeting))
        _remove_milestone(connection, meeting, _with_milestones(register, others))
        return
    meets = noted_meets if not settled_now else wanted["meets"] and date.fromisoformat(wanted["meets"])
    # One that coordinators add is every note's.
    notes = register.directory.notes if row is None else row.notes
    milestone = make_milestone(meeting, others) if row is None else rows.to_milestone(row)
    milestone = replace(milestone, meets=meets, notes=frozenset(notes))
    _rewrite(connection, _with_milestones(register, (*others, milestone)))
    # What the file says is kept apart while something else is settled.
    kept = {"noted": in_file, "noted_meets": noted_meets} if settled_now else {"noted": True, "noted_meets": None}
    statement = update(tables.milestone).where(tables.milestone.c.slug == str(meeting))
    connection.execute(statement.values(settled=settled_now, **kept))


def read_milestones(connection: Connection) -> tuple[Milestone, ...]:
    """Return the meetings in order of time."""
    return in_order(map(rows.to_milestone, connection.execute(select(tables.milestone))))


def _read_milestone(connection: Connection, meeting: Meeting) -> Row[*tuple[Any, ...]] | None:
    return connection.execute(select(tables.milestone).where(tables.milestone.c.slug == str(meeting))).first()


def _noted(row: Row[*tuple[Any, ...]] | None) -> tuple[bool, date | None]:
    """Return whether the register's file has a meeting, and the day that the file gives it."""
    if row is None:
        return False, None
    return (row.noted, row.noted_meets) if row.settled else (True, row.meets)


def _remove_milestone(connection: Connection, meeting: Meeting, register: Register) -> None:
    """Rewrite the register without a meeting.

    CouncilInUse is raised if a deadline was moved to it, or if an instalment that would go with it has its own status.
    """
    row = tables.instalment.c
    is_touched = (row.status != Status.OPEN.value) | (row.hold != "") | (row.report != "") | (row.moved_to != "")
    is_touched |= row.progress != ""
    touched = select(row.ref, row.slug, row.moved_to).where(is_touched, row.withdrawn.is_(False))
    remaining = {instalment.key for instalment in overrides.read_overrides(connection).make_instalments(register)}
    for instalment in connection.execute(touched.order_by(row.place, row.slug)):
        key = f"{instalment.ref}@{instalment.slug}"
        if key not in remaining or instalment.moved_to == str(meeting):
            raise CouncilInUse(slug=str(meeting), by=key)
    _rewrite(connection, register)


def _rewrite_owed(connection: Connection, deliverable: Deliverable) -> None:
    """Write who owes each of a deliverable's instalments, in place of the rows there are."""
    row, owed = tables.instalment.c, tables.owed
    is_current = row.ref == deliverable.ref, row.withdrawn.is_(False)
    instalments = connection.execute(select(row.id, row.status, row.due).where(*is_current)).all()
    connection.execute(delete(owed).where(owed.c.instalment_id.in_([instalment.id for instalment in instalments])))
    new = [
        {"actor": actor, "status": instalment.status, "due": instalment.due, "instalment_id": instalment.id}
        for instalment in instalments
        for actor in deliverable.debtors
    ]
    if new:
        connection.execute(owed.insert(), new)


def _with_milestones(register: Register, milestones: Iterable[Milestone]) -> Register:
    return replace(register, directory=replace(register.directory, milestones=in_order(milestones)))


def _rewrite(connection: Connection, register: Register) -> None:
    """Write a register with other meetings, and every instalment that follows from them."""
    write_register(connection, register, overrides.read_overrides(connection).make_instalments(register))
    key_value.increment_register_revision(connection)
