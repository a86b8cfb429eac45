"""Load a register from its file: update the stored one, keep what was done, and report every difference."""

from collections.abc import Mapping
from datetime import datetime
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, delete, select

from db.audit import log
from db.connection import key_value
from db.connection.engine import writing
from db.connection.progress import ProgressCallback, ignore_progress
from db.register import instalment_rows
from db.register.amendments import read_amendments, recorded_values, write_noted_fields
from db.register.cache import read_directory, read_register
from db.register.diff import Facts, compare, instalment_facts, note_entry, recorded_facts, register_facts
from db.register.documents import find_slug, is_partial, record_document, refuse_unless_next
from db.register.overrides import read_overrides, write_noted
from db.register.unite import as_note, of_note, overlay, read_noted, read_shared, unite, write_shares
from db.register.write import rename_moved_instalments, write_note, write_register
from db.schema import tables
from domain.errors import BadRegister
from domain.register.audit_events import FILE_SURFACE, REMOVALS, Change, FileChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Directory, Milestone, Note, NoteState, Register, reference_in
from domain.register.results import RegisterChange


def load(
    engine: Engine,
    register: Register,
    *,
    now: datetime,
    by: str,
    as_draft: bool = False,
    progress: ProgressCallback = ignore_progress,
) -> tuple[RegisterChange, ...]:
    """Make what is stored of a note equal to its register, in one transaction; return every difference that there was.

    An instalment keeps its status, evidence and history if there still is one with its slug under its deliverable's
    reference, or if it is clear to which slug it has moved. What coordinators have set takes precedence over the file.
    What the file no longer has is removed if nobody has done anything with it, and otherwise withdrawn: kept, but out
    of all answers. A corrigendum or an addendum changes nothing but what it says.

    A draft is seen by coordinators alone until they put it in force, and stays one when it is loaded again.

    Other notes stay as they are. BadRegister for what they contradict, for a document that a newer one replaced, and
    for a draft of a note that is in force.
    """
    progress("comparing it with what is there", 0, 0)
    with writing(engine) as connection:
        return load_within(connection, register, now=now, by=by, as_draft=as_draft, progress=progress)


def load_within(
    connection: Connection,
    register: Register,
    *,
    now: datetime,
    by: str,
    surface: str = FILE_SURFACE,
    as_draft: bool = False,
    progress: ProgressCallback = ignore_progress,
) -> tuple[RegisterChange, ...]:
    """Load a register as `load` does, in a transaction that is there."""
    is_loaded = key_value.get(connection, key_value.REGISTER_REVISION) is not None
    directory = read_directory(connection) if is_loaded else None
    given = _identify(connection, register, directory, as_draft=as_draft)
    differences = write_over(connection, given, directory, now=now, by=by, surface=surface, progress=progress)
    if register.checksum:
        (slug,) = given.directory.notes
        record_document(connection, register.directory.note.number, slug, register.checksum, now=now)
    return differences


def write_over(
    connection: Connection,
    given: Register,
    directory: Directory | None,
    *,
    now: datetime,
    by: str,
    surface: str,
    progress: ProgressCallback = ignore_progress,
) -> tuple[RegisterChange, ...]:
    """Make a stored note equal to a register of it, and record every difference; `directory` is what is stored."""
    (slug,) = given.directory.notes
    noted = given if directory is None else unite(given, slug, read_shared(connection, directory, slug))
    settled, amendments = read_overrides(connection, slug), read_amendments(connection, slug, directory)
    amended = amendments.apply(noted)
    wanted_register = settled.apply(amended)
    moved = () if directory is None else rename_moved_instalments(connection, settled.make_instalments(wanted_register))
    # Read again, since deadlines are settled under the slugs that instalments now have.
    wanted = read_overrides(connection, slug).make_instalments(wanted_register)
    stored = None if directory is None else _read_stored(connection, slug)
    after = register_facts(wanted_register) | instalment_facts(wanted)
    differences = [*moved, *compare(stored.facts if stored else {}, after, name=reference_in(slug, "register"))]
    if differences:
        progress("writing it", 0, 0)
        withdrawn = write_register(connection, wanted_register, wanted)
        differences = [
            replace(each, kind=FileChangeKind.WITHDRAWN) if each.ref in withdrawn else each for each in differences
        ]
        by_ref = stored.by_ref if stored else {}
        changes = (_to_change(each, by_ref, after, now=now, by=by, surface=surface) for each in differences)
        log.append(connection, changes)
        key_value.increment_register_revision(connection)
    write_noted(connection, given, slug, amended.directory, settled)
    write_noted_fields(connection, given, slug, amendments)
    write_note(connection, slug, given.directory.notes[slug])
    write_shares(connection, slug, given.directory, noted.directory.milestones)
    return tuple(differences)


def remove_note(connection: Connection, slug: str, *, now: datetime, by: str, surface: str) -> None:
    """Remove a note with all that no other note has; what somebody did something with is kept, out of all answers."""
    directory = read_directory(connection)
    empty = replace(directory, notes={slug: directory.notes[slug]}, actors={}, sections={}, vehicles={}, milestones=())
    write_over(connection, Register(directory=empty, key_actions=()), directory, now=now, by=by, surface=surface)
    write_shares(connection, slug, empty, ())  # nor is a meeting its own any more whose day coordinators have set
    connection.execute(delete(tables.note).where(tables.note.c.slug == slug))
    gone = Change(at=now, by=by, surface=surface, kind=FileChangeKind.REMOVED.value, ref=note_entry(slug))
    log.append(connection, [gone])
    key_value.increment_register_revision(connection)


def _identify(connection: Connection, register: Register, stored: Directory | None, *, as_draft: bool) -> Register:
    """Return the register of the note that a file is about, as a register of several notes has it.

    That of a corrigendum or an addendum is the note's, with what it says in place of, or beside, what was said.
    """
    notes = {} if stored is None else dict(stored.notes)
    note = register.directory.note
    slug = find_slug(notes, note.number)
    before = notes.get(slug)
    refuse_unless_next(before, note.number)
    if as_draft:
        _refuse_draft(before, notes)
    if before is None:
        state = NoteState.DRAFT if as_draft else note.state
        return as_note(register, slug, replace(note, place=len(notes), state=state))
    if is_partial(before, note.number):
        return overlay(read_noted(connection, slug), as_note(register, slug, before))
    first_number = before.first_number or (before.number if before.number != note.number else "")
    now = replace(note, place=before.place, state=before.state, first_number=first_number)
    return as_note(register, slug, now)


def _refuse_draft(before: Note | None, notes: Mapping[str, Note]) -> None:
    """Raise BadRegister for a draft of a note that others see already, and for one without any note in force."""
    problem = ""
    if before is not None and before.state is not NoteState.DRAFT:
        problem = f"{before.number} is in the register already, and seen by all; only a new note can be a draft"
    elif not notes:
        problem = "the register has no note yet; the first one cannot be a draft"
    if problem:
        raise BadRegister(file="", ref="note", field="number", problem=problem)


class _Stored(Struct, frozen=True, kw_only=True):
    """The stored register, before another one is written over it."""

    register: Register
    instalments: tuple[Instalment, ...]

    @property
    def facts(self) -> Facts:
        """All that it says, to be compared."""
        return register_facts(self.register) | instalment_facts(self.instalments)

    @property
    def by_ref(self) -> Mapping[str, Deliverable | Instalment | Milestone]:
        """All that the audit log keeps the values of when it is removed, by its reference there."""
        return (
            {deliverable.ref: deliverable for deliverable in self.register.deliverables}
            | {instalment.key: instalment for instalment in self.instalments}
            | {f"milestone {milestone.slug}": milestone for milestone in self.register.directory.milestones}
        )


def _read_stored(connection: Connection, slug: str) -> _Stored:
    """Read what is stored of a note, for a new one what all notes share."""
    stored = of_note(read_register(connection, note=slug), slug)
    deliverables = {deliverable.ref: deliverable for deliverable in stored.deliverables}
    row = tables.instalment.c
    is_current = row.note == slug, row.withdrawn.is_(False)
    rows_found = connection.execute(select(*instalment_rows.INSTALMENT).where(*is_current))
    instalments = tuple(instalment_rows.to_instalment(deliverables[row.ref], row) for row in rows_found)
    return _Stored(register=stored, instalments=instalments)


def _to_change(
    difference: RegisterChange,
    by_ref: Mapping[str, Deliverable | Instalment | Milestone],
    facts: Facts,
    *,
    now: datetime,
    by: str,
    surface: str,
) -> Change:
    field = difference.field
    before: Mapping[str, object] = {field: difference.before} if field else {}
    if difference.kind in REMOVALS and difference.ref in by_ref:
        before = _removed_values(by_ref[difference.ref])
    after: Mapping[str, object] = {field: difference.after} if field else {}
    if difference.kind == FileChangeKind.ADDED:
        after = recorded_facts(facts[difference.ref])
    return Change(
        at=now,
        by=by,
        surface=surface,
        kind=difference.kind.value,
        ref=difference.ref,
        before=before,
        after=after,
    )


def _removed_values(removed: Deliverable | Instalment | Milestone) -> Mapping[str, object]:
    """Return what the audit log keeps of something that is removed: enough to say later what it was, and its day."""
    match removed:
        case Instalment():
            return {"due": removed.due and str(removed.due)}
        case Milestone():
            return {"meets": removed.meets and str(removed.meets)}
        case Deliverable():
            return recorded_values(removed)
        case _:
            assert_never(removed)
