"""Where the bot may speak: in channels that a coordinator has allowed, and that nobody from outside sees."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from db.people.channel_access import SUSPENDED
from domain.messages import coordinator_notices
from domain.register.audit_events import ChangeContext
from handlers.services.services import Services
from handlers.slack.access_rules import UNKNOWN, is_described, is_shared, outsider
from handlers.slack.directory import RateLimited

#: Why nothing is said in a channel; for the log, the record and coordinators.
SHARED = "shared outside this workspace"
NOT_ALLOWED = "not allowed by a coordinator"
UNREAD = "cannot be read"

#: The bot itself, in the record.
BOT = "bot"

#: A review asks anew for whomever it has not asked for so lately. People are known for an hour (see `Workspace.known`),
#: and there is a review in each, so that between two of them nobody who puts a question waits for everybody else.
LATELY = timedelta(minutes=15)


def closed(channel: str, found: Mapping[str, Any] | None, services: Services) -> str | None:
    """Why nothing may be said in a channel that Slack has just described so; None where something may.

    One that has become shared is suspended on the way.
    """
    if found is None:
        return UNREAD
    if is_shared(found):
        suspend(channel, SHARED, services)
        return SHARED
    if not is_described(found):
        return UNREAD
    return None if services.slack.access.is_allowed(channel) else NOT_ALLOWED


def closed_to_all(channel: str, found: Mapping[str, Any] | None, services: Services) -> str | None:
    """The same for what everybody in the channel reads: none of them may be from outside.

    One in which somebody is has become one that is suspended.
    """
    reason = closed(channel, found, services)
    if reason is None:
        reason = overheard(channel, services)
        if reason not in (None, UNREAD):
            suspend(channel, str(reason), services)
    return reason


def overheard(channel: str, services: Services, *, within: timedelta | None = None) -> str | None:
    """Why what is said in a channel would reach somebody from outside, None where it would not.

    People are looked at as they were an hour ago at the most, or `within` a shorter time. Other apps' bots are not
    counted: whoever installed them gave them the channel.
    """
    members = services.slack.directory.members(channel)
    return UNREAD if not members else _stranger(members, services, within)


def barred(user: str, services: Services) -> str | None:
    """Why somebody may not hear what is said in a channel, asked anew; None where they may."""
    services.slack.directory.forget(user)
    return _stranger([user], services, None)


def _stranger(members: Collection[str], services: Services, within: timedelta | None) -> str | None:
    home = services.slack.directory.home()
    if home is None:
        return UNREAD
    for each in members:
        person = services.slack.directory.known(each, within=within)
        if person is None:
            return UNREAD
        if person.get("is_bot") or person.get("deleted"):
            continue
        found = outsider(person, home)
        if found is not None:
            return UNREAD if found == UNKNOWN else f"{found} is in it"
    return None


def suspend(channel: str, reason: str, services: Services) -> None:
    """Say nothing more in a channel that was allowed, and let coordinators know."""
    if services.slack.access.suspend(
        channel, ChangeContext(by=BOT, surface=SUSPENDED, now=services.now(), reason=reason)
    ):
        facts = coordinator_notices.suspended(channel, reason, at=services.now())
        services.reminders.outbox.notify(facts, services.people.coordinators.ids(), now=services.now())
        services.reminders.wake()


@dataclass(frozen=True, slots=True)
class PendingReviews:
    """What a review has not seen to."""

    #: Channels that were not looked at: the bot has called Slack often enough for the moment.
    left: tuple[str, ...] = ()
    #: Channels whose people could not be looked at, of whom Slack lets us ask some hundred a minute.
    unread: tuple[str, ...] = ()


def review(
    services: Services, channels: Sequence[str] | None = None, *, stopping: Callable[[], bool] = lambda: False
) -> PendingReviews:
    """Look at channels, by default all that are allowed, and suspend those where somebody is from outside by now.

    One that cannot be read stays as it is: nothing is said in it before it can be.
    """
    names = services.slack.access.allowed() if channels is None else channels
    unread: list[str] = []
    for place, each in enumerate(names):
        if stopping():
            break
        try:
            reason = _reviewed(each, services)
        except RateLimited:
            return PendingReviews(tuple(names[place:]), tuple(unread))
        if reason == UNREAD:
            unread.append(each)
        elif reason is not None:
            suspend(each, reason, services)
    return PendingReviews((), tuple(unread))


def _reviewed(channel: str, services: Services) -> str | None:
    """Who would overhear what is said in an allowed channel; None also where nothing is said in it as it is."""
    if closed(channel, services.slack.directory.channel(channel), services) is not None:
        return None
    return overheard(channel, services, within=LATELY)
