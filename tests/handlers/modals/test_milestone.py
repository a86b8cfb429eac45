"""The modal of Schengen Councils."""

from datetime import date

import pytest

from domain.dates.spans import Month
from domain.register.meeting import Meeting
from tests.handlers.modals.opened import modal_changes, modal_text, open_modal
from tests.handlers.workspace import Workspace


@pytest.mark.parametrize("month", ["2026-10", "October 2026", "oktober 2026", "10/2026", " Oktober  2026 "])
def test_a_schengen_council_is_added(workspace: Workspace, month: str) -> None:
    """The month is a number or a word in any language; a day and lead times may come with it."""
    view = open_modal(workspace, "milestone")
    answer = workspace.submit(view, month=month, day="2026-10-08", lead="7, 30")
    assert modal_text(answer) == (
        "Schengen Council October 2026: 8 October 2026\n"
        "Reminders before the Schengen Council of October 2026 come 30 and 7 days ahead."
    )
    added = workspace.services.register.directory.milestone(Meeting(Month(2026, 10)))
    assert added is not None
    assert added.meets == date(2026, 10, 8)
    assert workspace.services.people.preferences.read().lead_days == {Meeting(Month(2026, 10)): (30, 7)}
    assert sorted(change.kind for change in modal_changes(workspace)) == ["lead", "meeting"]


def test_a_schengen_council_without_a_day(workspace: Workspace) -> None:
    """A new Council has no day; an existing one keeps its day."""
    assert modal_text(workspace.submit(open_modal(workspace, "milestone"), month="2026-10")).endswith(
        "day not known yet"
    )
    answer = workspace.submit(open_modal(workspace, "milestone"), month="March 2024", lead="14")
    assert modal_text(answer).startswith("Schengen Council March 2024: 4 March 2024\n")
    assert [change.kind for change in modal_changes(workspace)] == ["lead", "meeting"]


def test_a_schengen_council_is_sent_off_once(workspace: Workspace) -> None:
    """A second submission is shown the change that it has not seen: its own."""
    view = open_modal(workspace, "milestone")
    for lead in ("7", "14"):
        answer = workspace.submit(view, month="2024-03", lead=lead)
    assert modal_text(answer).startswith("This was changed meanwhile, and nothing of yours was kept")
    assert workspace.services.people.preferences.read().lead_days == {Meeting(Month(2024, 3)): (7,)}


@pytest.mark.parametrize(
    ("fields", "field", "wrong"),
    [
        ({}, "month", "Name a month from October 2023 to October 2033, such as 2026-10."),
        ({"month": "soon"}, "month", "Name a month from"),
        ({"month": "2026-13"}, "month", "Name a month from"),
        ({"month": "0000-01"}, "month", "Name a month from"),
        ({"month": "2199-01"}, "month", "Name a month from"),
        ({"month": "2020-01"}, "month", "Name a month from"),
        ({"month": "2023-09"}, "month", "Name a month from"),
        ({"month": "2033-11"}, "month", "Name a month from"),
        ({"month": "2026"}, "month", "Name a month from"),
        ({"month": "2026-10 please"}, "month", "Name a month from"),
        ({"month": "x" * 1_000_000}, "month", "Name a month from"),
        ({"month": "2026-10", "day": "2026-11-01"}, "day", "This day is not in October 2026."),
        ({"month": "2026-10", "lead": "soon"}, "lead", "Numbers of days, such as 28,14,7,1, none above 365."),
        ({"month": "2026-10", "lead": "366"}, "lead", "Numbers of days"),
        ({"month": "2026-10", "lead": "-1"}, "lead", "Numbers of days"),
    ],
)
def test_invalid_fields_are_named(workspace: Workspace, fields: dict[str, str], field: str, wrong: str) -> None:
    """A wrong month, a day outside it or wrong lead times are errors beside the field, and nothing is written."""
    answer = workspace.submit(open_modal(workspace, "milestone"), **fields)
    assert answer["errors"].keys() == {field}
    assert answer["errors"][field].startswith(wrong)
    assert modal_changes(workspace) == []


@pytest.mark.parametrize("month", ["2023-10", "2033-10"])
def test_a_meeting_from_the_note_on_to_ten_years_ahead(workspace: Workspace, month: str) -> None:
    """The note's own month and the same one in ten years are taken, and the longest time that one is reminded ahead."""
    answer = workspace.submit(open_modal(workspace, "milestone"), month=month, lead="365")
    assert modal_text(answer).endswith("come 365 days ahead.")
    assert workspace.services.register.directory.milestone(Meeting.parse(month)) is not None


def test_another_bodys_meeting(workspace: Workspace) -> None:
    """The menu has each body that meets, and the meeting is its."""
    view = open_modal(workspace, "milestone")
    (menu,) = (block["element"] for block in view["blocks"] if block["block_id"] == "body")
    assert [(each["text"]["text"], each["value"]) for each in menu["options"]] == [
        ("Schengen Council", "schengen-council"),
        ("JHA Council", "jha-council"),
        ("European Council", "european-council"),
        ("Coreper", "coreper"),
        ("working party", "working-party"),
    ]
    answer = workspace.submit(view, body="coreper", month="2026-10", day="2026-10-08", lead="7")
    assert modal_text(answer) == (
        "Coreper October 2026: 8 October 2026\nReminders before this meeting come 7 days ahead: Coreper October 2026."
    )
