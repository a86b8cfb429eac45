"""The running bot under blows: told to stop amid its work, a database that is held, a thread that never returns."""

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
from tests.journeys.socket_process import PATIENCE, Process, done, running

#: A bot that ticks twice a second.
BRISK = """
import sys
from datetime import timedelta
from bot.cli.commands.run import serve
from bot.settings.settings import load_settings

sys.exit(serve(load_settings(None), interval=timedelta(seconds=0.5)))
"""

#: A bot whose first tick never ends, and that is to end after a second all the same.
STUCK = """
import sys, threading, time
from datetime import UTC, datetime, timedelta
from bot.cli.commands.run import serve
from bot.settings.settings import load_settings

def now():
    if threading.current_thread() is not threading.main_thread():
        time.sleep(3600)
    return datetime.now(UTC)

sys.exit(serve(load_settings(None), now=now, stop_timeout=timedelta(seconds=1)))
"""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """The database, held by somebody who is about to write."""
    with closing(sqlite3.connect(folder / "bot.db", isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


def last_tick(folder: Path) -> datetime | None:
    """When the bot last noted that it ticked."""
    engine = make_engine(f"sqlite:///{folder}/bot.db")
    try:
        return Outbox(engine).read_last_tick()
    finally:
        engine.dispose()


def await_posts(bot: Process, number: int) -> None:
    """Until so many posts are on their way."""
    deadline = time.monotonic() + PATIENCE
    while sum(each.method == "chat.postMessage" for each in bot.slack.calls) < number:
        assert time.monotonic() < deadline, bot.log
        time.sleep(0.01)


def await_tick(folder: Path, *, after: datetime | None) -> datetime:
    """The first tick that is noted after a time."""
    deadline = time.monotonic() + PATIENCE
    while True:
        found = last_tick(folder)
        if found is not None and (after is None or found > after):
            return found
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_sigterm_amid_twenty_questions(tmp_path: Path) -> None:
    """What is being answered at SIGTERM, and what was sent and not yet read, is answered once, within 20 seconds."""
    with running(tmp_path) as bot:
        bot.slack.fail("chat.postMessage", Fault(accept=True, delay_before=0.7), times=None)
        asked = [f"{number}.000001" for number in range(1, 21)]
        bot.ask(*asked[:10])
        await_posts(bot, 1)
        bot.popen.send_signal(signal.SIGSTOP)
        bot.ask(*asked[10:], length=40_000)
        time.sleep(0.5)
        bot.popen.send_signal(signal.SIGTERM)
        told = time.monotonic()
        assert bot.stop(signal.SIGCONT) == 0
        assert time.monotonic() - told < 20
        assert sorted(str(each.thread_ts) for each in bot.slack.messages) == sorted(asked)
        assert sorted(bot.socket.answers.get(timeout=PATIENCE)["envelope_id"] for _ in asked) == sorted(asked)


def test_sigterm_amid_a_command(tmp_path: Path) -> None:
    """The connection stays open until a command under way is answered: its answer comes in no other way."""
    with running(tmp_path) as bot:
        await_tick(tmp_path, after=None)
        with held(tmp_path):
            bot.socket.post("slash_commands", done(), envelope="command")
            bot.popen.send_signal(signal.SIGTERM)
            bot.wait_for("stopping")
            time.sleep(1)
        assert "Done: III.3a" in bot.socket.answers.get(timeout=PATIENCE)["payload"]["text"]
        assert bot.popen.wait(PATIENCE) == 0


@pytest.mark.long
def test_a_database_that_is_held_stops_no_clock(tmp_path: Path) -> None:
    """Ticks that cannot write fail one by one, are logged by kind and place, and go on once they can."""
    with running(tmp_path, "-c", BRISK) as bot:
        await_tick(tmp_path, after=None)
        with held(tmp_path):
            before = last_tick(tmp_path)
            time.sleep(7)
            assert last_tick(tmp_path) == before
        await_tick(tmp_path, after=before)
        assert bot.stop(signal.SIGTERM) == 0
        assert "a tick failed: StoreBusy at db/connection/engine.py:" in bot.log
        assert not [each for each in ("Traceback", "database is locked", "anew") if each in bot.log]


def test_a_thread_that_never_returns_does_not_keep_the_process(tmp_path: Path) -> None:
    """What does not end in time is named in the log, and the process ends with 1."""
    with running(tmp_path, "-c", STUCK) as bot:
        assert bot.stop(signal.SIGTERM) == 1
        assert "still under way, and broken off: a tick" in bot.log
