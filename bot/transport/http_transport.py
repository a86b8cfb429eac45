"""HTTP transport: a server at an address of this machine, to which Slack's requests are passed on."""

import logging
from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct
from slack_sdk import WebClient

from bot.app import make_app
from bot.monitoring.prometheus import PrometheusMetrics
from bot.transport.calendar_feed import CalendarFeed
from bot.transport.http_app import EVENTS_PATH, Application, BodyReader, BoundedPool
from bot.transport.http_request import MAX_BODY_BYTES, RequestVerifier
from bot.transport.http_server import Server, listen
from bot.transport.monitoring_endpoints import ARRIVAL_TIMEOUT, MonitoringEndpoints
from domain.errors import StoreBusy
from domain.messages.errors import error_message
from handlers.services.services import Services
from jobs.scheduler import TickCallback

_log = logging.getLogger(__name__)


class HttpLimits(Struct, frozen=True, kw_only=True):
    """The requests that are answered at a time, those that may wait for a thread, and how they may arrive.

    If each takes a second, the last one is still answered within the three seconds that Slack waits
    (https://docs.slack.dev/interactivity/implementing-slash-commands).
    """

    threads: int = 10
    waiting: int = 20
    arrival_timeout: timedelta = ARRIVAL_TIMEOUT
    #: Bytes of all bodies that are arriving.
    body_bytes: int = 100 * MAX_BODY_BYTES


DEFAULT_LIMITS = HttpLimits()


def make_http_transport(
    client: WebClient,
    services: Services,
    *,
    secret: str,
    address: tuple[str, int],
    metrics: PrometheusMetrics | None = None,
    limits: HttpLimits = DEFAULT_LIMITS,
) -> "HttpTransport":
    """Return the transport of a bot over HTTP, at an IP address and a port; 0 for a port that is free."""
    metrics = metrics or PrometheusMetrics()
    app = make_app(client, services, signing_secret=secret, metrics=metrics)
    pool = BoundedPool(threads=limits.threads, waiting=limits.waiting)
    endpoints = MonitoringEndpoints(client, services, metrics, threads=pool)
    # In the default language: nothing can be looked up when it is said.
    busy = str(error_message(StoreBusy(), services.translator()))
    feed = CalendarFeed(services, metrics)
    bodies = BodyReader(most_bytes=limits.body_bytes)
    routes = (*endpoints.routes, *feed.routes)
    application = Application(app, RequestVerifier(secret), pool, bodies, routes, busy_text=busy)
    server = Server(application.router, arrival_timeout=limits.arrival_timeout)
    return HttpTransport(address, server, (application, feed), endpoints)


class HttpTransport:
    """A server for Slack's requests (https://docs.slack.dev/apis/events-api/using-http-request-urls)."""

    def __init__(
        self,
        address: tuple[str, int],
        server: Server,
        workers: Sequence[Application | CalendarFeed],
        endpoints: MonitoringEndpoints,
    ) -> None:
        self._address = address
        self._server = server
        self._workers = workers
        self._endpoints = endpoints
        #: The port that it listens on, once it is open.
        self.port = address[1]

    def wrap_tick(self, tick: TickCallback, /) -> TickCallback:
        """Return a tick after which Slack's heartbeat is checked."""
        return self._endpoints.wrap_tick(tick)

    def open(self) -> None:
        """Listen; raise TransportNotOpened if the address is not available."""
        host, _ = self._address
        listening = listen(self._address, setting="HTTP_HOST")
        self.port = listening.getsockname()[1]
        self._server.open(listening)
        _log.info("listening on http://%s:%s%s", f"[{host}]" if ":" in host else host, self.port, EVENTS_PATH)

    def close(self) -> None:
        """Accept no more requests, and return once all that have come are answered."""
        self._server.close()
        for worker in self._workers:
            worker.close()
