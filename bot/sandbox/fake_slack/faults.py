"""What is to go wrong next, in the order in which it was told."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from bot.sandbox.fake_slack.api_calls import ApiResponse, ConnectionCut, Json, encoded, refused


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """What goes wrong with a call; or with what is sent to the bot, which without `accept` does not arrive.

    Without `accept` nothing happens in the workspace.
    """

    status: int = 200
    #: The answer, in place of the true one.
    body: Json | bytes | None = None
    #: Further headers; one of the usual ones is replaced.
    headers: Mapping[str, str] = field(default_factory=dict)
    #: The call is carried out, whatever its sender is told.
    accept: bool = False
    #: Arguments that get lost on the way.
    drop: tuple[str, ...] = ()
    #: Seconds until the call is carried out.
    late: float = 0.0
    #: Seconds from then until the answer.
    delay: float = 0.0
    cut: ConnectionCut | None = None
    #: How often more it comes, of what is sent to the bot.
    again: int = 0

    @classmethod
    def error(cls, code: str) -> "Fault":
        """A refusal in the API's own words, such as `not_in_channel`."""
        return cls(body=refused(code))

    @classmethod
    def limited(cls, retry_after: str | None) -> "Fault":
        """Too many calls, with or without a time to come back."""
        headers = {} if retry_after is None else {"Retry-After": retry_after}
        return cls(status=429, body=refused("ratelimited"), headers=headers)


#: Nothing goes wrong.
ORDINARY = Fault(accept=True)


class FaultQueue:
    """The faults that wait for calls of methods, and for what is sent to the bot, by the names of both."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[tuple[Fault, int | None]]] = {}

    def add(self, name: str, fault: Fault, times: int | None) -> None:
        """One more, after those that wait already, for so many; None: for all."""
        self._waiting.setdefault(name, deque()).append((fault, times))

    def clear(self) -> None:
        """None wait any more."""
        self._waiting.clear()

    def next(self, name: str) -> Fault:
        """What befalls the next of that name."""
        waiting = self._waiting.get(name)
        if not waiting:
            return ORDINARY
        fault, times = waiting[0]
        if times is not None:
            waiting.popleft()
            if times > 1:
                waiting.appendleft((fault, times - 1))
        return fault


def answered(done: Json | ApiResponse | None, fault: Fault) -> ApiResponse:
    """What is sent back after a call was carried out, or not, which is None; a fault may replace it."""
    plain = done if isinstance(done, ApiResponse) else ApiResponse(body=encoded(done or refused("fatal_error")))
    if fault.status != HTTPStatus.OK:
        plain = ApiResponse(body=b"a fault of the sandbox", status=fault.status)
    body = plain.body if fault.body is None else encoded(fault.body)
    headers = {**plain.headers, **fault.headers}
    return ApiResponse(body=body, status=plain.status, headers=headers, cut=fault.cut)
