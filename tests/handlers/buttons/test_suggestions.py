"""The buttons under a text that was not understood, each of which asks a question."""

import pytest

from tests.handlers.workspace import CHANNEL, DELEGATE, Json, SeenMessage, Workspace, texts
from tests.languages import LANGUAGES

ROOT = "1697796000.000001"


def suggestions(answer: SeenMessage) -> list[Json]:
    """Return the buttons of the questions that could be meant."""
    elements = [element for block in answer.blocks if block["type"] == "actions" for element in block["elements"]]
    return [element for element in elements if element["action_id"].startswith("suggestion:")]


def press(workspace: Workspace, button: Json, **changes: object) -> list[SeenMessage]:
    """Press a button of a message in a thread; return what is posted."""
    body = workspace.click_body(button, user=DELEGATE)
    body |= {"message": {"ts": "1697796000.000009", "thread_ts": ROOT}, "container": {"type": "message"}} | changes
    return workspace.deliver(body)


def test_a_text_that_is_not_understood_has_up_to_three_questions(workspace: Workspace) -> None:
    """What of the text was understood, and the nearest titles, are buttons; their labels have the titles."""
    answer = workspace.mention("anything about border drones?")
    assert texts(answer.blocks) == ["Nothing in note 13901/23 is about “border drones”."]
    buttons = suggestions(answer)
    assert [button["value"] for button in buttons] == [
        "details of III.4a|en",
        "details of III.5a|en",
        "details of III.6a|en",
    ]
    assert all(len(button["text"]["text"]) <= 75 for button in buttons)
    assert buttons[2]["text"]["text"].startswith("details of III.6a – First cross-cutting overview")
    soon = suggestions(workspace.mention("what does Frontex owe soon?"))
    assert [button["value"] for button in soon] == ["Frontex: everything due|en"]


def test_of_two_questions_the_second_is_one_press_away(workspace: Workspace) -> None:
    """The answer says first that it is to one of them."""
    answer = workspace.mention("what is on hold, and who makes the roadmap?")
    also_asked, headline, *_ = answer.text.splitlines()
    assert also_asked == "This answers one of your questions. You also asked: “who makes the roadmap?”."
    assert headline == "Nothing under the note fits that."
    (button,) = suggestions(answer)
    (shown,) = press(workspace, button)
    assert shown.text.startswith("Responsible: Member States and Commission.")


def test_a_second_question_about_the_first_is_one_press_away(workspace: Workspace) -> None:
    """What goes to "it" is what goes to the body that the answer is about."""
    answer = workspace.mention("what does the Parliament owe and what is sent to it?", ts=ROOT)
    assert "You also asked: “what is sent to it?”" in answer.text
    (button,) = suggestions(answer)
    (shown,) = press(workspace, button)
    assert "addressed to Parliament" in shown.text


def test_between_a_year_and_its_month_each_is_offered(workspace: Workspace) -> None:
    """Whoever says "or" does not mean the month alone: a press takes one of them."""
    answer = workspace.mention("what does Frontex owe in 2024 or in June?")
    assert [button["text"]["text"] for button in suggestions(answer)] == [
        "Frontex: due in 2024",
        "Frontex: due in June 2024",
        "Show everything open for Frontex",
    ]


def test_for_a_month_without_a_council_the_nearest_ones_are_offered(workspace: Workspace) -> None:
    """Nearest in time come first, before and after it."""
    answer = workspace.mention("what is due for the Council of July 2024?")
    assert [button["text"]["text"] for button in suggestions(answer)] == [
        "Schengen Council June 2024",
        "Schengen Council October 2024",
        "Schengen Council March 2024",
    ]


def test_a_word_that_stops_the_answer_leaves_the_rest_to_press(workspace: Workspace) -> None:
    """What could be asked without the word is one press away, and the button says what it shows."""
    answer = workspace.mention("what does Europol owe except asylum?")
    assert texts(answer.blocks) == ["I don't know “asylum”."]
    (button,) = suggestions(answer)
    assert (button["text"]["text"], button["value"]) == (
        "Show everything open for Europol",
        "Europol: everything due|en",
    )
    (shown,) = press(workspace, button)
    assert shown.text.startswith("8 open.\nEuropol (incl. as a JHA agency)\n")


def test_a_press_asks_in_the_thread(workspace: Workspace) -> None:
    """The answer comes into the thread, for everybody, as if the question had been typed; it can be followed up."""
    button = suggestions(workspace.mention("anything about border drones?", ts=ROOT))[2]
    (answer,) = press(workspace, button)
    typed = workspace.mention("details of III.6a", thread_ts="1697796000.000777")
    assert (answer.text, answer.thread_ts, answer.is_ephemeral) == (typed.text, ROOT, False)
    assert "III.6a" in workspace.mention("who owns it?", thread_ts=ROOT).text


@pytest.mark.parametrize("message", [None, {"ts": "1697796000.000009"}, {"thread_ts": ROOT}])
def test_a_press_in_a_private_answer_is_answered_privately(workspace: Workspace, message: Json | None) -> None:
    """Where only the user sees the buttons, only they see the answer, whatever Slack says of the message."""
    button = suggestions(workspace.command("ask anything about border drones?", user=DELEGATE))[2]
    (answer,) = press(workspace, button, container={"type": "message", "is_ephemeral": True}, message=message)
    assert answer.is_ephemeral
    assert answer.text.startswith("III.6a is open, due 5 December 2023.")


def test_a_press_without_a_thread_is_answered_privately(workspace: Workspace) -> None:
    """Where Slack does not say of which message the button is, the answer does not go into the channel by itself."""
    button = suggestions(workspace.mention("anything about border drones?", ts=ROOT))[2]
    nothing: tuple[Json | None, ...] = (None, {})
    for message in nothing:
        (answer,) = press(workspace, button, message=message)
        assert answer.is_ephemeral
    assert [message for message in workspace.slack.messages if message.channel == CHANNEL][1:] == []


def test_a_press_under_a_message_of_its_own_begins_its_thread(workspace: Workspace) -> None:
    """Under a message that is in no thread yet the answer comes into a thread of that message."""
    button = suggestions(workspace.mention("anything about border drones?", ts=ROOT))[2]
    (answer,) = press(workspace, button, message={"ts": "1697796000.000009"})
    assert (answer.thread_ts, answer.is_ephemeral) == ("1697796000.000009", False)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_offers_questions(workspace: Workspace, code: str) -> None:
    """In each language a text that nothing is known of has three questions, which are understood."""
    workspace.slack.set_user(DELEGATE, locale=f"{code}-XX")
    workspace.services.slack.directory.forget_person(DELEGATE)
    answer = workspace.mention("qwertzuiop xyzzyplugh", user=DELEGATE)
    buttons = suggestions(answer)
    assert len(buttons) == 3
    for button in buttons:
        (pressed,) = press(workspace, button)
        assert suggestions(pressed) == []


def test_outsiders_cannot_press(workspace: Workspace) -> None:
    """A guest who presses a button is refused as everywhere, and nothing is posted in the channel."""
    button = suggestions(workspace.mention("anything about border drones?", ts=ROOT))[2]
    workspace.slack.set_user("U0GUEST", is_restricted=True)
    body = workspace.click_body(button, user="U0GUEST") | {"message": {"ts": ROOT}, "container": {"type": "message"}}
    (refusal,) = workspace.deliver(body)
    assert refusal.is_ephemeral
    assert "III.6" not in refusal.text
    assert [message for message in workspace.slack.messages if message.channel == CHANNEL][1:] == []
