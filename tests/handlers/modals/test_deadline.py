"""The modal that moves a deadline."""

from datetime import date

import pytest

from domain.dates.spans import Month
from domain.register.meeting import Meeting
from tests.handlers.modals.filling import input_blocks
from tests.handlers.modals.opened import EMPTY, FILLED, modal_changes, modal_text, open_modal
from tests.handlers.workspace import Workspace


def test_a_deadline_moves_to_a_day(workspace: Workspace) -> None:
    """The reason is recorded, and the answer is that of the command."""
    view = workspace.open("new_deadline:1", "III.2a@2023-12|en")
    answer = workspace.submit(view, day="2023-12-12", reason="translation")
    assert modal_text(answer) == "Deadline of III.2a, December 2023: 5 December 2023 → 12 December 2023."
    assert workspace.instalment("III.2a@2023-12").due == date(2023, 12, 12)
    assert (modal_changes(workspace)[0].kind, modal_changes(workspace)[0].reason) == ("deadline", "translation")


def test_a_deadline_moves_to_a_schengen_council(workspace: Workspace) -> None:
    """The known Councils are offered, and the deadline moves with the chosen meeting."""
    view = workspace.open("new_deadline:1", "III.3a@2024-06|en")
    (menu,) = [block["element"] for block in input_blocks(view) if block["block_id"] == "council"]
    assert [option["value"] for option in menu["options"]] == [
        e.slug for e in workspace.services.register.directory.milestones
    ]
    workspace.submit(view, council="2024-10", reason="later")
    assert workspace.instalment("III.3a@2024-06").council == Meeting(Month(2024, 10))


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"reason": "x"}, {"day": "Choose a day, or a Schengen Council below."}),
        (
            {"reason": "x", "day": "2023-12-12", "council": "2024-03"},
            {"council": "Choose either a day or a Schengen Council, not both."},
        ),
        ({"day": "2023-12-12", "reason": " \u200b"}, {"reason": EMPTY}),
        (
            {"reason": "x", "day": "2023-05-01"},
            {"day": "Choose a day from 20 October 2023 to 20 October 2033; nothing was changed."},
        ),
        ({}, {"day": "Choose a day, or a Schengen Council below.", "reason": EMPTY}),
    ],
)
def test_a_deadline_is_one_day_or_meeting_with_a_reason(
    workspace: Workspace, fields: dict[str, str], wrong: dict[str, str]
) -> None:
    """Errors beside the fields ask for a day or a meeting, not both, and for a reason."""
    view = workspace.open("new_deadline:1", "III.2a@2023-12|en")
    assert workspace.submit(view, **fields) == {"errors": wrong}
    assert modal_changes(workspace) == []


def test_the_instalment_can_be_chosen(workspace: Workspace) -> None:
    """Without one an error is shown; so is one if the chosen instalment was done meanwhile."""
    view = open_modal(workspace, "deadline")
    filled = FILLED["deadline"]
    assert workspace.submit(view, day="2023-12-12", reason="x") == {"errors": {"instalment": EMPTY}}
    workspace.command("done III.2a@2023-12 ST 1/23")
    done = "III.2a (December 2023) is done already; nothing was changed."
    assert workspace.submit(view, **filled) == {"errors": {"instalment": done}}
