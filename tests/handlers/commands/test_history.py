"""`/schengen history` and `/schengen undo`: the audit log, and undoing a change."""

from datetime import date

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
