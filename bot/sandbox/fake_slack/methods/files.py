"""The files of the workspace, and the three steps in which one is sent there."""

import itertools
import mimetypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from http import HTTPStatus

from bot.sandbox.fake_slack.api_calls import CONTENT, UPLOAD, ApiCall, ApiResponse, Json, missing, refused
from bot.sandbox.fake_slack.methods.channels import Channels

#: Characters of an image's description (https://docs.slack.dev/reference/methods/files.getUploadURLExternal).
MAX_DESCRIPTION = 1_000
#: What an image block takes (https://docs.slack.dev/reference/block-kit/blocks/image-block).
IMAGES = ("image/png", "image/jpeg", "image/gif")


@dataclass(frozen=True, kw_only=True, slots=True)
class File:
    """A file that was sent, and where it is to be seen."""

    id: str
    name: str
    title: str = ""
    content: bytes | None = None
    description: str | None = None
    #: Where it was shared; None: nobody else sees it.
    channel: str | None = None
    thread_ts: str | None = None
    #: The text that it was shared with.
    comment: str | None = None

    @property
    def kind(self) -> str:
        """What it is, by its name."""
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    @property
    def is_image(self) -> bool:
        """Whether it is shown where it was shared, as Slack shows it."""
        return self.kind in IMAGES


class Files:
    """The files that are complete; those that never are get lost. `base` gives the address of this server."""

    def __init__(self, channels: Channels, base: Callable[[], str]) -> None:
        self._channels = channels
        self._base = base
        self._numbers = itertools.count(1)
        self._begun: dict[str, File] = {}
        self._complete: list[File] = []

    @property
    def complete(self) -> tuple[File, ...]:
        """The files in the order in which they were completed, one for each channel."""
        return tuple(self._complete)

    def restore(self, files: Sequence[File]) -> None:
        """Lets these be there."""
        self._complete = list(files)
        self._numbers = itertools.count(1 + max((int(each.id.removeprefix("F")) for each in files), default=0))

    def has_image(self, given: Json) -> bool:
        """Whether a block's `slack_file`, by its id or its address, is an image that is here."""
        wanted = given.get("id") or str(given.get("url", "")).rpartition("/")[2]
        return any(each.id == wanted and each.is_image for each in self._complete)

    def clear(self) -> None:
        """Forgets them."""
        self._begun.clear()
        self._complete.clear()

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """The methods of the API that are about files."""
        return {"files.getUploadURLExternal": self._begin, "files.completeUploadExternal": self._finish}

    def take(self, call: ApiCall) -> ApiResponse:
        """What was sent to an address that was given out, which needs no token."""
        file = self._begun.get(call.method.removeprefix(UPLOAD))
        content = call.arguments.get(CONTENT)
        if file is None or not content:
            return ApiResponse(body=b"no such upload", status=HTTPStatus.BAD_REQUEST)
        self._begun[file.id] = replace(file, content=content)
        return ApiResponse(body=f"OK - {len(content)}".encode())

    def _begin(self, arguments: Json) -> Json:
        """An address to send a file to (https://docs.slack.dev/reference/methods/files.getUploadURLExternal)."""
        problems = missing(arguments, "filename", "length")
        if problems:
            return refused("invalid_arguments", *problems)
        if not str(arguments["length"]).isdecimal():
            return refused("invalid_arguments", "[ERROR] must be an integer [json-pointer:/length]")
        if int(arguments["length"]) == 0:
            return refused("missing_argument")
        if len(arguments.get("alt_txt") or "") > MAX_DESCRIPTION:
            return refused("alt_txt_too_large")
        found = File(
            id=f"F{next(self._numbers)}", name=str(arguments["filename"]), description=arguments.get("alt_txt")
        )
        self._begun[found.id] = found
        return {"ok": True, "upload_url": f"{self._base()}{UPLOAD}{found.id}", "file_id": found.id}

    def _finish(self, arguments: Json) -> Json:
        """Shares what was sent, once (https://docs.slack.dev/reference/methods/files.completeUploadExternal).

        The messages that it is shared with do not stand in the channel here.
        """
        listed = arguments.get("files")
        if not isinstance(listed, list) or not listed or not all(isinstance(each, dict) for each in listed):
            return refused("invalid_arguments", "[ERROR] missing required field: files")
        named = [arguments.get("channel_id"), *str(arguments.get("channels") or "").split(",")]
        channels = [str(each) for each in named if each]
        problem = next(filter(None, map(self._closed, channels)), None)
        if problem is not None:
            return refused(problem)
        begun = [self._begun.get(str(each.get("id"))) for each in listed]
        if any(each is None or each.content is None for each in begun):
            return refused("file_not_found")
        for each in listed:
            file = self._begun.pop(str(each["id"]))
            done = replace(file, title=each.get("title") or file.name, comment=arguments.get("initial_comment"))
            done = replace(done, thread_ts=arguments.get("thread_ts"))
            self._complete += [replace(done, channel=channel) for channel in channels] or [done]
        return {"ok": True, "files": [{"id": each["id"], "title": each.get("title")} for each in listed]}

    def _closed(self, channel: str) -> str | None:
        if self._channels.unknown(channel) is not None:
            return "invalid_channel"
        return "posting_to_channel_denied" if self._channels.closed(channel, writing=True) else None
