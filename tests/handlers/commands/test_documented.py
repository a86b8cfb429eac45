"""The commands in docs/reminders.md."""

import re

import pytest

from tests import ROOT
from tests.handlers.workspace import DELEGATE, NOW, Workspace


def _documented_commands() -> list[str]:
    """Return every command in the tables of docs/reminders.md, and its other forms."""
    commands: list[str] = []
    for row in (ROOT / "docs" / "reminders.md").read_text(encoding="utf-8").splitlines():
        typed = re.match(r"\| `/schengen (.+?)`", row)
        if typed:
            commands.append(typed[1])
            others = re.findall(r"`(\w+)`", row[typed.end() : row.index(" |", 2)])
            commands += [f"{typed[1].rpartition(' ')[0]} {form}" for form in others]
    assert len(commands) > 15
    return commands


@pytest.mark.parametrize("typed", _documented_commands())
def test_documented_commands_work(workspace: Workspace, typed: str) -> None:
    """A coordinator who types a documented command is told what it did, and not how to type it."""
    workspace.tick(NOW)
    name = workspace.services.reminders.upcoming.read_page(None).entries[-1].name
    text = typed.replace("NAME", name).replace("REASON", "because").replace("@anna", f"<@{DELEGATE}|anna>")
    answer_text = workspace.command(text.replace("2024-06-03", "2026-03-03")).text
    assert not re.search("For example|I do not know|No reminder that", answer_text)
