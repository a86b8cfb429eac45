"""The options of the sandbox: over HTTP, with a bot in a process of its own, and kept between runs."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.sandbox.fake_slack.deliveries.http_delivery import HttpDelivery
from bot.sandbox.options import SandboxOptions
from bot.sandbox.people import APP_PANE, COORDINATOR, COUNCIL
from bot.sandbox.users.sidebar import HOME
from bot.sandbox.web.app import REAL, serve_sandbox
from bot.settings.settings import Settings
from tests import ROOT
from tests.bot.sandbox.visitor import Visitor, find_elements

pytestmark = pytest.mark.long

QUESTION = "@schengen what does Eurojust owe by June 2024?"
PATIENCE = 60


def test_over_http(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same bot behind its HTTP transport hears, answers and opens forms; no WebSocket is opened."""
    monkeypatch.chdir(tmp_path)
    with serve_sandbox(Settings(), options=SandboxOptions(is_http=True, answer_timeout=30)) as sandbox:
        visitor = Visitor(sandbox.server.url)
        assert isinstance(sandbox.sandbox.slack.http_delivery, HttpDelivery)
        assert len(sandbox.sandbox.slack.sockets) == 0
        thread = visitor.say(QUESTION)["thread"]
        assert "4 open." in visitor.read_part("thread", thread=thread)
        visitor.say("/schengen show III.3", COORDINATOR.id)
        button, *_ = find_elements(visitor.get_parts(COORDINATOR.id)["main"], "mark_done:1")
        visitor.press(button)
        assert visitor.submit(day="2023-10-19", evidence="").count("Please complete this required field.") == 1
        assert "Evidence: ST 1/23" in visitor.submit(day="2023-10-19", evidence="ST 1/23")


def test_an_example_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the option the register has a second note, whose titles say that it is an example; otherwise it has one."""
    monkeypatch.chdir(tmp_path)
    with serve_sandbox(Settings(), options=SandboxOptions(has_example_note=True, answer_timeout=30)) as sandbox:
        visitor = Visitor(sandbox.server.url)
        thread = visitor.say(QUESTION)["thread"]
        answer = visitor.read_part("thread", thread=thread)
        first, second = answer.split("Note 9999/23, PUBLIC", 1)
        assert "Note 13901/23, LIMITE" in first
        assert "III.3a Joint report on financial investigations" in first
        assert "III.3a Example: joint paper on voluntary return" in second
        visitor.say("/schengen note close 9999/23", COORDINATOR.id)
        assert "Note 9999/23 is closed" in visitor.read_part("main", COORDINATOR.id)
    with serve_sandbox(Settings(), options=SandboxOptions(answer_timeout=30)) as sandbox:
        visitor = Visitor(sandbox.server.url)
        visitor.say("/schengen note", COORDINATOR.id)
        assert "9999/23" not in visitor.read_part("main", COORDINATOR.id).replace("[close 9999/23]", "")


def test_what_is_kept_is_there_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Messages, files, changes and the time are restored; a reset deletes them for later runs, too."""
    monkeypatch.chdir(tmp_path)
    options = SandboxOptions(keep_folder=tmp_path / "kept", answer_timeout=30)
    with serve_sandbox(Settings(), options=options) as sandbox:
        visitor = Visitor(sandbox.server.url)
        thread = visitor.say(QUESTION)["thread"]
        menu, *_ = find_elements(visitor.get_parts(thread=thread)["thread"], "line_menu")
        visitor.press(menu, COORDINATOR.id, value="details|III.1a|en")
        visitor.say("/schengen done III.2 December 2023 ST 15000/23", COORDINATOR.id)
        visitor.say("/schengen export", COORDINATOR.id)
        visitor.wait_for('class="file"', "main", COORDINATOR.id, APP_PANE)
        visitor.do("open", COORDINATOR.id, HOME)
        visitor.do("clock", to="reminder")
        before = visitor.get_parts(COORDINATOR.id, thread=thread)
        ((file, content),) = ((file.id, file.content) for file in sandbox.sandbox.slack.files)
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "kept").iterdir()} == {0o600}
    with serve_sandbox(Settings(), options=options) as sandbox:
        visitor = Visitor(sandbox.server.url)
        restored = visitor.get_parts(COORDINATOR.id, thread=thread)
        assert {name: restored[name] for name in ("main", "thread", "clock")} == {
            name: before[name] for name in ("main", "thread", "clock")
        }
        assert visitor.get(f"files/{file}") == content
        assert "ST 15000/23" in visitor.read_part("main", COORDINATOR.id, HOME)
        assert visitor.say(QUESTION)["thread"] not in (None, thread)
        visitor.do("reset")
        assert "19 October 2023" in visitor.read_part("clock")
    with serve_sandbox(Settings(), options=options) as sandbox:
        visitor = Visitor(sandbox.server.url)
        assert "A workspace to try the bot in" in visitor.read_part("main")
        visitor.do("open", COORDINATOR.id, HOME)
        assert "ST 15000/23" not in visitor.read_part("main", COORDINATOR.id, HOME)


@contextmanager
def running(log: Path, words: tuple[str, ...], settings: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run a process with its own settings and none of this one's; its output goes into a file."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings}
    with log.open("wb") as output:
        command = [sys.executable, "-m", "bot", *words]
        process = subprocess.Popen(command, cwd=log.parent, env=environment, stdout=output, stderr=output)  # noqa: S603 - our own words
        try:
            yield process
        finally:
            process.terminate()
            process.wait(PATIENCE)


def until_said(log: Path, pattern: str, process: subprocess.Popen[bytes]) -> str:
    """Return the content of a file, once it matches a pattern."""
    deadline = time.monotonic() + PATIENCE
    while not re.search(pattern, output := log.read_text(encoding="utf-8")):
        assert process.poll() is None, output
        assert time.monotonic() < deadline, output
        time.sleep(0.05)
    return output


def free_port() -> str:
    """Return a port that is free."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return str(server.getsockname()[1])


@pytest.mark.parametrize("flags", [(), ("--http",)])
def test_a_bot_of_its_own_process(tmp_path: Path, flags: tuple[str, ...]) -> None:
    """The sandbox prints the settings of a bot in another process, which then connects unmodified."""
    words, port = ("sandbox", "--no-bot", "--no-browser", *flags), {"HTTP_PORT": free_port()}
    with running(tmp_path / "sandbox.txt", words, port) as sandbox:
        output = until_said(tmp_path / "sandbox.txt", "python -m bot run", sandbox)
        (url,) = re.findall(r"open at (http://127\.0\.0\.1:\d+/)", output)
        visitor = Visitor(url)
        assert visitor.do("clock", to="reminder")["notice"] == REAL
        assert "the real time" in visitor.read_part("clock")
        assert visitor.read_part("tour") == ""
        assert (
            visitor.say("/schengen help", COORDINATOR.id)["notice"]
            == '/schengen failed with the error "dispatch_failed"'
        )
        settings = dict(re.findall(r"^([A-Z_]+)=(\S+)", output, re.MULTILINE))
        assert settings["REMINDER_CHANNELS"] == COUNCIL.id
        with running(tmp_path / "bot.txt", ("run",), settings) as bot:
            until_said(tmp_path / "bot.txt", "the bot is running", bot)
            visitor.say(QUESTION)
            deadline = time.monotonic() + PATIENCE
            while "1 reply" not in visitor.read_part("main"):
                assert time.monotonic() < deadline, (tmp_path / "bot.txt").read_text(encoding="utf-8")
                time.sleep(0.1)
