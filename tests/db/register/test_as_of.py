"""How things stood on a past day, from the record of changes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from bot.register.file import SHIPPED, read_register
from db.changes.ledger import Ledger
from db.connection.engine import make_engine, reading
from db.people.reminder_preferences import PreferenceStore
from db.register import as_of
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span, brussels_day
from domain.errors import BotError
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.audit_events import ChangeContext
from domain.register.instalments import Instalment
from domain.register.model import Owner, Status
from domain.register.results import Matches
from tests.databases.databases import Databases
from tests.db.conftest import NOW, migrated
from tests.db.drawn import questions
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

LOADED, MARKED, OPENED = (datetime(2024, month, 10, 9, tzinfo=UTC) for month in (1, 2, 3))
#: A day before the changes of February, one between those and March's, one after.
BEFORE, BETWEEN, AFTER = date(2024, 2, 9), date(2024, 2, 20), date(2024, 3, 10)


def _store(engine: Engine) -> RegisterStore:
    """A register with III.3a done from February to March."""
    load(engine, read_register(SHIPPED), now=LOADED, by="test")
    store = RegisterStore(engine)
    Ledger(store.engine).mark_done(
        "III.3", slug=None, evidence="ST 1/24", context=ChangeContext(by="U1", surface="test", now=MARKED)
    )
    Ledger(store.engine).reopen(
        "III.3", slug=None, context=ChangeContext(by="U1", surface="test", now=OPENED, reason="")
    )
    return store


def _found(store: RegisterStore, day: str, which: StatusFilter) -> bool:
    """Whether III.3a is among what there was on a day."""
    question = Question(which=which, owners=("eurojust",), as_of=date.fromisoformat(day))
    return "III.3a" in {each.deliverable.ref for each in store.find(question, today=date(2024, 4, 1)).instalments}


def test_a_mark_counts_from_its_day_on(engine: Engine) -> None:
    """A mark counts from the end of its day on, and so does its being taken back."""
    store = _store(engine)
    assert [
        _found(store, day, StatusFilter.OPEN) for day in ("2024-02-09", "2024-02-10", "2024-03-09", "2024-03-10")
    ] == [
        True,
        False,
        False,
        True,
    ]
    assert [_found(store, day, StatusFilter.DONE) for day in ("2024-02-09", "2024-02-10", "2024-03-10")] == [
        False,
        True,
        False,
    ]
    assert _found(store, "2024-02-10", StatusFilter.ALL)


def test_overdue_is_judged_by_that_day(engine: Engine) -> None:
    """What fell due after the day was not overdue on it."""
    store = _store(engine)
    late = Question(which=StatusFilter.OVERDUE, as_of=date(2024, 2, 1))
    found = {each.slug for each in store.find(late, today=date(2024, 7, 1)).instalments}
    assert found == {"2023-12"}


def test_the_record_begins_when_the_register_was_loaded(engine: Engine) -> None:
    """Before that day nothing is known."""
    with _store(engine).snapshot() as register:
        assert register.since() == LOADED.date()


# With the register of `tests.db.registers`, as loaded on 10 January.


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """The ledger of the store's register."""
    return Ledger(store.engine)


def act(now: datetime = MARKED, reason: str = "") -> ChangeContext:
    """What somebody does in February, or later."""
    return ChangeContext(by="U1", surface="test", now=now, reason=reason)


def find(store: RegisterStore, question: Question, day: date, *, limit: int = 2000) -> Matches:
    """What there was on a day, asked months later."""
    return store.find(replace(question, as_of=day), today=date(2024, 7, 1), limit=limit)


def keys(store: RegisterStore, question: Question) -> list[list[str]]:
    """What a question finds before February's changes, between those and March's, and after both."""
    return [[each.key for each in find(store, question, day).instalments] for day in (BEFORE, BETWEEN, AFTER)]


def then(store: RegisterStore, ref: str, slug: str) -> Sequence[Instalment]:
    """How an instalment stood on each of the three days."""
    found = (
        find(store, Question(which=StatusFilter.ALL, refs=(ref,)), day).instalments for day in (BEFORE, BETWEEN, AFTER)
    )
    return [next(each for each in every if each.slug == slug) for every in found]


def by(month: Month, *owners: str) -> Question:
    """What is open by the end of a month, but for what has no deadline."""
    return Question(when=DueFilter(bound=Bound.BY, span=Span.months(month)), owners=owners, refs=("III.2a", "III.3a"))


def test_all_that_was_said_of_an_instalment_is_as_it_was(store: RegisterStore, ledger: Ledger) -> None:
    """Evidence, holds and reports, too, are those of the day."""
    ledger.hold("III.3", slug=None, context=act(reason="waits for the opinion"))
    ledger.report("III.2", slug="2024-06", evidence="ST 2/24", context=act())
    ledger.mark_done("III.3", slug=None, evidence="ST 1/24", context=act(OPENED))
    ledger.decline("III.2", slug="2024-06", context=act(OPENED))
    assert [(each.hold, each.evidence) for each in then(store, "III.3a", "2024-06")] == [
        ("", ""),
        ("waits for the opinion", ""),
        ("", "ST 1/24"),
    ]
    assert [each.report for each in then(store, "III.2a", "2024-06")] == ["", "ST 2/24", ""]


def test_a_deadline_is_the_one_of_the_day(store: RegisterStore, ledger: Ledger) -> None:
    """A deadline that was moved since is where it was, and time limits find it there."""
    ledger.set_deadline("III.3", slug=None, to="2024-03-20", context=act())
    ledger.set_deadline("III.3", slug=None, to="2024-10", context=act(OPENED))
    assert keys(store, by(MARCH, "efecc")) == [[], ["III.3a@2024-06"], []]
    assert keys(store, by(JUNE, "efecc")) == [["III.3a@2024-06"], ["III.3a@2024-06"], []]
    assert [(each.due, each.moved_to) for each in then(store, "III.3a", "2024-06")] == [
        (date(2024, 6, 30), ""),
        (date(2024, 3, 20), "2024-03-20"),
        (date(2024, 10, 31), "2024-10"),
    ]


def test_what_was_taken_back_counts_until_then(store: RegisterStore, ledger: Ledger) -> None:
    """A deadline that was moved, moved back by undoing that, and moved again by undoing that, is the day's."""
    ledger.set_deadline("III.3", slug=None, to="2024-03-20", context=act())
    moved = ledger.read_version()
    ledger.undo(moved, act(OPENED))
    ledger.undo(ledger.read_version(), act(datetime(2024, 4, 10, 9, tzinfo=UTC)))
    assert keys(store, by(MARCH, "efecc")) == [[], ["III.3a@2024-06"], []]
    assert [each.key for each in find(store, by(MARCH, "efecc"), date(2024, 4, 10)).instalments] == ["III.3a@2024-06"]


def test_owners_are_those_of_the_day(store: RegisterStore, ledger: Ledger) -> None:
    """What a body owed on the day it owed, whoever does now."""
    ledger.set_owners("III.2a", [Owner(actor="nl")], act())
    ledger.set_owners("III.2a", [], act(OPENED))
    question = Question(refs=("III.2a",), when=DueFilter(bound=Bound.IN, span=Span.months(JUNE)))
    assert keys(store, replace(question, owners=("eurojust",))) == [["III.2a@2024-06"], [], []]
    assert keys(store, replace(question, owners=("nl",))) == [[], ["III.2a@2024-06"], []]
    assert keys(store, replace(question, ownerless=True)) == [[], [], ["III.2a@2024-06"]]
    assert [each.deliverable.owners for each in then(store, "III.2a", "2024-06")] == [
        (Owner(actor="eurojust"),),
        (Owner(actor="nl"),),
        (),
    ]


def test_taking_part_goes_by_the_owners_of_the_day(store: RegisterStore, ledger: Ledger) -> None:
    """A key action under which a body owed something was none in which it only took part."""
    ledger.set_owners("III.2a", [Owner(actor="nl")], act())
    question = Question(owners=("eurojust",), section="III")
    assert [[each.ref for each in find(store, question, day).takes_part] for day in (BEFORE, BETWEEN)] == [
        [],
        ["III.2"],
    ]


def test_a_meeting_is_on_the_day_that_it_had(store: RegisterStore, ledger: Ledger) -> None:
    """A meeting that was moved since was due when it was, with everything due at it."""
    ledger.set_meeting(MARCH, date(2024, 3, 20), act())
    ledger.set_meeting(MARCH, None, act(OPENED))
    assert [each.due for each in then(store, "III.2a", "2024-03")] == [
        date(2024, 3, 4),
        date(2024, 3, 20),
        date(2024, 3, 31),
    ]
    late = Question(which=StatusFilter.OVERDUE, refs=("III.2a",))
    assert [each.slug for each in find(store, late, AFTER).instalments] == ["2023-12"]


def test_a_meeting_added_since_was_not_there(store: RegisterStore, ledger: Ledger) -> None:
    """Nor was anything due at it; and one that was taken away again was there in between."""
    ledger.set_meeting(OCTOBER, date(2024, 10, 10), act())
    ledger.mark_done("III.2", slug="2024-10", evidence="", context=act())
    ledger.reopen("III.2", slug="2024-10", context=act())
    ledger.remove_meeting(OCTOBER, act(OPENED))
    asked = Question(refs=("III.2a",), when=DueFilter(bound=Bound.FROM, span=Span.months(OCTOBER)))
    assert keys(store, asked) == [[], ["III.2a@2024-10"], []]
    assert [each.due for each in find(store, asked, BETWEEN).instalments] == [date(2024, 10, 10)]


def test_days_ahead_of_a_meeting_are_not_its_day(store: RegisterStore, ledger: Ledger) -> None:
    """How long before a meeting reminders are sent has its name in the record too, and changes nothing of it."""
    PreferenceStore(store.engine).set_lead_days(JUNE, (30,), act())
    ledger.undo(None, act(OPENED))
    with reading(store.engine) as connection:
        assert not as_of.past(connection, BEFORE).is_rearranged
    assert [each.due for each in then(store, "III.2a", "2024-06")] == [date(2024, 6, 13)] * 3


def test_nothing_is_rearranged_by_marks(store: RegisterStore, ledger: Ledger) -> None:
    """Where only marks were made since, today's register has who owed what when."""
    ledger.mark_done("III.2", slug=None, evidence="", context=act())
    ledger.hold("III.3", slug=None, context=act(reason="waits"))
    ledger.undo(None, act())
    with reading(store.engine) as connection:
        past = as_of.past(connection, BEFORE)
    assert (set(past.instalments), past.is_rearranged) == ({"III.2a@2023-12", "III.3a@2024-06"}, False)


@pytest.mark.parametrize("rearranged", [False, True])
def test_the_limit_counts_what_fitted_then(store: RegisterStore, ledger: Ledger, *, rearranged: bool) -> None:
    """No more than the limit of what fitted is given, whatever else there was, and it is said that there was more."""
    for _ in range(3):
        ledger.mark_done("III.2", slug=None, evidence="", context=act())
    if rearranged:
        ledger.set_owners("I.1a", [], act(OPENED))
    done = Question(which=StatusFilter.DONE)
    some, every = find(store, done, BETWEEN, limit=2), find(store, done, BETWEEN, limit=3)
    assert [(len(found.instalments), found.more) for found in (some, every)] == [(2, True), (3, False)]
    assert find(store, done, BEFORE, limit=1).instalments == ()


@pytest.mark.parametrize("rearranged", [False, True])
def test_a_day_goes_with_an_instalment_that_a_file_renamed(
    store: RegisterStore, ledger: Ledger, *, rearranged: bool
) -> None:
    """What was done under the name that an instalment had before its deadline was corrected is still its own."""
    ledger.mark_done("III.3", slug="2024-06", evidence="ST 1/24", context=act())
    given = deliverable_of(register(), "III.3a")
    later = replace(given, deadline=replace(given.deadline, month=OCTOBER, council=None))
    load(store.engine, with_deliverable(register(), later), now=OPENED, by="file")
    ledger.reopen("III.3", slug="2024-10", context=act(datetime(2024, 4, 10, 9, tzinfo=UTC)))
    if rearranged:
        ledger.set_owners("I.1a", [], act(datetime(2024, 4, 10, 9, tzinfo=UTC)))
    statuses = [each.status for each in then(store, "III.3a", "2024-10")]
    assert statuses == [Status.OPEN, Status.DONE, Status.DONE]


def test_another_under_the_old_name_is_another(store: RegisterStore, ledger: Ledger) -> None:
    """An instalment that comes under a name that another one had was not done when that was."""
    ledger.mark_done("III.2", slug="2024-06", evidence="ST 1/24", context=act())
    october = with_milestone(without(register(), "2024-06"), milestone(OCTOBER))
    load(store.engine, october, now=OPENED, by="file")
    load(store.engine, with_milestone(register(), milestone(OCTOBER)), now=OPENED, by="file")
    ledger.mark_done("III.2", slug="2024-06", evidence="ST 2/24", context=act(datetime(2024, 4, 10, 9, tzinfo=UTC)))
    assert [each.evidence for each in then(store, "III.2a", "2024-10")] == ["", "ST 1/24", "ST 1/24"]
    assert [each.status for each in then(store, "III.2a", "2024-06")] == [Status.OPEN] * 3


# How it stood over time, against what is answered as of each day of it.

REGISTER = register()
_REFS = [each.ref for each in REGISTER.deliverables]

Deed = Callable[[Ledger, ChangeContext], object]


@st.composite
def deeds(draw: st.DrawFn) -> Deed:
    """Something that a coordinator may do, or may not."""
    ref, slug = draw(st.sampled_from(_REFS)), draw(st.sampled_from([None, "2023-12", "2024-03", "2024-06"]))
    month, to = draw(st.sampled_from([Month(2024, 3), OCTOBER])), draw(st.sampled_from(["2024-03-20", "2024-10", ""]))
    found: list[Deed] = [
        *[lambda ledger, act: ledger.mark_done(ref, slug=slug, evidence="x", context=act)] * 3,
        lambda ledger, act: ledger.reopen(ref, slug=slug, context=act),
        lambda ledger, act: ledger.hold(ref, slug=slug, context=act),
        lambda ledger, act: ledger.set_deadline(ref, slug=slug, to=to, context=act),
        lambda ledger, act: ledger.set_owners(ref, [Owner(actor="nl")], act),
        lambda ledger, act: ledger.set_meeting(month, None, act),
        lambda ledger, act: ledger.undo(None, act),
    ]
    return draw(st.sampled_from(found))


def done(store: RegisterStore, plan: list[tuple[int, Deed]], now: datetime) -> datetime:
    """Do what is planned, each so many hours after the one before; gives the time after all of it."""
    ledger = Ledger(store.engine)
    for hours, deed in plan:
        now += timedelta(hours=hours)
        try:
            deed(ledger, ChangeContext(by="U1", surface="test", now=now, reason="because"))
        except BotError:
            continue
    return now


Days = dict[date, tuple[Instalment, ...]]


def day_by_day(store: RegisterStore, question: Question, first: date, last: date) -> Days:
    """What is answered as of each day."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return {day: store.find(replace(question, as_of=day), today=last).instalments for day in days}


def carried(course: dict[date, Matches], first: date, last: date) -> Days:
    """What a course says of each day: what it says of the last day before that it has."""
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return {day: course[max(each for each in course if each <= day)].instalments for day in days}


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True)
@given(
    plan=st.lists(st.tuples(st.integers(1, 60), deeds()), min_size=3, max_size=10),
    question=st.just(Question()) | questions(REGISTER).filter(lambda each: each.which is not StatusFilter.OVERDUE),
)
def test_a_course_is_the_answers_of_its_days(
    files: Databases, tmp_path_factory: pytest.TempPathFactory, plan: list[tuple[int, Deed]], question: Question
) -> None:
    """Whatever was done, a day of a course has what is answered as of it, and so have those up to the next."""
    url = files.new(tmp_path_factory.mktemp("course"))
    files.fill(url, "migrated", migrated)
    engine = make_engine(url)
    load(engine, REGISTER, now=NOW, by="test")
    store = RegisterStore(engine)
    first, last = brussels_day(NOW), brussels_day(done(store, plan, NOW)) + timedelta(days=1)
    with store.snapshot() as snapshot:
        course = snapshot.course(question, first=first, last=last)
    assert carried(course, first, last) == day_by_day(store, question, first, last)
    assert course[max(course)].instalments == store.find(question, today=last).instalments
    engine.dispose()
    files.drop(url)


def test_what_is_over_by_midnight_in_brussels_is_the_days(store: RegisterStore) -> None:
    """A mark made late in the evening counts for its own day, which ends in Brussels."""
    ledger = Ledger(store.engine)
    evening = datetime.fromisoformat("2024-01-20T22:59:00+00:00")
    for minutes in (0, 2):
        act = ChangeContext(by="U1", surface="test", now=evening + timedelta(minutes=minutes))
        ledger.mark_done("III.2", slug=None, evidence="x", context=act)
    with store.snapshot() as snapshot:
        course = snapshot.course(Question(refs=("III.2a",)), first=date(2024, 1, 15), last=date(2024, 2, 1))
    assert {day: len(found.instalments) for day, found in course.items()} == {
        date(2024, 1, 15): 3,
        date(2024, 1, 20): 2,
        date(2024, 1, 21): 1,
    }


def test_a_file_is_as_if_it_had_always_been_read_so(engine: Engine) -> None:
    """What a register's file changes later is so for the days before, too, as in answers."""
    load(engine, REGISTER, now=NOW, by="file")
    store = RegisterStore(engine)
    given = deliverable_of(REGISTER, "III.3a")
    later = replace(given, deadline=replace(given.deadline, month=OCTOBER, council=None))
    load(engine, with_deliverable(REGISTER, later), now=NOW + timedelta(days=9), by="file")
    first, last = brussels_day(NOW), brussels_day(NOW) + timedelta(days=20)
    question = Question(refs=("III.3a",))
    with store.snapshot() as snapshot:
        course = snapshot.course(question, first=first, last=last)
    assert carried(course, first, last) == day_by_day(store, question, first, last)
