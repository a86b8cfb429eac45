"""Socket Mode as the bot sees it: connections, envelopes, acknowledgements, and their faults."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from bot.sandbox.fake_slack.api_calls import ConnectionCut
from bot.sandbox.fake_slack.deliveries.dispatcher import (
    ACKNOWLEDGEMENT,
    DISPATCH_FAILED,
    OPERATION_TIMEOUT,
    DeliveryFailure,
    DeliveryKind,
)
from bot.sandbox.fake_slack.deliveries.socket_mode import MAX_FRAME_BYTES, TOO_BIG_REASON
from bot.sandbox.fake_slack.fake_slack import APP, FakeSlack
from bot.sandbox.fake_slack.faults import Fault
from tests.bot.sandbox.fake_slack.clocks import Clock
from tests.bot.sandbox.fake_slack.facts import fact

PATIENCE = 10

Json = dict[str, Any]


@pytest.fixture
def slack(clock: Clock) -> Iterator[FakeSlack]:
    """Return a workspace with a short timeout."""
    with FakeSlack(clock, answer_timeout=0.5) as fake_slack:
        yield fake_slack


def ticket(slack: FakeSlack) -> str:
    """Return the address of a new connection."""
    return str(WebClient("xapp-test", base_url=slack.url).apps_connections_open(app_token="xapp-test")["url"])  # noqa: S106 - no secret


@contextmanager
def connected(slack: FakeSlack) -> Iterator[ClientConnection]:
    """Open a bare connection, and yield it after its greeting."""
    with connect(ticket(slack)) as connection:
        assert json.loads(connection.recv(PATIENCE))["type"] == "hello"
        yield connection


@contextmanager
def bot(slack: FakeSlack, answer: Callable[[SocketModeRequest], Json | None]) -> Iterator[SocketModeClient]:
    """Run the SDK's own client, which acknowledges with what `answer` returns; None: not at all."""

    def hear(client: BaseSocketModeClient, request: SocketModeRequest) -> None:
        payload = answer(request)
        if payload is not None:
            client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id, payload=payload))

    client = SocketModeClient("xapp-test", web_client=WebClient(base_url=slack.url), ping_interval=0.2)
    client.socket_mode_request_listeners.append(hear)
    client.connect()
    try:
        slack.sockets.await_connection(PATIENCE)
        yield client
    finally:
        client.close()


def until(true: Callable[[], object]) -> None:
    """Wait until a condition is true."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_connection_is_greeted(slack: FakeSlack) -> None:
    """The greeting has the app's id, the number of connections, and how long this one lasts."""
    with connected(slack), connect(ticket(slack)) as second:
        hello = json.loads(second.recv(PATIENCE))
    assert (hello["type"], hello["num_connections"], hello["connection_info"]) == ("hello", 2, {"app_id": APP})
    assert hello["debug_info"]["approximate_connection_time"] == 3_600
    assert {"host", "started", "build_number"} <= hello["debug_info"].keys()


@fact("A connection URL is made at run time, and opens one connection", "apis/events-api/using-socket-mode")
def test_an_address_opens_one_connection(slack: FakeSlack) -> None:
    """An address works once, and an invented one never."""
    url = ticket(slack)
    with connect(url) as connection:
        connection.recv(PATIENCE)
        for invalid in (url, url.replace("ticket=", "ticket=0")):
            with pytest.raises(InvalidStatus), connect(invalid):
                pass


@fact("Up to ten connections can be open at a time", "apis/events-api/using-socket-mode")
def test_ten_connections_are_open_at_a_time(slack: FakeSlack) -> None:
    """An eleventh connection is refused."""
    with ExitStack() as opened:
        for _ in range(10):
            opened.enter_context(connected(slack))
        with pytest.raises(InvalidStatus), connect(ticket(slack)):
            pass


def test_a_bot_token_opens_none(client: WebClient) -> None:
    """Connections are opened with the app's token only."""
    answer = client.api_call("apps.connections.open", headers={"Authorization": "Bearer xapp-1"})
    assert answer["url"].startswith("ws://127.0.0.1:")
    with pytest.raises(Exception, match="not_allowed_token_type"):
        client.api_call("apps.connections.open")


def test_pings_are_answered(slack: FakeSlack) -> None:
    """A ping is answered with its own content."""
    with connected(slack) as connection:
        assert connection.ping(b"1:2").wait(PATIENCE)


@fact(
    "Each envelope is acknowledged by its `envelope_id`, which may carry an answer", "apis/events-api/using-socket-mode"
)
def test_an_envelope_and_its_acknowledgement(slack: FakeSlack) -> None:
    """An acknowledgement can carry the answer to a command; an event's envelope says that it is the first attempt."""
    with connected(slack) as connection:
        heard = []

        def acknowledge() -> None:
            for _ in range(2):
                heard.append(json.loads(connection.recv(PATIENCE)))
                connection.send(json.dumps({"envelope_id": heard[-1]["envelope_id"], "payload": {"text": "done"}}))

        thread = threading.Thread(target=acknowledge)
        thread.start()
        outcomes = [slack.deliver(kind, {"n": kind}) for kind in (DeliveryKind.COMMAND, DeliveryKind.EVENT)]
        thread.join()
    assert [outcome.body for outcome in outcomes] == [{"text": "done"}] * 2
    assert [outcome.user_error for outcome in outcomes] == [None] * 2
    command, event = heard
    assert (command["type"], command["payload"], command["accepts_response_payload"]) == (
        DeliveryKind.COMMAND,
        {"n": DeliveryKind.COMMAND},
        True,
    )
    assert (event["accepts_response_payload"], event["retry_attempt"], event["retry_reason"]) == (False, 0, "")
    assert "retry_attempt" not in command


@fact(
    "A request that is not acknowledged within three seconds has failed",
    "interactivity/handling-user-interaction",
)
def test_what_is_not_acknowledged_in_time_has_failed(slack: FakeSlack) -> None:
    """A command acknowledged too late has failed with `operation_timeout`, and its late answer is lost."""
    late = threading.Event()

    def answer(_: SocketModeRequest) -> Json:
        late.wait(PATIENCE)
        return {"text": "too late"}

    with bot(slack, answer):
        outcome = slack.deliver(DeliveryKind.COMMAND, {})
        late.set()
    assert (outcome.user_error, outcome.body, outcome.failure) == (OPERATION_TIMEOUT, "", "timeout")


def test_where_nobody_is_connected_commands_are_not_dispatched(slack: FakeSlack) -> None:
    """A command without a connection fails with `dispatch_failed`, once there was time to connect."""
    assert slack.deliver(DeliveryKind.COMMAND, {}).user_error == DISPATCH_FAILED


@pytest.mark.long
@fact("A failed event is retried: at once, after a minute and after five minutes", "apis/events-api")
def test_events_that_are_not_acknowledged_come_again(slack: FakeSlack, clock: Clock) -> None:
    """Retries have the number of the attempt and the reason: at once, after a minute and after five; then no more."""
    seen: list[tuple[int | None, str | None]] = []

    def answer(request: SocketModeRequest) -> None:
        seen.append((request.retry_attempt, request.retry_reason))

    with bot(slack, answer):
        assert slack.deliver(DeliveryKind.EVENT, {"event_id": "Ev1"}).failure is DeliveryFailure.TIMEOUT
        until(lambda: len(seen) == 2 and slack.pending_retries)
        for seconds, number in ((59, 2), (1, 3), (299, 3), (1, 4)):
            clock.now += seconds
            time.sleep(0.2)
            until(lambda: len(seen) == number)  # noqa: B023 - it is asked within the loop
            if number == 3 and seconds == 1:
                until(lambda: slack.pending_retries)
        until(lambda: not slack.pending_retries)
    assert seen == [(0, ""), (1, "timeout"), (2, "timeout"), (3, "timeout")]


def test_an_event_that_comes_again_is_taken_once(slack: FakeSlack) -> None:
    """An event that was acknowledged is not sent again."""
    seen: list[int | None] = []

    def answer(request: SocketModeRequest) -> Json | None:
        seen.append(request.retry_attempt)
        return {} if request.retry_attempt else None

    with bot(slack, answer):
        slack.deliver(DeliveryKind.EVENT, {})
        until(lambda: len(seen) == 2)
        time.sleep(0.2)
        assert slack.pending_retries == []


def test_a_lost_acknowledgement_brings_an_event_again(slack: FakeSlack) -> None:
    """If the acknowledgement gets lost, the event is sent again."""
    seen: list[str | None] = []

    def answer(request: SocketModeRequest) -> Json:
        seen.append(request.retry_reason)
        return {}

    slack.fail(DeliveryKind.EVENT, Fault(accept=True, drop=(ACKNOWLEDGEMENT,)))
    with bot(slack, answer):
        assert slack.deliver(DeliveryKind.EVENT, {}).failure is DeliveryFailure.TIMEOUT
        until(lambda: seen == ["", "timeout"])


def test_an_event_can_come_twice(slack: FakeSlack) -> None:
    """A duplicate is the same event in another envelope, which is no retry."""
    seen: list[tuple[str, Json, int | None]] = []

    def answer(request: SocketModeRequest) -> Json:
        seen.append((request.envelope_id, request.payload, request.retry_attempt))
        return {}

    slack.fail(DeliveryKind.EVENT, Fault(accept=True, repeats=1))
    with bot(slack, answer):
        slack.deliver(DeliveryKind.EVENT, {"event_id": "Ev1"})
    (first, *first_event), (second, *second_event) = seen
    assert first != second
    assert first_event == second_event == [{"event_id": "Ev1"}, 0]


@pytest.mark.parametrize("cut", [ConnectionCut.CLOSE, ConnectionCut.RESET])
@pytest.mark.parametrize("accept", [True, False])
def test_a_connection_can_be_cut(slack: FakeSlack, *, cut: ConnectionCut, accept: bool) -> None:
    """The connection ends, with or without what was on its way."""
    slack.fail(DeliveryKind.COMMAND, Fault(cut=cut, accept=accept))
    with connected(slack) as connection:
        assert slack.deliver(DeliveryKind.COMMAND, {}).failure is DeliveryFailure.TIMEOUT
        until(lambda: not len(slack.sockets))
        assert [json.loads(text)["type"] for text in left(connection)] == [DeliveryKind.COMMAND] * accept


def left(connection: ClientConnection) -> Iterator[str | bytes]:
    """Return everything that still arrives until the connection ends, which it must."""
    try:
        while True:
            yield connection.recv(PATIENCE)
    except ConnectionClosed:
        return


def frame_of(size: int) -> str:
    """Return an acknowledgement of a size in bytes, most of whose letters take two."""
    head, tail = '{"envelope_id":"e","payload":{"text":"', '"}}'
    letters, odd = divmod(size - len(head) - len(tail), 2)
    return f"{head}{'a' * odd}{'λ' * letters}{tail}"


def test_a_frame_that_is_too_large_closes_the_connection(slack: FakeSlack) -> None:
    """A frame of 20,480 bytes is taken; one byte more closes the connection with 1009 and is not taken."""
    with connected(slack) as connection:
        connection.send(frame_of(MAX_FRAME_BYTES))
        assert slack.sockets.unclaimed_answers.get(timeout=PATIENCE)["envelope_id"] == "e"
        connection.send(frame_of(MAX_FRAME_BYTES + 1))
        with pytest.raises(ConnectionClosed) as closed:
            connection.recv(PATIENCE)
        assert closed.value.rcvd is not None
        assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (1009, TOO_BIG_REASON)
        until(lambda: not len(slack.sockets))
        assert slack.sockets.unclaimed_answers.empty()


@pytest.mark.long
@pytest.mark.parametrize("reason", ["warning", "refresh_requested"])
def test_a_connection_is_refreshed(reason: str) -> None:
    """A bot that is told to reconnect opens another connection, and gets the next delivery there."""
    with FakeSlack(answer_timeout=PATIENCE) as slack, bot(slack, lambda _: {"text": "here"}):
        slack.sockets.disconnect(reason)
        until(lambda: slack.sockets.greeted_count == 2)
        slack.sockets.await_connection(PATIENCE)
        assert slack.deliver(DeliveryKind.COMMAND, {}).body == {"text": "here"}
        assert [call.method for call in slack.calls].count("apps.connections.open") == 2


@pytest.mark.long
def test_a_cut_connection_is_opened_anew() -> None:
    """The bot notices a cut by itself, and gets the next delivery."""
    with FakeSlack(answer_timeout=PATIENCE) as slack, bot(slack, lambda _: {"text": "back"}):
        slack.sockets.cut_all()
        until(lambda: slack.sockets.greeted_count == 2)
        assert slack.deliver(DeliveryKind.COMMAND, {}).body == {"text": "back"}
