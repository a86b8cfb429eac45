"""How what fits a question stood over time, against what is answered as of each day of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import Month, brussels_day
from domain.errors import BotError
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import ChangeContext
from domain.register.instalments import Instalment
from domain.register.model import Owner
from domain.register.results import Matches
from tests.databases.databases import Databases
from tests.db.conftest import NOW, migrated
from tests.db.drawn import questions
from tests.db.registers import OCTOBER, deliverable_of, register, with_deliverable

REGISTER = register()
_REFS = [each.ref for each in REGISTER.deliverables]

Deed = Callable[[Ledger, ChangeContext], object]


@st.composite
def deeds(draw: st.DrawFn) -> Deed:
    """Something that a coordinator may do, or may not."""
    ref, slug = draw(st.sampled_from(_REFS)), draw(st.sampled_from([None, "2023-12", "2024-03", "2024-06"]))
    month, to = draw(st.sampled_from([Month(2024, 3), OCTOBER])), draw(st.sampled_from(["2024-03-20", "2024-10", ""]))
    found: list[Deed] = [
        *[lambda ledger, act: ledger.mark_done(ref, slug=slug, evidence="x", act=act)] * 3,
        lambda ledger, act: ledger.reopen(ref, slug=slug, act=act),
        lambda ledger, act: ledger.hold(ref, slug=slug, act=act),
        lambda ledger, act: ledger.set_deadline(ref, slug=slug, to=to, act=act),
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
        ledger.mark_done("III.2", slug=None, evidence="x", act=act)
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
