"""What the workspace sends the bot of what people do, over Socket Mode or HTTP, and when it sends an event again."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.faults import Fault

#: Seconds within which the bot is to answer (https://docs.slack.dev/interactivity/handling-user-interaction).
PATIENCE = 3.0
#: Seconds after which an event is sent again, each after the time before
#: (https://docs.slack.dev/apis/events-api: nearly at once, after a minute, after five).
AGAIN_AFTER = (0.0, 60.0, 300.0)

#: What is sent, as the envelopes of Socket Mode name it.
EVENT, COMMAND, INTERACTION = "events_api", "slash_commands", "interactive"
#: The argument that a fault drops where an acknowledgement gets lost.
ACK = "ack"

# What Slack says of a command that is not answered in time, or that there was nobody to take.
TIMEOUT, UNDISPATCHED = "operation_timeout", "dispatch_failed"

_MOMENT = 0.05


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivery:
    """Something that is sent to the bot."""

    kind: str
    payload: Json
    #: How often it was sent before, and why it is sent again.
    attempt: int = 0
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class DeliveryOutcome:
    """What became of a delivery: what the bot answered with, as JSON or as text, or why it counts as failed."""

    body: Json | str = ""
    #: Why it failed, in the words of a retry's reason, such as `timeout` or `http_error`; None where it did not.
    failure: str | None = None
    #: Seconds until the answer, or until it was given up.
    took: float = 0.0

    @property
    def error(self) -> str | None:
        """What Slack says to whoever waits, None where all is well."""
        if self.failure is None:
            return None
        return TIMEOUT if self.failure.endswith("timeout") else UNDISPATCHED


class DeliveryRoute(Protocol):
    """A way to the bot."""

    def send(self, delivery: Delivery, fault: Fault, patience: float) -> DeliveryOutcome:
        """Send it, and wait for the answer for so many seconds."""


class Deliveries:
    """Sends what happens, and events again that were not acknowledged.

    `way` gives how the bot is reached now, `clock` the seconds since the epoch, `befall` what befalls the next delivery
    of a kind, and `told` is told of each delivery and of what became of it.
    """

    def __init__(
        self,
        way: Callable[[], DeliveryRoute],
        clock: Callable[[], float],
        befall: Callable[[str], Fault],
        told: Callable[[Delivery, DeliveryOutcome], None],
        *,
        patience: float,
    ) -> None:
        self._patience = patience
        self._way = way
        self._clock = clock
        self._befall = befall
        self._told = told
        self._changed = threading.Condition()
        self._due: list[tuple[float, Delivery]] = []
        self._sending = False
        self._closed = False

    @property
    def due(self) -> Sequence[Delivery]:
        """The events that are to be sent again."""
        with self._changed:
            return [each for _, each in self._due]

    def deliver(self, kind: str, payload: Json) -> DeliveryOutcome:
        """Send something, and wait until it is answered or has failed; an event that has failed is sent again later."""
        return self._send(Delivery(kind=kind, payload=payload))

    def close(self) -> None:
        """Send nothing more."""
        with self._changed:
            self._closed = True
            self._due.clear()
            self._changed.notify_all()

    def _send(self, delivery: Delivery) -> DeliveryOutcome:
        fault = self._befall(delivery.kind)
        time.sleep(fault.late)
        outcome = self._way().send(delivery, fault, self._patience)
        self._told(delivery, outcome)
        for _ in range(fault.again):
            self._told(delivery, self._way().send(delivery, replace(fault, again=0), self._patience))
        if delivery.kind == EVENT and outcome.failure is not None and delivery.attempt < len(AGAIN_AFTER):
            self._plan(replace(delivery, attempt=delivery.attempt + 1, reason=outcome.failure))
        return outcome

    def _plan(self, delivery: Delivery) -> None:
        with self._changed:
            if self._closed:
                return
            self._due.append((self._clock() + AGAIN_AFTER[delivery.attempt - 1], delivery))
            if not self._sending:
                self._sending = True
                threading.Thread(target=self._send_due, name="sending again", daemon=True).start()

    def _send_due(self) -> None:
        """Send again what is due by the workspace's clock, until nothing waits."""
        while True:
            with self._changed:
                if not self._due:
                    self._sending = False
                    return
                now = self._clock()
                found = next((each for each in self._due if each[0] <= now), None)
                if found is None:
                    self._changed.wait(_MOMENT)
                    continue
                self._due.remove(found)
            self._send(found[1])
