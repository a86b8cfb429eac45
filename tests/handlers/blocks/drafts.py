"""Read a reminder's message as people see it, and check that Slack takes it."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.sandbox.fake_slack.limits.messages import message_error
from domain.reminders.reminder import Draft
from handlers.blocks.line_menu import LINE_MENU
from tests.handlers.blocks.limits import assert_escaped

Blocks = Sequence[Mapping[str, Any]]


def headline(blocks: Blocks) -> str:
    """Return the header of a message."""
    (text,) = (block["text"]["text"] for block in blocks if block["type"] == "header")
    return str(text)


def groups(blocks: Blocks) -> list[tuple[str, list[str]]]:
    """Return each bold heading, empty if there is none, and the lines under it without the signs of their statuses."""
    found: list[tuple[str, list[str]]] = []
    for block in blocks:
        line = _line(block)
        if line is not None:
            if not found:
                found.append(("", []))
            found[-1][1].append(line.partition(" ")[2])
        elif block["type"] == "rich_text":
            (heading,) = _elements(block)
            assert heading["style"] == {"bold": True}
            found.append((heading["text"], []))
    return found


def lines(blocks: Blocks) -> list[str]:
    """Return the lines of a message, in order."""
    return [line for _, group_lines in groups(blocks) for line in group_lines]


def marks(blocks: Blocks) -> str:
    """Return the signs of the lines' statuses, in order."""
    return "".join(line[0] for block in blocks if (line := _line(block)) is not None)


def struck_refs(blocks: Blocks) -> list[str]:
    """Return the references of the lines that are struck through."""
    return [_elements(block)[0]["text"].split()[1] for block in blocks if _is_struck(block)]


def context_texts(blocks: Blocks) -> list[str]:
    """Return the small grey texts of a message."""
    return [element["text"] for block in blocks if block["type"] == "context" for element in block["elements"]]


def controls(blocks: Blocks) -> list[dict[str, Any]]:
    """Return the buttons, menus and date pickers below a message."""
    return [element for block in blocks if block["type"] == "actions" for element in block["elements"]]


def menus(blocks: Blocks) -> list[dict[str, str]]:
    """Return the values of each line's menu, by label."""
    accessories = [block["accessory"] for block in blocks if "accessory" in block]
    return [
        {option["text"]["text"]: option["value"] for option in accessory["options"]}
        for accessory in accessories
        if accessory["action_id"] == LINE_MENU
    ]


def values(control: Mapping[str, Any]) -> list[str]:
    """Return the values that a button or a menu can send."""
    return [str(option["value"]) for option in control.get("options", [control])]


def assert_sendable(draft: Draft) -> None:
    """Check that Slack takes the message as it is, and shows its text without formatting any of it."""
    blocks = [dict(block) for block in draft.blocks]
    assert message_error({"text": draft.text, "blocks": blocks}) is None
    assert_escaped(draft.text)
    assert 0 < len(draft.text) <= 4000
    assert 0 < len(headline(blocks)) <= 150
    assert len(draft.lines) == len(lines(blocks))
    assert not [block for block in blocks if block["type"] == "section" and "accessory" not in block]
    assert all(len(value) <= 150 for menu in menus(blocks) for value in menu.values())
    for block in blocks:
        assert len(block.get("block_id", "")) <= 255
        assert len(block.get("elements", [])) <= (10 if block["type"] == "context" else 100)
    for control in controls(blocks):
        assert len(control.get("placeholder", {}).get("text", "")) <= 150
        sent = [] if control["type"] == "datepicker" else values(control)
        assert len(set(sent)) == len(sent)
        assert all(len(value) <= (150 if "options" in control else 2000) for value in sent)


def _line(block: Mapping[str, Any]) -> str | None:
    """Return the text of a line, which has a menu unless it is struck through; None if a block is no line."""
    if _is_struck(block):
        return str(_elements(block)[0]["text"])
    return str(block["text"]["text"]) if block.get("accessory", {}).get("action_id") == LINE_MENU else None


def _is_struck(block: Mapping[str, Any]) -> bool:
    """Return whether a block is a line of which all is struck through."""
    if block["type"] != "rich_text":
        return False
    strikes = {element.get("style", {}).get("strike", False) for element in _elements(block)}
    assert len(strikes) == 1
    return strikes == {True}


def _elements(block: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """Return the text elements of a rich text of one section."""
    (section,) = block["elements"]
    assert {element["type"] for element in section["elements"]} == {"text"}
    return section["elements"]  # type: ignore[no-any-return]  # a block's own values
