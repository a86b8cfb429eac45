"""Who is in which user group: asked of Slack, and as last known where Slack does not answer."""

import logging
from collections.abc import Collection
from datetime import datetime, timedelta

from db.people.coordinators import CoordinatorStore
from handlers.slack.directory import SlackDirectory

#: A group is asked for again after so long; Slack lets us ask some twenty times a minute.
FRESH = timedelta(minutes=1)

_log = logging.getLogger(__name__)


class UserGroups:
    """The members of user groups, kept in the database so that they outlive this process and Slack's outages."""

    def __init__(self, roles: CoordinatorStore, workspace: SlackDirectory) -> None:
        self._roles = roles
        self._workspace = workspace
        self._asked: dict[str, datetime] = {}

    def members(self, group: str, *, now: datetime) -> Collection[str]:
        """Who is in a user group; nobody in one that was never read."""
        kept, asked = self._roles.roster(group), self._asked.get(group)
        if kept is not None and asked is not None and timedelta(0) <= now - asked < FRESH:
            return kept.members
        found = self._workspace.group(group)
        self._asked[group] = now
        if found is None:
            _log.warning("user group %s cannot be read: as last known", group)
            return frozenset() if kept is None else kept.members
        if kept is None or kept.members != frozenset(found):
            self._roles.keep(group, found, now=now)
        return found

    def forget(self, group: str) -> None:
        """Ask for a group again the next time."""
        self._asked.pop(group, None)
