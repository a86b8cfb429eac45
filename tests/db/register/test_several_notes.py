"""Several notes in one register: what is done to one leaves the others as they were."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import Engine, Table, select, update

from db.changes.ledger import Ledger
from db.connection import key_value
from db.connection.engine import reading, writing
from db.register import documents, unite
from db.register.load import load
from db.register.store import RegisterStore
from db.schema import tables
from domain.dates.spans import Month
from domain.errors import BadRegister
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.meeting import Meeting
from domain.register.model import Deliverable, NoteState, Owner, Register, Status
from tests.db import strategies
from tests.db.invariants import assert_sound
from tests.db.registers import (
    JUNE,
    OCTOBER,
    deliverable_of,
    milestone,
    register,
    with_deliverable,
    with_milestone,
    with_note,
    without,
)

OTHER = "9999/24"

#: Loads a register of any note.
Load = Callable[[Register], Any]


@pytest.fixture
def load_note(engine: Engine, store: RegisterStore, now: datetime) -> Load:
    """Return a function that loads a note into a register that has one already."""
    assert store.references()
    return lambda given: load(engine, given, now=now, by="U1")


def other_note(given: Register | None = None) -> Register:
    """Return a register of another note with the same references."""
    return with_note(given or register(), number=OTHER, date=date(2024, 2, 1), marking="PUBLIC")


def _rows_of(engine: Engine, slug: str) -> Mapping[str, list[Any]]:
    """Return all rows that belong to a note, by table, and those of its shared bodies and meetings."""

    def read(table: Table, *conditions: Any) -> list[Any]:  # noqa: ANN401  # conditions have a type that depends on the dialect
        return [tuple(row) for row in connection.execute(select(table).where(*conditions).order_by(*table.primary_key))]

    with reading(engine) as connection:
        instalments = read(tables.instalment, tables.instalment.c.note == slug)
        refs = [row[1] for row in instalments]
        return {
            "note": read(tables.note, tables.note.c.slug == slug),
            "section": read(tables.section, tables.section.c.note == slug),
            "key_action": read(tables.key_action, tables.key_action.c.note == slug),
            "deliverable": read(tables.deliverable, tables.deliverable.c.note == slug),
            "instalment": instalments,
            "owed": read(tables.owed, tables.owed.c.instalment_id.in_([row[0] for row in instalments])),
            "addressee": read(tables.addressee, tables.addressee.c.deliverable.in_(refs)),
            "participation": read(
                tables.participation, tables.participation.c.key_action.in_([ref[:-1] for ref in refs])
            ),
            "change": read(
                tables.change, tables.change.c.ref.not_like(f"%{OTHER}%"), tables.change.c.ref.not_like("milestone %")
            ),
        }


def test_another_note_comes_beside_the_first(store: RegisterStore, engine: Engine, load_note: Load) -> None:
    """Its references begin with its number; those of the first note stay as they are."""
    before = store.references()
    load_note(other_note())
    assert store.references() == (*before, *(f"{OTHER} {ref}" for ref in before))
    directory = store.directory()
    assert {slug: note.number for slug, note in directory.notes.items()} == {"": "13901/23", OTHER: OTHER}
    assert list(directory.sections) == ["I", "III", "F", f"{OTHER} I", f"{OTHER} III", f"{OTHER} F"]
    found = store.find(Question(which=StatusFilter.ALL, refs=(f"{OTHER} III.3a",)), today=date(2024, 1, 1)).instalments
    assert {each.deliverable.ref for each in found} == {f"{OTHER} III.3a"}
    assert_sound(engine)


def test_loading_it_again_changes_nothing(load_note: Load) -> None:
    """Either note can be loaded again without a difference, in any order."""
    load_note(other_note())
    assert [load_note(each) for each in (register(), other_note(), register())] == [(), (), ()]


def test_a_note_leaves_the_rows_of_another(engine: Engine, load_note: Load) -> None:
    """What one note has is not touched by another note's loads, with further meetings, fewer bodies or fewer parts."""
    before = _rows_of(engine, "")
    for loaded in (
        other_note(),
        other_note(with_milestone(register(), milestone(OCTOBER))),
        other_note(without(register(), "III.3", "I.1", "2023-12", "2024-03")),
    ):
        load_note(loaded)
        assert _rows_of(engine, "") == before
        assert_sound(engine)


def test_a_load_reads_no_other_note(engine: Engine, load_note: Load) -> None:
    """However much other notes have, it is not read: not even a row of theirs that nothing could be made of."""
    load_note(other_note())
    with writing(engine) as connection:
        connection.execute(update(tables.deliverable).where(tables.deliverable.c.note == "").values(deadline={}))
    load_note(other_note(without(register(), "I.1")))
    with pytest.raises(KeyError):
        load_note(register())


def test_a_note_does_not_remove_what_another_has(store: RegisterStore, load_note: Load) -> None:
    """Bodies, vehicles and meetings of another note stay, and those of its own that nobody has any more go."""
    before = store.directory()
    small = without(register(), *(action.ref for action in register().key_actions[1:]), "2023-12", "2024-03")
    names = ("europol", "emsc", "schengen-council")
    directory = replace(
        small.directory,
        actors={name: small.directory.actors[name] for name in names},
        vehicles={"road-map": {"en": "Road map"}},
    )
    load_note(other_note(replace(small, directory=directory)))
    after = store.directory()
    assert after.actors == before.actors
    assert after.milestones == before.milestones
    assert after.vehicles == {**before.vehicles, "road-map": {"en": "Road map"}}
    load_note(other_note(replace(small, directory=replace(directory, vehicles={}))))
    assert store.directory().vehicles == before.vehicles


def test_meetings_of_one_note_are_not_anothers(store: RegisterStore, engine: Engine, load_note: Load) -> None:
    """What is regular falls due at the Schengen Councils of its own note, and at those that coordinators add."""
    load_note(other_note(with_milestone(register(), milestone(OCTOBER))))
    assert [each.slug for each in store.instalments_of("III.2a")] == ["2023-12", "2024-03", "2024-06"]
    assert [each.slug for each in store.instalments_of(f"{OTHER} III.2a")] == [
        "2023-12",
        "2024-03",
        "2024-06",
        "2024-10",
    ]
    context = ChangeContext(by="U1", surface="command", now=datetime(2024, 1, 10, tzinfo=UTC))
    Ledger(engine).set_meeting(Meeting(Month(2024, 12)), None, context)
    for ref in ("III.2a", f"{OTHER} III.2a"):
        assert store.instalments_of(ref)[-1].slug == "2024-12"
    load_note(other_note(with_milestone(register(), milestone(OCTOBER))))
    load_note(register())
    for ref in ("III.2a", f"{OTHER} III.2a"):
        assert store.instalments_of(ref)[-1].slug == "2024-12"
    assert_sound(engine)


def test_a_day_of_a_meeting_is_not_changed_by_another_note(store: RegisterStore, load_note: Load) -> None:
    """A file that gives a shared meeting another day is refused, and says how to set it."""
    moved = with_milestone(register(), milestone(JUNE, date(2024, 6, 20)))
    with pytest.raises(BadRegister, match="set the day first") as refused:
        load_note(other_note(moved))
    assert (refused.value.ref, refused.value.field) == ("milestone 2024-06", "meets")
    assert list(store.directory().notes) == [""]
    load_note(other_note(with_milestone(register(), milestone(JUNE))))
    assert [each.day for each in store.directory().milestones][-1] == date(2024, 6, 13)


def test_a_meeting_that_coordinators_add_is_every_notes(store: RegisterStore, engine: Engine, load_note: Load) -> None:
    """One whose day they have set stays that of the notes that have it; a note that comes later has what was added."""
    ledger = Ledger(engine)
    context = ChangeContext(by="U1", surface="test", now=datetime(2024, 1, 10, tzinfo=UTC))
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context)
    ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context)
    load_note(other_note(without(register(), "2024-06")))
    notes = {each.month: set(each.notes) for each in store.directory().milestones}
    assert notes[JUNE] == {""}
    assert OTHER in notes[OCTOBER]
    slugs = [each.slug for each in store.instalments_of(f"{OTHER} III.2a")]
    assert ("2024-10" in slugs, "2024-06" in slugs) == (True, False)
    assert load_note(other_note(without(register(), "2024-06"))) == ()
    assert_sound(engine)


def test_a_note_has_the_bodies_that_its_own_files_name(engine: Engine, load_note: Load) -> None:
    """What all notes share is not each one's: a body, a vehicle and a meeting are those' whose files have them."""
    given = register()
    body = replace(given.directory.actors["frontex"], slug="eu-lisa")
    directory = replace(
        given.directory,
        actors={**given.directory.actors, "eu-lisa": body},
        vehicles={**given.directory.vehicles, "other-report": {"en": "Other report"}},
    )
    load_note(other_note(with_milestone(replace(given, directory=directory), milestone(OCTOBER))))
    with reading(engine) as connection:
        first, second = (unite.read_noted(connection, slug).directory for slug in ("", OTHER))
    assert second.actors.keys() - first.actors.keys() == {"eu-lisa"}
    assert second.vehicles.keys() - first.vehicles.keys() == {"other-report"}
    assert [each.month for each in second.milestones if each.meeting not in {x.meeting for x in first.milestones}] == [
        OCTOBER
    ]


def test_a_body_that_is_another_one_is_refused(load_note: Load) -> None:
    """A file may give a shared body other names, but no other members."""
    given = register()
    actors = dict(given.directory.actors)
    actors["jha-agencies"] = replace(actors["jha-agencies"], members=("europol",))
    with pytest.raises(BadRegister) as refused:
        load_note(other_note(replace(given, directory=replace(given.directory, actors=actors))))
    assert (refused.value.ref, refused.value.field) == ("actor jha-agencies", "members")


def test_texts_in_other_languages_stay(store: RegisterStore, load_note: Load) -> None:
    """A note whose file has fewer languages leaves the names of what it shares with others in theirs."""
    before = store.directory()
    given = register().directory
    english = replace(
        given,
        actors={
            name: replace(actor, name={"en": actor.name["en"]}, short={"en": actor.short["en"]})
            for name, actor in given.actors.items()
        },
        vehicles={name: {"en": texts["en"]} for name, texts in given.vehicles.items()},
        milestones=tuple(replace(each, name={"en": "Council"}) for each in given.milestones),
    )
    load_note(other_note(replace(register(), directory=english)))
    after = store.directory()
    assert (after.actors, after.vehicles) == (before.actors, before.vehicles)
    assert [each.name for each in after.milestones] == [{**each.name, "en": "Council"} for each in before.milestones]


def test_questions_are_about_the_notes_in_force(store: RegisterStore, engine: Engine, load_note: Load) -> None:
    """A closed note is left out of questions and reminders, and answered where it is named or referred to."""
    load_note(other_note())
    every, today, first = Question(which=StatusFilter.ALL), date(2024, 1, 10), _refs(register())
    assert _found(store, every) == first | {f"{OTHER} {ref}" for ref in first}
    assert _found(store, replace(every, note=OTHER)) == {f"{OTHER} {ref}" for ref in first}
    assert _found(store, replace(every, note=OTHER, owners=("europol",))) < {f"{OTHER} {ref}" for ref in first}
    assert _found(store, replace(every, section="III")) == {
        ref for ref in first | {f"{OTHER} {ref}" for ref in first} if "III." in ref
    }
    owed = store.occasions(until=date(2024, 12, 31)).deadlines
    with writing(engine) as connection:
        connection.execute(update(tables.note).where(tables.note.c.slug == OTHER).values(state=NoteState.CLOSED.value))
        key_value.put(connection, key_value.REGISTER_REVISION, "another")
    assert _found(store, every) == first
    assert _found(store, replace(every, note=OTHER)) == {f"{OTHER} {ref}" for ref in first}
    assert _found(store, replace(every, refs=(f"{OTHER} III.3a",))) == {f"{OTHER} III.3a"}
    left = store.occasions(until=date(2024, 12, 31)).deadlines
    assert {day: 2 * len(bodies) for day, bodies in left.items()} == {day: len(bodies) for day, bodies in owed.items()}
    assert store.find(every, today=today, limit=1).has_more


def _refs(given: Register) -> set[str]:
    return {each.ref for each in given.deliverables}


def _found(store: RegisterStore, question: Question) -> set[str]:
    return {each.deliverable.ref for each in store.find(question, today=date(2024, 1, 10)).instalments}


def test_a_revision_keeps_what_was_done(store: RegisterStore, engine: Engine, load_note: Load, now: datetime) -> None:
    """A revision takes the place of its note, and an older one is refused."""
    context = ChangeContext(by="U1", surface="command", now=now)
    Ledger(engine).mark_done("III.2a", slug="2023-12", evidence="report 7", context=context)
    load_note(other_note())
    revised = with_note(without(register(), "I.1"), number="13901/1/23 REV 1")
    load_note(revised)
    assert store.directory().first_note.number == "13901/1/23 REV 1"
    assert store.directory().first_note.first_number == "13901/23"
    assert "I.1" not in store.references()
    assert f"{OTHER} I.1" in store.references()
    first = store.instalments_of("III.2a")[0]
    assert (first.status, first.evidence) == (Status.DONE, "report 7")
    with pytest.raises(BadRegister, match="13901/23 is older than 13901/1/23 REV 1, which is loaded"):
        load_note(register())
    assert "I.1" not in store.references()
    load_note(with_note(register(), number="13901/2/23 REV 2"))
    assert store.directory().first_note.first_number == "13901/23"  # not that of the revision between


@pytest.mark.parametrize("state", [NoteState.DRAFT, NoteState.CLOSED])
def test_a_note_keeps_its_state_when_it_is_loaded_again(
    store: RegisterStore, engine: Engine, load_note: Load, state: NoteState
) -> None:
    """A draft that is loaded again stays hidden, a closed note stays closed, and each stays at its place."""
    load_note(other_note())
    context = ChangeContext(by="U1", surface="command", now=datetime(2024, 1, 10, tzinfo=UTC))
    Ledger(engine).set_note_state(OTHER, state, context)
    every = Question(which=StatusFilter.ALL)
    before = _found(store, every)
    load_note(other_note(without(register(), "I.1")))
    again = RegisterStore(engine, shows_drafts=True).directory().notes[OTHER]
    assert (again.state, again.place, _found(store, every)) == (state, 1, before)


def test_a_corrigendum_changes_only_what_it_says(store: RegisterStore, engine: Engine, load_note: Load) -> None:
    """A corrigendum replaces single deliverables, an addendum adds some; owners that coordinators have set stay."""
    context = ChangeContext(by="U1", surface="command", now=datetime(2024, 1, 10, tzinfo=UTC))
    Ledger(engine).set_owners("I.1a", [Owner(actor="frontex")], context)
    before = store.references()
    (action,) = (each for each in register().key_actions if each.ref == "III.3")
    before_it = deliverable_of(register(), "III.3a")
    corrected = replace(before_it, title={**before_it.title, "en": "Corrected"})
    only = replace(register(), key_actions=(replace(action, deliverables=(corrected,)),))
    changes = load_note(with_note(only, number="13901/23 COR 1"))
    assert [(each.ref, each.field) for each in changes] == [("III.3a", "title.en")]
    assert store.references() == before
    added = with_deliverable(only, replace(corrected, ref="III.3z", title={"en": "Added"}))
    load_note(with_note(added, number="13901/23 ADD 1"))
    assert set(store.references()) == {*before, "III.3z"}
    (owed, *_) = store.instalments_of("I.1a")
    assert owed.deliverable.owners == (Owner(actor="frontex"),)
    assert store.directory().note.number == "13901/23"
    assert_sound(engine)


def test_the_same_files_are_known_again(engine: Engine, load_note: Load, now: datetime) -> None:
    """When files with the same content were loaded is known, until others take their place."""
    given = replace(register(), checksum="ab" * 32)
    load_note(given)
    assert documents.find_loaded_at(engine, "ab" * 32) == now
    load_note(replace(given, checksum="cd" * 32))
    assert documents.find_loaded_at(engine, "ab" * 32) is None


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_notes_never_mix(data: st.DataObject, engine: Engine, load_note: Load) -> None:
    """Whatever is loaded of one note, changed under it and undone leaves every row of the other, and is sound."""
    councils = st.just(register().directory.milestones)
    drawn = data.draw(strategies.registers())
    given = other_note(replace(drawn, directory=replace(drawn.directory, milestones=data.draw(councils))))
    before = _rows_of(engine, "")
    load_note(given)
    assert _rows_of(engine, "") == before
    ledger = Ledger(engine)
    context = ChangeContext(by="U1", surface="command", now=datetime(2024, 1, 10, tzinfo=UTC))
    deliverable: Deliverable = data.draw(st.sampled_from(given.deliverables))
    ledger.set_owners(f"{OTHER} {deliverable.ref}", data.draw(strategies.owners()), context)
    newest = ledger.read_history(limit=1)
    if newest and newest[0].kind == ChangeKind.OWNERS:
        ledger.undo(None, context)
    assert _rows_of(engine, "") == before
    assert_sound(engine)
