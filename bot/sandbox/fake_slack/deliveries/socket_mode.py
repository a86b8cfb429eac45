"""Socket Mode: the connections that the bot has opened, and the deliveries in envelopes over them.

The page is https://docs.slack.dev/apis/events-api/using-socket-mode.
"""

import asyncio
import itertools
import json
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from queue import Queue
from secrets import token_hex
from typing import Any

from starlette.types import Receive, Scope, Send

from bot.sandbox.fake_slack.api_calls import ConnectionCut, Json
from bot.sandbox.fake_slack.deliveries.dispatcher import (
    ACKNOWLEDGEMENT,
    Delivery,
    DeliveryFailure,
    DeliveryKind,
    DeliveryOutcome,
)
from bot.sandbox.fake_slack.faults import Fault
from bot.sandbox.fake_slack.methods.messages import APP
from bot.sandbox.fake_slack.server import cut_connection, transport_of

#: Approximate seconds after which the bot is told to open another connection.
CONNECTION_LIFETIME_SECONDS = 3_600
#: Connections of one app at a time.
MAX_CONNECTIONS = 10
#: Bytes of a frame from the bot. On a larger one Slack closes the connection, with the code of RFC 6455, 7.4.1, for
#: messages that are too big, and with this reason.
MAX_FRAME_BYTES = 20_480
TOO_BIG, TOO_BIG_REASON = 1009, f"Max frame length of {MAX_FRAME_BYTES} has been exceeded."
#: The path at which connections are opened.
LINK_PATH = "/link"

_HOST = "applink-sandbox"


class NotConnected(OSError):
    """No connection is open."""


@dataclass(eq=False, kw_only=True)
class _Connection:
    """An open connection: the texts in its queue are sent in order; a cut in the queue ends it."""

    loop: asyncio.AbstractEventLoop
    transport: asyncio.ReadTransport
    queue: asyncio.Queue[str | ConnectionCut] = field(default_factory=asyncio.Queue)

    def put(self, item: str | ConnectionCut) -> None:
        """Append to the queue; may be called in any thread."""
        self.loop.call_soon_threadsafe(self.queue.put_nowait, item)


class SocketConnections:
    """The connections of one workspace; `base_url` gives the address at which it is served."""

    def __init__(self, base_url: Callable[[], str]) -> None:
        self._base_url = base_url
        self._changed = threading.Condition()
        self._tickets: set[str] = set()
        #: The connections that envelopes are sent over, and all that have not ended.
        self._sendable: list[_Connection] = []
        self._alive: set[_Connection] = set()
        self._turns = itertools.count()
        self._callbacks: dict[str, Callable[[Json], None]] = {}
        #: Acknowledgements of envelopes without a callback.
        self.unclaimed_answers: Queue[Mapping[str, Any]] = Queue()
        #: The number of connections that were greeted so far.
        self.greeted_count = 0

    def issue_url(self) -> str:
        """Return the address of one more connection, which can be used once."""
        ticket = token_hex(16)
        with self._changed:
            self._tickets.add(ticket)
        base_url = self._base_url().replace("http", "ws", 1)
        return f"{base_url}{LINK_PATH.removeprefix('/')}/?ticket={ticket}&app_id={APP}"

    def __len__(self) -> int:
        with self._changed:
            return len(self._sendable)

    def await_connection(self, timeout: float) -> None:
        """Wait until a connection is open; raise NotConnected if none is after `timeout` seconds."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._sendable, timeout):
                raise NotConnected

    def register_callback(self, envelope_id: str, callback: Callable[[Json], None]) -> None:
        """Call back once with the acknowledgement of an envelope."""
        with self._changed:
            self._callbacks[envelope_id] = callback

    def send(self, text: str | None, then: ConnectionCut | None = None) -> None:
        """Send a text, if any, over the next connection in turn, and cut it `then`; raise NotConnected."""
        with self._changed:
            if not self._sendable:
                raise NotConnected
            connection = self._sendable[next(self._turns) % len(self._sendable)]
        if text is not None:
            connection.put(text)
        if then is not None:
            connection.put(then)

    def disconnect(self, reason: str) -> None:
        """Tell every connection that it ends: `warning`, `refresh_requested`, `link_disabled`.

        Later envelopes go over other connections.
        """
        with self._changed:
            connections = list(self._sendable)
            self._sendable.clear()
        for connection in connections:
            connection.put(json.dumps({"type": "disconnect", "reason": reason, "debug_info": {"host": _HOST}}))

    def cut_all(self, cut: ConnectionCut = ConnectionCut.CLOSE) -> None:
        """End every connection without notice."""
        with self._changed:
            connections = list(self._alive)
        for connection in connections:
            connection.put(cut)

    def freeze_all(self) -> None:
        """Hear and answer nothing more on any connection, as if the network dropped every packet; none is closed."""
        with self._changed:
            connections = list(self._alive)
            self._sendable.clear()
        for connection in connections:
            connection.loop.call_soon_threadsafe(connection.transport.pause_reading)

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection until it ends (ASGI)."""
        await receive()
        if not self._admit(scope):
            await send({"type": "websocket.close"})
            return
        await send({"type": "websocket.accept"})
        connection = _Connection(loop=asyncio.get_running_loop(), transport=transport_of(scope))
        with self._changed:
            self._alive.add(connection)
            self._sendable.append(connection)
            number = len(self._alive)
        await send({"type": "websocket.send", "text": json.dumps(_hello(number))})
        with self._changed:
            self.greeted_count += 1
            self._changed.notify_all()
        writing = asyncio.create_task(_write_queue(connection, scope, receive, send))
        try:
            while (message := await receive())["type"] == "websocket.receive":
                frame = (message.get("text") or "").encode() or message.get("bytes") or b""
                if len(frame) > MAX_FRAME_BYTES:
                    writing.cancel()
                    await send({"type": "websocket.close", "code": TOO_BIG, "reason": TOO_BIG_REASON})
                    break
                self._receive_acknowledgement(frame)
        finally:
            writing.cancel()
            with self._changed:
                self._alive.discard(connection)
                if connection in self._sendable:
                    self._sendable.remove(connection)

    def _admit(self, scope: Scope) -> bool:
        """Use up the ticket of a new connection; return whether it was valid and there is room."""
        query = dict(part.partition("=")[::2] for part in scope["query_string"].decode().split("&"))
        ticket = query.get("ticket", "")
        with self._changed:
            is_known = ticket in self._tickets
            self._tickets.discard(ticket)
            return is_known and len(self._alive) < MAX_CONNECTIONS

    def _receive_acknowledgement(self, frame: bytes) -> None:
        with suppress(ValueError):
            answer = json.loads(frame)
            if not isinstance(answer, dict):
                return
            with self._changed:
                callback = self._callbacks.pop(str(answer.get("envelope_id")), None)
            if callback is None:
                self.unclaimed_answers.put(answer)
            else:
                callback(answer)


def _hello(number: int) -> Json:
    debug_info: Json = {"host": _HOST, "build_number": 1, "started": f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.000}"}
    debug_info["approximate_connection_time"] = CONNECTION_LIFETIME_SECONDS
    return {"type": "hello", "num_connections": number, "connection_info": {"app_id": APP}, "debug_info": debug_info}


async def _write_queue(connection: _Connection, scope: Scope, receive: Receive, send: Send) -> None:
    while True:
        item = await connection.queue.get()
        if isinstance(item, ConnectionCut):
            await cut_connection(scope, receive, item)
            return
        await send({"type": "websocket.send", "text": item})


class SocketModeDelivery:
    """Route over Socket Mode: an envelope, and its acknowledgement."""

    def __init__(self, sockets: SocketConnections) -> None:
        self._sockets = sockets

    def send(self, delivery: Delivery, fault: Fault, timeout: float) -> DeliveryOutcome:
        """Send an envelope over one of the connections; if none is open, wait for one until the timeout."""
        start = time.monotonic()
        envelope_id, acknowledgement = token_hex(12), Future[Json]()
        if ACKNOWLEDGEMENT not in fault.drop:
            self._sockets.register_callback(envelope_id, acknowledgement.set_result)
        try:
            self._sockets.await_connection(timeout)
            if fault.accept or fault.cut is not None:
                self._sockets.send(_encode_envelope(delivery, envelope_id) if fault.accept else None, fault.cut)
            answer = acknowledgement.result(max(0.0, timeout - (time.monotonic() - start) - fault.delay_after))
        except NotConnected:
            return DeliveryOutcome(failure=DeliveryFailure.CONNECTION_FAILED, seconds=time.monotonic() - start)
        except TimeoutError:
            self._sockets.register_callback(envelope_id, _ignore)
            return DeliveryOutcome(failure=DeliveryFailure.TIMEOUT, seconds=timeout)
        time.sleep(fault.delay_after)
        return DeliveryOutcome(body=answer.get("payload") or "", seconds=time.monotonic() - start)


def _ignore(answer: Json) -> None:
    """Ignore an acknowledgement that comes too late."""


def _encode_envelope(delivery: Delivery, envelope_id: str) -> str:
    is_event = delivery.kind is DeliveryKind.EVENT
    envelope: Json = {"envelope_id": envelope_id, "type": delivery.kind, "payload": delivery.payload}
    envelope["accepts_response_payload"] = not is_event
    if is_event:
        envelope |= {"retry_attempt": delivery.attempt, "retry_reason": delivery.reason}
    return json.dumps(envelope)
