"""Slack's limits on messages."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.bot.sandbox.fake_slack.refusals import error_code


def text(length: int, kind: str = "plain_text") -> dict[str, Any]:
    """Return a text object of a length."""
    return {"type": kind, "text": "ä" * length}


def section(length: int, **more: object) -> dict[str, Any]:
    """Return a section block of a length."""
    return {"type": "section", "text": text(length, "mrkdwn"), **more}


def button(length: int = 1) -> dict[str, Any]:
    """Return a button with a label of a length."""
    return {"type": "button", "text": text(length), "value": "v"}


def menu(count: int, length: int = 1, **more: object) -> dict[str, Any]:
    """Return a menu of so many options, each with a label of a length."""
    options = [{"text": text(length), "value": str(number)} for number in range(count)]
    return {"type": "static_select", "placeholder": text(1), "options": options, **more}


def table(rows: int, cells: int = 1, length: int = 1, **more: object) -> list[dict[str, Any]]:
    """Return a table whose first cell has a length, and the others one character."""
    cell = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [text(1) | {"type": "text"}]}]}
    first = {"type": "raw_text", "text": "ä" * length}
    cells_by_row: list[list[dict[str, Any]]] = [[cell] * cells for _ in range(rows)]
    cells_by_row[0][0] = first
    return [{"type": "table", "rows": cells_by_row, **more}]


def actions(*elements: dict[str, Any]) -> dict[str, Any]:
    """Return a row of buttons and menus."""
    return {"type": "actions", "elements": list(elements)}


def grouped(count: int) -> dict[str, Any]:
    """Return a menu of so many option groups."""
    group = {"label": text(1), "options": menu(1)["options"]}
    return {"type": "static_select", "placeholder": text(1), "option_groups": [group] * count}


#: Blocks that just fit, and blocks with one more of what is limited.
FITTING = [
    [section(1)] * 50,
    [section(3_000)],
    [{"type": "context", "elements": [text(3_000)]}],
    [section(1, accessory=button(75))],
    [section(1, accessory=menu(100, 75))],
    [actions(*[button()] * 25)],
    [actions(grouped(100))],
    [section(3_000)] * 3 + [section(999), actions(button(1))],
    [{"type": "markdown", "text": "ä" * 9_000}, section(1_000)],
    table(100, 20, column_settings=[{"align": "right", "is_wrapped": True}, None] * 10),
    table(100, length=9_901),
    [section(3_000), *table(2)],
]


EXCESSIVE = [
    ([section(1)] * 51, "invalid_blocks"),
    ([section(3_001)], "invalid_blocks"),
    ([{"type": "context", "elements": [text(3_001)]}], "invalid_blocks"),
    ([section(1, accessory=button(76))], "invalid_blocks"),
    ([actions(button(76))], "invalid_blocks"),
    ([section(1, accessory=menu(1, 76))], "invalid_blocks"),
    ([section(1, accessory=menu(101))], "invalid_blocks"),
    ([section(1, accessory=menu(0))], "invalid_blocks"),
    ([actions(*[button()] * 26)], "invalid_blocks"),
    ([actions(grouped(101))], "invalid_blocks"),
    ([section(3_000)] * 3 + [section(999), actions(button(2))], "msg_blocks_too_long"),
    ([{"type": "markdown", "text": "ä" * 9_000}, section(1_001)], "msg_blocks_too_long"),
    (table(101), "invalid_blocks"),
    (table(1, 21), "invalid_blocks"),
    (table(100, length=9_902), "invalid_blocks"),
    (table(1, length=0), "invalid_blocks"),
    (table(1, column_settings=[None] * 21), "invalid_blocks"),
    (table(1, column_settings=[{"align": "justify"}]), "invalid_blocks"),
    ([{"type": "table", "rows": []}], "invalid_blocks"),
    ([{"type": "table", "rows": [[text(1)]]}], "invalid_blocks"),
    (table(1) * 2, "invalid_attachments"),
]


def place(method: str, ts: str) -> dict[str, str]:
    """Return a method's other arguments: the message that it changes, or the reader of a new one."""
    return {"chat.update": {"ts": ts}, "chat.postEphemeral": {"user": "U1"}}.get(method, {})


@pytest.mark.parametrize(
    ("arguments", "refusal"),
    [
        ({"channel": "nowhere", "text": "a"}, "channel_not_found"),
        ({"channel": "C8", "text": "a"}, "is_archived"),
        ({"channel": "C9", "text": "a"}, "not_in_channel"),
        ({"channel": "C1", "text": ""}, "no_text"),
        ({"channel": "C1", "text": "a" * 40_001}, "msg_too_long"),
        ({"channel": "C1", "text": "a", "blocks": [{"type": "divider"}] * 51}, "invalid_blocks"),
    ],
)
def test_it_refuses_what_slack_refuses(
    slack: FakeSlack, client: WebClient, arguments: dict[str, object], refusal: str
) -> None:
    """A message that Slack would refuse is refused with Slack's own code, and is not posted."""
    slack.set_channel("C8", is_archived=True)
    slack.set_channel("C9", is_member=False)
    with pytest.raises(SlackApiError) as caught:
        client.api_call("chat.postMessage", json=arguments)
    assert error_code(caught) == refusal
    assert slack.messages == ()


@pytest.mark.parametrize("method", ["chat.postMessage", "chat.postEphemeral", "chat.update"])
def test_blocks_within_the_limits_are_taken(slack: FakeSlack, client: WebClient, method: str) -> None:
    """Blocks just within Slack's limits are posted and changed."""
    for blocks in FITTING:
        ts = slack.add_message("C1", "a", bot_id="B0STANDIN").ts
        client.api_call(method, json={"channel": "C1", "text": "b", "blocks": blocks, **place(method, ts)})
        (message,) = [message for message in slack.messages if message.text == "b"]
        assert message.blocks == blocks
        slack.clear()


@pytest.mark.parametrize("method", ["chat.postMessage", "chat.postEphemeral", "chat.update"])
@pytest.mark.parametrize(("blocks", "refusal"), EXCESSIVE)
def test_blocks_beyond_the_limits_are_refused(
    slack: FakeSlack, client: WebClient, method: str, blocks: list[dict[str, Any]], refusal: str
) -> None:
    """Blocks that exceed a limit by one are refused with Slack's code, and nothing is posted or changed."""
    own = slack.add_message("C1", "a", bot_id="B0STANDIN")
    with pytest.raises(SlackApiError) as caught:
        client.api_call(method, json={"channel": "C1", "text": "b", "blocks": blocks, **place(method, own.ts)})
    assert (error_code(caught), slack.messages) == (refusal, (own,))


@pytest.mark.parametrize(("method", "longest"), [("chat.postMessage", 40_000), ("chat.update", 4_000)])
def test_a_changed_text_is_shorter(slack: FakeSlack, client: WebClient, method: str, longest: int) -> None:
    """Slack takes a shorter text for a change than for a post."""
    ts = slack.add_message("C1", "a", bot_id="B0STANDIN").ts
    client.api_call(method, json={"channel": "C1", "text": "b" * longest, **place(method, ts)})
    with pytest.raises(SlackApiError) as caught:
        client.api_call(method, json={"channel": "C1", "text": "b" * (longest + 1), **place(method, ts)})
    assert error_code(caught) == "msg_too_long"
