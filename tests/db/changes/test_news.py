"""News: what was changed in a time, by owner and reference; and the states of notes, whose drafts are nobody's news."""

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine

from db.changes.ledger import Ledger
from db.changes.news import find_news
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.register.store import RegisterStore
from domain.register.audit_events import ChangeContext
from domain.register.meeting import Meeting
from domain.register.model import NoteState
from domain.reminders.preferences import PersonalFrequency
from tests.db.registers import JUNE, deliverable_of, register, with_deliverable, with_note

HOUR, MOMENT = timedelta(hours=1), timedelta(seconds=1)


@pytest.fixture
def context(now: datetime) -> ChangeContext:
    """The context of a change an hour after the load."""
    return ChangeContext(by="U1", surface="command", now=now + HOUR, reason="waits")


def test_news_are_of_a_time_and_of_somebody(store: RegisterStore, context: ChangeContext) -> None:
    """From its first moment until before its last, newest first; of owners as members, too; meetings are everyone's."""
    ledger, first = Ledger(store.engine), context.now
    ledger.hold("I.1a", slug=None, context=replace(context, now=first - MOMENT))
    ledger.hold("III.1a", slug="2024-03", context=context)
    ledger.hold("III.2a", slug="2024-03", context=replace(context, now=first + MOMENT))
    ledger.set_meeting(Meeting(JUNE), date(2024, 6, 20), replace(context, now=first + 2 * MOMENT))
    ledger.set_owners("III.7a", (), replace(context, now=first + 3 * MOMENT))
    PreferenceStore(store.engine).set_frequency("U1", PersonalFrequency.OFF, context)
    ledger.record_refusal(context, "III.2a", "not a coordinator")

    def refs(end: datetime, **of: tuple[str, ...]) -> list[str]:
        return [change.ref for change in find_news(store, first, end, **of)]

    last = first + 3 * MOMENT
    assert refs(last + MOMENT) == ["III.7a", "2024-06", "III.2a@2024-03", "III.1a@2024-03"]
    assert refs(last) == ["2024-06", "III.2a@2024-03", "III.1a@2024-03"]
    assert refs(first) == []
    assert refs(last, owners=("frontex",)) == ["III.1a@2024-03"]
    assert refs(last, owners=("eurojust",)) == ["III.2a@2024-03", "III.1a@2024-03"]
    assert refs(last, owners=("eeas",)) == []
    assert refs(last, refs=("III.2",)) == ["III.2a@2024-03"]
    assert refs(last, refs=("III.1a", "III.2a"), owners=("frontex",)) == ["III.1a@2024-03"]


def test_a_notes_state_is_recorded_when_it_changes(
    store: RegisterStore, engine: Engine, context: ChangeContext
) -> None:
    """Set again it is no change; another note's is its own."""
    load(engine, with_note(register(), number="9999/24"), now=context.now, by="U1")
    ledger, start = Ledger(engine), Ledger(engine).read_version()
    for slug, state in (
        ("9999/24", NoteState.CLOSED),
        ("9999/24", NoteState.CLOSED),
        ("", NoteState.IN_FORCE),
        ("9999/24", NoteState.IN_FORCE),
    ):
        ledger.set_note_state(slug, state, context)
    entries = [(each.ref, each.before, each.after) for each in ledger.read_history(limit=9) if each.kind == "note"]
    assert entries == [
        ("note 9999/24", {"state": "closed"}, {"state": "in-force"}),
        ("note 9999/24", {"state": "in-force"}, {"state": "closed"}),
    ]
    assert ledger.read_version() == start + 2
    assert {slug: note.state for slug, note in store.directory().notes.items()} == {
        "": NoteState.IN_FORCE,
        "9999/24": NoteState.IN_FORCE,
    }


def test_what_is_changed_in_a_draft_is_in_nobodys_history(
    store: RegisterStore, engine: Engine, context: ChangeContext
) -> None:
    """Neither its load nor any change of it, until the note is in force; other notes' is, whatever their numbers."""
    for number, as_draft in (("999/24", False), ("9999/24", True)):
        load(engine, with_note(register(), number=number), now=context.now, by="U1", as_draft=as_draft)
    ledger = Ledger(engine)
    titled = replace(deliverable_of(register(), "I.1a"), title={"en": "Other"})
    later = replace(context, now=context.now + HOUR)
    for number in ("999/24", "9999/24"):
        given = with_note(with_deliverable(register(), titled), number=number)
        load(engine, given, now=later.now, by="U1", as_draft=number == "9999/24")

    def seen() -> set[str]:
        return {each.ref for each in ledger.read_changes_between(later.now, later.now + MOMENT)}

    assert seen() == {"999/24 I.1a"}
    history = {each.ref for each in ledger.read_history(limit=1000)}
    assert {ref.partition(" ")[0] for ref in history if "/24" in ref} == {"999/24"}
    ledger.set_note_state("9999/24", NoteState.IN_FORCE, replace(later, now=later.now + HOUR))
    assert store.directory().notes["9999/24"].state is NoteState.IN_FORCE
    assert seen() == {"999/24 I.1a", "9999/24 I.1a"}
