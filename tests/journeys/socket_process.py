"""The bot as a process of its own that is connected to a workspace over Socket Mode."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, FakeSlack

#: How long the process may take for anything, on a busy machine.
PATIENCE = 60


class Socket:
    """Slack's end of Socket Mode: sends envelopes, and keeps what comes back."""

    def __init__(self, slack: FakeSlack) -> None:
        self._sockets = slack.sockets
        self.answers = slack.sockets.unclaimed_answers

    def post(self, kind: str, payload: object, *, envelope: str) -> None:
        """Send an envelope."""
        whole = {"envelope_id": envelope, "type": kind, "payload": payload, "accepts_response_payload": True}
        self._sockets.send(json.dumps(whole))

    def shout(self, text: str) -> None:
        """Send what is no envelope."""
        self._sockets.send(text)

    def send(self, kind: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Send an envelope, and return its acknowledgement."""
        self.post(kind, payload, envelope=f"envelope-{kind}")
        return self.answers.get(timeout=PATIENCE)


@dataclass(frozen=True, kw_only=True)
class Process:
    """A bot that runs."""

    popen: subprocess.Popen[bytes]
    socket: Socket
    slack: FakeSlack
    log_file: Path

    @property
    def log(self) -> str:
        """What it has logged so far."""
        return self.log_file.read_text(encoding="utf-8")

    def wait_for(self, words: str) -> None:
        """Until these words are in its log."""
        deadline = time.monotonic() + PATIENCE
        while words not in self.log:
            assert self.popen.poll() is None, self.log
            assert time.monotonic() < deadline, self.log
            time.sleep(0.02)

    def ask(self, *times: str, length: int = 0) -> None:
        """Let somebody ask at each of these times, in an event of a certain length."""
        for ts in times:
            self.socket.post("events_api", {**mention(ts), "padding": "." * length}, envelope=ts)

    def stop(self, signal: int) -> int:
        """Send it a signal, wait for its end, and return its exit code."""
        self.popen.send_signal(signal)
        return self.popen.wait(PATIENCE)


@contextmanager
def running(folder: Path, *words: str, **settings: str) -> Iterator[Process]:
    """The bot, connected to a workspace of its own; with its database and its log in a folder."""
    with FakeSlack() as slack, (folder / "log").open("wb") as log:
        usual = {
            "SLACK_BOT_TOKEN": "xoxb-test",
            "SLACK_APP_TOKEN": "xapp-test",
            "SLACK_API_URL": slack.url,
            "DATABASE_URL": f"sqlite:///{folder}/bot.db",
            "COORDINATORS": "U0COORDINATOR",
            "REMINDER_CHANNELS": "C1A",
        }
        command = [sys.executable, *(words or ("-m", "bot", "run"))]
        popen = subprocess.Popen(command, env={**os.environ, **usual, **settings}, stderr=log)  # noqa: S603  # our own words
        process = Process(popen=popen, socket=Socket(slack), slack=slack, log_file=folder / "log")
        try:
            process.wait_for("the bot is running")
            slack.sockets.await_connection(PATIENCE)
            yield process
        finally:
            popen.kill()
            popen.wait()


def mention(ts: str) -> Mapping[str, Any]:
    """An event in which somebody asks in a channel what Eurojust owes."""
    text = f"<@{BOT_USER}> what does Eurojust owe by June 2024?"
    event = {"type": "app_mention", "user": "U1A", "channel": "C1A", "ts": ts, "text": text}
    sent = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": f"Ev{ts}"}
    return {**sent, "is_ext_shared_channel": False, "event": event}


def done() -> Mapping[str, Any]:
    """A command by which the coordinator marks something done."""
    who = {"user_id": "U0COORDINATOR", "team_id": TEAM, "api_app_id": APP, "channel_id": "C1A"}
    return {"command": "/schengen", "text": "done III.3 ST 1/24", **who}
