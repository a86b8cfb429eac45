"""`/schengen history` and `/schengen undo`: the audit log, and undoing a change."""

from datetime import date

import pytest

from tests.handlers.workspace import COORDINATOR, DELEGATE, Workspace


def test_history_and_undo(workspace: Workspace) -> None:
    """`history` shows who did what, when and why; `undo` undoes the last change, but none that others build on."""
    workspace.command("due III.3 30 September 2024 the opinion is late")
    workspace.command("done III.3 ST 1/24")
    first, second, *_ = workspace.command("history III.3", user=DELEGATE).text.split("\n")
    assert first.endswith(f"20 October 2023 12:00 – <@{COORDINATOR}> – III.3a, June 2024 marked done: ST 1/24")
    assert second.endswith("deadline of III.3a, June 2024: 30 June 2024 → 30 September 2024 – the opinion is late")
    number = int(second.split("#")[1].split()[0])
    refused = workspace.command(f"undo {number}").text
    assert refused.startswith(f"#{number} cannot be taken back, since this came after it: #{number + 1} – ")
    assert "marked done: ST 1/24" in workspace.command("undo").text
    assert workspace.command(f"undo #{number}").text.startswith(f"Taken back: #{number} – ")
    assert workspace.instalment("III.3a@2024-06").due == date(2024, 6, 30)


@pytest.mark.parametrize("typed", ["x", "#", "-1", "1.5", "١٢", "9" * 12, "12 13"])
def test_what_is_no_number_is_refused(workspace: Workspace, typed: str) -> None:
    """Only a number, with or without its sign, names a change; anything else takes nothing back."""
    workspace.command("done III.3 ST 1/24")
    answer = workspace.command(f"undo {typed}").text
    assert ("For example: /schengen undo 12" in answer) is (typed != "#")
    assert workspace.instalment("III.3a@2024-06").evidence == ("" if typed == "#" else "ST 1/24")


def test_a_number_that_no_change_has_is_named(workspace: Workspace) -> None:
    """A number beyond the last change takes nothing back."""
    workspace.command("done III.3 ST 1/24")
    assert "99999999999" in workspace.command("undo 99999999999").text
    assert workspace.instalment("III.3a@2024-06").evidence == "ST 1/24"


def test_a_language_is_taken_back_at_once(workspace: Workspace) -> None:
    """The next answer is in the former language, though languages are kept for a while."""
    workspace.command("language nl")
    assert "komt in nota" in workspace.mention("III.99").text
    asked = workspace.command(f"undo {workspace.services.register.ledger.read_version()}")
    (button,) = (each for block in asked.blocks if block["type"] == "actions" for each in block["elements"])
    workspace.click(button)
    assert workspace.mention("III.99").text.startswith("There is no")


def test_history_of_what_is_no_reference(workspace: Workspace) -> None:
    """A reference that the register does not have, or other words, are refused; one without changes has none."""
    assert "For example: /schengen history III.3" in workspace.command("history everything").text
    assert "III.99" in workspace.command("history III.99").text
    assert workspace.command("history III.3").text == "Nothing is recorded about III.3."
