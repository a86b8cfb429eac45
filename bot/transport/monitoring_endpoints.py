"""What whoever watches over the bot is served over HTTP: its health, and its figures."""

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

from bot.monitoring.health import Report, SlackHeartbeat, report, states
from bot.monitoring.metrics import CONTENT_TYPE, PrometheusMetrics, Threads
from bot.transport.base import Tick, Transport
from bot.transport.http_server import Server, listen
from handlers.services.services import Services

HEALTH, FIGURES = "/health", "/metrics"

#: How long a request may take to arrive.
ARRIVAL = timedelta(seconds=5)

_NOT_KEPT = {"cache-control": "no-store"}

_T = TypeVar("_T")

_log = logging.getLogger(__name__)


class SharedCheck(Generic[_T]):
    """Lets something be looked at in a thread of its own, once for all who ask at the same time."""

    def __init__(self, look: Callable[[], _T]) -> None:
        self._look = look
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="watching")
        self._looking: asyncio.Future[_T] | None = None

    async def seen(self) -> _T:
        """What was seen."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.get_running_loop().run_in_executor(self._executor, self._look)
        return await asyncio.shield(self._looking)


class MonitoringEndpoints:
    """Two addresses, for the bot's own people and no others."""

    def __init__(
        self, client: WebClient, services: Services, metrics: PrometheusMetrics, threads: Threads | None = None
    ) -> None:
        self._services = services
        self._pulse = SlackHeartbeat(client)
        self._threads = threads
        metrics.watch(lambda: states(services.reminders.upcoming), self._look)
        if threads is not None:
            metrics.watch_threads(threads)
        self._seen, self._counted = SharedCheck(self._look), SharedCheck(metrics.text)
        self.routes = (
            Route(HEALTH, self._health, methods=["GET"]),
            Route(FIGURES, self._figures, methods=["GET"]),
        )

    def with_tick(self, tick: Tick, /) -> Tick:
        """The tick, and then a look whether Slack answers, which no failing tick prevents."""

        def tick_and_feel(now: datetime) -> object:
            try:
                return tick(now)
            finally:
                self._pulse.feel()

        return tick_and_feel

    def _look(self) -> Report:
        found = report(
            self._services.reminders.upcoming, self._services.reminders.outbox, self._pulse, now=self._services.now()
        )
        threads = self._threads
        return found if threads is None else {**found, "under_way": threads.busy + threads.waiting}

    async def _health(self, _: Request) -> Response:
        found = await self._seen.seen()
        status = HTTPStatus.OK if found["ok"] else HTTPStatus.SERVICE_UNAVAILABLE
        return JSONResponse(dict(found), status, headers=_NOT_KEPT)

    async def _figures(self, _: Request) -> Response:
        return Response(await self._counted.seen(), headers={**_NOT_KEPT, "content-type": CONTENT_TYPE})


class MonitoredTransport:
    """A front beside which the bot is watched at a port of its own."""

    def __init__(self, front: Transport, lookout: MonitoringEndpoints, address: tuple[str, int]) -> None:
        self._front = front
        self._lookout = lookout
        self._address = address
        self._server = Server(Router(lookout.routes, redirect_slashes=False), within=ARRIVAL)
        #: Where that is, once it is open.
        self.port = address[1]

    def with_tick(self, tick: Tick, /) -> Tick:
        """What the front and the lookout need done."""
        return self._lookout.with_tick(self._front.with_tick(tick))

    def open(self) -> None:
        """Let requests come in, and the bot be watched; NotOpened if either cannot be."""
        listening = listen(self._address, setting="METRICS_PORT")
        self.port = listening.getsockname()[1]
        self._server.open(listening)
        _log.info("watched at http://%s:%s%s", self._address[0], self.port, HEALTH)
        self._front.open()

    def close(self) -> None:
        """Let no more come in; the bot is watched until all is answered."""
        self._front.close()
        self._server.close()
