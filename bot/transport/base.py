"""Protocol of a transport: the way by which Slack's requests reach the bot, over Socket Mode or HTTP."""

from dataclasses import dataclass
from typing import Protocol

from domain.errors import BotError
from jobs.scheduler import TickCallback


@dataclass(eq=False)
class TransportNotOpened(BotError):
    """The transport cannot be opened."""

    problem: str

    def __str__(self) -> str:
        return self.problem


class Transport(Protocol):
    """A source of requests, each of which is answered in a thread of its own."""

    def wrap_tick(self, tick: TickCallback, /) -> TickCallback:
        """Return a tick that also does what the transport itself needs done now and then."""

    def open(self) -> None:
        """Accept requests from now on; raise TransportNotOpened if that is not possible."""

    def close(self) -> None:
        """Accept no more requests, and return once all that have come are answered, however long that takes."""
