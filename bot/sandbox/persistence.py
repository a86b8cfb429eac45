"""Persistence: the fake workspace and its time are kept in a folder between two runs of the sandbox."""

import base64
import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec.structs import asdict

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.fake_slack.methods.canvases import Canvas
from bot.sandbox.fake_slack.methods.files import File
from bot.sandbox.fake_slack.methods.messages import Message
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from bot.transport.base import TransportNotOpened

#: The file beside the database.
FILE_NAME = "workspace.json"


class Persistence:
    """Keeps the workspace in a folder, which is made if it does not exist; without a folder, nothing is kept.

    Raises TransportNotOpened if the file in it was not written here.
    """

    def __init__(self, folder: Path | None) -> None:
        self._file: Path | None = None
        self._saved: Mapping[str, Any] = {}
        if folder is None:
            return
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / FILE_NAME
        if self._file.exists():
            self._saved = _read(self._file)

    @property
    def saved_time(self) -> datetime | None:
        """The sandbox's time when it was saved; None if nothing was."""
        return datetime.fromisoformat(self._saved["now"]) if self._saved else None

    def restore(self, slack: FakeSlack) -> None:
        """Put what was saved into a new workspace."""
        if not self._saved:
            return
        slack.restore(
            messages=[Message(**message) for message in self._saved["messages"]],
            files=[File(**{**file, "content": base64.b64decode(file["content"])}) for file in self._saved["files"]],
            homes=self._saved["homes"],
            prompts=self._saved["prompts"],
            canvases=[Canvas(**canvas) for canvas in self._saved.get("canvases", ())],
            response_urls={
                path: ResponseUrl(person=url["person"], channel=url["channel"], source=url["source"])
                for path, url in self._saved["replies"].items()
            },
        )

    def delete(self) -> None:
        """Delete what was saved, including the bot's database."""
        if self._file is not None:
            for database_file in self._file.parent.glob("sandbox.db*"):
                database_file.unlink()
            self._file.unlink(missing_ok=True)

    def save(self, slack: FakeSlack, now: datetime) -> None:
        """Write the workspace and its time to the file, atomically."""
        if self._file is None:
            return
        saved = {
            "now": now.isoformat(),
            "messages": [asdict(message) for message in slack.messages],
            "files": [
                {**asdict(file), "content": base64.b64encode(file.content or b"").decode()} for file in slack.files
            ],
            "homes": dict(slack.homes),
            "prompts": dict(slack.prompts),
            "canvases": [asdict(canvas) for canvas in slack.canvases],
            "replies": {path: asdict(url) for path, url in slack.response_urls.items()},
        }
        new_file = self._file.with_suffix(".new")
        new_file.touch(mode=0o600)  # as the database's
        new_file.write_text(json.dumps(saved, ensure_ascii=False), encoding="utf-8")
        new_file.replace(self._file)


def _read(file: Path) -> Mapping[str, Any]:
    try:
        saved: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        datetime.fromisoformat(saved["now"])
    except (ValueError, KeyError, TypeError) as error:
        raise TransportNotOpened(
            f"{file} is nothing that was kept here ({type(error).__name__}); see --keep"
        ) from error
    return saved
