"""A running bot under stress: told to stop during its work, with a locked database, with a thread that hangs."""

import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from db.connection.engine import make_engine
from db.reminders.outbox import Outbox
from tests.journeys.bot_programs import run_briskly, run_stuck
from tests.journeys.socket_process import TIMEOUT_SECONDS, BotProcess, done_command, run_bot


@contextmanager
def lock_database(folder: Path) -> Iterator[None]:
    """Hold the database's write lock."""
    with closing(sqlite3.connect(folder / "bot.db", isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


def last_tick(folder: Path) -> datetime | None:
    """Return when the bot last recorded a tick."""
    engine = make_engine(f"sqlite:///{folder}/bot.db")
    try:
        return Outbox(engine).read_last_tick()
    finally:
        engine.dispose()


def await_posts(bot: BotProcess, number: int) -> None:
    """Wait until a number of posts have been received."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while sum(each.method == "chat.postMessage" for each in bot.slack.calls) < number:
        assert time.monotonic() < deadline, bot.log
        time.sleep(0.01)


def await_tick(folder: Path, *, after: datetime | None) -> datetime:
    """Wait for the first tick that is recorded after a time."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while True:
        found = last_tick(folder)
        if found is not None and (after is None or found > after):
            return found
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.long
def test_sigterm_amid_twenty_questions(tmp_path: Path) -> None:
    """Requests that are running or sent but unread at SIGTERM are answered once, within 20 seconds."""
    with run_bot(tmp_path) as bot:
        bot.slack.fail("chat.postMessage", Fault(accept=True, delay_before=0.7), times=None)
        asked = [f"{number}.000001" for number in range(1, 21)]
        bot.send_questions(*asked[:10])
        await_posts(bot, 1)
        bot.process.send_signal(signal.SIGSTOP)
        bot.send_questions(*asked[10:], length=40_000)
        time.sleep(0.5)
        bot.process.send_signal(signal.SIGTERM)
        told = time.monotonic()
        assert bot.stop(signal.SIGCONT) == 0
        assert time.monotonic() - told < 20
        assert sorted(str(each.thread_ts) for each in bot.slack.messages) == sorted(asked)
        assert sorted(bot.socket.answers.get(timeout=TIMEOUT_SECONDS)["envelope_id"] for _ in asked) == sorted(asked)


@pytest.mark.long
def test_sigterm_amid_a_command(tmp_path: Path) -> None:
    """The connection stays open until a running command is answered: its answer comes in no other way."""
    with run_bot(tmp_path) as bot:
        await_tick(tmp_path, after=None)
        with lock_database(tmp_path):
            bot.socket.post("slash_commands", done_command(), envelope="command")
            bot.process.send_signal(signal.SIGTERM)
            bot.wait_for("stopping")
            time.sleep(1)
        assert "Done: III.3a" in bot.socket.answers.get(timeout=TIMEOUT_SECONDS)["payload"]["text"]
        assert bot.process.wait(TIMEOUT_SECONDS) == 0


@pytest.mark.long
def test_a_database_that_is_held_stops_no_clock(tmp_path: Path) -> None:
    """Ticks fail while the database is locked, are logged by kind and place, and go on afterwards."""
    with run_bot(tmp_path, run_briskly) as bot:
        await_tick(tmp_path, after=None)
        with lock_database(tmp_path):
            before = last_tick(tmp_path)
            time.sleep(7)
            assert last_tick(tmp_path) == before
        await_tick(tmp_path, after=before)
        assert bot.stop(signal.SIGTERM) == 0
        assert "a tick failed: StoreBusy at db/connection/engine.py:" in bot.log
        assert not [each for each in ("Traceback", "database is locked", "anew") if each in bot.log]


@pytest.mark.long
def test_a_thread_that_never_returns_does_not_keep_the_process(tmp_path: Path) -> None:
    """A tick that does not end in time is named in the log, and the process ends with 1."""
    with run_bot(tmp_path, run_stuck) as bot:
        assert bot.stop(signal.SIGTERM) == 1
        assert "still under way, and broken off: a tick" in bot.log
