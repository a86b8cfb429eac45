"""Loads of documents that coordinators have reviewed: each is one change of its note, and is undone as a whole.

The recorded state of a note is empty if there is none. Else it has its `documents`, the SHA-256 of each by its number,
and the `edition` from which the note is written again.
"""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, select

from db.audit import log
from db.register.cache import read_directory, read_notes
from db.register.diff import note_entry
from db.register.documents import find_slug
from db.register.editions import find_edition, keep_edition, read_edition, write_by_hand, write_documents
from db.register.load import load_within, remove_note, write_over
from db.schema import tables
from db.schema.tables import change
from domain.register.audit_events import (
    INSTALMENT_CHANGES,
    LOAD_SURFACE,
    Change,
    ChangeContext,
    ChangeKind,
)
from domain.register.model import Register, note_of
from domain.register.results import RegisterChange

_row = change.c
#: What is said of a note's deliverables and instalments, and of the note itself.
_OF_NOTES = frozenset({*INSTALMENT_CHANGES, ChangeKind.OWNERS, ChangeKind.DELIVERABLE, ChangeKind.NOTE})


def load_document(
    connection: Connection, register: Register, context: ChangeContext
) -> tuple[int, tuple[RegisterChange, ...]]:
    """Load the register of a reviewed document; return the change's number, and every difference that there was.

    `checksum` is the document's. Errors are those of `load`.
    """
    slug = find_slug(read_notes(connection), register.directory.note.number)
    entry = note_entry(slug)
    before = _keep(connection, entry)
    differences = load_within(connection, register, now=context.now, by=context.by, surface=LOAD_SURFACE)
    after = _keep(connection, entry)
    return log.record(connection, context, ChangeKind.LOADED, entry, before=before, after=after), differences


def read_load(connection: Connection, entry: str) -> dict[str, object]:
    """Return the recorded state of a note, by the audit log's name of it."""
    slug = _slug(entry)
    if slug not in read_notes(connection):
        return {}
    row = tables.document.c
    documents = connection.execute(select(row.number, row.checksum).where(row.note == slug).order_by(row.number))
    return {"documents": dict(documents.all()), "edition": find_edition(connection, slug)}


def write_load(connection: Connection, entry: str, wanted: Mapping[str, Any], context: ChangeContext) -> None:
    """Set a note to a recorded state; without one it is removed."""
    slug = _slug(entry)
    _keep(connection, entry)
    if not wanted:
        remove_note(connection, slug, now=context.now, by=context.by, surface=LOAD_SURFACE)
        write_documents(connection, slug, [])
        return
    edition = read_edition(connection, slug, wanted["edition"])
    write_over(connection, edition, read_directory(connection), now=context.now, by=context.by, surface=LOAD_SURFACE)
    write_by_hand(connection, slug, wanted["edition"])


def _keep(connection: Connection, entry: str) -> dict[str, object]:
    """Return the recorded state of a note, and keep its edition, so that it can be brought back."""
    state = read_load(connection, entry)
    if state:
        keep_edition(connection, _slug(entry))
    return state


def find_later(connection: Connection, load: Change, undone: Collection[int]) -> Change | None:
    """Return the last change of a note, or of what is in it, that stands on a load of it; None if none does.

    What was undone since does not stand any more; `undone` are the numbers of these changes.
    """
    slug = _slug(load.ref)
    stands = _row.id > load.number, _row.kind.in_(sorted(_OF_NOTES)), _row.id.not_in(sorted(undone))
    return next(
        (each for each in log.find_changes(connection, *stands, newest_first=True) if _note_of(each.ref) == slug), None
    )


def _note_of(ref: str) -> str:
    return _slug(ref) if ref.partition(" ")[0] == "note" else note_of(ref)


def _slug(entry: str) -> str:
    return entry.partition(" ")[2]
