"""HTTP endpoints for monitoring: /health and /metrics."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Generic, TypeVar

from slack_sdk import WebClient
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, Router

from bot.monitoring.health import HealthReport, SlackHeartbeat, make_report, record_head, reminder_counts
from bot.monitoring.prometheus import CONTENT_TYPE, PrometheusMetrics, ThreadPoolState
from bot.transport.base import Transport
from bot.transport.http_server import Server, listen
from handlers.services.services import Services
from jobs.scheduler import TickCallback

HEALTH_PATH, METRICS_PATH = "/health", "/metrics"

#: How long a request may take to arrive.
ARRIVAL_TIMEOUT = timedelta(seconds=5)

_NO_STORE = {"cache-control": "no-store"}

_T = TypeVar("_T")

_log = logging.getLogger(__name__)


class SharedCheck(Generic[_T]):
    """Single flight: a check that runs in a thread of its own, once for all requests that come while it runs."""

    def __init__(self, check: Callable[[], _T]) -> None:
        self._check = check
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="watching")
        self._running: asyncio.Future[_T] | None = None

    async def result(self) -> _T:
        """Return the result of the running check, or of a new one if none runs."""
        if self._running is None or self._running.done():
            self._running = asyncio.get_running_loop().run_in_executor(self._executor, self._check)
        return await asyncio.shield(self._running)


class MonitoringEndpoints:
    """The endpoints of a bot, for its administrators only."""

    def __init__(
        self,
        client: WebClient,
        services: Services,
        metrics: PrometheusMetrics,
        *,
        threads: ThreadPoolState | None = None,
        is_connected: Callable[[], bool] | None = None,
    ) -> None:
        self._services = services
        #: Whether Slack's requests can come in; None over HTTP, where Slack connects.
        self._is_connected = is_connected
        self._heartbeat = SlackHeartbeat(client)
        self._threads = threads
        metrics.add_health(lambda: reminder_counts(services.reminders.upcoming), self._make_report)
        metrics.add_record(lambda: record_head(services.register.ledger))
        if threads is not None:
            metrics.add_threads(threads)
        self._health_check, self._metrics_check = SharedCheck(self._make_report), SharedCheck(metrics.text)
        self.routes = (
            Route(HEALTH_PATH, self._serve_health, methods=["GET"]),
            Route(METRICS_PATH, self._serve_metrics, methods=["GET"]),
        )

    def wrap_tick(self, tick: TickCallback, /) -> TickCallback:
        """Return a tick after which Slack's heartbeat is checked, also when the tick itself has failed."""

        def tick_and_beat(now: datetime) -> object:
            try:
                return tick(now)
            finally:
                self._heartbeat.beat()

        return tick_and_beat

    def _make_report(self) -> HealthReport:
        report = make_report(
            self._services.reminders,
            self._heartbeat,
            self._is_connected,
            missing_fields=self._services.slack.directory.list_missing(),
            now=self._services.now(),
        )
        threads = self._threads
        return report if threads is None else {**report, "under_way": threads.busy + threads.waiting}

    async def _serve_health(self, _: Request) -> Response:
        report = await self._health_check.result()
        status = HTTPStatus.OK if report["ok"] else HTTPStatus.SERVICE_UNAVAILABLE
        return JSONResponse(dict(report), status, headers=_NO_STORE)

    async def _serve_metrics(self, _: Request) -> Response:
        return Response(await self._metrics_check.result(), headers={**_NO_STORE, "content-type": CONTENT_TYPE})


class MonitoredTransport:
    """A transport with the monitoring endpoints beside it, on a port of their own."""

    def __init__(self, transport: Transport, endpoints: MonitoringEndpoints, address: tuple[str, int]) -> None:
        self._transport = transport
        self._endpoints = endpoints
        self._address = address
        self._server = Server(Router(endpoints.routes, redirect_slashes=False), arrival_timeout=ARRIVAL_TIMEOUT)
        #: The endpoints' port, once they are open.
        self.port = address[1]

    def wrap_tick(self, tick: TickCallback, /) -> TickCallback:
        """Return a tick that also does what the transport and the endpoints need done."""
        return self._endpoints.wrap_tick(self._transport.wrap_tick(tick))

    def open(self) -> None:
        """Serve the endpoints and open the transport; raise TransportNotOpened if either cannot be opened."""
        listening = listen(self._address, setting="METRICS_PORT")
        self.port = listening.getsockname()[1]
        self._server.open(listening)
        _log.info("watched at http://%s:%s%s", self._address[0], self.port, HEALTH_PATH)
        self._transport.open()

    def close(self) -> None:
        """Close the transport, and the endpoints once all its requests are answered."""
        self._transport.close()
        self._server.close()
