"""Reminder planning: which reminders should exist, for whom, and when each is sent."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from domain.dates.spans import Span, brussels_day, brussels_instant
from domain.dates.working_days import last_working_day, next_working_day
from domain.register.model import Milestone
from domain.reminders.policy import Policy
from domain.reminders.preferences import ChannelPreferences, PersonalFrequency, ReminderPreferences
from domain.reminders.reminder import (
    LONG_OVERDUE,
    QUESTION_LEAD,
    WEEKLY,
    Reminder,
    ReminderKind,
    make_key,
    question_day,
    without_claim,
)
from domain.slack_ids import is_channel, is_user_group

#: Days after a deadline until its overdue notices; after that it is in Monday's reminder of all that is late.
FIRST_NOTICE_DAYS, SECOND_NOTICE_DAYS = 1, 7

#: The longest that weekends and holidays put off a notice: from Saturday, 22 December, to Thursday, 3 January.
_LONGEST_BREAK = timedelta(days=12)

#: How far beyond a window deadlines are to be known, about which is asked in it, maybe before a break.
DEADLINES_AHEAD = QUESTION_LEAD + _LONGEST_BREAK

_NO_PREFERENCES = ReminderPreferences()
_DEFAULTS = ChannelPreferences()


class Occasions(Struct, frozen=True, kw_only=True):
    """What reminders can be about."""

    milestones: Sequence[Milestone]
    #: By due date: for each instalment that is due then, open and not on hold, the actors concerned, which are its
    #: owners, their units and the members of the collectives among them.
    deadlines: Mapping[date, Sequence[frozenset[str]]] = field(default_factory=dict)


def plan_reminders(
    occasions: Occasions,
    policy: Policy,
    preferences: ReminderPreferences = _NO_PREFERENCES,
    *,
    secret: bytes,
    window: Span | None = None,
) -> tuple[Reminder, ...]:
    """Return every reminder that should exist, in order of time.

    These are the reminders before all meetings, and the recurring ones (overdue notices, digests) on the days of
    `window`. `secret` makes the keys: they are in Slack's message metadata, which any app may read, so they must reveal
    nothing. Of several reminders of a series at one time only the latest exists.
    """
    planner = _Planner(policy, preferences, secret)
    planned: dict[tuple[Hashable, datetime], Reminder] = {}
    recurring = (*planner.recurring(occasions.deadlines, window), *planner.questions(occasions, window))
    for reminder in (*planner.meetings(occasions.milestones), *recurring):
        key = (reminder.series, reminder.at)
        other = planned.setdefault(key, reminder)
        if (reminder.lead_days, other.day) < (other.lead_days, reminder.day):
            planned[key] = reminder
    return tuple(sorted(planned.values(), key=lambda reminder: (reminder.at, reminder.channel, reminder.subject)))


def reminded_channels(policy: Policy, preferences: ReminderPreferences) -> tuple[str, ...]:
    """Return the channels that have reminders: those of the settings and those in which they were switched on."""
    switched_on = sorted(channel for channel, wishes in preferences.channels.items() if wishes.is_on)
    return tuple(
        channel
        for channel in dict.fromkeys((*policy.channels, *switched_on))
        if preferences.channels.get(channel, _DEFAULTS).is_on is not False
    )


class _Planner:
    """Plans reminders by one policy and one set of preferences."""

    def __init__(self, policy: Policy, preferences: ReminderPreferences, secret: bytes) -> None:
        self._policy = policy
        self._preferences = preferences
        self._secret = secret
        self._channels = reminded_channels(policy, preferences)
        #: The actors for which each contact speaks, by Slack id.
        self._contacts: dict[str, tuple[str, ...]] = {}
        for contact in preferences.contacts:
            self._contacts[contact.slack_id] = (*self._contacts.get(contact.slack_id, ()), contact.actor)

    def _channel_preferences(self, channel: str) -> ChannelPreferences:
        return self._preferences.channels.get(channel, _DEFAULTS)

    def meetings(self, milestones: Iterable[Milestone]) -> Iterator[Reminder]:
        """Yield reminders before each meeting, for channels and contacts."""
        for milestone in milestones:
            default = self._preferences.lead_days.get(milestone.meeting, self._policy.lead_days)
            for channel in self._channels:
                wishes = self._channel_preferences(channel)
                if not wishes.milestones or milestone.meeting in wishes.milestones:
                    lead_days = default if wishes.lead_days is None else wishes.lead_days
                    yield from self._before(milestone, channel, lead_days, wishes.owners)
            for contact, actors in self._contacts.items():
                if self._preferences.wants_each(contact):
                    yield from self._before(milestone, contact, default, actors)

    def _before(
        self, milestone: Milestone, recipient: str, lead_days: Sequence[int], owners: tuple[str, ...]
    ) -> Iterator[Reminder]:
        reminders = (
            self._reminder(
                ReminderKind.MEETING,
                recipient,
                milestone.day,
                last_working_day(milestone.day - timedelta(lead)),
                lead,
                owners=owners,
                milestone=milestone,
            )
            for lead in lead_days
        )
        until = self._snoozed_until(recipient, ReminderKind.MEETING, milestone.slug)
        yield from (reminder for reminder in reminders if until is None or brussels_day(reminder.at) > until)
        if until is not None and until <= milestone.day and lead_days:
            kind, day = ReminderKind.MEETING, milestone.day
            yield self._end_of_snooze(kind, recipient, day, until=until, owners=owners, milestone=milestone)

    def recurring(self, deadlines: Mapping[date, Sequence[frozenset[str]]], window: Span | None) -> Iterator[Reminder]:
        """Yield reminders before and after each deadline and on every Monday, on the days of a window."""
        if window is None:
            return
        for day, concerned in deadlines.items():
            if day <= window.last:
                yield from self._after(day, concerned, window)
        monday = Span.week(window.first).first
        while monday <= window.last:
            yield from self._digests(monday)
            yield from self._weekly(
                monday, [actors for day in deadlines if day + LONG_OVERDUE < monday for actors in deadlines[day]]
            )
            monday += timedelta(days=7)

    def questions(self, occasions: Occasions, window: Span | None) -> Iterator[Reminder]:
        """Yield questions about the progress of what is due in two weeks, one a contact and day of a window.

        Whoever has snoozed a meeting is not asked about what is due on its day.
        """
        asked: dict[date, list[date]] = {}
        for due in occasions.deadlines:
            day = question_day(due)
            if window is not None and window.first <= day <= window.last:
                asked.setdefault(day, []).append(due)
        meetings = {milestone.day: milestone.slug for milestone in occasions.milestones}
        concerned = {due: frozenset[str]().union(*occasions.deadlines[due]) for dues in asked.values() for due in dues}
        for day, dues in asked.items():
            for contact, actors in self._contacts.items():
                snoozed = (self._snoozed_until(contact, ReminderKind.MEETING, meetings.get(due, "")) for due in dues)
                wanted = [due for due, until in zip(dues, snoozed, strict=True) if until is None or until < day]
                is_concerned = any(concerned[due].intersection(actors) for due in wanted)
                if is_concerned and self._preferences.wants_each(contact):
                    yield self._reminder(ReminderKind.PROGRESS, contact, day, day, 0, owners=actors)

    def _after(self, day: date, concerned: Sequence[frozenset[str]], window: Span) -> Iterator[Reminder]:
        """Yield notices of a deadline: to contacts after a day and a week, to coordinators after a week.

        Coordinators also have one after a day if no contact speaks for any of an instalment's actors.
        """
        all_concerned = frozenset().union(*concerned)
        spoken_for = {contact.actor for contact in self._preferences.contacts}
        has_orphans = any(not actors & spoken_for for actors in concerned)
        notices = tuple(_notice_days(day, window))
        for contact, actors in self._contacts.items():
            if self._preferences.wants_each(contact) and all_concerned.intersection(actors):
                yield from self._notices_to(contact, ReminderKind.OVERDUE, day, notices, window, owners=actors)
        for coordinator in self._policy.coordinators:
            escalated = [days for days in notices if has_orphans or days > FIRST_NOTICE_DAYS]
            yield from self._notices_to(coordinator, ReminderKind.ESCALATION, day, escalated, window)

    def _weekly(self, monday: date, concerned: Sequence[frozenset[str]]) -> Iterator[Reminder]:
        """Yield Monday's reminders of all that has been late for long, to its contacts and to coordinators."""
        all_concerned = frozenset[str]().union(*concerned)
        recipients = [
            (contact, ReminderKind.OVERDUE, actors)
            for contact, actors in self._contacts.items()
            if self._preferences.wants_each(contact) and all_concerned.intersection(actors)
        ]
        recipients += [(to, ReminderKind.ESCALATION, ()) for to in self._policy.coordinators if concerned]
        for recipient, kind, actors in recipients:
            until = self._snoozed_until(recipient, kind, WEEKLY)
            # After a snooze the reminder comes on the day that was chosen, and on Mondays again from then on.
            ends_this_week = until is not None and monday <= until < monday + timedelta(days=7)
            day = until if until is not None and ends_this_week else monday
            if until is None or day >= until:
                yield self._reminder(kind, recipient, day, next_working_day(day), 0, owners=actors)

    def _notices_to(
        self,
        recipient: str,
        kind: ReminderKind,
        day: date,
        notices: Iterable[int],
        window: Span,
        *,
        owners: tuple[str, ...] = (),
    ) -> Iterator[Reminder]:
        until = self._snoozed_until(recipient, kind, day.isoformat())
        for days in notices:
            sent_on = next_working_day(day + timedelta(days))
            if until is None or sent_on > until:
                yield self._reminder(kind, recipient, day, sent_on, -days, owners=owners)
        if until is not None and window.first - _LONGEST_BREAK <= until:
            yield self._end_of_snooze(kind, recipient, day, until=until, owners=owners)

    def _digests(self, monday: date) -> Iterator[Reminder]:
        for channel in self._channels:
            wishes = self._channel_preferences(channel)
            if wishes.digest:
                yield self._digest(channel, monday, wishes.owners)
        for contact, actors in self._contacts.items():
            if self._preferences.wants_digest(contact):
                yield self._digest(contact, monday, actors)
        for person in self._policy.coordinators:
            is_weekly = self._preferences.frequency(person) is PersonalFrequency.WEEKLY
            if is_weekly and person not in self._contacts and not is_user_group(person):
                yield self._digest(person, monday, ())

    def _digest(self, recipient: str, monday: date, owners: tuple[str, ...]) -> Reminder:
        return self._reminder(ReminderKind.DIGEST, recipient, monday, last_working_day(monday), 0, owners=owners)

    def _snoozed_until(self, recipient: str, kind: ReminderKind, subject: str) -> date | None:
        return self._preferences.snoozes.get((recipient, kind.value, subject))

    def _end_of_snooze(
        self,
        kind: ReminderKind,
        recipient: str,
        day: date,
        *,
        until: date,
        owners: tuple[str, ...],
        milestone: Milestone | None = None,
    ) -> Reminder:
        """Return the reminder on the day on which a snooze ends."""
        lead, sent_on = (day - until).days, next_working_day(until)
        return self._reminder(kind, recipient, day, sent_on, lead, owners=owners, milestone=milestone, snoozed=True)

    def _reminder(
        self,
        kind: ReminderKind,
        recipient: str,
        day: date,
        sent_on: date,
        lead: int,
        *,
        owners: tuple[str, ...] = (),
        milestone: Milestone | None = None,
        snoozed: bool = False,
    ) -> Reminder:
        # A direct message is sent by the recipient's own clock, which is not known before: any time that day.
        at = self._policy.remind_at if is_channel(recipient) else time()
        reminder = Reminder(
            key="",
            channel=recipient,
            kind=kind,
            milestone=milestone,
            day=day,
            lead_days=lead,
            at=brussels_instant(sent_on, at),
            owners=owners,
        )
        return _with_key(reminder, self._secret, snoozed=snoozed)


def member_reminder(
    reminder: Reminder, person: str, preferences: ReminderPreferences, *, secret: bytes
) -> Reminder | None:
    """Return a user group's reminder for one member, as if planned for them; None if they do not want it."""
    if preferences.frequency(person) is not (
        PersonalFrequency.WEEKLY if reminder.kind is ReminderKind.DIGEST else PersonalFrequency.EACH
    ):
        return None
    own = replace(without_claim(reminder), channel=person)
    until = preferences.snoozes.get((person, reminder.kind.value, reminder.subject))
    if until is None or brussels_day(reminder.at) > until:
        return _with_key(own, secret)
    if reminder.is_weekly or (reminder.kind is ReminderKind.MEETING and until > reminder.day):
        return None
    at = brussels_instant(next_working_day(until), time())
    return _with_key(replace(own, lead_days=(reminder.day - until).days, at=at), secret, snoozed=True)


def _with_key(reminder: Reminder, secret: bytes, *, snoozed: bool = False) -> Reminder:
    """Return a reminder with the key that follows from its content; a new meeting day, say, makes a new reminder."""
    words = [reminder.day.isoformat(), str(reminder.lead_days), reminder.channel]
    if reminder.milestone is not None:
        words.insert(0, reminder.milestone.slug)
    if reminder.kind is not ReminderKind.MEETING:
        words.insert(0, reminder.kind.value)
    if snoozed:
        words.insert(0, "snoozed")
    return replace(reminder, key=make_key(secret, *words))


def _notice_days(day: date, window: Span) -> Iterator[int]:
    """Yield after how many days notices of a deadline fall into a window, or shortly before it.

    A notice shortly before the window may be moved into it by weekends and holidays.
    """
    for days in (FIRST_NOTICE_DAYS, SECOND_NOTICE_DAYS):
        if window.first - _LONGEST_BREAK <= day + timedelta(days) <= window.last:
            yield days
