"""The buttons under answers."""

import pytest

from domain.register.model import Status
from tests.handlers.workspace import DELEGATE, ONLY_COORDINATORS, Workspace, buttons, values


def test_details_are_for_the_person_who_asked(workspace: Workspace) -> None:
    """Details shows what `show` says to the user who clicks, and leaves the answer in the channel as it is."""
    (value, *_) = buttons(workspace.mention("what does Eurojust owe by June 2024").blocks, "details")
    answer = workspace.press("details", value, user=DELEGATE)
    shown = workspace.command(f"show {value}", user=DELEGATE)
    assert (answer.text, answer.blocks) == (shown.text, shown.blocks)
    assert answer.is_ephemeral


def test_details_have_a_button_to_mark_what_is_open(workspace: Workspace) -> None:
    """Each open instalment that is shown can be marked done; what is done cannot."""
    assert buttons(workspace.press("details", "III.3a").blocks, "mark_done") == ["III.3a@2024-06"]
    workspace.command("done III.3 ST 10000/24")
    assert buttons(workspace.press("details", "III.3a").blocks, "mark_done") == []


def test_buttons_side_by_side_are_told_apart(workspace: Workspace) -> None:
    """Each of several deliverables has buttons of its own, with action ids that are unique in their block."""
    shown = workspace.press("details", "I.5")
    (actions,) = [block["elements"] for block in shown.blocks if block["type"] == "actions"]
    assert [action["action_id"] for action in actions][:6] == [
        "mark_done:1",
        "new_deadline:1",
        "leave_word:1",
        "mark_done:2",
        "new_deadline:2",
        "leave_word:2",
    ]
    assert buttons(shown.blocks, "new_deadline") == buttons(shown.blocks, "mark_done")


@pytest.mark.parametrize("action", ["mark_done:1", "mark_done:5", "mark_done"])
@pytest.mark.parametrize("key", ["III.2a@2023-12", "III.2a@2024-03", "F.2b@2024-04", "III.4a@undated"])
def test_mark_done_asks_for_evidence(workspace: Workspace, action: str, key: str) -> None:
    """Mark done opens a modal that asks for evidence, and its submission marks that very instalment."""
    view = workspace.open(action, key)
    assert workspace.instalment(key).status is Status.OPEN
    workspace.submit(view, evidence="ST 1/24")
    assert workspace.instalment(key).status is Status.DONE


@pytest.mark.parametrize("action", ["mark_done", "mark_done:2", "new_deadline:2"])
def test_changing_is_for_coordinators(workspace: Workspace, action: str) -> None:
    """Other users who click are refused in an answer that only they see."""
    answer = workspace.press(action, "III.2a@2023-12", user=DELEGATE)
    assert answer.text == ONLY_COORDINATORS
    assert answer.is_ephemeral
    assert workspace.changes() == []


def test_a_button_speaks_the_language_of_its_answer(workspace: Workspace) -> None:
    """What a button opens is in the language of its message, not in that of the channel."""
    answer = workspace.mention("wat moet Eurojust leveren?")
    shown = workspace.press("details", values(answer.blocks, "details")[0])
    assert "III.1a staat open" in shown.text
    view = workspace.open("mark_done:1", values(shown.blocks, "mark_done")[0])
    assert "december 2023" in view["blocks"][0]["text"]["text"]
