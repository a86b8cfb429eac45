"""A bot that is told to stop while Slack or the database hangs ends within twenty seconds, over either transport."""

import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault
from tests.databases.databases import POSTGRES, SQLITE, Databases
from tests.handlers.workspace import CHANNEL
from tests.journeys import socket_process, test_http_process
from tests.journeys.bot_programs import run_briskly
from tests.journeys.socket_process import TIMEOUT_SECONDS, Process, mention_event

pytestmark = pytest.mark.long

TRANSPORTS = ("socket", "http")
#: The longest time in which a process may stop.
MAX_STOP_SECONDS = 20.0


@dataclass(frozen=True, kw_only=True)
class Bot:
    """A running bot, over either transport."""

    process: Process
    slack: FakeSlack
    ask: Callable[[str], object]
    said: Callable[[], str]

    def await_calls(self, method: str) -> None:
        """Wait until it has called a method."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while not any(each.method == method for each in self.slack.calls):
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.02)

    def stop(self) -> tuple[int, float]:
        """Stop it; return its exit code, and the seconds that it has taken."""
        since = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(2 * MAX_STOP_SECONDS), time.monotonic() - since


@contextmanager
def run_bot(way: str, folder: Path, url: str) -> Iterator[Bot]:
    """Run a bot on a database."""
    if way == "socket":
        with socket_process.run_bot(folder, run_briskly, DATABASE_URL=url, REMINDER_CHANNELS=f"C1A,{CHANNEL}") as one:
            yield Bot(process=one.process, slack=one.slack, ask=one.send_questions, said=lambda: one.log)
        return
    with test_http_process.run_bot(folder, DATABASE_URL=url, REMINDER_CHANNELS=f"C1A,{CHANNEL}") as other:

        def ask(ts: str) -> None:
            threading.Thread(target=_lost, args=(other, mention_event(ts)), daemon=True).start()

        yield Bot(process=other.process, slack=other.slack, ask=ask, said=lambda: other.log)


def _lost(process: test_http_process.HttpBotProcess, event: Mapping[str, object]) -> None:
    """Send an event, and ignore a missing answer."""
    try:
        process.caller.send_event(event)
    except OSError:
        return


@contextmanager
def lock_table(url: str, table: str) -> Iterator[None]:
    """Lock a table, so that no one can read or write it."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE".encode())
        yield
        connection.rollback()


@pytest.mark.parametrize("way", TRANSPORTS)
@pytest.mark.parametrize("backend", [SQLITE, POSTGRES], indirect=True)
def test_slack_does_not_answer(databases: Databases, url: str, tmp_path: Path, way: str) -> None:
    """Posts that hang end by their own timeout, and the process ends with 0."""
    databases.create(url)
    with run_bot(way, tmp_path, url) as bot:
        bot.slack.fail("chat.postMessage", Fault(accept=True, delay_after=60), times=None)
        for number in range(3):
            bot.ask(f"{number}.000001")
        bot.await_calls("chat.postMessage")
        code, seconds = bot.stop()
        assert seconds < MAX_STOP_SECONDS
        assert code == 0, bot.said()


@pytest.mark.parametrize("way", TRANSPORTS)
@pytest.mark.parametrize("backend", [POSTGRES], indirect=True)
def test_the_database_does_not_answer(databases: Databases, url: str, tmp_path: Path, way: str) -> None:
    """A statement that hangs has no timeout of its own: it is named in the log, and ends with the process."""
    databases.create(url)
    with run_bot(way, tmp_path, url) as bot:
        bot.ask("1.000001")
        bot.await_calls("chat.postMessage")
        with lock_table(url, "instalment"):
            bot.ask("2.000001")
            time.sleep(1)
            code, seconds = bot.stop()
        assert seconds < MAX_STOP_SECONDS
        assert code == 1
        assert "still under way, and broken off: " in bot.said()
        assert "Traceback" not in bot.said()
