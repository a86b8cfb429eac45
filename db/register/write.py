"""Write a register over the stored one, note by note: upsert or remove rows, and replace those of the link tables."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import count
from typing import Any

from sqlalchemy import Column, Connection, Table, bindparam, delete, or_, select, update

from db.audit import log
from db.connection.engine import dialect_insert
from db.register import instalment_rows, rows
from db.register.rows import Values
from db.schema import tables
from db.schema.amendment_tables import amendment
from domain.register.audit_events import ChangeKind, FileChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Directory, Note, Register, Status, note_of
from domain.register.results import RegisterChange

#: More than any note has key actions, deliverables or participations.
PLACES_PER_NOTE = 100_000

#: Columns that say which notes have something: `db.register.unite` writes them.
_SHARES = ("notes",)

#: Columns that a register's file does not change.
_STATUS_COLUMNS = (
    *("status", "done_at", "done_on", "done_by", "evidence", "hold", "moved_to", "report", "reporter"),
    *("progress", "expected", "progress_by", "progress_at"),
)


def write_register(connection: Connection, register: Register, instalments: Collection[Instalment]) -> frozenset[str]:
    """Make the stored notes that this register has equal to it; return the references of what was withdrawn.

    That is what the register no longer has, but what is kept, out of all answers, for what was done with it. What
    belongs to other notes is left alone; actors, vehicles and milestones, which all share, are made those given.
    """
    notes = sorted(register.directory.notes)
    _delete_links(connection, notes)
    _upsert_register(connection, register, instalments)
    withdrawn = frozenset(_remove_absent(connection, register, {each.key for each in instalments}))
    _insert(connection, tables.membership, _membership_rows(register.directory))
    _insert(connection, tables.participation, participation_rows(register))
    _insert(connection, tables.addressee, addressee_rows(register))
    _insert(connection, tables.owed, _owed_rows(connection, register))
    return withdrawn


def write_note(connection: Connection, slug: str, note: Note) -> None:
    """Write a note's own row."""
    _upsert(connection, tables.note, [rows.note_values(slug, note)], key=("slug",))


def rename_moved_instalments(connection: Connection, wanted: Iterable[Instalment]) -> tuple[RegisterChange, ...]:
    """Give stored instalments the slugs that their moved deadlines now have, so that they keep what was done.

    An instalment has moved if it is a deliverable's only one, before and after, or the only one of its year that went
    while only one came.
    """
    slugs: dict[str, set[str]] = {}
    for instalment in wanted:
        slugs.setdefault(instalment.deliverable.ref, set()).add(instalment.slug)
    row = tables.instalment.c
    stored: dict[str, set[str]] = {}
    of_notes = select(row.ref, row.slug, row.withdrawn).where(row.note.in_({note_of(ref) for ref in slugs}))
    for ref, slug, withdrawn in connection.execute(of_notes):
        if withdrawn:
            # If the slug is wanted, the withdrawn instalment itself comes back; no other one has moved there.
            slugs.get(ref, set()).discard(slug)
        else:
            stored.setdefault(ref, set()).add(slug)
    moved = [(ref, *pair) for ref in sorted(slugs.keys() & stored) for pair in _renamed_slugs(stored[ref], slugs[ref])]
    for ref, before, after in moved:
        connection.execute(update(tables.instalment).where(row.ref == ref, row.slug == before).values(slug=after))
    return tuple(
        RegisterChange(kind=FileChangeKind.CHANGED, ref=f"{ref}@{after}", field="slug", before=before, after=after)
        for ref, before, after in moved
    )


def participation_rows(register: Register) -> Iterator[Values]:
    """Yield a row for each body and each unit that takes part, in the note's order."""
    places = Places(register.directory)
    for action in register.key_actions:
        in_deliverables = (owner for deliverable in action.deliverables for owner in deliverable.takes_part)
        for owner in (*action.takes_part, *in_deliverables):
            place = places.next(action.ref)
            for slug in filter(None, {owner.actor, owner.via}):
                yield {"actor": slug, "key_action": action.ref, "place": place, "who": rows.owner_values(owner)}


def addressee_rows(register: Register) -> Iterator[Values]:
    """Yield a row for each body that a deliverable goes to."""
    for deliverable in register.deliverables:
        for slug in deliverable.addressees:
            yield {"actor": slug, "deliverable": deliverable.ref}


class Places:
    """Gives what belongs to notes its place: those of one note follow each other, and those of later notes come after.

    A note's places do not depend on how much other notes have.
    """

    def __init__(self, directory: Directory) -> None:
        self._places = {slug: count(note.place * PLACES_PER_NOTE) for slug, note in directory.notes.items()}

    def next(self, ref: str) -> int:
        """Return the next place in the note of a reference."""
        return next(self._places[note_of(ref)])


def _delete_links(connection: Connection, notes: Sequence[str]) -> None:
    """Delete the rows of the link tables that follow from the notes, and all memberships."""
    instalment, deliverable, action = tables.instalment.c, tables.deliverable.c, tables.key_action.c
    for column, owner, note in (
        (tables.owed.c.instalment_id, instalment.id, instalment.note),
        (tables.addressee.c.deliverable, deliverable.ref, deliverable.note),
        (tables.participation.c.key_action, action.ref, action.note),
    ):
        connection.execute(delete(column.table).where(column.in_(select(owner).where(note.in_(notes)))))
    connection.execute(delete(tables.membership))


def _upsert_register(connection: Connection, register: Register, instalments: Iterable[Instalment]) -> None:
    directory = register.directory
    sections, actions, deliverables = (Places(directory) for _ in range(3))
    places = {each.ref: deliverables.next(each.ref) for each in register.deliverables}
    _upsert(connection, tables.note, (rows.note_values(*each) for each in directory.notes.items()), key=("slug",))
    named = (rows.section_values(slug, name, sections.next(slug)) for slug, name in directory.sections.items())
    _upsert(connection, tables.section, named)
    named = (rows.vehicle_values(slug, name, place) for place, (slug, name) in enumerate(directory.vehicles.items()))
    _upsert(connection, tables.vehicle, named, kept=_SHARES)
    _upsert(connection, tables.milestone, map(rows.milestone_values, directory.milestones))
    _upsert(connection, tables.actor, map(rows.actor_values, directory.actors.values(), count()), kept=_SHARES)
    action_values = (rows.key_action_values(each, actions.next(each.ref)) for each in register.key_actions)
    _upsert(connection, tables.key_action, action_values)
    deliverable_values = (rows.deliverable_values(each, places[each.ref]) for each in register.deliverables)
    _upsert(connection, tables.deliverable, deliverable_values)
    instalment_values = (instalment_rows.instalment_values(each, places[each.deliverable.ref]) for each in instalments)
    _upsert(connection, tables.instalment, instalment_values, key=("ref", "slug"), kept=_STATUS_COLUMNS)


def _renamed_slugs(before: Collection[str], after: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the old and the new slug of each instalment of one deliverable that has moved."""
    gone, came = sorted(set(before) - set(after)), sorted(set(after) - set(before))
    if len(before) == len(after) == len(gone) == 1:
        yield gone[0], came[0]
        return
    for year in sorted({slug[:4] for slug in gone}):
        gone_that_year = [slug for slug in gone if slug[:4] == year]
        came_that_year = [slug for slug in came if slug[:4] == year]
        if len(gone_that_year) == len(came_that_year) == 1:
            yield gone_that_year[0], came_that_year[0]


def _remove_absent(connection: Connection, register: Register, wanted: Collection[str]) -> Iterator[str]:
    """Delete what is not in the register any more; what somebody has done anything with, and its parents, withdraw."""
    directory, deliverable, key_action = register.directory, tables.deliverable.c, tables.key_action.c
    notes = sorted(directory.notes)
    yield from _remove_absent_instalments(connection, notes, wanted)
    refs = {each.ref for each in register.deliverables}
    yield from _remove_absent_parents(connection, deliverable.ref, notes, refs, child=tables.instalment.c.ref)
    refs = {each.ref for each in register.key_actions}
    yield from _remove_absent_parents(connection, key_action.ref, notes, refs, child=deliverable.key_action)
    _delete_except(connection, tables.section.c.slug, directory.sections, notes)
    _delete_except(connection, tables.vehicle.c.slug, directory.vehicles)
    _delete_except(connection, tables.milestone.c.slug, {milestone.slug for milestone in directory.milestones})
    _delete_except(connection, tables.actor.c.slug, directory.actors)


def _remove_absent_instalments(connection: Connection, notes: Sequence[str], wanted: Collection[str]) -> Iterator[str]:
    columns = tables.instalment.c
    ever_done, by_hand = log.find_refs(connection, ChangeKind.DONE), _read_withdrawn_by_hand(connection)
    kept: dict[int, str] = {}
    deleted: list[int] = []
    is_touched = or_(*(columns[name] != "" for name in ("hold", "moved_to", "report", "progress")))
    of_notes = select(columns.id, columns.ref, columns.slug, columns.status, is_touched.label("touched"))
    for row in connection.execute(of_notes.where(columns.note.in_(notes))):
        key = f"{row.ref}@{row.slug}"
        if key in wanted:
            continue
        if key in ever_done or row.status == Status.DONE.value or row.ref in by_hand or row.touched:
            kept[row.id] = key
        else:
            deleted.append(row.id)
    _withdraw(connection, columns.id, kept)
    _delete(connection, columns.id, deleted)
    yield from kept.values()


def _read_withdrawn_by_hand(connection: Connection) -> frozenset[str]:
    """Return the deliverables that coordinators have withdrawn, and may put back."""
    return frozenset(connection.scalars(select(amendment.c.entry).where(amendment.c.withdrawal != "")))


def _remove_absent_parents(
    connection: Connection, ref: Column[str], notes: Sequence[str], wanted: Collection[str], *, child: Column[str]
) -> list[str]:
    """Delete the notes' rows that are not wanted and have no children left; withdraw and return those that have.

    What coordinators have withdrawn is kept, too.
    """
    parents = set(connection.scalars(select(child).where(child.table.c.note.in_(notes))))
    stored = select(ref).where(ref.table.c.note.in_(notes), ref.in_(_read_withdrawn_by_hand(connection)))
    parents.update(connection.scalars(stored))
    kept = sorted(parents.difference(wanted))
    _withdraw(connection, ref, kept)
    _delete_except(connection, ref, parents.union(wanted), notes)
    return kept


def _withdraw(connection: Connection, key: Column[Any], keys: Collection[object]) -> None:
    if keys:
        statement = update(key.table).where(key == bindparam("withdrawn_key")).values(withdrawn=True)
        connection.execute(statement, [{"withdrawn_key": each} for each in keys])


def _delete_except(
    connection: Connection, key: Column[Any], kept: Collection[object], notes: Sequence[str] | None = None
) -> None:
    """Delete the rows whose key is not kept; with `notes`, only those of these notes."""
    is_meant = () if notes is None else (key.table.c.note.in_(notes),)
    _delete(connection, key, set(connection.scalars(select(key).where(*is_meant))).difference(kept))


def _delete(connection: Connection, key: Column[Any], keys: Collection[object]) -> None:
    if keys:
        statement = delete(key.table).where(key == bindparam("deleted_key"))
        connection.execute(statement, [{"deleted_key": each} for each in keys])


def _membership_rows(directory: Directory) -> Iterator[Values]:
    for actor in directory.actors.values():
        for place, member in enumerate(actor.members):
            yield {"collective": actor.slug, "member": member, "place": place}


def _owed_rows(connection: Connection, register: Register) -> Iterator[Values]:
    columns = tables.instalment.c
    debtors = {deliverable.ref: deliverable.debtors for deliverable in register.deliverables}
    is_current = columns.withdrawn.is_(False), columns.note.in_(sorted(register.directory.notes))
    instalments = select(columns.id, columns.ref, columns.status, columns.due).where(*is_current)
    for row in connection.execute(instalments).all():
        for slug in debtors[row.ref]:
            yield {"actor": slug, "status": row.status, "due": row.due, "instalment_id": row.id}


def _insert(connection: Connection, table: Table, new_rows: Iterable[Values]) -> None:
    values = list(new_rows)
    if values:
        connection.execute(table.insert(), values)


def _upsert(
    connection: Connection,
    table: Table,
    new_rows: Iterable[Values],
    *,
    key: tuple[str, ...] = (),
    kept: Collection[str] = (),
) -> None:
    """Insert rows, or update those whose key (by default the primary key) exists, except for the `kept` columns."""
    values = list(new_rows)
    if not values:
        return
    keys = key or tuple(column.name for column in table.primary_key)
    statement = dialect_insert(connection.dialect, table)
    updated = {name: statement.excluded[name] for name in values[0] if name not in (*keys, *kept)}
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=updated), values)
