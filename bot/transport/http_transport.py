"""HTTP mode: the front at an address of this machine, to which Slack's requests are passed on."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from slack_sdk import WebClient

from bot.app import make_app
from bot.monitoring.metrics import PrometheusMetrics
from bot.transport.base import Tick
from bot.transport.calendar_feed import CalendarFeed
from bot.transport.http_app import PATH, Application, BoundedPool
from bot.transport.http_request import RequestVerifier
from bot.transport.http_server import Server, listen
from bot.transport.monitoring_endpoints import ARRIVAL, MonitoringEndpoints
from domain.errors import StoreBusy
from domain.messages.errors import refusal
from handlers.services.services import Services

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class HttpLimits:
    """What is taken on.

    So many requests are answered at a time, and so many wait: if each takes a second, the last one is still answered
    within the three that Slack waits (https://docs.slack.dev/interactivity/implementing-slash-commands).
    """

    threads: int = 10
    waiting: int = 20
    arrival: timedelta = ARRIVAL


LIMITS = HttpLimits()


def make_front(
    client: WebClient,
    services: Services,
    *,
    secret: str,
    address: tuple[str, int],
    metrics: PrometheusMetrics | None = None,
    limits: HttpLimits = LIMITS,
) -> "HttpTransport":
    """The bot behind HTTP, at an IP address and a port; 0 for a port that is free."""
    metrics = metrics or PrometheusMetrics()
    app = make_app(client, services, signing_secret=secret, measures=metrics)
    pool = BoundedPool(threads=limits.threads, waiting=limits.waiting)
    lookout = MonitoringEndpoints(client, services, metrics, pool)
    # What is said where nothing can be looked up: in the language to fall back on.
    busy = refusal(StoreBusy(), services.translator())
    feed = CalendarFeed(services, metrics)
    application = Application(app, RequestVerifier(secret), pool, (*lookout.routes, *feed.routes), busy=busy)
    return HttpTransport(address, Server(application.router, within=limits.arrival), (pool, feed), lookout)


class HttpTransport:
    """A server to which Slack's requests come (https://docs.slack.dev/apis/events-api/using-http-request-urls)."""

    def __init__(
        self,
        address: tuple[str, int],
        server: Server,
        answering: Sequence[BoundedPool | CalendarFeed],
        lookout: MonitoringEndpoints,
    ) -> None:
        self._address = address
        self._server = server
        self._answering = answering
        self._lookout = lookout
        #: Where it listens, once it is open.
        self.port = address[1]

    def with_tick(self, tick: Tick, /) -> Tick:
        """The tick, and then a look whether Slack answers."""
        return self._lookout.with_tick(tick)

    def open(self) -> None:
        """Listen; NotOpened if the address cannot be had."""
        host, _ = self._address
        listening = listen(self._address, setting="HTTP_HOST")
        self.port = listening.getsockname()[1]
        self._server.open(listening)
        _log.info("listening on http://%s:%s%s", f"[{host}]" if ":" in host else host, self.port, PATH)

    def close(self) -> None:
        """Let no more come in, and return once all that has come is answered."""
        self._server.close()
        for each in self._answering:
            each.close()
