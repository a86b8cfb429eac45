"""Socket Mode connection: watched by pings, and opened again within seconds once it is lost."""

import logging
import socket
import time
from contextlib import suppress
from copy import copy
from datetime import timedelta

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientNotConnectedError
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.builtin.connection import Connection, ConnectionState
from slack_sdk.socket_mode.interval_runner import IntervalRunner

from domain.reminders.outcomes import Later
from handlers.slack.call_outcomes import classify

#: The interval of the pings, and how many in a row may stay unanswered: a network that drops packets closes nothing.
PING_INTERVAL = timedelta(seconds=1)
MAX_UNANSWERED_PINGS = 4

#: The longest wait between two attempts to connect; the first follows at once, and each wait is twice the last one.
MAX_RETRY_WAIT = timedelta(seconds=4)
#: How long Slack may take to give the address of a connection.
ADDRESS_TIMEOUT = timedelta(seconds=4)

_log = logging.getLogger(__name__)


class SocketConnection(SocketModeClient):
    """The SDK's client with another monitor, which logs once that Slack is lost, and once that it is back.

    The SDK's own gives a closed connection up after five failed pings, most of a minute, and logs each.
    """

    def __init__(self, app_token: str, web_client: WebClient) -> None:
        silenced = logging.getLogger(f"{__name__}.sdk")
        silenced.setLevel(logging.CRITICAL)
        super().__init__(app_token, logger=silenced, web_client=web_client, auto_reconnect_enabled=False)
        self.current_app_monitor = IntervalRunner(self._watch, PING_INTERVAL.total_seconds())
        self._address_client = copy(web_client)
        self._address_client.timeout = round(ADDRESS_TIMEOUT.total_seconds())
        self._unanswered_pings = 0
        self._last_answer: float | None = None
        #: On the monotonic clock: when the connection was lost, and when another may be opened.
        self._lost_at: float | None = None
        self._retry_at = 0.0
        self._retry_wait = PING_INTERVAL

    @property
    def stands(self) -> bool:
        """Whether Slack can be heard, as far as is known."""
        return self._lost_at is None and self.is_connected()

    def issue_new_wss_url(self) -> str:
        """Ask Slack for the address of a new connection; raise also on a 429, which the SDK would sit out here."""
        return str(self._address_client.apps_connections_open(app_token=self.app_token)["url"])

    def connect(self) -> None:
        """Open a connection, then close the last one; raise one of the client's errors and keep it if that fails.

        The SDK would go on without any, and would wait for what reads the last one, while nobody reads the new one.
        """
        session = Connection(
            self.wss_uri or self.issue_new_wss_url(),
            self.logger,
            self.proxy,
            self.proxy_headers,
            on_message_listener=self._on_message,
            on_error_listener=self._on_error,
            on_close_listener=self._on_close,
            ssl_context=self.web_client.ssl,
        )
        session.connect()
        if not session.is_active():
            raise SlackClientNotConnectedError
        self.current_session_state.terminated = True
        self.disconnect()
        # The thread that reads takes the session with the state, once the last session is closed.
        self.current_session_state = ConnectionState()  # type: ignore[no-untyped-call]  # the SDK has no annotation here
        self.current_session = session
        if not self.current_app_monitor_started:
            self.current_app_monitor_started = True
            self.current_app_monitor.start()

    def disconnect(self) -> None:
        """Close the connection at once: the thread that reads, for which the SDK waits, would block for seconds."""
        session = self.current_session
        if session is None:
            return
        if session.sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(session.sock, socket.SHUT_RDWR)
        session.disconnect()

    def close(self) -> None:
        """Close the connection, and one that was being opened meanwhile."""
        super().close()
        self.disconnect()

    def _run_current_session(self) -> None:
        """Read a connection until it is closed.

        The SDK would take its end back if it was closed just before, wait for ever, and so would who closes it.
        """
        session, state = self.current_session, self.current_session_state
        try:
            if session is not None and session.is_active():
                session.run_until_completion(state)
        except Exception as error:  # noqa: BLE001  # nothing may end the thread that reads
            _log.debug("a connection to Slack is read no more: %s", type(error).__name__)

    def _watch(self) -> None:
        """Ping Slack; if it does not answer, close the connection and open another one."""
        if self.closed or self.connect_operation_lock.locked():  # another thread connects
            return
        session = self.current_session
        if session is None:
            return
        if session.is_active() and self._is_answered(session):
            if session.last_ping_pong_time is not None:
                self._note_back()
            return
        self._note_lost()
        self.disconnect()
        if time.monotonic() >= self._retry_at:
            self._reconnect()

    def _is_answered(self, session: Connection) -> bool:
        """Send the next ping; return whether it can be sent, and enough of the last ones were answered."""
        if session.last_ping_pong_time != self._last_answer:
            self._last_answer, self._unanswered_pings = session.last_ping_pong_time, 0
        if self._unanswered_pings >= MAX_UNANSWERED_PINGS or not ping(session):
            return False
        self._unanswered_pings += 1
        return True

    def _reconnect(self) -> None:
        self._unanswered_pings = 0
        wait = self._retry_wait
        self._retry_wait = min(2 * wait, MAX_RETRY_WAIT)
        try:
            self.connect_to_new_endpoint()
        except SlackApiError as error:
            outcome = classify(error)
            wait = timedelta(seconds=outcome.seconds) if isinstance(outcome, Later) else wait
        except Exception as error:  # noqa: BLE001  # nothing may end the thread that watches
            _log.debug("Slack cannot be connected to: %s", type(error).__name__)
        self._retry_at = time.monotonic() + wait.total_seconds()

    def _note_lost(self) -> None:
        if self._lost_at is None:
            self._lost_at = time.monotonic()
            _log.warning("the connection to Slack is lost: nothing is heard until it is back")

    def _note_back(self) -> None:
        if self._lost_at is not None:
            _log.warning("the connection to Slack is back after %d s", time.monotonic() - self._lost_at)
        self._lost_at, self._retry_at, self._retry_wait = None, 0.0, PING_INTERVAL


def ping(session: Connection) -> bool:
    """Send a ping in the form by which the SDK knows its answer; return whether the connection took it."""
    try:
        session.ping(f"{session.session_id}:{time.time()}")
    except OSError:
        return False
    return True
