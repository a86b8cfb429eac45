"""Channel access: check that a channel may hear of the register, suspend it, and review all allowed channels."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any, assert_never

from msgspec import Struct

from domain.messages import coordinator_notices
from domain.register.audit_events import ChangeContext, ChangeKind
from domain.register.channel_access import AccessReason
from handlers.services.services import Services, SlackServices
from handlers.slack.directory import RateLimited
from handlers.slack.guests import outsider_reason
from handlers.slack.shared_channels import is_declared_unshared, is_shared

#: The author of a suspension in the audit log: the bot itself.
BOT = "bot"

#: A review looks up again the people who were last looked up longer ago than this. Answers use a cache of an hour (see
#: `SlackDirectory.cached_person`): a review within each hour keeps it warm, so that no question waits for all look-ups.
REVIEW_MAX_AGE = timedelta(minutes=15)


def check_channel(channel: str, info: Mapping[str, Any] | None, services: Services) -> AccessReason | None:
    """Return why the bot may not speak in a channel, None if it may; suspend a channel that has become shared.

    `info` is what Slack has just said of the channel, None if it did not answer.
    """
    if info is None:
        return AccessReason.UNREADABLE
    if is_shared(info):
        suspend_channel(channel, AccessReason.SHARED, services)
        return AccessReason.SHARED
    if not is_declared_unshared(info):
        return AccessReason.UNREADABLE
    return None if services.slack.access.is_allowed(channel) else AccessReason.NOT_ALLOWED


def check_channel_readers(
    channel: str,
    info: Mapping[str, Any] | None,
    services: Services,
    *,
    check: Callable[[], AccessReason | None] | None = None,
) -> AccessReason | None:
    """Return the same for a message that every member reads: none of them may be an outsider.

    A channel with an outsider in it is suspended. `check` returns what is known of the members; by default Slack is
    asked.
    """
    reason = check_channel(channel, info, services)
    if reason is None:
        reason = check_members(channel, services.slack) if check is None else check()
        if reason is not None and reason is not AccessReason.UNREADABLE:
            suspend_channel(channel, reason, services)
    return reason


def check_members(channel: str, slack: SlackServices, *, max_age: timedelta | None = None) -> AccessReason | None:
    """Return why a channel's members may not all read the register, None if they may.

    People are looked up at most an hour ago, or `max_age` ago. Other apps' bots are not counted: the person who
    installed them gave them access to the channel.
    """
    return find_outsider(slack.directory.channel_members(channel), slack, max_age=max_age)


def check_person(user: str, slack: SlackServices) -> AccessReason | None:
    """Return why a person may not read what is said in a channel, None if they may; Slack is asked, not the cache."""
    slack.directory.forget_person(user)
    return find_outsider([user], slack)


def find_outsider(
    members: Collection[str] | None, slack: SlackServices, *, max_age: timedelta | None = None
) -> AccessReason | None:
    """Return why not all of these may read the register, None if they may; nobody, or None, counts as unreadable."""
    bot = slack.directory.bot_identity()
    if bot is None or not members:
        return AccessReason.UNREADABLE
    for member in members:
        person = slack.directory.cached_person(member, max_age=max_age)
        if person is None:
            return AccessReason.UNREADABLE
        if person.get("is_bot") or person.get("deleted"):
            continue
        reason = outsider_reason(person, bot)
        match reason:
            case None | AccessReason.BOT | AccessReason.DEACTIVATED:
                continue
            case AccessReason.GUEST:
                return AccessReason.HAS_GUEST
            case AccessReason.OTHER_WORKSPACE:
                return AccessReason.HAS_OTHER_WORKSPACE
            case AccessReason.UNKNOWN_PERSON:
                return AccessReason.UNREADABLE
            case _:
                assert_never(reason)
    return None


def suspend_channel(channel: str, reason: AccessReason, services: Services) -> None:
    """Stop speaking in a channel that was allowed, and notify the coordinators; no effect if it was not allowed."""
    context = ChangeContext(by=BOT, surface=ChangeKind.SUSPENDED, now=services.now(), reason=reason)
    if services.slack.access.suspend(channel, context):
        facts = coordinator_notices.suspended_facts(channel, reason, at=services.now())
        services.reminders.outbox.notify(facts, services.people.coordinators.list_ids(), now=services.now())
        services.reminders.wake()


class PendingReviews(Struct, frozen=True):
    """The channels that a review could not finish."""

    #: Channels not looked at, since the rate limiter allows no more calls to Slack for now.
    not_reviewed: tuple[str, ...] = ()
    #: Channels whose members could not be looked up; Slack allows some hundred look-ups a minute.
    unreadable: tuple[str, ...] = ()


def review_channels(
    services: Services, channels: Sequence[str] | None = None, *, is_stopping: Callable[[], bool] = lambda: False
) -> PendingReviews:
    """Look at channels, by default all that are allowed, and suspend those that are shared or have an outsider in them.

    A channel that cannot be read keeps its state: nothing is said in it until it can be read again.
    """
    channels = services.slack.access.list_allowed() if channels is None else channels
    unreadable: list[str] = []
    for index, channel in enumerate(channels):
        if is_stopping():
            break
        try:
            # Where the channel itself is closed nothing is said in it: its members need no look-up.
            if check_channel(channel, services.slack.directory.channel(channel), services) is not None:
                continue
            reason = check_members(channel, services.slack, max_age=REVIEW_MAX_AGE)
        except RateLimited:
            return PendingReviews(tuple(channels[index:]), tuple(unreadable))
        if reason is AccessReason.UNREADABLE:
            unreadable.append(channel)
        elif reason is not None:
            suspend_channel(channel, reason, services)
    return PendingReviews((), tuple(unreadable))
