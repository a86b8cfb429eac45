"""Slack's limits on what it is sent, as its reference of blocks gives them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.sandbox.fake_slack.limits.blocks import block_problems
from bot.sandbox.fake_slack.limits.messages import excess
from bot.sandbox.fake_slack.limits.views import problems, too_large

#: The blocks that the bot's messages are made of.
_BLOCKS = ("actions", "context", "divider", "header", "image", "input", "rich_text", "section", "table")
#: Characters of a text in a context block, which Slack cuts off in places.
_CONTEXT = 2000

_ENTITY = re.compile(r"&(?:amp|lt|gt);")


def assert_fits(text: str, blocks: Sequence[dict[str, Any]]) -> None:
    """Nothing is longer than Slack takes, nothing empty, nothing formatted, nothing that could mention or link."""
    assert_escaped(_without(text, _named(blocks)))
    assert 0 < len(text) <= 4000
    assert list(block_problems(list(blocks), "/blocks", allowed=_BLOCKS, most=50)) == []
    assert excess({"text": text, "blocks": list(blocks)}, longest=4000) is None
    _assert_plain(blocks)


def assert_view_fits(view: Mapping[str, Any]) -> None:
    """A modal or a home is within Slack's limits, each id in it is the only one, and no text is empty or formatted."""
    assert problems(view, kind=view["type"]) == []
    assert not too_large(dict(view))
    _assert_plain([view])


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


def _assert_plain(parts: Sequence[Mapping[str, Any]]) -> None:
    """Every text object is plain, and no text is empty, in whatever it stands."""
    for each in _parts(parts):
        assert each.get("type") not in ("mrkdwn", "markdown")
        assert each.get("text", "said") or each.get("fields")
        assert not isinstance(each.get("text"), str) or each["text"].strip()
        if each.get("type") == "context":
            assert all(len(element.get("text", "")) <= _CONTEXT for element in each["elements"])


def _parts(value: object) -> Iterator[Mapping[str, Any]]:
    """Every object, however deep it stands."""
    if isinstance(value, Mapping):
        yield value
        value = list(value.values())
    if isinstance(value, Sequence) and not isinstance(value, str):
        for each in value:
            yield from _parts(each)
