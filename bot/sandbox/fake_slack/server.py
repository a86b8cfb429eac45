"""The server of the local workspace: one port of this machine, with any number of workspaces, each under a path."""

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
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.sandbox.fake_slack.api_calls import ConnectionCut

ADDRESS = "127.0.0.1"

#: Connections that wait to be taken.
_BACKLOG = 128
#: What each connection has in its state: itself, for those that are to be cut.
_TRANSPORT = "transport"

#: What browsers send along with whatever a page has them ask for.
_OF_BROWSERS = frozenset({b"origin", b"sec-fetch-site"})

_log = logging.getLogger("uvicorn.error")


class _Protocol(H11Protocol):
    """A connection that what is served on it can get hold of."""

    def connection_made(self, transport: BaseTransport) -> None:
        self.app_state = {**self.app_state, _TRANSPORT: transport}
        super().connection_made(transport)  # type: ignore[arg-type]  # as uvicorn's own annotation has it


class FakeSlackServer:
    """Serves workspaces, from `open` on, in a thread of its own."""

    def __init__(self) -> None:
        #: What is served where no workspace is.
        self.page: ASGIApp | None = None
        self._mounted: dict[str, ASGIApp] = {}
        self._numbers = itertools.count(1)
        # Clients that send what is no HTTP are part of the game.
        _log.setLevel(logging.ERROR)
        self._uvicorn = Server(
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
        #: Where it listens, once it is open.
        self.port = 0

    @property
    def url(self) -> str:
        """Its address, with a slash."""
        return f"http://{ADDRESS}:{self.port}/"

    def open(self, listening: socket.socket | None = None) -> None:
        """Serve on a socket that listens, or else on a port that is free; returns once it does."""
        listening = listening or socket.create_server((ADDRESS, 0), backlog=_BACKLOG)
        self.port = listening.getsockname()[1]
        self._thread = threading.Thread(target=self._run, args=(listening,), name="slack", daemon=True)
        self._thread.start()
        self._started.wait()

    def close(self) -> None:
        """Serve no more, and hang up on everybody."""
        _log.setLevel(logging.CRITICAL)  # that pages are hung up on is nobody's concern
        self._uvicorn.should_exit = True
        if self._thread is not None:
            self._thread.join()

    def shut(self) -> None:
        """Let no connection come about from now on; those that there are go on."""
        self.do(self._shut())

    def reopen(self) -> None:
        """Let connections come about again, at the same port."""
        self.do(self._uvicorn.startup([socket.create_server((ADDRESS, self.port), backlog=_BACKLOG)]))

    def mount(self, app: ASGIApp, name: str | None = None) -> str:
        """Serve something under a name, or one of its own; returns its path, with a slash at its end."""
        name = name or f"w{next(self._numbers)}"
        self._mounted[name] = app
        return f"{name}/"

    def unmount(self, path: str) -> None:
        """Serve it no more."""
        del self._mounted[path.rstrip("/")]

    def do(self, work: Coroutine[Any, Any, Any]) -> None:
        """Have something done by the thread that serves, and wait for it."""
        asyncio.run_coroutine_threadsafe(work, self.loop).result()

    def _run(self, listening: socket.socket) -> None:
        asyncio.run(self._open(listening))

    async def _open(self, listening: socket.socket) -> None:
        self.loop = asyncio.get_running_loop()
        self.loop.call_soon(self._await_start)
        await self._uvicorn.serve([listening])

    def _await_start(self) -> None:
        if self._uvicorn.started:
            self._started.set()
        else:
            self.loop.call_soon(self._await_start)

    async def _shut(self) -> None:
        for each in self._uvicorn.servers:
            each.close()

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        first, _, rest = scope["path"].removeprefix("/").partition("/")
        found = self._mounted.get(first)
        if found is not None and _is_from_a_page(scope):
            await _refuse(scope, send, HTTPStatus.FORBIDDEN)
        elif found is not None:
            await found({**scope, "path": f"/{rest}"}, receive, send)
        elif self.page is not None:
            await self.page(scope, receive, send)
        else:
            await _refuse(scope, send, HTTPStatus.NOT_FOUND)


def _is_from_a_page(scope: Scope) -> bool:
    """Whether a browser asks for the sake of some page: none has anything to do with a workspace's own addresses."""
    return any(name in _OF_BROWSERS for name, _ in scope["headers"])


async def _refuse(scope: Scope, send: Send, status: HTTPStatus) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close"})
        return
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


@cache
def shared_host() -> FakeSlackServer:
    """The server of this process, which is started when it is first asked for, and ends with the process."""
    host = FakeSlackServer()
    host.open()
    return host


async def cut(scope: Scope, receive: Receive, how: ConnectionCut) -> None:
    """End a connection so that its client has no answer, or what it has of it so far; returns once it has ended."""
    transport = scope["state"][_TRANSPORT]
    if how is ConnectionCut.RESET:  # no lingering: closing then sends a reset in place of an orderly end
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    else:
        transport.close()
    while (await receive())["type"] not in ("http.disconnect", "websocket.disconnect"):
        continue
