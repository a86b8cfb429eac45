"""The documents that were loaded: which number is which note's, which follows which, and when a file was loaded."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, Engine, func, select

from db.connection.engine import dialect_insert, reading
from db.register.cache import read_notes
from db.schema import tables
from db.schema.tables import document
from domain.errors import BadRegister
from domain.register.model import Note
from domain.register.note_number import DocumentKind, NoteNumber
from domain.register.results import NoteOverview

#: The documents that change or complete a note that is there, rather than replace it.
_PARTIAL = (DocumentKind.CORRIGENDUM, DocumentKind.ADDENDUM)


def find_slug(notes: Mapping[str, Note], number: str) -> str:
    """Return the slug of the note that a document belongs to, of a new one if there is none yet."""
    base = NoteNumber.parse(number).base
    if not notes:
        return ""
    return next((slug for slug, note in notes.items() if note.base == base), base)


def is_partial(stored: Note | None, number: str) -> bool:
    """Return whether a document says only what it changes in a note, or adds to it."""
    return stored is not None and stored.number != number and NoteNumber.parse(number).kind in _PARTIAL


def is_older(number: str, *, than: str) -> bool:
    """Return whether a document was replaced by a newer revision of its note."""
    given, loaded = NoteNumber.parse(number), NoteNumber.parse(than)
    return given.revision < loaded.revision and not (given.kind in _PARTIAL and given.revision == 0)


def refuse_unless_next(stored: Note | None, number: str) -> None:
    """Raise BadRegister for a document that a newer revision has replaced, or that says less than what is there."""
    if stored is None or stored.number == number:
        return
    given, loaded = NoteNumber.parse(number), NoteNumber.parse(stored.number)
    if is_older(number, than=stored.number):
        problem = f"{number} is older than {stored.number}, which is loaded"
        raise BadRegister(file="", ref="note", field="number", problem=problem)
    if given.kind is DocumentKind.EXTRACT and loaded.kind is not DocumentKind.EXTRACT:
        problem = f"{number} is an extract of {stored.number}, which is loaded"
        raise BadRegister(file="", ref="note", field="number", problem=problem)


def record_document(connection: Connection, number: str, note: str, checksum: str, *, now: datetime) -> None:
    """Record that a document was loaded; loaded again, it keeps the time of the first load of the same files."""
    found = connection.execute(select(document.c.checksum).where(document.c.number == number)).scalar()
    if found == checksum:
        return
    values = {"note": note, "checksum": checksum, "loaded_at": now}
    row = dialect_insert(connection.dialect, document).values(number=number, **values)
    connection.execute(row.on_conflict_do_update(index_elements=[document.c.number], set_=values))


def find_loaded_at(engine: Engine, checksum: str) -> datetime | None:
    """Return when files with this content were loaded last; None if they were not, or replaced since."""
    with reading(engine) as connection:
        return connection.execute(
            select(document.c.loaded_at)
            .join_from(document, tables.note, tables.note.c.slug == document.c.note)
            .where(document.c.checksum == checksum)
        ).scalar()


def read_overview(engine: Engine) -> tuple[NoteOverview, ...]:
    """Return the notes in the order in which they came."""
    row = tables.deliverable.c
    with reading(engine) as connection:
        counted = select(row.note, func.count()).where(row.withdrawn.is_(False)).group_by(row.note)
        counts: dict[str, int] = dict(connection.execute(counted).all())
        loaded: dict[str, list[tuple[str, datetime]]] = {}
        for each in connection.execute(select(document).order_by(document.c.loaded_at, document.c.number)):
            loaded.setdefault(each.note, []).append((each.number, each.loaded_at))
        return tuple(
            NoteOverview(note=note, deliverables=counts.get(slug, 0), documents=tuple(loaded.get(slug, ())))
            for slug, note in read_notes(connection).items()
        )
