"""Not ours: who may say so, what it takes, and what the coordinators can do about it."""

from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import Message
from domain.register.model import Owner
from tests.handlers.blocks.limits import assert_fits
from tests.handlers.modals.opened import modal_text
from tests.handlers.workspace import COORDINATOR, DELEGATE, Json, Workspace

KEY = "III.1a@2023-12"
REASON = "The Commission writes that report"
#: What the coordinators read.
ITEM = (
    "III.1a, Regular reporting on how actively Member States take part in operational cooperation through Empact "
    "(December 2023)"
)
NOTICE = f"<@{DELEGATE}> (Eurojust) says {ITEM}, isn't theirs.\nReason: {REASON}"


@pytest.fixture
def speaking(workspace: Workspace) -> Workspace:
    """A workspace in which the delegate speaks for Eurojust, one of the JHA agencies."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    return workspace


def say_not_ours(workspace: Workspace) -> str:
    """Say as the delegate that the instalment is not theirs; return what they are told."""
    modal = workspace.open("not_ours", f"{KEY}|en", user=DELEGATE)
    return modal_text(workspace.submit(modal, user=DELEGATE, reason=REASON))


def next_message(workspace: Workspace, user: str) -> Message:
    """Return the direct message that a person gets with the next tick."""
    posted = workspace.tick(workspace.now + timedelta(minutes=1))
    (message,) = [message for message in posted if message.channel == f"D{user[1:]}"]
    assert_fits(message.text, message.blocks)
    return message


def notice_buttons(notice: Message) -> dict[str, Json]:
    """Return the buttons of a notice by their labels."""
    return {button["text"]["text"]: button for button in notice.blocks[-1]["elements"]}


@pytest.mark.parametrize("reason", [None, " ", "\u200b"])
def test_it_takes_a_reason(speaking: Workspace, reason: str | None) -> None:
    """A press opens a form; nobody is told anything before it has a reason."""
    modal = speaking.open("not_ours", f"{KEY}|en", user=DELEGATE)
    assert "III.1a, December 2023" in modal_text(modal)
    assert speaking.submit(modal, user=DELEGATE, reason=reason) == {"errors": {"reason": "Please fill this in."}}
    assert speaking.tick(speaking.now + timedelta(minutes=1)) == []


def test_the_coordinators_read_who_and_what_once(speaking: Workspace) -> None:
    """The notice names the person, the body, the item and the reason, and comes once however often it is sent."""
    for _ in range(2):
        assert say_not_ours(speaking) == "The coordinators are told that III.1a, December 2023 is not yours."
    assert next_message(speaking, COORDINATOR).text == NOTICE
    assert speaking.tick(speaking.now + timedelta(minutes=2)) == []


@pytest.mark.parametrize("user", [COORDINATOR, "U0OTHER"])
def test_only_those_who_speak_for_an_owner_may(speaking: Workspace, user: str) -> None:
    """Others read for whom it is, and who that is; it is not opened, and a forged submission tells nobody."""
    modal = speaking.open("not_ours", "III.2a@2023-12|en", user=DELEGATE)
    refused = f"Only those who speak for Eurojust can do that: <@{DELEGATE}>. Nothing was changed."
    assert speaking.press("not_ours", "III.2a@2023-12|en", user=user).text == refused
    answer = speaking.submit(modal, user=user, reason=REASON)
    assert modal_text(answer) == refused.replace("<@", "").replace(">", "")
    assert speaking.tick(speaking.now + timedelta(minutes=1)) == []


def test_a_coordinator_changes_the_owner(speaking: Workspace) -> None:
    """Change owner opens a form with the present owners, whose confirmation has Undo below it."""
    say_not_ours(speaking)
    button = notice_buttons(next_message(speaking, COORDINATOR))["Change owner"]
    modal = speaking.open("change_owner", button["value"])
    wrong = speaking.submit(modal, owners="Interpol")
    assert wrong == {"errors": {"owners": "I do not know “Interpol”."}}
    saved = speaking.submit(modal, owners="Commission, Europol")
    assert speaking.instalment(KEY).deliverable.owners == (
        Owner(actor="commission"),
        Owner(actor="europol", lead=True),
    )
    (undo,) = saved["blocks"][-1]["elements"]
    assert (undo["action_id"], undo["text"]["text"]) == ("undo_change", "Undo")


def test_a_coordinator_dismisses_it(speaking: Workspace) -> None:
    """Dismiss leaves the owners as they are, and the person who said it reads who has looked at it."""
    say_not_ours(speaking)
    button = notice_buttons(next_message(speaking, COORDINATOR))["Dismiss"]
    answer = speaking.click(button, channel=f"D{COORDINATOR[1:]}")
    assert answer.text == (
        "III.1a, December 2023 stays with JHA agencies, Europol in particular. "
        "Whoever said that it is not theirs is told."
    )
    told = next_message(speaking, DELEGATE).text
    assert told == f"<@{COORDINATOR}> has looked at it: {ITEM} stays with JHA agencies and Europol."


@pytest.mark.parametrize("action", ["change_owner", "dismiss_not_ours"])
@pytest.mark.parametrize("value", ["", "en", "|en", f"{KEY}|en", f"{KEY}#x|en", "<@U1>@x#U0X|en"])
def test_a_forged_button_does_nothing(speaking: Workspace, action: str, value: str) -> None:
    """A value that no notice had is refused without being repeated."""
    answer = speaking.press(action, value).text
    assert answer == "This is out of date; nothing was changed. Please open it again."
