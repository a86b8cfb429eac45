"""Triggers: ids in the payloads of commands and interactions, each exchanged for a modal once and soon."""

import itertools
import time
from secrets import token_hex

from msgspec import Struct

# The error codes of refused triggers (https://docs.slack.dev/reference/methods/views.open).
INVALID, EXPIRED, EXCHANGED = "invalid_trigger_id", "expired_trigger_id", "exchanged_trigger_id"


class _Trigger(Struct, kw_only=True):
    user: str
    expiry: float
    is_exchanged: bool = False


class TriggerStore:
    """Keeps triggers, which expire after `lifetime` seconds (https://docs.slack.dev/surfaces/modals)."""

    def __init__(self, lifetime: float) -> None:
        self._lifetime = lifetime
        self._numbers = itertools.count(1_000)
        self._issued: dict[str, _Trigger] = {}

    def issue(self, user_id: str) -> str:
        """Return a new trigger id for an action of a user just now."""
        number = next(self._numbers)
        trigger_id = f"{number}.{number}.{token_hex(8)}"
        self._issued[trigger_id] = _Trigger(user=user_id, expiry=time.monotonic() + self._lifetime)
        return trigger_id

    def refusal_code(self, trigger_id: object) -> str | None:
        """Return the error code for a trigger id; None if it is valid."""
        trigger = self._issued.get(str(trigger_id))
        if trigger is None:
            return INVALID
        if trigger.is_exchanged:
            return EXCHANGED
        return EXPIRED if time.monotonic() > trigger.expiry else None

    def exchange(self, trigger_id: object) -> str:
        """Use a trigger up and return its user; KeyError if it was never issued."""
        trigger = self._issued[str(trigger_id)]
        trigger.is_exchanged = True
        return trigger.user
