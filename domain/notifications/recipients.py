"""Recipients of news: the contacts of owners, followers, and the channels that something is about, as each chooses."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from enum import Enum, auto
from typing import assert_never

from msgspec import Struct, field

from domain.dates.spans import brussels_day, brussels_instant
from domain.dates.working_days import next_working_day
from domain.notifications.following import Follow
from domain.notifications.news import News
from domain.register.model import Directory
from domain.reminders.preferences import ChannelPreferences, NewsChoice, PersonalFrequency, ReminderPreferences
from domain.slack_ids import is_channel

#: How long the first of several changes waits for the others: what is changed within this time is one message.
GATHERING_TIME = timedelta(minutes=10)

_NO_WISHES = ChannelPreferences()


class Cadence(Enum):
    """When a recipient is told of something."""

    SOON = auto()
    ON_MONDAY = auto()


class Audience(Struct, frozen=True, kw_only=True):
    """Everybody who may be told of news."""

    directory: Directory
    preferences: ReminderPreferences = field(default_factory=ReminderPreferences)
    #: The bodies for which each person speaks, by name or as a member of a user group.
    contacts: Mapping[str, Collection[str]] = field(default_factory=dict)
    follows: Sequence[Follow] = ()
    #: The channels that have reminders, each with the slug of the note that it is about, if it is about one.
    channels: Mapping[str, str | None] = field(default_factory=dict)
    coordinators: frozenset[str] = frozenset()


def find_recipients(news: News, audience: Audience) -> dict[str, Cadence]:
    """Return the people and channels that are told of news, and when; never whoever made the change.

    A person who gets a notice of its own about it is not told twice, and what a weekly digest lists is left to it.
    """
    told_otherwise = {news.by, news.reporter, *(audience.coordinators if news.is_report else ())}
    recipients: dict[str, Cadence] = {}
    for recipient in (*_people(audience), *audience.channels):
        if recipient in told_otherwise:
            continue
        cadence = _cadence(recipient, news, audience)
        if cadence is not None:
            recipients[recipient] = cadence
    return recipients


def _people(audience: Audience) -> Iterator[str]:
    preferences = audience.preferences
    wanting_all = (person for person, choice in preferences.news.items() if choice is NewsChoice.ALL)
    followers = (follow.person for follow in audience.follows)
    yield from dict.fromkeys((*audience.contacts, *followers, *wanting_all))


def _cadence(recipient: str, news: News, audience: Audience) -> Cadence | None:
    choice = audience.preferences.news_of(recipient)
    match choice:
        case NewsChoice.NOTHING:
            return None
        case NewsChoice.ALL:
            return Cadence.SOON
        case NewsChoice.OWN:
            return Cadence.SOON if _owes(recipient, news, audience) or _follows(recipient, news, audience) else None
        case NewsChoice.WEEKLY:
            if _owes(recipient, news, audience):
                return None if _has_digest(recipient, audience) else Cadence.ON_MONDAY
            return Cadence.ON_MONDAY if _follows(recipient, news, audience) else None
        case _:
            assert_never(choice)


def _owes(recipient: str, news: News, audience: Audience) -> bool:
    """Return whether news are about what a person's bodies owe, or about what a channel is reminded of."""
    if not is_channel(recipient):
        return _concerns(audience.contacts.get(recipient, ()), news, audience.directory)
    wishes, note = audience.preferences.channels.get(recipient, _NO_WISHES), audience.channels[recipient]
    return (
        (not wishes.owners or _concerns(wishes.owners, news, audience.directory))
        and (not wishes.milestones or not news.meetings.isdisjoint(wishes.milestones))
        and (note is None or note in news.notes)
    )


def _concerns(actors: Collection[str], news: News, directory: Directory) -> bool:
    """Return whether actors owe what news are about, by themselves or as one of several."""
    return any(not news.bodies.isdisjoint(directory.self_and_collectives(actor)) for actor in actors)


def _follows(recipient: str, news: News, audience: Audience) -> bool:
    return any(
        follow.target.concerns(news, audience.directory) for follow in audience.follows if follow.person == recipient
    )


def _has_digest(recipient: str, audience: Audience) -> bool:
    """Return whether a recipient has a digest on Mondays, which lists what was changed."""
    if is_channel(recipient):
        return audience.preferences.channels.get(recipient, _NO_WISHES).digest
    return audience.preferences.frequency(recipient) is PersonalFrequency.WEEKLY


def time_to_tell(cadence: Cadence, recipient: str, at: datetime, *, remind_at: time) -> datetime:
    """Return when a recipient is told of something that was changed at a time; people hear of it by their own clock."""
    if cadence is Cadence.SOON:
        return at + GATHERING_TIME
    today = brussels_day(at)
    monday = next_working_day(today + timedelta(days=7 - today.weekday()))
    return brussels_instant(monday, remind_at if is_channel(recipient) else time())
