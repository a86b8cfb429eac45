"""Check messages and views against Slack's limits, as its reference of blocks gives them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.sandbox.fake_slack.limits.blocks import block_problems
from bot.sandbox.fake_slack.limits.messages import BLOCKS, MAX_BLOCKS, message_error
from bot.sandbox.fake_slack.limits.views import is_too_large, view_problems

#: Characters of a text in a context block, which Slack cuts off in places.
_CONTEXT_CHARS = 2000

#: The only formatted text: a name in bold, without a sign that Slack would read.
_BOLD_NAME = re.compile(r"\*[^*_~`<>&:@#/]+\*")
_ENTITY = re.compile(r"&(?:amp|lt|gt);")


def assert_fits(text: str, blocks: Sequence[dict[str, Any]]) -> None:
    """Check that nothing is too long, empty or formatted, and that nothing can mention or link."""
    assert_escaped(_remove(text, _mentions(blocks)))
    assert 0 < len(text) <= 4000
    error = message_error({"text": text, "blocks": list(blocks)}, longest=4000)
    assert error is None, (error, list(block_problems(list(blocks), "/blocks", allowed=BLOCKS, most=MAX_BLOCKS)))
    _assert_plain(blocks)


def assert_view_fits(view: Mapping[str, Any]) -> None:
    """Check that a modal or home is within Slack's limits, its ids are unique, and no text is empty or formatted."""
    assert view_problems(view, kind=view["type"]) == []
    assert not is_too_large(dict(view))
    _assert_plain([dict(view)])


def _mentions(blocks: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield the mentions that a text has for the people, channels and groups in its blocks."""
    for element in _elements([block for block in blocks if block["type"] == "rich_text"]):
        match element:
            case {"user_id": person}:
                yield f"<@{person}>"
            case {"channel_id": channel}:
                yield f"<#{channel}>"
            case {"usergroup_id": group}:
                yield f"<!subteam^{group}>"


def _elements(blocks: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the elements of rich texts, at any depth."""
    for block in blocks:
        if "elements" in block:
            yield from _elements(block["elements"])
        else:
            yield block


def _remove(text: str, mentions: Iterator[str]) -> str:
    for mention in mentions:
        text = text.replace(mention, "", 1)
    return text


def assert_escaped(text: str) -> None:
    """Check that a text has no control character of Slack's format, and no part of an entity."""
    assert not re.search("[<>]", text)
    assert "&" not in _ENTITY.sub("", text)


def _assert_plain(parts: Sequence[Mapping[str, Any]]) -> None:
    """Check that every text object is plain or a bold name without signs, and no text is empty, at any depth."""
    for part in _parts(parts):
        assert part.get("type") != "markdown"
        if part.get("type") == "mrkdwn":
            assert _BOLD_NAME.fullmatch(part["text"])
            assert part["verbatim"] is True
        assert part.get("text", "absent") or part.get("fields")
        assert not isinstance(part.get("text"), str) or part["text"].strip()
        if part.get("type") == "context":
            assert all(len(element.get("text", "")) <= _CONTEXT_CHARS for element in part["elements"])


def _parts(value: object) -> Iterator[Mapping[str, Any]]:
    """Yield every object, at any depth."""
    found = [value]
    while found:
        value = found.pop()
        if isinstance(value, dict):
            yield value
            found += value.values()
        elif isinstance(value, (list, tuple)):
            found += value
