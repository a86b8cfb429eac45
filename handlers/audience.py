"""Where the bot may speak: in channels that a coordinator has allowed, and that nobody from outside sees."""

from collections.abc import Mapping
from typing import Any

from db.admissions import SUSPENDED
from domain import notices
from domain.changes import Act
from handlers.desk import Desk
from handlers.gate import is_shared, outsider

#: Why nothing is said in a channel; for the log, the record and coordinators.
SHARED = "shared outside this workspace"
NOT_ALLOWED = "not allowed by a coordinator"
UNREAD = "cannot be read"

#: The bot itself, in the record.
BOT = "bot"


def closed(channel: str, found: Mapping[str, Any] | None, desk: Desk) -> str | None:
    """Why nothing may be said in a channel that Slack has just described so; None where something may.

    One that has become shared is suspended on the way.
    """
    if found is None:
        return UNREAD
    if is_shared(found):
        suspend(channel, SHARED, desk)
        return SHARED
    return None if desk.admissions.is_allowed(channel) else NOT_ALLOWED


def overheard(channel: str, desk: Desk) -> str | None:
    """Why what is said in a channel would reach somebody from outside, None where it would not.

    Other apps' bots are not counted: whoever installed them gave them the channel.
    """
    home, members = desk.workspace.home(), desk.workspace.members(channel)
    if home is None or members is None:
        return UNREAD
    for each in members:
        person = desk.workspace.known(each)
        if person is None:
            return UNREAD
        if person.get("is_bot") or person.get("deleted"):
            continue
        barred = outsider(person, home)
        if barred is not None:
            return f"{barred} is in it"
    return None


def suspend(channel: str, reason: str, desk: Desk) -> None:
    """Say nothing more in a channel that was allowed, and let coordinators know."""
    if desk.admissions.suspend(channel, Act(by=BOT, surface=SUSPENDED, now=desk.now(), reason=reason)):
        facts = notices.suspended(channel, reason, at=desk.now())
        desk.outbox.notify(facts, desk.coordinators, now=desk.now())
        desk.wake()


def review(desk: Desk) -> None:
    """Look at every allowed channel, and suspend those in which somebody from outside is by now."""
    for each in desk.admissions.allowed():
        found = desk.workspace.channel(each)
        if closed(each, found, desk) is None:
            reason = overheard(each, desk)
            if reason not in (None, UNREAD):
                suspend(each, str(reason), desk)
