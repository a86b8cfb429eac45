"""The calendar feed of a bot process: its addresses leave no trace."""

import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from bot.sandbox.fake_slack.faults import Fault
from tests.bot.documents.calendars import read_strictly
from tests.handlers.files.test_calendar import ADDRESS, token
from tests.handlers.workspace import DELEGATE
from tests.journeys.socket_process import TIMEOUT_SECONDS
from tests.journeys.socket_process import run_bot as connected
from tests.journeys.test_http_process import HttpBotProcess, run_bot

pytestmark = pytest.mark.long


def misuse_address(bot: HttpBotProcess, secret: str) -> None:
    """Request an address in every wrong way, also by broken clients, and while other things fail."""
    path = f"/calendar/{secret}.ics"
    assert bot.caller.request("POST", path).status == 405
    assert [bot.caller.request("GET", f"{path}{more}").status for more in ("x", "/", "%0d%0aX:%20y")] == [404] * 3
    with bot.caller.connect() as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n broken\r\n\r\n".encode())
        connection.recv(1000)
    with bot.caller.connect() as connection:
        connection.sendall(f"GET {path} HTTP/9.9\r\n\r\n".encode())
    assert bot.caller.request("GET", f"{path}?{secret}", headers={"Referer": secret, "Cookie": secret}).status == 200
    for _ in range(25):
        last = bot.caller.request("HEAD", path)
    assert last.status == 429


def test_nothing_of_an_address_is_left(tmp_path: Path) -> None:
    """No part of an address is in the log, the metrics or the database's files, whatever goes wrong."""
    with run_bot(tmp_path, PUBLIC_URL=f"{ADDRESS}/", LOG_LEVEL="INFO") as bot:
        secret = token(bot.caller.send_command("calendar on with titles", user=DELEGATE).json["text"])
        found = read_strictly(bot.caller.request("GET", f"/calendar/{secret}.ics").body.encode())
        assert len(found) > 20
        misuse_address(bot, secret)
        other = token(bot.caller.send_command("calendar on").json["text"])
        bot.slack.fail("users.info", Fault.error("internal_error"), times=None)
        bot.slack.heal()
        with closing(sqlite3.connect(tmp_path / "bot.db", timeout=TIMEOUT_SECONDS)) as connection:
            connection.execute("ALTER TABLE change RENAME TO lost")
            assert bot.caller.request("GET", f"/calendar/{other}.ics").status == 503
            connection.execute("ALTER TABLE lost RENAME TO change")
        figures = bot.caller.request("GET", "/metrics").body + bot.caller.get_health().body
        assert 'schengen_calendars_total{outcome="busy"} 1.0' in figures
        bot.process.send_signal(signal.SIGTERM)
        assert bot.process.wait(TIMEOUT_SECONDS) == 0
        assert "a calendar was not made: OperationalError" in bot.log
        kept = b"".join(each.read_bytes() for each in tmp_path.iterdir() if each.is_file())
        for each in (secret, other):
            assert each not in bot.log + figures
            assert each.encode() not in kept
        assert "/calendar/" not in bot.log
        assert "Traceback" not in bot.log


def test_over_socket_mode_there_is_no_address(tmp_path: Path) -> None:
    """Over Socket Mode no calendar is served, even with PUBLIC_URL."""
    tokens = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "PUBLIC_URL": ADDRESS}
    with connected(tmp_path, COORDINATORS=DELEGATE, REMINDER_CHANNELS="C0COUNCIL", **tokens) as bot:
        typed = {"command": "/schengen", "text": "calendar on", "user_id": DELEGATE, "channel_id": "C0COUNCIL"}
        answer = bot.socket.send("slash_commands", {**typed, "team_id": TEAM, "api_app_id": APP})
        assert "no public address" in answer["payload"]["text"]
