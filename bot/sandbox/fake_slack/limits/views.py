"""Slack's limits on modals and homes, and what it says of a view that goes beyond them."""

import json
from collections.abc import Iterator

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.limits.blocks import absent, block_problems, string_problems, text_problems

#: The kinds of views (https://docs.slack.dev/reference/views/modal-views,
#: https://docs.slack.dev/reference/views/home-tab-views).
MODAL, HOME = "modal", "home"
#: Characters of a modal's title and of its two buttons.
MAX_LABEL = 24
#: Blocks of a view.
MAX_BLOCKS = 100
#: Characters of what a view carries along, by the field.
MAX_CARRIED = {"private_metadata": 3_000, "callback_id": 255, "external_id": 255}
#: Bytes of a view (https://docs.slack.dev/reference/methods/views.open: 250 kB).
MAX_VIEW = 250_000

_LABELS = ("title", "submit", "close")
_REQUIRED = {MODAL: ("title", "blocks"), HOME: ("blocks",)}
_EITHER = frozenset({"type", "blocks", *MAX_CARRIED})
_FIELDS = {MODAL: _EITHER | {*_LABELS, "clear_on_close", "notify_on_close"}, HOME: _EITHER}
#: The blocks that each takes (https://docs.slack.dev/reference/block-kit/blocks); a table a modal does not take.
_EVERYWHERE = frozenset({"actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video"})
_BLOCKS = {MODAL: _EVERYWHERE, HOME: _EVERYWHERE | {"table"}}


def problems(view: object, *, kind: str) -> list[str]:
    """What Slack would say of a view that is to be of that kind, each a sentence; none if all is well."""
    if not isinstance(view, dict) or view.get("type") != kind:
        return [f"[ERROR] must be a view of type {kind} [json-pointer:/view/type]"]
    return list(_problems(view, kind))


def too_large(view: Json) -> bool:
    """Whether a view is refused for its size alone."""
    return len(json.dumps(view, ensure_ascii=False).encode()) > MAX_VIEW


def _problems(view: Json, kind: str) -> Iterator[str]:
    yield from absent(view, _REQUIRED[kind], "/view")
    for name in view.keys() - _FIELDS[kind]:
        yield f"[ERROR] invalid additional property: {name} [json-pointer:/view]"
    for name in _LABELS:
        if view.get(name) is not None:
            yield from text_problems(view[name], f"/view/{name}", longest=MAX_LABEL)
    for name, longest in MAX_CARRIED.items():
        if view.get(name) is not None:
            yield from string_problems(view[name], f"/view/{name}", longest=longest)
    blocks = view.get("blocks") or []
    found = list(block_problems(blocks, "/view/blocks", allowed=_BLOCKS[kind], most=MAX_BLOCKS))
    yield from found
    if kind == MODAL and not found and any(each["type"] == "input" for each in blocks):
        yield from absent(view, ("submit",), "/view")
