"""The two evaluations of a question's conditions, in SQL and in Python, agree."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.connection.engine import reading
from db.register import cache
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import Span
from domain.errors import BotError
from domain.questions.conditions import conditions_of, debtors
from domain.questions.matching import find_participations, limit_participations, matches
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.audit_events import ChangeContext
from domain.register.model import Register
from tests.databases.databases import Databases
from tests.databases.shared_engine import SharedEngine
from tests.db.conftest import create_migrated
from tests.db.strategies import dates, months, questions, registers
from tests.shipped import shipped_register

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
ACT = ChangeContext(by="U1", surface="test", now=NOW)
#: On the day of the December 2023 Council.
NOON = datetime(2023, 12, 5, 12, tzinfo=UTC)
REGISTER = shipped_register()
#: When what is done was delivered, in UTC: the day in Brussels may be the next one.
_FIRST, _LAST = datetime(2023, 11, 1), datetime(2024, 1, 10)  # noqa: DTZ001 - Hypothesis adds the zone

#: More of them find more: `max_examples=100_000` takes an hour.
_EXAMPLES = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
_REGISTERS = settings(parent=_EXAMPLES, max_examples=10)


@contextmanager
def _fresh_database(databases: Databases, url: str, shared: SharedEngine) -> Iterator[Engine]:
    """Open a database of its own for one example."""
    databases.fill(url, "migrated", create_migrated)
    with shared.lend(url) as engine:
        yield engine
    databases.drop(url)


@pytest.fixture
def shipped(engine: Engine) -> RegisterStore:
    """Return a store of the shipped register, with some of it done, reported, on hold, moved and owed by others."""
    load(engine, REGISTER, now=NOW, by="test")
    ledger = Ledger(engine)
    ledger.mark_done("III.2", slug="2023-12", evidence="", context=ACT)
    ledger.mark_done("I.5a", slug=None, evidence="", context=ACT)
    ledger.mark_done("I.1a", slug=None, evidence="", context=ACT, delivered_at=NOON)
    ledger.set_deadline("III.3", slug=None, to="2024-03", context=ACT)
    ledger.set_deadline("III.1b", slug=None, to="2024-09-30", context=ACT)
    ledger.hold("III.3", slug=None, context=replace(ACT, reason="waits"))
    ledger.hold("III.1a", slug="2023-12", context=replace(ACT, reason="waits"))
    ledger.report("III.1b", slug=None, evidence="sent", context=ACT)
    ledger.set_owners("III.6", [], ACT)
    return RegisterStore(engine)


def _assert_agree(store: RegisterStore, question: Question, today: date) -> None:
    """Assert that the instalments and participations that match in memory are those that the database finds."""
    directory, found = store.directory(), store.find(question, today=today)
    every = store.find(Question(which=StatusFilter.ALL), today=today).instalments
    conditions = conditions_of(question, directory, today=today)
    assert [each.key for each in found.instalments] == [each.key for each in every if matches(each, conditions)]
    with reading(store.engine) as connection:
        register = cache.read_register(connection)
    participations = find_participations(register.key_actions, debtors(question, directory))
    assert found.participations == tuple(limit_participations(question, participations, directory))


@pytest.mark.long
@_EXAMPLES
@given(question=questions(REGISTER), today=dates)
def test_sql_and_the_domain_agree_on_the_shipped_register(
    shipped: RegisterStore, question: Question, today: date
) -> None:
    """Whatever is asked of the shipped register, the database finds what matches in memory, in the same order."""
    _assert_agree(shipped, question, today)


@_REGISTERS
@given(drawn=registers(), data=st.data())
def test_sql_and_the_domain_agree_on_any_register(
    databases: Databases,
    url: str,
    backend: str,
    shared_engines: Mapping[str, SharedEngine],
    *,
    drawn: Register,
    data: st.DataObject,
) -> None:
    """They agree with other deadlines, owners and Councils, too, whatever was done, moved and put on hold."""
    with _fresh_database(databases, url, shared_engines[backend]) as engine:
        load(engine, drawn, now=NOW, by="test")
        ledger, refs = Ledger(engine), st.sampled_from([each.ref for each in drawn.deliverables])
        for _ in range(4):
            with suppress(BotError):
                delivered_at = data.draw(
                    st.none() | st.just(NOON) | st.datetimes(_FIRST, _LAST, timezones=st.just(UTC))
                )
                ledger.mark_done(data.draw(refs), slug=None, evidence="", context=ACT, delivered_at=delivered_at)
            with suppress(BotError):
                ledger.hold(data.draw(refs), slug=None, context=replace(ACT, reason="waits"))
            with suppress(BotError):
                to = data.draw(st.one_of(dates, months).map(str))
                ledger.set_deadline(data.draw(refs), slug=None, to=to, context=ACT)
        for _ in range(10):
            _assert_agree(RegisterStore(engine), data.draw(questions(drawn)), data.draw(dates))


def test_on_hold_is_open(shipped: RegisterStore) -> None:
    """What is on hold is found until it is done."""
    held = Question(which=StatusFilter.HELD)
    found = [each.key for each in shipped.find(held, today=NOW.date()).instalments]
    assert {key.partition("@")[0] for key in found} >= {"III.1a", "III.3a"}
    Ledger(shipped.engine).mark_done("III.1a", slug="2023-12", evidence="", context=ACT)
    assert [each.key for each in shipped.find(held, today=NOW.date()).instalments] == [
        key for key in found if key != "III.1a@2023-12"
    ]
    _assert_agree(shipped, held, NOW.date())


def test_reported_done_is_open(shipped: RegisterStore) -> None:
    """What its owner reports done is found until a coordinator confirms it."""
    reported = Question(which=StatusFilter.REPORTED)
    assert [each.key for each in shipped.find(reported, today=NOW.date()).instalments] == ["III.1b@2025-12"]
    _assert_agree(shipped, reported, NOW.date())
    Ledger(shipped.engine).mark_done("III.1b", slug=None, evidence="sent", context=ACT)
    assert shipped.find(reported, today=NOW.date()).instalments == ()


def test_as_of_a_day_limits_nothing(shipped: RegisterStore) -> None:
    """A past state is no limit of due dates, so asking what is due within one raises ValueError in both."""
    question = Question(when=DueFilter(bound=Bound.AS_OF, span=Span.day(NOW.date())))
    with pytest.raises(ValueError, match="as of a day"):
        conditions_of(question, shipped.directory(), today=NOW.date())
    with pytest.raises(ValueError, match="as of a day"):
        shipped.find(question, today=NOW.date())
