"""The HTTP server and bad clients: those that send too much, too slowly, or nothing."""

import select
import selectors
import socket
import threading
import time
from contextlib import ExitStack, suppress
from datetime import timedelta

import pytest

from bot.transport import http_server
from bot.transport.http_app import EVENTS_PATH
from bot.transport.http_request import MAX_BODY_BYTES
from bot.transport.http_server import MAX_WAITING_PER_ADDRESS
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
    b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nhalf",
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


class SlowCrowd:
    """Clients that begin requests and do not finish them; a connection that is closed is opened again."""

    def __init__(self, port: int, begun: bytes, *, number: int, addresses: int) -> None:
        self._port, self._begun = port, begun
        self._hosts = [f"127.0.1.{1 + each % addresses}" for each in range(number)]
        self._selector = selectors.DefaultSelector()
        self._left = threading.Event()
        self._thread = threading.Thread(target=self._keep_up)

    def __enter__(self) -> None:
        for host in self._hosts:
            with suppress(OSError):
                self._open(host)
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._left.set()
        self._thread.join()
        for key in list(self._selector.get_map().values()):
            self._close(key)
        self._selector.close()

    def _open(self, host: str) -> None:
        connection = socket.create_connection(("127.0.0.1", self._port), TIMEOUT_SECONDS, (host, 0))
        self._selector.register(connection, selectors.EVENT_READ, host)
        connection.sendall(self._begun)

    def _close(self, key: selectors.SelectorKey) -> None:
        self._selector.unregister(key.fileobj)
        assert isinstance(key.fileobj, socket.socket)
        key.fileobj.close()

    def _keep_up(self) -> None:
        while not self._left.wait(0.1):
            for key, _ in self._selector.select(0):  # closed: nothing is ever answered
                self._close(key)
                with suppress(OSError):
                    self._open(key.data)


@pytest.mark.long
@pytest.mark.parametrize("addresses", [1, 200])
@pytest.mark.parametrize("begun", [BEGUN[1], BEGUN[3]])
@pytest.mark.parametrize("number", [150, pytest.param(500, marks=pytest.mark.long)])
def test_slow_clients_keep_nobody_out(workspace: Workspace, number: int, begun: bytes, addresses: int) -> None:
    """While a crowd begins requests without end, from one address or from many, Slack's requests are answered."""
    with serve_workspace(workspace) as caller, SlowCrowd(caller.port, begun, number=number, addresses=addresses):
        answers = [caller.send_command("help").status for _ in range(50)]
    assert answers == [200] * 50


@pytest.mark.parametrize(("seconds", "closed_one"), [(2.0, MAX_WAITING_PER_ADDRESS), (0.0, 0)])
def test_an_address_may_not_keep_many_waiting(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, seconds: float, closed_one: int
) -> None:
    """Of one connection too many without a request, the last is closed; the first if that has had time for one."""
    monkeypatch.setattr(http_server, "WAIT_GRACE", timedelta(seconds=seconds))
    limits = HttpLimits(arrival_timeout=timedelta(seconds=TIMEOUT_SECONDS))
    with ExitStack() as stack:
        caller = stack.enter_context(serve_workspace(workspace, limits))
        crowd = [stack.enter_context(caller.connect()) for _ in range(MAX_WAITING_PER_ADDRESS + 1)]
        closed, _, _ = select.select(crowd, [], [], TIMEOUT_SECONDS)
        assert [crowd.index(each) for each in closed] == [closed_one]
        assert read_until_closed(closed[0]) == b""


def test_arriving_bodies_have_a_limit_together(workspace: Workspace) -> None:
    """While the bodies that are arriving take all the memory that they may, another request is told to come again."""
    head = b"POST %b HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\n\r\n" % EVENTS_PATH.encode()
    limits = HttpLimits(arrival_timeout=timedelta(seconds=TIMEOUT_SECONDS), body_bytes=1000)
    with serve_workspace(workspace, limits) as caller:
        with caller.connect() as connection:
            connection.sendall(head + b"x" * 990)
            await_status(caller, 503)
        await_status(caller, 200)


def await_status(caller: Caller, status: int) -> None:
    """Wait until a command is answered with a status."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while caller.send_command("help").status != status:
        assert time.monotonic() < deadline
        time.sleep(0.05)
