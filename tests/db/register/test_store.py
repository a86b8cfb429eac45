"""The rest of the store: events seen before, references, and what it says before a register is loaded."""

from datetime import datetime
from functools import partial

import pytest
from sqlalchemy import Engine

from db.register.store import RegisterStore
from tests.db.races import race
from tests.db.registers import register


def test_an_event_is_new_once(store: RegisterStore, now: datetime) -> None:
    """The first sight of an event is one, any later one is none, and other events do not matter."""
    assert [store.mark_event_seen(key, now=now) for key in ("Ev1", "Ev1", "Ev2", "Ev1")] == [True, False, True, False]


def test_an_event_with_several_keys_is_new_if_each_is(store: RegisterStore, now: datetime) -> None:
    """One key seen before is enough, and all keys are remembered even then."""
    assert store.mark_event_seen("Ev1", "C1-1.2", now=now)
    assert not store.mark_event_seen("Ev2", "C1-1.2", now=now)
    assert not store.mark_event_seen("Ev2", now=now)


def test_an_event_is_new_to_one_thread(store: RegisterStore, now: datetime) -> None:
    """Of eight threads that see an event at once exactly one is the first."""
    assert sorted(map(bool, race([partial(store.mark_event_seen, "Ev1", now=now)] * 8))) == [False] * 7 + [True]


def test_first_sight_is_kept(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """It is committed when the answer is given: another store on the same database knows the event."""
    assert store.mark_event_seen("Ev1", now=now)
    assert not RegisterStore(engine).mark_event_seen("Ev1", now=now)


def test_references_are_in_the_notes_order(store: RegisterStore) -> None:
    """Each key action comes before its deliverables, as in the note, and one without any is there too."""
    expected = [
        ref for action in register().key_actions for ref in (action.ref, *(each.ref for each in action.deliverables))
    ]
    assert list(store.references()) == expected
    assert store.references() is store.references()


def test_instalments_of_a_reference(store: RegisterStore) -> None:
    """All instalments of a deliverable, of all under a key action, or none of what does not exist."""
    assert [each.slug for each in store.instalments_of("III.2a")] == ["2023-12", "2024-03", "2024-06"]
    assert [each.key for each in store.instalments_of("I.5")] == ["I.5a@undated", "I.5b@undated"]
    assert store.instalments_of("X.1") == ()


def test_without_a_register_there_is_nothing_to_ask(engine: Engine) -> None:
    """A database into which no register has been loaded says so."""
    with pytest.raises(LookupError, match="no register"):
        RegisterStore(engine).directory()
