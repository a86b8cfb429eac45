"""Told to stop while Slack or the database does not answer: within twenty seconds it has ended, over either way in."""

import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from bot.cli.signals import MIN_REMAINING, StopSignal
from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault
from tests.databases.databases import POSTGRES, SQLITE, Databases
from tests.handlers.workspace import CHANNEL
from tests.journeys import socket_process, test_http_process
from tests.journeys.socket_process import PATIENCE, mention
from tests.journeys.test_survival import BRISK

pytestmark = pytest.mark.long

WAYS = ("socket", "http")
#: What a process may take that is told to stop.
ALLOWED = 20.0


@dataclass(frozen=True, kw_only=True)
class Bot:
    """A bot that runs, behind either way."""

    popen: subprocess.Popen[bytes]
    slack: FakeSlack
    ask: Callable[[str], object]
    said: Callable[[], str]

    def await_calls(self, method: str) -> None:
        """Until it has called a method."""
        deadline = time.monotonic() + PATIENCE
        while not any(each.method == method for each in self.slack.calls):
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.02)

    def stop(self) -> tuple[int, float]:
        """Its exit code, and the seconds that it has taken."""
        since = time.monotonic()
        self.popen.send_signal(signal.SIGTERM)
        return self.popen.wait(2 * ALLOWED), time.monotonic() - since


@contextmanager
def running(way: str, folder: Path, url: str) -> Iterator[Bot]:
    """A bot on a database."""
    if way == "socket":
        with socket_process.running(folder, "-c", BRISK, DATABASE_URL=url, REMINDER_CHANNELS=f"C1A,{CHANNEL}") as one:
            yield Bot(popen=one.popen, slack=one.slack, ask=one.ask, said=lambda: one.log)
        return
    with test_http_process.running(folder, DATABASE_URL=url, REMINDER_CHANNELS=f"C1A,{CHANNEL}") as other:

        def ask(ts: str) -> None:
            threading.Thread(target=_lost, args=(other, mention(ts)), daemon=True).start()

        yield Bot(popen=other.popen, slack=other.slack, ask=ask, said=lambda: other.log)


def _lost(process: test_http_process.Process, event: Mapping[str, object]) -> None:
    """Asks, and does not mind where no answer comes."""
    try:
        process.caller.send_event(event)
    except OSError:
        return


@contextmanager
def locked(url: str, table: str) -> Iterator[None]:
    """Nobody can read or write a table, however long they wait."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE".encode())
        yield
        connection.rollback()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("backend", [SQLITE, POSTGRES], indirect=True)
def test_slack_does_not_answer(databases: Databases, url: str, tmp_path: Path, way: str) -> None:
    """Posts that hang are given up by their own patience, and the process ends well."""
    databases.create(url)
    with running(way, tmp_path, url) as bot:
        bot.slack.fail("chat.postMessage", Fault(accept=True, delay_after=60), times=None)
        for number in range(3):
            bot.ask(f"{number}.000001")
        bot.await_calls("chat.postMessage")
        code, seconds = bot.stop()
        assert seconds < ALLOWED
        assert code == 0, bot.said()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("backend", [POSTGRES], indirect=True)
def test_the_database_does_not_answer(databases: Databases, url: str, tmp_path: Path, way: str) -> None:
    """What hangs in the database has no patience of its own: it is named in the log, and ends with the process."""
    databases.create(url)
    with running(way, tmp_path, url) as bot:
        bot.ask("1.000001")
        bot.await_calls("chat.postMessage")
        with locked(url, "instalment"):
            bot.ask("2.000001")
            time.sleep(1)
            code, seconds = bot.stop()
        assert seconds < ALLOWED
        assert code == 1
        assert "still under way, and broken off: " in bot.said()
        assert "Traceback" not in bot.said()


def test_what_is_left_counts_from_when_it_was_told() -> None:
    """A start that went on after the signal has used some of the time up; a little is left in any case."""
    stopping = StopSignal()
    assert stopping.remaining(2 * MIN_REMAINING) == 2 * MIN_REMAINING
    stopping.record()
    assert stopping()
    time.sleep(0.05)
    stopping.record()
    assert MIN_REMAINING < stopping.remaining(2 * MIN_REMAINING) < 2 * MIN_REMAINING - 0.04 * MIN_REMAINING
    assert stopping.remaining(MIN_REMAINING / 100) == MIN_REMAINING
