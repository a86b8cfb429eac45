"""A lost connection over Socket Mode: how it is noticed, told and opened again, over real WebSockets."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from slack_sdk.socket_mode.builtin.connection import Connection

from bot.sandbox.fake_slack.fake_slack import ConnectionCut, FakeSlack, Fault
from bot.sandbox.fake_slack.server import FakeSlackServer
from bot.slack.client import make_client
from bot.transport import socket_connection
from bot.transport.socket_connection import SocketConnection

TIMEOUT_SECONDS = 60

LOST = "the connection to Slack is lost: nothing is heard until it is back"


@pytest.fixture
def server() -> Iterator[FakeSlackServer]:
    """A server of its own, which can refuse connections."""
    found = FakeSlackServer()
    found.open()
    yield found
    found.close()


@pytest.fixture
def slack(server: FakeSlackServer) -> Iterator[FakeSlack]:
    """A workspace on that server."""
    with FakeSlack(server=server) as found:
        yield found


@pytest.fixture
def connection(slack: FakeSlack, caplog: pytest.LogCaptureFixture) -> Iterator[SocketConnection]:
    """A connection that stands, and whose log is kept."""
    found = SocketConnection("xapp-test", make_client("xoxb-test", slack.url))
    with caplog.at_level(logging.INFO):
        found.connect()
        try:
            slack.sockets.await_connection(TIMEOUT_SECONDS)
            yield found
        finally:
            found.close()


def until(true: Callable[[], object]) -> None:
    """Wait until a condition is true."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def log_lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return what the bot and the SDK have logged, without the seconds."""
    return [
        record.getMessage().rpartition(" after ")[0] or record.getMessage()
        for record in caplog.records
        if record.name.startswith(("bot.", "slack_"))
    ]


@pytest.mark.parametrize("cut", [ConnectionCut.CLOSE, ConnectionCut.RESET, "freeze"])
def test_a_lost_connection_is_opened_again(
    slack: FakeSlack, connection: SocketConnection, caplog: pytest.LogCaptureFixture, cut: ConnectionCut | str
) -> None:
    """A connection that is closed, reset or silent is noticed, and another one opened: a line for each."""
    if isinstance(cut, ConnectionCut):
        slack.sockets.cut_all(cut)
    else:
        slack.sockets.freeze_all()
    until(lambda: not connection.stands)
    until(lambda: connection.stands)
    assert (len(slack.sockets), slack.sockets.greeted_count) == (1, 2)
    assert log_lines(caplog) == [LOST, "the connection to Slack is back"]


@pytest.mark.long
def test_while_slack_is_away_it_is_tried_again_and_again(
    server: FakeSlackServer, slack: FakeSlack, connection: SocketConnection, caplog: pytest.LogCaptureFixture
) -> None:
    """Attempts that are refused, or that Slack answers with errors, are not logged; the last one succeeds."""
    server.stop_accepting()
    slack.sockets.cut_all()
    until(lambda: not connection.stands)
    slack.fail("apps.connections.open", Fault.error("internal_error"))
    slack.fail("apps.connections.open", Fault.rate_limited("1"))
    slack.fail("apps.connections.open", Fault(body=b"no JSON"))
    time.sleep(1)  # some attempts are refused
    server.resume_accepting()
    until(lambda: connection.stands)
    assert [call.method for call in slack.calls] == ["apps.connections.open"] * 5
    assert log_lines(caplog) == [LOST, "the connection to Slack is back"]


def test_the_waits_between_attempts_do_not_grow_without_end(slack: FakeSlack, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long Slack is away, it is tried again after the longest wait, here of some hundredths of a second."""
    monkeypatch.setattr(socket_connection, "PING_INTERVAL", timedelta(seconds=0.01))
    monkeypatch.setattr(socket_connection, "MAX_RETRY_WAIT", timedelta(seconds=0.04))
    connection = SocketConnection("xapp-test", make_client("xoxb-test", slack.url))
    connection.connect()
    slack.sockets.await_connection(TIMEOUT_SECONDS)
    slack.fail("apps.connections.open", Fault.error("internal_error"), times=None)
    slack.sockets.cut_all()
    until(lambda: len(slack.calls) > 20)
    connection.close()


def test_a_refreshed_connection_is_not_lost(
    slack: FakeSlack, connection: SocketConnection, caplog: pytest.LogCaptureFixture
) -> None:
    """A connection that Slack replaces is not told as lost."""
    slack.sockets.disconnect("refresh_requested")
    until(lambda: slack.sockets.greeted_count == 2)
    until(lambda: connection.stands)
    time.sleep(2)  # two pings
    assert connection.stands
    assert log_lines(caplog) == []


def test_a_connection_can_be_closed_before_it_is_read(slack: FakeSlack, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that is closed just when the thread that reads has found it is given up by both."""
    connection = SocketConnection("xapp-test", make_client("xoxb-test", slack.url))
    closing = threading.Thread(target=connection.close, daemon=True)

    def is_active(session: Connection) -> bool:
        stands = session.sock is not None
        if stands and threading.current_thread() is connection.current_session_runner.thread:
            closing.start()
            until(lambda: session.sock is None)
        return stands

    connection.connect()
    monkeypatch.setattr(Connection, "is_active", is_active)
    until(lambda: closing.ident is not None)
    closing.join(TIMEOUT_SECONDS)
    assert not closing.is_alive()
