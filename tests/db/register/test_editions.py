"""Editions: the undo of a load brings back every row of a note, with what was set by hand, and the redo the load."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.audit.log import audited_transaction
from db.changes.ledger import Ledger
from db.changes.loads import load_document
from db.connection.engine import reading, writing
from db.register.editions import read_edition
from db.register.load import load
from db.register.store import RegisterStore
from db.schema import tables
from db.schema.amendment_tables import amendment
from domain.register.audit_events import ChangeContext
from domain.register.by_hand import ByHand
from domain.register.meeting import Meeting
from domain.register.model import NoteState, Owner, Register
from tests.db.invariants import assert_sound
from tests.db.registers import JUNE, OCTOBER, deliverable_of, milestone, register, with_milestone, with_note, without

#: All tables of the register; its rows are compared without the numbers that the database gives.
_TABLES = (
    tables.note,
    tables.section,
    tables.actor,
    tables.vehicle,
    tables.milestone,
    tables.key_action,
    tables.deliverable,
    tables.instalment,
    tables.addressee,
    tables.participation,
    tables.document,
    amendment,
)

Rows = Mapping[str, list[str]]


def read_rows(engine: Engine) -> Rows:
    """Return every row of the register, by table."""
    with reading(engine) as connection:
        return {
            table.name: sorted(
                str({name: value for name, value in row._mapping.items() if name not in ("id", "place")})  # noqa: SLF001  # SQLAlchemy's public name for it
                for row in connection.execute(select(table))
            )
            for table in _TABLES
        }


@pytest.fixture
def act(now: datetime) -> Callable[..., ChangeContext]:
    """A function that returns the context of a change, some minutes later each time."""
    minutes = iter(range(1, 99))
    return lambda **given: ChangeContext(
        **{"by": "U1", "surface": "test", "now": now + timedelta(minutes=next(minutes)), "reason": "why", **given}
    )


@pytest.fixture
def used(engine: Engine, store: RegisterStore, now: datetime, act: Callable[..., ChangeContext]) -> Ledger:
    """The ledger of a register of which coordinators have set all that they can, and of which a file was loaded."""
    load(engine, replace(register(), checksum="a" * 64), now=now, by="file")
    ledger = Ledger(engine)
    ledger.set_owners("III.2a", (Owner(actor="frontex"),), act())
    ledger.set_deadline("III.2a", slug="2024-03", to="2024-09-30", context=act())
    ledger.mark_done("III.2a", slug="2023-12", evidence="ST 1/24", context=act())
    ledger.hold("III.1a", slug="2024-03", context=act())
    ledger.set_meeting(Meeting(JUNE), milestone(JUNE).day, act())
    edited = replace(deliverable_of(register(), "III.3a"), title={"en": "Edited by hand"})
    ledger.edit_deliverable(ByHand(deliverable=edited), act())
    added = replace(deliverable_of(register(), "III.3a"), ref="III.3b", title={"en": "Added by hand"})
    ledger.add_deliverable(ByHand(deliverable=added), act())
    ledger.withdraw_deliverable("I.5b", act())
    assert store.references()
    return ledger


def load_reviewed(engine: Engine, given: Register, context: ChangeContext) -> int:
    """Load the register of a reviewed document; return the change's number."""
    with audited_transaction(engine) as connection:
        number, _ = load_document(connection, given, context)
    return number


REVISION = replace(
    with_note(
        with_milestone(without(register(), "III.5", "I.2"), milestone(OCTOBER)),
        number="13901/1/23 REV 1",
        marking="PUBLIC",
    ),
    checksum="b" * 64,
)


def test_a_load_is_taken_back_and_made_again_row_by_row(
    engine: Engine, used: Ledger, act: Callable[..., ChangeContext]
) -> None:
    """Whatever coordinators have set, the documents that were loaded, and the note's own fields are as before."""
    before = read_rows(engine)
    assert len(before["amendment"]) == 3
    number = load_reviewed(engine, REVISION, act())
    loaded = read_rows(engine)
    assert {name for name in before if before[name] != loaded[name]} >= {"note", "milestone", "deliverable", "document"}
    used.undo(number, act())
    assert_sound(engine)
    taken_back = read_rows(engine)
    for name, rows in before.items():
        assert taken_back[name] == rows, name
    used.undo(used.read_version(), act())
    again = read_rows(engine)
    for name, rows in loaded.items():
        assert again[name] == rows, name


def test_what_was_loaded_first_leaves_nothing_behind(
    engine: Engine, used: Ledger, act: Callable[..., ChangeContext]
) -> None:
    """The undo of a new note's load removes all of it; the other note stays as it was."""
    before = read_rows(engine)
    number = load_reviewed(engine, replace(with_note(register(), number="9999/24"), checksum="c" * 64), act())
    assert read_rows(engine) != before
    used.undo(number, act())
    assert_sound(engine)
    after = read_rows(engine)
    for name, rows in before.items():
        assert after[name] == rows, name


def test_an_edition_is_a_register_again(engine: Engine, used: Ledger, act: Callable[..., ChangeContext]) -> None:
    """What was kept under its checksum is the note as its files had it; nothing is there under another."""
    used.set_note_state("", NoteState.CLOSED, act())
    number = load_reviewed(engine, REVISION, act())
    (entry,) = (each for each in used.read_history() if each.number == number)
    with writing(engine) as connection:
        kept = read_edition(connection, "", str(entry.before["edition"]))
        newer = read_edition(connection, "", str(entry.after["edition"]))
        with pytest.raises(LookupError):
            read_edition(connection, "", "d" * 64)
    assert kept.directory.note.state is NoteState.CLOSED
    assert (kept.directory.note.number, newer.directory.note.number) == ("13901/23", "13901/1/23 REV 1")
    assert [each.ref for each in kept.deliverables if each.ref.startswith(("I.2", "III.5"))] == ["I.2a", "III.5a"]
    assert [each.ref for each in newer.deliverables if each.ref.startswith(("I.2", "III.5"))] == []
    assert [each.month for each in newer.directory.milestones if each not in kept.directory.milestones] == [OCTOBER]
    assert entry.before["documents"] == {"13901/23": "a" * 64}
    assert entry.after["documents"] == {"13901/23": "a" * 64, "13901/1/23 REV 1": "b" * 64}
