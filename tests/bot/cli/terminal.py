"""Running the bot from a command line, as its users do."""

import json
import os
import pty
import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any

from tests import ROOT


@dataclass(frozen=True, kw_only=True)
class Ran:
    """What became of a command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON is anything
        """The one JSON document that was printed."""
        (document,) = self.lines
        return document

    @property
    def lines(self) -> list[Any]:
        """The JSON documents that were printed, one a line."""
        return [json.loads(each) for each in self.out.splitlines()]


@dataclass(frozen=True, kw_only=True)
class Terminal:
    """A folder to be in, with no settings but the database's address and those given to a command."""

    folder: Path
    url: str

    def run(self, *words: str, stdin: str | bytes = "", **settings: str) -> Ran:
        """Run `python -m bot` with these words."""
        return self.start([sys.executable, "-m", "bot", *words], stdin, settings)

    def run_without_input(self, *words: str, **settings: str) -> Ran:
        """Run it where there is no standard input at all."""
        shell = ["/bin/sh", "-c", 'exec "$@" <&-', "sh"]
        return self.start([*shell, sys.executable, "-m", "bot", *words], None, settings)

    def run_watched(self, *words: str, **settings: str) -> Ran:
        """Run it where somebody looks at what it says on standard error: that is a terminal, and nothing else is."""
        ours, theirs = pty.openpty()
        with os.fdopen(ours, "rb", buffering=0) as screen:
            process = subprocess.Popen(  # noqa: S603  # nobody else's words are in it
                [sys.executable, "-m", "bot", *words],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=theirs,
                cwd=self.folder,
                env=self._usual | {"TERM": "xterm", "COLUMNS": "120"} | settings,
            )
            os.close(theirs)
            seen = b"".join(iter(partial(_shown, screen), b""))
            out, _ = process.communicate(timeout=30)
        return Ran(code=process.returncode, out=out.decode(), err=seen.decode())

    @property
    def _usual(self) -> dict[str, str]:
        return {"DATABASE_URL": self.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}

    def start(self, command: list[str], stdin: str | bytes | None, settings: dict[str, str]) -> Ran:
        """Run a command to its end."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(  # noqa: S603  # nobody else's words are in it
            command,
            input=given,
            capture_output=True,
            cwd=self.folder,
            env=self._usual | settings,
            timeout=30,
            check=False,
        )
        return Ran(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())


def _shown(screen: IO[bytes]) -> bytes:
    """What has come to a terminal since; nothing once nobody writes to it any more, which is an error there."""
    try:
        return screen.read(4096)
    except OSError:
        return b""
