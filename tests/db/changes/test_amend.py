"""Deadlines, owners and meetings set by coordinators, and how these outlast the register's file."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.changes.ledger import Ledger
from db.connection.engine import reading
from db.register.load import load
from db.register.store import RegisterStore
from db.schema import tables
from domain.dates.spans import Month
from domain.errors import (
    AlreadyDone,
    ChangedMeanwhile,
    CouncilInUse,
    CouncilNotRemovable,
    NoSuchInstalment,
    UnknownReference,
)
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import Change, ChangeContext, ChangeKind
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import Deadline, DeadlineKind, Deliverable, Owner, Register
from tests.db.invariants import assert_sound
from tests.db.races import race
from tests.db.registers import (
    DECEMBER,
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

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
FRONTEX, EMSC, NETHERLANDS = Owner(actor="frontex"), Owner(actor="europol", via="emsc"), Owner(actor="nl")


def context(minutes: int = 0, by: str = "U1") -> ChangeContext:
    """Return the context of a change made some time after the register was loaded."""
    return ChangeContext(by=by, surface="test", now=NOW + timedelta(minutes=minutes), reason="because")


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """The ledger of the store's register."""
    return Ledger(store.engine)


@pytest.fixture(autouse=True)
def sound_register(engine: Engine) -> object:
    """Every test leaves a sound register."""
    yield
    assert_sound(engine)


def find_instalment(store: RegisterStore, ref: str, slug: str) -> Instalment:
    """Return an instalment as it is now."""
    return next(instalment for instalment in store.instalments_of(ref) if instalment.slug == slug)


def list_slugs(store: RegisterStore, ref: str) -> list[str]:
    """Return the slugs of a deliverable's instalments."""
    return sorted(instalment.slug for instalment in store.instalments_of(ref))


def find_deliverable(store: RegisterStore, ref: str) -> Deliverable:
    """Return a deliverable as it is now."""
    return store.instalments_of(ref)[0].deliverable


def last_change(ledger: Ledger) -> Change:
    """Return the newest change."""
    return ledger.read_history(limit=1)[0]


def reload(store: RegisterStore, given: Register | None = None) -> list[str]:
    """Load a file; return what that changed. Loading it again changes nothing."""
    given = given or register()
    changes = load(store.engine, given, now=NOW, by="file")
    assert load(store.engine, given, now=NOW, by="file") == ()
    return [f"{change.kind} {change.ref} {change.field}".strip() for change in changes]


# Deadlines.


@pytest.mark.parametrize(
    ("to", "due", "council"),
    [
        pytest.param("2024-09-30", date(2024, 9, 30), None, id="a day"),
        pytest.param("2024-03", date(2024, 3, 4), Meeting(MARCH), id="a Council with a day"),
        pytest.param("2024-10", date(2024, 10, 31), None, id="a month without a Council"),
    ],
)
def test_a_deadline_moves(store: RegisterStore, ledger: Ledger, to: str, due: date, council: Meeting | None) -> None:
    """A deadline moves to a day, to a Council's meeting or to the end of a month, for all who owe the instalment."""
    moved = ledger.set_deadline("III.3", slug=None, to=to, context=context())
    assert find_instalment(store, "III.3a", "2024-06") == moved.after
    assert (moved.after.due, moved.after.council, moved.after.moved_to, moved.was_chosen) == (due, council, to, False)
    assert (last_change(ledger).kind, last_change(ledger).ref, last_change(ledger).reason) == (
        ChangeKind.DEADLINE,
        "III.3a@2024-06",
        "because",
    )
    assert (last_change(ledger).before["due"], last_change(ledger).after["due"]) == ("2024-06-30", due.isoformat())


def test_a_deadline_goes_back_to_the_notes(store: RegisterStore, ledger: Ledger) -> None:
    """An empty deadline restores the note's; if that is in force already, nothing is recorded."""
    before = find_instalment(store, "III.3a", "2024-06")
    ledger.set_deadline("III.3", slug=None, to="2024-09-30", context=context())
    assert ledger.set_deadline("III.3", slug=None, to="", context=context()).after == before
    number = ledger.read_version()
    ledger.set_deadline("III.3", slug=None, to="", context=context())
    assert ledger.read_version() == number


def test_a_period_that_was_cut_short_is_whole_again(store: RegisterStore, ledger: Ledger) -> None:
    """A period that ends before it starts is a day; moved again, it starts when the note says, however it got there."""
    ledger.set_deadline("III.1b", slug=None, to="2023-12-31", context=context())
    assert find_instalment(store, "III.1b", "2025-12").starts is None
    ledger.set_deadline("III.1b", slug=None, to="2024-12-31", context=context())
    assert find_instalment(store, "III.1b", "2025-12").starts == date(2024, 1, 1)


def test_the_instalment_named_is_moved(ledger: Ledger) -> None:
    """Without a slug the first open one is moved; an instalment's slug has precedence over a Council's month."""
    assert ledger.set_deadline("III.2", slug=None, to="2024-01-31", context=context()).was_chosen
    ledger.set_deadline("III.2", slug="2024-03", to="2024-06", context=context())
    assert ledger.set_deadline("III.2", slug="2024-06", to="2024-07-31", context=context()).after.slug == "2024-06"
    assert ledger.set_deadline("F.2b", slug="2024-06", to="2024-05-31", context=context()).after.slug == "2024-04"
    with pytest.raises(NoSuchInstalment) as refused:
        ledger.set_deadline("III.2", slug="2025-01", to="2024-07-31", context=context())
    assert refused.value.options == ("2023-12", "2024-03", "2024-06")


def test_the_deadline_of_a_done_instalment_is_not_moved(ledger: Ledger) -> None:
    """The error names who marked it done, and the evidence."""
    ledger.mark_done("III.3", slug=None, evidence="ST 1/24", context=context())
    with pytest.raises(AlreadyDone) as refused:
        ledger.set_deadline("III.3", slug=None, to="2024-09-30", context=context())
    assert (refused.value.by, refused.value.evidence) == ("U1", "ST 1/24")


def test_deadlines_outlast_the_file(store: RegisterStore, ledger: Ledger) -> None:
    """Moved deadlines stay when the same file is loaded again, and when a changed one is."""
    ledger.set_deadline("III.3", slug=None, to="2024-09-30", context=context())
    ledger.set_deadline("III.2", slug="2024-06", to="2024-10", context=context())
    assert reload(store) == []
    october = with_milestone(register(), milestone(OCTOBER, date(2024, 10, 10)))
    assert "changed III.2a@2024-06 due" in reload(store, october)
    assert find_instalment(store, "III.3a", "2024-06").due == date(2024, 9, 30)
    assert (find_instalment(store, "III.2a", "2024-06").due, find_instalment(store, "III.2a", "2024-06").council) == (
        date(2024, 10, 10),
        Meeting(OCTOBER),
    )


def test_a_deadline_goes_along_with_a_new_slug(store: RegisterStore, ledger: Ledger) -> None:
    """If the file moves the note's own deadline, the one set in its place stays."""
    ledger.set_deadline("III.3", slug=None, to="2024-09-30", context=context())
    given = deliverable_of(register(), "III.3a")
    later = replace(given, deadline=replace(given.deadline, month=OCTOBER, council=Meeting(OCTOBER)))
    assert "changed III.3a@2024-10 slug" in reload(store, with_deliverable(register(), later))
    assert find_instalment(store, "III.3a", "2024-10").due == date(2024, 9, 30)
    ledger.set_deadline("III.3", slug=None, to="", context=context())
    assert find_instalment(store, "III.3a", "2024-10").due == date(2024, 10, 31)


def test_a_withdrawn_instalment_comes_back(store: RegisterStore, ledger: Ledger) -> None:
    """An instalment that is kept since it was done is the one that a file brings back; no other takes its slug."""
    ledger.mark_done("III.2", slug="2024-03", evidence="ST 1/24", context=context())
    reload(store, without(register(), "2024-03"))
    assert list_slugs(store, "III.2a") == ["2023-12", "2024-06"]
    reload(store, without(register(), "2024-06"))
    assert [(instalment.slug, instalment.evidence) for instalment in store.instalments_of("III.2a")] == [
        ("2023-12", ""),
        ("2024-03", "ST 1/24"),
    ]


# Owners.


def test_owners_are_set(store: RegisterStore, ledger: Ledger) -> None:
    """The new owners owe it, each once, also through a unit; the change records both old and new ones."""
    before, after = ledger.set_owners("III.2", [NETHERLANDS, EMSC, NETHERLANDS], context())
    assert (before.owners, after.owners) == ((Owner(actor="eurojust"),), (NETHERLANDS, EMSC))
    assert find_deliverable(store, "III.2a") == after
    assert (last_change(ledger).before, last_change(ledger).after) == (
        {"owners": [{"actor": "eurojust"}], "settled": False},
        {"owners": [{"actor": "nl"}, {"actor": "europol", "via": "emsc"}], "settled": True},
    )
    found = store.find(Question(owners=("emsc",), refs=("III.2",)), today=NOW.date()).instalments
    assert [instalment.slug for instalment in found] == ["2023-12", "2024-03", "2024-06"]
    assert store.find(Question(owners=("eurojust",), refs=("III.2",)), today=NOW.date()).instalments == ()


def test_a_deliverable_can_have_no_owner(store: RegisterStore, ledger: Ledger) -> None:
    """A deliverable without owners is found as such, and no longer once it has one."""
    ownerless = Question(ownerless=True, section="III")
    ledger.set_owners("III.2", [], context())
    ledger.set_owners("III.5a", [FRONTEX], context())
    found = store.find(ownerless, today=NOW.date()).instalments
    assert {instalment.deliverable.ref for instalment in found} == {"III.2a"}


def test_owners_go_back_to_the_notes(ledger: Ledger) -> None:
    """None restores the note's owners, also after several changes; if they are in force, nothing is recorded."""
    number = ledger.read_version()
    ledger.set_owners("III.2", None, context())
    ledger.set_owners("III.2", [Owner(actor="eurojust")], context())
    assert ledger.read_version() == number
    ledger.set_owners("III.2", [FRONTEX], context())
    ledger.set_owners("III.2", [NETHERLANDS], context())
    before, after = ledger.set_owners("III.2", None, context())
    assert (before.owners, after.owners) == ((NETHERLANDS,), (Owner(actor="eurojust"),))
    assert last_change(ledger).after == {"owners": [{"actor": "eurojust"}], "settled": False}


def test_owners_outlast_the_file(store: RegisterStore, ledger: Ledger) -> None:
    """Owners that were set stay whatever the file says; the file's count again once they are restored."""
    ledger.set_owners("III.2", [NETHERLANDS], context())
    assert reload(store) == []
    changed = replace(deliverable_of(register(), "III.2a"), owners=(FRONTEX,))
    assert reload(store, with_deliverable(register(), changed)) == []
    assert find_deliverable(store, "III.2a").owners == (NETHERLANDS,)
    ledger.set_owners("III.2", None, context())
    assert find_deliverable(store, "III.2a").owners == (FRONTEX,)
    assert reload(store, with_deliverable(register(), changed)) == []


def test_undoing_owners_restores_those_of_the_current_file(store: RegisterStore, ledger: Ledger) -> None:
    """If the file was corrected since, an undo does not bring its old owners back."""
    ledger.set_owners("III.2", [NETHERLANDS], context())
    changed = with_deliverable(register(), replace(deliverable_of(register(), "III.2a"), owners=(FRONTEX,)))
    reload(store, changed)
    ledger.undo(None, context())
    assert find_deliverable(store, "III.2a").owners == (FRONTEX,)
    assert reload(store, changed) == []
    ledger.undo(ledger.read_version(), context())
    assert find_deliverable(store, "III.2a").owners == (NETHERLANDS,)


def test_owners_that_the_file_no_longer_has(store: RegisterStore, ledger: Ledger) -> None:
    """The note's owners count again, and do not count as set when the file names others later."""
    given = register()
    ledger.set_owners("III.3", [EMSC], context())
    actors = {slug: actor for slug, actor in given.directory.actors.items() if slug != "emsc"}
    less = replace(given, directory=replace(given.directory, actors=actors))
    less = replace(less, key_actions=tuple(replace(action, takes_part=()) for action in less.key_actions))
    reload(store, less)
    assert find_deliverable(store, "III.3a").owners == deliverable_of(given, "III.3a").owners
    reload(store, with_deliverable(less, replace(deliverable_of(less, "III.3a"), owners=(FRONTEX,))))
    assert find_deliverable(store, "III.3a").owners == (FRONTEX,)


def test_the_owners_of_a_withdrawn_deliverable_cannot_be_set(store: RegisterStore, ledger: Ledger) -> None:
    """A deliverable that is no longer in the register is unknown."""
    ledger.mark_done("III.2", slug="2024-03", evidence="", context=context())
    reload(store, without(register(), "III.2"))
    with pytest.raises(UnknownReference):
        ledger.set_owners("III.2a", [], context())


# Meetings.


def test_a_meeting_moves(store: RegisterStore, ledger: Ledger) -> None:
    """Instalments that are due at a meeting move with it, done or not; one due by the end of its month does not."""
    ledger.mark_done("III.2", slug="2024-06", evidence="", context=context())
    assert ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    assert find_instalment(store, "III.2a", "2024-06").due == date(2024, 6, 20)
    assert find_instalment(store, "I.2a", "2024-06").due == date(2024, 6, 20)
    assert find_instalment(store, "III.3a", "2024-06").due == date(2024, 6, 30)
    assert (last_change(ledger).ref, last_change(ledger).before, last_change(ledger).after) == (
        "2024-06",
        {"meets": "2024-06-13", "settled": False},
        {"meets": "2024-06-20", "settled": True},
    )


def test_a_meetings_day_may_be_unknown(store: RegisterStore, ledger: Ledger) -> None:
    """Without a day the last day of the month counts."""
    assert ledger.set_meeting(Meeting(JUNE), None, context())
    assert find_instalment(store, "III.2a", "2024-06").due == date(2024, 6, 30)
    assert not ledger.set_meeting(Meeting(JUNE), None, context())


def test_a_meeting_on_its_day_is_no_change(ledger: Ledger) -> None:
    """Setting a meeting to its own day records nothing."""
    number = ledger.read_version()
    assert not ledger.set_meeting(Meeting(JUNE), date(2024, 6, 13), context())
    assert ledger.read_version() == number


def test_a_new_meeting_brings_instalments(store: RegisterStore, ledger: Ledger) -> None:
    """Regular deliverables are due at a new meeting, yearly ones if it is theirs; it is named like the others."""
    assert ledger.set_meeting(Meeting(Month(2025, 6)), date(2025, 6, 12), context())
    assert [list_slugs(store, ref) for ref in ("III.2a", "I.2a", "F.2b", "I.1a")] == [
        ["2023-12", "2024-03", "2024-06", "2025-06"],
        ["2024-03", "2024-06", "2025-06"],
        ["2024-04", "2025-04"],
        ["2023-12"],
    ]
    added = store.directory().milestone(Meeting(Month(2025, 6)))
    assert added == milestone(Month(2025, 6), date(2025, 6, 12))
    found = store.find(Question(owners=("eurojust",), which=StatusFilter.OPEN, refs=("III.2",)), today=NOW.date())
    assert found.instalments[-1].due == date(2025, 6, 12)


def test_a_deadline_moved_to_a_month_finds_its_meeting(store: RegisterStore, ledger: Ledger) -> None:
    """Once a Council is added in the month that a deadline was moved to, the instalment is due at that Council."""
    ledger.set_deadline("III.3", slug=None, to="2024-10", context=context())
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context())
    moved = find_instalment(store, "III.3a", "2024-06")
    assert (moved.due, moved.council) == (date(2024, 10, 10), Meeting(OCTOBER))


def test_an_added_meeting_is_removed(store: RegisterStore, ledger: Ledger) -> None:
    """It is removed with every instalment that it brought."""
    before = store.find(Question(which=StatusFilter.ALL), today=NOW.date())
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context())
    ledger.remove_meeting(Meeting(OCTOBER), context())
    assert store.find(Question(which=StatusFilter.ALL), today=NOW.date()) == before
    assert store.directory().milestone(Meeting(OCTOBER)) is None
    assert (last_change(ledger).before, last_change(ledger).after) == ({"meets": "2024-10-10", "settled": True}, {})


@pytest.mark.parametrize("month", [JUNE, OCTOBER])
def test_only_an_added_meeting_is_removed(ledger: Ledger, month: Month) -> None:
    """A meeting that the note has, also with another day, or that does not exist is refused."""
    if month == JUNE:
        ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    with pytest.raises(CouncilNotRemovable):
        ledger.remove_meeting(Meeting(month), context())


_USES: dict[str, Callable[[Ledger], object]] = {
    "III.2a@2024-10": lambda ledger: ledger.mark_done("III.2", slug="2024-10", evidence="", context=context()),
    "I.2a@2024-10": lambda ledger: ledger.hold("I.2", slug="2024-10", context=context()),
    "III.1a@2024-10": lambda ledger: ledger.report("III.1a", slug="2024-10", evidence="ST 1/24", context=context()),
    "III.3a@2024-06": lambda ledger: ledger.set_deadline("III.3", slug=None, to="2024-10", context=context()),
}


@pytest.mark.parametrize("by", _USES)
def test_a_meeting_in_use_is_not_removed(store: RegisterStore, ledger: Ledger, by: str) -> None:
    """Neither if an instalment that would go with it was changed, nor if a deadline was moved to it."""
    ledger.set_meeting(Meeting(OCTOBER), None, context())
    _USES[by](ledger)
    for attempt in (
        lambda: ledger.remove_meeting(Meeting(OCTOBER), context()),
        lambda: ledger.undo(ledger.read_version() - 1, context()),
    ):
        with pytest.raises(CouncilInUse) as refused:
            attempt()
        assert (refused.value.slug, refused.value.by) == ("2024-10", by)
    ledger.undo(None, context())
    ledger.remove_meeting(Meeting(OCTOBER), context())
    assert "2024-10" not in list_slugs(store, "III.2a")


def test_a_meeting_is_in_use_by_what_is_tabled_there(ledger: Ledger) -> None:
    """A yearly instalment that is due before the Council that brought it goes with the Council, so it counts, too."""
    ledger.set_meeting(Meeting(Month(2025, 6)), None, context())
    ledger.mark_done("F.2b", slug="2025-04", evidence="ST 1/25", context=context())
    with pytest.raises(CouncilInUse) as refused:
        ledger.remove_meeting(Meeting(Month(2025, 6)), context())
    assert refused.value.by == "F.2b@2025-04"


def test_an_instalment_that_stays_does_not_use_a_meeting(store: RegisterStore, ledger: Ledger) -> None:
    """An instalment in the same month that is due without the Council does not keep it."""
    ledger.set_meeting(Meeting(Month(2024, 12)), date(2024, 12, 5), context())
    ledger.mark_done("III.7", slug=None, evidence="", context=context())
    ledger.remove_meeting(Meeting(Month(2024, 12)), context())
    assert find_instalment(store, "III.7a", "2024-12").due == date(2024, 12, 31)


def test_meetings_outlast_the_file(store: RegisterStore, ledger: Ledger) -> None:
    """Moved and added meetings keep their days, whatever the file says; a file may have an added meeting itself."""
    ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context())
    assert reload(store) == []
    other = with_milestone(register(), milestone(JUNE, date(2024, 6, 14)))
    other = with_milestone(other, milestone(OCTOBER, date(2024, 10, 11)))
    assert reload(store, other) == ["changed milestone 2024-10 name.en"]
    directory = store.directory()
    assert [directory.milestone(Meeting(month)) for month in (JUNE, OCTOBER)] == [
        milestone(JUNE, date(2024, 6, 20)),
        milestone(OCTOBER, date(2024, 10, 10)),
    ]
    with pytest.raises(CouncilNotRemovable):
        ledger.remove_meeting(Meeting(OCTOBER), context())


def test_a_moved_meeting_takes_the_files_name(store: RegisterStore, ledger: Ledger) -> None:
    """Only its day is set by coordinators: a name that the file corrects or translates is taken from there."""
    ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    named = replace(milestone(JUNE, date(2024, 6, 13)), name={"en": "Council of June", "nl": "Raad van juni"})
    assert reload(store, with_milestone(register(), named)) == [
        "changed milestone 2024-06 name.en",
        "changed milestone 2024-06 name.nl",
    ]
    assert store.directory().milestone(Meeting(JUNE)) == replace(named, meets=date(2024, 6, 20))


def test_undoing_a_meeting_restores_the_day_of_the_current_file(store: RegisterStore, ledger: Ledger) -> None:
    """If the file's day was corrected since, an undo does not bring the old one back."""
    ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    corrected = with_milestone(register(), milestone(JUNE, date(2024, 6, 14)))
    reload(store, corrected)
    ledger.undo(None, context())
    assert find_instalment(store, "III.2a", "2024-06").due == date(2024, 6, 14)
    assert reload(store, corrected) == []


def test_undoing_a_meeting_that_the_file_no_longer_has(store: RegisterStore, ledger: Ledger) -> None:
    """It stays while its day is set, and is gone once that is undone."""
    ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    less = without(register(), "2024-06")
    assert reload(store, less) == []
    assert "2024-06" in list_slugs(store, "III.2a")
    ledger.undo(None, context())
    assert "2024-06" not in list_slugs(store, "III.2a")
    assert reload(store, less) == []


def test_the_files_day_is_kept_apart(store: RegisterStore, ledger: Ledger, engine: Engine) -> None:
    """The file's day is remembered while another is set, and no longer."""
    row = tables.milestone.c

    def kept() -> list[tuple[object, ...]]:
        with reading(engine) as connection:
            rows = connection.execute(select(row.settled, row.noted, row.noted_meets).where(row.slug == "2024-06"))
            return [tuple(found) for found in rows]

    ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context())
    ledger.set_meeting(Meeting(JUNE), date(2024, 6, 21), context())
    assert kept() == [(True, True, date(2024, 6, 13))]
    ledger.undo(None, context())
    ledger.undo(None, context())
    assert kept() == [(False, True, None)]
    assert find_instalment(store, "III.2a", "2024-06").due == date(2024, 6, 13)


# Together.


def test_all_overrides_outlast_a_changed_file(store: RegisterStore, ledger: Ledger) -> None:
    """A file with many other changes leaves all overrides, and only its own changes are reported."""
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context())
    ledger.set_meeting(Meeting(MARCH), date(2024, 3, 5), context())
    ledger.set_deadline("III.2", slug="2024-06", to="2024-10", context=context())
    ledger.set_owners("III.2", [NETHERLANDS], context())
    yearly = Deadline(kind=DeadlineKind.ANNUAL, month=DECEMBER, month_end=True)
    changed = with_deliverable(register(), replace(deliverable_of(register(), "I.1a"), deadline=yearly))
    changes = reload(store, without(changed, "III.7"))
    assert [change for change in changes if "I.1a" not in change and "III.7" not in change] == []
    assert find_instalment(store, "III.2a", "2024-06").due == date(2024, 10, 10)
    assert find_instalment(store, "III.2a", "2024-03").due == date(2024, 3, 5)
    assert find_deliverable(store, "III.2a").owners == (NETHERLANDS,)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            lambda ledger, context: ledger.set_deadline("III.3", slug=None, to="2024-09-30", context=context),
            lambda ledger, context: ledger.set_deadline("III.3", slug=None, to="2024-10-31", context=context),
            id="deadlines",
        ),
        pytest.param(
            lambda ledger, context: ledger.set_owners("III.3", [FRONTEX], context),
            lambda ledger, context: ledger.set_owners("III.3", [NETHERLANDS], context),
            id="owners",
        ),
        pytest.param(
            lambda ledger, context: ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), context),
            lambda ledger, context: ledger.set_meeting(Meeting(JUNE), date(2024, 6, 21), context),
            id="meetings",
        ),
        pytest.param(
            lambda ledger, context: ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 1), context),
            lambda ledger, context: ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 2), context),
            id="a new meeting",
        ),
    ],
)
def test_concurrent_changes_overwrite_nothing(
    store: RegisterStore,
    ledger: Ledger,
    first: Callable[[Ledger, ChangeContext], object],
    second: Callable[[Ledger, ChangeContext], object],
) -> None:
    """Of two people who change the same at once, one is refused and shown the other's change, which stays."""
    assert store.references()
    outcomes = race([lambda: first(ledger, context(by="U1")), lambda: second(ledger, context(by="U2"))])
    (refused,) = (outcome for outcome in outcomes if isinstance(outcome, ChangedMeanwhile))
    assert refused.change == last_change(ledger)
    assert refused.change.by != f"U{1 + outcomes.index(refused)}"


def test_removing_a_meeting_while_it_is_moved(ledger: Ledger) -> None:
    """The meeting is either removed or moved, and the second user is refused."""
    ledger.set_meeting(Meeting(OCTOBER), None, context())
    late = [context(10, by) for by in ("U1", "U2")]
    outcomes = race(
        [
            lambda: ledger.remove_meeting(Meeting(OCTOBER), late[0]),
            lambda: ledger.set_meeting(Meeting(OCTOBER), OCTOBER.first, late[1]),
        ]
    )
    assert sum(isinstance(outcome, ChangedMeanwhile) for outcome in outcomes) == 1
