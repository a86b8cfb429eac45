"""Faults of calls and deliveries, queued until they happen."""

from collections import deque
from collections.abc import Mapping
from http import HTTPStatus

from msgspec import Struct, field

from bot.sandbox.fake_slack.api_calls import ApiResponse, ConnectionCut, Json, encode, error_result


class Fault(Struct, frozen=True, kw_only=True):
    """A fault of a Web API call, or of a delivery to the bot.

    Without `accept` the call is not carried out, and the delivery does not arrive.
    """

    status: int = 200
    #: The response in place of the true one.
    body: Json | bytes | None = None
    #: Additional headers, or other values of the usual ones.
    headers: Mapping[str, str] = field(default_factory=dict)
    #: Whether the call is carried out, whatever its sender is told.
    accept: bool = False
    #: Arguments that get lost.
    drop: tuple[str, ...] = ()
    #: Seconds until the call is carried out.
    delay_before: float = 0.0
    #: Seconds from then until the answer.
    delay_after: float = 0.0
    cut: ConnectionCut | None = None
    #: How many duplicates of a delivery follow it.
    repeats: int = 0

    @classmethod
    def error(cls, code: str) -> "Fault":
        """Return a refusal with an error code of the API's, such as `not_in_channel`."""
        return cls(body=error_result(code))

    @classmethod
    def rate_limited(cls, retry_after: str | None) -> "Fault":
        """Return a rate limit: 429, with or without Retry-After."""
        headers = {} if retry_after is None else {"Retry-After": retry_after}
        return cls(status=429, body=error_result("ratelimited"), headers=headers)


NO_FAULT = Fault(accept=True)


class FaultQueue:
    """First-in-first-out queues of faults, one for each method of the API and each kind of delivery."""

    def __init__(self) -> None:
        #: Each fault with the number of calls that it affects; None: all.
        self._queues: dict[str, deque[tuple[Fault, int | None]]] = {}

    def add(self, name: str, fault: Fault, times: int | None) -> None:
        """Append a fault to the queue of a method, for so many calls; None: for all."""
        self._queues.setdefault(name, deque()).append((fault, times))

    def clear(self) -> None:
        """Remove all faults."""
        self._queues.clear()

    def next(self, name: str) -> Fault:
        """Return the fault of a method's next call, and count that call."""
        queue = self._queues.get(name)
        if not queue:
            return NO_FAULT
        fault, times = queue[0]
        if times is not None:
            queue.popleft()
            if times > 1:
                queue.appendleft((fault, times - 1))
        return fault


def apply_fault(result: Json | ApiResponse | None, fault: Fault) -> ApiResponse:
    """Return the response to a call with this result (None: it was not carried out) after a fault."""
    response = (
        result if isinstance(result, ApiResponse) else ApiResponse(body=encode(result or error_result("fatal_error")))
    )
    if fault.status != HTTPStatus.OK:
        response = ApiResponse(body=b"a fault of the sandbox", status=fault.status)
    body = response.body if fault.body is None else encode(fault.body)
    headers = {**response.headers, **fault.headers}
    return ApiResponse(body=body, status=response.status, headers=headers, cut=fault.cut)
