"""Run the bot's command line in a process of its own, as users do."""

import json
import os
import pty
import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any

from bot.cli.main import main
from tests import ROOT
from tests.forked import run_forked


@dataclass(frozen=True, kw_only=True)
class CommandResult:
    """The exit code and output of a command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON is anything
        """The one JSON document of the output."""
        (document,) = self.lines
        return document

    @property
    def lines(self) -> list[Any]:
        """The JSON documents of the output, one per line."""
        return [json.loads(each) for each in self.out.splitlines()]


@dataclass(frozen=True, kw_only=True)
class Terminal:
    """A folder in which commands run, with the database's URL and the settings given to a command only."""

    folder: Path
    url: str

    def run(self, *words: str, stdin: str | bytes = "", **settings: str) -> CommandResult:
        """Run `python -m bot` with arguments, in a process that has all of it imported already."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        environment = self._usual | settings
        code, out, err = run_forked(partial(main, words), env=environment, cwd=self.folder, stdin=given, timeout=30)
        return CommandResult(code=code, out=out.decode(), err=err.decode())

    def run_without_input(self, *words: str, **settings: str) -> CommandResult:
        """Run a command with standard input closed."""
        shell = ["/bin/sh", "-c", 'exec "$@" <&-', "sh"]
        return self.start([*shell, sys.executable, "-m", "bot", *words], None, settings)

    def run_on_terminal(self, *words: str, **settings: str) -> CommandResult:
        """Run a command whose standard error, and nothing else, is a terminal."""
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
        return CommandResult(code=process.returncode, out=out.decode(), err=seen.decode())

    @property
    def _usual(self) -> dict[str, str]:
        return {"DATABASE_URL": self.url, "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}

    def start(self, command: list[str], stdin: str | bytes | None, settings: dict[str, str]) -> CommandResult:
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
        return CommandResult(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())


def _shown(screen: IO[bytes]) -> bytes:
    """Return the next output of a terminal; nothing once it is closed, which is an error there."""
    try:
        return screen.read(4096)
    except OSError:
        return b""
