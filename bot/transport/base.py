"""What a front is: the way by which requests of Slack's come in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.errors import BotError


@dataclass(eq=False)
class TransportNotOpened(BotError):
    """A front that cannot be opened."""

    problem: str

    def __str__(self) -> str:
        return self.problem


#: What the clock does, at a time.
Tick = Callable[[datetime], object]


class Transport(Protocol):
    """Where requests come in, each answered in a thread of its own."""

    def with_tick(self, tick: Tick, /) -> Tick:
        """What the clock is to do where this front is: the tick, and what the front itself needs done now and then."""

    def open(self) -> None:
        """Let requests come in, from now on; NotOpened if none can."""

    def close(self) -> None:
        """Let no more come in, and return once all that are under way are answered, however long that takes."""
