"""The bot over a real WebSocket in a process of its own, until it is told to stop."""

import signal
from pathlib import Path

import pytest

from tests.journeys.socket_process import TIMEOUT_SECONDS, coordinator_command, done_command, mention_event, run_bot


def test_asked_commanded_and_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mention is answered in its thread, a command in its acknowledgement; SIGTERM ends `python -m bot run` with 0.

    With an app-level token the transport is Socket Mode, whatever else is set, and no port is opened.
    """
    monkeypatch.setenv("SLACK_SIGNING_SECRET", "0123456789abcdef" * 2)
    with run_bot(tmp_path, None) as bot:
        assert bot.socket.send("events_api", mention_event("1.000001"))["envelope_id"] == "envelope-events_api"
        (said,) = bot.slack.wait_for_messages(1, timeout=TIMEOUT_SECONDS)
        assert (said.channel, said.thread_ts) == ("C1A", "1.000001")
        assert "III.3a" in said.text
        acknowledged = bot.socket.send("slash_commands", done_command())
        assert "Done: III.3a" in acknowledged["payload"]["text"]
        assert bot.stop(signal.SIGTERM) == 0
        assert not [each for each in ("Eurojust", "ST 1/24", "xoxb-", "xapp-", "listening") if each in bot.log]


def test_a_list_larger_than_a_frame(tmp_path: Path) -> None:
    """In Greek the list of everything follows its empty acknowledgement, and the connection stays as it is."""
    with run_bot(tmp_path) as bot:
        assert "payload" in bot.socket.send("slash_commands", coordinator_command("language el"))
        response_url = {"response_url": bot.slack.make_response_url()}
        acknowledged = bot.socket.send("slash_commands", {**coordinator_command("list"), **response_url})
        assert acknowledged == {"envelope_id": "envelope-slash_commands"}
        (said,) = bot.slack.wait_for_messages(1, timeout=TIMEOUT_SECONDS)
        assert said.channel.startswith("response/")
        assert "III.3a" in said.text
        assert "payload" in bot.socket.send("slash_commands", coordinator_command("help"))
        assert bot.slack.sockets.greeted_count == 1
