"""The HTTP server of the fake Slack: one local port for any number of workspaces, each under a path."""

import asyncio
import itertools
import logging
import socket
import struct
import threading
from asyncio import BaseTransport
from collections.abc import Coroutine
from functools import cache
from http import HTTPStatus
from typing import Any, assert_never

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn import Config
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.listeners import UvicornServer
from bot.sandbox.fake_slack.api_calls import ConnectionCut

LOCALHOST = "127.0.0.1"

#: Connections that wait to be accepted.
_BACKLOG = 128
#: The key of the connection in its own state, by which it can be cut.
_TRANSPORT = "transport"
#: A connection that is accepted last becomes one, is aborted and closes its socket each in a round of the loop.
_CLOSING_ROUNDS = 4

#: Headers that browsers send with the requests of a page.
_BROWSER_HEADERS = frozenset({b"origin", b"sec-fetch-site"})

_log = logging.getLogger("uvicorn.error")


class _Protocol(H11Protocol):
    """A connection that puts its transport into its state, so that it can be cut."""

    def connection_made(self, transport: BaseTransport) -> None:
        self.app_state = {**self.app_state, _TRANSPORT: transport}
        super().connection_made(transport)  # type: ignore[arg-type]  # as uvicorn's own annotation has it


class FakeSlackServer:
    """Serves workspaces, from `open` on, in a thread of its own."""

    def __init__(self) -> None:
        #: Serves every path that has no workspace.
        self.fallback_app: ASGIApp | None = None
        self._mounted: dict[str, ASGIApp] = {}
        self._numbers = itertools.count(1)
        # Clients that send malformed HTTP are expected here.
        _log.setLevel(logging.ERROR)
        self._uvicorn = UvicornServer(
            Config(
                self._serve,
                http=_Protocol,
                ws="websockets-sansio",
                interface="asgi3",
                ws_per_message_deflate=False,
                loop="asyncio",
                lifespan="off",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                date_header=False,
                backlog=_BACKLOG,
                timeout_graceful_shutdown=0,
            )
        )
        self._started = threading.Event()
        self._thread: threading.Thread | None = None
        self.loop: asyncio.AbstractEventLoop
        #: The port, once it is open.
        self.port = 0

    @property
    def url(self) -> str:
        """Its address, with a slash at the end."""
        return f"http://{LOCALHOST}:{self.port}/"

    def open(self, listening: socket.socket | None = None) -> None:
        """Start serving on a listening socket, else on a free port; return once it serves."""
        listening = listening or socket.create_server((LOCALHOST, 0), backlog=_BACKLOG)
        self.port = listening.getsockname()[1]
        self._thread = threading.Thread(target=self._run, args=(listening,), name="slack", daemon=True)
        self._thread.start()
        self._started.wait()

    def close(self) -> None:
        """Stop serving, and close all connections."""
        _log.setLevel(logging.CRITICAL)  # a warning for each page that is still open would be noise
        self._uvicorn.should_exit = True
        if self._thread is not None:
            self._thread.join()

    def stop_accepting(self) -> None:
        """Refuse new connections from now on; open ones stay open."""
        self._run_in_loop(self._uvicorn.stop_accepting())

    def resume_accepting(self) -> None:
        """Accept connections again, at the same port."""
        self._run_in_loop(self._uvicorn.startup([socket.create_server((LOCALHOST, self.port), backlog=_BACKLOG)]))

    def mount(self, app: ASGIApp, name: str | None = None) -> str:
        """Serve an app under a name, else under a new one; return its path, with a slash at the end."""
        name = name or f"w{next(self._numbers)}"
        self._mounted[name] = app
        return f"{name}/"

    def unmount(self, path: str) -> None:
        """Stop serving the app under a path."""
        del self._mounted[path.rstrip("/")]

    def _run_in_loop(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run a coroutine in the serving thread, and wait for it."""
        asyncio.run_coroutine_threadsafe(work, self.loop).result()

    def _run(self, listening: socket.socket) -> None:
        asyncio.run(self._open(listening))

    async def _open(self, listening: socket.socket) -> None:
        self.loop = asyncio.get_running_loop()
        self.loop.call_soon(self._await_start)
        await self._uvicorn.serve([listening])
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:  # one may be accepting a connection, which nothing else would close
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        for _ in range(_CLOSING_ROUNDS):
            for connection in tuple(self._uvicorn.server_state.connections):
                if connection.transport is not None:
                    connection.transport.abort()  # what is not sent yet would keep it open
            await asyncio.sleep(0)  # in which transports close their sockets, and what was accepted last is told

    def _await_start(self) -> None:
        if self._uvicorn.started:
            self._started.set()
        else:
            self.loop.call_soon(self._await_start)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        name, _, rest = scope["path"].removeprefix("/").partition("/")
        app = self._mounted.get(name)
        if app is not None and _is_from_browser(scope):
            await _refuse(scope, send, HTTPStatus.FORBIDDEN)
        elif app is not None:
            await app({**scope, "path": f"/{rest}"}, receive, send)
        elif self.fallback_app is not None:
            await self.fallback_app(scope, receive, send)
        else:
            await _refuse(scope, send, HTTPStatus.NOT_FOUND)


def _is_from_browser(scope: Scope) -> bool:
    """Return whether a browser sends the request of a page: no page may use a workspace's own addresses."""
    return any(name in _BROWSER_HEADERS for name, _ in scope["headers"])


async def _refuse(scope: Scope, send: Send, status: HTTPStatus) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close"})
        return
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


@cache
def shared_server() -> FakeSlackServer:
    """Return the server of this process, which is started on first use, and ends with the process."""
    server = FakeSlackServer()
    server.open()
    return server


def transport_of(scope: Scope) -> asyncio.Transport:
    """Return the transport of the connection over which a request has come."""
    transport: asyncio.Transport = scope["state"][_TRANSPORT]
    return transport


async def cut_connection(scope: Scope, receive: Receive, cut: ConnectionCut) -> None:
    """End a connection, whatever its client has of the answer so far; return once it has ended."""
    transport = transport_of(scope)
    match cut:
        case ConnectionCut.RESET:  # no lingering: closing then sends a reset in place of an orderly end
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        case ConnectionCut.CLOSE | ConnectionCut.HALF:
            transport.close()
        case _:
            assert_never(cut)
    while (await receive())["type"] not in ("http.disconnect", "websocket.disconnect"):
        continue
