"""Loading a reviewed draft: by the checks and the path of `load`, and what a revision keeps of the note."""

from datetime import date
from typing import TypeVar

import pytest
from msgspec.structs import replace

from db.connection.engine import reading
from db.drafts.store import Edits
from db.register.cache import read_register
from domain.council_documents.draft import Certainty, Draft, Finding, Head, Paragraph, Source, Thing
from domain.drafts.load_problem import ProblemKind
from domain.drafts.stored import Item, ItemState, StoredDraft
from domain.register.audit_events import ChangeContext, FileChangeKind
from domain.register.model import Deadline, DeadlineKind, Deliverable, Owner, Register, local_reference
from handlers.drafts.loading import load_draft, plan_load
from tests.handlers.drafts.reviewing import begin, item, stored
from tests.handlers.workspace import COORDINATOR, NOW, Workspace

_CONTEXT = ChangeContext(by=COORDINATOR, surface="modal", now=NOW)
_Value = TypeVar("_Value")
_NOWHERE = Source(paragraph="", page=None, words="")


def _decide(workspace: Workspace, begun: StoredDraft, *rejected: str) -> StoredDraft:
    """Accept everything but what is named, which is no deliverable."""
    now = stored(workspace, begun)
    states = {
        each.number: ItemState.REJECTED if each.thing.ref in rejected else ItemState.ACCEPTED for each in now.items
    }
    decided = [replace(each, state=states[each.number]) for each in now.items]
    return workspace.services.drafts.store.save(begun.id, Edits(changed=decided), by=COORDINATOR, now=NOW)


def _as_read(register: Register, number: str) -> Draft:
    """Return the register's note as if it had been read from a document in English."""
    note = register.directory.note
    paragraphs = tuple(
        Paragraph(ref=local_reference(action.ref), title=action.title["en"], source=_NOWHERE)
        for action in register.key_actions
    )
    return Draft(
        head=Head(number=number, dated=note.date, marking=note.marking, subject=note.subject["en"], language="en"),
        sha256=f"of {number}",
        remarks=(),
        sections={local_reference(slug): name["en"] for slug, name in register.directory.sections.items()},
        paragraphs=paragraphs,
        things=tuple(map(_as_thing, register.deliverables)),
        not_taken=(),
    )


def _as_thing(deliverable: Deliverable) -> Thing:
    def sure(value: _Value) -> Finding[_Value]:
        return Finding(value=value, certainty=Certainty.SURE, source=_NOWHERE)

    return Thing(
        ref=local_reference(deliverable.ref),
        title=deliverable.title["en"],
        source=_NOWHERE,
        owners=sure(deliverable.owners),
        deadline=sure(replace(deliverable.deadline, council=None)),
        vehicle=sure(deliverable.vehicle),
        addressees=sure(deliverable.addressees),
        takes_part=sure(deliverable.takes_part),
        sources=sure(deliverable.sources),
    )


def test_a_new_note_is_loaded_as_it_was_reviewed(workspace: Workspace) -> None:
    """Bodies that are proposed come with it, titles in further languages too; what was rejected does not."""
    begun = begin(workspace)
    thing = item(workspace, begun, "I.1a")
    _change(workspace, begun, replace(thing, translations={"nl": "Frontex brengt verslag uit"}))
    draft = _decide(workspace, begun, "II.4a")
    plan = plan_load(draft, workspace.services)
    assert (plan.problems, plan.waiting) == ((), 0)
    added = {change.ref for change in plan.changes if change.kind is FileChangeKind.ADDED}
    assert {"15000/25 I.1a", "actor borders-working-party"} <= added
    assert "15000/25 II.4a" not in added
    number = load_draft(draft, _CONTEXT, workspace.services)
    directory = workspace.store.directory()
    assert directory.notes["15000/25"].language == "en"
    assert directory.actors["borders-working-party"].name == {"en": "Borders Working Party"}
    (owed,) = workspace.store.instalments_of("15000/25 I.1a")
    assert owed.deliverable.title["nl"] == "Frontex brengt verslag uit"
    assert owed.due == date(2026, 6, 30)
    workspace.services.register.ledger.undo(number, _CONTEXT)
    assert "15000/25" not in workspace.store.directory().notes
    assert workspace.services.register.ledger.find_differences() == ()


def test_what_is_missing_is_named_and_nothing_is_loaded(workspace: Workspace) -> None:
    """A head that is not whole, nothing accepted, and with its thing a deadline before the note, or an unknown body."""
    begun = begin(workspace)
    store = workspace.services.drafts.store
    assert [each.kind for each in plan_load(begun, workspace.services).problems] == [ProblemKind.NOTHING_ACCEPTED]
    thing = item(workspace, begun, "I.1a")
    early = Deadline(kind=DeadlineKind.ONCE, day=date(2020, 1, 1))
    changed = replace(thing.thing, deadline=replace(thing.thing.deadline, value=early))
    _change(workspace, begun, replace(thing, thing=changed, state=ItemState.ACCEPTED))
    (problem,) = plan_load(stored(workspace, begun), workspace.services).problems
    assert (problem.kind, problem.item) == (ProblemKind.BEFORE_NOTE, thing.number)
    seen = stored(workspace, begun)
    head = replace(seen.head, number=None, dated=None, subject=None)
    without = store.set_head(begun.id, head, seen_version=seen.head_version, by=COORDINATOR, now=NOW)
    kinds = [each.kind for each in plan_load(without, workspace.services).problems]
    assert kinds == [ProblemKind.NUMBER, ProblemKind.DATE, ProblemKind.SUBJECT]
    body = replace(thing.thing, owners=replace(thing.thing.owners, value=(Owner(actor="nobody-known"),)))
    thing = item(workspace, begun, "I.1a")
    _change(workspace, begun, replace(thing, thing=body, state=ItemState.ACCEPTED))
    whole = store.set_head(begun.id, seen.head, seen_version=without.head_version, by=COORDINATOR, now=NOW)
    (problem,) = plan_load(whole, workspace.services).problems
    assert (problem.kind, problem.item, problem.field) == (ProblemKind.OTHER, thing.number, "owners")
    assert list(workspace.store.directory().notes) == [""]


@pytest.mark.long
def test_a_revision_keeps_what_no_document_says(workspace: Workspace) -> None:
    """Of what stays: titles in 24 languages, open points, what comes first. What it says otherwise is as it says.

    Undone, the note is as it was, with what coordinators have done with what the revision had dropped.
    """
    services, before = workspace.services, workspace.store.directory()

    def read() -> Register:
        with reading(workspace.engine) as connection:
            return read_register(connection)

    noted = read()
    services.register.ledger.hold("III.6", slug=None, context=replace(_CONTEXT, reason="waits"))
    held = services.register.ledger.read_version()
    begun = begin(workspace, read=_as_read(noted, "13901/1/23 REV 1"))
    changed = item(workspace, begun, "III.3a")
    _change(workspace, begun, replace(changed, thing=replace(changed.thing, title="Something else altogether")))
    draft = _decide(workspace, begun, "III.6a")
    plan = plan_load(draft, services)
    assert plan.problems == ()
    number = load_draft(draft, _CONTEXT, services)
    revised = read()
    assert revised.directory.note.number == "13901/1/23 REV 1"
    assert {each.ref for each in noted.deliverables} - {each.ref for each in revised.deliverables} == {"III.6a"}
    kept = {each.ref: each for each in noted.deliverables if each.ref not in ("III.3a", "III.6a")}
    assert {each.ref: each for each in revised.deliverables if each.ref in kept} == kept
    actions = [
        {action.ref: replace(action, deliverables=()) for action in each.key_actions} for each in (noted, revised)
    ]
    assert actions[1].items() <= actions[0].items()
    (other,) = (each for each in revised.deliverables if each.ref == "III.3a")
    assert other.title == {"en": "Something else altogether"}
    assert {slug: dict(name) for slug, name in revised.directory.sections.items()} == {
        slug: dict(name) for slug, name in before.sections.items()
    }
    services.register.ledger.undo(number, _CONTEXT)
    assert read() == noted
    assert workspace.instalment(workspace.store.instalments_of("III.6a")[0].key).hold == "waits"
    assert services.register.ledger.find_differences() == ()
    assert services.register.ledger.read_version() > held


def _change(workspace: Workspace, begun: StoredDraft, changed: Item) -> None:
    workspace.services.drafts.store.save(begun.id, Edits(changed=[changed]), by=COORDINATOR, now=NOW)
