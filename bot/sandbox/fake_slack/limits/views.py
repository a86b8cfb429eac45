"""Slack's limits on modals and homes, and its messages about views that exceed them."""

import json
from collections.abc import Iterator

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.limits.blocks import block_problems, missing_field_problems, string_problems, text_problems

#: The kinds of views (https://docs.slack.dev/reference/views/modal-views,
#: https://docs.slack.dev/reference/views/home-tab-views).
MODAL, HOME = "modal", "home"
#: Characters of a modal's title and of its two buttons.
MAX_LABEL = 24
#: Blocks of a view.
MAX_BLOCKS = 100
#: Characters of a view's hidden fields.
MAX_CARRIED = {"private_metadata": 3_000, "callback_id": 255, "external_id": 255}
#: Bytes of a view (https://docs.slack.dev/reference/methods/views.open: 250 kB).
MAX_VIEW_BYTES = 250_000

_LABELS = ("title", "submit", "close")
_REQUIRED = {MODAL: ("title", "blocks"), HOME: ("blocks",)}
_EITHER = frozenset({"type", "blocks", *MAX_CARRIED})
_FIELDS = {MODAL: _EITHER | {*_LABELS, "clear_on_close", "notify_on_close"}, HOME: _EITHER}
#: The blocks of each kind (https://docs.slack.dev/reference/block-kit/blocks); a modal takes no table.
_EVERYWHERE = frozenset({"actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video"})
_BLOCKS = {MODAL: _EVERYWHERE, HOME: _EVERYWHERE | {"table"}}


def view_problems(view: object, *, kind: str) -> list[str]:
    """Return Slack's messages about a view of a kind; an empty list if it is valid."""
    if not isinstance(view, dict) or view.get("type") != kind:
        return [f"[ERROR] must be a view of type {kind} [json-pointer:/view/type]"]
    return list(_problems(view, kind))


def is_too_large(view: Json) -> bool:
    """Return whether a view is refused for its size alone."""
    return len(json.dumps(view, ensure_ascii=False).encode()) > MAX_VIEW_BYTES


def _problems(view: Json, kind: str) -> Iterator[str]:
    yield from missing_field_problems(view, _REQUIRED[kind], "/view")
    for name in view.keys() - _FIELDS[kind]:
        yield f"[ERROR] invalid additional property: {name} [json-pointer:/view]"
    for name in _LABELS:
        if view.get(name) is not None:
            yield from text_problems(view[name], f"/view/{name}", longest=MAX_LABEL)
    for name, longest in MAX_CARRIED.items():
        if view.get(name) is not None:
            yield from string_problems(view[name], f"/view/{name}", longest=longest)
    blocks = view.get("blocks") or []
    problems = list(block_problems(blocks, "/view/blocks", allowed=_BLOCKS[kind], most=MAX_BLOCKS))
    yield from problems
    if kind == MODAL and not problems and any(block["type"] == "input" for block in blocks):
        yield from missing_field_problems(view, ("submit",), "/view")
