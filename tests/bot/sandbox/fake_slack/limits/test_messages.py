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


def raw(length: int = 1) -> dict[str, Any]:
    """Return a cell with a text of a length."""
    return {"type": "raw_text", "text": "ä" * length}


def table(rows: int, cells: int = 1, length: int = 1, **more: object) -> list[dict[str, Any]]:
    """Return a table whose first cell has a length, and the others one character."""
    cell = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [text(1) | {"type": "text"}]}]}
    cells_by_row: list[list[dict[str, Any]]] = [[cell] * cells for _ in range(rows)]
    cells_by_row[0][0] = raw(length)
    return [{"type": "table", "rows": cells_by_row, **more}]


def data_table(rows: int, cells: int = 1, **more: object) -> list[dict[str, Any]]:
    """Return a data table with a header and so many rows, the last of them a number."""
    number = {"type": "raw_number", "value": 1, "text": "one"}
    cells_by_row = [[raw()] * cells for _ in range(rows)] + [[number] * cells]
    return [{"type": "data_table", "caption": "a", "rows": cells_by_row, **more}]


def rich(*elements: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a rich text of these parts."""
    return [{"type": "rich_text", "elements": list(elements)}]


def listed(*elements: dict[str, Any], **more: object) -> dict[str, Any]:
    """Return a list of one line, part of a rich text."""
    section = {"type": "rich_text_section", "elements": list(elements)}
    return {"type": "rich_text_list", "style": "bullet", "elements": [section], **more}


def overflow(count: int, length: int = 1, value: int = 1, **more: object) -> dict[str, Any]:
    """Return an overflow menu of so many options, each with a label and a value of a length."""
    options = [{"text": text(length), "value": str(number) * value} for number in range(count)]
    return {"type": "overflow", "action_id": "a", "options": options, **more}


def confirm(title: int = 1, length: int = 1, button: int = 1, **more: object) -> dict[str, Any]:
    """Return a confirmation dialog with texts of these lengths."""
    return {"title": text(title), "text": text(length), "confirm": text(button), "deny": text(button), **more}


def icon(**more: object) -> dict[str, Any]:
    """Return an icon button."""
    return {"type": "icon_button", "icon": "trash", "text": text(1), **more}


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
    [section(1, accessory=overflow(5, 75, 150, confirm=confirm(100, 300, 30, style="danger")))],
    [section(1, accessory=overflow(1)) for _ in range(50)],
    [section(1, accessory={**overflow(1), "options": [{"text": text(1), "value": "v", "url": "u" * 3_000}]})],
    [actions({**button(75), "accessibility_label": "ä" * 75, "style": "primary", "url": "u" * 3_000})],
    data_table(100, 20, page_size=100, row_header_column_index=19),
    [{"type": "context_actions", "elements": [icon(accessibility_label="ä" * 75)] * 5}],
    rich(
        listed({"type": "text", "text": "ä", "style": {"bold": True}}, indent=8),
        {"type": "rich_text_quote", "elements": [{"type": "link", "url": "https://example.eu"}]},
        {"type": "rich_text_preformatted", "elements": []},
    ),
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
    (table(1) + data_table(1), "invalid_attachments"),
    ([section(1, accessory=overflow(0))], "invalid_blocks"),
    ([section(1, accessory=overflow(6))], "invalid_blocks"),
    ([section(1, accessory=overflow(1, 76))], "invalid_blocks"),
    ([section(1, accessory=overflow(1, 1, 151))], "invalid_blocks"),
    ([section(1, accessory=overflow(1, accessibility_label="a"))], "invalid_blocks"),
    ([section(1, accessory={**overflow(1), "options": [{"text": text(1, "mrkdwn"), "value": "v"}]})], "invalid_blocks"),
    ([section(1, accessory={**menu(1), "options": [{"text": text(1), "value": "v", "url": "u"}]})], "invalid_blocks"),
    ([actions({**button(), "accessibility_label": "ä" * 76})], "invalid_blocks"),
    ([actions({**button(), "style": "loud"})], "invalid_blocks"),
    ([actions({**button(), "confirm": confirm(101)})], "invalid_blocks"),
    ([actions({**button(), "confirm": confirm(1, 301)})], "invalid_blocks"),
    ([actions({**button(), "confirm": confirm(1, 1, 31)})], "invalid_blocks"),
    ([actions({**button(), "confirm": {"title": text(1), "text": text(1)}})], "invalid_blocks"),
    (data_table(0), "invalid_blocks"),
    (data_table(101), "invalid_blocks"),
    (data_table(1, 21), "invalid_blocks"),
    (data_table(1, page_size=101), "invalid_blocks"),
    (data_table(1, row_header_column_index=1), "invalid_blocks"),
    ([{**data_table(1)[0], "caption": None}], "invalid_blocks"),
    ([{**data_table(1)[0], "rows": [[raw()], [raw()] * 2]}], "invalid_blocks"),
    ([{**data_table(1)[0], "rows": [table(2)[0]["rows"][1], [raw()]]}], "invalid_blocks"),
    ([{"type": "context_actions", "elements": [icon()] * 6}], "invalid_blocks"),
    ([{"type": "context_actions", "elements": [button()]}], "invalid_blocks"),
    (rich(listed({"type": "text", "text": ""})), "invalid_blocks"),
    (rich(listed({"type": "mrkdwn", "text": "ä"})), "invalid_blocks"),
    (rich(listed({"type": "user"})), "invalid_blocks"),
    (rich(listed(indent=9)), "invalid_blocks"),
    (rich({**listed(), "style": "dashed"}), "invalid_blocks"),
    (rich({"type": "section"}), "invalid_blocks"),
    ([{"type": "carousel", "elements": []}], "invalid_blocks"),
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
