"""Listening sockets of uvicorn: closed so that no connection that is being accepted is left open for ever."""

import asyncio
import socket
from collections.abc import Sequence

from uvicorn import Server


async def close_listeners(servers: Sequence[asyncio.Server]) -> None:
    """Accept no more connections; the last accepted one becomes a connection first.

    asyncio drops a connection whose server is closed between the two, and its client waits for an answer for ever
    (https://github.com/python/cpython/issues/109564).
    """
    loop = asyncio.get_running_loop()
    for server in servers:
        for listener in server.sockets:
            loop.remove_reader(listener.fileno())
    await asyncio.sleep(0)  # in which connections are made of what has been accepted
    for server in servers:
        server.close()


class UvicornServer(Server):
    """uvicorn's server, which closes its listening sockets by `close_listeners`."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept no more connections, and end those that are open."""
        await close_listeners(self.servers)
        await super().shutdown(sockets)
