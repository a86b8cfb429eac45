"""The button that shows in which key actions a body only takes part."""

import pytest

from domain.answers.answer_text import also_involved_text
from domain.i18n.translator import Translator
from domain.languages import CODES
from handlers.blocks.elements import MAX_BUTTON_CHARS
from tests.handlers.workspace import DELEGATE, Workspace, texts, values
from tests.shipped import shipped_register

LABEL = "Also involved in 7 actions, with nothing to deliver"
ROOT = "1697796000.000077"


def test_where_one_takes_part_is_behind_a_button(workspace: Workspace) -> None:
    """Pressed, it shows them in the thread to the user who clicks; the message's own text has them all."""
    answer = workspace.mention("what does the Netherlands owe?", ts=ROOT)
    element, follow = (each for block in answer.blocks for each in block.get("elements", []) if each.get("value"))
    assert (element["action_id"], element["text"]["text"]) == ("involved", LABEL)
    assert follow["text"]["text"] == "Follow: Netherlands"
    assert [text for text in texts(answer.blocks) if "takes part" in text or LABEL in text] == []
    container = {"container": {"type": "message", "message_ts": "1.2", "thread_ts": ROOT, "channel_id": "C0COUNCIL"}}
    before = len(workspace.slack.messages)
    assert workspace.dispatch(workspace.click_body(element, user=DELEGATE) | container) == ""
    (shown,) = workspace.slack.messages[before:]
    assert (shown.arguments["response_type"], shown.arguments["thread_ts"]) == ("ephemeral", ROOT)
    heading, *lines = "\n".join(texts(shown.blocks)).split("\n")
    refs = ["I.1", "I.3", "I.4", "III.1", "III.2", "III.3", "III.6"]
    assert (heading, [line.split()[1] for line in lines]) == (LABEL, refs)
    assert all(line.removeprefix("• ") in answer.text for line in lines)


def test_without_any_there_is_no_button(workspace: Workspace) -> None:
    """A body that takes part in nothing has no such button, and nothing about it in the text."""
    answer = workspace.mention("what is overdue?")
    assert values(answer.blocks, "involved") == []
    assert "Also involved" not in answer.text


def test_it_is_in_the_language_of_its_message(workspace: Workspace) -> None:
    """What the button shows is in its message's language, whatever that of the channel."""
    (value,) = values(workspace.mention("wat moet Nederland doen?").blocks, "involved")
    assert workspace.press("involved", value).text.startswith("Ook betrokken bij 7 acties")


@pytest.mark.parametrize("code", CODES)
def test_a_button_has_room_for_its_label(code: str) -> None:
    """In each language, and in each plural form, Slack takes the sentence as a button's label."""
    translator = Translator(code, shipped_register().directory)
    labels = [also_involved_text(number, translator) for number in (1, 2, 3, 5, 7, 11, 20, 21, 101, 1000)]
    assert [label for label in labels if len(label) > MAX_BUTTON_CHARS] == []
    assert also_involved_text(0, translator) == ""
