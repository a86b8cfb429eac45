"""The bot as a process of its own, connected over a real WebSocket, until it is told to stop."""

import signal
from pathlib import Path

import pytest

from tests.journeys.socket_process import PATIENCE, done, mention, running


def test_asked_commanded_and_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mention is answered in its thread, a command in its acknowledgement, and SIGTERM ends the process with 0.

    With an app-level token it is Socket Mode, whatever else is set: nothing is listened on.
    """
    monkeypatch.setenv("SLACK_SIGNING_SECRET", "0123456789abcdef" * 2)
    with running(tmp_path) as bot:
        assert bot.socket.send("events_api", mention("1.000001"))["envelope_id"] == "envelope-events_api"
        (said,) = bot.slack.wait_for_messages(1, timeout=PATIENCE)
        assert (said.channel, said.thread_ts) == ("C1A", "1.000001")
        assert "III.3a" in said.text
        acknowledged = bot.socket.send("slash_commands", done())
        assert "Done: III.3a" in acknowledged["payload"]["text"]
        assert bot.stop(signal.SIGTERM) == 0
        assert not [each for each in ("Eurojust", "ST 1/24", "xoxb-", "xapp-", "listening") if each in bot.log]
