"""Remind me, in the menu beside a line."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.fake_slack.methods.users import conversation_id
from tests.handlers.workspace import COORDINATOR, DELEGATE, Workspace, buttons, texts

KEY = "III.2a@2023-12"
#: A week before the Schengen Council of 5 December 2023, in the working hours of Brussels.
WEEK_BEFORE = datetime(2023, 11, 28, 9, 30, tzinfo=UTC)
TOLD = "I will remind you of III.2a, December 2023 on 28 November 2023."
REMINDER = (
    "You asked me to remind you of III.2a, "
    "Regular reporting on support to Member States in migrant-smuggling cases (December 2023)."
)


def test_it_comes_a_week_before(workspace: Workspace) -> None:
    """Whoever presses it is told when, and gets one direct message on that day, with a button to the details."""
    for _ in range(2):
        answer = workspace.press("remind_me", KEY, user=DELEGATE)
        assert (answer.text, answer.is_ephemeral) == (TOLD, True)
    assert [message for message in workspace.tick(WEEK_BEFORE - timedelta(days=1)) if "asked me" in message.text] == []
    (message,) = (message for message in workspace.tick(WEEK_BEFORE) if "asked me" in message.text)
    assert message.channel == conversation_id(DELEGATE)
    assert texts(message.blocks) == [REMINDER]
    assert buttons(message.blocks, "details") == ["III.2a"]
    assert [each for each in workspace.tick(WEEK_BEFORE + timedelta(days=1)) if "asked me" in each.text] == []


def test_what_is_done_by_then_is_not_reminded_of(workspace: Workspace) -> None:
    """Nobody is reminded of what was done since they asked."""
    workspace.press("remind_me", KEY, user=DELEGATE)
    workspace.command("done III.2 December 2023 ST 15000/23", user=COORDINATOR)
    assert [message for message in workspace.tick(WEEK_BEFORE) if "asked me" in message.text] == []


@pytest.mark.parametrize("key", ["III.4a@undated", "III.9z@2023-12", "", "x" * 5000])
def test_without_a_day_to_come_there_is_no_reminder(workspace: Workspace, key: str) -> None:
    """A value that no menu offers, or not any more, is answered with a sentence, and nothing is scheduled."""
    answer = workspace.press("remind_me", key, user=DELEGATE)
    assert answer.text.startswith("This is out of date")
    assert [message for message in workspace.tick(WEEK_BEFORE) if "asked me" in message.text] == []
