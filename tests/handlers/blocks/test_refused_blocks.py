"""Answers whose blocks Slack refuses: their texts arrive all the same, and the log names the kind."""

import logging

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault, Message
from bot.sandbox.fake_slack.faults import NO_FAULT
from domain.i18n.rich_text import Mention, RichText
from domain.reminders.outcomes import Later, PostOutcome, Refused
from handlers.blocks.elements import button, context, header, message, rich_text, section, words
from handlers.blocks.notices import rich_text_message
from handlers.blocks.refused_blocks import plain_messages, send_answer
from handlers.blocks.tables import table
from tests.handlers.workspace import CHANNEL, DELEGATE, Workspace

QUESTION = "what does Eurojust owe?"
REFUSALS = ("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long")


def refused_codes(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return the codes in the log lines about refused blocks."""
    lines = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    return [line.rpartition(": ")[2] for line in lines if "refused the blocks" in line]


def block_types(messages: tuple[Message, ...]) -> set[str]:
    """Return the types of the messages' blocks."""
    return {block["type"] for each in messages for block in each.blocks}


@pytest.mark.parametrize("code", REFUSALS)
def test_an_answer_comes_without_refused_blocks(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, code: str
) -> None:
    """A mention whose answer Slack refuses is answered in plain sections in the same thread, without buttons."""
    body = workspace.event_body(QUESTION)
    workspace.slack.fail("chat.postMessage", Fault.error(code))
    workspace.dispatch(body)
    said = workspace.slack.messages
    assert block_types(said) == {"section"}
    assert {each.thread_ts for each in said} == {body["event"]["ts"]}
    assert all(ref in "".join(each.text for each in said) for ref in ("III.1a", "III.3a", "Note 13901/23, LIMITE"))
    assert refused_codes(caplog) == [code]


def test_a_private_answer_comes_without_refused_blocks(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """The answer to a mention that only one person may see stays private."""
    workspace.slack.fail("chat.postEphemeral", Fault.error("invalid_blocks"))
    workspace.dispatch(workspace.event_body("calendar"))
    (said,) = workspace.slack.messages
    assert (said.user, block_types((said,))) == (DELEGATE, {"section"})
    assert refused_codes(caplog) == ["invalid_blocks"]


def test_a_click_is_answered_without_refused_blocks(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """The answer to a button comes to its response URL again, in plain sections."""
    body = workspace.click_body({"type": "button", "action_id": "details", "block_id": "b", "value": "III.3a|en"})
    path = body["response_url"].removeprefix(workspace.slack.url.removesuffix("api/"))
    refusal = {"ok": False, "error": "msg_blocks_too_long"}
    workspace.slack.fail(path, Fault(status=400, body=refusal))
    workspace.dispatch(body)
    said = workspace.slack.messages
    assert block_types(said) == {"section"}
    assert "III.3a" in said[0].text
    assert refused_codes(caplog) == ["msg_blocks_too_long"]


def test_other_refusals_are_not_repeated(workspace: Workspace, caplog: pytest.LogCaptureFixture) -> None:
    """An answer that is refused for another reason is not sent again."""
    workspace.slack.fail("chat.postMessage", Fault.error("is_archived"))
    workspace.dispatch(workspace.event_body(QUESTION))
    assert [call.method for call in workspace.slack.calls].count("chat.postMessage") == 1
    assert refused_codes(caplog) == []


@pytest.mark.parametrize(
    ("taken", "outcome"), [(0, Later(30, "ratelimited")), (1, Refused("only a part of it was posted"))]
)
def test_an_answer_of_which_a_part_stands_is_not_sent_again(
    workspace: Workspace, taken: int, outcome: PostOutcome
) -> None:
    """If Slack is busy before the first of its plain messages it is sent later; after that its beginning stands."""
    workspace.slack.fail("chat.postMessage", Fault.error("invalid_blocks"))
    for fault in (*[NO_FAULT] * taken, Fault.rate_limited("30")):
        workspace.slack.fail("chat.postMessage", fault)
    answer = message("short", [section("x" * 2900), section("y" * 2900)])
    assert len(plain_messages(answer)) == 2
    assert send_answer(workspace.app.client.chat_postMessage, answer, channel=CHANNEL) == outcome
    assert len(workspace.slack.messages) == taken


def test_no_text_is_lost() -> None:
    """Each text of the blocks, a table's by rows, is in the plain messages once and in order; buttons are not."""
    rows = [(f"III.{number}a", "x" * 100) for number in range(70)]
    blocks = [
        context("how it was read"),
        section("the headline", accessory=button("details", "Details", "v")),
        table(("reference", "title"), rows),
        context("the source"),
    ]
    plain = plain_messages(message("short", blocks))
    lines = "\n".join(each["text"] for each in plain).split("\n")
    shown = [" | ".join(row) for row in [("reference", "title"), *rows]]
    assert lines == ["how it was read", "the headline", *shown, "the source"]
    assert len(plain) == 3


def test_texts_of_every_kind_of_block() -> None:
    """Headings and rich texts, too; where somebody is named it is the message's own text, which calls them by name."""
    blocks = [header("Heading"), rich_text([words("a"), words("b", bold=True)], [words("c")])]
    assert [each["text"] for each in plain_messages(message("short", blocks))] == ["Heading\nab\nc"]
    named = rich_text_message(RichText.of("ask ", Mention(id="U0ANNA")))
    assert plain_messages(named) == [{"text": "ask <@U0ANNA>"}]
