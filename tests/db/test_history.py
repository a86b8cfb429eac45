"""How things stood on a past day, from the record of changes."""

from datetime import UTC, date, datetime

from sqlalchemy import Engine

from bot.register_file import SHIPPED, read_register
from db.ledger import Ledger
from db.loading import load
from db.store import Store
from domain.changes import Act
from domain.questions import Question, Which

LOADED, MARKED, OPENED = (datetime(2024, month, 10, 9, tzinfo=UTC) for month in (1, 2, 3))


def _store(engine: Engine) -> Store:
    """A register with III.3a done from February to March."""
    load(engine, read_register(SHIPPED), now=LOADED, by="test")
    store = Store(engine)
    Ledger(store.engine).mark_done("III.3", slug=None, evidence="ST 1/24", act=Act(by="U1", surface="test", now=MARKED))
    Ledger(store.engine).reopen("III.3", slug=None, act=Act(by="U1", surface="test", now=OPENED, reason=""))
    return store


def _found(store: Store, day: str, which: Which) -> bool:
    """Whether III.3a is among what there was on a day."""
    question = Question(which=which, owners=("eurojust",), as_of=date.fromisoformat(day))
    return "III.3a" in {each.deliverable.ref for each in store.find(question, today=date(2024, 4, 1)).instalments}


def test_a_mark_counts_from_its_day_on(engine: Engine) -> None:
    """A mark counts from the end of its day on, and so does its being taken back."""
    store = _store(engine)
    assert [_found(store, day, Which.OPEN) for day in ("2024-02-09", "2024-02-10", "2024-03-09", "2024-03-10")] == [
        True,
        False,
        False,
        True,
    ]
    assert [_found(store, day, Which.DONE) for day in ("2024-02-09", "2024-02-10", "2024-03-10")] == [
        False,
        True,
        False,
    ]
    assert _found(store, "2024-02-10", Which.ALL)


def test_overdue_is_judged_by_that_day(engine: Engine) -> None:
    """What fell due after the day was not overdue on it."""
    store = _store(engine)
    late = Question(which=Which.OVERDUE, as_of=date(2024, 2, 1))
    found = {each.slug for each in store.find(late, today=date(2024, 7, 1)).instalments}
    assert found == {"2023-12"}


def test_the_record_begins_when_the_register_was_loaded(engine: Engine) -> None:
    """Before that day nothing is known."""
    with _store(engine).snapshot() as register:
        assert register.since() == LOADED.date()
