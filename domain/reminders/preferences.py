"""The team that is reminded: what its channels want, who speaks for whom, and what people asked to be spared."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.dates.spans import Month
from domain.slack_ids import is_user_group


class PersonalFrequency(StrEnum):
    """How often somebody wants to be written to."""

    #: Whenever there is a reminder.
    EACH = "each"
    #: On Mondays.
    WEEKLY = "weekly"
    OFF = "off"


@dataclass(frozen=True, kw_only=True, slots=True)
class Contact:
    """The person (U…) or user group (S…) that speaks for an actor."""

    actor: str
    to: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ChannelPreferences:
    """What a channel wants to be reminded of."""

    #: Whether at all; None as the settings say.
    on: bool | None = None
    #: Days before a meeting; None as the meeting's, or the settings', say.
    lead_days: tuple[int, ...] | None = None
    #: Only what these owe; everything, where empty.
    owners: tuple[str, ...] = ()
    #: Only before these meetings; before all, where empty.
    milestones: tuple[Month, ...] = ()
    #: A digest every Monday.
    digest: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class ReminderPreferences:
    """Everything that was settled about reminders beyond the policy."""

    wishes: Mapping[str, ChannelPreferences] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    paces: Mapping[str, PersonalFrequency] = field(default_factory=dict)
    #: Days before a meeting, for single meetings.
    lead_days: Mapping[Month, tuple[int, ...]] = field(default_factory=dict)
    #: Until when a channel or person wants to hear nothing, by recipient, kind and subject of a reminder.
    snoozes: Mapping[tuple[str, str, str], date] = field(default_factory=dict)

    def pace(self, person: str) -> PersonalFrequency:
        """How often somebody wants to be written to."""
        return self.paces.get(person, PersonalFrequency.EACH)

    def is_told_each(self, to: str) -> bool:
        """Whether reminders are planned for a person; for a group they are, and each member's pace counts then."""
        return self.pace(to) is PersonalFrequency.EACH

    def may_want_digest(self, to: str) -> bool:
        """Whether digests are planned for a person; for a group they are, for those of its members who want them."""
        return is_user_group(to) or self.pace(to) is PersonalFrequency.WEEKLY
