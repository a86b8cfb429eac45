"""Update posted reminders: strike through what was marked done since."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol, assert_never

from db.reminders.posted_messages import MessageUpdate, PostedMessages
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Refused
from domain.reminders.reminder import Draft
from jobs.messenger import PostTarget

#: The most messages that are edited in a round.
MAX_PER_ROUND = 20

_log = logging.getLogger(__name__)

#: Return whether a channel or person may be written to now; that may have changed since the message was posted.
FindTarget = Callable[[str], PostTarget | Later | Refused]


class EditMessage(Protocol):
    """Replace a message by a draft; idempotent, and never raises."""

    def __call__(self, conversation: str, ts: str, draft: Draft, /) -> Later | Refused | None:
        """Return None once it is replaced."""


class StrikeThrough(Protocol):
    """Strike through lines of a message."""

    def __call__(self, draft: Draft, lines: frozenset[int], /) -> Draft:
        """Return the draft with these lines struck through, and no others."""


def update_messages(
    posted: PostedMessages,
    *,
    find_target: FindTarget,
    edit: EditMessage,
    strike_through: StrikeThrough,
    now: datetime,
    is_stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Bring posted messages up to date; one that can or may no longer be edited stays as it is."""
    for update in posted.find_outdated(now=now, limit=MAX_PER_ROUND):
        if is_stopping():
            return
        is_unchanged = update.done_lines == update.struck_lines
        problem = None if is_unchanged else _edit(update, find_target, edit, strike_through)
        match problem:
            case None:
                posted.mark_updated(update)
            case Later(reason=reason) if reason == WAITING_FOR_TURN:
                return
            case Later(seconds, reason):
                _log.warning("a reminder in %s was not amended: %s", update.conversation, reason)
                posted.put_off(update, not_before=now + timedelta(seconds=seconds))
            case Refused(reason, fatal=True):
                _log.warning("a reminder in %s was not amended: %s", update.conversation, reason)
                return
            case Refused(reason):
                _log.warning("a reminder in %s stays as it is: %s", update.conversation, reason)
                posted.mark_updated(update)
            case _:
                assert_never(problem)


def _edit(
    update: MessageUpdate, find_target: FindTarget, edit: EditMessage, strike_through: StrikeThrough
) -> Later | Refused | None:
    target = find_target(update.recipient)
    if not isinstance(target, PostTarget):
        return target
    return edit(update.conversation, update.ts, strike_through(update.draft, update.done_lines))
