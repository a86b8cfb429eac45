"""Unite a note's register with those of other notes: what they share is there once, and no note takes it from another.

Actors, vehicles and milestones are shared; sections, key actions and deliverables belong to a note.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Row, Table, exists, select, update

from db.register import rows
from db.register.amendments import read_amendments
from db.register.cache import read_register
from db.schema import tables
from domain.errors import BadRegister
from domain.register.meeting import MeetingBody
from domain.register.model import (
    Actor,
    Deliverable,
    Directory,
    KeyAction,
    Milestone,
    Note,
    NoteState,
    Register,
    in_order,
    note_of,
    reference_in,
)

_Value = TypeVar("_Value")
_Rows = Mapping[str, Row[*tuple[Any, ...]]]


class Shared(Struct, frozen=True, kw_only=True):
    """What the stored notes share, by slug."""

    directory: Directory
    actors: _Rows
    vehicles: _Rows
    milestones: _Rows
    #: The actors that owe something under other notes, also where coordinators have made them its owners.
    owing_others: frozenset[str]


def read_shared(connection: Connection, directory: Directory, slug: str) -> Shared:
    """Read what the stored notes share, with that of the slug; `directory` is theirs."""
    instalment, owed = tables.instalment.c, tables.owed.c
    is_of_other = instalment.id == owed.instalment_id, instalment.note != slug
    owes_under_other = exists().where(owed.actor == tables.actor.c.slug, *is_of_other)
    owing_others = frozenset(connection.scalars(select(tables.actor.c.slug).where(owes_under_other)))
    by_slug = [
        {row.slug: row for row in connection.execute(select(table))}
        for table in (tables.actor, tables.vehicle, tables.milestone)
    ]
    actors, vehicles, milestones = by_slug
    return Shared(
        directory=directory, actors=actors, vehicles=vehicles, milestones=milestones, owing_others=owing_others
    )


def as_note(register: Register, slug: str, note: Note) -> Register:
    """Return the register of a file as that of a note: every reference as it is in a register of several notes."""
    sections = {reference_in(slug, each): name for each, name in register.directory.sections.items()}
    milestones = tuple(replace(each, notes=frozenset({slug})) for each in register.directory.milestones)
    directory = replace(register.directory, notes={slug: note}, sections=sections, milestones=milestones)
    return Register(
        directory=directory,
        key_actions=tuple(_as_action(action, slug) for action in register.key_actions),
        checksum=register.checksum,
    )


def of_note(register: Register, slug: str) -> Register:
    """Return what a register of several notes has of one of them, with all that they share."""
    directory = replace(
        register.directory,
        notes={each: note for each, note in register.directory.notes.items() if each == slug},
        sections={each: name for each, name in register.directory.sections.items() if note_of(each) == slug},
    )
    actions = tuple(action for action in register.key_actions if note_of(action.ref) == slug)
    return Register(directory=directory, key_actions=actions)


def unite(register: Register, slug: str, shared: Shared) -> Register:
    """Return a note's register with all actors, vehicles and milestones that other notes have, too.

    BadRegister where the file and another note disagree about an actor's place among the others, or a meeting's day.
    """
    given = register.directory
    if given.notes[slug].state is NoteState.DRAFT:
        given = _with_known_names(given, shared.directory)
    others = {note for note in shared.directory.notes if note != slug}
    # One that coordinators have added is the file's once a file has it.
    added = {name for name, row in shared.actors.items() if not row.notes}
    actors_of_others = _actors_of_others(shared, others) - (added & given.actors.keys())
    stored = shared.directory.actors
    for name in sorted(given.actors.keys() & actors_of_others):
        _refuse_another_actor(given.actors[name], stored[name])
    named = {
        name: _with_other_texts(actor, stored[name]) if name in actors_of_others else actor
        for name, actor in given.actors.items()
    }
    actors = _unite(named, stored, actors_of_others)
    vehicles_of_others = _of_others(shared.vehicles, others)
    vehicles = _unite(
        {
            slug: {**shared.directory.vehicles[slug], **name} if slug in vehicles_of_others else name
            for slug, name in given.vehicles.items()
        },
        shared.directory.vehicles,
        vehicles_of_others,
    )
    milestones = _unite_milestones(given.milestones, slug, shared, others)
    return replace(register, directory=replace(given, actors=actors, vehicles=vehicles, milestones=milestones))


def write_shares(connection: Connection, slug: str, directory: Directory, milestones: Iterable[Milestone]) -> None:
    """Write which actors, vehicles and milestones are a note's: `directory` is its file's, `milestones` are united."""
    _write_shares(connection, tables.actor, slug, directory.actors)
    _write_shares(connection, tables.vehicle, slug, directory.vehicles)
    _write_shares(connection, tables.milestone, slug, (each.slug for each in milestones if slug in each.notes))


def read_noted(connection: Connection, slug: str) -> Register:
    """Return the stored register of a note as its files have it, without what coordinators have set in its place."""
    whole = read_register(connection, note=slug)
    stored = read_amendments(connection, slug, whole.directory).revert(of_note(whole, slug))
    row, noted = tables.deliverable.c, {}
    are_set = row.note == slug, row.noted_owners.is_not(None)
    for ref, owners in connection.execute(select(row.ref, row.noted_owners).where(*are_set)):
        noted[ref] = tuple(map(rows.to_owner, owners or ()))
    actions = (
        replace(
            action,
            deliverables=tuple(replace(each, owners=noted.get(each.ref, each.owners)) for each in action.deliverables),
        )
        for action in stored.key_actions
    )
    milestones = (
        replace(rows.to_milestone(each), meets=each.noted_meets if each.settled else each.meets)
        for each in connection.execute(select(tables.milestone))
        if each.noted and slug in each.notes
    )
    is_of_note = {
        table.name: {each.slug for each in connection.execute(select(table)) if slug in each.notes}
        for table in (tables.actor, tables.vehicle)
    }
    directory = replace(
        stored.directory,
        actors={name: each for name, each in stored.directory.actors.items() if name in is_of_note["actor"]},
        vehicles={name: each for name, each in stored.directory.vehicles.items() if name in is_of_note["vehicle"]},
        milestones=in_order(milestones),
    )
    return Register(directory=directory, key_actions=tuple(actions))


def overlay(noted: Register, part: Register) -> Register:
    """Return a note's register with what a corrigendum or an addendum says in place of, or beside, what it said."""
    actions = {action.ref: action for action in noted.key_actions}
    for action in part.key_actions:
        before = actions.get(action.ref)
        deliverables = {each.ref: each for each in (before.deliverables if before else ())}
        deliverables |= {each.ref: each for each in action.deliverables}
        actions[action.ref] = replace(action, deliverables=tuple(deliverables.values()))
    milestones = {each.meeting: each for each in (*noted.directory.milestones, *part.directory.milestones)}
    directory = replace(
        part.directory,
        actors={**noted.directory.actors, **part.directory.actors},
        sections={**noted.directory.sections, **part.directory.sections},
        vehicles={**noted.directory.vehicles, **part.directory.vehicles},
        milestones=in_order(milestones.values()),
    )
    return replace(part, directory=directory, key_actions=tuple(actions.values()))


def _as_action(action: KeyAction, slug: str) -> KeyAction:
    deliverables = tuple(_as_deliverable(each, slug) for each in action.deliverables)
    return replace(action, ref=reference_in(slug, action.ref), deliverables=deliverables)


def _as_deliverable(deliverable: Deliverable, slug: str) -> Deliverable:
    return replace(
        deliverable,
        ref=reference_in(slug, deliverable.ref),
        key_action=reference_in(slug, deliverable.key_action),
        after=deliverable.after and reference_in(slug, deliverable.after),
    )


def _with_known_names(given: Directory, stored: Directory) -> Directory:
    """Return what a draft's file has, with the names that the register has for what others can see."""
    actors = {
        slug: replace(actor, name=stored.actors[slug].name, short=stored.actors[slug].short)
        if slug in stored.actors
        else actor
        for slug, actor in given.actors.items()
    }
    vehicles = {slug: stored.vehicles.get(slug, name) for slug, name in given.vehicles.items()}
    names = {each.meeting: each.name for each in stored.milestones}
    milestones = tuple(replace(each, name=names.get(each.meeting, each.name)) for each in given.milestones)
    return replace(given, actors=actors, vehicles=vehicles, milestones=milestones)


def _of_others(found: _Rows, others: set[str]) -> set[str]:
    """Return the slugs of what other notes have, or coordinators have added."""
    return {slug for slug, row in found.items() if not row.notes or others.intersection(row.notes)}


def _actors_of_others(shared: Shared, others: set[str]) -> set[str]:
    """Return the actors that other notes have or that owe something under them, with their members and parents."""
    found = _of_others(shared.actors, others) | shared.owing_others
    known = shared.directory.actors
    related = {slug for each in found for slug in (*known[each].members, known[each].parent) if slug is not None}
    return found | related


def _with_other_texts(given: Actor, stored: Actor) -> Actor:
    """Return an actor of a file with its names in languages that the file does not have, as other notes have them."""
    return replace(given, name={**stored.name, **given.name}, short={**stored.short, **given.short})


def _unite(given: Mapping[str, _Value], stored: Mapping[str, _Value], of_others: set[str]) -> dict[str, _Value]:
    """Return what the file has or other notes have, by slug; with other notes, new ones come last."""
    if not of_others:
        return dict(given)
    kept = {slug: given.get(slug, value) for slug, value in stored.items() if slug in given or slug in of_others}
    return {**kept, **given}


def _unite_milestones(given: Sequence[Milestone], slug: str, shared: Shared, others: set[str]) -> tuple[Milestone, ...]:
    """Return the file's milestones, those that coordinators have set, and those of other notes, in order of time."""
    united = {each.meeting: replace(each, notes=frozenset({slug})) for each in given}
    for stored in shared.directory.milestones:
        row, in_file = shared.milestones[stored.slug], stored.meeting in united
        of_others = others.intersection(stored.notes)
        # What coordinators have added is every note's.
        is_settled = row.settled and (slug in stored.notes or not row.noted)
        notes = frozenset({*of_others, *({slug} if in_file or is_settled else ())})
        if in_file:
            meets = united[stored.meeting].meets
            if of_others and not row.settled:
                meets = _agreed_day(stored, meets)
            name = {**(stored.name if of_others else {}), **united[stored.meeting].name}
            united[stored.meeting] = replace(united[stored.meeting], meets=meets, name=name, notes=notes)
        elif notes:
            united[stored.meeting] = replace(stored, notes=notes)
    return in_order(united.values())


def _agreed_day(stored: Milestone, meets: date | None) -> date | None:
    """Return the day of a meeting that other notes have; the file leaves it out, or says the same."""
    if meets is not None and meets != stored.meets:
        known = f"meets on {stored.meets}" if stored.meets else "has no day yet"
        what = "Schengen Council" if stored.body is MeetingBody.SCHENGEN_COUNCIL else "meeting"
        problem = (
            f"it says {meets}, but in the register this {what} {known}, and other notes depend on it; "
            f"set the day first: /schengen meeting {stored.slug} {meets}"
        )
        raise BadRegister(file="", ref=f"milestone {stored.slug}", field="meets", problem=problem)
    return stored.meets


def _refuse_another_actor(given: Actor, stored: Actor) -> None:
    """Raise BadRegister if the file has an actor that is another one in the register; only its names may differ."""
    for field in ("kind", "parent", "members"):
        said, known = getattr(given, field), getattr(stored, field)
        if said != known if field != "members" else set(said) != set(known):
            problem = f"it says {_to_text(said)}, but other notes in the register have {_to_text(known)}"
            raise BadRegister(file="", ref=f"actor {given.slug}", field=field, problem=problem)


def _to_text(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value or "none")


def _write_shares(connection: Connection, table: Table, slug: str, in_file: Iterable[str]) -> None:
    wanted = frozenset(in_file)
    for row in connection.execute(select(table.c.slug, table.c.notes)).all():
        notes = sorted({*row.notes} - {slug} | ({slug} if row.slug in wanted else set()))
        if notes != sorted(row.notes):
            connection.execute(update(table).where(table.c.slug == row.slug).values(notes=notes))
