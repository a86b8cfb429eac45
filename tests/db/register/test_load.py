"""What loading a register changes, keeps and reports."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import IntegrityError

from db.changes.ledger import Ledger
from db.connection.engine import reading
from db.register.load import load
from db.register.store import RegisterStore
from db.schema import tables
from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.audit_events import ChangeContext, FileChangeKind
from domain.register.model import Deadline, DeadlineKind, Deliverable, Owner, Register, Status
from domain.register.results import RegisterChange
from tests.db.registers import (
    JUNE,
    MARCH,
    OCTOBER,
    deliverable_of,
    milestone,
    register,
    with_deliverable,
    with_milestone,
    without,
)

#: Loads a register over the one that the store holds.
Reload = Callable[[Register], tuple[RegisterChange, ...]]


@pytest.fixture
def reload(engine: Engine, store: RegisterStore, now: datetime) -> Reload:
    """Return a function that loads another register over the one that the store holds."""
    assert store.references()
    return lambda given: load(engine, given, now=now, by="U1")


def _count_rows(engine: Engine) -> dict[str, int]:
    with reading(engine) as connection:
        return {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in tables.metadata.tables.items()
        }


def test_a_register_comes_back_as_it_was(store: RegisterStore) -> None:
    """The stored directory and deliverables equal those that were loaded."""
    given = register()
    assert store.directory() == given.directory
    found = store.find(Question(which=StatusFilter.ALL), today=date(2024, 1, 1)).instalments
    assert {each.deliverable.ref: each.deliverable for each in found} == {each.ref: each for each in given.deliverables}


def test_a_first_load_adds_everything(engine: Engine, now: datetime) -> None:
    """Loading into an empty database reports everything in the register as added, and nothing else."""
    changes = load(engine, register(), now=now, by="U1")
    assert {each.kind for each in changes} == {"added"}
    refs = {each.ref for each in changes}
    assert {
        "note",
        "section III",
        "vehicle schengen-barometer",
        "actor europol",
        "milestone 2024-06",
        "I.2",
        "I.2a",
        "I.2a@2024-06",
    } <= refs


def test_loading_twice_changes_nothing(engine: Engine, reload: Reload) -> None:
    """The same register again gives no difference, writes no row and leaves the revision as it is."""
    before = _count_rows(engine)
    assert reload(register()) == ()
    assert _count_rows(engine) == before


def test_a_changed_text_is_updated_and_reported(store: RegisterStore, reload: Reload) -> None:
    """A new title is stored, and reported with the old and the new text, by language."""
    given = deliverable_of(register(), "III.3a")
    changes = reload(
        with_deliverable(register(), replace(given, title={"en": "A joint report", "nl": given.title["nl"]}))
    )
    expected = RegisterChange(
        kind=FileChangeKind.CHANGED, ref="III.3a", field="title.en", before="Deliverable III.3a", after="A joint report"
    )
    assert changes == (expected,)
    assert store.instalments_of("III.3a")[0].deliverable.title["en"] == "A joint report"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("vehicle", "schengen-barometer"),
        ("feeds", "schengen-barometer"),
        ("addressees", ("council",)),
        ("takes_part", (Owner(actor="frontex"),)),
        ("sources", ("cepol",)),
        ("capacity", "jha-agencies"),
        ("after", "I.1a"),
        ("open_point", {"en": "By whom?"}),
    ],
)
def test_each_fact_is_updated_and_reported(store: RegisterStore, reload: Reload, field: str, value: object) -> None:
    """A file that differs in one fact of one deliverable changes that fact, and says so."""
    changed = replace(deliverable_of(register(), "III.3a"), **{field: value})  # one of its fields
    changes = reload(with_deliverable(register(), changed))
    assert [(each.ref, each.field.partition(".")[0]) for each in changes] == [("III.3a", field)]
    assert getattr(store.instalments_of("III.3a")[0].deliverable, field) == value


def test_a_changed_owner_owes_and_the_former_does_not(store: RegisterStore, reload: Reload, now: datetime) -> None:
    """A deliverable given to another body is found with that body, whether open or done."""
    Ledger(store.engine).mark_done(
        "III.2a", slug="2023-12", evidence="ST 1/24", context=ChangeContext(by="U1", surface="test", now=now)
    )
    (change,) = reload(
        with_deliverable(register(), replace(deliverable_of(register(), "III.2a"), owners=(Owner(actor="eeas"),)))
    )
    assert (change.field, change.before, change.after) == ("owners", "eurojust", "eeas")
    found = store.find(Question(owners=("eeas",), refs=("III.2a",), which=StatusFilter.ALL), today=date(2024, 1, 1))
    assert [each.slug for each in found.instalments] == ["2023-12", "2024-03", "2024-06"]
    assert (
        store.find(
            Question(owners=("eurojust",), refs=("III.2a",), which=StatusFilter.ALL), today=date(2024, 1, 1)
        ).instalments
        == ()
    )


def test_a_done_instalment_stays_done(store: RegisterStore, reload: Reload, now: datetime) -> None:
    """Status, evidence, person and time survive a load that changes the deliverable."""
    done = (
        Ledger(store.engine)
        .mark_done("III.3a", slug=None, evidence="ST 9/24", context=ChangeContext(by="U2", surface="test", now=now))
        .after
    )
    reload(with_deliverable(register(), replace(done.deliverable, title={"en": "Another title"})))
    (kept,) = store.instalments_of("III.3a")
    assert (kept.status, kept.evidence, kept.done_by, kept.done_at) == (done.status, "ST 9/24", "U2", now)


def test_what_people_have_said_stays(store: RegisterStore, reload: Reload, now: datetime) -> None:
    """A report that waits for its confirmation, a hold and a moved deadline survive a load that changes the rest."""
    ledger, context = Ledger(store.engine), ChangeContext(by="U2", surface="test", now=now, reason="so agreed")
    ledger.report("III.2a", slug="2024-03", evidence="ST 7/24", context=context)
    ledger.hold("III.2a", slug="2024-06", context=context)
    ledger.set_deadline("III.3a", slug=None, to="2024-09-30", context=context)
    before = {each.key: each for ref in ("III.2a", "III.3a") for each in store.instalments_of(ref)}
    given = with_milestone(register(), milestone(OCTOBER, date(2024, 10, 10)))
    for ref in ("III.2a", "III.3a"):
        given = with_deliverable(given, replace(deliverable_of(given, ref), title={"en": "Another title"}))
    reload(given)
    kept = {each.key: each for ref in ("III.2a", "III.3a") for each in store.instalments_of(ref) if each.key in before}
    assert (kept["III.2a@2024-03"].report, kept["III.2a@2024-03"].reporter) == ("ST 7/24", "U2")
    assert kept["III.2a@2024-06"].hold == "so agreed"
    assert (kept["III.3a@2024-06"].due, kept["III.3a@2024-06"].moved_to) == (date(2024, 9, 30), "2024-09-30")
    assert kept == {key: replace(each, deliverable=kept[key].deliverable) for key, each in before.items()}
    ledger.mark_done("III.2a", slug="2024-03", evidence="ST 7/24", context=context)
    assert store.instalments_of("III.2a")[1].status is Status.DONE


def test_a_new_milestone_brings_its_instalments(store: RegisterStore, reload: Reload) -> None:
    """Each regular deliverable gets an instalment at a new Schengen Council."""
    changes = reload(with_milestone(register(), milestone(OCTOBER, date(2024, 10, 10))))
    assert {each.ref for each in changes} == {"milestone 2024-10", "I.2a@2024-10", "III.1a@2024-10", "III.2a@2024-10"}
    assert {each.kind for each in changes} == {"added"}
    assert store.instalments_of("III.2a")[-1].due == date(2024, 10, 10)
    assert store.directory().milestones[-1].month == OCTOBER


def test_a_moved_meeting_moves_what_is_due(store: RegisterStore, reload: Reload, now: datetime) -> None:
    """A new meeting day is the due date of all instalments at it, open or done, also of what a body owes."""
    Ledger(store.engine).mark_done(
        "III.2a", slug="2024-06", evidence="", context=ChangeContext(by="U1", surface="test", now=now)
    )
    changes = reload(
        with_milestone(register(), replace(milestone(JUNE, date(2024, 6, 20)), name={"en": "Schengen Council 2024-06"}))
    )
    assert (
        RegisterChange(
            kind=FileChangeKind.CHANGED, ref="milestone 2024-06", field="meets", before="2024-06-13", after="2024-06-20"
        )
        in changes
    )
    assert (
        RegisterChange(
            kind=FileChangeKind.CHANGED, ref="III.2a@2024-06", field="due", before="2024-06-13", after="2024-06-20"
        )
        in changes
    )
    assert len(changes) == 4
    exactly = DueFilter(bound=Bound.IN, span=Span.day(date(2024, 6, 20)))
    found = store.find(
        Question(owners=("eurojust",), which=StatusFilter.ALL, when=exactly), today=date(2024, 1, 1)
    ).instalments
    assert [each.key for each in found if each.due] == ["I.2a@2024-06", "III.1a@2024-06", "III.2a@2024-06"]


def test_what_is_no_longer_there_is_removed(store: RegisterStore, engine: Engine, reload: Reload) -> None:
    """A key action under which nothing was ever done is deleted with its deliverables and instalments, and reported."""
    changes = reload(without(register(), "F.1"))
    assert {(each.kind, each.ref) for each in changes} == {
        ("removed", "F.1"),
        ("removed", "F.1a"),
        ("removed", "F.1a@undated"),
    }
    assert not {"F.1", "F.1a"} & set(store.references())
    with reading(engine) as connection:
        assert connection.execute(select(tables.key_action).where(tables.key_action.c.ref == "F.1")).all() == []


def test_what_was_done_is_withdrawn_and_kept(
    store: RegisterStore, engine: Engine, reload: Reload, now: datetime
) -> None:
    """A done instalment that is no longer in the register leaves all answers, but stays in the database."""
    Ledger(store.engine).mark_done(
        "III.2a", slug="2023-12", evidence="ST 1/24", context=ChangeContext(by="U1", surface="test", now=now)
    )
    changes = {each.ref: each.kind for each in reload(without(register(), "III.2"))}
    assert changes == {
        "III.2": "withdrawn",
        "III.2a": "withdrawn",
        "III.2a@2023-12": "withdrawn",
        "III.2a@2024-03": "removed",
        "III.2a@2024-06": "removed",
    }
    for asked in (
        Question(which=StatusFilter.ALL, refs=("III.2a",)),
        Question(which=StatusFilter.DONE, owners=("eurojust",)),
        Question(which=StatusFilter.DONE),
    ):
        assert store.find(asked, today=date(2024, 1, 1)).instalments == ()
    assert "III.2" not in store.references()
    with reading(engine) as connection:
        row = connection.execute(select(tables.instalment).where(tables.instalment.c.ref == "III.2a")).one()
    assert (row.slug, row.status, row.evidence, row.withdrawn) == ("2023-12", "done", "ST 1/24", True)


def test_a_reopened_instalment_is_withdrawn_too(store: RegisterStore, reload: Reload, now: datetime) -> None:
    """What was marked done at some time is kept, since the audit log refers to it."""
    Ledger(store.engine).mark_done(
        "F.1a", slug=None, evidence="", context=ChangeContext(by="U1", surface="test", now=now)
    )
    Ledger(store.engine).reopen(
        "F.1a", slug=None, context=ChangeContext(by="U1", surface="test", now=now, reason="a slip")
    )
    assert {each.kind for each in reload(without(register(), "F.1"))} == {"withdrawn"}


def test_withdrawn_things_stay_unreported(reload: Reload, store: RegisterStore, now: datetime) -> None:
    """Loading again without what was withdrawn changes nothing."""
    Ledger(store.engine).mark_done(
        "III.2a", slug=None, evidence="", context=ChangeContext(by="U1", surface="test", now=now)
    )
    reload(without(register(), "III.2"))
    assert reload(without(register(), "III.2")) == ()


def test_withdrawn_things_can_come_back(store: RegisterStore, reload: Reload, now: datetime) -> None:
    """A paragraph that is in the register again has its former status."""
    Ledger(store.engine).mark_done(
        "III.2a", slug="2023-12", evidence="ST 1/24", context=ChangeContext(by="U1", surface="test", now=now)
    )
    reload(without(register(), "III.2"))
    assert {each.kind for each in reload(register())} == {"added"}
    first, *others = store.instalments_of("III.2a")
    assert (first.status, first.evidence) == (Status.DONE, "ST 1/24")
    assert [each.slug for each in others] == ["2024-03", "2024-06"]


def test_a_removed_milestone_takes_its_instalments(store: RegisterStore, reload: Reload, now: datetime) -> None:
    """Without its Schengen Council a regular deliverable's instalment is removed, unless it was done."""
    Ledger(store.engine).mark_done(
        "III.2a", slug="2024-06", evidence="", context=ChangeContext(by="U1", surface="test", now=now)
    )
    kinds = {each.ref: each.kind for each in reload(without(register(), "2024-06"))}
    assert kinds["milestone 2024-06"] == kinds["I.2a@2024-06"] == "removed"
    assert kinds["III.2a@2024-06"] == "withdrawn"
    # Once, in June: still due in June, but on its last day.
    assert store.instalments_of("III.3a")[0].due == date(2024, 6, 30)


def test_removed_actors_and_words_disappear(store: RegisterStore, reload: Reload) -> None:
    """Actors, sections and vehicles that are no longer in the register are removed from the directory."""
    given = register()
    actors = {slug: each for slug, each in given.directory.actors.items() if slug != "fr"}
    actors["member-states"] = replace(actors["member-states"], members=("be", "nl"))
    changes = reload(replace(given, directory=replace(given.directory, actors=actors)))
    assert changes == (
        RegisterChange(
            kind=FileChangeKind.CHANGED, ref="actor member-states", field="members", before="be, fr, nl", after="be, nl"
        ),
        RegisterChange(kind=FileChangeKind.REMOVED, ref="actor fr"),
    )
    assert store.find(Question(owners=("fr",)), today=date(2024, 1, 1)).instalments == ()
    assert "fr" not in store.directory().actors


def test_a_new_order_is_stored_and_reported(store: RegisterStore, reload: Reload) -> None:
    """Key actions in another order change nothing but the order of answers."""
    first, second, *others = register().key_actions
    (change,) = reload(replace(register(), key_actions=(second, first, *others)))
    assert (change.kind, change.ref, change.field) == ("changed", "register", "order")
    assert (change.before, change.after) == ("I.1, I.1a, I.2, I.2a", "I.2, I.2a, I.1, I.1a")
    assert store.references()[:4] == ("I.2", "I.2a", "I.1", "I.1a")
    assert reload(replace(register(), key_actions=(second, first, *others))) == ()


def test_a_load_that_fails_changes_nothing(store: RegisterStore, engine: Engine, reload: Reload) -> None:
    """A register with an unknown owner is refused by the database, as a whole."""
    before = _count_rows(engine)
    stray = Deliverable(
        ref="I.1b",
        key_action="I.1",
        title={"en": "?"},
        deadline=Deadline(kind=DeadlineKind.ONCE),
        owners=(Owner(actor="nobody"),),
    )
    with pytest.raises(IntegrityError):
        reload(with_deliverable(register(), stray))
    assert _count_rows(engine) == before
    assert "I.1b" not in store.references()


def test_loads_are_on_record(engine: Engine, reload: Reload, now: datetime) -> None:
    """Each difference has an audit log entry: what, from what, to what, by whom, when."""
    reload(with_milestone(register(), milestone(MARCH, date(2024, 3, 5))))
    with reading(engine) as connection:
        row = connection.execute(
            select(tables.change).where(tables.change.c.ref == "I.2a@2024-03", tables.change.c.kind == "changed")
        ).one()
    assert (row.by, row.at, row.surface) == ("U1", now, "register")
    assert (row.before, row.after) == ({"due": "2024-03-04"}, {"due": "2024-03-05"})


def test_other_processes_notice(store: RegisterStore, engine: Engine, reload: Reload) -> None:
    """A store that has answered before answers from the new revision after a load."""
    other = RegisterStore(engine)
    assert other.directory() is other.directory()
    before = other.directory()
    reload(with_milestone(register(), milestone(OCTOBER)))
    assert len(other.directory().milestones) == len(before.milestones) + 1
    assert store.directory() == other.directory()


@pytest.mark.parametrize("year", [2024, 2025])
def test_a_moved_deadline_keeps_what_was_done(store: RegisterStore, reload: Reload, now: datetime, year: int) -> None:
    """A one-off deliverable whose deadline moves to another month, or year, stays done; the move is reported."""
    given = with_deliverable(register(), Deliverable(**_once_values(date(2024, 6, 30))))
    reload(given)
    Ledger(store.engine).mark_done(
        "III.7b", slug=None, evidence="ST 1/24", context=ChangeContext(by="U1", surface="test", now=now)
    )
    changes = reload(with_deliverable(register(), Deliverable(**_once_values(date(year, 9, 30)))))
    (found,) = store.instalments_of("III.7b")
    assert (found.slug, found.due, found.status, found.evidence) == (
        f"{year}-09",
        date(year, 9, 30),
        Status.DONE,
        "ST 1/24",
    )
    assert (
        RegisterChange(
            kind=FileChangeKind.CHANGED, ref=f"III.7b@{year}-09", field="slug", before="2024-06", after=f"{year}-09"
        )
        in changes
    )
    assert not [each for each in changes if each.kind in ("added", "removed", "withdrawn")]


def test_an_annual_deadline_that_moves_keeps_each_year(store: RegisterStore, reload: Reload, now: datetime) -> None:
    """What is due every April, and then every May, is that year's: what was done of one year stays done."""
    given = with_milestone(register(), milestone(Month(2025, 6), date(2025, 6, 12)))
    reload(given)
    assert [each.slug for each in store.instalments_of("F.2b")] == ["2024-04", "2025-04"]
    act = ChangeContext(by="U1", surface="test", now=now)
    Ledger(store.engine).mark_done("F.2b", slug="2025-04", evidence="ST 1/25", context=act)
    annual = deliverable_of(given, "F.2b")
    changes = reload(with_deliverable(given, replace(annual, deadline=replace(annual.deadline, month=Month(2024, 5)))))
    found = store.instalments_of("F.2b")
    assert [(each.slug, each.status) for each in found] == [("2024-05", Status.OPEN), ("2025-05", Status.DONE)]
    renamed = [(each.ref, each.before, each.after) for each in changes if each.field == "slug"]
    assert renamed == [("F.2b@2024-05", "2024-04", "2024-05"), ("F.2b@2025-05", "2025-04", "2025-05")]


def _once_values(day: date) -> dict[str, Any]:
    deadline = Deadline(kind=DeadlineKind.ONCE, day=day)
    owner = Owner(actor="eurojust")
    return {"ref": "III.7b", "key_action": "III.7", "title": {"en": "Once"}, "deadline": deadline, "owners": (owner,)}
