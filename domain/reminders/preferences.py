"""Reminder preferences: of channels and people, the contacts of actors, and snoozes."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import assert_never

from msgspec import Struct, field

from domain.register.meeting import Meeting
from domain.slack_ids import is_channel, is_user_group


class PersonalFrequency(StrEnum):
    """How often a person wants direct reminders."""

    #: Whenever there is one.
    EACH = "each"
    #: A digest on Mondays.
    WEEKLY = "weekly"
    OFF = "off"


class ChannelFrequency(StrEnum):
    """How often a channel is reminded, as its settings say it in one choice."""

    EACH = "each"
    WITH_DIGEST = "digest"
    OFF = "off"


class NewsChoice(StrEnum):
    """Of which changes a person or a channel wants to be told."""

    #: Of all that there are.
    ALL = "all"
    #: Of what concerns them, or what they follow.
    OWN = "own"
    #: Of the same, on Mondays.
    WEEKLY = "weekly"
    NOTHING = "nothing"


class Contact(Struct, frozen=True, kw_only=True):
    """A person (U…) or user group (S…) that speaks for an actor."""

    actor: str
    slack_id: str


class ChannelPreferences(Struct, frozen=True, kw_only=True):
    """What a channel is reminded of, and when."""

    #: Whether it has reminders at all; None: as in the settings.
    is_on: bool | None = None
    #: Days before a meeting; None: as set for the meeting, or in the settings.
    lead_days: tuple[int, ...] | None = None
    #: Only what these actors owe; everything if empty.
    owners: tuple[str, ...] = ()
    #: Only before these meetings; before all if empty.
    milestones: tuple[Meeting, ...] = ()
    #: Whether it has a digest every Monday.
    digest: bool = False
    #: Of which changes it is told.
    news: NewsChoice = NewsChoice.OWN


class ReminderPreferences(Struct, frozen=True, kw_only=True):
    """All preferences beyond the policy."""

    channels: Mapping[str, ChannelPreferences] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    frequencies: Mapping[str, PersonalFrequency] = field(default_factory=dict)
    #: Of which changes people want to be told.
    news: Mapping[str, NewsChoice] = field(default_factory=dict)
    #: Days before single meetings.
    lead_days: Mapping[Meeting, tuple[int, ...]] = field(default_factory=dict)
    #: The days until which reminders are snoozed, by recipient, kind and subject of the reminder.
    snoozes: Mapping[tuple[str, str, str], date] = field(default_factory=dict)

    def frequency(self, person: str) -> PersonalFrequency:
        """Return how often a person wants direct reminders."""
        return self.frequencies.get(person, PersonalFrequency.EACH)

    def news_of(self, slack_id: str) -> NewsChoice:
        """Return of which changes a person or channel is told; a person no oftener than they want to be written to."""
        if is_channel(slack_id):
            return self.channels.get(slack_id, ChannelPreferences()).news
        chosen = self.news.get(slack_id, NewsChoice.OWN)
        match self.frequency(slack_id):
            case PersonalFrequency.EACH:
                return chosen
            case PersonalFrequency.WEEKLY:
                return NewsChoice.NOTHING if chosen is NewsChoice.NOTHING else NewsChoice.WEEKLY
            case PersonalFrequency.OFF:
                return NewsChoice.NOTHING
            case frequency:
                assert_never(frequency)

    def wants_each(self, slack_id: str) -> bool:
        """Return whether a contact has reminders planned; a group has, and its members' frequencies count then."""
        return self.frequency(slack_id) is PersonalFrequency.EACH

    def wants_digest(self, slack_id: str) -> bool:
        """Return whether digests are planned for a contact; for a group they are, for the members who want them."""
        return is_user_group(slack_id) or self.frequency(slack_id) is PersonalFrequency.WEEKLY
