"""Cache of the members of user groups: from Slack once a minute, from the database if Slack does not answer."""

import logging
from collections.abc import Collection
from datetime import datetime, timedelta

from db.people.coordinators import CoordinatorStore
from handlers.slack.directory import SlackDirectory

#: How old the cached members of a group may be; Slack allows some twenty look-ups a minute.
MAX_AGE = timedelta(minutes=1)

_log = logging.getLogger(__name__)


class UserGroups:
    """The members of user groups, stored in the database so that they outlive this process and Slack's outages."""

    def __init__(self, store: CoordinatorStore, directory: SlackDirectory) -> None:
        self._store = store
        self._directory = directory
        #: When this process last asked Slack for each group.
        self._asked_at: dict[str, datetime] = {}

    def members(self, group: str, *, now: datetime) -> Collection[str]:
        """Return the ids of a user group's members, empty if the group could never be read."""
        stored, asked_at = self._store.read_group_members(group), self._asked_at.get(group)
        # A clock that was set back does not make the cache last longer.
        if stored is not None and asked_at is not None and timedelta(0) <= now - asked_at < MAX_AGE:
            return stored.members
        members = self._directory.group_members(group)
        self._asked_at[group] = now
        if members is None:
            _log.warning("user group %s cannot be read: as last known", group)
            return frozenset() if stored is None else stored.members
        if stored is None or stored.members != frozenset(members):
            self._store.write_group_members(group, members, now=now)
        return members

    def forget(self, group: str) -> None:
        """Ask Slack for a group again the next time."""
        self._asked_at.pop(group, None)
