"""Evidence without a document number, link or date: it is asked about, once, and recorded as it was typed."""

import pytest

from domain.register.model import Status
from tests.handlers.workspace import COORDINATOR, DELEGATE, ONLY_COORDINATORS, Workspace, values

KEY = "III.2a@2023-12"
TYPED = "done III.2 not sure yet"
ASKED = "“not sure yet” has no document number, link or date. Is III.2 done all the same?"


def test_it_is_asked_about_before_it_marks(workspace: Workspace) -> None:
    """Nothing is marked until the button is pressed; then it is, with the text, and can be undone."""
    asked = workspace.command(TYPED)
    assert asked.text == ASKED
    assert workspace.instalment(KEY).status is Status.OPEN
    (button,) = asked.blocks[-1]["elements"]
    assert button["text"]["text"] == "Mark done"
    marked = workspace.press("confirm_done", button["value"])
    assert marked.text.startswith("Done: III.2a, December 2023")
    assert workspace.instalment(KEY).evidence == "not sure yet"
    assert len(values(marked.blocks, "undo_change")) == 1


def test_the_instalment_that_was_named_is_kept(workspace: Workspace) -> None:
    """The button marks the instalment that was typed."""
    asked = workspace.command("done III.2 March 2024 not sure yet")
    assert asked.text == ASKED.replace("III.2 ", "III.2, March 2024 ")
    workspace.press("confirm_done", values(asked.blocks, "confirm_done")[0])
    assert workspace.instalment("III.2a@2024-03").status is Status.DONE


def test_an_owners_report_is_asked_about_too(workspace: Workspace) -> None:
    """For a contact the button reports it done; for others it does nothing."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    asked = workspace.command(TYPED, user=DELEGATE)
    (button,) = asked.blocks[-1]["elements"]
    assert button["text"]["text"] == "Report done"
    assert workspace.press("confirm_done", button["value"], user="U0OTHER").text == ONLY_COORDINATORS
    assert workspace.press("confirm_done", button["value"], user=DELEGATE).text.startswith("Reported done: III.2a")
    assert workspace.instalment(KEY).reporter == DELEGATE


def test_where_others_read_it_nothing_is_asked(workspace: Workspace) -> None:
    """In a channel, where a button would not be for everyone, the answer says what evidence is."""
    answer = workspace.mention(TYPED, user=COORDINATOR)
    assert answer.text == (
        "“not sure yet” has no document number, link or date; III.2 stays open. "
        "For example: /schengen done III.3 ST 10000/24"
    )
    assert values(answer.blocks, "confirm_done") == []
    assert workspace.instalment(KEY).status is Status.OPEN


def test_what_was_changed_meanwhile_is_not_marked(workspace: Workspace) -> None:
    """A button from before another change of the same marks nothing."""
    asked = workspace.command("done III.2 December 2023 not sure yet")
    workspace.command("done III.2 December 2023 ST 1/24")
    workspace.command("reopen III.2 December 2023")
    told = workspace.press("confirm_done", values(asked.blocks, "confirm_done")[0]).text
    assert told.startswith("This was changed meanwhile")
    assert workspace.instalment(KEY).status is Status.OPEN


@pytest.mark.parametrize("value", ["", "|en", f"{KEY}|en", f"{KEY}#1|en", f"{KEY}#x y|en", "<@U1>@x#1 y|en"])
def test_a_forged_button_does_nothing(workspace: Workspace, value: str) -> None:
    """A value that no message had is refused without being repeated."""
    answer = workspace.press("confirm_done", value).text
    assert answer == "This is out of date; nothing was changed. Please open it again."
    assert workspace.changes() == []
