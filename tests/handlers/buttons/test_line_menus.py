"""The menus beside the lines of answers: each offers what its reader may do, and does what its words say."""

import pytest

from tests.handlers.workspace import COORDINATOR, DELEGATE, Workspace, buttons, menus

QUESTION = "what does Eurojust owe by December 2023?"
#: Another person, who speaks for nobody.
OTHER = "U0OTHER"


@pytest.mark.parametrize(
    ("user", "labels"),
    [
        (COORDINATOR, ["Details", "Mark done", "New deadline", "Remind me", "Follow"]),
        (DELEGATE, ["Details", "Report done", "Remind me", "Leave a word", "Follow"]),
        (OTHER, ["Details", "Remind me", "Follow"]),
    ],
)
def test_a_menu_offers_what_its_reader_may_do(workspace: Workspace, user: str, labels: list[str]) -> None:
    """Coordinators mark and move, contacts of an owner report, anybody sees details and is reminded."""
    workspace.command(f"contact Eurojust <@{DELEGATE}|dora>")
    assert menus(workspace.command(QUESTION, user=user).blocks) == [labels, labels]


def test_only_what_one_owes_oneself_can_be_reported(workspace: Workspace) -> None:
    """A contact of one body cannot report what another one owes."""
    workspace.command(f"contact Commission <@{DELEGATE}|dora>")
    answer = workspace.command("what is due by December 2023?", user=DELEGATE)
    offered = dict(zip(buttons(answer.blocks, "details"), menus(answer.blocks), strict=True))
    assert [ref for ref, labels in offered.items() if "Report done" in labels] == ["III.6a"]


def test_in_a_channel_a_menu_offers_what_any_reader_may_do(workspace: Workspace) -> None:
    """Nobody is shown what they would be refused: an answer that a channel reads has nothing of its asker's own."""
    workspace.command(f"contact Eurojust <@{DELEGATE}|dora>")
    answers = (workspace.mention(QUESTION, user=user) for user in (COORDINATOR, DELEGATE, OTHER))
    assert [menus(answer.blocks) for answer in answers] == [[["Details", "Remind me", "Follow"]] * 2] * 3


def test_of_what_has_no_day_nobody_is_reminded(workspace: Workspace) -> None:
    """Of what is undated there are the details, and to follow it."""
    blocks = workspace.mention("what has no deadline in section III?").blocks
    assert {tuple(labels) for labels in menus(blocks)} == {("Details", "Follow")}


def test_of_what_is_done_only_the_details_are_left(workspace: Workspace) -> None:
    """Beside it is a button, whose text for screen readers names it."""
    workspace.command("done III.2 December 2023 ST 1/24")
    blocks = workspace.mention("what did Eurojust deliver?").blocks
    beside = [block["accessory"] for block in blocks if "accessory" in block]
    assert {element["type"] for element in beside} == {"button"}
    refs = buttons(blocks, "details")
    assert [element["accessibility_label"] for element in beside] == [f"details of {ref}" for ref in refs]


def test_a_reported_line_cannot_be_reported_again(workspace: Workspace) -> None:
    """Once reported, it is for a coordinator to confirm."""
    workspace.command(f"contact Eurojust <@{DELEGATE}|dora>")
    workspace.command("done III.2 December 2023 ST 1/24", user=DELEGATE)
    answer = workspace.command(QUESTION, user=DELEGATE)
    offered = dict(zip(buttons(answer.blocks, "details"), menus(answer.blocks), strict=True))
    assert offered == {
        "III.1a": ["Details", "Report done", "Remind me", "Leave a word", "Follow"],
        "III.2a": ["Details", "Remind me", "Leave a word", "Follow"],
    }


def test_a_choice_does_what_the_button_does(workspace: Workspace) -> None:
    """A choice in a menu is a press of the button of the same action, with the same value."""
    answer = workspace.command(QUESTION)
    (menu, *_) = (block["accessory"] for block in answer.blocks if "accessory" in block)
    chosen = {"type": "overflow", "action_id": menu["action_id"], "selected_option": menu["options"][0]}
    assert "III.1a" in workspace.click(chosen).text
    view = workspace.open_with(workspace.click_body({**chosen, "selected_option": menu["options"][1]}))
    assert (view["callback_id"], "III.1a" in str(view)) == ("done", True)


@pytest.mark.parametrize(
    "question", ["what does Europol owe?", "what does Malta owe?", "list everything due", "asylum?"]
)
def test_each_button_is_told_apart_by_ear(workspace: Workspace, question: str) -> None:
    """Every button of an answer has a text for screen readers, and no two of a message have the same."""
    blocks = workspace.mention(question).blocks
    elements = [element for block in blocks for element in (*block.get("elements", []), block.get("accessory", {}))]
    heard = [element["accessibility_label"] for element in elements if element.get("type") == "button"]
    assert heard
    assert len(set(heard)) == len(heard)
