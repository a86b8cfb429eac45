"""The one workspace of the proof: it counts what went wrong, tells when it is idle, and can be out of reach."""

import json
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import Server, ServerConnection, serve

from bot.standin import APP, Call, Fault, StandIn
from bot.standin_http import Answer
from tests.chaos.clock import Clock

BEFORE, AFTER = "before", "after"

_ORDINARY = Fault(accept=True)
#: So long may the kernel keep a request that its sender sent with its last breath.
_BREATH = 0.03


class Severed(OSError):
    """The sender has died, and its call never arrived."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trap:
    """Something that is done at the n-th call of a method, while its sender waits."""

    method: str
    moment: str
    count: int = 1
    #: Whether the call is carried out though its sender was killed before.
    accept: bool = True


class Workspace(StandIn):
    """Slack, as far as the bot can tell."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock.world)
        self.on_call = self._told
        self._counting = threading.Lock()
        self._busy = 0
        self._trap: tuple[Trap, Callable[[], None]] | None = None
        self._left = 0
        #: How many calls went wrong, and how often each method was called, since `begin`.
        self.struck = 0
        self.called: Counter[str] = Counter()
        self.sprung = threading.Event()
        #: How many processes have connected.
        self.greeted = 0
        self.is_open = True
        self._sockets: Server = serve(self._greet, "127.0.0.1", 0)

    def __enter__(self) -> Self:
        threading.Thread(target=self._sockets.serve_forever, name="sockets", daemon=True).start()
        self.socket_url = f"ws://127.0.0.1:{self._sockets.socket.getsockname()[1]}/"
        return super().__enter__()

    def close_sockets(self) -> None:
        """Takes no further WebSockets."""
        self._sockets.shutdown()

    def begin(self, trap: Trap | None, spring: Callable[[], None]) -> None:
        """Counts anew, and sets a trap."""
        with self._counting:
            self.struck, self.greeted = 0, 0
            self.called.clear()
            self.sprung.clear()
            self._trap = None if trap is None else (trap, spring)
            self._left = 0 if trap is None else trap.count

    def calm(self) -> None:
        """Everything is right from now on, except for calls that are under way."""
        self.heal()
        with self._counting:
            self._trap = None

    def wait_until_idle(self) -> None:
        """Until no call is under way any more, also none whose sender has died."""
        time.sleep(_BREATH)
        while self._busy:
            time.sleep(0.01)

    def shut(self) -> None:
        """No connection comes about from now on."""
        self.is_open = False
        self._server.shutdown()
        self._thread.join()
        self._server.socket.close()

    def open(self) -> None:
        """Connections come about again."""
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", self._server.server_port))
        listening.listen(self._server.request_queue_size)
        self._server.socket = listening
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="stand-in", daemon=True)
        self._thread.start()
        self.is_open = True

    def _respond(self, call: Call) -> Answer:
        with self._counting:
            self._busy += 1
            self.called[call.method] += 1
        try:
            return super()._respond(call)
        finally:
            with self._counting:
                self._busy -= 1

    def _next_fault(self, method: str) -> Fault:
        fault = super()._next_fault(method)
        if fault != _ORDINARY:
            self.struck += 1
        return fault

    def _told(self, method: str, moment: str) -> None:
        with self._counting:
            if self._trap is None or (method, moment) != (self._trap[0].method, self._trap[0].moment):
                return
            self._left -= 1
            if self._left != 0:
                return
            trap, spring = self._trap
        spring()
        self.sprung.set()
        if not trap.accept:
            raise Severed

    def _greet(self, connection: ServerConnection) -> None:
        hello = {"type": "hello", "num_connections": 1, "connection_info": {"app_id": APP}}
        try:
            connection.send(json.dumps(hello))
            self.greeted += 1
            for _ in connection:
                pass
        except ConnectionClosed:
            return
