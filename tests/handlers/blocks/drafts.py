"""Read a reminder's message as people see it, and check that Slack takes it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.sandbox.fake_slack.limits.messages import message_error
from domain.reminders.reminder import Draft
from tests.handlers.blocks.limits import assert_escaped

Blocks = Sequence[Mapping[str, Any]]


def headline(blocks: Blocks) -> str:
    """Return the header of a message."""
    (text,) = (block["text"]["text"] for block in blocks if block["type"] == "header")
    return str(text)


def groups(blocks: Blocks) -> list[tuple[str, list[str]]]:
    """Return each heading, and the lines under it."""
    return [(heading, [text for text, _ in lines]) for heading, lines in _groups(blocks)]


def lines(blocks: Blocks) -> list[str]:
    """Return the lines of a message, in order."""
    return [line for _, group_lines in groups(blocks) for line in group_lines]


def struck_refs(blocks: Blocks) -> list[str]:
    """Return the references of the lines that are struck through."""
    return [text.split()[0] for _, group_lines in _groups(blocks) for text, is_struck in group_lines if is_struck]


def context_texts(blocks: Blocks) -> list[str]:
    """Return the small grey texts of a message."""
    return [element["text"] for block in blocks if block["type"] == "context" for element in block["elements"]]


def controls(blocks: Blocks) -> list[dict[str, Any]]:
    """Return the buttons, menus and date pickers below a message."""
    return [element for block in blocks if block["type"] == "actions" for element in block["elements"]]


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
    for block in blocks:
        assert len(block.get("block_id", "")) <= 255
        assert len(block.get("elements", [])) <= (10 if block["type"] == "context" else 100)
    for control in controls(blocks):
        assert len(control.get("placeholder", {}).get("text", "")) <= 150
        sent = [] if control["type"] == "datepicker" else values(control)
        assert len(set(sent)) == len(sent)
        assert all(len(value) <= (150 if "options" in control else 2000) for value in sent)


def _groups(blocks: Blocks) -> Iterator[tuple[str, list[tuple[str, bool]]]]:
    for block in blocks:
        if block["type"] == "rich_text":
            heading, bullets = block["elements"]
            yield _text(heading)[0], [_text(item) for item in bullets["elements"]]


def _text(section: Mapping[str, Any]) -> tuple[str, bool]:
    """Return the text of a section, and whether all of it is struck through."""
    elements = section["elements"]
    assert {element["type"] for element in elements} == {"text"}
    strikes = {element.get("style", {}).get("strike", False) for element in elements}
    assert len(strikes) == 1
    return "".join(element["text"] for element in elements), strikes == {True}
