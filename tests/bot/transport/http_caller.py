"""Slack's side of HTTP: a client that signs requests, sends them, and reads the answers."""

import hashlib
import hmac
import json
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlencode

from msgspec.structs import replace

from bot.monitoring.prometheus import PrometheusMetrics
from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.transport.http_app import EVENTS_PATH
from bot.transport.http_transport import DEFAULT_LIMITS, HttpLimits, make_http_transport
from tests.handlers.workspace import CHANNEL, COORDINATOR, Workspace
from tests.journeys.socket_process import TIMEOUT_SECONDS

SECRET = "0123456789abcdef" * 2
FORM = "application/x-www-form-urlencoded"


def signed_headers(body: bytes, *, ago: int = 0, secret: str = SECRET) -> dict[str, str]:
    """Return the headers with which Slack signs a body, some seconds ago."""
    at = int(time.time()) - ago
    digest = hmac.new(secret.encode(), b"v0:%d:%b" % (at, body), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}


def form_body(**fields: str) -> bytes:
    """Return a form-encoded body."""
    return urlencode(fields).encode()


@dataclass(frozen=True, kw_only=True)
class HttpAnswer:
    """An answer of the bot's server."""

    status: int
    headers: Mapping[str, str]
    body: str

    @property
    def json(self) -> Any:  # noqa: ANN401  # JSON is anything
        """The body, parsed."""
        return json.loads(self.body)


@dataclass(frozen=True, kw_only=True)
class Caller:
    """HTTP client of the bot at a port of this machine."""

    port: int

    def request(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> HttpAnswer:
        """Send any request."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=TIMEOUT_SECONDS)
        try:
            connection.request(method, path, body, dict(headers or {}))
            found = connection.getresponse()
            named = {name.lower(): value for name, value in found.getheaders()}
            return HttpAnswer(status=found.status, headers=named, body=found.read().decode())
        finally:
            connection.close()

    def post(
        self, body: bytes, headers: Mapping[str, str] | None = None, *, kind: str = "application/json"
    ) -> HttpAnswer:
        """Send a request to the endpoint for Slack, signed unless headers are given."""
        return self.request(
            "POST", EVENTS_PATH, body, {"Content-Type": kind, **(signed_headers(body) if headers is None else headers)}
        )

    def send_event(self, payload: Mapping[str, Any], **headers: str) -> HttpAnswer:
        """Send an event."""
        body = json.dumps(payload).encode()
        return self.post(body, {**signed_headers(body), **headers})

    def send_command(self, text: str, *, user: str = COORDINATOR) -> HttpAnswer:
        """Send a slash command."""
        where = {"team_id": TEAM, "api_app_id": APP, "channel_id": CHANNEL, "trigger_id": "1.2.3"}
        return self.post(form_body(command="/schengen", text=text, user_id=user, **where), kind=FORM)

    def send_click(self, payload: Mapping[str, Any]) -> HttpAnswer:
        """Send a click."""
        return self.post(form_body(payload=json.dumps(payload)), kind=FORM)

    def get_health(self) -> HttpAnswer:
        """Request /health."""
        return self.request("GET", "/health")

    def read_metrics(self) -> Mapping[str, float]:
        """Request /metrics, and return each value by its name and labels as they are in the text."""
        found = self.request("GET", "/metrics")
        assert found.headers["content-type"].startswith("text/plain; version=0.0.4")
        lines = (line.rpartition(" ") for line in found.body.splitlines() if not line.startswith("#"))
        return {name: float(value) for name, _, value in lines}

    @contextmanager
    def connect(self) -> Iterator[socket.socket]:
        """Open a bare connection."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=TIMEOUT_SECONDS) as connection:
            yield connection


@contextmanager
def serve_workspace(workspace: Workspace, limits: HttpLimits = DEFAULT_LIMITS) -> Iterator[Caller]:
    """Serve the bot of a workspace on a free port; it ticks when the workspace is told to."""
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


def read_until_closed(connection: socket.socket) -> bytes:
    """Return everything that is received until the other end closes or resets the connection."""
    found = bytearray()
    try:
        while part := connection.recv(65_536):
            found += part
    except ConnectionError:
        pass
    return bytes(found)
