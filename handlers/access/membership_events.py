"""Watching who comes into the bot's channels: one in which somebody from outside is gets nothing more."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import App

from handlers.access.channels import SHARED, UNREAD, barred, suspend
from handlers.services.services import Services
from handlers.slack.access_rules import outsider


def register(app: App, services: Services) -> None:
    """Listen to what Slack tells of channels and people."""
    app.event("channel_shared")(partial(channel_shared, services=services))
    app.event("member_joined_channel")(partial(member_joined, services=services))
    app.event("user_change")(partial(user_changed, services=services))
    app.event("subteam_members_changed")(partial(group_changed, services=services))


def channel_shared(event: Mapping[str, Any], *, services: Services) -> None:
    """A channel was shared with another workspace."""
    suspend(str(event.get("channel", "")), SHARED, services)


def member_joined(event: Mapping[str, Any], *, services: Services) -> None:
    """Somebody has come into a channel; whoever cannot be read is taken for somebody from outside."""
    channel, user = str(event.get("channel", "")), str(event.get("user", ""))
    if not services.slack.access.is_allowed(channel):
        return
    reason = barred(user, services)
    if reason is not None:
        suspend(channel, reason, services)


def user_changed(event: Mapping[str, Any], *, services: Services) -> None:
    """Somebody is no longer what they were: a member may have become a guest."""
    person = event.get("user")
    person = person if isinstance(person, Mapping) else {}
    user, home = str(person.get("id", "")), services.slack.directory.home()
    services.slack.directory.forget(user)
    if home is None or outsider(person, home) is None:
        return
    reason = barred(user, services)
    if reason in (None, UNREAD):
        return  # who is in a channel is looked at again before anything is said in it
    for channel in services.slack.access.allowed():
        if user in (services.slack.directory.members(channel) or ()):
            suspend(channel, str(reason), services)


def group_changed(event: Mapping[str, Any], *, services: Services) -> None:
    """A user group has other members."""
    services.people.groups.forget(str(event.get("subteam_id", "")))
