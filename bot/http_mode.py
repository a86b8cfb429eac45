"""HTTP mode: the front at an address of this machine, to which Slack's requests are passed on."""

import logging
import socket
from dataclasses import dataclass
from datetime import datetime, timedelta

from slack_sdk import WebClient

from bot.front import NotOpened, Tick
from bot.health import Pulse, Report, report
from bot.http_app import PATH, Application, Pool, Watch
from bot.http_request import Reader
from bot.http_server import Server
from bot.wiring import make_app
from domain.errors import StoreBusy
from domain.refusals import refusal
from handlers.desk import Desk

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What is taken on.

    So many requests are answered at a time, and so many wait: if each takes a second, the last one is still answered
    within the three that Slack waits (https://docs.slack.dev/interactivity/implementing-slash-commands).
    """

    threads: int = 10
    waiting: int = 20
    #: How long a request may take to arrive.
    arrival: timedelta = timedelta(seconds=5)


LIMITS = Limits()


def make_front(
    client: WebClient, desk: Desk, *, secret: str, address: tuple[str, int], limits: Limits = LIMITS
) -> "HttpFront":
    """The bot behind HTTP, at an IP address and a port; 0 for a port that is free."""
    app, pulse = make_app(client, desk, signing_secret=secret), Pulse(client)
    # What is said where nothing can be looked up: in the language to fall back on.
    busy = refusal(StoreBusy(), desk.speech())

    def look() -> Report:
        return report(desk.agenda, desk.outbox, pulse, now=desk.now())

    pool = Pool(threads=limits.threads, waiting=limits.waiting)
    application = Application(app, Reader(secret), pool, Watch(look), busy=busy)
    return HttpFront(address, Server(application.router, within=limits.arrival), pool, pulse)


class HttpFront:
    """A server to which Slack's requests come (https://docs.slack.dev/apis/events-api/using-http-request-urls)."""

    def __init__(self, address: tuple[str, int], server: Server, pool: Pool, pulse: Pulse) -> None:
        self._address = address
        self._server = server
        self._pool = pool
        self._pulse = pulse
        #: Where it listens, once it is open.
        self.port = address[1]

    def with_tick(self, tick: Tick, /) -> Tick:
        """The tick, and then a look whether Slack answers, which no failing tick prevents."""

        def tick_and_feel(now: datetime) -> object:
            try:
                return tick(now)
            finally:
                self._pulse.feel()

        return tick_and_feel

    def open(self) -> None:
        """Listen; NotOpened if the address cannot be had."""
        host, port = self._address
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        try:
            listening = socket.create_server(self._address, family=family, backlog=128)
        except OSError as error:
            raise NotOpened(f"{host} port {port} cannot be listened on ({error.strerror}); see HTTP_HOST") from error
        self.port = listening.getsockname()[1]
        self._server.open(listening)
        _log.info("listening on http://%s:%s%s", f"[{host}]" if ":" in host else host, self.port, PATH)

    def close(self) -> None:
        """Let no more come in, and return once all that has come is answered."""
        self._server.close()
        self._pool.close()
