"""Several instalments changed at once: all or none, one entry each, one undo for all."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from db.audit import log
from db.changes.bulk import BulkChange, Hold, MarkDone, Move, Reassign
from db.changes.ledger import Ledger
from db.connection.engine import reading
from db.register.store import RegisterStore
from domain.errors import LaterChangeExists, NotAllChanged, NotUndoable
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import ChangeContext
from domain.register.model import Owner
from tests.db.invariants import assert_sound

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
CONTEXT = ChangeContext(by="U1", surface="test", now=NOW, reason="The Council has decided.")
LATER = replace(CONTEXT, now=NOW + timedelta(hours=1))
KEYS = ("III.2a@2024-03", "III.2a@2024-06", "III.3a@2024-06")


def every(store: RegisterStore) -> object:
    """Return all instalments as they are."""
    return store.find(Question(which=StatusFilter.ALL), today=NOW.date()).instalments


@pytest.mark.parametrize(
    ("wanted", "entries"),
    [
        (MarkDone(evidence="ST 1/24"), list(KEYS)),
        (Hold(), list(KEYS)),
        (Move(to="2024-10"), list(KEYS)),
        (Reassign(owners=(Owner(actor="frontex"),)), ["III.2a", "III.3a"]),
    ],
)
def test_all_are_changed_and_undone_together(store: RegisterStore, wanted: BulkChange, entries: list[str]) -> None:
    """Each has an entry of its own; undoing any of them undoes all, and undoing that restores all."""
    ledger, before = Ledger(store.engine), every(store)
    made = ledger.change_all(KEYS, wanted, CONTEXT, seen_version=ledger.read_version())
    after = every(store)
    assert [change.ref for change in made] == entries
    assert {change.batch for change in made} == {made[0].number}
    assert {change.reason for change in made} == {CONTEXT.reason}
    ledger.undo(made[1].number, LATER)
    assert every(store) == before
    undone = ledger.read_history(limit=1)[0]
    with pytest.raises(NotUndoable):
        ledger.undo(made[0].number, LATER)
    assert len(ledger.read_batch(undone)) == len(entries)
    ledger.undo(undone.number, LATER)
    assert every(store) == after
    assert ledger.find_broken_link() is None
    assert ledger.find_differences() == ()
    assert_sound(store.engine)


def outcomes(store: RegisterStore) -> list[tuple[object, ...]]:
    """Return what can be changed of the three instalments."""
    found = {each.key: each for each in store.find(Question(which=StatusFilter.ALL), today=NOW.date()).instalments}
    return [
        (
            one.status.value,
            one.evidence,
            one.done_at,
            one.hold,
            one.due,
            [owner.actor for owner in one.deliverable.owners],
        )
        for one in map(found.__getitem__, KEYS)
    ]


AT = NOW - timedelta(days=2)
OWNED, DUE = (
    (["eurojust"], ["eurojust"], ["europol", "eurojust"]),
    (date(2024, 3, 4), date(2024, 6, 13), date(2024, 6, 30)),
)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (
            MarkDone(evidence="ST 1/24"),
            [("done", "ST 1/24", NOW, "", due, owned) for due, owned in zip(DUE, OWNED, strict=True)],
        ),
        (
            MarkDone(evidence="ST 1/24", delivered_at=AT),
            [("done", "ST 1/24", AT, "", due, owned) for due, owned in zip(DUE, OWNED, strict=True)],
        ),
        (
            Hold(),
            [("open", "", None, CONTEXT.reason, due, owned) for due, owned in zip(DUE, OWNED, strict=True)],
        ),
        (Move(to="2024-09-15"), [("open", "", None, "", date(2024, 9, 15), owned) for owned in OWNED]),
        (
            Reassign(owners=(Owner(actor="frontex"), Owner(actor="cepol"))),
            [("open", "", None, "", due, ["frontex", "cepol"]) for due in DUE],
        ),
    ],
)
def test_each_is_as_was_wished_and_no_other(
    store: RegisterStore, wanted: BulkChange, expected: list[tuple[object, ...]]
) -> None:
    """Every one has the evidence, day, reason or owners; what was not chosen is as it was."""
    ledger = Ledger(store.engine)
    others = {each.key: each for each in store.instalments_of("I.2a")}
    ledger.change_all(KEYS, wanted, CONTEXT, seen_version=ledger.read_version())
    assert outcomes(store) == expected
    assert {each.key: each for each in store.instalments_of("I.2a")} == others


@pytest.mark.parametrize(
    ("wanted", "keys", "problems"),
    [
        (Hold(), ("III.9z@2024-03", KEYS[0]), ("III.9z@2024-03",)),
        (Hold(), ("III.2a@2031-03", KEYS[0], "III.9z@2024-03"), ("III.2a@2031-03", "III.9z@2024-03")),
        (Hold(), ("I.1a@2023-12", KEYS[0]), ("I.1a@2023-12",)),
        (Move(to="2024-10"), ("III.1a@2024-03", KEYS[0]), ("III.1a@2024-03",)),
        (Reassign(owners=()), ("III.9z@2024-03", "III.9z@2024-06", KEYS[0]), ("III.9z",)),
    ],
)
def test_all_that_cannot_be_changed_is_named(
    store: RegisterStore, wanted: BulkChange, keys: tuple[str, ...], problems: tuple[str, ...]
) -> None:
    """What does not exist, is held already, or is done and cannot move; and nothing is changed."""
    ledger = Ledger(store.engine)
    ledger.hold("I.1a", slug=None, context=CONTEXT)
    ledger.mark_done("III.1a", slug="2024-03", evidence="ST 1/24", context=CONTEXT)
    before, version = every(store), ledger.read_version()
    with pytest.raises(NotAllChanged) as refused:
        ledger.change_all(keys, wanted, CONTEXT, seen_version=version)
    assert refused.value.keys == problems
    assert (every(store), ledger.read_version()) == (before, version)


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda ledger: ledger.hold("III.3a", slug=None, context=replace(CONTEXT, by="U2")),
        lambda ledger: ledger.mark_done("III.3a", slug=None, evidence="ST 2/24", context=replace(CONTEXT, by="U2")),
        lambda ledger: ledger.set_owners("III.3a", [], replace(CONTEXT, by="U2")),
    ],
)
def test_what_was_changed_meanwhile_is_named_and_nothing_changed(
    store: RegisterStore, meanwhile: Callable[[Ledger], object]
) -> None:
    """Nobody's change is overwritten: the whole is refused, with the names of those that somebody has changed."""
    ledger = Ledger(store.engine)
    seen = ledger.read_version()
    meanwhile(ledger)
    before, version = every(store), ledger.read_version()
    with pytest.raises(NotAllChanged) as refused:
        ledger.change_all(KEYS, MarkDone(evidence="ST 1/24"), CONTEXT, seen_version=seen)
    assert refused.value.keys == ("III.3a@2024-06",)
    assert (every(store), ledger.read_version()) == (before, version)
    ledger.change_all(KEYS[:2], MarkDone(evidence="ST 1/24"), CONTEXT, seen_version=seen)


def test_what_is_done_already_is_named(store: RegisterStore) -> None:
    """Even if the user has seen it, what is done is not done again, and the others stay as they are."""
    ledger = Ledger(store.engine)
    ledger.mark_done("III.2a", slug="2024-06", evidence="ST 2/24", context=CONTEXT)
    before = every(store)
    with pytest.raises(NotAllChanged) as refused:
        ledger.change_all(KEYS, MarkDone(evidence="ST 1/24"), CONTEXT, seen_version=ledger.read_version())
    assert refused.value.keys == ("III.2a@2024-06",)
    assert every(store) == before


def test_together_they_are_not_undone_under_a_later_change(store: RegisterStore) -> None:
    """If one of them was changed since, none is undone; the later change is named."""
    ledger = Ledger(store.engine)
    made = ledger.change_all(KEYS, Hold(), CONTEXT, seen_version=ledger.read_version())
    ledger.resume("III.3a", slug=None, context=LATER)
    with pytest.raises(LaterChangeExists):
        ledger.undo(made[0].number, LATER)
    with reading(store.engine) as connection:
        assert log.find_batch(connection, made[0]) == list(made)
