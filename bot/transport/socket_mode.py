"""Socket Mode: requests come in over a connection that the bot itself has opened to Slack."""

import logging
import time
from contextlib import suppress
from datetime import timedelta

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.errors import SlackClientError
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot.transport.base import Tick, TransportNotOpened

#: How long Slack may take to answer a ping.
PING = timedelta(seconds=2)

_MOMENT = 0.01

_log = logging.getLogger(__name__)


class _Handler(SocketModeHandler):
    """Hands requests to Bolt."""

    def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]  # as Bolt does
        """Have a request answered; one that Bolt cannot take apart is acknowledged, or it would come again."""
        try:
            super().handle(client, req)
        except (AttributeError, LookupError, TypeError) as error:
            _log.warning("a request of no known shape was acknowledged and no more: %s", type(error).__name__)
            client.send_socket_mode_response(SocketModeResponse(envelope_id=req.envelope_id))


class SocketModeTransport:
    """The bot behind Socket Mode (https://docs.slack.dev/apis/events-api/using-socket-mode)."""

    def __init__(self, app: App, token: str) -> None:
        self._handler = _Handler(app, token)

    def with_tick(self, tick: Tick, /) -> Tick:
        """The tick alone: the connection is looked after by Slack's client."""
        return tick

    def open(self) -> None:
        """Connect to Slack; NotOpened if it cannot be reached."""
        try:
            self._handler.connect()  # type: ignore[no-untyped-call]  # Bolt has no annotation here
        except (SlackClientError, OSError) as error:
            url = self._handler.client.web_client.base_url
            raise TransportNotOpened(
                f"Slack cannot be reached at {url} ({type(error).__name__}); `check` says more"
            ) from error

    def close(self) -> None:
        """Let everything that Slack has sent be answered and acknowledged, then close the connection.

        The client's own `close` begins with the connection: acknowledgements, in which commands are answered, would be
        lost, and so would what it has read and not taken up.
        """
        client = self._handler.client
        _hear_out(client)
        while not client.message_queue.empty():
            time.sleep(_MOMENT)
        client.closed = True  # what comes in from now on stays unacknowledged, so that Slack sends it again
        client.message_queue.put(None)  # wakes the thread that waits for messages
        client.message_processor.shutdown()  # type: ignore[no-untyped-call]  # as above
        client.message_workers.shutdown()
        self._handler.app.listener_runner.listener_executor.shutdown()
        client.current_session_state.terminated = True
        _ping(client)  # wakes the thread that reads, which then ends
        self._handler.close()  # type: ignore[no-untyped-call]  # as above


def _hear_out(client: SocketModeClient) -> None:
    """Wait until everything is read that Slack has sent so far: the answer to a ping comes after it."""
    session, deadline = client.current_session, time.monotonic() + PING.total_seconds()
    sent = _ping(client)
    while session is not None and (session.last_ping_pong_time or 0) < sent and time.monotonic() < deadline:
        time.sleep(_MOMENT)


def _ping(client: SocketModeClient) -> float:
    """Ask Slack for a sign of life, in the client's own form, and return the time that will be in it."""
    sent = time.time()
    if client.current_session is not None:
        with suppress(OSError):  # a connection that is broken
            client.current_session.ping(f"{client.current_session.session_id}:{sent}")
    return sent
