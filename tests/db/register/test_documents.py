"""Documents of notes: which note a number means, which follows which, and when the same files were loaded."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine

from db.connection.engine import reading, writing
from db.register.cache import read_notes
from db.register.documents import (
    find_loaded_at,
    find_slug,
    is_older,
    is_partial,
    read_overview,
    record_document,
    refuse_unless_next,
)
from db.register.load import load
from db.register.store import RegisterStore
from domain.errors import BadRegister
from domain.register.model import Note, NoteState
from tests.db.registers import register, with_note, without

HOUR = timedelta(hours=1)


def stored(number: str) -> Note:
    """Return the note of the test register as it is after a document was loaded."""
    return replace(register().directory.note, number=number)


@pytest.mark.parametrize(
    ("number", "loaded", "problem"),
    [
        ("13901/23", "13901/23", ""),
        ("13901/1/23 REV 1", "13901/23", ""),
        ("13901/2/23 REV 2", "13901/1/23 REV 1", ""),
        ("13901/23 COR 1", "13901/1/23 REV 1", ""),
        ("13901/23 ADD 1", "13901/23", ""),
        ("13901/23", "13901/1/23 REV 1", "13901/23 is older than 13901/1/23 REV 1, which is loaded"),
        ("13901/1/23 REV 1", "13901/2/23 REV 2", "13901/1/23 REV 1 is older than 13901/2/23 REV 2, which is loaded"),
        ("13901/1/23 REV 1 COR 1", "13901/2/23 REV 2", "13901/1/23 REV 1 COR 1 is older than 13901/2/23 REV 2"),
        ("13901/23 EXT 1", "13901/23", "13901/23 EXT 1 is an extract of 13901/23, which is loaded"),
        ("13901/23 EXT 2", "13901/23 EXT 1", ""),
        ("13901/23", "13901/23 EXT 1", ""),
    ],
)
def test_only_what_follows_is_taken(number: str, loaded: str, problem: str) -> None:
    """The same again, a newer revision, or what corrects it; nothing older, and no extract of the whole."""
    assert is_older(number, than=loaded) is ("is older" in problem)
    refuse_unless_next(None, number)
    if not problem:
        refuse_unless_next(stored(loaded), number)
        return
    with pytest.raises(BadRegister) as refused:
        refuse_unless_next(stored(loaded), number)
    assert refused.value.problem.startswith(problem)
    assert (refused.value.ref, refused.value.field) == ("note", "number")


@pytest.mark.parametrize(
    ("number", "loaded", "expected"),
    [
        ("13901/23 COR 1", "13901/23", True),
        ("13901/23 ADD 2", "13901/23", True),
        ("13901/23 COR 1", "13901/23 COR 1", False),
        ("13901/1/23 REV 1", "13901/23", False),
        ("13901/23 EXT 1", "13901/23", False),
        ("13901/23 COR 1", None, False),
    ],
)
def test_a_corrigendum_is_a_part_of_what_is_there(number: str, loaded: str | None, *, expected: bool) -> None:
    """An addendum is too; a revision is the whole, and the first document of a note is whatever it is."""
    assert is_partial(None if loaded is None else stored(loaded), number) is expected


def test_a_number_means_its_note(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """Whatever its revision; a new one has its base number, and the first note of all an empty slug."""
    assert store.references()
    load(engine, with_note(register(), number="9999/24"), now=now, by="U1")
    with reading(engine) as connection:
        notes = read_notes(connection)
    numbers = ("13901/23", "13901/2/23 REV 2", "9999/24 COR 1", "ST 9999/1/24 REV 1", "8888/1/24 REV 1")
    assert [find_slug(notes, number) for number in numbers] == ["", "", "9999/24", "9999/24", "8888/24"]
    assert find_slug({}, "8888/24") == ""


def test_the_same_files_keep_the_time_of_their_first_load(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """Other files of the same number take their place; what was replaced was never loaded."""
    assert store.references()
    for minutes, checksum in ((1, "a"), (2, "a"), (3, "b")):
        with writing(engine) as connection:
            record_document(connection, "13901/23", "", checksum, now=now + minutes * HOUR)
        assert find_loaded_at(engine, checksum) == now + (3 if checksum == "b" else 1) * HOUR
    assert (find_loaded_at(engine, "a"), find_loaded_at(engine, "c")) == (None, None)


def test_the_overview_has_each_note_with_its_documents(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """Notes in the order in which they came, documents in the order of their loads; nothing withdrawn counts."""
    assert store.references()
    other = with_note(without(register(), "III.3"), number="1111/24")
    load(engine, replace(other, checksum="c"), now=now + HOUR, by="U1")
    with writing(engine) as connection:
        record_document(connection, "13901/23 COR 1", "", "b", now=now + 2 * HOUR)
        record_document(connection, "13901/23", "", "a", now=now + HOUR)
    first, second = read_overview(engine)
    assert (first.note.number, first.deliverables) == ("13901/23", len(register().deliverables))
    assert first.documents == (("13901/23", now + HOUR), ("13901/23 COR 1", now + 2 * HOUR))
    assert (second.note.number, second.deliverables) == ("1111/24", len(register().deliverables) - 1)
    assert second.documents == (("1111/24", now + HOUR),)


@pytest.mark.parametrize(
    ("number", "is_first", "problem"),
    [
        ("13901/23", False, "13901/23 is in the register already, and seen by all; only a new note can be a draft"),
        ("13901/1/23 REV 1", False, "13901/23 is in the register already, and seen by all; only a new note can be"),
        ("9999/24", True, "the register has no note yet; the first one cannot be a draft"),
        ("9999/24", False, ""),
    ],
)
def test_only_a_new_note_beside_others_is_a_draft(
    engine: Engine, now: datetime, number: str, problem: str, *, is_first: bool
) -> None:
    """A draft that is loaded again stays one; nothing is written of what is refused."""
    if not is_first:
        load(engine, register(), now=now, by="U1")
    given = with_note(register(), number=number)
    with reading(engine) as connection:
        before = read_notes(connection)
    if problem:
        with pytest.raises(BadRegister) as refused:
            load(engine, given, now=now, by="U1", as_draft=True)
        assert refused.value.problem.startswith(problem)
    else:
        for as_draft in (True, True, False):
            load(engine, given, now=now, by="U1", as_draft=as_draft)
    with reading(engine) as connection:
        after = read_notes(connection)
    if problem:
        assert after == before
    else:
        assert after["9999/24"].state is NoteState.DRAFT
