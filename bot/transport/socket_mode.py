"""Socket Mode transport: requests come over a WebSocket connection that the bot itself opens to Slack."""

import logging
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from slack_bolt import App, BoltResponse
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError, SlackClientNotConnectedError
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.app import make_app
from bot.metrics import NO_METRICS
from bot.transport.acknowledgement import Acknowledger
from bot.transport.base import Transport, TransportNotOpened
from bot.transport.socket_connection import SocketConnection, ping
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
    client: WebClient,
    services: Services,
    *,
    token: str,
    metrics: "PrometheusMetrics | None" = None,
    metrics_port: int | None = None,
) -> Transport:
    """Return the transport of a bot over Socket Mode; with metrics and a port it also serves /health and /metrics."""
    transport = SocketModeTransport(make_app(client, services, metrics=metrics or NO_METRICS), services, token)
    if metrics is None or metrics_port is None:
        return transport
    from bot.transport.monitoring_endpoints import MonitoredTransport, MonitoringEndpoints  # noqa: PLC0415  # a server that Socket Mode otherwise does without

    endpoints = MonitoringEndpoints(client, services, metrics, is_connected=lambda: transport.is_connected)
    return MonitoredTransport(transport, endpoints, (MONITORING_HOST, metrics_port))


class SocketModeTransport:
    """An app behind Socket Mode (https://docs.slack.dev/apis/events-api/using-socket-mode)."""

    def __init__(self, app: App, services: Services, token: str) -> None:
        self._app = app
        self._services = services
        self._connection = SocketConnection(token, app.client)
        self._connection.socket_mode_request_listeners.append(self._answer)

    @property
    def is_connected(self) -> bool:
        """Whether Slack can be heard, as far as is known."""
        return self._connection.stands

    def wrap_tick(self, tick: TickCallback, /) -> TickCallback:
        """Return the tick as it is: the connection watches itself."""
        return tick

    def open(self) -> None:
        """Connect to Slack; raise TransportNotOpened if it cannot be reached."""
        try:
            self._connection.connect()
        except (SlackClientError, OSError) as error:
            url = self._app.client.base_url
            raise TransportNotOpened(
                f"Slack cannot be reached at {url} ({type(error).__name__}); `check` says more"
            ) from error

    def close(self) -> None:
        """Wait until everything that Slack has sent is answered and acknowledged, then close the connection.

        The client's own `close` begins with the connection: acknowledgements, in which commands are answered, would be
        lost, and so would requests that were read but not yet started.
        """
        client = self._connection
        _read_all(client)
        while not client.message_queue.empty():
            time.sleep(_POLL_SECONDS)
        client.closed = True  # what comes in from now on stays unacknowledged, so that Slack sends it again
        client.message_queue.put(None)  # wakes the thread that waits for messages
        client.message_processor.shutdown()  # type: ignore[no-untyped-call]  # the SDK has no annotation here
        client.message_workers.shutdown()
        self._app.listener_runner.listener_executor.shutdown()
        client.close()

    def _answer(self, client: BaseSocketModeClient, request: SocketModeRequest) -> None:
        """Answer a request in its acknowledgement."""
        start = time.time()
        try:
            send_response(Acknowledger(client, request, self._services), request, self._dispatch(request), start)
        except SlackClientNotConnectedError:
            _log.warning("an acknowledgement was lost with its connection: Slack sends an event again")
        except Exception:  # noqa: BLE001  # the thread is the SDK's, and its logger is silenced
            _log.exception("a request was not acknowledged")

    def _dispatch(self, request: SocketModeRequest) -> BoltResponse:
        """Return the answer; none to a request that Bolt cannot parse, since Slack would send it again otherwise."""
        try:
            response: BoltResponse = run_bolt_app(self._app, request)
        except (AttributeError, LookupError, TypeError) as error:
            _log.warning("a request of no known shape was acknowledged and no more: %s", type(error).__name__)
            response = BoltResponse(status=200, body="")
        return response


def _read_all(client: SocketConnection) -> None:
    """Wait until everything that Slack has sent so far is read: the answer to a ping comes after it."""
    session, sent_at = client.current_session, time.time()
    if session is None or not ping(session):
        return
    deadline = time.monotonic() + PING_TIMEOUT.total_seconds()
    while (session.last_ping_pong_time or 0) < sent_at and time.monotonic() < deadline:
        time.sleep(_POLL_SECONDS)
