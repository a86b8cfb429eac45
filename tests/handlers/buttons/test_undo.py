"""Undo below what was just changed: who is shown it, and what it does."""

import pytest

from domain.register.model import Status
from tests.handlers.modals.opened import modal_text, open_modal
from tests.handlers.workspace import COORDINATOR, DELEGATE, Json, SeenMessage, Workspace, buttons, values

KEY = "III.3a@2024-06"

#: What changes something, as a coordinator types it.
CHANGES = [
    "done III.3 ST 1/24",
    "hold III.3 waiting for the annex",
    "due III.3 30 September 2024",
    "owner III.3 Europol",
    "milestone October 2026",
    f"contact Eurojust <@{DELEGATE}>",
    f"coordinator <@{DELEGATE}>",
    "language nl",
    "remind lead 7",
    "allow-here off",
]


def undo_values(seen: SeenMessage) -> list[str]:
    """Return the numbers of the changes that the buttons of a message undo."""
    return buttons(seen.blocks, "undo_change")


@pytest.mark.parametrize("typed", CHANGES)
def test_undo_stands_below_every_confirmation(workspace: Workspace, typed: str) -> None:
    """Whatever a command has changed, its answer has a button that undoes just that."""
    before = workspace.services.register.ledger.read_version()
    answer = workspace.command(typed)
    (number,) = undo_values(answer)
    assert int(number) > before
    assert workspace.services.register.ledger.read_history(limit=1)[0].number == int(number)


@pytest.mark.parametrize(
    "typed", ["history", "undo 999999", "due III.3", "owner III.3", "milestone", "done III.3", "x"]
)
def test_what_changes_nothing_has_no_undo(workspace: Workspace, typed: str) -> None:
    """An answer to a command that only shows something, or is refused, has no such button."""
    workspace.command("done III.6 ST 1/24")
    assert undo_values(workspace.command(typed)) == []


def test_undo_and_undo_again(workspace: Workspace) -> None:
    """The button undoes the change; its answer has one that undoes that in turn."""
    marked = workspace.command("done III.3 ST 1/24")
    (value,) = values(marked.blocks, "undo_change")
    undone = workspace.press("undo_change", value)
    assert undone.text.startswith("Taken back: #")
    assert workspace.instalment(KEY).status is Status.OPEN
    (value,) = values(undone.blocks, "undo_change")
    workspace.press("undo_change", value)
    assert workspace.instalment(KEY).status is Status.DONE


def test_access_and_roles_are_undone_once_that_is_confirmed(workspace: Workspace) -> None:
    """The button below a new coordinator asks first."""
    (value,) = values(workspace.command(f"coordinator <@{DELEGATE}>").blocks, "undo_change")
    asked = workspace.press("undo_change", value)
    assert asked.text.startswith("Confirm that this is to be taken back:")
    assert workspace.services.people.is_coordinator(DELEGATE)
    workspace.press("confirm_undo", values(asked.blocks, "confirm_undo")[0])
    assert not workspace.services.people.is_coordinator(DELEGATE)


def test_where_others_read_it_there_is_a_command_and_no_button(workspace: Workspace) -> None:
    """In a channel, where a button would not be for everyone, the answer to a mention says how to take it back."""
    seen = workspace.mention("done III.3 ST 1/24", user=COORDINATOR)
    number = workspace.services.register.ledger.read_history(limit=1)[0].number
    assert seen.text.splitlines()[-1] == f"To take it back: /schengen undo {number}"
    assert undo_values(seen) == []
    (direct,) = workspace.deliver(
        workspace.event_body(
            "reopen III.3", type="message", channel_type="im", channel=f"D{COORDINATOR[1:]}", user=COORDINATOR
        )
    )
    assert len(undo_values(direct)) == 1


def test_an_owner_takes_back_their_own_report(workspace: Workspace) -> None:
    """A contact may undo what they reported, but no other change, and nobody else's report."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    reported = workspace.command("done III.3 ST 1/24", user=DELEGATE)
    (value,) = values(reported.blocks, "undo_change")
    refused = workspace.press("undo_change", value, user="U0OTHER").text
    assert refused == f"Only coordinators can do that: <@{COORDINATOR}>. Nothing was changed."
    assert workspace.instalment(KEY).report == "ST 1/24"
    assert workspace.press("undo_change", value, user=DELEGATE).text.startswith("Taken back: #")
    assert workspace.instalment(KEY).report == ""
    marked = values(workspace.command("done III.3 ST 2/24").blocks, "undo_change")[0]
    assert workspace.press("undo_change", marked, user=DELEGATE).text.startswith("Only coordinators can do that")
    assert workspace.instalment(KEY).status is Status.DONE


def press_in_modal(workspace: Workspace, view: Json, shown: Json) -> Json:
    """Press Undo in the view that has replaced a modal; return the view that replaces that."""
    (button,) = shown["blocks"][-1]["elements"]
    body = workspace.click_body(button)
    del body["response_url"], body["channel"]
    before = len(workspace.slack.messages)
    assert workspace.dispatch({**body, "view": {**view, **shown, "id": view["id"], "hash": view["hash"]}}) == ""
    assert len(workspace.slack.messages) == before
    return workspace.slack.views[-1]


def test_undo_in_a_modal(workspace: Workspace) -> None:
    """A form's confirmation has the button, too, and the next view takes its place."""
    view = open_modal(workspace, "done")
    shown = workspace.submit(view, instalment=KEY, evidence="ST 1/24")
    undone = press_in_modal(workspace, view, shown)
    assert modal_text(undone).startswith("Taken back: #")
    assert workspace.instalment(KEY).status is Status.OPEN


def test_a_contact_is_undone_in_a_modal_once_confirmed(workspace: Workspace) -> None:
    """Where a role is undone, the view asks first."""
    view = open_modal(workspace, "contact")
    shown = workspace.submit(view, actor="europol", person=DELEGATE)
    asked = press_in_modal(workspace, view, shown)
    assert asked["callback_id"] == "undo"
    assert workspace.services.people.actors_of(DELEGATE) == {"europol"}
    workspace.submit(asked)
    assert workspace.services.people.actors_of(DELEGATE) == frozenset()


def test_a_private_answer_is_replaced(workspace: Workspace) -> None:
    """Where only the user sees the message, the outcome takes the place of the button."""
    (value,) = values(workspace.command("done III.3 ST 1/24").blocks, "undo_change")
    element = {"type": "button", "action_id": "undo_change", "block_id": "b1", "value": value}
    body = workspace.click_body(element) | {"container": {"type": "message", "is_ephemeral": True}}
    assert workspace.dispatch(body) == ""
    assert workspace.slack.messages[-1].arguments["replace_original"] is True


@pytest.mark.parametrize("value", ["", "x", "|en", "1x|en", f"{9**99}|en"])
def test_a_forged_button_does_nothing(workspace: Workspace, value: str) -> None:
    """A value that no message had is refused without being repeated."""
    answer = workspace.press("undo_change", value).text
    assert answer == "This is out of date; nothing was changed. Please open it again."
