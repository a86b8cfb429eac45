"""Amending the register: deadlines, owners and meetings that coordinators set in place of the note's."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, delete, select, update

from db import audit, meta, rows, settled, tables
from db.edition import read_register
from db.marking import alter, deliverable_of, instalments_of
from db.meanwhile import refuse_unseen
from db.rewriting import rewrite
from domain.calendar import Month
from domain.changes import Act, Deed
from domain.errors import AlreadyDone, InUse, NoSuchInstalment, NotNoted
from domain.found import Marked
from domain.instalments import moved
from domain.meetings import name_of
from domain.register import Deliverable, Milestone, Owner, Register, Status


def set_deadline(
    connection: Connection, ref: str, *, slug: str | None, to: str, act: Act, seen: int | None = None
) -> Marked:
    """Move the deadline of an instalment: that of the one named, or else of the open one that falls due first.

    `to` is a day or the month of a Schengen Council, as in `Instalment.moved_to`; where empty, what the note says.
    """
    every = instalments_of(connection, ref)
    still_open = next((each for each in every if each.status is Status.OPEN), every[0])
    before = next((each for each in every if slug in (each.slug, str(each.council))), None) if slug else still_open
    if before is None:
        raise NoSuchInstalment(ref=every[0].deliverable.ref, given=slug or "", options=tuple(e.slug for e in every))
    if before.status is Status.DONE:
        raise AlreadyDone(ref=before.deliverable.ref, slug=before.slug, by=before.done_by, evidence=before.evidence)
    refuse_unseen(connection, before.key, act, seen)
    after = moved(before, to, milestones(connection))
    if after != before:
        alter(connection, before, after, Deed.DEADLINE, act)
    return Marked(before=before, after=after, chosen=slug is None and len(every) > 1)


def set_owners(
    connection: Connection, ref: str, owners: Sequence[Owner] | None, act: Act, *, seen: int | None = None
) -> tuple[Deliverable, Deliverable]:
    """Let others owe a deliverable, None for those whom the note names; gives it before and after."""
    before = deliverable_of(connection, ref)
    refuse_unseen(connection, before.ref, act, seen)
    said = owners_of(connection, before.ref)
    if owners is None:
        noted = connection.scalar(_noted_owners(before.ref))
        wanted: rows.Values = {"owners": said["owners"] if noted is None else noted, "settled": False}
    else:
        wanted = {"owners": list(map(rows.owner_values, owners)), "settled": True}
    if wanted["owners"] != said["owners"] or wanted["settled"] is False is not said["settled"]:
        put_owners(connection, before.ref, wanted)
        audit.enter(connection, act, Deed.OWNERS, before.ref, before=said, after=wanted)
    return before, deliverable_of(connection, before.ref)


def owners_of(connection: Connection, ref: str) -> rows.Values:
    """What the record says of a deliverable's owners: who they are, and whether coordinators have set them."""
    row = tables.deliverable.c
    found = connection.execute(select(row.owners, row.noted_owners).where(row.ref == ref)).first()
    return {} if found is None else {"owners": found.owners, "settled": found.noted_owners is not None}


def put_owners(connection: Connection, ref: str, wanted: Mapping[str, Any]) -> None:
    """Let a deliverable be owed as the record says."""
    row = tables.deliverable.c
    before, noted = deliverable_of(connection, ref), connection.scalar(_noted_owners(ref))
    if noted is None:
        noted = list(map(rows.owner_values, before.owners))
    owners = wanted["owners"]
    values = {"owners": owners, "ownerless": not owners, "noted_owners": noted if wanted["settled"] else None}
    connection.execute(update(tables.deliverable).where(row.ref == ref).values(**values))
    _owe(connection, replace(before, owners=tuple(map(rows.to_owner, owners))))
    _turn_page(connection)


def _noted_owners(ref: str) -> Select[Any]:
    return select(tables.deliverable.c.noted_owners).where(tables.deliverable.c.ref == ref)


def set_meeting(connection: Connection, month: Month, meets: date | None, act: Act, *, seen: int | None = None) -> bool:
    """Set the day of a Schengen Council, or add one; False if it stands so already.

    Every instalment of it falls due with it. None: the day is not known, and the last of the month counts.
    """
    before = meeting(connection, month)
    refuse_unseen(connection, str(month), act, seen)
    if before and before["meets"] == (meets and meets.isoformat()):
        return False
    after: rows.Values = {"meets": meets and meets.isoformat(), "settled": True}
    put_meeting(connection, month, after)
    audit.enter(connection, act, Deed.MEETING, str(month), before=before, after=after)
    return True


def forget_meeting(connection: Connection, month: Month, act: Act) -> None:
    """Take away a Schengen Council that coordinators have added, unless something depends on it."""
    before = meeting(connection, month)
    put_meeting(connection, month, {})
    audit.enter(connection, act, Deed.MEETING, str(month), before=before)


def meeting(connection: Connection, month: Month) -> rows.Values:
    """What the record says of a Schengen Council: its day, and whether coordinators have set it."""
    row = connection.execute(_milestone(month)).first()
    return {} if row is None else {"meets": row.meets and row.meets.isoformat(), "settled": row.settled}


def put_meeting(connection: Connection, month: Month, wanted: Mapping[str, object]) -> None:
    """Let a Schengen Council be as the record says, and every instalment with it."""
    register, row = read_register(connection), connection.execute(_milestone(month)).first()
    others = tuple(each for each in register.directory.milestones if each.month != month)
    if not wanted:
        if row is None or row.noted:
            raise NotNoted(slug=str(month))
        _refuse_used(connection, month)
        _rewrite(connection, register, others)
        return
    meets = None if wanted["meets"] is None else date.fromisoformat(str(wanted["meets"]))
    name = name_of(month, others) if row is None else row.name
    # What the file says is kept apart for as long as something else is settled.
    noted = {} if row is None or not row.settled else {"noted": row.noted, "noted_meets": row.noted_meets}
    if row is not None and not row.settled:
        noted = {"noted": True, "noted_meets": row.meets}
    _rewrite(connection, register, (*others, Milestone(month=month, name=name, meets=meets)))
    settled_now = bool(wanted["settled"])
    values = {"noted": False, "noted_meets": None} | noted if settled_now else {"noted": True, "noted_meets": None}
    statement = update(tables.milestone).where(tables.milestone.c.slug == str(month))
    connection.execute(statement.values(settled=settled_now, **values))


def milestones(connection: Connection) -> tuple[Milestone, ...]:
    """The Schengen Councils, in order of time."""
    found = connection.execute(select(tables.milestone).order_by(tables.milestone.c.slug))
    return tuple(map(rows.to_milestone, found))


def _milestone(month: Month) -> Select[*tuple[object, ...]]:
    return select(tables.milestone).where(tables.milestone.c.slug == str(month))


def _refuse_used(connection: Connection, month: Month) -> None:
    """InUse if something was said of an instalment at that meeting, or a deadline moved to it."""
    row = tables.instalment.c
    at = (row.slug == str(month)) & (
        (row.status != Status.OPEN.value) | (row.hold != "") | (row.report != "") | (row.moved_to != "")
    )
    found = connection.execute(select(row.ref, row.slug).where(at | (row.moved_to == str(month)))).first()
    if found is not None:
        raise InUse(slug=str(month), by=f"{found.ref}@{found.slug}")


def _owe(connection: Connection, deliverable: Deliverable) -> None:
    """Let its owners owe each of its instalments, and nobody else."""
    one, owed = tables.instalment.c, tables.owed
    standing = one.ref == deliverable.ref, one.withdrawn.is_(False)
    every = connection.execute(select(one.id, one.status, one.due).where(*standing)).all()
    connection.execute(delete(owed).where(owed.c.instalment_id.in_([each.id for each in every])))
    new = [
        {"actor": slug, "status": each.status, "due": each.due, "instalment_id": each.id}
        for each in every
        for slug in rows.debtors(deliverable)
    ]
    if new:
        connection.execute(owed.insert(), new)


def _rewrite(connection: Connection, register: Register, milestones: Iterable[Milestone]) -> None:
    """Write the register with other Schengen Councils, and every instalment that follows from them."""
    ordered = tuple(sorted(milestones, key=lambda each: each.month))
    register = replace(register, directory=replace(register.directory, milestones=ordered))
    rewrite(connection, register, settled.read(connection).instalments(register))
    _turn_page(connection)


def _turn_page(connection: Connection) -> None:
    """Let every process read the register anew."""
    meta.put(connection, meta.REVISION, str(int(meta.get(connection, meta.REVISION) or 0) + 1))
