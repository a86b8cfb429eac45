"""Slack's rules for rich text (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block)."""

from collections.abc import Iterator, Mapping, Sequence

from bot.sandbox.fake_slack.api_calls import Json

#: The parts of a rich text.
_PARTS = ("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted")
#: The required fields of what stands in a part, for the elements that the page can show.
_ELEMENTS: Mapping[str, Sequence[str]] = {
    "text": ("text",),
    "link": ("url",),
    "user": ("user_id",),
    "usergroup": ("usergroup_id",),
    "channel": ("channel_id",),
    "broadcast": ("range",),
    "emoji": ("name",),
    "date": ("timestamp", "format"),
}
_LIST_STYLES = ("bullet", "ordered")
#: The deepest list inside lists (https://docs.slack.dev/reference/block-kit/block-elements/rich-text-list-element).
_MAX_INDENT = 8


def rich_text_problems(block: Json) -> Iterator[str]:
    """Yield the problems of a rich text, in a few words each; nothing if it is valid."""
    for part in _items(block):
        kind = part.get("type")
        if kind not in _PARTS:
            yield f"unsupported type: {kind}"
        elif kind == "rich_text_list":
            yield from _list_problems(part)
        else:
            yield from _element_problems(part)


def _list_problems(part: Json) -> Iterator[str]:
    if part.get("style") not in _LIST_STYLES:
        yield f"style must be one of {', '.join(_LIST_STYLES)}"
    if not 0 <= part.get("indent", 0) <= _MAX_INDENT:
        yield f"indent must be 0 to {_MAX_INDENT}"
    for item in _items(part):
        if item.get("type") != "rich_text_section":
            yield f"unsupported type: {item.get('type')}"
        yield from _element_problems(item)


def _element_problems(part: Json) -> Iterator[str]:
    for element in _items(part):
        kind = str(element.get("type"))
        if kind not in _ELEMENTS:
            yield f"unsupported type: {kind}"
            continue
        for name in _ELEMENTS[kind]:
            if element.get(name) is None:
                yield f"missing required field: {name}"
        if element.get("text") == "":
            yield "must be more than 0 characters"


def _items(part: Json) -> Sequence[Json]:
    return [item if isinstance(item, dict) else {} for item in part.get("elements") or ()]
