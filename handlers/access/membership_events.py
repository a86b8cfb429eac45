"""Listeners for channel and membership events: suspend a channel as soon as an outsider is in it."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import App

from domain.register.channel_access import AccessReason
from handlers.access.channels import check_person, suspend_channel
from handlers.services.services import PeopleServices, Services
from handlers.slack.guests import outsider_reason


def register(app: App, services: Services) -> None:
    """Register the listeners for events about channels, people and user groups."""
    app.event("channel_shared")(partial(handle_channel_shared, services=services))
    app.event("member_joined_channel")(partial(handle_member_joined, services=services))
    app.event("user_change")(partial(handle_user_changed, services=services))
    app.event("subteam_members_changed")(partial(handle_group_changed, people=services.people))


def handle_channel_shared(event: Mapping[str, Any], *, services: Services) -> None:
    """Suspend a channel that was shared with another workspace."""
    channel = str(event.get("channel", ""))
    services.slack.directory.forget_members(channel)
    suspend_channel(channel, AccessReason.SHARED, services)


def handle_member_joined(event: Mapping[str, Any], *, services: Services) -> None:
    """Suspend a channel that an outsider has joined; a person who cannot be looked up counts as one."""
    channel, user = str(event.get("channel", "")), str(event.get("user", ""))
    services.slack.directory.forget_members(channel)
    if not services.slack.access.is_allowed(channel):
        return
    reason = check_person(user, services.slack)
    if reason is not None:
        suspend_channel(channel, reason, services)


def handle_user_changed(event: Mapping[str, Any], *, services: Services) -> None:
    """Suspend the channels of a person who is no longer a full member: a member may have become a guest."""
    person = event.get("user")
    person = person if isinstance(person, Mapping) else {}
    user, bot = str(person.get("id", "")), services.slack.directory.bot_identity()
    services.slack.directory.forget_person(user)
    if bot is None or outsider_reason(person, bot) is None:
        return
    reason = check_person(user, services.slack)
    if reason is None or reason is AccessReason.UNREADABLE:
        return  # the members of a channel are looked up again before anything is said in it
    for channel in services.slack.access.list_allowed():
        if user in (services.slack.directory.channel_members(channel) or ()):
            suspend_channel(channel, reason, services)


def handle_group_changed(event: Mapping[str, Any], *, people: PeopleServices) -> None:
    """Drop the cached members of a user group that has changed."""
    people.groups.forget(str(event.get("subteam_id", "")))
