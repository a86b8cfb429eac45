"""Triggers: what comes with a click or a command, and can be exchanged for a modal, soon and once."""

import itertools
import time
from dataclasses import dataclass
from secrets import token_hex

# What Slack says of those that it does not take (https://docs.slack.dev/reference/methods/views.open).
INVALID, EXPIRED, EXCHANGED = "invalid_trigger_id", "expired_trigger_id", "exchanged_trigger_id"


@dataclass(kw_only=True, slots=True)
class _Trigger:
    user: str
    until: float
    is_exchanged: bool = False


class Triggers:
    """Those that were given out; each can be exchanged for so many seconds (https://docs.slack.dev/surfaces/modals)."""

    def __init__(self, lasting: float) -> None:
        self._lasting = lasting
        self._numbers = itertools.count(1_000)
        self._given: dict[str, _Trigger] = {}

    def give(self, user: str) -> str:
        """A new one, for what somebody has done just now."""
        number = next(self._numbers)
        found = f"{number}.{number}.{token_hex(8)}"
        self._given[found] = _Trigger(user=user, until=time.monotonic() + self._lasting)
        return found

    def problem(self, trigger_id: object) -> str | None:
        """The code by which one is refused, None where it is taken."""
        found = self._given.get(str(trigger_id))
        if found is None:
            return INVALID
        if found.is_exchanged:
            return EXCHANGED
        return EXPIRED if time.monotonic() > found.until else None

    def exchange(self, trigger_id: object) -> str:
        """Whose it is; it cannot be exchanged again. KeyError for one that was never given out."""
        found = self._given[str(trigger_id)]
        found.is_exchanged = True
        return found.user
