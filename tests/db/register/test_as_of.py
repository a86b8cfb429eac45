"""The register on past days, from the audit log."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.connection.engine import reading
from db.people.reminder_preferences import PreferenceStore
from db.register import as_of
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span, brussels_day
from domain.errors import BotError
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.audit_events import ChangeContext
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting
from domain.register.model import Owner, Status
from domain.register.results import Matches
from tests.databases.databases import SQLITE, Databases
from tests.databases.shared_engine import SharedEngine
from tests.db.conftest import NOW, create_migrated
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
from tests.db.strategies import questions
from tests.shipped import shipped_register

REGISTER = register()
_REFS = [deliverable.ref for deliverable in REGISTER.deliverables]

#: What a coordinator does.
Action = Callable[[Ledger, ChangeContext], object]
#: What matches a question, day by day.
Days = dict[date, tuple[Instalment, ...]]

LOADED, MARKED, OPENED = (datetime(2024, month, 10, 9, tzinfo=UTC) for month in (1, 2, 3))
#: A day before the changes of February, one between those and March's, one after.
BEFORE, BETWEEN, AFTER = date(2024, 2, 9), date(2024, 2, 20), date(2024, 3, 10)


def load_and_mark(engine: Engine) -> RegisterStore:
    """Load the shipped register, and mark III.3a done from February to March."""
    load(engine, shipped_register(), now=LOADED, by="test")
    store = RegisterStore(engine)
    Ledger(store.engine).mark_done(
        "III.3", slug=None, evidence="ST 1/24", context=ChangeContext(by="U1", surface="test", now=MARKED)
    )
    Ledger(store.engine).reopen(
        "III.3", slug=None, context=ChangeContext(by="U1", surface="test", now=OPENED, reason="")
    )
    return store


def is_found(store: RegisterStore, day: str, which: StatusFilter) -> bool:
    """Return whether III.3a is among Eurojust's instalments of that status as of a day."""
    question = Question(which=which, owners=("eurojust",), as_of=date.fromisoformat(day))
    return "III.3a" in {each.deliverable.ref for each in store.find(question, today=date(2024, 4, 1)).instalments}


def test_a_mark_counts_from_its_day_on(engine: Engine) -> None:
    """A mark counts from the end of its day on, and so does opening the instalment again."""
    store = load_and_mark(engine)
    assert [
        is_found(store, day, StatusFilter.OPEN) for day in ("2024-02-09", "2024-02-10", "2024-03-09", "2024-03-10")
    ] == [
        True,
        False,
        False,
        True,
    ]
    assert [is_found(store, day, StatusFilter.DONE) for day in ("2024-02-09", "2024-02-10", "2024-03-10")] == [
        False,
        True,
        False,
    ]
    assert is_found(store, "2024-02-10", StatusFilter.ALL)


def test_a_hold_counts_from_its_day_on(engine: Engine) -> None:
    """What is put on hold was not on hold the day before."""
    store = load_and_mark(engine)
    held_on = ChangeContext(by="U1", surface="test", now=datetime(2024, 3, 20, 9, tzinfo=UTC), reason="waits")
    Ledger(store.engine).hold("III.3", slug=None, context=held_on)
    assert [is_found(store, day, StatusFilter.HELD) for day in ("2024-03-19", "2024-03-20")] == [False, True]


def test_a_report_counts_until_it_is_confirmed(engine: Engine) -> None:
    """What its owner reports done waits from that day to the one on which a coordinator confirms it."""
    store, ledger = load_and_mark(engine), Ledger(engine)
    reported_on, confirmed_on = (
        ChangeContext(by="U1", surface="test", now=datetime(2024, 3, day, 9, tzinfo=UTC)) for day in (20, 22)
    )
    ledger.report("III.3", slug=None, evidence="sent", context=reported_on)
    ledger.mark_done("III.3", slug=None, evidence="sent", context=confirmed_on)
    days = ("2024-03-19", "2024-03-20", "2024-03-21", "2024-03-22")
    assert [is_found(store, day, StatusFilter.REPORTED) for day in days] == [False, True, True, False]


def test_overdue_is_judged_by_that_day(engine: Engine) -> None:
    """What fell due after the day was not overdue on it."""
    store = load_and_mark(engine)
    late = Question(which=StatusFilter.OVERDUE, as_of=date(2024, 2, 1))
    found = {each.slug for each in store.find(late, today=date(2024, 7, 1)).instalments}
    assert found == {"2023-12"}


def test_the_record_begins_when_the_register_was_loaded(engine: Engine) -> None:
    """The audit log begins on the day of the first load."""
    with load_and_mark(engine).snapshot() as register:
        assert register.first_recorded_day() == LOADED.date()


# With the register of `tests.db.registers`, as loaded on 10 January.


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """Return the ledger of the store's register."""
    return Ledger(store.engine)


def context(now: datetime = MARKED, reason: str = "") -> ChangeContext:
    """Return the context of a change made in February, or later."""
    return ChangeContext(by="U1", surface="test", now=now, reason=reason)


def find(store: RegisterStore, question: Question, day: date, *, limit: int = 2000) -> Matches:
    """Return what matches a question as of a day, asked months later."""
    return store.find(replace(question, as_of=day), today=date(2024, 7, 1), limit=limit)


def keys_on_each_day(store: RegisterStore, question: Question) -> list[list[str]]:
    """Return the keys of what matches before February's changes, between those and March's, and after both."""
    return [[each.key for each in find(store, question, day).instalments] for day in (BEFORE, BETWEEN, AFTER)]


def on_each_day(store: RegisterStore, ref: str, slug: str) -> Sequence[Instalment]:
    """Return an instalment as of each of the three days."""
    found = (
        find(store, Question(which=StatusFilter.ALL, refs=(ref,)), day).instalments for day in (BEFORE, BETWEEN, AFTER)
    )
    return [next(each for each in every if each.slug == slug) for every in found]


def due_by(month: Month, *owners: str) -> Question:
    """Return the question for what is due by the end of a month of III.2a and III.3a."""
    return Question(when=DueFilter(bound=Bound.BY, span=Span.months(month)), owners=owners, refs=("III.2a", "III.3a"))


def test_all_that_was_said_of_an_instalment_is_as_it_was(store: RegisterStore, ledger: Ledger) -> None:
    """Evidence, holds and reports are those of the day, too."""
    ledger.hold("III.3", slug=None, context=context(reason="waits for the opinion"))
    ledger.report("III.2", slug="2024-06", evidence="ST 2/24", context=context())
    ledger.mark_done("III.3", slug=None, evidence="ST 1/24", context=context(OPENED))
    ledger.decline("III.2", slug="2024-06", context=context(OPENED))
    assert [(each.hold, each.evidence) for each in on_each_day(store, "III.3a", "2024-06")] == [
        ("", ""),
        ("waits for the opinion", ""),
        ("", "ST 1/24"),
    ]
    assert [each.report for each in on_each_day(store, "III.2a", "2024-06")] == ["", "ST 2/24", ""]


def test_a_deadline_is_the_one_of_the_day(store: RegisterStore, ledger: Ledger) -> None:
    """A deadline that was moved since has its day of then, and limits of time go by it."""
    ledger.set_deadline("III.3", slug=None, to="2024-03-20", context=context())
    ledger.set_deadline("III.3", slug=None, to="2024-10", context=context(OPENED))
    assert keys_on_each_day(store, due_by(MARCH, "efecc")) == [[], ["III.3a@2024-06"], []]
    assert keys_on_each_day(store, due_by(JUNE, "efecc")) == [["III.3a@2024-06"], ["III.3a@2024-06"], []]
    assert [(each.due, each.moved_to) for each in on_each_day(store, "III.3a", "2024-06")] == [
        (date(2024, 6, 30), ""),
        (date(2024, 3, 20), "2024-03-20"),
        (date(2024, 10, 31), "2024-10"),
    ]


def test_what_was_taken_back_counts_until_then(store: RegisterStore, ledger: Ledger) -> None:
    """A deadline that was moved, moved back by an undo, and moved again by undoing that, is as of the day."""
    ledger.set_deadline("III.3", slug=None, to="2024-03-20", context=context())
    moved = ledger.read_version()
    ledger.undo(moved, context(OPENED))
    ledger.undo(ledger.read_version(), context(datetime(2024, 4, 10, 9, tzinfo=UTC)))
    assert keys_on_each_day(store, due_by(MARCH, "efecc")) == [[], ["III.3a@2024-06"], []]
    assert [each.key for each in find(store, due_by(MARCH, "efecc"), date(2024, 4, 10)).instalments] == [
        "III.3a@2024-06"
    ]


def test_owners_are_those_of_the_day(store: RegisterStore, ledger: Ledger) -> None:
    """A body owes as of a day what it owed then, even if others owe it now."""
    ledger.set_owners("III.2a", [Owner(actor="nl")], context())
    ledger.set_owners("III.2a", [], context(OPENED))
    question = Question(refs=("III.2a",), when=DueFilter(bound=Bound.IN, span=Span.months(JUNE)))
    assert keys_on_each_day(store, replace(question, owners=("eurojust",))) == [["III.2a@2024-06"], [], []]
    assert keys_on_each_day(store, replace(question, owners=("nl",))) == [[], ["III.2a@2024-06"], []]
    assert keys_on_each_day(store, replace(question, ownerless=True)) == [[], [], ["III.2a@2024-06"]]
    assert [each.deliverable.owners for each in on_each_day(store, "III.2a", "2024-06")] == [
        (Owner(actor="eurojust"),),
        (Owner(actor="nl"),),
        (),
    ]


def test_taking_part_goes_by_the_owners_of_the_day(store: RegisterStore, ledger: Ledger) -> None:
    """A key action under which a body owed something on the day is not one in which it only took part."""
    ledger.set_owners("III.2a", [Owner(actor="nl")], context())
    question = Question(owners=("eurojust",), section="III")
    assert [[each.ref for each in find(store, question, day).participations] for day in (BEFORE, BETWEEN)] == [
        [],
        ["III.2"],
    ]


def test_a_meeting_is_on_the_day_that_it_had(store: RegisterStore, ledger: Ledger) -> None:
    """A meeting that was moved since has its day of then, and so has everything due at it."""
    ledger.set_meeting(Meeting(MARCH), date(2024, 3, 20), context())
    ledger.set_meeting(Meeting(MARCH), None, context(OPENED))
    assert [each.due for each in on_each_day(store, "III.2a", "2024-03")] == [
        date(2024, 3, 4),
        date(2024, 3, 20),
        date(2024, 3, 31),
    ]
    late = Question(which=StatusFilter.OVERDUE, refs=("III.2a",))
    assert [each.slug for each in find(store, late, AFTER).instalments] == ["2023-12"]


def test_a_meeting_added_since_was_not_there(store: RegisterStore, ledger: Ledger) -> None:
    """A meeting added later did not exist before, nor was anything due at it; one removed again existed in between."""
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context())
    ledger.mark_done("III.2", slug="2024-10", evidence="", context=context())
    ledger.reopen("III.2", slug="2024-10", context=context())
    ledger.remove_meeting(Meeting(OCTOBER), context(OPENED))
    asked = Question(refs=("III.2a",), when=DueFilter(bound=Bound.FROM, span=Span.months(OCTOBER)))
    assert keys_on_each_day(store, asked) == [[], ["III.2a@2024-10"], []]
    assert [each.due for each in find(store, asked, BETWEEN).instalments] == [date(2024, 10, 10)]


def test_days_ahead_of_a_meeting_are_not_its_day(store: RegisterStore, ledger: Ledger) -> None:
    """Lead times of a meeting's reminders, which the audit log names like the meeting, change nothing of it."""
    PreferenceStore(store.engine).set_lead_days(Meeting(JUNE), (30,), context())
    ledger.undo(ledger.read_history()[0].number, context(OPENED))
    with reading(store.engine) as connection:
        assert not as_of.read_past_state(connection, BEFORE).is_rearranged
    assert [each.due for each in on_each_day(store, "III.2a", "2024-06")] == [date(2024, 6, 13)] * 3


def test_nothing_is_rearranged_by_marks(store: RegisterStore, ledger: Ledger) -> None:
    """If only statuses were changed since, nothing is rearranged: owners and due dates are today's."""
    ledger.mark_done("III.2", slug=None, evidence="", context=context())
    ledger.hold("III.3", slug=None, context=context(reason="waits"))
    ledger.undo(None, context())
    with reading(store.engine) as connection:
        past = as_of.read_past_state(connection, BEFORE)
    assert (set(past.instalments), past.is_rearranged) == ({"III.2a@2023-12", "III.3a@2024-06"}, False)


@pytest.mark.parametrize("rearranged", [False, True])
def test_the_limit_counts_what_fitted_then(store: RegisterStore, ledger: Ledger, *, rearranged: bool) -> None:
    """At most the limit of what matched on the day is returned, and whether there was more."""
    for _ in range(3):
        ledger.mark_done("III.2", slug=None, evidence="", context=context())
    if rearranged:
        ledger.set_owners("I.1a", [], context(OPENED))
    done = Question(which=StatusFilter.DONE)
    some, every = find(store, done, BETWEEN, limit=2), find(store, done, BETWEEN, limit=3)
    assert [(len(found.instalments), found.has_more) for found in (some, every)] == [(2, True), (3, False)]
    assert find(store, done, BEFORE, limit=1).instalments == ()


@pytest.mark.parametrize("rearranged", [False, True])
def test_a_day_goes_with_an_instalment_that_a_file_renamed(
    store: RegisterStore, ledger: Ledger, *, rearranged: bool
) -> None:
    """What was done under the key that an instalment had before its deadline was corrected still counts for it."""
    ledger.mark_done("III.3", slug="2024-06", evidence="ST 1/24", context=context())
    given = deliverable_of(register(), "III.3a")
    later = replace(given, deadline=replace(given.deadline, month=OCTOBER, council=None))
    load(store.engine, with_deliverable(register(), later), now=OPENED, by="file")
    ledger.reopen("III.3", slug="2024-10", context=context(datetime(2024, 4, 10, 9, tzinfo=UTC)))
    if rearranged:
        ledger.set_owners("I.1a", [], context(datetime(2024, 4, 10, 9, tzinfo=UTC)))
    statuses = [each.status for each in on_each_day(store, "III.3a", "2024-10")]
    assert statuses == [Status.OPEN, Status.DONE, Status.DONE]


def test_another_under_the_old_name_is_another(store: RegisterStore, ledger: Ledger) -> None:
    """A new instalment that has the former key of another one was not done when that one was."""
    ledger.mark_done("III.2", slug="2024-06", evidence="ST 1/24", context=context())
    october = with_milestone(without(register(), "2024-06"), milestone(OCTOBER))
    load(store.engine, october, now=OPENED, by="file")
    load(store.engine, with_milestone(register(), milestone(OCTOBER)), now=OPENED, by="file")
    ledger.mark_done("III.2", slug="2024-06", evidence="ST 2/24", context=context(datetime(2024, 4, 10, 9, tzinfo=UTC)))
    assert [each.evidence for each in on_each_day(store, "III.2a", "2024-10")] == ["", "ST 1/24", "ST 1/24"]
    assert [each.status for each in on_each_day(store, "III.2a", "2024-06")] == [Status.OPEN] * 3


# Each day of a time, against what is answered as of that day.


@st.composite
def actions(draw: st.DrawFn) -> Action:
    """Draw something that a coordinator does; the ledger may refuse it."""
    ref, slug = draw(st.sampled_from(_REFS)), draw(st.sampled_from([None, "2023-12", "2024-03", "2024-06"]))
    month, to = draw(st.sampled_from([Month(2024, 3), OCTOBER])), draw(st.sampled_from(["2024-03-20", "2024-10", ""]))
    choices: list[Action] = [
        *[lambda ledger, context: ledger.mark_done(ref, slug=slug, evidence="x", context=context)] * 3,
        lambda ledger, context: ledger.reopen(ref, slug=slug, context=context),
        lambda ledger, context: ledger.hold(ref, slug=slug, context=context),
        lambda ledger, context: ledger.set_deadline(ref, slug=slug, to=to, context=context),
        lambda ledger, context: ledger.set_owners(ref, [Owner(actor="nl")], context),
        lambda ledger, context: ledger.set_meeting(Meeting(month), None, context),
        lambda ledger, context: ledger.undo(None, context),
    ]
    return draw(st.sampled_from(choices))


def carry_out(store: RegisterStore, plan: list[tuple[int, Action]], now: datetime) -> datetime:
    """Carry out a plan, each action some hours after the one before; return the time of the last."""
    ledger = Ledger(store.engine)
    for hours, action in plan:
        now += timedelta(hours=hours)
        try:
            action(ledger, ChangeContext(by="U1", surface="test", now=now, reason="because"))
        except BotError:
            continue
    return now


def answers_by_day(store: RegisterStore, question: Question, first: date, last: date) -> Days:
    """Return what matches as of each day."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return {day: store.find(replace(question, as_of=day), today=last).instalments for day in days}


def fill_days(found: dict[date, Matches], first: date, last: date) -> Days:
    """Return the matches of each day, where a day that is missing has those of the last day before it."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return {day: found[max(each for each in found if each <= day)].instalments for day in days}


@pytest.mark.long
@settings(max_examples=25, suppress_health_check=list(HealthCheck), print_blob=True)
@given(
    plan=st.lists(st.tuples(st.integers(1, 60), actions()), min_size=3, max_size=10),
    question=st.just(Question()) | questions(REGISTER).filter(lambda each: each.which is not StatusFilter.OVERDUE),
)
def test_each_day_found_has_the_answers_of_that_day(
    sqlite_databases: Databases,
    shared_engines: Mapping[str, SharedEngine],
    tmp_path_factory: pytest.TempPathFactory,
    plan: list[tuple[int, Action]],
    question: Question,
) -> None:
    """Whatever was done, each day found, and the days up to the next, have the matches as of that day."""
    url = sqlite_databases.new_url(tmp_path_factory.mktemp("course"))
    sqlite_databases.fill(url, "migrated", create_migrated)
    with shared_engines[SQLITE].lend(url) as engine:
        load(engine, REGISTER, now=NOW, by="test")
        store = RegisterStore(engine)
        first, last = brussels_day(NOW), brussels_day(carry_out(store, plan, NOW)) + timedelta(days=1)
        with store.snapshot() as snapshot:
            course = snapshot.find_each_day(question, first=first, last=last)
        assert fill_days(course, first, last) == answers_by_day(store, question, first, last)
        assert course[max(course)].instalments == store.find(question, today=last).instalments
    sqlite_databases.drop(url)


def test_what_is_over_by_midnight_in_brussels_is_the_days(store: RegisterStore) -> None:
    """A mark made late in the evening counts for its own day, which ends in Brussels."""
    ledger = Ledger(store.engine)
    evening = datetime.fromisoformat("2024-01-20T22:59:00+00:00")
    for minutes in (0, 2):
        act = ChangeContext(by="U1", surface="test", now=evening + timedelta(minutes=minutes))
        ledger.mark_done("III.2", slug=None, evidence="x", context=act)
    with store.snapshot() as snapshot:
        course = snapshot.find_each_day(Question(refs=("III.2a",)), first=date(2024, 1, 15), last=date(2024, 2, 1))
    assert [(day, len(found.instalments)) for day, found in course.items()] == [
        (date(2024, 1, 15), 3),
        (date(2024, 1, 20), 2),
        (date(2024, 1, 21), 1),
    ]


def test_what_is_overdue_is_found_on_no_course(store: RegisterStore) -> None:
    """It changes with the day alone: nobody may take it for what changes tell."""
    question = Question(which=StatusFilter.OVERDUE)
    with store.snapshot() as snapshot, pytest.raises(ValueError, match="overdue"):
        snapshot.find_each_day(question, first=date(2024, 1, 15), last=date(2024, 2, 1))


def test_a_file_counts_for_the_days_before(engine: Engine) -> None:
    """What a register's file changes later counts for the days before, too, as it does in answers."""
    load(engine, REGISTER, now=NOW, by="file")
    store = RegisterStore(engine)
    given = deliverable_of(REGISTER, "III.3a")
    later = replace(given, deadline=replace(given.deadline, month=OCTOBER, council=None))
    load(engine, with_deliverable(REGISTER, later), now=NOW + timedelta(days=9), by="file")
    first, last = brussels_day(NOW), brussels_day(NOW) + timedelta(days=20)
    question = Question(refs=("III.3a",))
    with store.snapshot() as snapshot:
        course = snapshot.find_each_day(question, first=first, last=last)
    assert fill_days(course, first, last) == answers_by_day(store, question, first, last)
