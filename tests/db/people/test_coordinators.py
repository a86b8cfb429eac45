"""Coordinators: the first from the settings, then those whom coordinators add and remove."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.people.coordinators import SETTINGS, CoordinatorStore, GroupMembers
from domain.errors import LastCoordinator
from domain.register.audit_events import ChangeContext, ChangeKind
from tests.db.races import race

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
CONTEXT = ChangeContext(by="U1", surface="test", now=NOW)


@pytest.fixture
def coordinators(engine: Engine) -> CoordinatorStore:
    """A store with two coordinators that the settings name: a person and a user group."""
    store = CoordinatorStore(engine)
    store.seed(("U1", "S1"), now=NOW)
    return store


def test_the_settings_add_the_first_coordinators(engine: Engine, coordinators: CoordinatorStore) -> None:
    """Those that the settings name may change the register, and the audit log names the settings as the author."""
    assert set(coordinators.list_ids()) == {"U1", "S1"}
    assert [
        (change.by, change.kind, change.ref, change.before, change.after) for change in Ledger(engine).read_history()
    ] == [
        (SETTINGS, ChangeKind.COORDINATOR, "S1", {}, {"coordinates": True}),
        (SETTINGS, ChangeKind.COORDINATOR, "U1", {}, {"coordinates": True}),
    ]


def test_the_settings_are_read_at_every_start(engine: Engine, coordinators: CoordinatorStore) -> None:
    """The same settings again change nothing; a new name in them is added."""
    coordinators.seed((), now=NOW)
    coordinators.seed(("U1", "S1"), now=NOW)
    assert len(Ledger(engine).read_history()) == 2
    coordinators.seed(("U1", "S1", "U5"), now=NOW)
    assert set(coordinators.list_ids()) == {"U1", "S1", "U5"}


def test_the_settings_do_not_add_a_removed_coordinator(coordinators: CoordinatorStore) -> None:
    """A removed coordinator stays removed though the settings name them, and another; a coordinator can add them."""
    assert coordinators.remove("U1", CONTEXT)
    coordinators.seed(("U1", "S1"), now=NOW)
    assert coordinators.list_ids() == ("S1",)
    coordinators.seed(("U1", "S1", "U5"), now=NOW)
    assert set(coordinators.list_ids()) == {"S1", "U5"}
    assert coordinators.add("U1", CONTEXT)
    assert set(coordinators.list_ids()) == {"U1", "S1", "U5"}


def test_an_empty_bot_has_no_coordinators(engine: Engine) -> None:
    """If the settings name no one, no one may change anything."""
    CoordinatorStore(engine).seed((), now=NOW)
    assert CoordinatorStore(engine).list_ids() == ()


def test_coordinators_are_in_the_order_in_which_they_were_added(engine: Engine) -> None:
    """The first one added comes first."""
    coordinators = CoordinatorStore(engine)
    for day, coordinator_id in enumerate(("U9", "U1", "S5")):
        coordinators.add(coordinator_id, ChangeContext(by="U0", surface="test", now=NOW + timedelta(days=day)))
    assert coordinators.list_ids() == ("U9", "U1", "S5")


def test_adding_and_removing_are_recorded_once(engine: Engine, coordinators: CoordinatorStore) -> None:
    """Adding a coordinator again, or removing a person who is none, returns False and records nothing."""
    assert (coordinators.add("U2", CONTEXT), coordinators.add("U2", CONTEXT)) == (True, False)
    assert (
        coordinators.remove("U2", CONTEXT),
        coordinators.remove("U2", CONTEXT),
        coordinators.remove("U77", CONTEXT),
    ) == (
        True,
        False,
        False,
    )
    assert [(change.ref, change.after) for change in Ledger(engine).read_history(limit=2)] == [
        ("U2", {}),
        ("U2", {"coordinates": True}),
    ]


def test_the_last_one_cannot_be_removed(engine: Engine, coordinators: CoordinatorStore) -> None:
    """There must always be a coordinator; a refusal changes nothing."""
    coordinators.remove("S1", CONTEXT)
    number = Ledger(engine).read_version()
    with pytest.raises(LastCoordinator):
        coordinators.remove("U1", CONTEXT)
    assert (coordinators.list_ids(), Ledger(engine).read_version()) == (("U1",), number)


def test_two_at_once_cannot_remove_each_other(coordinators: CoordinatorStore) -> None:
    """Of the last two, each removing the other at the same moment, one stays."""
    refusals = race([lambda: coordinators.remove("U1", CONTEXT), lambda: coordinators.remove("S1", CONTEXT)])
    assert sorted(type(outcome).__name__ for outcome in refusals) == ["LastCoordinator", "bool"]
    assert len(coordinators.list_ids()) == 1


def test_an_undo_cannot_remove_the_last_one(engine: Engine, coordinators: CoordinatorStore) -> None:
    """Undoing that a coordinator was added is a removal, too."""
    coordinators.remove("S1", CONTEXT)
    with pytest.raises(LastCoordinator):
        Ledger(engine).undo(1, CONTEXT)
    assert coordinators.list_ids() == ("U1",)


def test_concurrent_additions_succeed_once(engine: Engine, coordinators: CoordinatorStore) -> None:
    """Of many who add the same person at the same moment, one succeeds."""
    added = race([lambda: coordinators.add("U2", CONTEXT)] * 4)
    assert sorted(map(bool, added)) == [False, False, False, True]
    assert Ledger(engine).read_version() == 3


def test_group_members_are_stored(coordinators: CoordinatorStore) -> None:
    """The last known members of a user group are stored with the time, and replaced by later ones."""
    assert coordinators.read_group_members("S1") is None
    coordinators.write_group_members("S1", ["U2", "U1"], now=NOW)
    assert coordinators.read_group_members("S1") == GroupMembers(members=frozenset({"U1", "U2"}), known_at=NOW)
    later = NOW + timedelta(hours=1)
    coordinators.write_group_members("S1", [], now=later)
    assert coordinators.read_group_members("S1") == GroupMembers(members=frozenset(), known_at=later)
