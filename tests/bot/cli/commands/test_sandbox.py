"""`sandbox`, and `run` without tokens: the workspace in the browser, in a process of its own."""

import os
import pty
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests import ROOT
from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import Terminal

ENVIRONMENT = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm"}


@pytest.fixture
def typing() -> Iterator[int]:
    """A terminal as standard input."""
    ours, theirs = pty.openpty()
    yield theirs
    os.close(ours)
    os.close(theirs)


@pytest.mark.long
@pytest.mark.parametrize("words", [("sandbox", "--no-browser"), ("run",)])
def test_it_is_served_until_it_is_stopped(terminal: Terminal, typing: int, words: tuple[str, ...]) -> None:
    """The address is printed, the page is served, and the process ends with 0 when told to; nothing is left."""
    folder = terminal.folder / "temporary"
    folder.mkdir()
    command = [sys.executable, "-m", "bot", *words]
    settings = ENVIRONMENT | {"TMPDIR": str(folder), "DATABASE_URL": terminal.url}
    with subprocess.Popen(command, stdin=typing, stdout=subprocess.PIPE, cwd=terminal.folder, env=settings) as process:  # noqa: S603  # nobody else's words are in it
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline().decode())
        assert found is not None
        with urlopen(found[0], timeout=20) as answer:  # noqa: S310  # it is this machine's
            assert b"schengen-council" in answer.read()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
    assert list(folder.iterdir()) == []
    assert [each.name for each in terminal.folder.iterdir()] == ["temporary"]


def test_what_was_not_kept_by_it_is_named(run: Run, tmp_path: Path) -> None:
    """A folder that `sandbox` has not made, or a file, is left as it is and named."""
    (tmp_path / "workspace.json").write_text("[]", encoding="utf-8")
    ran = run("sandbox", "--no-browser", "--keep", str(tmp_path))
    assert ran.code == 2
    assert "workspace.json is nothing that was kept here" in ran.err
    assert "see --keep" in ran.err
    assert run("sandbox", "--no-browser", "--keep", str(tmp_path / "workspace.json")).code == 2
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["workspace.json"]


def test_a_port_that_is_taken_is_named(run: Run) -> None:
    """A port that is taken, or is no port, is named, and the code is 2."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ran = run("sandbox", "--port", port)
    assert ran.code == 2
    assert f"127.0.0.1 port {port} cannot be listened on" in ran.err
    assert "see --port" in ran.err
    assert run("sandbox", "--port", "high").code == 2
    assert list(Path().iterdir()) == []
