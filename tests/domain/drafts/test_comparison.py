"""A revision beside what is loaded: new, changed, gone and the same."""

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from domain.council_documents.draft import Draft
from domain.dates.spans import Month
from domain.drafts.comparison import Compared, ComparedKind, compare
from domain.register.meeting import MeetingBody
from domain.register.model import Deadline, DeadlineKind, Deliverable, KeyAction, Owner, Register
from tests.domain.council_documents.drafting import DIRECTORY, draft
from tests.domain.drafts.things import JUNE_30, make_draft, make_thing, sure

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


TITLE = "A report on the borders"
KNOWN = Deliverable(
    ref="I.1a",
    key_action="I.1",
    title={"en": TITLE, "nl": "Verslag"},
    deadline=JUNE_30,
    owners=(Owner(actor="frontex"),),
)


def _register_of(*deliverables: Deliverable) -> Register:
    return Register(
        directory=DIRECTORY, key_actions=(KeyAction(ref="I.1", title={"en": "I.1"}, deliverables=deliverables),)
    )


@pytest.mark.parametrize(
    ("fields", "changed"),
    [
        ({}, ()),
        ({"title": "a report ON THE borders."}, ()),
        ({"title": "A report on the borders of states"}, ("title",)),
        ({"owners": sure((Owner(actor="frontex", lead=True),))}, ("owners",)),
        ({"owners": sure((Owner(actor="europol"), Owner(actor="frontex")))}, ("owners",)),
        ({"deadline": sure(replace(JUNE_30, day=date(2026, 7, 1)))}, ("deadline",)),
        ({"vehicle": sure("schengen-barometer")}, ("vehicle",)),
        ({"addressees": sure(("council",))}, ("to",)),
        ({"takes_part": sure((Owner(actor="nl"),))}, ("takes_part",)),
        ({"sources": sure(("europol",))}, ()),
        (
            {
                "deadline": sure(Deadline(kind=DeadlineKind.CONTINUOUS)),
                "vehicle": sure("x"),
                "addressees": sure(("y",)),
            },
            ("deadline", "vehicle", "to"),
        ),
    ],
)
def test_each_field_that_differs_is_named(fields: dict[str, Any], changed: tuple[str, ...]) -> None:
    """Small letters, stops and the order of names make no difference."""
    (compared,) = compare(make_draft(make_thing(**fields)), _register_of(KNOWN))
    assert compared.fields == changed
    assert compared.kind is (ComparedKind.CHANGED if changed else ComparedKind.SAME)


def test_owners_and_addressees_have_no_order() -> None:
    """Two documents may name the same bodies in another order."""
    owners = (Owner(actor="frontex"), Owner(actor="europol"))
    known = replace(KNOWN, owners=owners, addressees=("council", "commission"), takes_part=owners)
    thing = make_thing(
        owners=sure(owners[::-1]), addressees=sure(("commission", "council")), takes_part=sure(owners[::-1])
    )
    (compared,) = compare(make_draft(thing), _register_of(known))
    assert compared.kind is ComparedKind.SAME


@pytest.mark.parametrize(
    ("left", "right", "is_same"),
    [
        (Deadline(kind=DeadlineKind.ONCE), Deadline(kind=DeadlineKind.CONTINUOUS), True),
        (Deadline(kind=DeadlineKind.ONCE), Deadline(kind=DeadlineKind.REGULAR), False),
        (
            Deadline(kind=DeadlineKind.ONCE, month=Month(2026, 6)),
            Deadline(kind=DeadlineKind.ONCE, month=Month(2026, 6), day=date(2026, 6, 11)),
            True,
        ),
        (
            Deadline(kind=DeadlineKind.ONCE, month=Month(2026, 6)),
            Deadline(kind=DeadlineKind.ONCE, month=Month(2026, 6), body=MeetingBody.COREPER),
            False,
        ),
        (
            Deadline(kind=DeadlineKind.REGULAR, month=Month(2026, 6)),
            Deadline(kind=DeadlineKind.ANNUAL, month=Month(2026, 6)),
            False,
        ),
        (
            Deadline(kind=DeadlineKind.PERIOD, start=date(2026, 1, 1), end=date(2026, 12, 31)),
            Deadline(kind=DeadlineKind.PERIOD, start=date(2026, 2, 1), end=date(2026, 12, 31)),
            False,
        ),
        (
            Deadline(kind=DeadlineKind.PERIOD, end=date(2026, 12, 31)),
            Deadline(kind=DeadlineKind.PERIOD, end=date(2027, 12, 31)),
            False,
        ),
    ],
)
def test_which_deadlines_are_the_same(left: Deadline, right: Deadline, *, is_same: bool) -> None:
    """Of what has no date, once and all the time are one; a meeting of the Schengen Council is its month."""
    for given, known in ((left, right), (right, left)):
        (compared,) = compare(
            make_draft(make_thing(deadline=sure(given))), _register_of(replace(KNOWN, deadline=known))
        )
        assert (compared.fields == ()) is is_same


@pytest.mark.parametrize(
    ("ref", "owner", "title", "is_match"),
    [
        ("I.1a", "frontex", "Something else altogether, quite", True),  # reference and owner
        ("I.1a", "europol", "Something else altogether, quite", False),
        ("I.1a", "europol", "A survey of the borders", True),  # reference and words
        ("I.9a", "frontex", "Something else altogether, quite", False),
        ("I.9a", "frontex", "A survey of the borders", True),  # owner and words
        ("I.9a", "europol", "A survey of the borders", False),
        ("I.9a", "europol", "A report on the border", True),  # almost the same words
    ],
)
def test_what_is_one_thing(ref: str, owner: str, title: str, *, is_match: bool) -> None:
    """Two of reference, owner and words must agree, or the words alone almost entirely."""
    compared = compare(make_draft(make_thing(ref, owner, title=title)), _register_of(KNOWN))
    assert (compared[0].deliverable == KNOWN) is is_match
    assert [each.kind for each in compared[1:]] == ([] if is_match else [ComparedKind.GONE])


@pytest.mark.parametrize(("ref", "is_match"), [("I.1a", True), ("I.9a", False)])
def test_what_nobody_owes_has_the_same_owners(ref: str, *, is_match: bool) -> None:
    """Two things that nobody owes agree in that; whoever is named for one of them does not owe the other."""
    thing = make_thing(ref, title="Something else altogether, quite")
    nobody, ownerless = replace(KNOWN, owners=()), replace(thing, owners=sure(tuple[Owner, ...]()))
    assert (compare(make_draft(ownerless), _register_of(nobody))[0].deliverable == nobody) is is_match
    assert compare(make_draft(ownerless), _register_of(KNOWN))[0].deliverable is None
    assert compare(make_draft(thing), _register_of(nobody))[0].deliverable is None


def test_of_two_with_the_same_words_owner_and_reference_decide() -> None:
    """The same owners count for something, the same reference for more."""
    by_number, by_owner = (
        replace(KNOWN, ref=ref, owners=(Owner(actor=owner),))
        for ref, owner in (("I.2a", "europol"), ("I.3a", "frontex"))
    )
    for loaded in (_register_of(by_number, by_owner), _register_of(by_owner, by_number)):
        for ref, expected in (("I.9a", by_owner), ("I.2a", by_number)):
            compared, *_ = compare(make_draft(make_thing(ref, "frontex", title=TITLE)), loaded)
            assert compared.deliverable == expected


def test_the_most_alike_are_one() -> None:
    """Of two that could be the same one it is the better; a title that the note's language lacks is no change."""
    other = replace(KNOWN, ref="I.1b", title={"en": "A report on the ports"})
    compared = compare(
        make_draft(make_thing("I.8a", title="A report on the ports"), make_thing("I.9a", title=TITLE)),
        _register_of(KNOWN, other),
    )
    assert [each.deliverable and each.deliverable.ref for each in compared] == ["I.1b", "I.1a"]
    dutch = replace(KNOWN, title={"nl": "Verslag over de grenzen"})
    assert compare(make_draft(make_thing()), _register_of(dutch))[0].fields == ()
