"""Refreshing: App Homes that somebody has open are drawn anew after a change."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from db.people.home_state import HomeStateStore
from domain.home import AppHome
from jobs.outcomes import WAITING_FOR_TURN, Later, Refused

#: So many homes are drawn in a round; Slack takes a hundred a minute
#: (https://docs.slack.dev/reference/methods/views.publish).
MOST = 50
#: After so many failures in a round Slack is left alone for a while.
ENOUGH = 3
#: How long, where it does not say.
HALTED = timedelta(minutes=10)

_log = logging.getLogger(__name__)


class Publish(Protocol):
    """Draws somebody's home as it is now and publishes it, if they may see it; it never raises."""

    def __call__(self, home: AppHome, /) -> Later | Refused | None:
        """None once it is published."""


class Refresh:
    """Draws a home before it records that; one drawn twice, after a crash, is none the worse.

    Of several processes one draws at a time.
    """

    def __init__(self, homes: HomeStateStore, publish: Publish, worker: str) -> None:
        self._homes = homes
        self._publish = publish
        self._worker = worker
        #: Whose home could not be drawn, and when that is tried again.
        self._later: dict[str, datetime] = {}
        #: When any is.
        self._resumed: datetime | None = None

    def __call__(self, newest: int, *, now: datetime, stopping: Callable[[], bool] = lambda: False) -> None:
        """Draw homes that do not show the change of a number yet."""
        if self._resumed is not None and now < self._resumed:
            return
        self._later = {person: at for person, at in self._later.items() if at > now}
        if not self._homes.stale(newest, now=now, limit=1, but=self._later):
            return
        if not self._homes.take_turn(self._worker, now=now):
            return
        self._draw(newest, now=now, stopping=stopping)
        # Not where that failed: then the database is away, and the turn ends by itself.
        self._homes.give_turn(self._worker)

    def _draw(self, newest: int, *, now: datetime, stopping: Callable[[], bool]) -> None:
        failures = 0
        for each in self._homes.stale(newest, now=now, limit=MOST, but=self._later):
            if stopping():
                return
            problem = self._publish(each)
            if problem is None:
                self._homes.drawn(each, newest)
                continue
            if isinstance(problem, Later) and problem.reason == WAITING_FOR_TURN:
                return
            _log.warning("a home was not drawn: %s", problem.reason)
            if isinstance(problem, Refused) and not problem.fatal:
                self._homes.forget(each.person)
                continue
            failures += 1
            self._later[each.person] = now + timedelta(seconds=_seconds(problem))
            if failures == ENOUGH:
                self._resumed = self._later[each.person]
                return


def _seconds(problem: Later | Refused) -> float:
    """After how long it is tried again."""
    return problem.seconds if isinstance(problem, Later) else HALTED.total_seconds()
