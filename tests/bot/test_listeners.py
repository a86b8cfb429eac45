"""Listening sockets that are closed while a client connects."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.listeners import close_listeners

#: More rounds of the loop than pass from a client's connecting to its being a connection.
ROUNDS = 6


class Greeting(asyncio.Protocol):
    """A server's side of a connection, which says a word and hangs up."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Greet."""
        assert isinstance(transport, asyncio.Transport)
        transport.write(b"hello")
        transport.close()


async def connect_and_close(rounds: int) -> bytes:
    """Close the listeners so many rounds after a client has connected; return what it receives: nothing if cut off."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Greeting, "127.0.0.1", 0)
    with socket.create_connection(server.sockets[0].getsockname(), timeout=5) as client:
        for _ in range(rounds):
            await asyncio.sleep(0)
        await close_listeners([server])
        try:
            return await asyncio.to_thread(client.recv, 100)
        except ConnectionResetError:
            return b""


@pytest.mark.parametrize("rounds", range(ROUNDS))
def test_no_client_is_left_waiting(rounds: int) -> None:
    """Whoever has connected is served, or is told that nobody will."""
    with ThreadPoolExecutor(1) as thread:  # the browser of other tests has a loop in the main one
        received = thread.submit(lambda: asyncio.run(connect_and_close(rounds))).result()
    assert received == (b"hello" if rounds > 1 else b"")
