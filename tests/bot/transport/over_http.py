"""Slack's end of HTTP mode: signs requests, sends them, and reads the answers."""

import hashlib
import hmac
import json
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlencode

from bot.monitoring.prometheus import PrometheusMetrics
from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.transport.http_app import EVENTS_PATH
from bot.transport.http_transport import DEFAULT_LIMITS, HttpLimits, make_http_transport
from tests.handlers.workspace import CHANNEL, COORDINATOR, Workspace
from tests.journeys.socket_process import PATIENCE

SECRET = "0123456789abcdef" * 2
FORM = "application/x-www-form-urlencoded"


def signed(body: bytes, *, ago: int = 0, secret: str = SECRET) -> dict[str, str]:
    """The headers by which Slack vouches for a body, so many seconds ago."""
    at = int(time.time()) - ago
    digest = hmac.new(secret.encode(), b"v0:%d:%b" % (at, body), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}


def form(**fields: str) -> bytes:
    """A body as HTML forms have it."""
    return urlencode(fields).encode()


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: str

    @property
    def json(self) -> Any:  # noqa: ANN401  # JSON is anything
        """The body, read."""
        return json.loads(self.body)


@dataclass(frozen=True, kw_only=True)
class Caller:
    """Calls the bot at a port of this machine."""

    port: int

    def ask(self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Answer:
        """Any request."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, body, dict(headers or {}))
            found = connection.getresponse()
            named = {name.lower(): value for name, value in found.getheaders()}
            return Answer(status=found.status, headers=named, body=found.read().decode())
        finally:
            connection.close()

    def post(self, body: bytes, headers: Mapping[str, str] | None = None, *, kind: str = "application/json") -> Answer:
        """A request where Slack's come in, signed unless it has headers of its own."""
        return self.ask(
            "POST", EVENTS_PATH, body, {"Content-Type": kind, **(signed(body) if headers is None else headers)}
        )

    def event(self, payload: Mapping[str, Any], **headers: str) -> Answer:
        """An event."""
        body = json.dumps(payload).encode()
        return self.post(body, {**signed(body), **headers})

    def command(self, text: str, *, user: str = COORDINATOR) -> Answer:
        """A slash command."""
        where = {"team_id": TEAM, "api_app_id": APP, "channel_id": CHANNEL, "trigger_id": "1.2.3"}
        return self.post(form(command="/schengen", text=text, user_id=user, **where), kind=FORM)

    def click(self, payload: Mapping[str, Any]) -> Answer:
        """A click."""
        return self.post(form(payload=json.dumps(payload)), kind=FORM)

    def health(self) -> Answer:
        """How the bot fares."""
        return self.ask("GET", "/health")

    def figures(self) -> Mapping[str, float]:
        """The bot's figures, each by its name and labels, as they stand in the text."""
        found = self.ask("GET", "/metrics")
        assert found.headers["content-type"].startswith("text/plain; version=0.0.4")
        lines = (line.rpartition(" ") for line in found.body.splitlines() if not line.startswith("#"))
        return {name: float(value) for name, _, value in lines}

    @contextmanager
    def connected(self) -> Iterator[socket.socket]:
        """A bare connection."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE) as connection:
            yield connection


@contextmanager
def open_front(workspace: Workspace, limits: HttpLimits = DEFAULT_LIMITS) -> Iterator[Caller]:
    """The bot of a workspace behind a real server on a free port; its clock ticks when the workspace is told to."""
    metrics = PrometheusMetrics()
    client = make_client("xoxb-test", workspace.slack.url, count_call=metrics.count_call)
    services = replace(
        workspace.services.with_directory(WebApiDirectory(client)), count_question=metrics.count_question
    )
    front = make_http_transport(
        client, services, secret=SECRET, address=("127.0.0.1", 0), metrics=metrics, limits=limits
    )
    front.open()
    try:
        yield Caller(port=front.port)
    finally:
        front.close()


def until_closed(connection: socket.socket) -> bytes:
    """Everything that comes until the other end closes; a reset is an end as well."""
    found = bytearray()
    try:
        while part := connection.recv(65_536):
            found += part
    except ConnectionError:
        pass
    return bytes(found)
