"""What the record says of each instalment's past: by which name it was first known, its last change, what is gone."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine, update

from db.changes.ledger import Ledger
from db.connection.engine import writing
from db.register.load import load
from db.register.store import RegisterStore
from db.schema.tables import change
from domain.dates.spans import Month
from domain.register.audit_events import ChangeContext
from domain.register.model import Deadline, DeadlineKind, Register
from domain.register.revisions import RemovedInstalment, Revisions
from tests.db.conftest import NOW
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

Reload = Callable[[Register], object]


@pytest.fixture
def reload(engine: Engine, store: RegisterStore) -> Reload:
    """Load another register over the one that the store holds, a day later each time."""
    assert store.references()
    days = iter(range(1, 100))
    return lambda given: load(engine, given, now=NOW + timedelta(days=next(days)), by="U1")


def read(store: RegisterStore) -> Revisions:
    """What the record says now."""
    with store.snapshot() as snapshot:
        return snapshot.revisions()


def act(days: int = 0) -> ChangeContext:
    """Somebody does something, so many days later."""
    return ChangeContext(by="U1", surface="test", now=NOW + timedelta(days=days))


def gone(store: RegisterStore) -> Mapping[str, RemovedInstalment]:
    """What is no longer there, by its key."""
    found = read(store).instalments
    assert len({each.origin for each in found}) == len(found)
    return {each.instalment.key: each for each in found}


def number(store: RegisterStore, key: str) -> tuple[int, datetime]:
    """The last change of an instalment, and when that was."""
    ref, _, slug = key.partition("@")
    (found,) = (each for each in store.instalments_of(ref) if each.slug == slug)
    revision = read(store).of(found)
    assert revision is not None
    return revision.number, revision.at


@pytest.mark.parametrize(
    "alter",
    [
        lambda ledger, when: ledger.mark_done("III.2a", slug="2024-06", evidence="ST 1/24", context=when),
        lambda ledger, when: ledger.hold("III.2a", slug="2024-06", context=when),
        lambda ledger, when: ledger.set_deadline("III.2a", slug="2024-06", to="2024-09-30", context=when),
        lambda ledger, when: ledger.set_deadline("III.2a", slug="2024-06", to="2024-03", context=when),
        lambda ledger, when: ledger.set_owners("III.2a", (), when),
        lambda ledger, when: ledger.set_meeting(JUNE, date(2024, 6, 20), when),
    ],
)
def test_whatever_changes_it_counts(store: RegisterStore, alter: Callable[[Ledger, ChangeContext], object]) -> None:
    """Its own changes, its deliverable's and its Schengen Council's; taking them back does, too, and nothing else."""
    ledger = Ledger(store.engine)
    first, other = number(store, "III.2a@2024-06"), number(store, "I.1a@2023-12")
    alter(ledger, act(1))
    second = number(store, "III.2a@2024-06")
    assert second[0] > first[0]
    assert second[1] == NOW + timedelta(days=1)
    ledger.undo(None, act(2))
    assert number(store, "III.2a@2024-06") > second
    assert number(store, "I.1a@2023-12") == other


def test_it_never_goes_back(store: RegisterStore) -> None:
    """A deadline that leaves a Schengen Council that has changed since still goes on counting."""
    ledger = Ledger(store.engine)
    found = [number(store, "III.2a@2024-06")]
    ledger.set_deadline("III.2a", slug="2024-06", to="2024-03", context=act(1))
    found.append(number(store, "III.2a@2024-06"))
    ledger.set_meeting(MARCH, date(2024, 3, 6), act(2))
    found.append(number(store, "III.2a@2024-06"))
    ledger.set_deadline("III.2a", slug="2024-06", to="2024-09-30", context=act(3))
    found.append(number(store, "III.2a@2024-06"))
    ledger.set_meeting(MARCH, date(2024, 3, 7), act(4))
    found.append(number(store, "III.2a@2024-06"))
    assert found == sorted(found)
    assert len(set(found)) == 4  # the last change was not its own


def dated(month: Month) -> Register:
    """The register with another month for III.3a's deadline."""
    changed = replace(
        deliverable_of(register(), "III.3a"), deadline=Deadline(kind=DeadlineKind.ONCE, month=month, month_end=True)
    )
    return with_deliverable(register(), changed)


def test_a_moved_deadline_keeps_its_first_name(store: RegisterStore, reload: Reload) -> None:
    """Through every move of a register's file, and back again, it is the same instalment."""
    for month, key in ((OCTOBER, "III.3a@2024-10"), (MARCH, "III.3a@2024-03"), (JUNE, "III.3a@2024-06")):
        before = read(store).last
        reload(dated(month))
        (found,) = store.instalments_of("III.3a")
        assert found.key == key
        assert read(store).origin(found) == "III.3a@2024-06"
        assert number(store, key)[0] > max(each.number for each in before.values())
    assert gone(store) == {}


def test_what_gets_a_left_name_is_another(store: RegisterStore, reload: Reload) -> None:
    """An instalment that gets the key which another one has left is not taken for it."""
    reload(dated(OCTOBER))
    regular = replace(
        deliverable_of(register(), "III.3a"), deadline=Deadline(kind=DeadlineKind.REGULAR, month=Month(2024, 4))
    )
    reload(with_deliverable(with_milestone(register(), milestone(OCTOBER)), regular))
    revisions = read(store)
    names = {each.key: revisions.origin(each) for each in store.instalments_of("III.3a")}
    assert names["III.3a@2024-10"] == "III.3a@2024-06"
    assert names["III.3a@2024-06"] not in ("III.3a@2024-06", "III.3a@2024-10")


def test_what_the_file_leaves_out_is_gone(store: RegisterStore, reload: Reload) -> None:
    """Its day, title and owners are known though nothing of it is in the tables; its return ends that."""
    reload(without(register(), "III.3"))
    found = gone(store)
    assert found.keys() == {"III.3a@2024-06"}
    one = found["III.3a@2024-06"]
    assert one.instalment == replace(one.instalment, deliverable=deliverable_of(register(), "III.3a"))
    assert (one.instalment.due, one.origin, one.revision.at) == (
        date(2024, 6, 30),
        "III.3a@2024-06",
        NOW + timedelta(days=1),
    )
    reload(register())
    assert gone(store) == {}
    assert number(store, "III.3a@2024-06")[0] > one.revision.number


def test_what_was_moved_and_left_out_is_gone_by_its_first_name(store: RegisterStore, reload: Reload) -> None:
    """Who knew it before the move knows which one it is."""
    reload(dated(OCTOBER))
    reload(without(dated(OCTOBER), "III.3a"))
    assert gone(store)["III.3a@2024-10"].origin == "III.3a@2024-06"


def test_what_was_done_and_left_out_is_gone(store: RegisterStore, reload: Reload) -> None:
    """It stays in the tables, out of all answers; that is gone, too."""
    Ledger(store.engine).mark_done("III.2a", slug="2023-12", evidence="ST 1/24", context=act())
    reload(without(register(), "III.2"))
    found = gone(store)
    assert {key: each.instalment.due for key, each in found.items()} == {
        "III.2a@2023-12": date(2023, 12, 5),
        "III.2a@2024-03": date(2024, 3, 4),
        "III.2a@2024-06": date(2024, 6, 13),
    }


def test_what_an_older_record_does_not_say_is_told_by_its_name(store: RegisterStore, reload: Reload) -> None:
    """Where the entry does not say what it was, the month is known, and no owner is made up."""
    reload(without(register(), "III.3"))
    with writing(store.engine) as connection:
        for each in ("change_is_never_altered",):
            connection.exec_driver_sql(
                f"DROP TRIGGER {each}" + (' ON "change"' if connection.dialect.name == "postgresql" else "")
            )
        connection.execute(update(change).where(change.c.kind == "removed").values(before={}))
    one = gone(store)["III.3a@2024-06"].instalment
    assert (one.due, one.deliverable.owners, dict(one.deliverable.title)) == (date(2024, 6, 13), (), {})


def test_a_schengen_council_that_goes_takes_its_own_with_it(store: RegisterStore) -> None:
    """One that coordinators have added and taken away, or taken back, is gone with what would have been due at it."""
    ledger = Ledger(store.engine)
    ledger.set_meeting(OCTOBER, date(2024, 10, 10), act(1))
    assert read(store).meetings == ()
    ledger.remove_meeting(OCTOBER, act(2))
    (council,) = read(store).meetings
    assert (council.milestone.month, council.milestone.meets) == (OCTOBER, date(2024, 10, 10))
    at_it = {"I.2a@2024-10", "III.1a@2024-10", "III.2a@2024-10"}
    assert gone(store).keys() == at_it
    assert {each.instalment.due for each in gone(store).values()} == {date(2024, 10, 10)}
    ledger.set_meeting(OCTOBER, date(2024, 10, 11), act(3))
    assert (read(store).meetings, gone(store)) == ((), {})
    ledger.undo(None, act(4))
    assert gone(store).keys() == at_it
    assert read(store).meetings[0].milestone.meets == date(2024, 10, 11)
    assert number(store, "III.2a@2024-06")[0] < read(store).meetings[0].revision.number


def test_a_schengen_council_that_the_file_leaves_out_is_gone_once(store: RegisterStore, reload: Reload) -> None:
    """The file's own entries and what follows from the month are one and the same."""
    reload(without(register(), "2024-06"))
    found = gone(store)
    assert {"I.2a@2024-06", "III.1a@2024-06", "III.2a@2024-06"} <= found.keys()
    assert {each.instalment.due for each in found.values()} == {date(2024, 6, 13)} | (
        {found["F.2b@2024-04"].instalment.due} if "F.2b@2024-04" in found else set()
    )
    assert [each.milestone.meets for each in read(store).meetings] == [date(2024, 6, 13)]


def test_what_came_later_was_never_at_it(store: RegisterStore, reload: Reload) -> None:
    """A deliverable that is newer than a Schengen Council's end had nothing to lose with it."""
    ledger = Ledger(store.engine)
    ledger.set_meeting(OCTOBER, date(2024, 10, 10), act(1))
    ledger.remove_meeting(OCTOBER, act(2))
    newer = replace(deliverable_of(register(), "III.2a"), ref="III.2b")
    reload(with_deliverable(register(), newer))
    assert "III.2b@2024-10" not in gone(store)
    assert "III.2a@2024-10" in gone(store)


def test_lead_times_make_no_council_come_or_go(store: RegisterStore) -> None:
    """What is taken back of a month need not be its meeting."""
    ledger = Ledger(store.engine)
    ledger.set_meeting_and_lead_days(JUNE, date(2024, 6, 13), (28, 7), act(1), seen_version=10**6)
    ledger.undo(None, act(2))
    assert read(store).meetings == ()


def test_what_went_twice_is_gone_as_of_the_last_time(store: RegisterStore, reload: Reload) -> None:
    """Left out by the file, brought back by coordinators with a Schengen Council, and taken away with it."""
    ledger = Ledger(store.engine)
    reload(with_milestone(register(), milestone(OCTOBER, date(2024, 10, 10))))
    reload(register())
    first = gone(store)["III.2a@2024-10"].revision
    ledger.set_meeting(OCTOBER, date(2024, 10, 20), act(3))
    there = number(store, "III.2a@2024-10")
    ledger.remove_meeting(OCTOBER, act(4))
    last = gone(store)["III.2a@2024-10"]
    assert first.number < there[0] < last.revision.number
    assert (last.revision.at, last.instalment.due) == (NOW + timedelta(days=4), date(2024, 10, 20))


def test_what_moves_to_another_schengen_council_is_not_gone(store: RegisterStore, reload: Reload) -> None:
    """Where the file has another one in the place of the first, its instalments have moved there."""
    reload(with_milestone(register(), milestone(OCTOBER, date(2024, 10, 10))))
    reload(with_milestone(register(), milestone(Month(2024, 12), date(2024, 12, 12))))
    assert gone(store) == {}
    assert [each.milestone.month for each in read(store).meetings] == [OCTOBER]
    (moved,) = (each for each in store.instalments_of("III.2a") if each.slug == "2024-12")
    assert read(store).origin(moved) == "III.2a@2024-10"
