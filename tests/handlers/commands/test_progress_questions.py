"""The bot's question how far something is: two weeks before its deadline, once, in the contact's own morning."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.handlers.modals.opened import make_contact
from tests.handlers.workspace import DELEGATE, Workspace, buttons, texts, values

#: Nine in Brussels, two weeks before 5 December 2023, on which the delegate's III.2a and I.1a fall due.
ASKED = datetime(2023, 11, 21, 8, 0, 30, tzinfo=UTC)
DAY = timedelta(days=1)


def questions(workspace: Workspace, now: datetime) -> list[list[str]]:
    """Return the texts of the questions about progress that a tick posts to the delegate."""
    workspace.tick(now - DAY)
    posted = [message for message in workspace.tick(now) if message.channel == f"D{DELEGATE[1:]}"]
    return [texts(message.blocks) for message in posted if "How far" in message.text]


def test_a_contact_is_asked_once_about_all_that_is_due(workspace: Workspace) -> None:
    """One message has everything that is due two weeks later, with a button each that opens the form, and no menu."""
    make_contact(workspace)
    assert questions(workspace, ASKED - timedelta(hours=1)) == []
    workspace.tick(ASKED)
    (message,) = [each for each in workspace.slack.messages if "How far" in each.text]
    assert texts(message.blocks)[0] == "2 deliverables are due in two weeks. How far are they?"
    assert buttons(message.blocks, "leave_word") == ["III.1a@2023-12", "III.2a@2023-12"]
    for number in (1, 3):
        workspace.tick(ASKED + number * DAY)
    assert sum("How far" in each.text for each in workspace.slack.messages) == 1
    view = workspace.open("leave_word", values(message.blocks, "leave_word")[1], user=DELEGATE)
    workspace.submit(view, user=DELEGATE, text="draft sent")
    assert workspace.instalment("III.2a@2023-12").progress is not None


@pytest.mark.parametrize(
    "command",
    [
        "progress III.2a draft sent",
        "hold III.2a waits",
        "done III.2a December 2023 ST 1/23",
        "due III.2a 20 December 2023 later",
    ],
)
def test_what_needs_no_word_is_not_asked_about(workspace: Workspace, command: str) -> None:
    """Neither what somebody has spoken of in the last two weeks, nor what is held, done or moved."""
    make_contact(workspace)
    workspace.now = ASKED - 3 * DAY
    workspace.command(command)
    ((headline, *lines),) = questions(workspace, ASKED)
    assert headline == "1 deliverable is due in two weeks. How far is it?"
    assert not any("III.2a" in line for line in lines)


@pytest.mark.parametrize("frequency", ["weekly", "off"])
def test_who_does_not_want_to_be_written_to_is_not_asked(workspace: Workspace, frequency: str) -> None:
    """A person's own choice holds for questions, too."""
    make_contact(workspace)
    workspace.command(f"remind me {frequency}", user=DELEGATE)
    assert questions(workspace, ASKED) == []


def test_a_deadline_that_moves_is_not_asked_about_again(workspace: Workspace) -> None:
    """Each instalment is asked about once; a contact who is named after the day is not asked at once."""
    workspace.tick(ASKED - DAY)
    workspace.tick(ASKED + DAY)
    make_contact(workspace)
    assert questions(workspace, ASKED + 3 * DAY) == []
    workspace.command("due III.2a 12 December 2023 later")
    ((_, *lines),) = questions(workspace, ASKED + 7 * DAY)
    assert any("III.2a" in line for line in lines)
    workspace.command("due III.2a 19 December 2023 later still")
    assert questions(workspace, ASKED + 14 * DAY) == []
