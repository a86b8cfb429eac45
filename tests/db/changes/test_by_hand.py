"""Deliverables added, edited and withdrawn by hand, and how these outlast the register's files."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select, update

from db.changes.ledger import Ledger
from db.connection.engine import reading, writing
from db.people.conversations import ConversationStore
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.register.store import RegisterStore
from db.schema.amendment_tables import amendment
from domain.errors import ChangedMeanwhile, DeliverableInUse, NotWithdrawn, ReferenceTaken, UnknownReference
from domain.questions.model import Question, StatusFilter
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.by_hand import ByHand
from domain.register.model import Actor, ActorKind, Deadline, DeadlineKind, Deliverable, Note, Owner, Register
from domain.reminders.preferences import ChannelPreferences, Contact
from tests.db.invariants import assert_sound
from tests.db.registers import JUNE, MARCH, deliverable_of, register, with_deliverable, with_note, without

NOW = datetime(2024, 1, 10, 7, 30, tzinfo=UTC)
EU_LISA = Actor(slug="eu-lisa", kind=ActorKind.AGENCY, name={"en": "eu-LISA"}, short={"en": "eu-LISA"})
ADDED = Deliverable(
    ref="III.3b",
    key_action="III.3",
    title={"en": "Report on returns"},
    deadline=Deadline(kind=DeadlineKind.ONCE, month=JUNE),
    owners=(Owner(actor="eu-lisa"), Owner(actor="europol", via="emsc")),
    vehicle="schengen-barometer-plus",
    addressees=("schengen-council",),
)
ADDITION = ByHand(deliverable=ADDED, actors=(EU_LISA,))
NEW_NOTE = Note(number="1234/24", date=date(2024, 1, 8), marking="LIMITE", subject={"en": "Another note"})
IN_NEW_NOTE = ByHand(
    deliverable=replace(
        ADDED,
        ref="1234/24 I.1a",
        key_action="1234/24 I.1",
        deadline=Deadline(kind=DeadlineKind.REGULAR, month=MARCH),
        owners=(Owner(actor="europol"),),
    ),
    note=NEW_NOTE,
    section={"en": "Borders"},
    action={"en": "Returns"},
)


def context(minutes: int = 0, by: str = "U1") -> ChangeContext:
    """Return the context of a change made some time after the register was loaded."""
    return ChangeContext(by=by, surface="test", now=NOW + timedelta(minutes=minutes), reason="Superseded.")


@pytest.fixture
def ledger(store: RegisterStore) -> Ledger:
    """The ledger of the store's register."""
    return Ledger(store.engine)


@pytest.fixture(autouse=True)
def sound_register(engine: Engine) -> object:
    """Every test leaves a sound register, also after the file is loaded again."""
    yield
    assert_sound(engine)


def find(store: RegisterStore, ref: str) -> Deliverable | None:
    """Return a deliverable as it is now, None if there is none."""
    found = store.instalments_of(ref)
    return found[0].deliverable if found else None


def reload(store: RegisterStore, given: Register) -> list[str]:
    """Load a file; return what that changed. Loading it again changes nothing."""
    changes = load(store.engine, given, now=NOW, by="file")
    assert load(store.engine, given, now=NOW, by="file") == ()
    return [f"{change.kind} {change.ref} {change.field}".strip() for change in changes]


def everything(store: RegisterStore) -> object:
    """Return all that the register says and how it stands."""
    return store.directory(), store.references(), store.find(Question(which=StatusFilter.ALL), today=NOW.date())


def count_amendments(store: RegisterStore) -> int:
    """Return the number of amendments that are kept."""
    with reading(store.engine) as connection:
        return len(connection.execute(select(amendment)).all())


# Adding.


def test_a_deliverable_is_added_in_its_place(store: RegisterStore, ledger: Ledger) -> None:
    """An added deliverable is there with its instalments and a new body, after the others of its key action."""
    number = ledger.add_deliverable(ADDITION, context())
    (instalment,) = store.instalments_of("III.3b")
    assert (instalment.deliverable, instalment.slug, instalment.due) == (ADDED, "2024-06", date(2024, 6, 13))
    place = store.references().index("III.3b")
    assert store.references()[place - 1] == "III.3a"
    assert store.directory().actors["eu-lisa"] == EU_LISA
    (change,) = ledger.read_history("III.3b")
    assert (change.number, change.kind, change.ref, change.before) == (number, ChangeKind.DELIVERABLE, "III.3b", {})


def test_what_is_added_is_asked_for_at_once(store: RegisterStore, ledger: Ledger) -> None:
    """The index of topics has the title of what was just added."""
    assert store.topics()
    ledger.add_deliverable(ADDITION, context())
    assert "III.3b" in {entry.ref for entry in store.topics().entries}


def test_undoing_an_addition_leaves_nothing_of_it(store: RegisterStore, ledger: Ledger) -> None:
    """An undone addition takes the new body, key action, section and note along; undone again, all of it is back."""
    before = everything(store)
    for addition in (ADDITION, IN_NEW_NOTE):
        added = ledger.add_deliverable(addition, context())
        after = everything(store)
        ledger.undo(added, context(1))
        assert everything(store) == before
        assert count_amendments(store) == 0
        ledger.undo(added + 1, context(2))
        assert everything(store) == after
        ledger.undo(added + 2, context(3))
    assert everything(store) == before


@pytest.mark.long
@pytest.mark.parametrize(
    "naming",
    [
        {"owners": (Owner(actor="eu-lisa"),)},
        {"owners": (Owner(actor="europol", via="eu-lisa"),)},
        {"takes_part": (Owner(actor="eu-lisa"),)},
        {"addressees": ("eu-lisa",)},
        {"sources": ("eu-lisa",)},
        {"capacity": "eu-lisa"},
    ],
)
def test_a_body_that_was_added_is_there_as_long_as_it_is_named(
    store: RegisterStore, ledger: Ledger, naming: dict[str, Any]
) -> None:
    """However a deliverable names it; whatever else is added and taken back meanwhile."""
    bare = replace(ADDED, owners=(), addressees=())
    added = ledger.add_deliverable(ByHand(deliverable=replace(bare, **naming), actors=(EU_LISA,)), context())
    other = ledger.add_deliverable(ByHand(deliverable=replace(bare, ref="III.3c")), context(1))
    ledger.undo(other, context(2))
    assert store.directory().actors["eu-lisa"] == EU_LISA
    ledger.withdraw_deliverable("III.3b", context(3))
    ledger.put_back_deliverable("III.3b", context(4))
    assert find(store, "III.3b") == replace(bare, **naming)
    for number in (added + 4, added + 3, added):
        ledger.undo(number, context(5))
    assert "eu-lisa" not in store.directory().actors


@pytest.mark.parametrize("by", ["contact", "person", "channel"])
def test_a_body_that_somebody_speaks_for_stays(store: RegisterStore, ledger: Ledger, by: str) -> None:
    """A contact, a person who has said so, or a channel's settings keep it though no deliverable names it any more."""
    preferences = PreferenceStore(store.engine)
    added = ledger.add_deliverable(ADDITION, context())
    if by == "contact":
        preferences.add_contact(Contact(actor="eu-lisa", slack_id="U1"), context(1))
    elif by == "person":
        ConversationStore(store.engine).set_body("U1", "eu-lisa", now=NOW)
    else:
        preferences.set_channel_preferences("C1", ChannelPreferences(owners=("eu-lisa",)), context(1))
    ledger.undo(added, context(2))
    assert store.directory().actors["eu-lisa"] == EU_LISA


def test_what_is_not_there_is_neither_edited_nor_withdrawn(ledger: Ledger) -> None:
    """Nor is anything added under a key action that there is not; what is withdrawn is not edited."""
    unknown = replace(ADDED, ref="III.9a", key_action="III.9")
    with pytest.raises(UnknownReference) as refused:
        ledger.add_deliverable(ByHand(deliverable=replace(unknown, owners=())), context())
    assert refused.value.ref == "III.9"
    with pytest.raises(UnknownReference) as refused:
        ledger.edit_deliverable(ByHand(deliverable=unknown), context())
    assert refused.value.ref == "III.9a"
    with pytest.raises(UnknownReference) as refused:
        ledger.withdraw_deliverable("III.9a", context())
    assert refused.value.ref == "III.9a"
    ledger.withdraw_deliverable("III.3a", context(1))
    with pytest.raises(UnknownReference):
        ledger.edit_deliverable(ByHand(deliverable=deliverable_of(register(), "III.3a")), context(2))


def test_a_reference_is_taken_once(ledger: Ledger) -> None:
    """A reference that a deliverable has, also a withdrawn one, cannot be given to another one."""
    with pytest.raises(ReferenceTaken):
        ledger.add_deliverable(ByHand(deliverable=replace(ADDED, ref="III.3a")), context())
    ledger.withdraw_deliverable("III.3a", context())
    with pytest.raises(ReferenceTaken):
        ledger.add_deliverable(ByHand(deliverable=replace(ADDED, ref="III.3a")), context(1))


def test_an_addition_that_is_in_use_stays(store: RegisterStore, ledger: Ledger) -> None:
    """An addition of which something is done cannot be undone before that is."""
    added = ledger.add_deliverable(ADDITION, context())
    done = ledger.mark_done("III.3b", slug=None, evidence="ST 1/24", context=context(1))
    with pytest.raises(DeliverableInUse) as refused:
        ledger.undo(added, context(2))
    assert refused.value.by == "III.3b@2024-06"
    ledger.undo(done.change_number, context(3))
    ledger.undo(added, context(4))
    assert find(store, "III.3b") is None
    ledger.add_deliverable(ADDITION, context(5))
    assert find(store, "III.3b") == ADDED


def test_a_note_is_begun_without_a_file(store: RegisterStore, ledger: Ledger) -> None:
    """A new note has its section, key action and deliverable, which falls due at every Council from its month on."""
    ledger.add_deliverable(IN_NEW_NOTE, context())
    directory = store.directory()
    assert replace(directory.notes["1234/24"], place=0) == NEW_NOTE
    assert directory.sections["1234/24 I"] == {"en": "Borders"}
    assert [each.slug for each in store.instalments_of("1234/24 I.1a")] == ["2024-03", "2024-06"]
    second = replace(IN_NEW_NOTE.deliverable, ref="1234/24 I.1b")
    ledger.add_deliverable(ByHand(deliverable=second), context(1))
    assert store.references()[-3:] == ("1234/24 I.1", "1234/24 I.1a", "1234/24 I.1b")
    # What was added for the first is the second's, too.
    ledger.undo(ledger.read_version() - 1, context(2))
    assert store.references()[-2:] == ("1234/24 I.1", "1234/24 I.1b")


# Editing.


def test_keywords_outlast_edits_and_withdrawals(store: RegisterStore, ledger: Ledger) -> None:
    """Nobody sets keywords by hand: they stay as the file has them, also beside amendments older than keywords are."""
    filed = replace(deliverable_of(register(), "III.3a"), keywords={"en": "asset recovery"})
    reload(store, with_deliverable(register(), filed))
    ledger.edit_deliverable(ByHand(deliverable=replace(filed, title={"en": "Other"})), context())
    with writing(store.engine) as connection:
        noted = connection.scalars(select(amendment.c.noted)).one() or {}
        connection.execute(update(amendment).values(noted={k: v for k, v in noted.items() if k != "keywords"}))
    ledger.edit_deliverable(ByHand(deliverable=replace(filed, title={"en": "Third"})), context(1))
    assert find(store, "III.3a") == replace(filed, title={"en": "Third"})
    ledger.withdraw_deliverable("III.3a", context(2))
    ledger.put_back_deliverable("III.3a", context(3))
    assert find(store, "III.3a") == replace(filed, title={"en": "Third"})


def test_an_edit_sets_fields(store: RegisterStore, ledger: Ledger) -> None:
    """An edit gives a deliverable other fields and owners, says both in the log, and is undone."""
    before = deliverable_of(register(), "III.3a")
    edited = replace(before, title={"en": "Other", "de": "Anderes"}, owners=(Owner(actor="frontex"),))
    assert ledger.edit_deliverable(ByHand(deliverable=before), context()) is None
    number = ledger.edit_deliverable(ByHand(deliverable=edited), context())
    assert find(store, "III.3a") == edited
    (change,) = ledger.read_history("III.3a")
    assert change.before["set"] == {}
    assert change.after["set"] == {"title": {"en": "Other", "de": "Anderes"}}
    assert (change.after["owners"], change.after["owners_set"]) == ([{"actor": "frontex"}], True)
    ledger.undo(number, context(1))
    assert find(store, "III.3a") == before
    assert count_amendments(store) == 0


def test_an_edit_of_what_was_changed_meanwhile_is_refused(ledger: Ledger) -> None:
    """Optimistic locking: a form that was opened before another change is refused, and so is its withdrawal."""
    seen = ledger.read_version()
    ledger.set_owners("III.3a", [Owner(actor="frontex")], context())
    edited = replace(deliverable_of(register(), "III.3a"), title={"en": "Other"})
    with pytest.raises(ChangedMeanwhile):
        ledger.edit_deliverable(ByHand(deliverable=edited), context(9), seen_version=seen)
    with pytest.raises(ChangedMeanwhile):
        ledger.withdraw_deliverable("III.3a", context(9), seen_version=seen)


def test_a_new_deadline_makes_other_instalments(store: RegisterStore, ledger: Ledger) -> None:
    """Another deadline brings its instalments; one that would lose what was done is refused."""
    other = replace(
        deliverable_of(register(), "III.3a"), deadline=Deadline(kind=DeadlineKind.ONCE, day=date(2024, 5, 2))
    )
    ledger.edit_deliverable(ByHand(deliverable=other), context())
    assert [each.slug for each in store.instalments_of("III.3a")] == ["2024-05"]
    ledger.hold("III.3a", slug=None, context=context(1))
    with pytest.raises(DeliverableInUse):
        ledger.edit_deliverable(ByHand(deliverable=deliverable_of(register(), "III.3a")), context(2))
    assert [each.hold for each in store.instalments_of("III.3a")] == ["Superseded."]


# Withdrawing.


def test_what_is_withdrawn_is_out_of_answers(store: RegisterStore, ledger: Ledger) -> None:
    """A withdrawn deliverable is in no answer, is known as withdrawn, and is put back with what was done."""
    ledger.mark_done("III.2a", slug="2024-03", evidence="ST 1/24", context=context())
    ledger.hold("III.2a", slug="2024-06", context=context(1))
    before = everything(store)
    ledger.withdraw_deliverable("III.2a", context(2))
    assert store.instalments_of("III.2a") == ()
    withdrawal = ledger.find_withdrawal("III.2a")
    assert withdrawal is not None
    assert (withdrawal.by, withdrawal.after["withdrawal"]) == ("U1", "Superseded.")
    assert ledger.find_withdrawal("III.3a") is None
    with pytest.raises(UnknownReference):
        ledger.withdraw_deliverable("III.2a", context(3))
    ledger.put_back_deliverable("III.2a", context(4))
    assert everything(store) == before
    with pytest.raises(NotWithdrawn):
        ledger.put_back_deliverable("III.2a", context(5))


def test_what_is_withdrawn_outlasts_files(store: RegisterStore, ledger: Ledger) -> None:
    """A file does not put back what was withdrawn; when it is put back, it is as the file then has it."""
    ledger.withdraw_deliverable("III.3a", context())
    assert reload(store, register()) == []
    other = replace(deliverable_of(register(), "III.3a"), title={"en": "Other"}, owners=(Owner(actor="frontex"),))
    assert reload(store, with_deliverable(register(), other)) == []
    assert store.instalments_of("III.3a") == ()
    ledger.put_back_deliverable("III.3a", context(1))
    assert find(store, "III.3a") == other


# Files.


def test_a_file_keeps_what_it_does_not_know(store: RegisterStore, ledger: Ledger) -> None:
    """Loading the file again, or another one, leaves an added deliverable, its body and what was done of it."""
    ledger.add_deliverable(ADDITION, context())
    ledger.mark_done("III.3b", slug=None, evidence="ST 1/24", context=context(1))
    assert reload(store, register()) == []
    assert reload(store, without(register(), "III.3a")) == [
        "removed III.3a",
        "removed III.3a@2024-06",
    ]
    (instalment,) = store.instalments_of("III.3b")
    assert (instalment.deliverable, instalment.evidence) == (ADDED, "ST 1/24")
    assert "eu-lisa" in store.directory().actors


def test_a_file_brings_what_was_added(store: RegisterStore, ledger: Ledger) -> None:
    """Where a file brings the same reference, what coordinators have set stays; the rest of an undo is the file's."""
    added = ledger.add_deliverable(ADDITION, context())
    filed = replace(ADDED, title={"en": "As in the file"}, owners=(Owner(actor="europol"),))
    before = register()
    (action,) = (each for each in before.key_actions if each.ref == "III.3")
    with_it = replace(action, deliverables=(*action.deliverables, filed))
    given = replace(before, key_actions=tuple(with_it if each is action else each for each in before.key_actions))
    assert reload(store, given) == []
    assert find(store, "III.3b") == ADDED
    ledger.undo(added, context(1))
    assert find(store, "III.3b") == filed
    assert count_amendments(store) == 0


def test_a_file_brings_a_body_that_was_added(store: RegisterStore, ledger: Ledger) -> None:
    """A body that coordinators have added becomes the file's, as the file has it, and outlasts the addition."""
    added = ledger.add_deliverable(ADDITION, context())
    filed = replace(EU_LISA, kind=ActorKind.NETWORK, name={"en": "eu-LISA", "nl": "eu-LISA"})
    before = register()
    given = replace(before, directory=replace(before.directory, actors={**before.directory.actors, "eu-lisa": filed}))
    reload(store, given)
    assert store.directory().actors["eu-lisa"] == filed
    ledger.undo(added, context(1))
    assert store.directory().actors["eu-lisa"] == filed


def test_a_file_gives_what_was_not_set(store: RegisterStore, ledger: Ledger) -> None:
    """Of an edited deliverable a file changes what coordinators have not set, and takes it away with what they have."""
    edited = replace(deliverable_of(register(), "III.3a"), title={"en": "Other"})
    ledger.edit_deliverable(ByHand(deliverable=edited), context())
    assert reload(store, register()) == []
    filed = replace(deliverable_of(register(), "III.3a"), title={"en": "Newer"}, addressees=("council",))
    assert reload(store, with_deliverable(register(), filed)) == ["changed III.3a addressees"]
    assert find(store, "III.3a") == replace(filed, title={"en": "Other"})
    reload(store, without(register(), "III.3a"))
    assert find(store, "III.3a") is None
    assert count_amendments(store) == 0


def test_a_file_of_a_note_begun_by_hand(store: RegisterStore, ledger: Ledger) -> None:
    """A file of a note that was begun by hand is that note's, beside what was added to it."""
    ledger.add_deliverable(IN_NEW_NOTE, context())
    reload(store, with_note(without(register(), "I.1a"), number="1234/24"))
    assert find(store, "1234/24 I.1a") == IN_NEW_NOTE.deliverable
    assert find(store, "1234/24 III.3a") is not None
    assert find(store, "III.3a") == deliverable_of(register(), "III.3a")


# The past.


def test_the_past_has_no_later_changes(store: RegisterStore, ledger: Ledger) -> None:
    """As of a day before they were made, nothing was added, edited or withdrawn."""
    question = Question(which=StatusFilter.ALL)
    now = store.find(question, today=date(2024, 1, 11)).instalments
    later = timedelta(days=30)
    made = replace(context(), now=NOW + later)
    ledger.add_deliverable(ADDITION, made)
    edited = replace(deliverable_of(register(), "III.2a"), title={"en": "Other"}, owners=(Owner(actor="frontex"),))
    ledger.edit_deliverable(ByHand(deliverable=edited), made)
    ledger.withdraw_deliverable("III.3a", made)
    past = replace(question, as_of=date(2024, 1, 15))
    assert store.find(past, today=date(2024, 3, 1)).instalments == now
    present = {each.deliverable.ref for each in store.find(question, today=date(2024, 3, 1)).instalments}
    assert ("III.3b" in present, "III.3a" in present) == (True, False)


def test_calendars_cancel_what_went(store: RegisterStore, ledger: Ledger) -> None:
    """The revisions have what was withdrawn as removed, and no longer when it is put back."""
    ledger.withdraw_deliverable("III.3a", context())
    with store.snapshot() as snapshot:
        removed = [each.instalment.key for each in snapshot.revisions().instalments]
    assert removed == ["III.3a@2024-06"]
    ledger.put_back_deliverable("III.3a", context(1))
    with store.snapshot() as snapshot:
        assert snapshot.revisions().instalments == ()


@pytest.mark.parametrize("addition", [ADDITION, IN_NEW_NOTE])
def test_the_log_explains_an_addition(ledger: Ledger, addition: ByHand) -> None:
    """Replayed, the log has all that an addition wrote."""
    ledger.add_deliverable(addition, context())
    assert ledger.find_differences() == ()
