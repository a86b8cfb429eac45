"""The arguments of a change: which deliverable and instalment are meant, the new deadline, and what is left."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.errors import SeveralDeliverables
from domain.reading.arguments.change_target import (
    Target,
    find_missing_day,
    parse_day,
    parse_last_day,
    parse_meeting,
    parse_reference,
    read_move,
    read_target,
)
from domain.register.meeting import Meeting, MeetingBody
from tests.db.registers import JUNE, MARCH, register

TODAY = date(2024, 2, 25)
DIRECTORY = register().directory
OTHER = replace(DIRECTORY.note, number="9999/1/24 REV 1")
SEVERAL = replace(DIRECTORY, notes={"": DIRECTORY.note, "9999/24": OTHER})
KNOWN = ("III.3a", "9999/24 III.3a", "9999/24 I.9a")


def target(text: str) -> tuple[str, str | None, str] | None:
    """Return the reference, the instalment and the rest."""
    found = read_target(text, today=TODAY, directory=DIRECTORY)
    return None if found is None else (found.ref, found.instalment_slug, found.rest)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("III.2a ST 7000/24", ("III.2a", None, "ST 7000/24")),
        ("iii-2a: ST 7000/24", ("III.2a", None, "ST 7000/24")),
        ("III.2a@2024-03 ST 7000/24", ("III.2a", "2024-03", "ST 7000/24")),
        ("III.2a 2024-03: ST 7000/24", ("III.2a", "2024-03", "ST 7000/24")),
        ("III.2a 2024-13 ST 7000/24", ("III.2a", "2024-13", "ST 7000/24")),
        ("III.2a jha-2024-03 ST 7000/24", ("III.2a", "jha-2024-03", "ST 7000/24")),
        ("III.2a March 2024, ST 7000/24", ("III.2a", "2024-03", "ST 7000/24")),
        ("III.2a the next Council - done", ("III.2a", "2024-03", "done")),
        ("III.2a Schengen Council of 13 June 2024 done", ("III.2a", "2024-06", "done")),
        ("III.2a 5 December 2023 ST 7000/24", ("III.2a", "2023-12", "ST 7000/24")),
        ("III.2a May 2024 ST 7000/24", ("III.2a", "2024-05", "ST 7000/24")),
        ("III.2a Council of May 2024", ("III.2a", "2024-05", "")),
        ("III.2a 2024 ST 7000/24", ("III.2a", "", "ST 7000/24")),
        ("III.2a", ("III.2a", None, "")),
        ("F2 x", ("F.2", None, "x")),
        ("Europol x", None),
        ("", None),
    ],
)
def test_what_a_change_is_of(text: str, expected: tuple[str, str | None, str] | None) -> None:
    """A reference in any spelling, then a month or a meeting if one is named; what is no month is no instalment."""
    assert target(text) == expected


def test_a_day_may_be_part_of_the_evidence() -> None:
    """Evidence often begins with its date, so the words of a day are kept."""
    named = {
        text: read_target(text, today=TODAY, directory=DIRECTORY)
        for text in ("III.3 20 May 2024 ST 1/24", "III.3 May 2024 ST 1/24", "III.3 the next Council ST 1/24")
    }
    assert list(named.values()) == [
        Target(
            ref="III.3",
            instalment_slug="2024-05",
            rest="ST 1/24",
            rest_with_time="20 May 2024 ST 1/24",
            names_day=True,
        ),
        Target(ref="III.3", instalment_slug="2024-05", rest="ST 1/24", rest_with_time="May 2024 ST 1/24"),
        Target(ref="III.3", instalment_slug="2024-03", rest="ST 1/24", rest_with_time="the next Council ST 1/24"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("III.3 30 September 2024 so agreed", ("III.3", None, "2024-09-30", "so agreed")),
        ("III.3 to 30 September 2024: so agreed", ("III.3", None, "2024-09-30", "so agreed")),
        ("III.3 June 2024 so agreed", ("III.3", None, "2024-06", "so agreed")),
        ("III.3 2024-09 so agreed", ("III.3", None, "2024-09", "so agreed")),
        ("III.3 2024-13 so agreed", ("III.3", None, None, "2024-13 so agreed")),
        ("III.3 the next Council so agreed", ("III.3", None, "2024-03", "so agreed")),
        ("III.3 the second quarter of 2024 agreed", ("III.3", None, "2024-06-30", "agreed")),
        ("III.2a March 2024 30 April 2024 agreed", ("III.2a", "2024-03", "2024-04-30", "agreed")),
        ("III.2a 4 March 2024 naar juni 2024", ("III.2a", "2024-03", "2024-06", "")),
        ("III.2a March 2024 to June 2024 agreed", ("III.2a", "2024-03", "2024-06", "agreed")),
        ("III.2a from March to June 2024", ("III.2a", "2024-03", "2024-06", "")),
        ("III.2a von März bis 20. Juni 2024", ("III.2a", "2024-03", "2024-06-20", "")),
        ("III.3 primer semestre de 2024", ("III.3", None, "2024-06-30", "")),
        ("III.3 13 June 2024", ("III.3", None, "2024-06-13", "")),
        ("III.3 so agreed", ("III.3", None, None, "so agreed")),
        ("III.3", ("III.3", None, None, "")),
        ("III.3 because 30 September 2024", ("III.3", None, None, "because 30 September 2024")),
    ],
)
def test_where_a_deadline_is_moved(text: str, expected: tuple[str, str | None, str | None, str]) -> None:
    """Of two times the first names the instalment; a longer time is its last day; a short word may stand before it."""
    found = read_move(text, today=TODAY, directory=DIRECTORY)
    assert found is not None
    assert (found.ref, found.instalment_slug, found.new_deadline, found.reason) == expected
    assert read_move("Europol", today=TODAY, directory=DIRECTORY) is None


@pytest.mark.parametrize(
    ("text", "note", "ref"),
    [
        ("9999/24 III.3a x", None, "9999/24 III.3a"),
        ("9999/1/24 rev 1 III.3a x", None, "9999/24 III.3a"),
        ("13901/23 III.3a x", None, "III.3a"),
        ("I.9a x", None, "9999/24 I.9a"),
        ("III.3a x", "9999/24", "9999/24 III.3a"),
        ("III.3a x", "", "III.3a"),
        ("I.9a x", "", "9999/24 I.9a"),
        ("V.1a x", None, "V.1a"),
        ("9999/24 V.1a x", None, "9999/24 V.1a"),
    ],
)
def test_of_which_note_a_reference_is(text: str, note: str | None, ref: str) -> None:
    """That which is named, else the channel's, else the only one that has it."""
    found = read_target(text, today=TODAY, directory=SEVERAL, references=lambda: KNOWN, note=note)
    assert found is not None
    assert (found.ref, found.rest) == (ref, "x")


def test_a_reference_of_several_notes_is_not_guessed() -> None:
    """Those that have it are named in full."""
    with pytest.raises(SeveralDeliverables) as refused:
        read_target("III.3a x", today=TODAY, directory=SEVERAL, references=lambda: KNOWN)
    assert (refused.value.ref, refused.value.options) == ("III.3a", ("13901/23 III.3a", "9999/24 III.3a"))


def test_single_arguments() -> None:
    """A reference, a meeting, a day or the last day of a time, alone and not with other words."""
    assert [parse_reference(word) for word in ("III.3a", "f2", "III", "x")] == ["III.3a", "F.2", None, None]
    meetings = [
        parse_meeting(text, today=TODAY, directory=DIRECTORY)
        for text in ("June 2024", "2024-06", "the next Council", "jha-2024-03", "2024", "June 2024 please", "2024-13")
    ]
    jha = Meeting(MARCH, MeetingBody.JHA_COUNCIL)
    assert meetings == [Meeting(JUNE), Meeting(JUNE), Meeting(MARCH), jha, None, None, None]
    days = [
        parse_day(text, today=TODAY, directory=DIRECTORY)
        for text in ("4 March 2024", "2024-03-04", "March 2024", "31 June 2024", "4 March 2024 x")
    ]
    assert days == [date(2024, 3, 4), date(2024, 3, 4), None, None, None]
    last = [
        parse_last_day(text, today=TODAY, directory=DIRECTORY)
        for text in ("4 March 2024", "March 2024", "31 June 2024", "x", "20 maja")
    ]
    assert last == [date(2024, 3, 4), date(2024, 3, 31), None, None, date(2024, 5, 20)]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("31 June 2024 so agreed", ("31 June 2024", date(2024, 6, 30))),
        ("30 February 2024", ("30 February 2024", date(2024, 2, 29))),
        ("30 June 2024 so agreed", None),
        ("so agreed", None),
    ],
)
def test_a_day_that_there_is_not(text: str, missing: tuple[str, date] | None) -> None:
    """It is named with the nearest one that there is."""
    assert find_missing_day(text, today=TODAY, directory=DIRECTORY) == missing
