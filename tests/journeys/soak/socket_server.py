"""Slack's side of Socket Mode for several processes: each request goes to a random one, and is retried if needed."""

import json
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from queue import Empty, Queue
from random import Random
from typing import Any, Self

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from bot.sandbox.fake_slack.fake_slack import APP

Json = Mapping[str, Any]

#: Seconds that Slack waits for an acknowledgement, and seconds between deliveries of an event; really these are a
#: minute and five (https://docs.slack.dev/apis/events-api/#retries).
ACKNOWLEDGEMENT_TIMEOUT_SECONDS, RETRY_DELAYS_SECONDS = 3.0, (0.0, 1.0, 3.0)


class RequestFate(Enum):
    """The outcome of a request to a process."""

    ACKNOWLEDGED = auto()
    #: The connection ended before: the process was killed, or stopped.
    SEVERED = auto()
    LATE = auto()
    #: No process was connected.
    UNSENT = auto()


@dataclass(frozen=True, kw_only=True)
class SentRequest:
    """One delivery, and the answer in its acknowledgement."""

    fate: RequestFate
    answer: Json = field(default_factory=dict)


_NOTHING: Json = {}
_SEVERED, _UNSENT = SentRequest(fate=RequestFate.SEVERED), SentRequest(fate=RequestFate.UNSENT)


class SocketServer:
    """A server for the connections of all processes, which it does not tell apart."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(seed)  # noqa: S311  # it hides nothing
        self._lock = threading.Lock()
        self._waiting: dict[ServerConnection, dict[str, Queue[SentRequest]]] = {}
        self._number = 0
        self._server: Server = serve(self._serve_connection, "127.0.0.1", 0)
        self.url = f"ws://127.0.0.1:{self._server.socket.getsockname()[1]}/"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, name="sockets", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()

    @property
    def connection_count(self) -> int:
        """The number of connections."""
        return len(self._waiting)

    def deliver(self, payload: Json) -> list[SentRequest]:
        """Send an event until it is acknowledged, at most four times; return the result of each delivery."""
        every: list[SentRequest] = []
        for number, pause in enumerate((None, *RETRY_DELAYS_SECONDS)):
            if pause is not None:
                time.sleep(pause)
            retry = {"retry_attempt": number, "retry_reason": "timeout"} if number else {}
            every.append(self.send("events_api", payload, more=retry))
            if every[-1].fate is RequestFate.ACKNOWLEDGED:
                break
        return every

    def send(
        self, kind: str, payload: Json, *, wait: float = ACKNOWLEDGEMENT_TIMEOUT_SECONDS, more: Json = _NOTHING
    ) -> SentRequest:
        """Send a request over one connection, once."""
        answer: Queue[SentRequest] = Queue()
        with self._lock:
            if not self._waiting:
                return _UNSENT
            connection = self._chance.choice(list(self._waiting))
            self._number += 1
            envelope_id = f"envelope-{self._number}"
            self._waiting[connection][envelope_id] = answer
        envelope = {"envelope_id": envelope_id, "type": kind, "payload": payload, "accepts_response_payload": True}
        try:
            connection.send(json.dumps({**envelope, **more}))
            return answer.get(timeout=wait)
        except ConnectionClosed:
            return _SEVERED
        except Empty:
            return SentRequest(fate=RequestFate.LATE)

    def _serve_connection(self, connection: ServerConnection) -> None:
        try:
            connection.send(json.dumps({"type": "hello", "num_connections": 1, "connection_info": {"app_id": APP}}))
            with self._lock:
                self._waiting[connection] = {}
            for message in connection:
                self._receive_acknowledgement(connection, json.loads(message))
        except ConnectionClosed:
            pass
        finally:
            with self._lock:
                unanswered = self._waiting.pop(connection, {})
            for answer in unanswered.values():
                answer.put(_SEVERED)

    def _receive_acknowledgement(self, connection: ServerConnection, message: Json) -> None:
        with self._lock:
            waiting = self._waiting[connection].pop(str(message.get("envelope_id")), None)
        if waiting is not None:
            waiting.put(SentRequest(fate=RequestFate.ACKNOWLEDGED, answer=message.get("payload") or {}))
