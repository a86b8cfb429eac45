"""The buttons under answers."""

import pytest

from domain.register import Status
from tests.handlers.workspace import DELEGATE, Workspace, buttons, values


def test_details_are_for_the_person_who_asked(workspace: Workspace) -> None:
    """Pressing Details shows what `show` says, to that person only, and leaves the answer in the channel alone."""
    (value, *_) = buttons(workspace.mention("what does Eurojust owe by June 2024").blocks, "details")
    answer = workspace.press("details", value, user=DELEGATE)
    assert (answer.text, answer.blocks) == (
        workspace.command(f"show {value}").text,
        workspace.command(f"show {value}").blocks,
    )
    assert answer.ephemeral


def test_details_have_a_button_to_mark_what_is_open(workspace: Workspace) -> None:
    """Each open instalment that is shown can be marked done; what is done cannot."""
    assert buttons(workspace.press("details", "III.3a").blocks, "mark_done") == ["III.3a@2024-06"]
    workspace.command("done III.3 ST 10000/24")
    assert buttons(workspace.press("details", "III.3a").blocks, "mark_done") == []


@pytest.mark.parametrize("key", ["III.2a@2023-12", "III.2a@2024-03", "F.2b@2024-04", "III.4a@undated"])
def test_mark_done_says_what_to_type(workspace: Workspace, key: str) -> None:
    """Marking needs evidence, so a coordinator is given the command, and that command marks that very instalment."""
    answer = workspace.press("mark_done", key)
    assert answer.ephemeral
    assert workspace.instalment(key).status is Status.OPEN
    command, ref = answer.text.split("/schengen ")[1], key.partition("@")[0]
    assert workspace.command(command).text.startswith(f"Done: {ref}")
    assert workspace.instalment(key).status is Status.DONE


def test_mark_done_is_for_coordinators(workspace: Workspace) -> None:
    """Anybody else who presses the button is told so, and sees it: Slack shows no answer to a click but this one."""
    answer = workspace.press("mark_done", "III.2a@2023-12", user=DELEGATE)
    assert answer.text == "Only coordinators can do that; nothing was changed."
    assert answer.ephemeral
    assert workspace.changes() == []


def test_a_button_speaks_the_language_of_its_answer(workspace: Workspace) -> None:
    """What a button brings up is in the language of the message that it stands in, whatever the channel's."""
    answer = workspace.mention("wat moet Eurojust leveren?")
    shown = workspace.press("details", values(answer.blocks, "details")[0])
    assert "ongeacht de status" in shown.text
    said = workspace.press("mark_done", values(shown.blocks, "mark_done")[0]).text
    assert said.startswith("Typ dit, met het bewijs erachter: /schengen done III.")
