"""Amending: what was done after a reminder was posted is struck through in it."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from db.reminders.posted_messages import MessageUpdate, PostedMessages
from domain.reminders.model import Draft
from jobs.messenger import PostTarget
from jobs.outcomes import WAITING_FOR_TURN, Later, Refused

#: So many messages are amended in a round.
MOST = 20

_log = logging.getLogger(__name__)


#: Whether a channel or person may be written to just now; they may have changed since the message was posted.
Reach = Callable[[str], PostTarget | Later | Refused]


class Edit(Protocol):
    """Puts other words in the place of a message's; it never raises, and doing it twice does no harm."""

    def __call__(self, conversation: str, ts: str, draft: Draft, /) -> Later | Refused | None:
        """None once it is done."""


class Strike(Protocol):
    """Strikes lines of a message through."""

    def __call__(self, draft: Draft, lines: frozenset[int], /) -> Draft:
        """The draft with these lines struck through, and no others."""


def amend(
    posted: PostedMessages,
    *,
    reach: Reach,
    edit: Edit,
    strike: Strike,
    now: datetime,
    stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Brings posted messages up to date; one that cannot be edited any more, or may not, stays as it is."""
    for each in posted.changed(now=now, limit=MOST):
        if stopping():
            return
        same = each.struck == each.shown
        problem = None if same else _edited(each, reach, edit, strike)
        if isinstance(problem, Later) and problem.reason == WAITING_FOR_TURN:
            return
        if isinstance(problem, Later) or (isinstance(problem, Refused) and problem.fatal):
            _log.warning("a reminder in %s was not amended: %s", each.conversation, problem.reason)
            if isinstance(problem, Refused):
                return
            continue
        if problem is not None:
            _log.warning("a reminder in %s stays as it is: %s", each.conversation, problem.reason)
        posted.amended(each)


def _edited(each: MessageUpdate, reach: Reach, edit: Edit, strike: Strike) -> Later | Refused | None:
    place = reach(each.to)
    if not isinstance(place, PostTarget):
        return place
    return edit(each.conversation, each.ts, strike(each.draft, each.struck))
