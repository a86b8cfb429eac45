"""HTTP server: uvicorn in a thread, which disconnects slow clients, sooner where others need the room."""

import socket
import threading
from asyncio import TimerHandle, Transport
from datetime import timedelta

import h11
from starlette.types import ASGIApp
from uvicorn import Config
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.listeners import UvicornServer
from bot.transport.base import TransportNotOpened

#: The most connections at a time, of the 1,024 files that a process usually may have open; and those of one address on
#: which there is no whole request. A reverse proxy has few of these, since it collects requests before it sends them.
MAX_CONNECTIONS = 800
MAX_WAITING_PER_ADDRESS = 50
#: How long a connection may wait for its request while others need the room.
WAIT_GRACE = timedelta(seconds=2)

_UNFINISHED = (h11.IDLE, h11.SEND_BODY)


class _TimedProtocol(H11Protocol):
    """A connection that is closed if a request on it has not arrived, to its last byte, before the timeout."""

    arrival_timeout: timedelta
    _timer: TimerHandle | None = None
    #: On the loop's clock: since when a request is waited for.
    waits_since = 0.0
    address = ""

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as in uvicorn
        super().connection_made(transport)
        self.waits_since = self.loop.time()
        self.address = self.client[0] if self.client else ""
        self._start_timer()
        self._make_room()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state in _UNFINISHED:
            self._start_timer()
        else:
            self._stop_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        super().connection_lost(exc)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self.waits_since = self.loop.time()

    def _make_room(self) -> None:
        """Where there are too many connections, break off the one that waits longest, or this one if none does long."""
        others = [each for each in self.connections if isinstance(each, _TimedProtocol) and each is not self]
        others = [each for each in others if not each.transport.is_closing()]
        waiting = [each for each in others if each.conn.their_state in _UNFINISHED]
        own = [each for each in waiting if each.address == self.address]
        if len(own) < MAX_WAITING_PER_ADDRESS and len(others) < MAX_CONNECTIONS:
            return
        crowd = own if len(own) >= MAX_WAITING_PER_ADDRESS else waiting
        oldest = min(crowd, default=self, key=lambda each: each.waits_since)
        is_young = self.loop.time() - oldest.waits_since < WAIT_GRACE.total_seconds()
        (self if is_young else oldest).transport.abort()

    def _start_timer(self) -> None:
        if self._timer is None:
            self._timer = self.loop.call_later(self.arrival_timeout.total_seconds(), self.transport.close)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def listen(address: tuple[str, int], *, setting: str) -> socket.socket:
    """Return a socket that listens at an IP address and a port; TransportNotOpened names the setting if it cannot."""
    host, port = address
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server(address, family=family, backlog=128)
    except OSError as error:
        raise TransportNotOpened(
            f"{host} port {port} cannot be listened on ({error.strerror}); see {setting}"
        ) from error


class Server:
    """Server of an application on a listening socket, until it is closed."""

    def __init__(self, application: ASGIApp, *, arrival_timeout: timedelta) -> None:
        self._uvicorn = UvicornServer(
            Config(
                application,
                http=type("TimedProtocol", (_TimedProtocol,), {"arrival_timeout": arrival_timeout}),
                ws="none",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
            )
        )
        self._thread: threading.Thread | None = None

    def open(self, listening: socket.socket) -> None:
        """Serve in the background from now on."""
        self._thread = threading.Thread(target=self._uvicorn.run, args=([listening],), name="http", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Accept no more connections, and return once every request that has come is answered."""
        self._uvicorn.should_exit = True
        if self._thread is not None:
            self._thread.join()
