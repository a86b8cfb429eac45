"""Watching who comes into the bot's channels: one in which somebody from outside is gets nothing more."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from slack_bolt import App

from handlers.audience import SHARED, UNREAD, suspend
from handlers.desk import Desk
from handlers.gate import outsider


def register(app: App, desk: Desk) -> None:
    """Listen to what Slack tells of channels and people."""
    app.event("channel_shared")(partial(channel_shared, desk=desk))
    app.event("member_joined_channel")(partial(member_joined, desk=desk))
    app.event("user_change")(partial(user_changed, desk=desk))
    app.event("subteam_members_changed")(partial(group_changed, desk=desk))


def channel_shared(event: Mapping[str, Any], *, desk: Desk) -> None:
    """A channel was shared with another workspace."""
    suspend(str(event.get("channel", "")), SHARED, desk)


def member_joined(event: Mapping[str, Any], *, desk: Desk) -> None:
    """Somebody has come into a channel."""
    channel, user = str(event.get("channel", "")), str(event.get("user", ""))
    if not desk.admissions.is_allowed(channel):
        return
    reason = _barred(user, desk)
    if reason is not None:
        suspend(channel, reason, desk)


def user_changed(event: Mapping[str, Any], *, desk: Desk) -> None:
    """Somebody is no longer what they were: a member may have become a guest."""
    user = str((event.get("user") or {}).get("id", ""))
    desk.workspace.forget(user)
    home = desk.workspace.home()
    if home is None or outsider(event.get("user") or {}, home) is None or (event.get("user") or {}).get("deleted"):
        return
    reason = _barred(user, desk)
    for channel in desk.admissions.allowed() if reason is not None else ():
        members = desk.workspace.members(channel)
        if members is None or user in members:
            suspend(channel, str(reason), desk)


def group_changed(event: Mapping[str, Any], *, desk: Desk) -> None:
    """A user group has other members."""
    desk.rosters.forget(str(event.get("subteam_id", "")))


def _barred(user: str, desk: Desk) -> str | None:
    """Why somebody may not hear what is said, other bots and people who left apart; None where they may."""
    home, person = desk.workspace.home(), desk.workspace.person(user)
    if home is None or person is None:
        return UNREAD
    if person.get("is_bot") or person.get("deleted"):
        return None
    barred = outsider(person, home)
    return None if barred is None else f"{barred} is in it"
