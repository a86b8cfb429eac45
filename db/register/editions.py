"""Editions: a note as it is in the register at some time, as JSON, from which it is written again.

They are kept where a load is to be undone: what the note says, which of it coordinators have set by hand, and which
documents were loaded. Statuses are not in them, since no load changes these.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from db.connection.engine import dialect_insert
from db.register import amendments, rows
from db.register.cache import read_notes, read_register
from db.register.unite import of_note, read_noted
from db.register.write import write_note
from db.schema import tables
from db.schema.amendment_tables import amendment
from db.schema.draft_tables import edition
from domain.register.meeting import Meeting
from domain.register.model import Actor, ActorKind, Directory, KeyAction, Milestone, Note, NoteState, Owner, Register

_Json = Mapping[str, Any]


def find_edition(connection: Connection, slug: str) -> str:
    """Return the checksum of a note as it is now."""
    return _checksum(_edition_values(connection, slug))


def keep_edition(connection: Connection, slug: str) -> None:
    """Keep a note as it is now, under its checksum."""
    values = _edition_values(connection, slug)
    row = dialect_insert(connection.dialect, edition).values(checksum=_checksum(values), note=values)
    connection.execute(row.on_conflict_do_nothing())


def read_edition(connection: Connection, slug: str, checksum: str) -> Register:
    """Return the register of a note as it was; LookupError if it was not kept."""
    return _to_register(slug, _read(connection, checksum))


def write_by_hand(connection: Connection, slug: str, checksum: str) -> None:
    """Write what of an edition is beside its register: the note itself, what was set by hand, its documents."""
    values = _read(connection, checksum)
    write_note(connection, slug, _to_note(values["note"]))
    connection.execute(delete(amendment).where(amendment.c.note == slug))
    if values["amendments"]:
        connection.execute(insert(amendment), [{**each, "note": slug} for each in values["amendments"]])
    row = tables.deliverable.c
    for ref, owners in values["noted_owners"].items():
        connection.execute(update(tables.deliverable).where(row.ref == ref).values(noted_owners=owners))
    write_documents(connection, slug, values["documents"])


def write_documents(connection: Connection, slug: str, documents: list[_Json]) -> None:
    """Write which documents were loaded of a note, in place of those that are there."""
    connection.execute(delete(tables.document).where(tables.document.c.note == slug))
    for each in documents:
        loaded_at = datetime.fromisoformat(each["loaded_at"])
        connection.execute(insert(tables.document).values(**{**each, "note": slug, "loaded_at": loaded_at}))


def _checksum(values: rows.Values) -> str:
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def _read(connection: Connection, checksum: str) -> _Json:
    values: _Json | None = connection.scalar(select(edition.c.note).where(edition.c.checksum == checksum))
    if values is None:
        raise LookupError(f"edition {checksum} is not kept")
    return values


def _edition_values(connection: Connection, slug: str) -> rows.Values:
    stored = of_note(read_register(connection, note=slug), slug)
    shared = read_noted(connection, slug).directory
    row = tables.deliverable.c
    owners = connection.execute(select(row.ref, row.noted_owners).where(row.note == slug, row.withdrawn.is_(False)))
    by_hand = connection.execute(select(amendment).where(amendment.c.note == slug).order_by(amendment.c.entry))
    documents = connection.execute(
        select(tables.document).where(tables.document.c.note == slug).order_by(tables.document.c.number)
    )
    note = rows.note_values(slug, read_notes(connection)[slug])
    return {
        "note": {**note, "dated": str(note["dated"])},
        "sections": {each: dict(name) for each, name in stored.directory.sections.items()},
        "actors": [_actor_values(actor) for actor in shared.actors.values()],
        "vehicles": {each: dict(name) for each, name in shared.vehicles.items()},
        "milestones": [_milestone_values(each) for each in shared.milestones],
        "key_actions": [_action_values(action) for action in stored.key_actions],
        "noted_owners": dict(owners.all()),
        "amendments": [
            {"entry": each.entry, "fields": each.fields, "noted": each.noted, "withdrawal": each.withdrawal}
            for each in by_hand
        ],
        "documents": [
            {"number": each.number, "checksum": each.checksum, "loaded_at": each.loaded_at.isoformat()}
            for each in documents
        ],
    }


def _to_register(slug: str, values: _Json) -> Register:
    directory = Directory(
        notes={slug: _to_note(values["note"])},
        actors={each["slug"]: _to_actor(each) for each in values["actors"]},
        sections=values["sections"],
        vehicles=values["vehicles"],
        milestones=tuple(_to_milestone(each, slug) for each in values["milestones"]),
    )
    return Register(directory=directory, key_actions=tuple(map(_to_action, values["key_actions"])))


def _to_note(values: _Json) -> Note:
    given = {name: value for name, value in values.items() if name not in ("slug", "dated")}
    return Note(**{**given, "date": date.fromisoformat(values["dated"]), "state": NoteState(values["state"])})


def _actor_values(actor: Actor) -> rows.Values:
    values = {name: value for name, value in rows.actor_values(actor, 0).items() if name not in ("place", "notes")}
    return {**values, "members": list(actor.members)}


def _to_actor(values: _Json) -> Actor:
    return Actor(**{**values, "kind": ActorKind(values["kind"]), "members": tuple(values["members"])})


def _milestone_values(milestone: Milestone) -> rows.Values:
    meets = milestone.meets and str(milestone.meets)
    return {"slug": milestone.slug, "name": dict(milestone.name), "meets": meets}


def _to_milestone(values: _Json, slug: str) -> Milestone:
    meeting = Meeting.parse(values["slug"])
    meets = values["meets"] and date.fromisoformat(values["meets"])
    notes = frozenset({slug})
    return Milestone(month=meeting.month, body=meeting.body, name=values["name"], meets=meets, notes=notes)


def _action_values(action: KeyAction) -> rows.Values:
    values = rows.key_action_values(action, 0)
    kept = {name: values[name] for name in ("ref", "title", "takes_part", "keywords")}
    return {**kept, "deliverables": [*map(amendments.recorded_values, action.deliverables)]}


def _to_action(values: _Json) -> KeyAction:
    takes_part: tuple[Owner, ...] = tuple(map(rows.to_owner, values["takes_part"]))
    deliverables = tuple(map(amendments.to_deliverable, values["deliverables"]))
    return KeyAction(**{**values, "takes_part": takes_part, "deliverables": deliverables})
