"""The bot over HTTP in a process of its own, until it is told to stop."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.sandbox.fake_slack.fake_slack import APP, BOT_USER, TEAM, FakeSlack, Fault
from tests.bot.transport.http_caller import SECRET, Caller, form_body
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE
from tests.journeys.bot_programs import run_briskly
from tests.journeys.socket_process import TIMEOUT_SECONDS, Process, make_quiet_hours, start
from tests.journeys.test_survival import lock_database

CANARY = "canary7d1f"


@dataclass(frozen=True, kw_only=True)
class HttpBotProcess:
    """A running bot."""

    process: Process
    slack: FakeSlack
    caller: Caller
    log_file: Path

    @property
    def log(self) -> str:
        """Its log so far."""
        return self.log_file.read_text(encoding="utf-8")

    def await_health(self, *, ok: bool) -> None:
        """Wait until its health is well, or not."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while (found := self.caller.get_health()).json["ok"] is not ok:
            assert time.monotonic() < deadline, found
            time.sleep(0.05)
        assert found.status == (200 if ok else 503)

    def await_posts(self, number: int) -> None:
        """Wait until a number of posts have been received."""
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while sum(each.method == "chat.postMessage" for each in self.slack.calls) < number:
            assert time.monotonic() < deadline, self.log
            time.sleep(0.01)


@contextmanager
def run_bot(folder: Path, **settings: str) -> Iterator[HttpBotProcess]:
    """Run the bot, with its database and its log in a folder, ticking twice a second."""
    with FakeSlack() as slack, start_bot(folder, slack, **settings) as process:
        yield process


@contextmanager
def start_bot(folder: Path, slack: FakeSlack, **settings: str) -> Iterator[HttpBotProcess]:
    """Run the bot in a workspace that other processes may share."""
    log = folder / "log"
    process = start(run_briskly, {**_environment(folder, slack, port=0), **settings}, log)
    try:
        yield HttpBotProcess(process=process, slack=slack, caller=_caller(process, log), log_file=log)
    finally:
        process.kill()
        process.wait()


def mention_event(ts: str) -> Mapping[str, object]:
    """Return the event of a question in the channel about what Eurojust owes."""
    text = f"<@{BOT_USER}> what does Eurojust owe by June 2024?"
    event = {"type": "app_mention", "user": DELEGATE, "channel": CHANNEL, "ts": ts, "text": text}
    outer = {"type": "event_callback", "team_id": TEAM, "api_app_id": APP, "event_id": f"Ev{ts}"}
    return {**outer, "is_ext_shared_channel": False, "event": event}


def _environment(folder: Path, slack: FakeSlack, *, port: int) -> dict[str, str]:
    settings = {
        "SLACK_BOT_TOKEN": "xoxb-secret",
        "SLACK_APP_TOKEN": "",
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": slack.url,
        "HTTP_PORT": str(port),
        "DATABASE_URL": f"sqlite:///{folder}/bot.db",
        "COORDINATORS": COORDINATOR,
        "REMINDER_CHANNELS": CHANNEL,
        "QUIET_HOURS": make_quiet_hours(),
    }
    return {**os.environ, **settings}


def _caller(process: Process, log: Path) -> Caller:
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while True:
        said = log.read_text(encoding="utf-8")
        found = re.search(r"listening on http://127\.0\.0\.1:([0-9]+)/slack/events", said)
        if found:
            return Caller(port=int(found[1]))
        assert process.poll() is None, said
        assert time.monotonic() < deadline, said
        time.sleep(0.02)


def test_asked_commanded_refused_and_stopped(tmp_path: Path) -> None:
    """It answers, rejects unsigned requests, reports its health, ends with 0, and logs neither texts nor secrets."""
    with run_bot(tmp_path) as bot:
        assert bot.caller.send_event(mention_event("1.000001")).status == 200
        assert bot.slack.messages[0].thread_ts == "1.000001"
        assert "Done: III.3a" in bot.caller.send_command("done III.3 ST 1/24").json["text"]
        assert bot.caller.post(CANARY.encode(), {}).status == 401
        assert bot.caller.post(form_body(text=CANARY)).status == 400
        assert bot.caller.send_event({"type": CANARY, "event": {"type": CANARY}}).status < 500
        bot.await_health(ok=True)
        bot.slack.fail("auth.test", Fault.error("token_revoked"), times=None)
        bot.await_health(ok=False)
        said = bot.caller.get_health().body
        bot.process.send_signal(signal.SIGTERM)
        assert bot.process.wait(TIMEOUT_SECONDS) == 0
        assert "Slack: refuses (token_revoked)" in bot.log
        words = (CANARY, "Eurojust", "ST 1/24", "xoxb-secret", SECRET, "Traceback")
        assert not [each for each in words if each in bot.log + said]


@pytest.mark.long
def test_sigterm_amid_twenty_questions(tmp_path: Path) -> None:
    """Requests that are running, waiting or sent but unread at SIGTERM are all answered within 20 seconds."""
    asked = [f"{number}.000001" for number in range(1, 21)]
    with run_bot(tmp_path) as bot, ThreadPoolExecutor(20) as callers:
        bot.slack.fail("chat.postMessage", Fault(accept=True, delay_before=0.7), times=None)
        answers = [callers.submit(bot.caller.send_event, mention_event(ts)) for ts in asked[:15]]
        bot.await_posts(1)
        bot.process.send_signal(signal.SIGSTOP)
        answers += [callers.submit(bot.caller.send_event, mention_event(ts)) for ts in asked[15:]]
        time.sleep(0.5)
        bot.process.send_signal(signal.SIGTERM)
        told = time.monotonic()
        bot.process.send_signal(signal.SIGCONT)
        assert bot.process.wait(TIMEOUT_SECONDS) == 0
        assert time.monotonic() - told < 20
        assert [each.result().status for each in answers] == [200] * 20
        assert sorted(str(each.thread_ts) for each in bot.slack.messages) == sorted(asked)


@pytest.mark.long
def test_sigterm_amid_a_command(tmp_path: Path) -> None:
    """The connection stays open until a running command is answered: its answer comes in no other way."""
    with run_bot(tmp_path) as bot, ThreadPoolExecutor(1) as callers:
        bot.await_health(ok=True)
        with lock_database(tmp_path):
            answer = callers.submit(bot.caller.send_command, "done III.3 ST 1/24")
            while not bot.caller.get_health().json["under_way"]:
                time.sleep(0.02)
            bot.process.send_signal(signal.SIGTERM)
            time.sleep(1)
        assert "Done: III.3a" in answer.result().json["text"]
        assert bot.process.wait(TIMEOUT_SECONDS) == 0


@pytest.mark.long
def test_a_port_that_is_taken_ends_it(tmp_path: Path) -> None:
    """If the port is taken it ends with 1, and names the address."""
    with FakeSlack() as slack, socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "bot", "run"]
        environment = _environment(tmp_path, slack, port=port)
        ran = subprocess.run(command, env=environment, capture_output=True, timeout=TIMEOUT_SECONDS, check=False)  # noqa: S603  # our own words
        assert ran.returncode == 1
        assert f"run: 127.0.0.1 port {port} cannot be listened on" in ran.stderr.decode()
