"""The canvases of channels, and the methods that make, edit and delete them.

By the pages of the methods under https://docs.slack.dev/reference/methods/; where these do not say which error there
is, the method's general one is used.
"""

import itertools
from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from bot.sandbox.fake_slack.api_calls import Json, error_result
from bot.sandbox.fake_slack.methods.channels import ChannelStore

#: The scope that all of these methods need.
SCOPE = "canvases:write"
#: Characters of Markdown that a canvas takes (https://docs.slack.dev/reference/methods/conversations.canvases.create).
MAX_MARKDOWN_CHARS = 1_048_576


class Canvas(Struct, frozen=True, kw_only=True):
    """A canvas in its present state."""

    id: str
    channel: str
    title: str
    markdown: str
    #: How often it was edited.
    edits: int = 0


class CanvasStore:
    """Keeps the canvas of each channel that has one; `lacks_scope` tells whether the app may not use a scope."""

    def __init__(self, channels: ChannelStore, lacks_scope: Callable[[str], bool]) -> None:
        self._channels = channels
        self._lacks_scope = lacks_scope
        self._numbers = itertools.count(1)
        self._canvases: dict[str, Canvas] = {}
        #: Whether the workspace is on the free plan.
        self.is_on_free_plan = False

    @property
    def canvases(self) -> tuple[Canvas, ...]:
        """Every canvas, in the order of their making."""
        return tuple(self._canvases.values())

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """Return the API methods about canvases."""
        return {
            "canvases.delete": self._delete,
            "canvases.edit": self._edit,
            "conversations.canvases.create": self._create,
        }

    def add(self, channel_id: str, markdown: str, *, title: str = "") -> Canvas:
        """Add a channel's canvas, as a person does."""
        canvas = Canvas(id=f"F0CANVAS{next(self._numbers)}", channel=channel_id, title=title, markdown=markdown)
        self._keep(canvas)
        return canvas

    def restore(self, canvases: Iterable[Canvas]) -> None:
        """Restore what was in another workspace."""
        for canvas in canvases:
            self._keep(canvas)
        self._numbers = itertools.count(len(self._canvases) + 1)

    def clear(self) -> None:
        """Remove all canvases."""
        for canvas in self.canvases:
            self.remove(canvas.id)

    def remove(self, canvas_id: str) -> None:
        """Delete a canvas; KeyError if there is none."""
        self._show_in_channel(self._canvases.pop(canvas_id).channel, None)

    def _create(self, arguments: Json) -> Json:
        """Make a channel's canvas (https://docs.slack.dev/reference/methods/conversations.canvases.create)."""
        if self._lacks_scope(SCOPE):
            return _missing_scope()
        channel_id = str(arguments.get("channel_id", ""))
        error = self._channels.access_error(channel_id, writing=True)
        if error is not None:
            return error_result(error)
        if any(canvas.channel == channel_id for canvas in self.canvases):
            code = "free_team_canvas_tab_already_exists" if self.is_on_free_plan else "channel_canvas_already_exists"
            return error_result(code)
        markdown = _markdown(arguments.get("document_content") or {"type": "markdown", "markdown": ""})
        if markdown is None:
            return error_result("canvas_creation_failed")
        canvas = self.add(channel_id, markdown, title=str(arguments.get("title", "")))
        return {"ok": True, "canvas_id": canvas.id}

    def _edit(self, arguments: Json) -> Json:
        """Replace a canvas's content or title, one change a call (https://docs.slack.dev/reference/methods/canvases.edit)."""
        if self._lacks_scope(SCOPE):
            return _missing_scope()
        canvas = self._canvases.get(str(arguments.get("canvas_id")))
        if canvas is None:
            return error_result("canvas_not_found")
        changes = arguments.get("changes")
        if not isinstance(changes, list) or len(changes) != 1 or not isinstance(changes[0], dict):
            return error_result("invalid_arguments", "[ERROR] only one change a call is supported")
        (change,) = changes
        is_renaming = change.get("operation") == "rename"
        markdown = _markdown(change.get("title_content" if is_renaming else "document_content"))
        if change.get("operation") not in ("rename", "replace") or "section_id" in change or markdown is None:
            return error_result("canvas_editing_failed")
        changed = replace(canvas, title=markdown) if is_renaming else replace(canvas, markdown=markdown)
        self._canvases[canvas.id] = replace(changed, edits=canvas.edits + 1)
        return {"ok": True}

    def _delete(self, arguments: Json) -> Json:
        """Delete a canvas (https://docs.slack.dev/reference/methods/canvases.delete)."""
        if self._lacks_scope(SCOPE):
            return _missing_scope()
        canvas_id = str(arguments.get("canvas_id"))
        if canvas_id not in self._canvases:
            return error_result("canvas_not_found")
        self.remove(canvas_id)
        return {"ok": True}

    def _keep(self, canvas: Canvas) -> None:
        self._canvases[canvas.id] = canvas
        self._show_in_channel(canvas.channel, canvas)

    def _show_in_channel(self, channel_id: str, canvas: Canvas | None) -> None:
        """Let `conversations.info` name the canvas among the channel's properties."""
        named = {} if canvas is None else {"canvas": {"file_id": canvas.id, "is_empty": not canvas.markdown}}
        self._channels.update(channel_id, {"properties": named})


def _missing_scope() -> Json:
    return error_result("missing_scope") | {"needed": SCOPE}


def _markdown(document: object) -> str | None:
    """Return the Markdown of a document; None if Slack would not take it."""
    if not isinstance(document, dict) or document.get("type") != "markdown":
        return None
    markdown = document.get("markdown")
    return markdown if isinstance(markdown, str) and len(markdown) <= MAX_MARKDOWN_CHARS else None
