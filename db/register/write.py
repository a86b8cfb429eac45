"""How a whole register is written over the stored one: what stays is updated, what links it is made anew."""

from collections.abc import Collection, Iterable, Iterator
from itertools import count
from typing import Any

from sqlalchemy import Column, Connection, Table, bindparam, delete, select, update

from db.audit import log
from db.connection.engine import dialect_insert
from db.register import instalment_rows, rows
from db.register.rows import Values
from db.schema import tables
from domain.register.audit_events import ChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Directory, Register, Status
from domain.register.results import RegisterChange

#: What a register's file does not touch.
_STATUS = ("status", "done_at", "done_by", "evidence", "hold", "moved_to", "report", "reporter")


def rewrite(connection: Connection, register: Register, instalments: Collection[Instalment]) -> frozenset[str]:
    """Make the stored register equal to this one.

    Gives the references of what is no longer in it, but is kept, out of all answers, for what was done under it.
    """
    for link in (tables.owed, tables.addressee, tables.participation, tables.membership):
        connection.execute(delete(link))
    _write(connection, register, instalments)
    withdrawn = frozenset(_sweep(connection, register, {each.key for each in instalments}))
    _insert(connection, tables.membership, _memberships(register.directory))
    _insert(connection, tables.participation, participations(register))
    _insert(connection, tables.addressee, addressees(register))
    _insert(connection, tables.owed, _owed(connection, register))
    return withdrawn


def move(connection: Connection, wanted: Iterable[Instalment]) -> tuple[RegisterChange, ...]:
    """Give stored instalments the slugs that their moved deadlines now have.

    One has moved if it is a deliverable's only one, before and after, or the only one that went and came within a year.
    """
    slugs: dict[str, set[str]] = {}
    for each in wanted:
        slugs.setdefault(each.deliverable.ref, set()).add(each.slug)
    row = tables.instalment.c
    stored: dict[str, set[str]] = {}
    for ref, slug, withdrawn in connection.execute(select(row.ref, row.slug, row.withdrawn)):
        if withdrawn:
            # It comes back itself, if it does, so nothing else has moved there.
            slugs.get(ref, set()).discard(slug)
        else:
            stored.setdefault(ref, set()).add(slug)
    moved = [(ref, *pair) for ref in sorted(slugs.keys() & stored) for pair in _pairs(stored[ref], slugs[ref])]
    for ref, before, after in moved:
        connection.execute(update(tables.instalment).where(row.ref == ref, row.slug == before).values(slug=after))
    return tuple(
        RegisterChange(kind="changed", ref=f"{ref}@{after}", field="slug", before=before, after=after)
        for ref, before, after in moved
    )


def participations(register: Register) -> Iterator[Values]:
    """A row for each body and each unit that takes part, in the note's order."""
    place = count()
    for action in register.key_actions:
        under = (owner for deliverable in action.deliverables for owner in deliverable.takes_part)
        for owner in (*action.takes_part, *under):
            number = next(place)
            for slug in filter(None, {owner.actor, owner.via}):
                yield {"actor": slug, "key_action": action.ref, "place": number, "who": rows.owner_values(owner)}


def addressees(register: Register) -> Iterator[Values]:
    """A row for each body that a deliverable goes to."""
    for deliverable in register.deliverables:
        for slug in deliverable.addressees:
            yield {"actor": slug, "deliverable": deliverable.ref}


def _write(connection: Connection, register: Register, instalments: Iterable[Instalment]) -> None:
    directory = register.directory
    places = {each.ref: place for place, each in enumerate(register.deliverables)}
    _upsert(connection, tables.note, [rows.note_values(directory.note)])
    _upsert(connection, tables.section, rows.named_values(directory.sections))
    _upsert(connection, tables.vehicle, rows.named_values(directory.vehicles))
    _upsert(connection, tables.milestone, map(rows.milestone_values, directory.milestones))
    _upsert(connection, tables.actor, map(rows.actor_values, directory.actors.values(), count()))
    _upsert(connection, tables.key_action, map(rows.key_action_values, register.key_actions, count()))
    _upsert(connection, tables.deliverable, map(rows.deliverable_values, register.deliverables, count()))
    new = (instalment_rows.instalment_values(each, places[each.deliverable.ref]) for each in instalments)
    _upsert(connection, tables.instalment, new, key=("ref", "slug"), kept=_STATUS)


def _pairs(before: Collection[str], after: Collection[str]) -> Iterator[tuple[str, str]]:
    """Old and new slugs of the instalments of one deliverable that have moved."""
    gone, came = sorted(set(before) - set(after)), sorted(set(after) - set(before))
    if len(before) == len(after) == len(gone) == 1:
        yield gone[0], came[0]
        return
    for year in sorted({each[:4] for each in gone}):
        went = [each for each in gone if each[:4] == year]
        arrived = [each for each in came if each[:4] == year]
        if len(went) == len(arrived) == 1:
            yield went[0], arrived[0]


def _sweep(connection: Connection, register: Register, wanted: Collection[str]) -> Iterator[str]:
    """Delete what is no longer in the register, but withdraw what was ever marked done and what that stands under."""
    directory, deliverables, key_actions = register.directory, tables.deliverable.c, tables.key_action.c
    yield from _sweep_instalments(connection, wanted)
    refs = {each.ref for each in register.deliverables}
    yield from _sweep_parents(connection, deliverables.ref, refs, tables.instalment.c.ref)
    refs = {each.ref for each in register.key_actions}
    yield from _sweep_parents(connection, key_actions.ref, refs, deliverables.key_action)
    _delete(connection, tables.section.c.slug, directory.sections)
    _delete(connection, tables.vehicle.c.slug, directory.vehicles)
    _delete(connection, tables.milestone.c.slug, {each.slug for each in directory.milestones})
    _delete(connection, tables.actor.c.slug, directory.actors)


def _sweep_instalments(connection: Connection, wanted: Collection[str]) -> Iterator[str]:
    row = tables.instalment.c
    stored = connection.execute(select(row.id, row.ref, row.slug, row.withdrawn, row.status)).all()
    ever_done = log.find_refs(connection, ChangeKind.DONE)
    gone = {each.id: f"{each.ref}@{each.slug}" for each in stored}
    gone = {number: key for number, key in gone.items() if key not in wanted}
    done = {each.id for each in stored if each.status == Status.DONE}
    kept = [number for number, key in gone.items() if key in ever_done or number in done]
    _withdraw(connection, row.id, kept)
    yield from (gone[number] for number in kept)
    _delete(connection, row.id, {each.id for each in stored} - gone.keys() | set(kept))


def _sweep_parents(connection: Connection, ref: Column[str], wanted: Collection[str], child: Column[str]) -> list[str]:
    """Delete the rows that are not wanted and have no children left; withdraw and give those that have."""
    parents = set(connection.scalars(select(child)))
    kept = sorted(parents.difference(wanted))
    _withdraw(connection, ref, kept)
    _delete(connection, ref, parents.union(wanted))
    return kept


def _withdraw(connection: Connection, key: Column[Any], gone: Collection[object]) -> None:
    if gone:
        statement = update(key.table).where(key == bindparam("gone")).values(withdrawn=True)
        connection.execute(statement, [{"gone": each} for each in gone])


def _delete(connection: Connection, key: Column[Any], wanted: Collection[object]) -> None:
    gone = set(connection.scalars(select(key))).difference(wanted)
    if gone:
        connection.execute(delete(key.table).where(key == bindparam("gone")), [{"gone": each} for each in gone])


def _memberships(directory: Directory) -> Iterator[Values]:
    for actor in directory.actors.values():
        for place, member in enumerate(actor.members):
            yield {"collective": actor.slug, "member": member, "place": place}


def _owed(connection: Connection, register: Register) -> Iterator[Values]:
    row = tables.instalment.c
    debtors = {each.ref: each.debtors for each in register.deliverables}
    for each in connection.execute(select(row.id, row.ref, row.status, row.due).where(row.withdrawn.is_(False))).all():
        for slug in debtors[each.ref]:
            yield {"actor": slug, "status": each.status, "due": each.due, "instalment_id": each.id}


def _insert(connection: Connection, table: Table, new: Iterable[Values]) -> None:
    values = list(new)
    if values:
        connection.execute(table.insert(), values)


def _upsert(
    connection: Connection,
    table: Table,
    new: Iterable[Values],
    *,
    key: tuple[str, ...] = (),
    kept: Collection[str] = (),
) -> None:
    """Insert rows, or update those whose key is there already, except for the columns to be kept."""
    values = list(new)
    if not values:
        return
    keys = key or tuple(column.name for column in table.primary_key)
    statement = dialect_insert(connection.dialect, table)
    updated = {name: statement.excluded[name] for name in values[0] if name not in (*keys, *kept)}
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=updated), values)
