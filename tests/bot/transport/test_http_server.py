"""The HTTP server and bad clients: those that send too much, too slowly, or nothing."""

import socket
import time
from contextlib import ExitStack
from datetime import timedelta

import pytest

from bot.transport.http_app import EVENTS_PATH
from bot.transport.http_request import MAX_BODY_BYTES
from bot.transport.http_server import MAX_CONNECTIONS
from bot.transport.http_transport import HttpLimits
from tests.bot.transport.http_caller import Caller, read_until_closed, serve_workspace
from tests.handlers.workspace import Workspace
from tests.journeys.socket_process import TIMEOUT_SECONDS


@pytest.fixture
def caller(refusing: tuple[Workspace, Caller]) -> Caller:
    """A client of the bot."""
    return refusing[1]


LONG = b"x" * (MAX_BODY_BYTES + 1)
TENTH = b"x" * (MAX_BODY_BYTES // 10 + 1)


@pytest.mark.parametrize(
    "sent",
    [
        b"Content-Length: %d\r\n\r\n" % len(LONG),
        b"Content-Length: %d\r\nExpect: 100-continue\r\n\r\n" % len(LONG),
        b"Content-Length: 99999999999999999999\r\n\r\n",
        b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(LONG) + LONG,
        b"Transfer-Encoding: chunked\r\n\r\n" + b"%x\r\n%b\r\n" % (len(TENTH), TENTH) * 10,
        b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n" % len(LONG) + LONG,
    ],
)
def test_what_is_too_long_is_not_read_on(caller: Caller, sent: bytes) -> None:
    """More than a megabyte, announced or not, gets a 413 before the rest has come, and the connection is closed."""
    with caller.connect() as connection:
        connection.sendall(b"POST %b HTTP/1.1\r\nHost: x\r\n%b" % (EVENTS_PATH.encode(), sent))
        assert read_until_closed(connection).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize("length", [b"-1", b"abc", b"1, 2", b"9" * 30])
def test_a_length_that_is_none_is_refused(caller: Caller, length: bytes) -> None:
    """An invalid Content-Length gets a 400, and the connection is closed."""
    with caller.connect() as connection:
        connection.sendall(
            b"POST %b HTTP/1.1\r\nHost: x\r\nContent-Length: %b\r\n\r\n" % (EVENTS_PATH.encode(), length)
        )
        assert read_until_closed(connection).startswith(b"HTTP/1.1 400 ")


def test_more_than_was_announced_is_no_second_request(caller: Caller) -> None:
    """Data after the announced end of a rejected body is not read as another request."""
    with caller.connect() as connection:
        head = b"POST %b HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n" % EVENTS_PATH.encode()
        connection.sendall(head + b"x" + b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
        assert read_until_closed(connection).count(b"HTTP/1.1 ") == 1


BEGUN = (
    b"",
    b"POST /slack/ev",
    b"POST /slack/events HTTP/1.1\r\nHost: x\r\n",
    b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf",
    b"POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    b"GET /health HTTP/1.1\r\nHost: x\r\n\r\nGET /hea",
)


def test_slow_clients_are_hung_up_on(workspace: Workspace) -> None:
    """The connection of a request that does not arrive completely in time is closed, even if bytes keep coming."""
    with ExitStack() as stack:
        caller = stack.enter_context(serve_workspace(workspace, HttpLimits(arrival_timeout=timedelta(seconds=1))))
        left = [stack.enter_context(caller.connect()) for _ in BEGUN]
        for connection, begun in zip(left, BEGUN, strict=True):
            connection.sendall(begun)
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while left:
            assert caller.request("GET", "/").status == 404  # others are served meanwhile
            left = [each for each in left if is_open(each)]
            assert time.monotonic() < deadline
            time.sleep(0.1)


def is_open(connection: socket.socket) -> bool:
    """Return whether a byte can still be sent."""
    try:
        connection.sendall(b"a")
    except OSError:
        return False
    return True


def test_a_crowd_of_idle_clients_is_outlasted(workspace: Workspace) -> None:
    """Idle connections keep others out no longer than a request may take to arrive."""
    with ExitStack() as stack:
        caller = stack.enter_context(serve_workspace(workspace, HttpLimits(arrival_timeout=timedelta(seconds=2))))
        for _ in range(MAX_CONNECTIONS):
            stack.enter_context(caller.connect())
        assert caller.request("GET", "/").status == 503
        deadline = time.monotonic() + TIMEOUT_SECONDS
        while caller.request("GET", "/").status != 404:
            assert time.monotonic() < deadline
            time.sleep(0.1)
