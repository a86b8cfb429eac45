"""The modal of Schengen Councils."""

from datetime import date

import pytest

from domain.dates.spans import Month
from tests.handlers.modals.opened import called, changes, said
from tests.handlers.workspace import Workspace


@pytest.mark.parametrize("month", ["2026-10", "October 2026", "oktober 2026", "10/2026", " Oktober  2026 "])
def test_a_schengen_council_is_added(workspace: Workspace, month: str) -> None:
    """By its month, as a number or in words; its day and its lead times may come with it."""
    view = called(workspace, "milestone")
    answer = workspace.submit(view, month=month, day="2026-10-08", lead="7, 30")
    assert said(answer) == (
        "Schengen Council October 2026: 8 October 2026\n"
        "Reminders before the Schengen Council of October 2026 come 30 and 7 days ahead."
    )
    added = workspace.services.register.directory.milestone(Month(2026, 10))
    assert added is not None
    assert added.meets == date(2026, 10, 8)
    assert workspace.services.people.preferences.read().lead_days == {Month(2026, 10): (30, 7)}
    assert sorted(each.kind for each in changes(workspace)) == ["lead", "meeting"]


def test_a_schengen_council_without_a_day(workspace: Workspace) -> None:
    """A new one has none; of one that is there already the day stays, and may be set later."""
    assert said(workspace.submit(called(workspace, "milestone"), month="2026-10")).endswith("day not known yet")
    answer = workspace.submit(called(workspace, "milestone"), month="March 2024", lead="14")
    assert said(answer).startswith("Schengen Council March 2024: 4 March 2024\n")
    assert [each.kind for each in changes(workspace)] == ["lead", "meeting"]


def test_a_schengen_council_is_sent_off_once(workspace: Workspace) -> None:
    """A second time it is told what changed meanwhile: its own change."""
    view = called(workspace, "milestone")
    for lead in ("7", "14"):
        answer = workspace.submit(view, month="2024-03", lead=lead)
    assert said(answer).startswith("This was changed meanwhile, and nothing of yours was kept")
    assert workspace.services.people.preferences.read().lead_days == {Month(2024, 3): (7,)}


@pytest.mark.parametrize(
    ("fields", "field", "wrong"),
    [
        ({}, "month", "Name a month from October 2023 to October 2033, such as 2026-10."),
        ({"month": "soon"}, "month", "Name a month from"),
        ({"month": "2026-13"}, "month", "Name a month from"),
        ({"month": "0000-01"}, "month", "Name a month from"),
        ({"month": "2199-01"}, "month", "Name a month from"),
        ({"month": "2020-01"}, "month", "Name a month from"),
        ({"month": "2026"}, "month", "Name a month from"),
        ({"month": "2026-10 please"}, "month", "Name a month from"),
        ({"month": "x" * 1_000_000}, "month", "Name a month from"),
        ({"month": "2026-10", "day": "2026-11-01"}, "day", "This day is not in October 2026."),
        ({"month": "2026-10", "lead": "soon"}, "lead", "Numbers of days, such as 28,14,7,1, none above 365."),
        ({"month": "2026-10", "lead": "366"}, "lead", "Numbers of days"),
        ({"month": "2026-10", "lead": "-1"}, "lead", "Numbers of days"),
    ],
)
def test_what_is_no_schengen_council_is_said_beside_its_field(
    workspace: Workspace, fields: dict[str, str], field: str, wrong: str
) -> None:
    """A month that is none, a day elsewhere, days that are no numbers: nothing is written."""
    answer = workspace.submit(called(workspace, "milestone"), **fields)
    assert answer["errors"].keys() == {field}
    assert answer["errors"][field].startswith(wrong)
    assert changes(workspace) == []
