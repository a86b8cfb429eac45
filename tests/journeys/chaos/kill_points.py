"""Kill points inside the bot: before and after each write, and each commit."""

import os
import signal
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from bot.sandbox.fake_slack.fake_slack import CallMoment
from db.notifications.told_changes import ToldChanges
from db.people.conversations import ConversationStore
from db.people.pending_answers import PendingAnswers
from db.reminders.outbox import Outbox
from db.reminders.posted_messages import PostedMessages
from db.reminders.uncertain_posts import UncertainPosts

#: The method of each write.
WRITES: Mapping[str, tuple[type, Callable[..., object]]] = {
    "plan": (Outbox, Outbox.plan),
    "claim": (Outbox, Outbox.claim),
    "spread": (Outbox, Outbox.spread),
    "intend": (Outbox, Outbox.record_intents),
    "posted": (Outbox, Outbox.mark_posted),
    "retry": (Outbox, Outbox.retry),
    "unknown": (Outbox, Outbox.mark_unknown),
    "late": (Outbox, Outbox.mark_late),
    "parked": (Outbox, Outbox.park),
    "notify": (Outbox, Outbox.notify),
    "note_tick": (Outbox, Outbox.record_tick),
    "take": (UncertainPosts, UncertainPosts.claim),
    "found": (UncertainPosts, UncertainPosts.mark_found),
    "absent": (UncertainPosts, UncertainPosts.mark_absent),
    "unanswered": (UncertainPosts, UncertainPosts.mark_unanswered),
    "repeat": (UncertainPosts, UncertainPosts.repeat),
    "take_posted": (UncertainPosts, UncertainPosts.claim_posted),
    "swept": (UncertainPosts, UncertainPosts.mark_swept),
    "amended": (PostedMessages, PostedMessages.mark_updated),
    "take_up": (ConversationStore, ConversationStore.remember),
    "settle": (PendingAnswers, PendingAnswers.settle),
    "take_answer": (PendingAnswers, PendingAnswers.claim),
    "attempt": (PendingAnswers, PendingAnswers.record_attempt),
    "tell": (ToldChanges, ToldChanges.tell),
    "commit": (DefaultDialect, DefaultDialect.do_commit),
}

#: Writes that return nothing, and have written something all the same.
_SILENT = frozenset({"plan", "notify", "note_tick", "amended", "commit"})


def set_kill_point(point: str) -> None:
    """Let this process be killed at a point: `claim:after:2` is after the second claim that took something."""
    name, moment, count = point.split(":")
    owner, method = WRITES[name]
    remaining = int(count)

    def hit() -> None:
        nonlocal remaining
        remaining -= 1
        if remaining == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    setattr(owner, method.__name__, _wrap(name, method, CallMoment(moment), hit))


def _wrap(
    name: str, method: Callable[..., object], moment: CallMoment, hit: Callable[[], None]
) -> Callable[..., object]:
    """Return the method with a hit before or after each call that writes something."""

    def wrapper(self: object, *arguments: Any, **named: Any) -> object:  # noqa: ANN401  # whatever the method takes
        if moment is CallMoment.BEFORE and (name != "posted" or arguments[0]):
            hit()
        result = method(self, *arguments, **named)
        if moment is CallMoment.AFTER and (result or name in _SILENT):
            hit()
        return result

    return wrapper
