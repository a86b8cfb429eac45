"""Reading a reminder's message as people see it, and what it is held to."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.sandbox.fake_slack.limits.messages import excess
from domain.reminders.model import Draft
from tests.handlers.blocks.limits import assert_escaped

Blocks = Sequence[Mapping[str, Any]]


def headline(blocks: Blocks) -> str:
    """The header of a message."""
    (found,) = (each["text"]["text"] for each in blocks if each["type"] == "header")
    return str(found)


def groups(blocks: Blocks) -> list[tuple[str, list[str]]]:
    """Each heading, and the lines under it."""
    return [(heading, [text for text, _ in lines]) for heading, lines in _groups(blocks)]


def lines(blocks: Blocks) -> list[str]:
    """The lines of a message, in order."""
    return [line for _, found in groups(blocks) for line in found]


def struck(blocks: Blocks) -> list[str]:
    """The references of the lines that are struck through."""
    return [text.split()[0] for _, found in _groups(blocks) for text, strike in found if strike]


def small(blocks: Blocks) -> list[str]:
    """The small grey texts of a message."""
    return [each["text"] for block in blocks if block["type"] == "context" for each in block["elements"]]


def controls(blocks: Blocks) -> list[dict[str, Any]]:
    """What can be pressed, chosen or picked below a message."""
    return [each for block in blocks if block["type"] == "actions" for each in block["elements"]]


def values(control: Mapping[str, Any]) -> list[str]:
    """What a button or a choice sends."""
    return [str(each["value"]) for each in control.get("options", [control])]


def assert_sendable(draft: Draft) -> None:
    """Slack takes the message as it is, and shows what stands in it without reading any of it as a format."""
    blocks = [dict(each) for each in draft.blocks]
    assert excess({"text": draft.text, "blocks": blocks}) is None
    assert_escaped(draft.text)
    assert 0 < len(draft.text) <= 4000
    assert 0 < len(headline(blocks)) <= 150
    assert len(draft.lines) == len(lines(blocks))
    for block in blocks:
        assert len(block.get("block_id", "")) <= 255
        assert len(block.get("elements", [])) <= (10 if block["type"] == "context" else 100)
    for each in controls(blocks):
        assert len(each.get("placeholder", {}).get("text", "")) <= 150
        sent = [] if each["type"] == "datepicker" else values(each)
        assert len(set(sent)) == len(sent)
        assert all(len(value) <= (150 if "options" in each else 2000) for value in sent)


def _groups(blocks: Blocks) -> Iterator[tuple[str, list[tuple[str, bool]]]]:
    for block in blocks:
        if block["type"] == "rich_text":
            heading, bullets = block["elements"]
            yield _text(heading)[0], [_text(each) for each in bullets["elements"]]


def _text(section: Mapping[str, Any]) -> tuple[str, bool]:
    """What a section says, and whether all of it is struck through."""
    elements = section["elements"]
    assert {each["type"] for each in elements} == {"text"}
    strikes = {each.get("style", {}).get("strike", False) for each in elements}
    assert len(strikes) == 1
    return "".join(each["text"] for each in elements), strikes == {True}
