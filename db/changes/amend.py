"""Amending the register: deadlines, owners and meetings that coordinators set in place of the note's."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from db.audit import log
from db.audit.conflicts import refuse_unseen
from db.changes.mark import alter, chosen, deliverable_of, instalments_of
from db.connection import meta
from db.register import overrides, rows
from db.register.cache import read_register
from db.register.write import rewrite
from db.schema import tables
from domain.dates.spans import Month
from domain.errors import AlreadyDone, InUse, NotNoted
from domain.i18n.council_names import name_of
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.instalments import moved
from domain.register.model import Deliverable, Milestone, Owner, Register, Status
from domain.register.results import Marked


def set_deadline(
    connection: Connection, ref: str, *, slug: str | None, to: str, act: ChangeContext, seen: int | None = None
) -> Marked:
    """Move the deadline of an instalment: that of the one named, or else of the open one that falls due first.

    `to` is a day or the month of a Schengen Council, as in `Instalment.moved_to`; where empty, what the note says.
    """
    every = instalments_of(connection, ref)
    before = chosen(every, slug)
    if before.status is Status.DONE:
        raise AlreadyDone(ref=before.deliverable.ref, slug=before.slug, by=before.done_by, evidence=before.evidence)
    refuse_unseen(connection, before.key, act, seen)
    after = moved(before, to, milestones(connection))
    if after != before:
        alter(connection, before, after, ChangeKind.DEADLINE, act)
    return Marked(before=before, after=after, chosen=slug is None and len(every) > 1)


def set_owners(
    connection: Connection, ref: str, owners: Sequence[Owner] | None, act: ChangeContext, *, seen: int | None = None
) -> tuple[Deliverable, Deliverable]:
    """Let others owe a deliverable, None for those whom the note names; gives it before and after."""
    before = deliverable_of(connection, ref)
    refuse_unseen(connection, before.ref, act, seen)
    said = owners_of(connection, before.ref)
    wanted = None if owners is None else [rows.owner_values(each) for each in dict.fromkeys(owners)]
    differs = said["settled"] if wanted is None else wanted != said["owners"]
    if differs:
        put_owners(connection, before.ref, {"owners": wanted, "settled": wanted is not None})
        log.enter(connection, act, ChangeKind.OWNERS, before.ref, before=said, after=owners_of(connection, before.ref))
    return before, deliverable_of(connection, before.ref)


def owners_of(connection: Connection, ref: str) -> rows.Values:
    """What the record says of a deliverable's owners: who they are, and whether coordinators have set them."""
    row = tables.deliverable.c
    standing = row.ref == ref, row.withdrawn.is_(False)
    found = connection.execute(select(row.owners, row.noted_owners).where(*standing)).first()
    return {} if found is None else {"owners": found.owners, "settled": found.noted_owners is not None}


def put_owners(connection: Connection, ref: str, wanted: Mapping[str, Any]) -> None:
    """Let a deliverable be owed as the record says; where coordinators set nothing, as the register's file has it."""
    row = tables.deliverable.c
    before, noted = deliverable_of(connection, ref), connection.scalar(select(row.noted_owners).where(row.ref == ref))
    if noted is None:
        noted = list(map(rows.owner_values, before.owners))
    owners = wanted["owners"] if wanted["settled"] else noted
    values = {"owners": owners, "ownerless": not owners, "noted_owners": noted if wanted["settled"] else None}
    connection.execute(update(tables.deliverable).where(row.ref == ref).values(**values))
    _owe(connection, replace(before, owners=tuple(map(rows.to_owner, owners))))
    _turn_page(connection)


def set_meeting(
    connection: Connection, month: Month, meets: date | None, act: ChangeContext, *, seen: int | None = None
) -> bool:
    """Set the day of a Schengen Council, or add one; False if it stands so already.

    Every instalment of it falls due with it. None: the day is not known, and the last of the month counts.
    """
    before = meeting(connection, month)
    refuse_unseen(connection, str(month), act, seen)
    day = meets and meets.isoformat()
    if before and before["meets"] == day:
        return False
    put_meeting(connection, month, {"meets": day, "settled": True})
    log.enter(connection, act, ChangeKind.MEETING, str(month), before=before, after=meeting(connection, month))
    return True


def forget_meeting(connection: Connection, month: Month, act: ChangeContext, *, seen: int | None = None) -> None:
    """Take away a Schengen Council that coordinators have added, unless something depends on it."""
    before = meeting(connection, month)
    refuse_unseen(connection, str(month), act, seen)
    put_meeting(connection, month, {})
    log.enter(connection, act, ChangeKind.MEETING, str(month), before=before)


def meeting(connection: Connection, month: Month) -> rows.Values:
    """What the record says of a Schengen Council: its day, and whether coordinators have set it."""
    row = _milestone(connection, month)
    return {} if row is None else {"meets": row.meets and row.meets.isoformat(), "settled": row.settled}


def put_meeting(connection: Connection, month: Month, wanted: Mapping[str, Any]) -> None:
    """Let a Schengen Council be as the record says, and every instalment with it.

    Where coordinators set nothing it is as the register's file has it, or not at all.
    """
    row, register = _milestone(connection, month), read_register(connection)
    others = tuple(each for each in register.directory.milestones if each.month != month)
    in_file, noted_meets = _noted(row)
    settled_now = bool(wanted.get("settled"))
    if not wanted or not (settled_now or in_file):
        if row is None or in_file:
            raise NotNoted(slug=str(month))
        _take_away(connection, month, _meeting_at(register, others))
        return
    meets = noted_meets if not settled_now else wanted["meets"] and date.fromisoformat(wanted["meets"])
    name = name_of(month, others) if row is None else row.name
    _rewrite(connection, _meeting_at(register, (*others, Milestone(month=month, name=name, meets=meets))))
    # What the file says is kept apart for as long as something else is settled.
    kept = {"noted": in_file, "noted_meets": noted_meets} if settled_now else {"noted": True, "noted_meets": None}
    statement = update(tables.milestone).where(tables.milestone.c.slug == str(month))
    connection.execute(statement.values(settled=settled_now, **kept))


def milestones(connection: Connection) -> tuple[Milestone, ...]:
    """The Schengen Councils, in order of time."""
    found = connection.execute(select(tables.milestone).order_by(tables.milestone.c.slug))
    return tuple(map(rows.to_milestone, found))


def _milestone(connection: Connection, month: Month) -> Row[*tuple[Any, ...]] | None:
    return connection.execute(select(tables.milestone).where(tables.milestone.c.slug == str(month))).first()


def _noted(row: Row[*tuple[Any, ...]] | None) -> tuple[bool, date | None]:
    """Whether the register's file has a Schengen Council, and the day that it has for it."""
    if row is None:
        return False, None
    return (row.noted, row.noted_meets) if row.settled else (True, row.meets)


def _take_away(connection: Connection, month: Month, without: Register) -> None:
    """Leave a Schengen Council out; InUse if a deadline was moved to it, or something said of what would go with it."""
    row = tables.instalment.c
    said_of = (row.status != Status.OPEN.value) | (row.hold != "") | (row.report != "") | (row.moved_to != "")
    found = select(row.ref, row.slug, row.moved_to).where(said_of, row.withdrawn.is_(False))
    left = {each.key for each in overrides.read(connection).instalments(without)}
    for each in connection.execute(found.order_by(row.place, row.slug)):
        key = f"{each.ref}@{each.slug}"
        if key not in left or each.moved_to == str(month):
            raise InUse(slug=str(month), by=key)
    _rewrite(connection, without)


def _owe(connection: Connection, deliverable: Deliverable) -> None:
    """Let its owners owe each of its instalments, and nobody else."""
    one, owed = tables.instalment.c, tables.owed
    standing = one.ref == deliverable.ref, one.withdrawn.is_(False)
    every = connection.execute(select(one.id, one.status, one.due).where(*standing)).all()
    connection.execute(delete(owed).where(owed.c.instalment_id.in_([each.id for each in every])))
    new = [
        {"actor": slug, "status": each.status, "due": each.due, "instalment_id": each.id}
        for each in every
        for slug in deliverable.debtors
    ]
    if new:
        connection.execute(owed.insert(), new)


def _meeting_at(register: Register, milestones: Iterable[Milestone]) -> Register:
    """A register with other Schengen Councils."""
    ordered = tuple(sorted(milestones, key=lambda each: each.month))
    return replace(register, directory=replace(register.directory, milestones=ordered))


def _rewrite(connection: Connection, register: Register) -> None:
    """Write a register with other Schengen Councils, and every instalment that follows from them."""
    rewrite(connection, register, overrides.read(connection).instalments(register))
    _turn_page(connection)


def _turn_page(connection: Connection) -> None:
    """Let every process read the register anew."""
    meta.put(connection, meta.REVISION, str(int(meta.get(connection, meta.REVISION) or 0) + 1))
