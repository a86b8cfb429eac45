"""Amendments: deliverables that coordinators have added, edited or withdrawn by hand, and how these outlast files.

A field that coordinators have set takes precedence over the file's; the others follow the file. What no file has is
kept; what a file had and no longer has goes, as without an amendment.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from types import SimpleNamespace
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Row, delete, select, update

from db.connection.engine import dialect_insert
from db.register import rows
from db.register.rows import Values
from db.schema import tables
from db.schema.amendment_tables import amendment
from domain.register.model import (
    Actor,
    Deliverable,
    Directory,
    KeyAction,
    Note,
    Register,
    Texts,
    note_of,
)

#: The columns of a deliverable that coordinators may set. Its owners have a way of their own (`noted_owners`).
FIELDS = (
    "title",
    "deadline",
    "vehicle",
    "feeds",
    "addressees",
    "takes_part",
    "sources",
    "capacity",
    "after",
    "open_point",
    "keywords",
)

_row = amendment.c


class Amendment(Struct, frozen=True, kw_only=True):
    """What coordinators have made of one deliverable."""

    ref: str
    #: As it is now, and the key action that it belongs to.
    deliverable: Deliverable
    action: KeyAction
    #: The fields that coordinators have set; all of them if no file has it.
    fields: frozenset[str]
    #: As the register's file has these fields; None if no file has it.
    noted: Mapping[str, Any] | None
    withdrawal: str


class Amendments(Struct, frozen=True, kw_only=True):
    """All that coordinators have made of a note's deliverables, and what they have added for these."""

    deliverables: tuple[Amendment, ...]
    #: Entries of the sections, key actions and notes that no file has.
    added: frozenset[str]
    #: All that the deliverables refer to.
    directory: Directory | None

    def apply(self, noted: Register) -> Register:
        """Return a file's register with the amendments in place of, or beside, what it says."""
        register, stored = noted, self.directory
        in_file = {each.ref: each for each in noted.deliverables}
        for each in self.deliverables:
            file = in_file.get(each.ref)
            if file is None and each.noted is not None:
                continue
            amended = each.deliverable
            if file is not None:
                amended = with_fields(file, field_values(each.deliverable), each.fields)
                if each.noted is None:
                    amended = replace(amended, owners=each.deliverable.owners)
            if each.withdrawal:
                register = without_deliverable(register, each.ref)
            elif stored is not None:
                register = with_deliverable(register, amended, action=each.action, stored=stored)
        return register

    def revert(self, stored: Register) -> Register:
        """Return a stored register as its files have it."""
        register = stored
        for each in self.deliverables:
            register = without_deliverable(register, each.ref)
            if each.noted is not None:
                noted = with_fields(each.deliverable, each.noted, FIELDS)
                register = with_deliverable(register, noted, action=each.action, stored=stored.directory)
        actions = tuple(action for action in register.key_actions if action_entry(action.ref) not in self.added)
        names = register.directory.sections
        sections = {slug: name for slug, name in names.items() if section_entry(slug) not in self.added}
        return replace(register, directory=replace(register.directory, sections=sections), key_actions=actions)


def read_amendments(connection: Connection, note: str, directory: Directory | None) -> Amendments:
    """Return a note's amendments; `directory` is the stored one."""
    found = {row.entry: row for row in connection.execute(select(amendment).where(_row.note == note))}
    deliverable, action = tables.deliverable.c, tables.key_action.c
    named = deliverable.note == note, deliverable.ref.in_(found)
    amended = [*connection.execute(select(tables.deliverable).where(*named).order_by(deliverable.place))]
    refs = {each.key_action for each in amended}
    actions = {row.ref: row for row in connection.execute(select(tables.key_action).where(action.ref.in_(refs)))}
    return Amendments(
        deliverables=tuple(_to_amendment(row, found[row.ref], actions[row.key_action]) for row in amended),
        added=frozenset(entry for entry, row in found.items() if is_parent(entry) and row.noted is None),
        directory=directory,
    )


def write_amendment(
    connection: Connection, entry: str, *, fields: Iterable[str], noted: Mapping[str, Any] | None, withdrawal: str
) -> None:
    """Write an amendment; none is kept of a deliverable that is as its file has it."""
    values = {"fields": sorted(fields), "noted": noted, "withdrawal": withdrawal}
    if noted is not None and not values["fields"] and not withdrawal:
        delete_amendments(connection, [entry])
        return
    row = dialect_insert(connection.dialect, amendment).values(entry=entry, note=_note_of_entry(entry), **values)
    connection.execute(row.on_conflict_do_update(index_elements=[_row.entry], set_=values))


def delete_amendments(connection: Connection, entries: Collection[str]) -> None:
    """Delete amendments."""
    if entries:
        connection.execute(delete(amendment).where(_row.entry.in_(entries)))


def write_noted_fields(connection: Connection, given: Register, slug: str, amendments: Amendments) -> None:
    """Write what a note's file says of what is amended, in case the amendment is undone; `given` is the file's."""
    in_file = {each.ref: each for each in given.deliverables}
    for each in amendments.deliverables:
        file = in_file.get(each.ref)
        if file is not None:
            _write_noted_owners(connection, each, file)
        elif each.noted is not None and not each.withdrawal:
            delete_amendments(connection, [each.ref])
            continue
        noted = None if file is None else field_values(file)
        fields = FIELDS if file is None else each.fields
        write_amendment(connection, each.ref, fields=fields, noted=noted, withdrawal=each.withdrawal)
    known = {
        note_entry(slug),
        *map(action_entry, (action.ref for action in given.key_actions)),
        *map(section_entry, given.directory.sections),
    }
    delete_amendments(connection, sorted(amendments.added & known))


def with_deliverable(register: Register, deliverable: Deliverable, *, action: KeyAction, stored: Directory) -> Register:
    """Return a register with a deliverable in its place among the others, and with all that it refers to.

    `action` is its key action, `stored` has what it refers to, for what the register does not have.
    """
    actions = {each.ref: each for each in register.key_actions}
    found = actions.get(action.ref)
    if found is None:
        actions = _with_action(actions, replace(action, deliverables=()), stored)
        found = actions[action.ref]
    others = {each.ref: each for each in found.deliverables}
    if deliverable.ref in others:
        others[deliverable.ref] = deliverable
        placed = tuple(others.values())
    else:
        place = sum(each.ref < deliverable.ref for each in found.deliverables)
        placed = (*found.deliverables[:place], deliverable, *found.deliverables[place:])
    actions[action.ref] = replace(found, deliverables=placed)
    directory = _with_referred(register.directory, deliverable, actions[action.ref], stored)
    return replace(register, directory=directory, key_actions=tuple(actions.values()))


def without_deliverable(register: Register, ref: str) -> Register:
    """Return a register without a deliverable; its key action stays."""
    actions = (
        replace(action, deliverables=tuple(each for each in action.deliverables if each.ref != ref))
        for action in register.key_actions
    )
    return replace(register, key_actions=tuple(actions))


def field_values(deliverable: Deliverable) -> Values:
    """Return the fields of a deliverable that coordinators may set, for a JSON column."""
    values = rows.deliverable_values(deliverable, 0)
    return {name: values[name] for name in FIELDS}


def with_fields(deliverable: Deliverable, values: Mapping[str, Any], fields: Iterable[str]) -> Deliverable:
    """Return a deliverable with some of its fields as they are in a JSON column, which may be older than a field."""
    kept = rows.deliverable_values(deliverable, 0) | {name: values[name] for name in fields if name in values}
    return to_deliverable(kept)


def to_deliverable(values: Mapping[str, Any]) -> Deliverable:
    """Return the deliverable of a row's values by column, as the audit log has them."""
    return rows.to_deliverable(cast("Row[*tuple[Any, ...]]", SimpleNamespace(**values)))


def recorded_values(deliverable: Deliverable) -> Values:
    """Return a deliverable's values as the audit log has them, from which `to_deliverable` makes it again."""
    values = rows.deliverable_values(deliverable, 0)
    return {name: value for name, value in values.items() if name not in ("note", "place", "withdrawn")}


def recorded_fields(state: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of the deliverable of a recorded state (see `db.changes.by_hand`), but for its reference."""
    kept = {name: state[name] for name in ("key_action", "owners")}
    return {**state["noted"], **state["set"], **kept}


def note_entry(slug: str) -> str:
    """Return the entry of a note that coordinators have begun."""
    return f"note {slug}"


def section_entry(slug: str) -> str:
    """Return the entry of a section that coordinators have added."""
    return f"section {slug}"


def action_entry(ref: str) -> str:
    """Return the entry of a key action that coordinators have added."""
    return f"action {ref}"


def is_parent(entry: str) -> bool:
    """Return whether an entry is about no deliverable, but about what was added for one."""
    return entry.partition(" ")[0] in {"note", "section", "action"}


def _note_of_entry(entry: str) -> str:
    kind, _, name = entry.partition(" ")
    if not is_parent(entry):
        return note_of(entry)
    return name if kind == "note" else note_of(name)


def _to_amendment(row: Row[*tuple[Any, ...]], found: Row[*tuple[Any, ...]], action: Row[*tuple[Any, ...]]) -> Amendment:
    return Amendment(
        ref=row.ref,
        deliverable=rows.to_deliverable(row),
        action=rows.to_key_action(action, ()),
        fields=frozenset(found.fields),
        noted=found.noted,
        withdrawal=found.withdrawal,
    )


def _write_noted_owners(connection: Connection, before: Amendment, file: Deliverable) -> None:
    """Write a file's owners where `db.register.overrides` does not: of what is withdrawn, or no file had before."""
    row = tables.deliverable.c
    noted = connection.scalar(select(row.noted_owners).where(row.ref == file.ref))
    if noted is not None:
        return
    owners = [rows.owner_values(owner) for owner in file.owners]
    if before.noted is None:
        values: Values = {"noted_owners": owners if before.deliverable.owners != file.owners else None}
    else:
        values = {"owners": owners, "ownerless": not owners}
    connection.execute(update(tables.deliverable).where(row.ref == file.ref).values(**values))


def _with_action(actions: Mapping[str, KeyAction], action: KeyAction, stored: Directory) -> dict[str, KeyAction]:
    """Return key actions with one more, in its place by section and number."""
    sections = {slug: place for place, slug in enumerate(stored.sections)}

    def place_of(ref: str) -> tuple[int, str, int]:
        section, _, number = ref.rpartition(".")
        return sections.get(section, len(sections)), section, int(number) if number.isdigit() else 0

    others = list(actions.values())
    place = next((index for index, each in enumerate(others) if place_of(each.ref) > place_of(action.ref)), len(others))
    return {each.ref: each for each in (*others[:place], action, *others[place:])}


def _with_referred(directory: Directory, deliverable: Deliverable, action: KeyAction, stored: Directory) -> Directory:
    """Return a directory with all that a deliverable and its key action refer to."""
    actors = dict(directory.actors)
    for slug in _closure(referred_actors(deliverable, action), stored.actors):
        actors.setdefault(slug, stored.actors[slug])
    vehicles = dict(directory.vehicles)
    for vehicle in filter(None, (deliverable.vehicle, deliverable.feeds)):
        if vehicle in stored.vehicles:
            vehicles.setdefault(vehicle, stored.vehicles[vehicle])
    sections: dict[str, Texts] = dict(directory.sections)
    if action.section in stored.sections:
        sections.setdefault(action.section, stored.sections[action.section])
    notes: dict[str, Note] = dict(directory.notes)
    slug = note_of(action.ref)
    if slug in stored.notes:
        notes.setdefault(slug, stored.notes[slug])
    return replace(directory, notes=notes, actors=actors, vehicles=vehicles, sections=sections)


def referred_actors(deliverable: Deliverable, action: KeyAction) -> Iterator[str]:
    """Yield the actors that a deliverable and its key action name."""
    for owner in (*deliverable.owners, *deliverable.takes_part, *action.takes_part):
        yield from filter(None, (owner.actor, owner.via))
    yield from (*deliverable.addressees, *deliverable.sources)
    if deliverable.capacity is not None:
        yield deliverable.capacity


def _closure(slugs: Iterable[str], actors: Mapping[str, Actor]) -> list[str]:
    """Return actors with their members and parents, as far as they are known."""
    found: dict[str, None] = {}
    waiting = [*slugs]
    while waiting:
        slug = waiting.pop(0)
        if slug in actors and slug not in found:
            found[slug] = None
            actor = actors[slug]
            waiting += [*actor.members, *filter(None, [actor.parent])]
    return list(found)
