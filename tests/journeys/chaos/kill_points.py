"""Points inside the bot at which it can be killed: before and after each write, and each commit."""

import os
import signal
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from db.reminders.outbox import Outbox
from db.reminders.posted_messages import PostedMessages
from db.reminders.uncertain_posts import UncertainPosts

BEFORE, AFTER = "before", "after"

#: Where each write is done.
WRITES: Mapping[str, tuple[type, str]] = {
    "plan": (Outbox, "plan"),
    "claim": (Outbox, "claim"),
    "spread": (Outbox, "spread"),
    "intend": (Outbox, "intend"),
    "posted": (Outbox, "posted"),
    "retry": (Outbox, "retry"),
    "unknown": (Outbox, "unknown"),
    "late": (Outbox, "late"),
    "parked": (Outbox, "parked"),
    "notify": (Outbox, "notify"),
    "note_tick": (Outbox, "note_tick"),
    "take": (UncertainPosts, "take"),
    "found": (UncertainPosts, "found"),
    "absent": (UncertainPosts, "absent"),
    "unanswered": (UncertainPosts, "unanswered"),
    "repeat": (UncertainPosts, "repeat"),
    "take_posted": (UncertainPosts, "take_posted"),
    "swept": (UncertainPosts, "swept"),
    "amended": (PostedMessages, "amended"),
    "commit": (DefaultDialect, "do_commit"),
}

#: These give nothing back, and yet have done something.
_SILENT = frozenset({"plan", "notify", "note_tick", "amended", "commit"})


def set_kill_point(point: str) -> None:
    """Lets this process be killed at a point, `claim:after:2` being the second claim that took something."""
    name, moment, count = point.split(":")
    owner, method = WRITES[name]
    remaining = [int(count)]

    def hit() -> None:
        remaining[0] -= 1
        if remaining[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    setattr(owner, method, _wrapped(name, getattr(owner, method), moment, hit))


def _wrapped(name: str, original: Callable[..., Any], moment: str, hit: Callable[[], None]) -> Callable[..., Any]:
    def wrapper(self: Any, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401  # whatever the method takes
        if moment == BEFORE and (name != "posted" or arguments[0]):
            hit()
        result = original(self, *arguments, **named)
        if moment == AFTER and (result or name in _SILENT):
            hit()
        return result

    return wrapper
