"""A machine whose clock is wrong: nothing is planned, expired or sent by it, and nothing is lost when it is set."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from tests.journeys.socket_process import TIMEOUT_SECONDS, run_bot_in

MONTHS = 92 * 24 * 3600.0


def read_column(folder: Path, statement: str) -> list[object]:
    """Return the first column of a query of the bot's database."""
    with closing(sqlite3.connect(folder / "bot.db", timeout=TIMEOUT_SECONDS)) as connection:
        return [row[0] for row in connection.execute(statement)]


def read_last_tick(folder: Path) -> list[object]:
    """Return the time of the last tick that was recorded, if there is one."""
    return read_column(folder, "SELECT value FROM meta WHERE key = 'last tick'")


@pytest.mark.parametrize(("error", "words"), [(MONTHS, "ahead of"), (-MONTHS, "behind")])
def test_a_clock_that_slack_contradicts_plans_nothing(tmp_path: Path, error: float, words: str) -> None:
    """With the clock months ahead of Slack's or behind, no reminder and no tick is stored; the log says why."""
    with FakeSlack(lambda: time.time() - error) as slack, run_bot_in(slack, tmp_path) as bot:
        bot.wait_for(f"s {words} Slack's: nothing is planned or sent until it is set")
        assert read_column(tmp_path, "SELECT key FROM reminder") == []
        assert read_last_tick(tmp_path) == []


def test_a_clock_that_is_right_plans(tmp_path: Path) -> None:
    """With the clock a minute off, reminders are planned and the tick is recorded."""
    with FakeSlack(lambda: time.time() - 60) as slack, run_bot_in(slack, tmp_path):
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while not read_last_tick(tmp_path):
            assert time.monotonic() < deadline
            time.sleep(0.1)
        assert read_column(tmp_path, "SELECT key FROM reminder")
