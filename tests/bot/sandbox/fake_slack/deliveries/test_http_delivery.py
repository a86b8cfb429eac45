"""HTTP deliveries to the real bot behind its own HTTP transport: signed, answered, and retried."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from slack_sdk.signature import SignatureVerifier

from bot.database import open_register
from bot.sandbox.fake_slack.api_calls import ConnectionCut, Json
from bot.sandbox.fake_slack.deliveries.dispatcher import (
    ACKNOWLEDGEMENT,
    DISPATCH_FAILED,
    OPERATION_TIMEOUT,
    DeliveryFailure,
    DeliveryKind,
)
from bot.sandbox.fake_slack.deliveries.http_delivery import HttpDelivery
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.sandbox.fake_slack.faults import Fault
from db.connection.engine import make_engine
from tests.bot.sandbox.fake_slack.clocks import Clock
from tests.bot.sandbox.fake_slack.facts import fact
from tests.bot.transport.http_caller import SECRET, serve_workspace
from tests.handlers.workspace import COORDINATOR, NOW, Workspace

PATIENCE = 20


@dataclass(frozen=True, kw_only=True)
class Request:
    """A request that was received."""

    headers: Mapping[str, str]
    body: bytes


class Listener:
    """A server in place of the bot, which answers as the test sets it."""

    def __init__(self) -> None:
        self.heard: list[Request] = []
        self.status = 200
        self.body = b""
        self.wait = 0.0
        self.url = ""


@pytest.fixture
def slack(clock: Clock) -> Iterator[FakeSlack]:
    """Return a workspace with a short timeout."""
    with FakeSlack(clock, answer_timeout=0.8) as fake_slack:
        yield fake_slack


@pytest.fixture
def listener(slack: FakeSlack) -> Iterator[Listener]:
    """Return a listener at the URL to which the workspace sends."""
    fake_bot = Listener()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            fake_bot.heard.append(
                Request(headers={name.lower(): value for name, value in self.headers.items()}, body=body)
            )
            time.sleep(fake_bot.wait)
            self.send_response(fake_bot.status)
            self.end_headers()
            self.wfile.write(fake_bot.body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in http.server
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        fake_bot.url = f"http://127.0.0.1:{server.server_port}/slack/events"
        slack.http_delivery = HttpDelivery(fake_bot.url, SECRET)
        yield fake_bot
        server.shutdown()
        thread.join()


def until(true: Callable[[], object]) -> None:
    """Wait until a condition is true."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@contextmanager
def the_bot(folder: Path) -> Iterator[tuple[Workspace, FakeSlack]]:
    """Run the real bot behind its HTTP transport, and yield its workspace and the fake Slack that sends to it."""
    open_register(f"sqlite:///{folder}/bot.db", now=NOW).dispose()
    engine = make_engine(f"sqlite:///{folder}/bot.db")
    with FakeSlack(answer_timeout=PATIENCE) as slack:
        workspace = Workspace(slack, engine)
        with serve_workspace(workspace) as caller:
            slack.http_delivery = HttpDelivery(f"http://127.0.0.1:{caller.port}/slack/events", SECRET)
            yield workspace, slack
    engine.dispose()


def test_the_bot_takes_what_is_sent(tmp_path: Path) -> None:
    """The bot gives back the challenge, and answers an event, a command and a click, each in its own encoding."""
    with the_bot(tmp_path) as (workspace, slack):
        assert isinstance(slack.http_delivery, HttpDelivery)
        assert slack.http_delivery.verify_url()
        assert (
            slack.deliver(DeliveryKind.EVENT, workspace.event_body("what does Eurojust owe by June 2024?")).failure
            is None
        )
        assert "Eurojust" in slack.messages[0].text
        typed = {"command": "/schengen", "text": "show III.3", "user_id": COORDINATOR, "channel_id": "C0COUNCIL"}
        ids = {"team_id": "T0STANDIN", "api_app_id": "A0STANDIN", "trigger_id": slack.make_trigger(COORDINATOR)}
        answer = slack.deliver(DeliveryKind.COMMAND, typed | ids).body
        assert isinstance(answer, dict)
        assert answer["response_type"] == "ephemeral"
        button = {"type": "button", "action_id": "mark_done", "block_id": "b1", "value": "III.3a@2024-06|en"}
        assert slack.deliver(DeliveryKind.INTERACTION, workspace.click_body(button)).failure is None


@pytest.mark.long
def test_another_secret_is_refused(tmp_path: Path) -> None:
    """The bot refuses what is signed with another secret, including its challenge."""
    with the_bot(tmp_path) as (workspace, slack):
        assert isinstance(slack.http_delivery, HttpDelivery)
        slack.http_delivery = HttpDelivery(slack.http_delivery.url, "f" * 32)
        assert (
            slack.deliver(DeliveryKind.EVENT, workspace.event_body("what is open?")).failure
            is DeliveryFailure.HTTP_ERROR
        )
        assert not slack.http_delivery.verify_url()
        assert slack.messages == ()


@fact("Requests are signed over `v0`, the timestamp and the body", "authentication/verifying-requests-from-slack")
def test_requests_are_signed(slack: FakeSlack, listener: Listener) -> None:
    """The SDK's verifier accepts each request: events as JSON, clicks as JSON in a form, commands as forms."""
    bodies: list[tuple[DeliveryKind, Json]] = [
        (DeliveryKind.EVENT, {"a": 1}),
        (DeliveryKind.INTERACTION, {"b": "&="}),
        (DeliveryKind.COMMAND, {"text": "done III.3"}),
    ]
    for kind, payload in bodies:
        assert slack.deliver(kind, payload).failure is None
    assert all(
        SignatureVerifier(SECRET).is_valid_request(request.body, dict(request.headers)) for request in listener.heard
    )
    assert [request.body for request in listener.heard] == [
        b'{"a": 1}',
        b"payload=%7B%22b%22%3A+%22%26%3D%22%7D",
        b"text=done+III.3",
    ]
    kinds = [request.headers["content-type"] for request in listener.heard]
    assert kinds == ["application/json", *["application/x-www-form-urlencoded"] * 2]
    assert not any("x-slack-retry-num" in request.headers for request in listener.heard)


@pytest.mark.long
@fact("A retry has its number and reason: `x-slack-retry-num`, `x-slack-retry-reason`", "apis/events-api")
@pytest.mark.parametrize(("reason", "answer"), [("http_error", (500, 0.0)), ("http_timeout", (200, 1.2))])
def test_events_come_again(
    slack: FakeSlack, listener: Listener, clock: Clock, reason: str, answer: tuple[int, float]
) -> None:
    """Retries have the number of the attempt and the reason: at once, after a minute and after five; then no more."""
    listener.status, listener.wait = answer
    assert slack.deliver(DeliveryKind.EVENT, {"event_id": "Ev1"}).failure == reason
    for number, seconds in ((2, 60), (3, 300), (4, 0)):
        until(lambda: len(listener.heard) == number)  # noqa: B023 - it is asked within the loop
        if seconds:
            until(lambda: slack.pending_retries)
        clock.now += seconds
    until(lambda: not slack.pending_retries)
    retries = [
        (request.headers["x-slack-retry-num"], request.headers["x-slack-retry-reason"])
        for request in listener.heard[1:]
    ]
    assert retries == [("1", reason), ("2", reason), ("3", reason)]


def test_commands_do_not_come_again(slack: FakeSlack, listener: Listener) -> None:
    """A failed command is reported to its user, and is not retried."""
    listener.wait = 1.2
    assert slack.deliver(DeliveryKind.COMMAND, {"text": "x"}).user_error == OPERATION_TIMEOUT
    listener.wait, listener.status = 0.0, 503
    assert slack.deliver(DeliveryKind.COMMAND, {"text": "x"}).user_error == DISPATCH_FAILED
    assert slack.pending_retries == []


@pytest.mark.parametrize(
    ("fault", "heard"),
    [
        (Fault(), 0),
        (Fault(accept=True, drop=(ACKNOWLEDGEMENT,)), 1),
        (Fault(accept=True, cut=ConnectionCut.CLOSE), 1),
        (Fault(accept=True, delay_after=2.0), 1),
    ],
)
def test_faults_befall_deliveries(slack: FakeSlack, listener: Listener, fault: Fault, heard: int) -> None:
    """A delivery gets lost, or arrives without Slack knowing it."""
    slack.fail(DeliveryKind.COMMAND, fault)
    assert slack.deliver(DeliveryKind.COMMAND, {"text": "x"}).failure is not None
    until(lambda: len(listener.heard) == heard)


@fact("The request URL of an app must return the challenge", "reference/events/url_verification")
def test_the_challenge_must_come_back(listener: Listener) -> None:
    """A URL that answers the challenge with anything else is not verified."""
    delivery = HttpDelivery(listener.url, SECRET)
    assert not delivery.verify_url()
    (asked,) = listener.heard
    assert json.loads(asked.body)["type"] == "url_verification"
