"""Listening sockets that are closed while a client connects."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.types import Receive, Scope, Send
from uvicorn import Config

from bot.listeners import UvicornServer, close_listeners

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
    """Close the listeners so many rounds after a client has connected; return what it receives."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Greeting, "127.0.0.1", 0)
    with socket.create_connection(server.sockets[0].getsockname(), timeout=5) as client:
        for _ in range(rounds):
            await asyncio.sleep(0)
        await close_listeners([server], Greeting)
        return await asyncio.to_thread(client.recv, 100)


@pytest.mark.parametrize("rounds", range(ROUNDS))
def test_no_client_is_left_waiting(rounds: int) -> None:
    """Whoever has connected is served."""
    with ThreadPoolExecutor(1) as thread:  # the browser of other tests has a loop in the main one
        received = thread.submit(lambda: asyncio.run(connect_and_close(rounds))).result()
    assert received == b"hello"


async def answer(scope: Scope, _: Receive, send: Send) -> None:
    """Answer a request with a word."""
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"5")]})
    await send({"type": "http.response.body", "body": b"hello"})


async def ask_and_stop(rounds: int) -> bytes:
    """Stop a server so many rounds after a client has connected and sent a request; return what it receives."""
    config = Config(answer, lifespan="off", log_config=None)
    config.load()
    server = UvicornServer(config)
    server.lifespan = config.lifespan_class(config)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        await server.startup([listening])
        with socket.create_connection(listening.getsockname(), timeout=5) as client:
            client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            for _ in range(rounds):
                await asyncio.sleep(0)
            await server.shutdown([listening])
            return await asyncio.to_thread(client.recv, 1000)


@pytest.mark.parametrize("rounds", range(ROUNDS))
def test_a_request_that_has_come_is_answered(rounds: int) -> None:
    """Also if nobody has read it when the server stops."""
    with ThreadPoolExecutor(1) as thread:
        received = thread.submit(lambda: asyncio.run(ask_and_stop(rounds))).result()
    assert received.startswith(b"HTTP/1.1 200")
