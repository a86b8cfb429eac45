"""The bot in a process of its own, connected to a fake workspace over Socket Mode."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeAlias

from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, FakeSlack
from domain.dates.spans import BRUSSELS
from tests.forked import ForkedProcess, Program
from tests.journeys import bot_programs

#: A process of its own, forked or not.
Process: TypeAlias = ForkedProcess | subprocess.Popen[bytes]

#: The longest wait for the process, on a busy machine.
TIMEOUT_SECONDS = 60


class SocketModeServer:
    """Slack's side of Socket Mode: sends envelopes, and keeps the answers."""

    def __init__(self, slack: FakeSlack) -> None:
        self._sockets = slack.sockets
        self.answers = slack.sockets.unclaimed_answers

    def post(self, kind: str, payload: object, *, envelope: str) -> None:
        """Send an envelope."""
        whole = {"envelope_id": envelope, "type": kind, "payload": payload, "accepts_response_payload": True}
        self._sockets.send(json.dumps(whole))

    def send_raw(self, text: str) -> None:
        """Send a text that is no envelope."""
        self._sockets.send(text)

    def send(self, kind: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Send an envelope, and return its acknowledgement."""
        self.post(kind, payload, envelope=f"envelope-{kind}")
        return self.answers.get(timeout=TIMEOUT_SECONDS)


@dataclass(frozen=True, kw_only=True)
class BotProcess:
    """A running bot."""

    process: Process
    socket: SocketModeServer
    slack: FakeSlack
    log_file: Path

    @property
    def log(self) -> str:
        """Its log so far."""
        return self.log_file.read_text(encoding="utf-8")

    def wait_for(self, words: str) -> None:
        """Wait until a text is in its log."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while words not in self.log:
            assert self.process.poll() is None, self.log
            assert time.monotonic() < deadline, self.log
            time.sleep(0.02)

    def send_questions(self, *times: str, length: int = 0) -> None:
        """Send a question with each of these timestamps, in an event with padding."""
        for ts in times:
            self.socket.post("events_api", {**mention_event(ts), "padding": "." * length}, envelope=ts)

    def stop(self, signal: int) -> int:
        """Send it a signal, wait for its end, and return its exit code."""
        self.process.send_signal(signal)
        return self.process.wait(TIMEOUT_SECONDS)


@contextmanager
def run_bot(folder: Path, program: Program | None = bot_programs.run, /, **settings: str) -> Iterator[BotProcess]:
    """Run the bot, connected to a workspace of its own, with its database and its log in a folder."""
    with FakeSlack() as slack, run_bot_in(slack, folder, program, **settings) as bot:
        yield bot


@contextmanager
def run_bot_in(
    slack: FakeSlack, folder: Path, program: Program | None = bot_programs.run, /, **settings: str
) -> Iterator[BotProcess]:
    """Run the bot, connected to a workspace, with its database and its log in a folder."""
    usual = {
        "SLACK_BOT_TOKEN": "xoxb-test",
        "SLACK_APP_TOKEN": "xapp-test",
        "SLACK_API_URL": slack.url,
        "DATABASE_URL": f"sqlite:///{folder}/bot.db",
        "COORDINATORS": "U0COORDINATOR",
        "REMINDER_CHANNELS": "C1A",
        "QUIET_HOURS": make_quiet_hours(),
    }
    process = start(program, {**os.environ, **usual, **settings}, folder / "log")
    bot = BotProcess(process=process, socket=SocketModeServer(slack), slack=slack, log_file=folder / "log")
    try:
        bot.wait_for("the bot is running")
        slack.sockets.await_connection(TIMEOUT_SECONDS)
        yield bot
    finally:
        process.kill()
        process.wait()


def make_quiet_hours() -> str:
    """Return the setting by which nothing is posted unasked for hours, in anyone's zone, whatever is due today."""
    now, margin = datetime.now(BRUSSELS), timedelta(hours=10)
    return f"{now - margin:%H:%M}-{now + margin:%H:%M}"


def start(program: Program | None, environment: Mapping[str, str], log: Path) -> Process:
    """Start a program in a forked process; without one, `python -m bot run` as an administrator does."""
    if program is not None:
        return ForkedProcess(program, env=environment, stderr=log)
    with log.open("wb") as output:
        return subprocess.Popen([sys.executable, "-m", "bot", "run"], env=environment, stderr=output)


def mention_event(ts: str) -> Mapping[str, Any]:
    """Return the event of a question in a channel about what Eurojust owes."""
    text = f"<@{BOT_USER}> what does Eurojust owe by June 2024?"
    event = {"type": "app_mention", "user": "U1A", "channel": "C1A", "ts": ts, "text": text}
    sent = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": f"Ev{ts}"}
    return {**sent, "is_ext_shared_channel": False, "event": event}


def done_command() -> Mapping[str, Any]:
    """Return the command with which the coordinator marks III.3 done."""
    return coordinator_command("done III.3 ST 1/24")


def coordinator_command(text: str) -> Mapping[str, Any]:
    """Return the command `/schengen text` of the coordinator in the channel."""
    who = {"user_id": "U0COORDINATOR", "team_id": TEAM, "api_app_id": APP, "channel_id": "C1A"}
    return {"command": "/schengen", "text": text, **who}
