"""What keeps a draft from being loaded, and what a revision keeps of the note that is loaded."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.council_documents.draft import Draft, NotTaken, Reason
from domain.dates.spans import Month
from domain.drafts.comparison import compare
from domain.drafts.errors import TooManyThings
from domain.drafts.load_problem import ProblemKind
from domain.drafts.loading import find_problems, to_entry, with_loaded
from domain.drafts.stored import DraftState, Item, ItemState, Left, StoredDraft, with_letters
from domain.register.meeting import Meeting
from domain.register.model import Deadline, DeadlineKind, Deliverable, Directory, KeyAction, Note, Register
from tests.db.registers import register
from tests.domain.drafts.things import HEAD, JUNE_30, NOWHERE, make_draft, make_thing, sure

AT = datetime(2026, 1, 1, tzinfo=UTC)
ACCEPTED, REJECTED, TO_REVIEW = ItemState.ACCEPTED, ItemState.REJECTED, ItemState.TO_REVIEW


def stored(draft: Draft, *states: ItemState) -> StoredDraft:
    """Return a draft under review, its things in these states."""
    return StoredDraft(
        id=1,
        state=DraftState.OPEN,
        file_name="note.docx",
        sha256="abc",
        begun_by="U1",
        begun_at=AT,
        version=1,
        head_version=1,
        changed_by="U1",
        changed_at=AT,
        frame=draft,
        items=tuple(
            Item(number=number, thing=thing, version=1, state=state, translations={"nl": f"Titel {thing.ref}"})
            for number, (thing, state) in enumerate(zip(draft.things, states, strict=True), 1)
        ),
    )


def due(**deadline: object) -> Deadline:
    """Return a deadline."""
    return Deadline(kind=DeadlineKind.ONCE, **deadline)  # type: ignore[arg-type]  # fields of deadlines


@pytest.mark.parametrize(
    ("head", "state", "problems"),
    [
        (HEAD, ACCEPTED, []),
        (HEAD, TO_REVIEW, [ProblemKind.NOTHING_ACCEPTED]),
        (HEAD, REJECTED, [ProblemKind.NOTHING_ACCEPTED]),
        (replace(HEAD, number=None), ACCEPTED, [ProblemKind.NUMBER]),
        (replace(HEAD, subject=""), ACCEPTED, [ProblemKind.SUBJECT]),
        (
            replace(HEAD, number="", dated=None, subject=None),
            TO_REVIEW,
            [ProblemKind.NUMBER, ProblemKind.DATE, ProblemKind.SUBJECT, ProblemKind.NOTHING_ACCEPTED],
        ),
    ],
)
def test_what_is_missing_is_named(head: object, state: ItemState, problems: list[ProblemKind]) -> None:
    """A number, a date and a title, and something that was accepted; the form's field is named after it."""
    found = list(find_problems(stored(make_draft(make_thing(), head=head), state)))
    assert [problem.kind for problem in found] == problems
    fields = {problem.field for problem in found if problem.kind is not ProblemKind.NOTHING_ACCEPTED}
    assert fields <= {"number", "date", "subject"}
    assert len(fields) == len(problems) - (ProblemKind.NOTHING_ACCEPTED in problems)


@pytest.mark.parametrize(
    ("deadline", "is_before"),
    [
        (due(day=date(2025, 11, 11)), True),
        (due(day=date(2025, 11, 12)), False),
        (due(month=Month(2025, 10)), True),
        (due(month=Month(2025, 11)), False),
        (Deadline(kind=DeadlineKind.PERIOD, start=date(2025, 1, 1), end=date(2025, 11, 11)), True),
        (Deadline(kind=DeadlineKind.PERIOD, start=date(2025, 1, 1), end=date(2025, 11, 12)), False),
        (Deadline(kind=DeadlineKind.CONTINUOUS), False),
    ],
)
def test_nothing_is_due_before_the_note(deadline: Deadline, *, is_before: bool) -> None:
    """A deadline before the note's own date is a mistake in what was accepted, and only there."""
    draft = make_draft(make_thing(), make_thing("I.2a", deadline=sure(deadline)))
    found = [(each.kind, each.item, each.field) for each in find_problems(stored(draft, ACCEPTED, ACCEPTED))]
    assert found == ([(ProblemKind.BEFORE_NOTE, 2, "deadline")] if is_before else [])
    assert not list(find_problems(stored(draft, ACCEPTED, REJECTED)))
    undated = stored(replace(draft, head=replace(HEAD, dated=None)), ACCEPTED, ACCEPTED)
    assert [each.kind for each in find_problems(undated)] == [ProblemKind.DATE]


def test_what_is_accepted_is_loaded_with_its_translations() -> None:
    """A title in the note's own language is the thing's, whatever else was typed."""
    draft = stored(make_draft(make_thing(), make_thing("I.2a"), make_thing("I.3a")), ACCEPTED, REJECTED, TO_REVIEW)
    entry = to_entry(draft, register().directory)
    (action,) = entry["key_actions"]
    (deliverable,) = action["deliverables"]
    assert (action["ref"], deliverable["title"]) == ("I.1", {"nl": "Titel I.1a", "en": "A report on the borders"})


def loaded(**fields: object) -> Register:
    """Return a note that is loaded: one deliverable with all that documents do not say."""
    deliverable = Deliverable(
        ref="I.7b",
        key_action="I.7",
        title={"en": "A report on the borders", "nl": "Verslag"},
        deadline=replace(JUNE_30, council=Meeting(Month(2026, 7))),
        feeds="schengen-barometer",
        capacity="member-states",
        after="I.7a",
        open_point={"en": "Which borders?"},
    )
    first = replace(deliverable, ref="I.7a", title={"en": "An inventory of ports and of airports"}, after=None)
    action = KeyAction(ref="I.7", title={"en": "Action I.7", "nl": "Actie"}, deliverables=(first, deliverable))
    note = Note(
        number="15000/25", date=date(2025, 11, 12), marking="LIMITE", subject={"en": "Borders", "nl": "Grenzen"}
    )
    directory = replace(register().directory, notes={"": note}, sections={"I": {"en": "Borders", "nl": "Grenzen"}})
    return replace(Register(directory=directory, key_actions=(action,)), **fields)  # fields of registers


def revised(*titles: str, **fields: object) -> tuple[Register, Draft]:
    """Return a revision as a draft, and its register as the document alone gives it."""
    things = [make_thing(f"I.7{letter}", title=title, **fields) for letter, title in zip("ab", titles, strict=False)]
    deliverables = tuple(
        Deliverable(ref=each.ref, key_action="I.7", title={"en": each.title}, deadline=each.deadline.value)
        for each in things
    )
    action = KeyAction(ref="I.7", title={"en": "Action I.7"}, deliverables=deliverables)
    note = Note(number="15000/1/25 REV 1", date=date(2025, 12, 1), marking="LIMITE", subject={"en": "Borders"})
    directory: Directory = replace(register().directory, notes={"": note}, sections={"I": {"en": "Borders"}})
    return Register(directory=directory, key_actions=(action,)), make_draft(*things)


def test_a_revision_keeps_what_documents_do_not_say() -> None:
    """Other languages, the meeting that tables it, what it feeds and follows, its open point; under its new number."""
    given, draft = revised("A report on the borders", "An inventory of ports and of airports", owners=sure(()))
    before = loaded()
    after = with_loaded(given, before, compare(draft, before), "en")
    (action,) = after.key_actions
    report, inventory = action.deliverables
    known = before.key_actions[0].deliverables[1]
    assert report == replace(known, ref="I.7a", after="I.7b")
    assert (inventory.ref, inventory.after) == ("I.7b", None)
    assert action.title == {"en": "Action I.7", "nl": "Actie"}
    assert after.directory.note.subject == {"en": "Borders", "nl": "Grenzen"}
    assert after.directory.note.number == "15000/1/25 REV 1"
    assert after.directory.sections == {"I": {"en": "Borders", "nl": "Grenzen"}}


def test_a_revision_corrects_typing_errors() -> None:
    """Words that are the same but for a letter are as the document has them, and their translations stay."""
    given, draft = revised("A report on the border", owners=sure(()))
    before = loaded()
    ((deliverable,),) = (
        action.deliverables for action in with_loaded(given, before, compare(draft, before), "en").key_actions
    )
    assert deliverable.title == {"en": "A report on the border", "nl": "Verslag"}


def test_a_revision_drops_what_no_longer_fits() -> None:
    """Translations of words that are others now, and the meeting of a deadline that is another one."""
    later = replace(JUNE_30, day=date(2026, 9, 30))
    given, draft = revised("A report on the borders at sea and in the air", owners=sure(()), deadline=sure(later))
    before = loaded()
    (action,) = before.key_actions
    other = replace(action, title={"en": "Other action", "nl": "Actie"})
    note = replace(before.directory.note, subject={"en": "Other", "nl": "Anders"})
    directory = replace(before.directory, notes={"": note}, sections={"I": {"en": "Other", "nl": "Anders"}})
    before = replace(before, key_actions=(other,), directory=directory)
    after = with_loaded(given, before, compare(draft, before), "en")
    (action,) = after.key_actions
    (deliverable,) = action.deliverables
    assert deliverable.title == {"en": "A report on the borders at sea and in the air"}
    assert deliverable.deadline == later
    assert deliverable.open_point == {"en": "Which borders?"}
    assert action.title == {"en": "Action I.7"}
    assert after.directory.note.subject == {"en": "Borders"}
    assert after.directory.sections == {"I": {"en": "Borders"}}


def test_a_paragraph_has_letters_from_a_to_z() -> None:
    """They follow the order of the things; there is no twenty-seventh."""
    items = stored(make_draft(*[make_thing("I.1a")] * 26, make_thing("I.2c")), *[TO_REVIEW] * 27).items
    assert [item.thing.ref for item in with_letters(items)] == [
        *(f"I.1{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
        "I.2a",
    ]
    with pytest.raises(TooManyThings) as refused:
        with_letters([*items, items[0]])
    assert refused.value.ref == "I.1"


def test_a_draft_has_its_things_by_number() -> None:
    """Nothing is found under another number, nor anything of a draft that is closed; what was taken is not left."""
    draft = stored(make_draft(make_thing(), make_thing("I.2a")), ACCEPTED, REJECTED)
    second = draft.item(2)
    assert second is not None
    assert (second.thing.ref, draft.item(9)) == ("I.2a", None)
    left = [NotTaken(source=NOWHERE, reason=reason) for reason in (Reason.STATEMENT, Reason.CONTEXT)]
    taken = replace(
        draft, left=tuple(Left(number=number, left=each, is_taken=number == 1) for number, each in enumerate(left))
    )
    assert [each.reason for each in taken.draft().not_taken] == [Reason.STATEMENT]
    assert [thing.ref for thing in draft.draft().things] == ["I.1a", "I.2a"]
    with pytest.raises(ValueError, match="draft 1 is closed"):
        replace(draft, frame=None).draft()
    first, _ = draft.items
    assert not first.is_sure  # it was accepted
    waiting = replace(first, state=TO_REVIEW)
    assert waiting.is_sure
    assert not replace(waiting, thing=waiting.thing.doubted()).is_sure
