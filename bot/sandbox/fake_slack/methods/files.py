"""The files of the workspace, and the three steps of an upload."""

import itertools
import mimetypes
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus

from msgspec import Struct
from msgspec.structs import replace

from bot.sandbox.fake_slack.api_calls import (
    CONTENT_ARGUMENT,
    DOWNLOAD_PATH,
    UPLOAD_PATH,
    ApiCall,
    ApiResponse,
    Json,
    error_result,
    missing_arguments,
)
from bot.sandbox.fake_slack.methods.channels import ChannelStore

#: Characters of an image's description (https://docs.slack.dev/reference/methods/files.getUploadURLExternal).
MAX_DESCRIPTION = 1_000
#: The types that an image block takes (https://docs.slack.dev/reference/block-kit/blocks/image-block).
IMAGE_TYPES = ("image/png", "image/jpeg", "image/gif")

_READ = "files:read"


class File(Struct, frozen=True, kw_only=True):
    """A file, and where it was shared."""

    id: str
    name: str
    title: str = ""
    content: bytes | None = None
    description: str | None = None
    #: The channel in which it was shared; None: only the bot sees it.
    channel: str | None = None
    thread_ts: str | None = None
    #: The text that it was shared with.
    comment: str | None = None

    @property
    def kind(self) -> str:
        """The MIME type, by its name."""
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    @property
    def is_image(self) -> bool:
        """Whether it is shown as an image where it was shared, as in Slack."""
        return self.kind in IMAGE_TYPES


class FileStore:
    """Keeps completed files; uploads that are never completed get lost. `base_url` gives the address of this server.

    `is_lacking` says whether the app lacks a scope.
    """

    def __init__(self, channels: ChannelStore, base_url: Callable[[], str], is_lacking: Callable[[str], bool]) -> None:
        self._channels = channels
        self._base_url = base_url
        self._is_lacking = is_lacking
        self._numbers = itertools.count(1)
        self._uploads: dict[str, File] = {}
        self._completed: list[File] = []

    @property
    def completed(self) -> tuple[File, ...]:
        """The files in the order of completion, once for each channel."""
        return tuple(self._completed)

    def restore(self, files: Sequence[File]) -> None:
        """Restore files."""
        self._completed = list(files)
        self._numbers = itertools.count(1 + max((int(file.id.removeprefix("F")) for file in files), default=0))

    def has_image(self, reference: Json) -> bool:
        """Return whether a block's `slack_file`, by its id or its URL, is an image that exists here."""
        file_id = reference.get("id") or str(reference.get("url", "")).rpartition("/")[2]
        return any(file.id == file_id and file.is_image for file in self._completed)

    def clear(self) -> None:
        """Remove all files and uploads."""
        self._uploads.clear()
        self._completed.clear()

    def methods(self) -> Mapping[str, Callable[[Json], Json]]:
        """Return the API methods about files."""
        return {
            "files.getUploadURLExternal": self._get_upload_url,
            "files.completeUploadExternal": self._complete_upload,
            "files.info": self._info,
        }

    def add(self, name: str, content: bytes, *, channel: str | None) -> File:
        """Add a file of a person."""
        file = File(id=f"F{next(self._numbers)}", name=name, title=name, content=content, channel=channel)
        self._completed.append(file)
        return file

    def describe(self, file: File) -> Json:
        """Return a file as messages and `files.info` have it (https://docs.slack.dev/reference/objects/file-object)."""
        url = f"{self._base_url()}{DOWNLOAD_PATH}{file.id}"
        names = {"id": file.id, "name": file.name, "title": file.title, "mimetype": file.kind}
        names["filetype"] = file.name.rpartition(".")[2]
        return {**names, "size": len(file.content or b""), "url_private": url, "url_private_download": url}

    def download(self, call: ApiCall) -> ApiResponse:
        """Return the content of a file to whoever has the app's token and may read files."""
        found = next((file for file in self._completed if file.id == call.method.removeprefix(DOWNLOAD_PATH)), None)
        is_allowed = call.headers.get("authorization", "").startswith("Bearer xoxb") and not self._is_lacking(_READ)
        if found is None or not is_allowed:
            return ApiResponse(body=b"", status=HTTPStatus.NOT_FOUND if is_allowed else HTTPStatus.FORBIDDEN)
        return ApiResponse(body=found.content or b"", headers={"Content-Type": found.kind})

    def receive_upload(self, call: ApiCall) -> ApiResponse:
        """Receive the content of a file at an upload URL, which needs no token."""
        file = self._uploads.get(call.method.removeprefix(UPLOAD_PATH))
        content = call.arguments.get(CONTENT_ARGUMENT)
        if file is None or not content:
            return ApiResponse(body=b"no such upload", status=HTTPStatus.BAD_REQUEST)
        self._uploads[file.id] = replace(file, content=content)
        return ApiResponse(body=f"OK - {len(content)}".encode())

    def _info(self, arguments: Json) -> Json:
        """Return a file (https://docs.slack.dev/reference/methods/files.info)."""
        if self._is_lacking(_READ):
            return error_result("missing_scope")
        found = next((file for file in self._completed if file.id == arguments.get("file")), None)
        return error_result("file_not_found") if found is None else {"ok": True, "file": self.describe(found)}

    def _get_upload_url(self, arguments: Json) -> Json:
        """Return an upload URL (https://docs.slack.dev/reference/methods/files.getUploadURLExternal)."""
        problems = missing_arguments(arguments, "filename", "length")
        if problems:
            return error_result("invalid_arguments", *problems)
        if not str(arguments["length"]).isdecimal():
            return error_result("invalid_arguments", "[ERROR] must be an integer [json-pointer:/length]")
        if int(arguments["length"]) == 0:
            return error_result("missing_argument")
        if len(arguments.get("alt_txt") or "") > MAX_DESCRIPTION:
            return error_result("alt_txt_too_large")
        file = File(id=f"F{next(self._numbers)}", name=str(arguments["filename"]), description=arguments.get("alt_txt"))
        self._uploads[file.id] = file
        return {"ok": True, "upload_url": f"{self._base_url()}{UPLOAD_PATH}{file.id}", "file_id": file.id}

    def _complete_upload(self, arguments: Json) -> Json:
        """Share uploaded files, once (https://docs.slack.dev/reference/methods/files.completeUploadExternal).

        The messages that they are shared with are not added to the channel here.
        """
        listed = arguments.get("files")
        if not isinstance(listed, list) or not listed or not all(isinstance(entry, dict) for entry in listed):
            return error_result("invalid_arguments", "[ERROR] missing required field: files")
        named = [arguments.get("channel_id"), *str(arguments.get("channels") or "").split(",")]
        channels = [str(channel_id) for channel_id in named if channel_id]
        error = next(filter(None, map(self._share_error, channels)), None)
        if error is not None:
            return error_result(error)
        uploads = [self._uploads.get(str(entry.get("id"))) for entry in listed]
        if any(file is None or file.content is None for file in uploads):
            return error_result("file_not_found")
        for entry in listed:
            file = self._uploads.pop(str(entry["id"]))
            file = replace(file, title=entry.get("title") or file.name, comment=arguments.get("initial_comment"))
            file = replace(file, thread_ts=arguments.get("thread_ts"))
            self._completed += [replace(file, channel=channel_id) for channel_id in channels] or [file]
        return {"ok": True, "files": [{"id": entry["id"], "title": entry.get("title")} for entry in listed]}

    def _share_error(self, channel_id: str) -> str | None:
        if self._channels.visibility_error(channel_id) is not None:
            return "invalid_channel"
        return "posting_to_channel_denied" if self._channels.access_error(channel_id, writing=True) else None
