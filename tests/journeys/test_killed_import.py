"""A bot that is killed while it reads a document."""

import signal
import sqlite3
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.fake_slack.api_calls import DOWNLOAD_PATH, Json
from bot.sandbox.fake_slack.fake_slack import APP, TEAM, FakeSlack, Fault
from tests.handlers.drafts.test_intake import NOTE
from tests.journeys.socket_process import TIMEOUT_SECONDS, run_bot_in


@pytest.mark.long
def test_a_document_outlives_the_process_that_reads_it(tmp_path: Path) -> None:
    """Killed with -9 after it has said that it reads, the next process reads on, and says so in the same message."""
    with FakeSlack() as slack:
        file = slack.add_file("note.md", NOTE, channel="D0COORDINATOR")
        slack.fail(f"{DOWNLOAD_PATH}{file['id']}", Fault(accept=True, delay_before=2 * TIMEOUT_SECONDS))
        with run_bot_in(slack, tmp_path) as bot:
            assert bot.socket.send("events_api", _file_event(file)) is not None
            (message,) = slack.wait_for_messages(1, timeout=TIMEOUT_SECONDS)
            assert message.text == "Reading “note.md” …"
            _await(lambda: any(call.method.startswith(DOWNLOAD_PATH) for call in slack.calls))
            bot.stop(signal.SIGKILL)
        with closing(sqlite3.connect(tmp_path / "bot.db", isolation_level=None)) as connection:
            # As if the time had passed that reading may take.
            connection.execute("UPDATE incoming_document SET not_before = '2000-01-01 00:00:00.000000'")
        with run_bot_in(slack, tmp_path):
            _await(lambda: slack.messages[0].text.startswith("Draft: 15000/25\n2 paragraphs, 2 things"))
        assert len(slack.messages) == 1
        with closing(sqlite3.connect(tmp_path / "bot.db")) as connection:
            assert connection.execute("SELECT state, begun_by FROM draft").fetchall() == [("open", "U0COORDINATOR")]


def _await(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _file_event(file: Json) -> Mapping[str, Any]:
    event: Json = {
        "type": "message",
        "channel_type": "im",
        "subtype": "file_share",
        "ts": "1700000000.000001",
        "text": "",
    }
    event |= {"user": "U0COORDINATOR", "channel": "D0COORDINATOR", "files": [file]}
    sent = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": "Ev1"}
    return {**sent, "is_ext_shared_channel": False, "event": event}
