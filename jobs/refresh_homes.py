"""Refresh App Homes: publish those that are open again after a change."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol, assert_never

from db.people.home_state import HomeStateStore
from domain.answers.home import AppHome
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Refused

#: The most homes that are published in a round; Slack takes a hundred a minute
#: (https://docs.slack.dev/reference/methods/views.publish).
MAX_PER_ROUND = 50
#: After this many failures in a round no home is published for a while ...
MAX_FAILURES = 3
#: ... this long where Slack does not say how long.
DEFAULT_RETRY = timedelta(minutes=10)

_log = logging.getLogger(__name__)


class PublishHome(Protocol):
    """Publish a person's home as it is now, if they may see it; never raise."""

    def __call__(self, home: AppHome, /) -> Later | Refused | None:
        """Return None once it is published."""


class HomeRefresher:
    """Refresher of open homes; of several processes one works at a time, by a lease.

    A home is published before that is recorded: publishing it twice, after a crash, does no harm.
    """

    def __init__(self, homes: HomeStateStore, publish: PublishHome, worker: str) -> None:
        self._homes = homes
        self._publish = publish
        self._worker = worker
        #: The people whose home could not be published, and when that is tried again.
        self._retry_at: dict[str, datetime] = {}
        #: When any home is published again.
        self._resume_at: datetime | None = None

    def __call__(self, newest: int, *, now: datetime, is_stopping: Callable[[], bool] = lambda: False) -> None:
        """Publish the homes that were last published before the change number `newest`."""
        if self._resume_at is not None and now < self._resume_at:
            return
        self._retry_at = {person: at for person, at in self._retry_at.items() if at > now}
        if not self._homes.find_stale(newest, now=now, limit=1, excluding=self._retry_at):
            return
        if not self._homes.acquire_lease(self._worker, now=now):
            return
        self._publish_stale(newest, now=now, is_stopping=is_stopping)
        # Not if that raised: then the database is away, and the lease ends by itself.
        self._homes.release_lease(self._worker)

    def _publish_stale(self, newest: int, *, now: datetime, is_stopping: Callable[[], bool]) -> None:
        failures = 0
        for home in self._homes.find_stale(newest, now=now, limit=MAX_PER_ROUND, excluding=self._retry_at):
            if is_stopping():
                return
            problem = self._publish(home)
            match problem:
                case None:
                    self._homes.mark_drawn(home, newest)
                    continue
                case Later(reason=reason) if reason == WAITING_FOR_TURN:
                    return
                case Refused(reason, fatal=False):
                    _log.warning("a home was not drawn: %s", reason)
                    self._homes.delete(home.person)
                    continue
                case Later(seconds, reason):
                    retry_at = now + timedelta(seconds=seconds)
                case Refused(reason):
                    retry_at = now + DEFAULT_RETRY
                case _:
                    assert_never(problem)
            _log.warning("a home was not drawn: %s", reason)
            self._retry_at[home.person] = retry_at
            failures += 1
            if failures == MAX_FAILURES:
                self._resume_at = retry_at
                return
