"""Who may change the register: the first by the settings, then whom coordinators add and remove."""

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
def roles(engine: Engine) -> CoordinatorStore:
    """Two coordinators whom the settings name: a person and a user group."""
    found = CoordinatorStore(engine)
    found.seed(("U1", "S1"), now=NOW)
    return found


def test_the_settings_name_the_first(engine: Engine, roles: CoordinatorStore) -> None:
    """Whom the settings name may change the register, and the record says that it comes from there."""
    assert set(roles.list_ids()) == {"U1", "S1"}
    assert [(each.by, each.kind, each.ref, each.before, each.after) for each in Ledger(engine).read_history()] == [
        (SETTINGS, ChangeKind.COORDINATOR, "S1", {}, {"coordinates": True}),
        (SETTINGS, ChangeKind.COORDINATOR, "U1", {}, {"coordinates": True}),
    ]


def test_the_settings_are_read_at_every_start(engine: Engine, roles: CoordinatorStore) -> None:
    """The same settings again change nothing; a new name in them is added."""
    roles.seed((), now=NOW)
    roles.seed(("U1", "S1"), now=NOW)
    assert len(Ledger(engine).read_history()) == 2
    roles.seed(("U1", "S1", "U5"), now=NOW)
    assert set(roles.list_ids()) == {"U1", "S1", "U5"}


def test_the_settings_never_revive_a_removed_one(roles: CoordinatorStore) -> None:
    """Who was removed stays so, though the settings still name them; a coordinator can add them again."""
    assert roles.remove("U1", CONTEXT)
    roles.seed(("U1", "S1"), now=NOW)
    assert roles.list_ids() == ("S1",)
    assert roles.add("U1", CONTEXT)
    assert set(roles.list_ids()) == {"U1", "S1"}


def test_an_empty_bot_has_no_coordinators(engine: Engine) -> None:
    """Where the settings name nobody, nobody may change anything."""
    CoordinatorStore(engine).seed((), now=NOW)
    assert CoordinatorStore(engine).list_ids() == ()


def test_coordinators_are_in_the_order_in_which_they_were_added(engine: Engine) -> None:
    """The first comes first."""
    roles = CoordinatorStore(engine)
    for day, each in enumerate(("U9", "U1", "S5")):
        roles.add(each, ChangeContext(by="U0", surface="test", now=NOW + timedelta(days=day)))
    assert roles.list_ids() == ("U9", "U1", "S5")


def test_adding_and_removing_are_recorded_once(engine: Engine, roles: CoordinatorStore) -> None:
    """Who may already is not added again, who may not is not removed, and neither is recorded."""
    assert (roles.add("U2", CONTEXT), roles.add("U2", CONTEXT)) == (True, False)
    assert (roles.remove("U2", CONTEXT), roles.remove("U2", CONTEXT), roles.remove("U77", CONTEXT)) == (
        True,
        False,
        False,
    )
    assert [(each.ref, each.after) for each in Ledger(engine).read_history(limit=2)] == [
        ("U2", {}),
        ("U2", {"coordinates": True}),
    ]


def test_the_last_one_cannot_be_removed(engine: Engine, roles: CoordinatorStore) -> None:
    """Somebody must be able to change the register; a refusal leaves everything as it is."""
    roles.remove("S1", CONTEXT)
    number = Ledger(engine).read_version()
    with pytest.raises(LastCoordinator):
        roles.remove("U1", CONTEXT)
    assert (roles.list_ids(), Ledger(engine).read_version()) == (("U1",), number)


def test_two_at_once_cannot_remove_each_other(roles: CoordinatorStore) -> None:
    """Of the last two, each removing the other at the same moment, one stays."""
    refusals = race([lambda: roles.remove("U1", CONTEXT), lambda: roles.remove("S1", CONTEXT)])
    assert sorted(type(each).__name__ for each in refusals) == ["LastCoordinator", "bool"]
    assert len(roles.list_ids()) == 1


def test_an_undo_cannot_remove_the_last_one(engine: Engine, roles: CoordinatorStore) -> None:
    """Taking back that somebody was added is a removal, too."""
    roles.remove("S1", CONTEXT)
    with pytest.raises(LastCoordinator):
        Ledger(engine).undo(1, CONTEXT)
    assert roles.list_ids() == ("U1",)


def test_added_at_once_is_added_once(engine: Engine, roles: CoordinatorStore) -> None:
    """Of many who add the same person at the same moment, one has done it."""
    added = race([lambda: roles.add("U2", CONTEXT)] * 4)
    assert sorted(map(bool, added)) == [False, False, False, True]
    assert Ledger(engine).read_version() == 3


def test_a_roster_is_remembered(roles: CoordinatorStore) -> None:
    """Who was last known to be in a user group is kept, with the time, and replaced by what is known later."""
    assert roles.read_group_members("S1") is None
    roles.write_group_members("S1", ["U2", "U1"], now=NOW)
    assert roles.read_group_members("S1") == GroupMembers(members=frozenset({"U1", "U2"}), known_at=NOW)
    later = NOW + timedelta(hours=1)
    roles.write_group_members("S1", [], now=later)
    assert roles.read_group_members("S1") == GroupMembers(members=frozenset(), known_at=later)
