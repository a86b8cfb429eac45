"""Drafts under review: kept as read, changed by several coordinators, and gone once they are closed."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Engine, select

from db.changes.ledger import Ledger
from db.connection.engine import reading, writing
from db.drafts.store import KEPT_FOR, DraftStore, Edits
from db.register.load import load_within
from db.register.store import RegisterStore
from db.schema.draft_tables import draft_item, draft_sentence
from domain.council_documents.draft import Draft, Paragraph, Source, Thing
from domain.drafts.errors import (
    DocumentLoaded,
    DraftChangedMeanwhile,
    DraftClosed,
    NoSuchDraft,
    OlderRevision,
    TooManyThings,
)
from domain.drafts.stored import DraftState, Item, ItemState, StoredDraft
from domain.register.audit_events import ChangeContext, ChangeKind, FileChangeKind
from domain.register.model import Actor, ActorKind
from tests.db.registers import register, with_note
from tests.domain.council_documents.drafting import draft

ANNA, BERT = "U1ANNA", "U2BERT"
_TEXT = """
1. Frontex shall report to the Council by 30 June 2026. Europol should set up a list, in cooperation with Eurojust.

2. The Borders Working Party is invited to meet as soon as possible. It is a fine thing.

3. Member States should exchange officers.
"""


@pytest.fixture
def drafts(engine: Engine) -> DraftStore:
    """An empty store."""
    return DraftStore(engine)


def _begin(drafts: DraftStore, now: datetime, read: Draft | None = None) -> StoredDraft:
    return drafts.find(drafts.begin(read or draft(_TEXT), file_name="note.docx", by=ANNA, now=now))


def _shown(stored: StoredDraft) -> list[tuple[int, str, str]]:
    return [(item.number, item.thing.ref, item.state.value) for item in stored.items]


def _accepted(item: Item) -> Item:
    return replace(item, state=ItemState.ACCEPTED)


def _rejected(item: Item) -> Item:
    return replace(item, state=ItemState.REJECTED)


def _titled(item: Item, title: str) -> Thing:
    return replace(item.thing, title=title)


def test_a_draft_is_kept_as_it_was_read(drafts: DraftStore, now: datetime) -> None:
    """Every field with its certainty and its words, what was not taken, and who began it; once for the same file."""
    read = draft(_TEXT)
    assert read.actors  # a body that the register does not know
    assert read.not_taken
    stored = _begin(drafts, now, read)
    assert stored.draft() == read
    assert (stored.state, stored.begun_by, stored.begun_at) == (DraftState.OPEN, ANNA, now)
    assert drafts.begin(read, file_name="copy.docx", by=BERT, now=now) == stored.id
    other = _begin(drafts, now, replace(read, sha256="other"))
    assert [each.id for each in drafts.list_open()] == [stored.id, other.id]
    with pytest.raises(NoSuchDraft):
        drafts.find(99)


def test_a_review_splits_merges_and_takes(drafts: DraftStore, now: datetime) -> None:
    """What is added stands behind what it was made of; the letters follow the order; no number is given twice."""
    stored = _begin(drafts, now)
    first, second, third, fourth = stored.items
    split = Edits(changed=[_accepted(first)], added=[(first.number, _titled(first, "Its other half"))])
    stored = drafts.save(stored.id, split, by=ANNA, now=now)
    assert _shown(stored)[:3] == [(1, "A.1a", "accepted"), (5, "A.1b", "to review"), (2, "A.1c", "to review")]
    assert stored.items[1].thing.title == "Its other half"
    merged = Edits(changed=[_rejected(second)], removed=[stored.items[1]])
    stored = drafts.save(stored.id, merged, by=ANNA, now=now)
    taken = Edits(added=[(0, _titled(third, "It is a fine thing"))], taken=[stored.left[0].number])
    stored = drafts.save(stored.id, taken, by=ANNA, now=now)
    assert _shown(stored) == [
        (1, "A.1a", "accepted"),
        (2, "A.1b", "rejected"),
        (3, "A.2a", "to review"),
        (6, "A.2b", "to review"),
        (4, "A.3a", "to review"),
    ]
    assert [each.is_taken for each in stored.left] == [True]
    assert stored.draft().not_taken == ()
    full = Edits(added=[(4, fourth.thing)] * 26)
    with pytest.raises(TooManyThings):
        drafts.save(stored.id, full, by=ANNA, now=now)
    assert drafts.find(stored.id) == stored


def test_no_letter_is_left_out_where_something_is_removed(drafts: DraftStore, now: datetime) -> None:
    """What stood behind it in its paragraph moves up, also if nothing else is changed."""
    stored = _begin(drafts, now)
    assert _shown(stored)[:2] == [(1, "A.1a", "to review"), (2, "A.1b", "to review")]
    stored = drafts.save(stored.id, Edits(removed=[stored.items[0]]), by=ANNA, now=now)
    assert _shown(stored)[:2] == [(2, "A.1a", "to review"), (3, "A.2a", "to review")]


def test_nobody_overwrites_what_they_have_not_seen(drafts: DraftStore, now: datetime) -> None:
    """The second of two who change the same thing, or the head, is told who was first, and nothing of theirs is kept.

    Different things they change at once.
    """
    seen = _begin(drafts, now)
    first, second, third, _ = seen.items
    drafts.save(seen.id, Edits(changed=[_accepted(first)]), by=ANNA, now=now)
    drafts.save(seen.id, Edits(changed=[_rejected(second)]), by=BERT, now=now)
    head = replace(seen.head, number="15000/25 REV 1")
    stored = drafts.set_head(seen.id, head, seen_version=seen.head_version, by=ANNA, now=now)
    later = now + timedelta(minutes=1)
    late: list[tuple[str, Edits]] = [
        (ANNA, Edits(changed=[_rejected(first), _accepted(third)])),
        (BERT, Edits(removed=[second], changed=[_accepted(third)])),
    ]
    for by, edits in late:
        with pytest.raises(DraftChangedMeanwhile) as refused:
            drafts.save(seen.id, edits, by=BERT, now=later)
        assert (refused.value.by, refused.value.at) == (by, now)
    with pytest.raises(DraftChangedMeanwhile):
        drafts.set_head(seen.id, replace(head, number="1/25"), seen_version=seen.head_version, by=BERT, now=later)
    assert drafts.find(seen.id) == stored
    assert stored.head.number == "15000/25 REV 1"
    assert [(item.state.value, item.by) for item in stored.items[:3]] == [
        ("accepted", ANNA),
        ("rejected", BERT),
        ("to review", None),
    ]


def test_what_is_gone_or_taken_already_is_not_changed(drafts: DraftStore, now: datetime) -> None:
    """Whoever has removed a thing, or made one of a sentence, was first; the rest of those edits is not made either."""
    seen = _begin(drafts, now)
    first, second, *_ = seen.items
    (sentence,) = seen.left
    edits = Edits(removed=[first], added=[(0, second.thing)], taken=[sentence.number])
    stored = drafts.save(seen.id, edits, by=ANNA, now=now)
    later = now + timedelta(minutes=1)
    for again in (Edits(changed=[_accepted(first)]), Edits(removed=[first]), Edits(taken=[sentence.number])):
        with pytest.raises(DraftChangedMeanwhile) as refused:
            drafts.save(seen.id, replace(again, added=[(0, second.thing)]), by=BERT, now=later)
        assert (refused.value.by, refused.value.at) == (ANNA, now)
    assert drafts.find(seen.id) == stored


def test_a_new_thing_stands_in_its_paragraph(drafts: DraftStore, now: datetime) -> None:
    """At the end of it, or at the end of all if nobody knows its paragraph; one that is split off right behind."""
    stored = _begin(drafts, now)
    things = [item.thing for item in stored.items]
    assert [thing.ref for thing in things] == ["A.1a", "A.1b", "A.2a", "A.3a"]
    added = [(0, things[0]), (0, replace(things[2], ref="A.2a")), (0, replace(things[3], ref="B.1a")), (1, things[0])]
    stored = drafts.save(stored.id, Edits(added=added), by=ANNA, now=now)
    assert [(item.number, item.thing.ref) for item in stored.items] == [
        (1, "A.1a"),
        (8, "A.1b"),
        (2, "A.1c"),
        (5, "A.1d"),
        (3, "A.2a"),
        (6, "A.2b"),
        (4, "A.3a"),
        (7, "B.1a"),
    ]
    assert [item.number for item in drafts.find(stored.id).items] == [item.number for item in stored.items]


@pytest.mark.parametrize(
    "edits",
    [
        Edits(actors={"eu-lisa": Actor(slug="eu-lisa", kind=ActorKind.AGENCY, name={"en": "L"}, short={"en": "L"})}),
        Edits(vehicles={"report": "Report"}),
        Edits(sections={"B": "Borders"}),
        Edits(paragraphs=[Paragraph(ref="B.1", title="One", source=Source(paragraph="1", page=None, words="One"))]),
    ],
)
def test_what_a_thing_needs_is_added_beside_what_there_is(drafts: DraftStore, now: datetime, edits: Edits) -> None:
    """Each kind of it alone; the rest of the frame is as it was read."""
    before = _begin(drafts, now)
    assert before.frame is not None
    frame = drafts.save(before.id, edits, by=ANNA, now=now).frame
    assert frame == replace(
        before.frame,
        actors={**before.frame.actors, **edits.actors},
        vehicles={**before.frame.vehicles, **edits.vehicles},
        sections={**before.frame.sections, **edits.sections},
        paragraphs=(*before.frame.paragraphs, *edits.paragraphs),
    )
    assert frame != before.frame


def test_the_note_of_a_draft_is_found_by_its_number(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """Whatever its revision; a document without a number, or of another note, has none in the register."""
    assert store.references()
    drafts, read = DraftStore(engine), draft(_TEXT)
    found = {}
    for number in (None, "13901/23", "13901/1/23 REV 1", "9999/24"):
        given = replace(read, sha256=str(number), head=replace(read.head, number=number))
        loaded = drafts.find_loaded(_begin(drafts, now, given))
        found[number] = loaded and [each.ref for each in loaded.deliverables]
    refs = [each.ref for each in register().deliverables]
    assert found == {None: None, "13901/23": refs, "13901/1/23 REV 1": refs, "9999/24": None}


def test_all_that_is_sure_is_accepted_at_once(drafts: DraftStore, now: datetime) -> None:
    """What somebody has looked at, and what is to be looked at, stays as it is."""
    stored = _begin(drafts, now)
    sure = [item for item in stored.items if item.is_sure]
    assert 1 < len(sure) < len(stored.items)
    drafts.save(stored.id, Edits(changed=[_rejected(sure[0])]), by=ANNA, now=now)
    assert drafts.accept_sure(stored.id, by=BERT, now=now) == len(sure) - 1
    accepted = [item.number for item in drafts.find(stored.id).items if item.state is ItemState.ACCEPTED]
    assert accepted == [item.number for item in sure[1:]]
    assert drafts.accept_sure(stored.id, by=BERT, now=now) == 0


def test_nothing_of_its_text_stays_of_a_closed_draft(engine: Engine, drafts: DraftStore, now: datetime) -> None:
    """Who discarded it, or that it was forgotten, is known; it cannot be changed any more, and its messages can."""
    discarded, forgotten = (_begin(drafts, now, replace(draft(_TEXT), sha256=name)) for name in ("a", "b"))
    drafts.note_message(discarded.id, person=ANNA, channel="D1", ts="1.0")
    drafts.note_message(discarded.id, person=ANNA, channel="D1", ts="2.0")
    drafts.discard(discarded.id, by=BERT, now=now)
    assert drafts.discard_forgotten(now=now + KEPT_FOR) == 0
    assert drafts.discard_forgotten(now=now + KEPT_FOR + timedelta(seconds=1)) == 1
    for draft_id, by in ((discarded.id, BERT), (forgotten.id, None)):
        closed = drafts.find(draft_id)
        assert (closed.state, closed.changed_by, closed.frame) == (DraftState.DISCARDED, by, None)
        assert (closed.items, closed.left, closed.file_name) == ((), (), "")
        with pytest.raises(DraftClosed) as raised:
            drafts.accept_sure(draft_id, by=ANNA, now=now)
        assert not raised.value.is_loaded
    with reading(engine) as connection:
        assert not [*connection.execute(select(draft_item)), *connection.execute(select(draft_sentence))]
    assert drafts.messages(discarded.id) == ((ANNA, "D1", "2.0"),)
    assert drafts.list_open() == ()


def test_a_load_closes_the_draft_and_is_undone_as_one(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """It is one entry with the file's SHA-256, made as it was seen; the same file is then named with its day.

    Once it is undone, the register is as before, and the file can be read again.
    """
    drafts, ledger, context = DraftStore(engine), Ledger(engine), ChangeContext(by=ANNA, surface="modal", now=now)
    before = store.directory()
    read = draft(_TEXT)
    given = with_note(register(), number="15000/25")
    seen = _begin(drafts, now, read)
    drafts.accept_sure(seen.id, by=BERT, now=now)
    assert {change.kind for change in drafts.preview(given, context)} == {FileChangeKind.ADDED}
    with pytest.raises(DraftChangedMeanwhile):
        drafts.load(seen.id, given, context, seen_version=seen.version)
    assert store.directory() == before
    number = drafts.load(seen.id, given, context, seen_version=drafts.find(seen.id).version)
    (entry,) = ledger.read_history()
    assert (entry.number, entry.kind, entry.ref, entry.by) == (number, ChangeKind.LOADED, "note 15000/25", ANNA)
    assert entry.after["documents"] == {"15000/25": read.sha256}
    closed = drafts.find(seen.id)
    assert (closed.state, closed.change, closed.frame) == (DraftState.LOADED, number, None)
    with pytest.raises(DocumentLoaded) as loaded:
        drafts.begin(read, file_name="copy.docx", by=BERT, now=now)
    assert (loaded.value.number, loaded.value.at) == ("15000/25", now)
    ledger.undo(number, context)
    assert store.directory() == before
    assert drafts.begin(read, file_name="copy.docx", by=BERT, now=now) == seen.id + 1


def test_an_older_revision_is_refused(engine: Engine, store: RegisterStore, now: datetime) -> None:
    """By its number when it is read, and when the number is set by hand; the note's own document is not older."""
    drafts = DraftStore(engine)
    with writing(engine) as connection:
        load_within(connection, with_note(register(), number="13901/2/23 REV 2"), now=now, by="U1")
    assert store.references()
    read = draft(_TEXT)
    for number in ("13901/23", "13901/1/23 REV 1"):
        with pytest.raises(OlderRevision) as refused:
            drafts.begin(replace(read, head=replace(read.head, number=number)), file_name="x", by=ANNA, now=now)
        assert refused.value.loaded == "13901/2/23 REV 2"
    stored = _begin(drafts, now, replace(read, head=replace(read.head, number="13901/23 COR 1")))
    head = replace(stored.head, number="13901/23")
    with pytest.raises(OlderRevision):
        drafts.set_head(stored.id, head, seen_version=stored.head_version, by=ANNA, now=now)
