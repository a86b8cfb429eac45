"""The store's events, references, reports and occasions to remind, and its error before a register is loaded."""

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.register.load import load
from db.register.store import RegisterStore
from domain.register.audit_events import ChangeContext
from tests.db.races import race
from tests.db.registers import register, without


def test_an_event_is_new_once(store: RegisterStore, now: datetime) -> None:
    """An event is new the first time and never again, whatever other events there are."""
    assert [store.mark_event_seen(key, now=now) for key in ("Ev1", "Ev1", "Ev2", "Ev1")] == [True, False, True, False]


def test_an_event_with_several_keys_is_new_if_each_is(store: RegisterStore, now: datetime) -> None:
    """An event of which one key was seen before is not new; all its keys are recorded even then."""
    assert store.mark_event_seen("Ev1", "C1-1.2", now=now)
    assert not store.mark_event_seen("Ev2", "C1-1.2", now=now)
    assert not store.mark_event_seen("Ev2", now=now)


def test_an_event_is_new_to_one_thread(store: RegisterStore, now: datetime) -> None:
    """Of eight threads that record an event at once, it is new to exactly one."""
    assert sorted(map(bool, race([partial(store.mark_event_seen, "Ev1", now=now)] * 8))) == [False] * 7 + [True]


def test_first_sight_is_kept(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """An event is committed when the call returns: another store on the same database knows it."""
    assert store.mark_event_seen("Ev1", now=now)
    assert not RegisterStore(engine).mark_event_seen("Ev1", now=now)


def test_references_are_in_the_notes_order(store: RegisterStore) -> None:
    """Each key action comes before its deliverables, as in the note, including one without any."""
    expected = [
        ref for action in register().key_actions for ref in (action.ref, *(each.ref for each in action.deliverables))
    ]
    assert list(store.references()) == expected
    assert store.references() is store.references()


def test_a_key_action_without_deliverables_can_be_named(store: RegisterStore, engine: Engine, now: datetime) -> None:
    """It has a reference of its own; what was withdrawn from one has none any more."""
    ledger, context = Ledger(engine), ChangeContext(by="U1", surface="test", now=now, reason="gone")
    ledger.withdraw_deliverable("III.5a", context)
    references = store.references()
    assert "III.5" in references
    assert "III.5a" not in references
    load(engine, without(register(), "III.5a", "I.1a", "III.7"), now=now, by="U1")
    references = store.references()
    assert {"III.5", "I.1"} <= set(references)
    assert not {"III.5a", "I.1a", "III.7", "III.7a"}.intersection(references)
    assert references[:2] == ("I.1", "I.2")


def test_instalments_of_a_reference(store: RegisterStore) -> None:
    """A deliverable's instalments, or those of all under a key action, are found; none of what does not exist."""
    assert [each.slug for each in store.instalments_of("III.2a")] == ["2023-12", "2024-03", "2024-06"]
    assert [each.key for each in store.instalments_of("I.5")] == ["I.5a@undated", "I.5b@undated"]
    assert store.instalments_of("X.1") == ()


def test_without_a_register_there_is_nothing_to_ask(engine: Engine) -> None:
    """A database without a register raises LookupError."""
    with pytest.raises(LookupError, match="no register"):
        RegisterStore(engine).directory()


def test_reports_come_in_order_of_time_and_of_the_note(store: RegisterStore, now: datetime) -> None:
    """Open ones alone, what has no day at the end; of what is due on one day, as it stands in the note."""
    ledger, context = Ledger(store.engine), ChangeContext(by="U1", surface="test", now=now)
    reports = [("I.5a", None), ("III.2a", "2024-03"), ("I.2a", "2024-03"), ("III.1a", "2024-03"), ("III.2a", "2023-12")]
    for ref, slug in (*reports, ("I.1a", None), ("III.1a", "2023-12")):
        ledger.report(ref, slug=slug, evidence="ST 1/24", context=context)
    ledger.mark_done("I.1a", slug=None, evidence="ST 1/24", context=context)
    ledger.decline("III.1a", slug="2023-12", context=context)
    expected = ["III.2a@2023-12", "I.2a@2024-03", "III.1a@2024-03", "III.2a@2024-03", "I.5a@undated"]
    with store.snapshot() as snapshot:
        found = snapshot.reported_instalments(limit=9)
        first = snapshot.reported_instalments(limit=2)
    assert [each.key for each in found] == expected
    assert [each.key for each in first] == expected[:2]
    assert {each.report for each in found} == {"ST 1/24"}


def test_occasions_to_remind_are_what_is_open_and_due(store: RegisterStore, now: datetime) -> None:
    """Each instalment has all bodies that it concerns, with the members of collectives; nothing done or held counts."""
    ledger, context = Ledger(store.engine), ChangeContext(by="U1", surface="test", now=now, reason="waits")
    agencies = {"jha-agencies", "cepol", "eurojust", "europol", "frontex"}
    december = date(2023, 12, 5)
    due = store.occasions(until=date(2024, 3, 4)).deadlines
    assert list(due) == [december, date(2024, 3, 4)]
    assert list(store.occasions(until=date(2024, 3, 3)).deadlines) == [december]
    assert len(due[december]) == 3
    assert {"europol"} in due[december]
    assert {"eurojust"} in due[december]
    assert [each for each in due[december] if agencies <= each]
    ledger.hold("I.1a", slug=None, context=context)
    assert len(store.occasions(until=december).deadlines[december]) == 2
    ledger.mark_done("III.2a", slug="2023-12", evidence="ST 1/24", context=context)
    (left,) = store.occasions(until=december).deadlines[december]
    assert agencies <= left
    assert [each.slug for each in store.occasions(until=december).milestones] == ["2023-12", "2024-03", "2024-06"]
