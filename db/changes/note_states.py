"""States of notes: close one, which is then kept but no longer reminded of, or put it in force again."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Connection, select, update

from db.audit import log
from db.audit.optimistic_locking import refuse_if_changed
from db.connection.key_value import increment_register_revision
from db.register.diff import note_entry
from db.schema.tables import change, note
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.model import NoteState


def set_note_state(connection: Connection, slug: str, state: NoteState, context: ChangeContext) -> None:
    """Set the state of a note, and enter it in the audit log unless it is so already."""
    entry, after = note_entry(slug), {"state": state.value}
    refuse_if_changed(connection, entry, context, None)
    before = read_note_state(connection, entry)
    if before != after:
        write_note_state(connection, entry, after)
        log.record(connection, context, ChangeKind.NOTE, entry, before=before, after=after)


def read_note_state(connection: Connection, entry: str) -> dict[str, object]:
    """Return the recorded state of a note, by the audit log's name of it; empty if there is no such note."""
    state = connection.scalar(select(note.c.state).where(note.c.slug == _slug(entry)))
    return {} if state is None else {"state": state}


def write_note_state(connection: Connection, entry: str, wanted: Mapping[str, object]) -> None:
    """Set a note to a recorded state."""
    connection.execute(update(note).where(note.c.slug == _slug(entry)).values(state=wanted["state"]))
    increment_register_revision(connection)


def is_of_no_draft(connection: Connection) -> list[ColumnElement[bool]]:
    """Return the conditions for entries of the audit log that are about no draft."""
    drafts = connection.scalars(select(note.c.slug).where(note.c.state == NoteState.DRAFT.value, note.c.slug != ""))
    patterns = (f"{pattern}" for slug in drafts for pattern in (f"{slug} %", f"% {slug} %", f"% {slug}"))
    return [change.c.ref.not_like(pattern) for pattern in patterns]


def _slug(entry: str) -> str:
    return entry.partition(" ")[2]
