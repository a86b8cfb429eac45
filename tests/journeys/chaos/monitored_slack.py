"""The fake Slack of the chaos test: it counts faults, knows when it is idle, sets traps, and can be unreachable."""

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.fake_slack.api_calls import ApiResponse
from bot.sandbox.fake_slack.fake_slack import ApiCall, CallMoment, FakeSlack, Fault
from bot.sandbox.fake_slack.faults import NO_FAULT
from bot.sandbox.fake_slack.server import FakeSlackServer
from tests.journeys.chaos.clock import ChaosClock

BEFORE, AFTER = CallMoment.BEFORE, CallMoment.AFTER


#: Seconds for which the kernel may keep a request that its sender sent just before it died.
_LAST_BREATH_SECONDS = 0.03


class CallLost(OSError):
    """The sender has died, and its call never arrived."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trap:
    """Something that is done at the n-th call of a method, while its sender waits."""

    method: str
    moment: CallMoment
    count: int = 1
    #: Whether the call is carried out although its sender was killed before.
    accept: bool = True


class MonitoredSlack(FakeSlack):
    """The fake Slack, with counters and a trap."""

    def __init__(self, clock: ChaosClock) -> None:
        self._own_server = FakeSlackServer()
        self._own_server.open()
        super().__init__(clock.epoch_seconds, server=self._own_server)
        self.on_call = self._on_call
        self._count_lock = threading.Lock()
        self._calls_under_way = 0
        self._trap: tuple[Trap, Callable[[], None]] | None = None
        self._calls_until_trap = 0
        #: The number of faults, and the calls of each method, since `set_trap`.
        self.fault_count = 0
        self.calls_by_method: Counter[str] = Counter()
        self.trap_sprung = threading.Event()
        self._connected_before = 0
        self.is_accepting = True

    @property
    def connected_count(self) -> int:
        """The number of processes that have connected since `set_trap`."""
        return self.sockets.greeted_count - self._connected_before

    def close_server(self) -> None:
        """Close its server."""
        self._own_server.close()

    def set_trap(self, trap: Trap | None, spring: Callable[[], None]) -> None:
        """Reset the counters, and set a trap, if any."""
        with self._count_lock:
            self.fault_count, self._connected_before = 0, self.sockets.greeted_count
            self.calls_by_method.clear()
            self.trap_sprung.clear()
            self._trap = None if trap is None else (trap, spring)
            self._calls_until_trap = 0 if trap is None else trap.count

    def clear_faults(self) -> None:
        """Remove faults and trap; calls under way keep theirs."""
        self.heal()
        with self._count_lock:
            self._trap = None

    def wait_until_idle(self) -> None:
        """Wait until no call is under way, including those whose sender has died."""
        time.sleep(_LAST_BREATH_SECONDS)
        while self._calls_under_way:
            time.sleep(0.01)

    def refuse_connections(self) -> None:
        """Refuse new connections from now on."""
        self.is_accepting = False
        self._own_server.stop_accepting()

    def accept_connections(self) -> None:
        """Accept connections again."""
        self._own_server.resume_accepting()
        self.is_accepting = True

    async def respond(self, call: ApiCall) -> ApiResponse:
        """Return the response to a call, and count the call."""
        with self._count_lock:
            self._calls_under_way += 1
            self.calls_by_method[call.method] += 1
        try:
            return await super().respond(call)
        finally:
            with self._count_lock:
                self._calls_under_way -= 1

    def next_fault(self, method: str) -> Fault:
        """Return the fault of a call, and count it if there is one."""
        fault = super().next_fault(method)
        if fault != NO_FAULT:
            self.fault_count += 1
        return fault

    def _on_call(self, method: str, moment: CallMoment) -> None:
        with self._count_lock:
            if self._trap is None or (method, moment) != (self._trap[0].method, self._trap[0].moment):
                return
            self._calls_until_trap -= 1
            if self._calls_until_trap != 0:
                return
            trap, spring = self._trap
        spring()
        self.trap_sprung.set()
        if not trap.accept:
            raise CallLost
