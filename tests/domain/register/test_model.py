"""The directory of a register: its notes, bodies, meetings and references, one note or several."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.register.instalments import is_day, make_instalments, slug_at, with_deadline
from domain.register.meeting import Meeting, MeetingBody, split_body, with_body
from domain.register.model import (
    Directory,
    Milestone,
    NoteState,
    in_order,
    local_reference,
    note_of,
    parent_action,
    reference_in,
    text_in,
    unite_notes,
)
from tests.db.registers import JUNE, MARCH, OCTOBER, milestone, register
from tests.domain.answers.test_headline import instalments

REGISTER = register()
ONE = REGISTER.directory
FIRST = ONE.note
CLOSED = replace(FIRST, number="9999/24", date=date(2024, 5, 2), marking="PUBLIC", state=NoteState.CLOSED)
OTHER = replace(FIRST, number="15000/1/25 REV 1", date=date(2023, 1, 2), marking="LIMITE", first_number="15000/25")
SEVERAL = replace(
    ONE,
    notes={"": FIRST, "9999/24": CLOSED, "15000/25": OTHER},
    sections={**ONE.sections, "9999/24 III": {"en": "Ports"}, "9999/24 V": {"en": "Air"}},
)


def test_notes_of_a_register() -> None:
    """Those in force stand for the register; a question is about these unless all that is stored is in force."""
    assert (ONE.has_several_notes, ONE.default_notes, ONE.notes_in_force) == (False, None, ("",))
    assert replace(ONE, has_hidden_drafts=True).default_notes == ("",)
    assert (SEVERAL.has_several_notes, SEVERAL.default_notes) == (True, ("", "15000/25"))
    assert SEVERAL.first_note == FIRST
    assert (SEVERAL.note.number, SEVERAL.note.marking, SEVERAL.note.date) == (
        "13901/23, 15000/1/25 REV 1",
        "LIMITE",
        date(2023, 1, 2),
    )
    none_in_force = replace(ONE, notes={"": replace(FIRST, state=NoteState.CLOSED)})
    assert none_in_force.note.number == "13901/23"
    assert (OTHER.base, OTHER.original_number, FIRST.original_number) == ("15000/25", "15000/25", "13901/23")
    assert [SEVERAL.find_note(base) for base in ("13901/23", "15000/25", "15000/1/25 REV 1")] == ["", "15000/25", None]


@pytest.mark.parametrize(
    ("directory", "refs", "number", "marking"),
    [
        (ONE, ["III.3a", "F.1a"], "13901/23", "LIMITE"),
        (ONE, [], "13901/23", "LIMITE"),
        (SEVERAL, ["III.3a"], "13901/23", "LIMITE"),
        (SEVERAL, ["9999/24 III.3a", "III.3a"], "13901/23, 9999/24", "LIMITE, PUBLIC"),
        (SEVERAL, ["9999/24 III.3a"], "9999/24", "PUBLIC"),
        (SEVERAL, [], "13901/23, 15000/1/25 REV 1", "LIMITE"),
    ],
)
def test_the_note_over_some_references(directory: Directory, refs: list[str], number: str, marking: str) -> None:
    """Theirs; of several one that stands for all of them; without any that of the register."""
    note = directory.note_over(refs)
    assert (note.number, note.marking) == (number, marking)


@pytest.mark.parametrize(("count", "number"), [(3, "1/24, 2/24, 3/24"), (4, "1/24, 2/24, 3/24, …")])
def test_three_numbers_stand_for_several_notes(count: int, number: str) -> None:
    """That there are more is shown; the date is the earliest."""
    notes = [replace(FIRST, number=f"{each}/24", date=date(2024, 1, 10 - each)) for each in range(1, count + 1)]
    united = unite_notes(notes)
    assert (united.number, united.date) == (number, date(2024, 1, 10 - count))


def test_references_of_several_notes() -> None:
    """Those of the first note stand alone in the register, and are written with its number where there are others."""
    assert [ONE.full_reference(ref) for ref in ("III.3a", "9999/24 III.3a")] == ["III.3a", "9999/24 III.3a"]
    assert [SEVERAL.full_reference(ref) for ref in ("III.3a", "9999/24 III.3a")] == [
        "13901/23 III.3a",
        "9999/24 III.3a",
    ]
    assert [note_of(ref) for ref in ("III.3a", "9999/24 III.3a@2024-06", "EUCO 28/15 I.1a")] == [
        "",
        "9999/24",
        "EUCO 28/15",
    ]
    assert [local_reference(ref) for ref in ("III.3a", "EUCO 28/15 I.1a")] == ["III.3a", "I.1a"]
    assert (reference_in("", "I.1a"), reference_in("9999/24", "I.1a")) == ("I.1a", "9999/24 I.1a")
    assert [parent_action(ref) for ref in ("III.3a", "III.3", "9999/24 III.12ab")] == [
        "III.3",
        "III.3",
        "9999/24 III.12",
    ]
    assert SEVERAL.note_of("9999/24 III.3a") == CLOSED
    assert (SEVERAL.local_sections["III"], SEVERAL.local_sections["V"]) == ({"en": "Cooperation"}, {"en": "Air"})


def test_bodies_and_their_collectives() -> None:
    """A body owes what its collectives owe, in the order of the register."""
    assert ONE.self_and_collectives("nl") == ("nl", "member-states")
    assert ONE.self_and_collectives("commission") == ("commission",)
    assert ONE.collectives_by_member["council"] == ("budgetary-authorities",)
    (report,) = (each for each in REGISTER.deliverables if each.ref == "III.3a")
    assert (report.debtors, report.section, report.note) == (
        frozenset({"europol", "efecc", "eurojust"}),
        "III",
        "",
    )


JHA = replace(milestone(MARCH, date(2024, 3, 20)), body=MeetingBody.JHA_COUNCIL)
WITH_JHA = replace(ONE, milestones=in_order((*ONE.milestones, JHA, milestone(OCTOBER))))


@pytest.mark.parametrize(
    ("today", "body", "coming", "before"),
    [
        (date(2024, 3, 3), MeetingBody.SCHENGEN_COUNCIL, "2024-03", "2023-12"),
        (date(2024, 3, 4), MeetingBody.SCHENGEN_COUNCIL, "2024-03", "2023-12"),
        (date(2024, 3, 5), MeetingBody.SCHENGEN_COUNCIL, "2024-06", "2024-03"),
        (date(2024, 10, 31), MeetingBody.SCHENGEN_COUNCIL, "2024-10", "2024-06"),
        (date(2024, 11, 1), MeetingBody.SCHENGEN_COUNCIL, None, "2024-10"),
        (date(2023, 12, 5), MeetingBody.SCHENGEN_COUNCIL, "2023-12", None),
        (date(2024, 3, 20), MeetingBody.JHA_COUNCIL, "jha-2024-03", None),
        (date(2024, 3, 21), MeetingBody.JHA_COUNCIL, None, "jha-2024-03"),
    ],
)
def test_the_meetings_around_a_day(today: date, body: MeetingBody, coming: str | None, before: str | None) -> None:
    """One of today is still to come; one whose day is not known is on the last of its month."""

    def slug(found: Milestone | None) -> str | None:
        return None if found is None else found.slug

    assert (slug(WITH_JHA.next_milestone(today, body)), slug(WITH_JHA.last_milestone(today, body))) == (coming, before)


def test_meetings_by_their_keys() -> None:
    """A Schengen Council's is its month alone; another body's has its prefix."""
    assert WITH_JHA.milestone(Meeting(MARCH, MeetingBody.JHA_COUNCIL)) == JHA
    assert ONE.milestone(Meeting(MARCH, MeetingBody.JHA_COUNCIL)) is None
    assert (ONE.meeting_bodies, WITH_JHA.meeting_bodies) == (
        frozenset({MeetingBody.SCHENGEN_COUNCIL}),
        frozenset({MeetingBody.SCHENGEN_COUNCIL, MeetingBody.JHA_COUNCIL}),
    )
    keys = ["2024-03", "jha-2024-03", "euco-2024-03", "coreper-2024-03", "wp-2024-03"]
    assert [str(Meeting(MARCH, body)) for body in MeetingBody] == keys
    assert [Meeting.parse(key) for key in keys] == [Meeting(MARCH, body) for body in MeetingBody]
    assert split_body("jha-2024-03-13") == (MeetingBody.JHA_COUNCIL, "2024-03-13")
    assert with_body(MeetingBody.COREPER, "spring") == "coreper-spring"
    meeting = Meeting(MARCH, MeetingBody.JHA_COUNCIL)
    assert meeting.earliest < meeting < meeting.latest
    assert (meeting.earliest.body, meeting.latest.body) == (meeting.body, meeting.body)
    of_note = replace(JHA, notes=frozenset({"9999/24"}))
    assert [of_note.is_of(""), of_note.is_of("9999/24"), JHA.is_of("9999/24")] == [False, True, True]


@pytest.mark.parametrize(
    ("texts", "language", "expected"),
    [
        ({"en": "Border", "nl": "Grens"}, "nl", "Grens"),
        ({"en": "Border", "nl": ""}, "nl", "Border"),
        ({"sv": "Gräns"}, "nl", "Gräns"),
        ({}, "nl", ""),
    ],
)
def test_a_text_in_a_language(texts: dict[str, str], language: str, expected: str) -> None:
    """In English if it is not translated, else in the note's own."""
    assert text_in(texts, language) == expected


@pytest.mark.parametrize(
    ("described", "moved_to", "due", "starts", "council"),
    [
        ("III.2a@2024-03", "", date(2024, 3, 4), None, Meeting(MARCH)),
        ("III.2a@2024-03", "2024-04-30", date(2024, 4, 30), None, None),
        ("III.2a@2024-03", "2024-06", date(2024, 6, 13), None, Meeting(JUNE)),
        ("III.2a@2024-03", "2024-07", date(2024, 7, 31), None, None),
        ("III.2a@2024-03", "jha-2024-03", date(2024, 3, 31), None, None),
        ("III.1b@2025-12", "2025-06-30", date(2025, 6, 30), date(2024, 1, 1), None),
        ("III.1b@2025-12", "2024-01-01", date(2024, 1, 1), date(2024, 1, 1), None),
        ("III.1b@2025-12", "2023-12-31", date(2023, 12, 31), None, None),
        ("III.3a@2024-06", "", date(2024, 6, 30), None, Meeting(JUNE)),
    ],
)
def test_a_deadline_that_a_coordinator_sets(
    described: str, moved_to: str, due: date, starts: date | None, council: Meeting | None
) -> None:
    """A day, or a meeting on its day, else the last of its month; a period that would end before it starts is none."""
    (instalment,) = instalments(described)
    for given in (instalment, replace(instalment, due=date(2030, 1, 1), starts=None, council=None, moved_to="x")):
        moved = with_deadline(given, moved_to, ONE.milestones)
        assert (moved.due, moved.starts, moved.council, moved.moved_to) == (due, starts, council, moved_to)


def test_what_a_moved_deadline_is_named_by() -> None:
    """A day's month, or the meeting's key; only meetings of a note make its regular instalments."""
    assert [is_day(each) for each in ("2024-09-30", "2024-09", "jha-2024-09", "wp-2024-09")] == [
        True,
        False,
        False,
        False,
    ]
    assert [slug_at(each) for each in ("2024-09-30", "2024-09", "jha-2024-09")] == ["2024-09", "2024-09", "jha-2024-09"]
    (regular,) = (each for each in REGISTER.deliverables if each.ref == "III.2a")
    of_other = replace(milestone(OCTOBER), notes=frozenset({"9999/24"}))
    assert [each.slug for each in make_instalments(regular, (*ONE.milestones, of_other))] == [
        "2023-12",
        "2024-03",
        "2024-06",
    ]
