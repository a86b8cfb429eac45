"""First keys, last changes and removals of instalments and Schengen Councils, from the audit log."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, update

from db.changes.ledger import Ledger
from db.connection.engine import writing
from db.register.load import load
from db.register.rows import deliverable_values
from db.register.store import RegisterStore
from db.schema.tables import change
from domain.dates.spans import Month
from domain.register.audit_events import ChangeContext, FileChangeKind
from domain.register.meeting import Meeting
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
    """Return a function that loads another register over the one that the store holds, a day later each time."""
    assert store.references()
    days = iter(range(1, 100))
    return lambda given: load(engine, given, now=NOW + timedelta(days=next(days)), by="U1")


def read(store: RegisterStore) -> Revisions:
    """Return the revisions as of now."""
    with store.snapshot() as snapshot:
        return snapshot.revisions()


def context(days: int = 0) -> ChangeContext:
    """Return the context of a change, some days later."""
    return ChangeContext(by="U1", surface="test", now=NOW + timedelta(days=days))


def removed_instalments(store: RegisterStore) -> Mapping[str, RemovedInstalment]:
    """Return the removed instalments, by key."""
    found = read(store).instalments
    assert len({each.original_key for each in found}) == len(found)
    return {each.instalment.key: each for each in found}


def last_change(store: RegisterStore, key: str) -> tuple[int, datetime]:
    """Return the number and time of an instalment's last change."""
    ref, _, slug = key.partition("@")
    (found,) = (each for each in store.instalments_of(ref) if each.slug == slug)
    revision = read(store).last_change(found)
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
        lambda ledger, when: ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), when),
    ],
)
def test_whatever_changes_it_counts(store: RegisterStore, alter: Callable[[Ledger, ChangeContext], object]) -> None:
    """Changes of an instalment, its deliverable and its Schengen Council count, and undoing them; no others do."""
    ledger = Ledger(store.engine)
    first, other = last_change(store, "III.2a@2024-06"), last_change(store, "I.1a@2023-12")
    alter(ledger, context(1))
    second = last_change(store, "III.2a@2024-06")
    assert second[0] > first[0]
    assert second[1] == NOW + timedelta(days=1)
    ledger.undo(None, context(2))
    assert last_change(store, "III.2a@2024-06") > second
    assert last_change(store, "I.1a@2023-12") == other


def test_it_never_goes_back(store: RegisterStore) -> None:
    """The last change stays the latest when a deadline moves away from a Schengen Council that was changed later."""
    ledger = Ledger(store.engine)
    found = [last_change(store, "III.2a@2024-06")]
    ledger.set_deadline("III.2a", slug="2024-06", to="2024-03", context=context(1))
    found.append(last_change(store, "III.2a@2024-06"))
    ledger.set_meeting(Meeting(MARCH), date(2024, 3, 6), context(2))
    found.append(last_change(store, "III.2a@2024-06"))
    ledger.set_deadline("III.2a", slug="2024-06", to="2024-09-30", context=context(3))
    found.append(last_change(store, "III.2a@2024-06"))
    ledger.set_meeting(Meeting(MARCH), date(2024, 3, 7), context(4))
    found.append(last_change(store, "III.2a@2024-06"))
    assert found == sorted(found)
    assert len(set(found)) == 4  # the last change was not its own


def with_month(month: Month) -> Register:
    """Return the register with another month for III.3a's deadline."""
    changed = replace(
        deliverable_of(register(), "III.3a"), deadline=Deadline(kind=DeadlineKind.ONCE, month=month, month_end=True)
    )
    return with_deliverable(register(), changed)


def test_a_moved_deadline_keeps_its_first_name(store: RegisterStore, reload: Reload) -> None:
    """An instalment keeps its first key through every move that a register's file makes, and back again."""
    for month, key in ((OCTOBER, "III.3a@2024-10"), (MARCH, "III.3a@2024-03"), (JUNE, "III.3a@2024-06")):
        before = read(store).last_changes
        reload(with_month(month))
        (found,) = store.instalments_of("III.3a")
        assert found.key == key
        assert read(store).original_key(found) == "III.3a@2024-06"
        assert last_change(store, key)[0] > max(each.number for each in before.values())
    assert removed_instalments(store) == {}


def test_what_gets_a_left_name_is_another(store: RegisterStore, reload: Reload) -> None:
    """A new instalment that gets the former key of another one is not taken for that one."""
    reload(with_month(OCTOBER))
    regular = replace(
        deliverable_of(register(), "III.3a"), deadline=Deadline(kind=DeadlineKind.REGULAR, month=Month(2024, 4))
    )
    reload(with_deliverable(with_milestone(register(), milestone(OCTOBER)), regular))
    revisions = read(store)
    names = {each.key: revisions.original_key(each) for each in store.instalments_of("III.3a")}
    assert names["III.3a@2024-10"] == "III.3a@2024-06"
    assert names["III.3a@2024-06"] not in ("III.3a@2024-06", "III.3a@2024-10")


def test_what_the_file_leaves_out_is_gone(store: RegisterStore, reload: Reload) -> None:
    """The audit log has the day, title and owners of a deleted instalment; if it returns, it is no longer removed."""
    reload(without(register(), "III.3"))
    found = removed_instalments(store)
    assert found.keys() == {"III.3a@2024-06"}
    one = found["III.3a@2024-06"]
    assert one.instalment == replace(one.instalment, deliverable=deliverable_of(register(), "III.3a"))
    assert (one.instalment.due, one.original_key, one.revision.at) == (
        date(2024, 6, 30),
        "III.3a@2024-06",
        NOW + timedelta(days=1),
    )
    reload(register())
    assert removed_instalments(store) == {}
    assert last_change(store, "III.3a@2024-06")[0] > one.revision.number


def test_what_was_moved_and_left_out_is_gone_by_its_first_name(store: RegisterStore, reload: Reload) -> None:
    """An instalment that was moved and then removed is known by its first key."""
    reload(with_month(OCTOBER))
    reload(without(with_month(OCTOBER), "III.3a"))
    assert removed_instalments(store)["III.3a@2024-10"].original_key == "III.3a@2024-06"


def test_what_was_done_and_left_out_is_gone(store: RegisterStore, reload: Reload) -> None:
    """A withdrawn instalment, which is still in the tables, counts as removed, too."""
    Ledger(store.engine).mark_done("III.2a", slug="2023-12", evidence="ST 1/24", context=context())
    reload(without(register(), "III.2"))
    found = removed_instalments(store)
    assert {key: each.instalment.due for key, each in found.items()} == {
        "III.2a@2023-12": date(2023, 12, 5),
        "III.2a@2024-03": date(2024, 3, 4),
        "III.2a@2024-06": date(2024, 6, 13),
    }


def test_what_an_older_record_does_not_say_is_told_by_its_name(store: RegisterStore, reload: Reload) -> None:
    """If an old entry does not say what was removed, its day is that of its month, and it has no owner."""
    reload(without(register(), "III.3"))
    falsify_removals(store.engine, {})
    one = removed_instalments(store)["III.3a@2024-06"].instalment
    assert (one.due, one.deliverable.owners, dict(one.deliverable.title)) == (date(2024, 6, 13), (), {})


def test_what_an_older_record_kept_has_no_sources(store: RegisterStore, reload: Reload) -> None:
    """A deliverable that was removed before sources were stored is known from the audit log, without any."""
    reload(without(register(), "III.7"))
    given = deliverable_of(register(), "III.7a")
    values = deliverable_values(given, 0)
    falsify_removals(store.engine, {name: value for name, value in values.items() if name != "sources"})
    removed = removed_instalments(store)["III.7a@2024-12"].instalment.deliverable
    assert given.sources != ()
    assert removed == replace(given, sources=())


def falsify_removals(engine: Engine, before: Mapping[str, object]) -> None:
    """Give all removals of the audit log other values of what was removed, though entries can never be changed."""
    with writing(engine) as connection:
        on_table = ' ON "change"' if connection.dialect.name == "postgresql" else ""
        connection.exec_driver_sql(f"DROP TRIGGER change_is_never_altered{on_table}")
        connection.execute(update(change).where(change.c.kind == FileChangeKind.REMOVED.value).values(before=before))


def test_a_schengen_council_that_goes_takes_its_own_with_it(store: RegisterStore) -> None:
    """A Schengen Council that coordinators added and removed, or undid, is removed with what was due at it."""
    ledger = Ledger(store.engine)
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context(1))
    assert read(store).councils == ()
    ledger.remove_meeting(Meeting(OCTOBER), context(2))
    (council,) = read(store).councils
    assert (council.milestone.month, council.milestone.meets) == (OCTOBER, date(2024, 10, 10))
    at_it = {"I.2a@2024-10", "III.1a@2024-10", "III.2a@2024-10"}
    assert removed_instalments(store).keys() == at_it
    assert {each.instalment.due for each in removed_instalments(store).values()} == {date(2024, 10, 10)}
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 11), context(3))
    assert (read(store).councils, removed_instalments(store)) == ((), {})
    ledger.undo(None, context(4))
    assert removed_instalments(store).keys() == at_it
    assert read(store).councils[0].milestone.meets == date(2024, 10, 11)
    assert last_change(store, "III.2a@2024-06")[0] < read(store).councils[0].revision.number


def test_a_schengen_council_that_the_file_leaves_out_is_gone_once(store: RegisterStore, reload: Reload) -> None:
    """What a Schengen Council's removal by the file removes is found once, though entries and month both tell of it."""
    reload(without(register(), "2024-06"))
    found = removed_instalments(store)
    assert {"I.2a@2024-06", "III.1a@2024-06", "III.2a@2024-06"} <= found.keys()
    assert {each.instalment.due for each in found.values()} == {date(2024, 6, 13)} | (
        {found["F.2b@2024-04"].instalment.due} if "F.2b@2024-04" in found else set()
    )
    assert [each.milestone.meets for each in read(store).councils] == [date(2024, 6, 13)]


def test_what_came_later_was_never_at_it(store: RegisterStore, reload: Reload) -> None:
    """A deliverable that was added after a Schengen Council was removed lost no instalment with it."""
    ledger = Ledger(store.engine)
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context(1))
    ledger.remove_meeting(Meeting(OCTOBER), context(2))
    newer = replace(deliverable_of(register(), "III.2a"), ref="III.2b")
    reload(with_deliverable(register(), newer))
    assert "III.2b@2024-10" not in removed_instalments(store)
    assert "III.2a@2024-10" in removed_instalments(store)


def test_what_got_its_deadline_later_was_never_at_it(store: RegisterStore, reload: Reload) -> None:
    """A deliverable that became a regular one after a Schengen Council was removed lost no instalment with it."""
    ledger = Ledger(store.engine)
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 10), context(1))
    ledger.remove_meeting(Meeting(OCTOBER), context(2))
    regular = Deadline(kind=DeadlineKind.REGULAR, month=MARCH)
    changed = replace(deliverable_of(register(), "I.1a"), deadline=regular, title={"en": "Regular now"})
    titled = replace(deliverable_of(register(), "III.2a"), title={"en": "With another title"})
    reload(with_deliverable(with_deliverable(register(), changed), titled))
    assert "I.1a@2024-10" not in removed_instalments(store)
    assert "III.2a@2024-10" in removed_instalments(store)


def test_lead_times_make_no_council_come_or_go(store: RegisterStore) -> None:
    """Undoing the lead times of a meeting removes no Schengen Council."""
    ledger = Ledger(store.engine)
    ledger.set_meeting_and_lead_days(Meeting(JUNE), date(2024, 6, 13), (28, 7), context(1), seen_version=10**6)
    ledger.undo(ledger.read_history()[0].number, context(2))
    assert read(store).councils == ()


def test_what_went_twice_is_gone_as_of_the_last_time(store: RegisterStore, reload: Reload) -> None:
    """Of two removals, by the file and later by coordinators with a Schengen Council, the last one counts."""
    ledger = Ledger(store.engine)
    reload(with_milestone(register(), milestone(OCTOBER, date(2024, 10, 10))))
    reload(register())
    first = removed_instalments(store)["III.2a@2024-10"].revision
    ledger.set_meeting(Meeting(OCTOBER), date(2024, 10, 20), context(3))
    there = last_change(store, "III.2a@2024-10")
    ledger.remove_meeting(Meeting(OCTOBER), context(4))
    last = removed_instalments(store)["III.2a@2024-10"]
    assert first.number < there[0] < last.revision.number
    assert (last.revision.at, last.instalment.due) == (NOW + timedelta(days=4), date(2024, 10, 20))


def test_what_moves_to_another_schengen_council_is_not_gone(store: RegisterStore, reload: Reload) -> None:
    """If the file replaces a Schengen Council by another one, the instalments have moved there."""
    reload(with_milestone(register(), milestone(OCTOBER, date(2024, 10, 10))))
    reload(with_milestone(register(), milestone(Month(2024, 12), date(2024, 12, 12))))
    assert removed_instalments(store) == {}
    assert [each.milestone.month for each in read(store).councils] == [OCTOBER]
    (moved,) = (each for each in store.instalments_of("III.2a") if each.slug == "2024-12")
    assert read(store).original_key(moved) == "III.2a@2024-10"
