"""Socket Mode: the connections that the bot has opened, and the envelopes that go over them.

The page of it is https://docs.slack.dev/apis/events-api/using-socket-mode.
"""

import asyncio
import itertools
import json
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from queue import Queue
from secrets import token_hex
from typing import Any

from starlette.types import Receive, Scope, Send

from bot.sandbox.fake_slack.api_calls import ConnectionCut, Json
from bot.sandbox.fake_slack.deliveries.dispatcher import ACK, EVENT, Delivery, DeliveryOutcome
from bot.sandbox.fake_slack.faults import Fault
from bot.sandbox.fake_slack.methods.messages import APP
from bot.sandbox.fake_slack.server import cut

#: Seconds that a connection lasts, about, before the bot is told to open another one.
LASTING = 3_600
#: Connections of one app at a time.
MOST = 10
#: The path at which connections are opened.
LINK = "/link"

_HOST = "applink-sandbox"


class Disconnected(OSError):
    """No connection is open."""


@dataclass(eq=False, kw_only=True)
class _Connection:
    """One that is open: what is put into its queue is sent in that order; a cut ends it."""

    loop: asyncio.AbstractEventLoop
    queue: asyncio.Queue[str | ConnectionCut] = field(default_factory=asyncio.Queue)

    def put(self, item: str | ConnectionCut) -> None:
        """May be called in any thread."""
        self.loop.call_soon_threadsafe(self.queue.put_nowait, item)


class SocketConnections:
    """Those of one workspace. `base` gives the address at which it is served."""

    def __init__(self, base: Callable[[], str]) -> None:
        self._base = base
        self._changed = threading.Condition()
        self._tickets: set[str] = set()
        #: Those over which something is sent, and those that are still there.
        self._open: list[_Connection] = []
        self._there: set[_Connection] = set()
        self._turns = itertools.count()
        self._waiting: dict[str, Callable[[Json], None]] = {}
        #: What came back for envelopes that nobody waits for any more, or never did.
        self.answers: Queue[Mapping[str, Any]] = Queue()
        #: How many connections have been greeted so far.
        self.greeted = 0

    def ticket(self) -> str:
        """The address of one more connection, which can be used once."""
        ticket = token_hex(16)
        with self._changed:
            self._tickets.add(ticket)
        return f"{self._base().replace('http', 'ws', 1)}{LINK.removeprefix('/')}/?ticket={ticket}&app_id={APP}"

    def __len__(self) -> int:
        with self._changed:
            return len(self._open)

    def await_connection(self, timeout: float) -> None:
        """Until there is a connection; Disconnected if none comes about in so many seconds."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._open, timeout):
                raise Disconnected

    def expect(self, envelope: str, answered: Callable[[Json], None]) -> None:
        """Hand over what comes back for an envelope, once."""
        with self._changed:
            self._waiting[envelope] = answered

    def send(self, text: str | None, then: ConnectionCut | None = None) -> None:
        """Send a text, if any, over a connection, each in its turn, and cut it then if so told; Disconnected."""
        with self._changed:
            if not self._open:
                raise Disconnected
            connection = self._open[next(self._turns) % len(self._open)]
        if text is not None:
            connection.put(text)
        if then is not None:
            connection.put(then)

    def disconnect(self, reason: str) -> None:
        """Tell every connection that it ends: `warning`, `refresh_requested`, `link_disabled`.

        What is sent from then on goes over another one.
        """
        with self._changed:
            told = list(self._open)
            self._open.clear()
        for each in told:
            each.put(json.dumps({"type": "disconnect", "reason": reason, "debug_info": {"host": _HOST}}))

    def hang_up(self, how: ConnectionCut = ConnectionCut.CLOSE) -> None:
        """End every connection without a word."""
        with self._changed:
            ended = list(self._there)
        for each in ended:
            each.put(how)

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection, from its beginning to its end."""
        await receive()
        if not self._admit(scope):
            await send({"type": "websocket.close"})
            return
        await send({"type": "websocket.accept"})
        connection = _Connection(loop=asyncio.get_running_loop())
        with self._changed:
            self._there.add(connection)
            self._open.append(connection)
            number = len(self._there)
        await send({"type": "websocket.send", "text": json.dumps(_hello(number))})
        with self._changed:
            self.greeted += 1
            self._changed.notify_all()
        writing = asyncio.create_task(_write(connection, scope, receive, send))
        try:
            while (message := await receive())["type"] == "websocket.receive":
                self._take(message.get("text") or "")
        finally:
            writing.cancel()
            with self._changed:
                self._there.discard(connection)
                if connection in self._open:
                    self._open.remove(connection)

    def _admit(self, scope: Scope) -> bool:
        given = dict(part.partition("=")[::2] for part in scope["query_string"].decode().split("&"))
        with self._changed:
            known = given.get("ticket", "") in self._tickets
            self._tickets.discard(given.get("ticket", ""))
            return known and len(self._there) < MOST

    def _take(self, text: str) -> None:
        """What the bot has sent: the acknowledgement of an envelope."""
        with suppress(ValueError):
            answer = json.loads(text)
            if not isinstance(answer, dict):
                return
            with self._changed:
                answered = self._waiting.pop(str(answer.get("envelope_id")), None)
            if answered is None:
                self.answers.put(answer)
            else:
                answered(answer)


def _hello(number: int) -> Json:
    about: Json = {"host": _HOST, "build_number": 1, "started": f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S.000}"}
    about["approximate_connection_time"] = LASTING
    return {"type": "hello", "num_connections": number, "connection_info": {"app_id": APP}, "debug_info": about}


async def _write(connection: _Connection, scope: Scope, receive: Receive, send: Send) -> None:
    while True:
        item = await connection.queue.get()
        if isinstance(item, ConnectionCut):
            await cut(scope, receive, item)
            return
        await send({"type": "websocket.send", "text": item})


class SocketModeDelivery:
    """Socket Mode: an envelope, and its acknowledgement."""

    def __init__(self, sockets: SocketConnections) -> None:
        self._sockets = sockets

    def send(self, delivery: Delivery, fault: Fault, patience: float) -> DeliveryOutcome:
        """An envelope for one of the connections; where there is none, one may come about in time."""
        began = time.monotonic()
        envelope, found = token_hex(12), Future[Json]()
        if ACK not in fault.drop:
            self._sockets.expect(envelope, found.set_result)
        try:
            self._sockets.await_connection(patience)
            if fault.accept or fault.cut is not None:
                self._sockets.send(_envelope(delivery, envelope) if fault.accept else None, fault.cut)
            answer = found.result(max(0.0, patience - (time.monotonic() - began) - fault.delay))
        except Disconnected:
            return DeliveryOutcome(failure="connection_failed", took=time.monotonic() - began)
        except TooLate:
            self._sockets.expect(envelope, _forget)
            return DeliveryOutcome(failure="timeout", took=patience)
        time.sleep(fault.delay)
        return DeliveryOutcome(body=answer.get("payload") or "", took=time.monotonic() - began)


def _forget(answer: Json) -> None:
    """What comes too late is nobody's."""


def _envelope(delivery: Delivery, envelope: str) -> str:
    whole: Json = {"envelope_id": envelope, "type": delivery.kind, "payload": delivery.payload}
    whole["accepts_response_payload"] = delivery.kind != EVENT
    if delivery.kind == EVENT:
        whole |= {"retry_attempt": delivery.attempt, "retry_reason": delivery.reason}
    return json.dumps(whole)
