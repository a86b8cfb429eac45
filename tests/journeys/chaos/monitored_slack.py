"""The one workspace of the proof: it counts what went wrong, tells when it is idle, and can be out of reach."""

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.fake_slack.api_calls import ApiResponse
from bot.sandbox.fake_slack.fake_slack import ApiCall, FakeSlack, Fault
from bot.sandbox.fake_slack.server import FakeSlackServer
from tests.journeys.chaos.clock import ChaosClock

BEFORE, AFTER = "before", "after"

_ORDINARY = Fault(accept=True)
#: So long may the kernel keep a request that its sender sent with its last breath.
_BREATH = 0.03


class CallLost(OSError):
    """The sender has died, and its call never arrived."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trap:
    """Something that is done at the n-th call of a method, while its sender waits."""

    method: str
    moment: str
    count: int = 1
    #: Whether the call is carried out though its sender was killed before.
    accept: bool = True


class MonitoredSlack(FakeSlack):
    """Slack, as far as the bot can tell."""

    def __init__(self, clock: ChaosClock) -> None:
        self._own = FakeSlackServer()
        self._own.open()
        super().__init__(clock.epoch_seconds, server=self._own)
        self.on_call = self._told
        self._counting = threading.Lock()
        self._busy = 0
        self._trap: tuple[Trap, Callable[[], None]] | None = None
        self._left = 0
        #: How many calls went wrong, and how often each method was called, since `begin`.
        self.fault_count = 0
        self.calls_by_method: Counter[str] = Counter()
        self.trap_sprung = threading.Event()
        self._greeted_before = 0
        self.is_accepting = True

    @property
    def connected_count(self) -> int:
        """How many processes have connected since `begin`."""
        return self.sockets.greeted_count - self._greeted_before

    def close_server(self) -> None:
        """Takes no further connections."""
        self._own.close()

    def set_trap(self, trap: Trap | None, spring: Callable[[], None]) -> None:
        """Counts anew, and sets a trap."""
        with self._counting:
            self.fault_count, self._greeted_before = 0, self.sockets.greeted_count
            self.calls_by_method.clear()
            self.trap_sprung.clear()
            self._trap = None if trap is None else (trap, spring)
            self._left = 0 if trap is None else trap.count

    def clear_faults(self) -> None:
        """Everything is right from now on, except for calls that are under way."""
        self.heal()
        with self._counting:
            self._trap = None

    def wait_until_idle(self) -> None:
        """Until no call is under way any more, also none whose sender has died."""
        time.sleep(_BREATH)
        while self._busy:
            time.sleep(0.01)

    def refuse_connections(self) -> None:
        """No connection comes about from now on."""
        self.is_accepting = False
        self._own.stop_accepting()

    def accept_connections(self) -> None:
        """Connections come about again."""
        self._own.resume_accepting()
        self.is_accepting = True

    async def respond(self, call: ApiCall) -> ApiResponse:
        """The answer to a call, which is counted."""
        with self._counting:
            self._busy += 1
            self.calls_by_method[call.method] += 1
        try:
            return await super().respond(call)
        finally:
            with self._counting:
                self._busy -= 1

    def next_fault(self, method: str) -> Fault:
        """What befalls a call, which is counted if it is anything."""
        fault = super().next_fault(method)
        if fault != _ORDINARY:
            self.fault_count += 1
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
        self.trap_sprung.set()
        if not trap.accept:
            raise CallLost
