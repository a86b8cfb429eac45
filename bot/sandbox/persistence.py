"""What is kept of the workspace from one time to the next: what stands in it, and how late it was there."""

import base64
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.fake_slack.methods.files import File
from bot.sandbox.fake_slack.methods.messages import Message
from bot.sandbox.fake_slack.methods.response_urls import ResponseUrl
from bot.transport.base import TransportNotOpened

#: The file beside the database.
NAME = "workspace.json"


class Persistence:
    """In a folder, which is made where there is none; without one, nothing is kept.

    NotOpened where what is in it was not kept here.
    """

    def __init__(self, folder: Path | None) -> None:
        self._file: Path | None = None
        self._kept: Mapping[str, Any] = {}
        if folder is None:
            return
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / NAME
        if self._file.exists():
            self._kept = self._read(self._file)

    def _read(self, file: Path) -> Mapping[str, Any]:
        try:
            kept: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
            datetime.fromisoformat(kept["now"])
        except (ValueError, KeyError, TypeError) as error:
            raise TransportNotOpened(
                f"{file} is nothing that was kept here ({type(error).__name__}); see --keep"
            ) from error
        return kept

    @property
    def now(self) -> datetime | None:
        """How late it was, None where nothing was kept."""
        return datetime.fromisoformat(self._kept["now"]) if self._kept else None

    def restore(self, slack: FakeSlack) -> None:
        """Let stand again in a new workspace what stood in it."""
        if not self._kept:
            return
        slack.restore(
            messages=[Message(**each) for each in self._kept["messages"]],
            files=[File(**{**each, "content": base64.b64decode(each["content"])}) for each in self._kept["files"]],
            homes=self._kept["homes"],
            prompts=self._kept["prompts"],
            replies={path: ResponseUrl(**each) for path, each in self._kept["replies"].items()},
        )

    def forget(self) -> None:
        """Remove what was kept, the bot's database with it."""
        if self._file is not None:
            for each in self._file.parent.glob("sandbox.db*"):
                each.unlink()
            self._file.unlink(missing_ok=True)

    def keep(self, slack: FakeSlack, now: datetime) -> None:
        """Write it down, all or nothing."""
        if self._file is None:
            return
        kept = {
            "now": now.isoformat(),
            "messages": [asdict(each) for each in slack.messages],
            "files": [{**asdict(each), "content": _text(each.content)} for each in slack.files],
            "homes": dict(slack.homes),
            "prompts": dict(slack.prompts),
            "replies": {path: asdict(each) for path, each in slack.replies.items()},
        }
        beside = self._file.with_suffix(".new")
        beside.touch(mode=0o600)  # as the database's
        beside.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        beside.replace(self._file)


def _text(content: bytes | None) -> str:
    return base64.b64encode(content or b"").decode()
