"""What is to go wrong next, in the order in which it was told."""

from collections import deque

from bot.sandbox.fake_slack.api_calls import Fault

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
