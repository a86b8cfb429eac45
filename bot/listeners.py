"""Listening sockets of uvicorn: closed so that whoever has connected is served, and nobody waits for ever."""

import asyncio
import os
import socket
from collections.abc import Callable, Sequence

from uvicorn import Server

#: In so many rounds of the loop what has been sent on a new connection is read: it is made, watched, then readable.
_ROUNDS_TO_READ = 4


async def close_listeners(servers: Sequence[asyncio.Server], make_protocol: Callable[[], asyncio.Protocol]) -> None:
    """Accept no more connections, once those that clients have made are served by a protocol.

    asyncio drops a connection whose server is closed between accepting and serving it, and its client waits for an
    answer for ever (https://github.com/python/cpython/issues/109564). The system resets those not yet accepted.
    """
    loop = asyncio.get_running_loop()
    for server in servers:
        for listener in server.sockets:
            loop.remove_reader(listener.fileno())
    await asyncio.sleep(0)  # in which connections are made of what has been accepted
    for server in servers:
        for listener in server.sockets:
            with socket.socket(fileno=os.dup(listener.fileno())) as waiting:
                await _serve_all(waiting, make_protocol)
        server.close()


async def _serve_all(listener: socket.socket, make_protocol: Callable[[], asyncio.Protocol]) -> None:
    """Serve the connections that wait to be accepted."""
    listener.settimeout(0)
    while True:
        try:
            connection, _ = listener.accept()
        except BlockingIOError:
            return
        connection.settimeout(0)
        await asyncio.get_running_loop().connect_accepted_socket(make_protocol, connection)


class UvicornServer(Server):
    """uvicorn's server, which closes its listening sockets by `close_listeners`."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept no more connections, and end those that are open once the requests that have come are answered.

        uvicorn ends a connection at once on which it has not yet read a request.
        """
        await self.stop_accepting()
        for _ in range(_ROUNDS_TO_READ):
            await asyncio.sleep(0)
        await super().shutdown(sockets)

    async def stop_accepting(self) -> None:
        """Accept no more connections; those that are open stay so."""
        await close_listeners(self.servers, self._make_protocol)

    def _make_protocol(self) -> asyncio.Protocol:
        """Return the protocol of a connection, as uvicorn's `startup` makes it."""
        return self.config.http_protocol_class(  # type: ignore[call-arg]  # any of uvicorn's protocols
            config=self.config, server_state=self.server_state, app_state=self.lifespan.state
        )
