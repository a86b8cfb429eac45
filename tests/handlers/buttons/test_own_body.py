"""A question with "we" from somebody who has not said for whom: an answer about everyone, and a menu to say it."""

import pytest

from tests.handlers.workspace import CHANNEL, DELEGATE, Json, SeenMessage, Workspace, texts

WHOSE = "Showing everyone. Whom do you represent?"


def body_menu(answer: SeenMessage) -> Json:
    """Return the block with the menu above an answer."""
    (block,) = (block for block in answer.blocks if block.get("accessory", {}).get("action_id") == "own_body")
    return block


def choose(workspace: Workspace, block: Json, slug: str, user: str = DELEGATE) -> SeenMessage:
    """Choose a body in the menu; return what the person sees."""
    option = {"text": {"type": "plain_text", "text": slug, "emoji": False}, "value": slug}
    chosen = {"type": "external_select", "action_id": "own_body", "selected_option": option}
    return workspace.click({**chosen, "block_id": block.get("block_id", "b1")}, user=user, channel=CHANNEL)


def test_an_answer_about_everyone_asks_whom_one_represents(workspace: Workspace) -> None:
    """The question without its "we" is answered, and above the answer is a menu; the text names the command."""
    answer = workspace.mention("what do we owe by December 2023?")
    assert texts(answer.blocks)[:3] == [WHOSE, "6 open.", "due by 31 December 2023"]
    assert answer.blocks[0] == body_menu(answer)
    assert answer.blocks[0]["accessory"]["placeholder"]["text"] == "Choose"
    assert answer.text.splitlines()[:2] == [f"{WHOSE} Say once for whom you speak: /schengen iam NL", "6 open."]


def test_a_choice_answers_for_that_body(workspace: Workspace) -> None:
    """Who chooses sees the answer for their body, alone, and "we" is that body from then on."""
    answer = workspace.mention("what do we owe by December 2023?")
    own = choose(workspace, body_menu(answer), "eurojust")
    assert own.is_ephemeral
    assert texts(own.blocks)[:3] == [
        "From now on “we” means Eurojust when you ask.",
        "2 open.",
        "Eurojust (incl. as a JHA agency) · due by 31 December 2023",
    ]
    assert workspace.mention("what do we owe by December 2023?").text == "\n".join(own.text.splitlines()[1:])


def test_it_speaks_the_language_of_its_answer(workspace: Workspace) -> None:
    """Menu and answer are in the question's language, and so are the names that are offered."""
    block = body_menu(workspace.mention("wat moeten wij uiterlijk in december 2023 leveren?"))
    assert choose(workspace, block, "eurojust").text.startswith("Voortaan betekent")
    body = workspace.click_body({"type": "external_select", "action_id": "own_body"}, user=DELEGATE)
    suggestion = {"type": "block_suggestion", "action_id": "own_body", "block_id": block["block_id"], "value": "comm"}
    assert "Commissie" in workspace.dispatch({**{key: body[key] for key in body if key != "actions"}, **suggestion})


def test_what_leaves_out_what_is_ours_is_not_answered(workspace: Workspace) -> None:
    """Without the "we", a question that leaves something out would be turned round; a file would outlive the remark."""
    for question in ("what is due except ours?", "everything but what we owe by June 2024"):
        answer = workspace.mention(question)
        assert answer.text.startswith("I do not know which body you speak for")
    assert workspace.command("export our deliverables").text.startswith("I do not know which body you speak for")


@pytest.mark.parametrize("slug", ["nobody", "", "<!channel>"])
def test_a_body_that_is_not_offered_is_refused(workspace: Workspace, slug: str) -> None:
    """Only a body of the register can be chosen."""
    block = body_menu(workspace.mention("what do we owe?"))
    assert choose(workspace, block, slug).text.startswith("This is out of date")
    assert workspace.command("iam", user=DELEGATE).text != "You speak for Eurojust."


def test_a_modal_names_the_command(workspace: Workspace) -> None:
    """Where there is no such menu, the answer begins with the same and the command."""
    shown = workspace.submit(workspace.shortcut("ask_the_register", user=DELEGATE), question="what do we owe?")
    assert f"{WHOSE} Say once for whom you speak: /schengen iam NL" in str(shown)
