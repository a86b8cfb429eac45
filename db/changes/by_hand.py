"""Add, edit and withdraw deliverables by hand: each change and its entry in the audit log are one transaction.

The recorded state of a deliverable is empty if there is none. Else it has `set`, the fields that coordinators have set;
`noted`, the others, as the register's file has them; `owners`, and `owners_set`, whether coordinators have set these;
`withdrawal`, the reason for which it is withdrawn; and `new`, what was added for it, so that it can be added again.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Row, delete, select, update

from db.audit import log
from db.audit.optimistic_locking import refuse_if_changed
from db.connection import key_value
from db.register import amendments, rows
from db.register.amendments import FIELDS
from db.register.cache import read_directory, read_notes, read_register
from db.register.overrides import read_overrides
from db.register.unite import of_note
from db.register.write import write_note, write_register
from db.schema import tables
from db.schema.amendment_tables import amendment
from db.schema.people_tables import person
from db.schema.reminder_tables import contact, wishes
from db.schema.tables import change
from domain.errors import DeliverableInUse, NotWithdrawn, ReferenceTaken, UnknownReference
from domain.register.audit_events import Change, ChangeContext, ChangeKind
from domain.register.by_hand import ByHand
from domain.register.instalments import make_instalments
from domain.register.model import Actor, ActorKind, Deliverable, KeyAction, Note, Register, Status, note_of

#: What the audit log says of a deliverable.
_State = Mapping[str, Any]


def add_deliverable(connection: Connection, given: ByHand, context: ChangeContext) -> int:
    """Add a deliverable; return the change's number. ReferenceTaken if there is one with its reference."""
    deliverable = given.deliverable
    if read_deliverable(connection, deliverable.ref):
        raise ReferenceTaken(ref=deliverable.ref)
    state = {
        "key_action": deliverable.key_action,
        "set": amendments.field_values(deliverable),
        "noted": {},
        "owners": [rows.owner_values(owner) for owner in deliverable.owners],
        "owners_set": False,
        "withdrawal": "",
        "new": _new_values(given),
    }
    return _save(connection, deliverable.ref, {}, state, context)


def edit_deliverable(
    connection: Connection, given: ByHand, context: ChangeContext, *, seen_version: int | None = None
) -> int | None:
    """Give a deliverable other fields or owners; return the change's number, None if nothing is other than it was."""
    ref = given.deliverable.ref
    refuse_if_changed(connection, ref, context, seen_version)
    before = read_deliverable(connection, ref)
    if not before or before["withdrawal"]:
        raise UnknownReference(ref=ref)
    stored = _read_stored(connection, ref)
    wanted, owners = amendments.field_values(given.deliverable), list(map(rows.owner_values, given.deliverable.owners))
    present = {**before["noted"], **before["set"]}
    if wanted == present and owners == before["owners"]:
        return None
    fields = FIELDS if stored.noted is None else [name for name in FIELDS if wanted[name] != stored.noted[name]]
    actors = [*before["new"]["actors"], *map(_actor_values, given.actors)]
    after = {
        **before,
        "set": {name: wanted[name] for name in fields},
        "owners": owners,
        "owners_set": owners != stored.owners_before_set(owners),
        "new": {**before["new"], "actors": actors},
    }
    return _save(connection, ref, before, after, context)


def withdraw_deliverable(
    connection: Connection, ref: str, context: ChangeContext, *, seen_version: int | None = None
) -> int:
    """Withdraw a deliverable, for the context's reason: it is in no answers and no one is reminded of it."""
    refuse_if_changed(connection, ref, context, seen_version)
    before = read_deliverable(connection, ref)
    if not before or before["withdrawal"]:
        raise UnknownReference(ref=ref)
    return _save(connection, ref, before, {**before, "withdrawal": context.reason}, context)


def put_back_deliverable(connection: Connection, ref: str, context: ChangeContext) -> int:
    """Put back a deliverable that was withdrawn, as it was."""
    before = read_deliverable(connection, ref)
    if not before or not before["withdrawal"]:
        raise NotWithdrawn(ref=ref)
    return _save(connection, ref, before, {**before, "withdrawal": ""}, context)


def read_deliverable(connection: Connection, ref: str) -> dict[str, Any]:
    """Return the recorded state of a deliverable, withdrawn or not; empty if there is none."""
    stored = _read_stored(connection, ref)
    row, withdrawal = stored.row, stored.withdrawal
    if row is None or (row.withdrawn and not withdrawal):
        return {}
    values = amendments.field_values(rows.to_deliverable(row))
    return {
        "key_action": row.key_action,
        "set": {name: values[name] for name in FIELDS if name in stored.fields},
        "noted": {name: values[name] for name in FIELDS if name not in stored.fields},
        "owners": row.owners,
        "owners_set": row.noted_owners is not None,
        "withdrawal": withdrawal,
        "new": _read_new(connection, rows.to_deliverable(row)),
    }


def find_withdrawal(connection: Connection, ref: str) -> Change | None:
    """Return the change by which a deliverable is withdrawn now; None if coordinators have not withdrawn it."""
    if not read_deliverable(connection, ref).get("withdrawal"):
        return None
    row = change.c
    of_kind = row.kind.in_([ChangeKind.DELIVERABLE.value, ChangeKind.UNDONE.value])
    return next(iter(log.find_changes(connection, row.ref == ref, of_kind, newest_first=True, limit=1)), None)


def write_deliverable(connection: Connection, ref: str, wanted: _State) -> None:
    """Set a deliverable to a recorded state; where coordinators set nothing it is as the register's file has it."""
    stored, slug = _read_stored(connection, ref), note_of(ref)
    register = of_note(read_register(connection, note=slug), slug)
    if not wanted and stored.noted is None:
        _refuse_if_in_use(connection, ref, frozenset())
        amendments.delete_amendments(connection, [ref])
        _write(connection, amendments.without_deliverable(register, ref), slug)
        return
    wanted = wanted or _AS_NOTED
    noted_owners = stored.owners_before_set(wanted["owners"])
    values = {
        **wanted["noted"],
        **(stored.noted or {}),
        **wanted["set"],
        "ref": ref,
        "key_action": stored.row.key_action if stored.row is not None else wanted["key_action"],
        "owners": wanted["owners"] if wanted["owners_set"] else noted_owners,
    }
    deliverable = amendments.to_deliverable(values)
    register = _with_new(connection, register, slug, wanted["new"])
    action = _find_action(connection, register, deliverable.key_action, wanted["new"])
    register = amendments.with_deliverable(register, deliverable, action=action, stored=register.directory)
    slugs = {each.slug for each in make_instalments(deliverable, register.directory.milestones)}
    _refuse_if_in_use(connection, ref, slugs)
    withdrawal = wanted["withdrawal"]
    amendments.write_amendment(connection, ref, fields=wanted["set"], noted=stored.noted, withdrawal=withdrawal)
    # Written also if it is withdrawn, since its row keeps what it is until it is put back.
    _write(connection, register, slug)
    row, settled = tables.deliverable.c, noted_owners if wanted["owners_set"] else None
    connection.execute(update(tables.deliverable).where(row.ref == ref).values(noted_owners=settled))
    if withdrawal:
        _write(connection, amendments.without_deliverable(register, ref), slug)


class _Stored(Struct, frozen=True, kw_only=True):
    """What is stored of a deliverable."""

    #: None if there is none, or if it was removed and only its row is kept.
    row: Row[*tuple[Any, ...]] | None
    fields: frozenset[str] = frozenset()
    #: As the register's file has its fields; None if no file has it.
    noted: Mapping[str, Any] | None = None
    withdrawal: str = ""

    def owners_before_set(self, given: Any) -> Any:  # noqa: ANN401  # what JSON has made of owners
        """Return the owners of the register's file, or those with which it was added; `given` if it is new."""
        if self.row is None:
            return given
        return self.row.owners if self.row.noted_owners is None else self.row.noted_owners


def _read_stored(connection: Connection, ref: str) -> _Stored:
    deliverable = tables.deliverable
    row = connection.execute(select(deliverable).where(deliverable.c.ref == ref)).first()
    found = connection.execute(select(amendment).where(amendment.c.entry == ref)).first()
    if row is None or (row.withdrawn and not (found and found.withdrawal)):
        return _Stored(row=None)
    values = amendments.field_values(rows.to_deliverable(row))
    if found is None:
        return _Stored(row=row, noted=values)
    # A field that is newer than the amendment is as the file has it.
    noted = None if found.noted is None else {**values, **found.noted}
    return _Stored(row=row, fields=frozenset(found.fields), noted=noted, withdrawal=found.withdrawal)


def _save(connection: Connection, ref: str, before: _State, wanted: _State, context: ChangeContext) -> int:
    write_deliverable(connection, ref, wanted)
    after = read_deliverable(connection, ref)
    return log.record(connection, context, ChangeKind.DELIVERABLE, ref, before=before, after=after)


def _refuse_if_in_use(connection: Connection, ref: str, slugs: Collection[str]) -> None:
    """Raise DeliverableInUse if an instalment that is not among the slugs has a status or a deadline of its own."""
    row = tables.instalment.c
    is_touched = (row.status != Status.OPEN.value) | (row.hold != "") | (row.report != "") | (row.moved_to != "")
    is_touched |= row.progress != ""
    touched = select(row.slug).where(row.ref == ref, row.withdrawn.is_(False), is_touched).order_by(row.slug)
    for slug in connection.scalars(touched):
        if slug not in slugs:
            raise DeliverableInUse(ref=ref, by=f"{ref}@{slug}")


def _with_new(connection: Connection, register: Register, slug: str, new: _State) -> Register:
    """Return a note's register with what was added for a deliverable, as far as it is not there."""
    directory = register.directory
    note, section = new.get("note"), new.get("section")
    if note is not None and slug not in directory.notes:
        begun = _to_note(note, place=1 + max((each.place for each in read_notes(connection).values()), default=-1))
        write_note(connection, slug, begun)
        _mark_added(connection, amendments.note_entry(slug))
        milestones = tuple(
            replace(each, notes=each.notes | {slug} if each.notes else each.notes) for each in directory.milestones
        )
        directory = replace(directory, notes={slug: begun}, milestones=milestones)
    if section is not None and section["slug"] not in directory.sections:
        _mark_added(connection, amendments.section_entry(section["slug"]))
        directory = replace(directory, sections={**directory.sections, section["slug"]: section["name"]})
    actors = {values["slug"]: _to_actor(values) for values in new["actors"]}
    return replace(register, directory=replace(directory, actors={**actors, **directory.actors}))


def _find_action(connection: Connection, register: Register, ref: str, new: _State) -> KeyAction:
    """Return the key action of a deliverable: that of the register, the one added for it, or one that went."""
    found = next((action for action in register.key_actions if action.ref == ref), None)
    if found is not None:
        return found
    if new.get("action") is not None:
        _mark_added(connection, amendments.action_entry(ref))
        return KeyAction(ref=ref, title=new["action"])
    row = connection.execute(select(tables.key_action).where(tables.key_action.c.ref == ref)).first()
    if row is None:
        raise UnknownReference(ref=ref)
    return rows.to_key_action(row, ())


def _write(connection: Connection, register: Register, slug: str) -> None:
    """Write a note's register, without what was added for deliverables that are no longer there."""
    register = _pruned(connection, register, slug)
    write_register(connection, register, read_overrides(connection, slug).make_instalments(register))
    added_note, action = amendments.note_entry(slug), tables.key_action.c
    is_empty = connection.scalar(select(action.ref).where(action.note == slug).limit(1)) is None
    if is_empty and _is_added(connection, added_note):
        amendments.delete_amendments(connection, [added_note])
        connection.execute(delete(tables.note).where(tables.note.c.slug == slug))
        for row in connection.execute(select(tables.milestone.c.slug, tables.milestone.c.notes)).all():
            notes = [each for each in row.notes if each != slug]
            connection.execute(update(tables.milestone).where(tables.milestone.c.slug == row.slug).values(notes=notes))
    key_value.increment_register_revision(connection)


def _pruned(connection: Connection, register: Register, slug: str) -> Register:
    deliverable, by_hand = tables.deliverable, amendment.c
    withdrawn = select(by_hand.entry).where(by_hand.withdrawal != "")
    kept = [*map(rows.to_deliverable, connection.execute(select(deliverable).where(deliverable.c.ref.in_(withdrawn))))]
    under_actions = {each.key_action for each in (*register.deliverables, *kept)}
    added = set(connection.scalars(select(by_hand.entry).where(by_hand.note == slug, by_hand.noted.is_(None))))
    actions = tuple(
        action
        for action in register.key_actions
        if action.ref in under_actions or amendments.action_entry(action.ref) not in added
    )
    in_sections = {action.section for action in actions}
    directory = register.directory
    sections = {
        each: name
        for each, name in directory.sections.items()
        if each in in_sections or amendments.section_entry(each) not in added
    }
    entries = {amendments.action_entry(action.ref) for action in register.key_actions if action not in actions}
    entries |= {amendments.section_entry(each) for each in directory.sections if each not in sections}
    amendments.delete_amendments(connection, sorted(entries))
    unused = _find_unused_actors(connection, register, slug, kept)
    actors = {each: actor for each, actor in directory.actors.items() if each not in unused}
    return replace(register, directory=replace(directory, sections=sections, actors=actors), key_actions=actions)


def _find_unused_actors(
    connection: Connection, register: Register, slug: str, kept: Iterable[Deliverable]
) -> frozenset[str]:
    """Return the actors that no file has and nothing names: no deliverable, no person and no channel's settings."""
    in_files = {row.slug for row in connection.execute(select(tables.actor.c.slug, tables.actor.c.notes)) if row.notes}
    by_hand = register.directory.actors.keys() - in_files
    if not by_hand:
        return frozenset()
    others = (action for action in read_register(connection).key_actions if note_of(action.ref) != slug)
    named = {*connection.scalars(select(contact.c.actor)), *connection.scalars(select(person.c.actor))}
    named.update(slug for owners in connection.scalars(select(wishes.c.owners)) for slug in owners)
    for action in (*register.key_actions, *others):
        for each in action.deliverables:
            named.update(amendments.referred_actors(each, action))
    for each in kept:
        named.update(amendments.referred_actors(each, KeyAction(ref=each.key_action, title={})))
    return frozenset(by_hand - named)


def _read_new(connection: Connection, deliverable: Deliverable) -> rows.Values:
    """Return what coordinators have added for a deliverable."""
    directory = read_directory(connection)
    action = connection.execute(
        select(tables.key_action).where(tables.key_action.c.ref == deliverable.key_action)
    ).one()
    key_action, slug = rows.to_key_action(action, ()), deliverable.note
    new: rows.Values = {}
    if _is_added(connection, amendments.note_entry(slug)):
        new["note"] = _note_values(directory.notes[slug])
    if _is_added(connection, amendments.section_entry(key_action.section)):
        new["section"] = {"slug": key_action.section, "name": dict(directory.sections[key_action.section])}
    if _is_added(connection, amendments.action_entry(key_action.ref)):
        new["action"] = dict(key_action.title)
    referred = dict.fromkeys(amendments.referred_actors(deliverable, key_action))
    named = select(tables.actor.c.slug, tables.actor.c.notes).where(tables.actor.c.slug.in_(referred))
    by_hand = sorted(row.slug for row in connection.execute(named) if not row.notes)
    return {**new, "actors": [_actor_values(directory.actors[each]) for each in by_hand]}


def _new_values(given: ByHand) -> rows.Values:
    """Return what a form adds for a deliverable."""
    key_action = given.deliverable.key_action
    new: rows.Values = {}
    section = KeyAction(ref=key_action, title={}).section
    if given.note is not None:
        new["note"] = _note_values(given.note)
    if given.section is not None:
        new["section"] = {"slug": section, "name": dict(given.section)}
    if given.action is not None:
        new["action"] = dict(given.action)
    return {**new, "actors": [*map(_actor_values, given.actors)]}


def _is_added(connection: Connection, entry: str) -> bool:
    return connection.scalar(select(amendment.c.entry).where(amendment.c.entry == entry)) is not None


def _mark_added(connection: Connection, entry: str) -> None:
    amendments.write_amendment(connection, entry, fields=(), noted=None, withdrawal="")


def _actor_values(actor: Actor) -> rows.Values:
    return {"slug": actor.slug, "kind": actor.kind.value, "name": dict(actor.name), "short": dict(actor.short)}


def _to_actor(values: _State) -> Actor:
    return Actor(**{**values, "kind": ActorKind(values["kind"])})


def _note_values(note: Note) -> rows.Values:
    return {"number": note.number, "date": str(note.date), "marking": note.marking, "subject": dict(note.subject)}


def _to_note(values: _State, *, place: int) -> Note:
    return Note(**{**values, "date": date.fromisoformat(values["date"])}, place=place)


#: The recorded state of a deliverable of which coordinators have set nothing.
_AS_NOTED: _State = {"set": {}, "noted": {}, "owners": [], "owners_set": False, "withdrawal": "", "new": {"actors": []}}
