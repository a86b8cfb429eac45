"""The bot as a process of its own, connected over a real WebSocket, until it is told to stop."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from bot.standin import APP, BOT_USER, TEAM, StandIn

#: How long the process may take for anything, on a busy machine.
PATIENCE = 30


class Socket:
    """Slack's end of Socket Mode: sends envelopes, and keeps what comes back."""

    def __init__(self) -> None:
        self.connected = threading.Event()
        self.answers: Queue[Mapping[str, Any]] = Queue()
        self._connection: ServerConnection | None = None

    def handle(self, connection: ServerConnection) -> None:
        """Greet, then listen until the bot goes."""
        self._connection = connection
        connection.send(json.dumps({"type": "hello", "num_connections": 1, "connection_info": {"app_id": APP}}))
        self.connected.set()
        try:
            for message in connection:
                self.answers.put(json.loads(message))
        except ConnectionClosed:
            return

    def send(self, kind: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Send an envelope, and return its acknowledgement."""
        assert self._connection is not None
        envelope = {
            "envelope_id": f"envelope-{kind}",
            "type": kind,
            "payload": payload,
            "accepts_response_payload": True,
        }
        self._connection.send(json.dumps(envelope))
        return self.answers.get(timeout=PATIENCE)


@pytest.fixture
def socket() -> Iterator[tuple[Socket, Server]]:
    """A WebSocket server on a free port."""
    slack_end = Socket()
    with serve(slack_end.handle, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield slack_end, server
        server.shutdown()
        thread.join()


@pytest.fixture
def bot(socket: tuple[Socket, Server], tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Socket, StandIn]]:
    """The bot, running and connected."""
    slack_end, server = socket
    with StandIn() as slack:
        slack.socket_url = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"
        settings = {
            "SLACK_BOT_TOKEN": "xoxb-test",
            "SLACK_APP_TOKEN": "xapp-test",
            "SLACK_API_URL": slack.url,
            "DATABASE_URL": f"sqlite:///{tmp_path}/bot.db",
            "COORDINATORS": "U0COORDINATOR",
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            env={**os.environ, **settings},
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert slack_end.connected.wait(PATIENCE)
            yield process, slack_end, slack
        finally:
            process.kill()
            process.communicate()


def test_asked_commanded_and_stopped(bot: tuple[subprocess.Popen[str], Socket, StandIn]) -> None:
    """A mention is answered in its thread, a command in its acknowledgement, and SIGTERM ends the process with 0."""
    process, socket, slack = bot
    event = {"type": "app_mention", "user": "U1A", "channel": "C1A", "ts": "1.000001"}
    event["text"] = f"<@{BOT_USER}> what does Eurojust owe by June 2024?"
    callback = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": "Ev1", "event": event}
    assert socket.send("events_api", callback)["envelope_id"] == "envelope-events_api"
    (said,) = slack.wait(1, timeout=PATIENCE)
    assert (said.channel, said.thread_ts) == ("C1A", "1.000001")
    assert "III.3a" in said.text
    command = {"command": "/schengen", "text": "done III.3 ST 1/24", "user_id": "U0COORDINATOR", "team_id": TEAM}
    acknowledged = socket.send("slash_commands", {**command, "channel_id": "C1A", "trigger_id": "1.2"})
    assert "Done: III.3a" in acknowledged["payload"]["text"]
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert "the bot is running" in log
    assert not [each for each in ("Eurojust", "ST 1/24", "xoxb-", "xapp-") if each in log]
