"""Slack's limits on what it is sent, as its reference of blocks gives them."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

_ENTITY = re.compile(r"&(?:amp|lt|gt);")


def assert_fits(text: str, blocks: Sequence[dict[str, Any]]) -> None:
    """Nothing is longer than Slack takes, nothing empty, nothing formatted, nothing that could mention or link."""
    assert_escaped(_without(text, _named(blocks)))
    assert 0 < len(text) <= 4000
    assert len(blocks) <= 50
    for block in blocks:
        _assert_block(block)
    for kind, longest, shown in _text_objects(blocks):
        assert kind == "plain_text"
        assert 0 < len(shown) <= longest


def _named(blocks: Sequence[dict[str, Any]]) -> Iterator[str]:
    """The way in which a text names whom the blocks name."""
    for each in _elements([block for block in blocks if block["type"] == "rich_text"]):
        match each:
            case {"user_id": person}:
                yield f"<@{person}>"
            case {"channel_id": channel}:
                yield f"<#{channel}>"
            case {"usergroup_id": group}:
                yield f"<!subteam^{group}>"


def _elements(blocks: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The elements of rich texts, at whatever depth."""
    for each in blocks:
        if "elements" in each:
            yield from _elements(each["elements"])
        else:
            yield each


def _without(text: str, names: Iterator[str]) -> str:
    for name in names:
        text = text.replace(name, "", 1)
    return text


def assert_escaped(text: str) -> None:
    """No control character of Slack's format stands in a text, and no part of an entity."""
    assert not re.search("[<>]", text)
    assert "&" not in _ENTITY.sub("", text)


def _assert_block(block: dict[str, Any]) -> None:
    assert block["type"] in {"section", "context", "header", "actions", "rich_text"}
    assert 1 <= len(block.get("elements", [None])) <= (25 if block["type"] == "actions" else 10)


def _text_objects(blocks: Sequence[dict[str, Any]]) -> Iterator[tuple[str, int, str]]:
    """Each text object's type, how long it may be, and its text."""
    for block in blocks:
        if block["type"] == "context":
            yield from ((each["type"], 2000, each["text"]) for each in block["elements"])
        elif block["type"] == "rich_text":
            assert all(each.get("text", "name") for each in _elements([block]))
        elif block["type"] == "actions":
            yield from (_label(each) for each in block["elements"])
        else:
            longest = 150 if block["type"] == "header" else 3000
            yield block["text"]["type"], longest, block["text"]["text"]
        if "accessory" in block:
            yield _label(block["accessory"])


def _label(button: dict[str, Any]) -> tuple[str, int, str]:
    assert len(button["value"]) <= 2000
    return button["text"]["type"], 75, button["text"]["text"]
