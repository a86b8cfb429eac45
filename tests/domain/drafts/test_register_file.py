"""A draft as a register file: each field under its name, and nothing that says nothing."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Finding, NotTaken, Reason, Source
from domain.dates.spans import Month
from domain.drafts.register_file import deadline_entry, is_sure, owner_entry, to_json, to_register
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Actor, ActorKind, Deadline, DeadlineKind, Owner
from tests.db.registers import register
from tests.domain.drafts.things import HEAD, JUNE_30, make_draft, make_thing, sure

DIRECTORY = register().directory
ONCE, JHA = DeadlineKind.ONCE, MeetingBody.JHA_COUNCIL
NOTE = {
    "number": "15000/25",
    "date": "2025-11-12",
    "marking": "PUBLIC",
    "subject": {"en": "Borders"},
    "language": "en",
}
THING = {
    "ref": "I.1a",
    "title": {"en": "A report on the borders"},
    "owners": [{"actor": "frontex", "role": "owner"}],
    "deadline": {"kind": "once", "due": "2026-06-30"},
}


@pytest.mark.parametrize(
    ("deadline", "expected"),
    [
        (JUNE_30, {"kind": "once", "due": "2026-06-30"}),
        (Deadline(kind=ONCE, month=Month(2026, 6)), {"kind": "once", "due": "2026-06"}),
        (
            Deadline(kind=ONCE, month=Month(2026, 6), month_end=True, council=Meeting(Month(2026, 6))),
            {"kind": "once", "due": "2026-06", "basis": "month"},
        ),
        (
            Deadline(kind=DeadlineKind.REGULAR, month=Month(2026, 6), body=JHA),
            {"kind": "regular", "due": "2026-06", "body": "jha-council"},
        ),
        (Deadline(kind=DeadlineKind.REGULAR, body=JHA), {"kind": "regular"}),
        (
            Deadline(kind=DeadlineKind.PERIOD, start=date(2026, 1, 1), end=date(2026, 12, 31)),
            {"kind": "period", "start": "2026-01-01", "end": "2026-12-31"},
        ),
        (Deadline(kind=DeadlineKind.CONTINUOUS), {"kind": "continuous"}),
    ],
)
def test_a_deadline_is_a_few_fields(deadline: Deadline, expected: dict[str, str]) -> None:
    """A body stands there only for a meeting of another than the Schengen Council."""
    assert deadline_entry(deadline) == expected


def test_a_share() -> None:
    """The unit that does the work, and whether it is named in particular."""
    assert owner_entry(Owner(actor="europol", via="efecc", lead=True)) == {
        "actor": "europol",
        "via": "efecc",
        "role": "lead",
    }
    assert owner_entry(Owner(actor="europol")) == {"actor": "europol", "role": "owner"}


def test_a_register_file_has_what_was_accepted() -> None:
    """Its paragraphs and sections, and each field of a thing that says something; owners even if there are none."""
    whole = make_thing(
        "II.2a",
        "europol",
        owners=sure(()),
        vehicle=sure("schengen-barometer"),
        addressees=sure(("council", "commission")),
        takes_part=sure((Owner(actor="nl"),)),
        sources=sure(("frontex",)),
    )
    draft = make_draft(make_thing(), make_thing("I.1b"), whole, make_thing("II.3a"))
    entry = to_register(draft, DIRECTORY, lambda thing: thing.ref not in ("I.1b", "II.3a"))
    assert entry == {
        "note": NOTE,
        "milestones": [],
        "sections": {"I": {"en": "Borders"}, "II": {"en": "Ports"}},
        "key_actions": [
            {"ref": "I.1", "title": {"en": "Action I.1"}, "deliverables": [THING]},
            {
                "ref": "II.2",
                "title": {"en": "Action II.2"},
                "deliverables": [
                    {
                        **THING,
                        "ref": "II.2a",
                        "owners": [],
                        "vehicle": "schengen-barometer",
                        "to": ["council", "commission"],
                        "takes_part": [{"actor": "nl", "role": "owner"}],
                        "sources": ["frontex"],
                    }
                ],
            },
        ],
    }
    assert to_register(draft, DIRECTORY, lambda thing: thing.ref == "I.1b")["sections"] == {"I": {"en": "Borders"}}


def test_what_a_note_says_of_itself() -> None:
    """Who wrote it to whom, its marking and when it is discussed; what it does not say is left out."""
    head = replace(HEAD, marking="LIMITE", origin="Presidency", recipients=("Council",), discussed_at=date(2025, 12, 8))
    assert to_register(make_draft(make_thing(), head=head), DIRECTORY)["note"] == {
        **NOTE,
        "marking": "LIMITE",
        "from": "Presidency",
        "to": ["Council"],
        "discussed_at": "2025-12-08",
    }
    bare = replace(HEAD, number=None, dated=None, subject=None)
    assert to_register(make_draft(make_thing(), head=bare), DIRECTORY)["note"] == {
        "marking": "PUBLIC",
        "language": "en",
    }


def test_meetings_come_with_what_is_due_at_them() -> None:
    """Those at which something is due, with the day if it is known, and those after the note that are known already."""
    things = [
        make_thing(f"I.{number}a", deadline=sure(deadline))
        for number, deadline in enumerate(
            (
                Deadline(kind=ONCE, month=Month(2024, 6)),
                Deadline(kind=ONCE, month=Month(2024, 10)),
                Deadline(kind=ONCE, month=Month(2024, 10), body=JHA),
                Deadline(kind=ONCE, month=Month(2024, 11), month_end=True),
                Deadline(kind=DeadlineKind.REGULAR, month=Month(2025, 1)),
            ),
            start=1,
        )
    ]
    june = {"slug": "2024-06", "name": {"en": "Schengen Council 2024-06"}, "month": "2024-06", "meets": "2024-06-13"}
    october = {"slug": "2024-10", "name": {"en": "Schengen Council 2024-06, October 2024"}, "month": "2024-10"}
    jha = {"slug": "jha-2024-10", "name": {"en": "JHA Council October 2024"}, "body": "jha-council", "month": "2024-10"}
    march = {"slug": "2024-03", "name": {"en": "Schengen Council 2024-03"}, "month": "2024-03", "meets": "2024-03-04"}
    for dated, known in ((date(2024, 3, 4), [march]), (date(2024, 3, 5), [])):
        draft = make_draft(*things, head=replace(HEAD, dated=dated))
        meetings = to_register(draft, DIRECTORY)["milestones"]
        assert meetings == [*known, june, jha, october]


def test_new_bodies_and_vehicles_come_with_what_names_them() -> None:
    """Beside those that the register has; what nothing accepted names, or is known by now, is left out."""
    known = {slug: Actor(slug=slug, kind=ActorKind.UNIT, name={"en": slug}, short={"en": slug}) for slug in ("x", "y")}
    group = Actor(
        slug="wg", kind=ActorKind.COLLECTIVE, name={"en": "Working Group"}, short={"en": "WG"}, members=("nl",)
    )
    thing = make_thing("I.1a", "wg", vehicle=sure("yearbook"))
    draft = make_draft(
        thing,
        make_thing("I.2a", "x"),
        actors={**known, "wg": group},
        vehicles={"yearbook": "Yearbook", "other": "Other"},
    )
    entry = to_register(draft, DIRECTORY, lambda each: each.ref == "I.1a")
    assert [actor["slug"] for actor in entry["actors"]] == [*DIRECTORY.actors, "wg"]
    assert entry["actors"][-1] == {
        "slug": "wg",
        "kind": "collective",
        "name": {"en": "Working Group"},
        "short": {"en": "WG"},
        "members": ["nl"],
    }
    assert {
        "slug": "efecc",
        "kind": "unit",
        "parent": "europol",
        "name": {"en": "Efecc"},
        "short": {"en": "efecc"},
    } in (entry["actors"])
    assert list(entry["vehicles"]) == [*DIRECTORY.vehicles, "yearbook"]
    assert entry["vehicles"]["yearbook"] == {"en": "Yearbook"}
    later = replace(DIRECTORY, actors={**DIRECTORY.actors, "wg": group})
    assert "actors" not in to_register(draft, later, lambda each: each.ref == "I.1a")
    assert "vehicles" not in to_register(draft, DIRECTORY, lambda each: each.ref == "I.2a")


def test_a_draft_as_json_has_all_of_it() -> None:
    """How sure each field is, the words it rests on, and the sentences that were not taken, with the reason."""
    rests = Source(paragraph="1", page=2, words="by 30 June 2026")
    deadline = Finding(value=JUNE_30, certainty=Certainty.LOOK, source=rests)
    left = NotTaken(source=Source(paragraph="", page=None, words=""), reason=Reason.STATEMENT)
    entry = to_json(make_draft(make_thing(deadline=deadline), not_taken=(left,)), DIRECTORY)
    assert entry == {
        "note": NOTE,
        "sections": {"I": {"en": "Borders"}, "II": {"en": "Ports"}},
        "key_actions": [
            {"ref": "I.1", "title": {"en": "Action I.1"}, "source": {"paragraph": "1", "words": "Its words"}}
        ],
        "deliverables": [
            {
                **THING,
                "flags": {
                    "owners": "sure",
                    "deadline": "look",
                    "vehicle": "not said",
                    "to": "not said",
                    "takes_part": "not said",
                    "sources": "not said",
                },
                "source": {
                    "paragraph": "1",
                    "words": "Its words",
                    "fields": {"deadline": {"paragraph": "1", "page": 2, "words": "by 30 June 2026"}},
                },
            }
        ],
        "not_taken": [{"words": "", "reason": "statement"}],
        "milestones": [],
        "sha256": "abc",
        "remarks": [],
    }


@pytest.mark.parametrize(
    ("owners", "deadline", "expected"),
    [
        (Certainty.SURE, Certainty.SURE, True),
        (Certainty.SURE, Certainty.NOT_SAID, True),
        (Certainty.NOT_SAID, Certainty.SURE, False),
        (Certainty.LOOK, Certainty.SURE, False),
        (Certainty.SURE, Certainty.LOOK, False),
    ],
)
def test_what_is_sure_has_owners_and_no_field_in_doubt(
    owners: Certainty, deadline: Certainty, *, expected: bool
) -> None:
    """A deadline that is not said is no doubt."""
    thing = make_thing()
    thing = replace(
        thing,
        owners=replace(thing.owners, certainty=owners),
        deadline=replace(thing.deadline, certainty=deadline),
    )
    assert is_sure(thing) is expected
