"""The server: uvicorn in a thread, which hangs up on clients that take their time."""

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

#: Connections at a time; whoever comes then is told to come again.
MAX_CONNECTIONS = 100

_UNFINISHED = (h11.IDLE, h11.SEND_BODY)


class _Prompt(H11Protocol):
    """A connection that is closed if a request on it is not there, to its last byte, some time after it began."""

    within: timedelta
    _late: TimerHandle | None = None

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as in uvicorn
        super().connection_made(transport)
        self._await_request()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state in _UNFINISHED:
            self._await_request()
        else:
            self._await_nothing()

    def connection_lost(self, exc: Exception | None) -> None:
        self._await_nothing()
        super().connection_lost(exc)

    def _await_request(self) -> None:
        if self._late is None:
            self._late = self.loop.call_later(self.within.total_seconds(), self.transport.close)

    def _await_nothing(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None


def listen(address: tuple[str, int], *, setting: str) -> socket.socket:
    """A socket that listens at an IP address and a port; NotOpened, with the setting to look at, if it cannot."""
    host, port = address
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server(address, family=family, backlog=128)
    except OSError as error:
        raise TransportNotOpened(
            f"{host} port {port} cannot be listened on ({error.strerror}); see {setting}"
        ) from error


class Server:
    """Serves an application on a socket that listens, until it is closed."""

    def __init__(self, application: ASGIApp, *, arrival_timeout: timedelta) -> None:
        self._uvicorn = Uvicorn(
            Config(
                application,
                http=type("Prompt", (_Prompt,), {"within": arrival_timeout}),
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
        """Serve from now on, in the background."""
        self._thread = threading.Thread(target=self._uvicorn.run, args=([listening],), name="http", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take no more connections, and return once every request that has come is answered."""
        self._uvicorn.should_exit = True
        if self._thread is not None:
            self._thread.join()
