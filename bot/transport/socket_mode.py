"""Socket Mode transport: requests come over a WebSocket connection that the bot itself opens to Slack."""

import logging
import time
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot.app import make_app
from bot.metrics import NO_METRICS
from bot.transport.acknowledgement import Acknowledger
from bot.transport.base import Transport, TransportNotOpened
from handlers.services.services import Services
from jobs.scheduler import TickCallback

if TYPE_CHECKING:
    from bot.monitoring.prometheus import PrometheusMetrics

#: The address at which /health and /metrics are served: nothing else listens on a port.
MONITORING_HOST = "127.0.0.1"

#: How long Slack may take to answer a ping.
PING_TIMEOUT = timedelta(seconds=2)

_POLL_SECONDS = 0.01

_log = logging.getLogger(__name__)


def make_socket_transport(
    client: WebClient, services: Services, *, token: str, metrics: "PrometheusMetrics | None", metrics_port: int | None
) -> Transport:
    """Return the transport of a bot over Socket Mode; with metrics and a port it also serves /health and /metrics."""
    transport = SocketModeTransport(make_app(client, services, metrics=metrics or NO_METRICS), token)
    if metrics is None or metrics_port is None:
        return transport
    from bot.transport.monitoring_endpoints import MonitoredTransport, MonitoringEndpoints  # noqa: PLC0415  # a server that Socket Mode otherwise does without

    endpoints = MonitoringEndpoints(client, services, metrics)
    return MonitoredTransport(transport, endpoints, (MONITORING_HOST, metrics_port))


class _Handler(SocketModeHandler):
    """Handler that passes requests to Bolt, and keeps its acknowledgements within the size of a frame."""

    def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]  # as Bolt does
        """Answer a request; one that Bolt cannot parse is acknowledged, since Slack would send it again otherwise."""
        start = time.time()
        try:
            send_response(Acknowledger(client, req), req, run_bolt_app(self.app, req), start)
        except (AttributeError, LookupError, TypeError) as error:
            _log.warning("a request of no known shape was acknowledged and no more: %s", type(error).__name__)
            client.send_socket_mode_response(SocketModeResponse(envelope_id=req.envelope_id))


class SocketModeTransport:
    """An app behind Socket Mode (https://docs.slack.dev/apis/events-api/using-socket-mode)."""

    def __init__(self, app: App, token: str) -> None:
        self._handler = _Handler(app, token)

    def wrap_tick(self, tick: TickCallback, /) -> TickCallback:
        """Return the tick as it is: Slack's client watches the connection itself."""
        return tick

    def open(self) -> None:
        """Connect to Slack; raise TransportNotOpened if it cannot be reached."""
        try:
            self._handler.connect()  # type: ignore[no-untyped-call]  # Bolt has no annotation here
        except (SlackClientError, OSError) as error:
            url = self._handler.client.web_client.base_url
            raise TransportNotOpened(
                f"Slack cannot be reached at {url} ({type(error).__name__}); `check` says more"
            ) from error

    def close(self) -> None:
        """Wait until everything that Slack has sent is answered and acknowledged, then close the connection.

        The client's own `close` begins with the connection: acknowledgements, in which commands are answered, would be
        lost, and so would requests that were read but not yet started.
        """
        client = self._handler.client
        _read_all(client)
        while not client.message_queue.empty():
            time.sleep(_POLL_SECONDS)
        client.closed = True  # what comes in from now on stays unacknowledged, so that Slack sends it again
        client.message_queue.put(None)  # wakes the thread that waits for messages
        client.message_processor.shutdown()  # type: ignore[no-untyped-call]  # as above
        client.message_workers.shutdown()
        self._handler.app.listener_runner.listener_executor.shutdown()
        client.current_session_state.terminated = True
        _ping(client)  # wakes the thread that reads, which then ends
        self._handler.close()  # type: ignore[no-untyped-call]  # as above


def _read_all(client: SocketModeClient) -> None:
    """Wait until everything that Slack has sent so far is read: the answer to a ping comes after it."""
    session, deadline = client.current_session, time.monotonic() + PING_TIMEOUT.total_seconds()
    sent_at = _ping(client)
    while session is not None and (session.last_ping_pong_time or 0) < sent_at and time.monotonic() < deadline:
        time.sleep(_POLL_SECONDS)


def _ping(client: SocketModeClient) -> float:
    """Send Slack a ping in the client's own form, and return the time that its answer will quote."""
    sent_at = time.time()
    if client.current_session is not None:
        with suppress(OSError):  # the connection is broken
            client.current_session.ping(f"{client.current_session.session_id}:{sent_at}")
    return sent_at
