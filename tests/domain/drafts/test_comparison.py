"""A revision beside what is loaded: new, changed, gone and the same."""

from dataclasses import replace

from domain.council_documents.draft import Draft
from domain.drafts.comparison import Compared, ComparedKind, compare
from domain.register.model import Deliverable, KeyAction, Register
from tests.domain.council_documents.drafting import DIRECTORY, draft

FIRST = """
1. Frontex shall report to the Council by 30 June 2026.

2. Europol shall set up a register of forged documents.

3. Member States should exchange officers at the land borders.
"""


def _loaded(text: str) -> Register:
    """Return the register of a note, as if its draft had been loaded."""
    read = draft(text)
    actions = [
        KeyAction(
            ref=paragraph.ref,
            title={"en": paragraph.title},
            deliverables=tuple(
                Deliverable(
                    ref=thing.ref,
                    key_action=paragraph.ref,
                    title={"en": thing.title},
                    deadline=thing.deadline.value,
                    owners=thing.owners.value,
                    addressees=thing.addressees.value,
                )
                for thing in read.things
                if thing.ref[:-1] == paragraph.ref
            ),
        )
        for paragraph in read.paragraphs
    ]
    return Register(directory=DIRECTORY, key_actions=tuple(actions))


def _shown(compared: list[Compared]) -> list[tuple[str, str, str, str]]:
    return [
        (
            each.kind.value,
            each.thing.ref if each.thing else "",
            each.deliverable.ref if each.deliverable else "",
            " ".join(each.fields),
        )
        for each in compared
    ]


def test_the_same_document_changes_nothing() -> None:
    """What is read again is the same."""
    assert {each.kind for each in compare(draft(FIRST), _loaded(FIRST))} == {ComparedKind.SAME}


def test_new_changed_and_gone_are_told_apart() -> None:
    """A date that moved is a change, a paragraph that was put in is new, one that was taken out is gone."""
    text = """
1. Frontex shall report to the Council by 31 December 2026.

2. The Commission shall propose a regulation on travel documents.

3. Member States should exchange officers at the land borders.
"""
    assert _shown(compare(draft(text), _loaded(FIRST))) == [
        ("changed", "A.1a", "A.1a", "title deadline"),
        ("new", "A.2a", "", ""),
        ("same", "A.3a", "A.3a", ""),
        ("gone", "", "A.2a", ""),
    ]


def test_a_thing_is_found_under_another_number() -> None:
    """Where paragraphs were put in before it, owners and words tell that it is the same."""
    text = "1. The Commission shall propose a regulation.\n\n2. Europol shall set up a register of forged documents."
    compared = _shown(compare(draft(text), _loaded(FIRST)))
    assert compared[1] == ("same", "A.2a", "A.2a", "")
    moved = text.replace("2. Europol", "7. Europol")
    assert _shown(compare(draft(moved), _loaded(FIRST)))[1] == ("same", "A.7a", "A.2a", "")


def _numbered(text: str, number: str) -> Draft:
    read = draft(text)
    return replace(read, head=replace(read.head, number=number))


def test_an_addendum_takes_nothing_away() -> None:
    """What an addendum or a corrigendum does not have is not gone; a revision replaces everything."""
    text = "1. Frontex shall report to the Council by 30 June 2026."
    kinds = {
        number: [each.kind.value for each in compare(_numbered(text, number), _loaded(FIRST))]
        for number in ("15000/25 ADD 1", "15000/25 COR 1", "15000/25 REV 1")
    }
    assert kinds["15000/25 ADD 1"] == kinds["15000/25 COR 1"] == ["same"]
    assert kinds["15000/25 REV 1"] == ["same", "gone", "gone"]
