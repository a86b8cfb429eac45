"""Dispatcher: delivers events, commands and interactions to the bot, and retries events that fail."""

import threading
import time
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Protocol, assert_never

from msgspec import Struct
from msgspec.structs import replace

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.faults import Fault

#: Seconds within which the bot must answer (https://docs.slack.dev/interactivity/handling-user-interaction).
ANSWER_TIMEOUT_SECONDS = 3.0
#: Seconds from each failed attempt to the next one
#: (https://docs.slack.dev/apis/events-api: nearly at once, after a minute, after five).
RETRY_DELAYS_SECONDS = (0.0, 60.0, 300.0)

#: The argument that a fault drops if the acknowledgement gets lost.
ACKNOWLEDGEMENT = "ack"

#: What Slack tells the user of a command that is not answered in time, or that no bot was connected for.
OPERATION_TIMEOUT, DISPATCH_FAILED = "operation_timeout", "dispatch_failed"

_POLL_SECONDS = 0.05


class DeliveryKind(StrEnum):
    """The kinds of deliveries, named as in the envelopes of Socket Mode."""

    EVENT = "events_api"
    COMMAND = "slash_commands"
    INTERACTION = "interactive"


class DeliveryFailure(StrEnum):
    """Why a delivery failed, named as in the reason of a retry."""

    TIMEOUT = "timeout"
    HTTP_TIMEOUT = "http_timeout"
    HTTP_ERROR = "http_error"
    CONNECTION_FAILED = "connection_failed"


class Delivery(Struct, frozen=True, kw_only=True):
    """A payload for the bot."""

    kind: DeliveryKind
    payload: Json
    #: How often it was sent before, and why it is sent again.
    attempt: int = 0
    reason: str = ""


class DeliveryOutcome(Struct, frozen=True, kw_only=True):
    """The bot's answer to a delivery, as JSON or as text, or the failure."""

    body: Json | str = ""
    #: None if the delivery succeeded.
    failure: DeliveryFailure | None = None
    #: Seconds until the answer, or until the delivery was given up.
    seconds: float = 0.0

    @property
    def user_error(self) -> str | None:
        """The error that Slack shows the user; None if the delivery succeeded."""
        match self.failure:
            case None:
                return None
            case DeliveryFailure.TIMEOUT | DeliveryFailure.HTTP_TIMEOUT:
                return OPERATION_TIMEOUT
            case DeliveryFailure.HTTP_ERROR | DeliveryFailure.CONNECTION_FAILED:
                return DISPATCH_FAILED
            case _:
                assert_never(self.failure)


class DeliveryRoute(Protocol):
    """A connection to the bot: Socket Mode or HTTP."""

    def send(self, delivery: Delivery, fault: Fault, timeout: float) -> DeliveryOutcome:
        """Send a delivery, and wait for the answer for up to `timeout` seconds."""


class Dispatcher:
    """Sends deliveries, and retries events that were not acknowledged.

    `route` gives the bot's current route, `clock` the seconds since the epoch, `next_fault` the fault of the next
    delivery of a kind; `on_delivery` is called with each delivery and its outcome.
    """

    def __init__(
        self,
        route: Callable[[], DeliveryRoute],
        clock: Callable[[], float],
        next_fault: Callable[[DeliveryKind], Fault],
        on_delivery: Callable[[Delivery, DeliveryOutcome], None],
        *,
        answer_timeout: float,
    ) -> None:
        self._answer_timeout = answer_timeout
        self._route = route
        self._clock = clock
        self._next_fault = next_fault
        self._on_delivery = on_delivery
        self._changed = threading.Condition()
        #: Events to send again, with the time from which on.
        self._retries: list[tuple[float, Delivery]] = []
        self._is_retrying = False
        self._is_closed = False

    @property
    def pending(self) -> Sequence[Delivery]:
        """The events that will be sent again."""
        with self._changed:
            return [delivery for _, delivery in self._retries]

    def deliver(self, kind: DeliveryKind, payload: Json) -> DeliveryOutcome:
        """Send a payload, and wait until it is answered or has failed; an event that has failed is retried later."""
        return self._send(Delivery(kind=kind, payload=payload))

    def close(self) -> None:
        """Send no more retries."""
        with self._changed:
            self._is_closed = True
            self._retries.clear()
            self._changed.notify_all()

    def _send(self, delivery: Delivery) -> DeliveryOutcome:
        fault = self._next_fault(delivery.kind)
        time.sleep(fault.delay_before)
        outcome = self._route().send(delivery, fault, self._answer_timeout)
        self._on_delivery(delivery, outcome)
        for _ in range(fault.repeats):
            repeated = self._route().send(delivery, replace(fault, repeats=0), self._answer_timeout)
            self._on_delivery(delivery, repeated)
        can_retry = delivery.kind is DeliveryKind.EVENT and delivery.attempt < len(RETRY_DELAYS_SECONDS)
        if can_retry and outcome.failure is not None:
            self._plan_retry(replace(delivery, attempt=delivery.attempt + 1, reason=outcome.failure))
        return outcome

    def _plan_retry(self, delivery: Delivery) -> None:
        with self._changed:
            if self._is_closed:
                return
            self._retries.append((self._clock() + RETRY_DELAYS_SECONDS[delivery.attempt - 1], delivery))
            if not self._is_retrying:
                self._is_retrying = True
                threading.Thread(target=self._send_retries, name="sending again", daemon=True).start()

    def _send_retries(self) -> None:
        """Send each retry when it is due by the workspace's clock, until none is left."""
        while True:
            with self._changed:
                if not self._retries:
                    self._is_retrying = False
                    return
                now = self._clock()
                due = next((retry for retry in self._retries if retry[0] <= now), None)
                if due is None:
                    self._changed.wait(_POLL_SECONDS)
                    continue
                self._retries.remove(due)
            self._send(due[1])
