"""HTTP server: uvicorn in a thread, which disconnects slow clients."""

import socket
import threading
from asyncio import TimerHandle, Transport
from datetime import timedelta

import h11
from starlette.types import ASGIApp
from uvicorn import Config
from uvicorn import Server as Uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.transport.base import TransportNotOpened

#: The most connections at a time; a request beyond them gets a 503.
MAX_CONNECTIONS = 100

_UNFINISHED = (h11.IDLE, h11.SEND_BODY)


class _TimedProtocol(H11Protocol):
    """A connection that is closed if a request on it has not arrived, to its last byte, before the timeout."""

    arrival_timeout: timedelta
    _timer: TimerHandle | None = None

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as in uvicorn
        super().connection_made(transport)
        self._start_timer()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state in _UNFINISHED:
            self._start_timer()
        else:
            self._stop_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        super().connection_lost(exc)

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
        self._uvicorn = Uvicorn(
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
                limit_concurrency=MAX_CONNECTIONS,
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
