"""Planning: which reminders should exist, for whom, and when each is sent."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from domain.dates.spans import Span, brussels_day, brussels_instant
from domain.dates.working_days import working_day_by, working_day_from
from domain.register.model import Milestone
from domain.reminders.model import LONG, WEEKLY, Policy, Reminder, ReminderKind, key, plain
from domain.reminders.preferences import ChannelPreferences, PersonalFrequency, ReminderPreferences
from domain.slack_ids import is_channel

#: An overdue notice follows a deadline after so many days; then it is told of every Monday, with all that is late.
FIRST_NOTICE, SECOND_NOTICE = 1, 7

_NOBODY = ReminderPreferences()
_USUAL = ChannelPreferences()


@dataclass(frozen=True, kw_only=True, slots=True)
class Occasions:
    """What there is to remind of."""

    milestones: Sequence[Milestone]
    #: For each day on which something falls due that is open and not on hold, and each such instalment, who is
    #: concerned: those who owe it, their units and the members of the collectives among them.
    deadlines: Mapping[date, Sequence[frozenset[str]]] = field(default_factory=dict)


def reminders(
    occasions: Occasions,
    policy: Policy,
    team: ReminderPreferences = _NOBODY,
    *,
    secret: bytes,
    window: Span | None = None,
) -> tuple[Reminder, ...]:
    """Every reminder that should exist, in order of time.

    Those before meetings for all meetings there are, those that come again and again (overdue notices, digests) for the
    days of `window`. `secret` makes the keys: they appear in Slack's message metadata, which any app may read, so they
    must tell nothing. Of several of a series that fall on one day there is the latest.
    """
    made = _Plan(policy, team, secret)
    found: dict[tuple[Hashable, datetime], Reminder] = {}
    for each in (*made.meetings(occasions.milestones), *made.recurring(occasions.deadlines, window)):
        place = (each.series, each.at)
        other = found.setdefault(place, each)
        if (each.lead_days, other.day) < (other.lead_days, each.day):
            found[place] = each
    return tuple(sorted(found.values(), key=lambda each: (each.at, each.channel, each.subject)))


class _Plan:
    """What follows for one team from what is to come."""

    def __init__(self, policy: Policy, team: ReminderPreferences, secret: bytes) -> None:
        self._policy = policy
        self._team = team
        self._secret = secret
        asked = {channel for channel, wishes in team.wishes.items() if wishes.on}
        self._channels = [
            each
            for each in dict.fromkeys((*policy.channels, *sorted(asked)))
            if team.wishes.get(each, _USUAL).on is not False
        ]
        #: Whoever is written to directly, and what concerns them.
        self._contacts: dict[str, tuple[str, ...]] = {}
        for each in team.contacts:
            self._contacts[each.to] = (*self._contacts.get(each.to, ()), each.actor)

    def meetings(self, milestones: Iterable[Milestone]) -> Iterator[Reminder]:
        """Before each Schengen Council, for channels and for contacts."""
        for milestone in milestones:
            usual = self._team.lead_days.get(milestone.month, self._policy.lead_days)
            for channel in self._channels:
                wishes = self._team.wishes.get(channel, _USUAL)
                if not wishes.milestones or milestone.month in wishes.milestones:
                    leads = usual if wishes.lead_days is None else wishes.lead_days
                    yield from self._before(milestone, channel, leads, wishes.owners)
            for to, actors in self._contacts.items():
                if self._team.is_told_each(to):
                    yield from self._before(milestone, to, usual, actors)

    def _before(
        self, milestone: Milestone, to: str, leads: Iterable[int], owners: tuple[str, ...]
    ) -> Iterator[Reminder]:
        ahead = (
            self._reminder(
                ReminderKind.MEETING,
                to,
                milestone.day,
                working_day_by(milestone.day - timedelta(lead)),
                lead,
                owners=owners,
                milestone=milestone,
            )
            for lead in leads
        )
        yield from self._unless_snoozed(ahead, to, ReminderKind.MEETING, milestone.slug)

    def recurring(self, deadlines: Mapping[date, Sequence[frozenset[str]]], window: Span | None) -> Iterator[Reminder]:
        """After each deadline, and every Monday, of the days of a window."""
        if window is None:
            return
        for day, concerned in deadlines.items():
            yield from self._after(day, concerned, window)
        monday = Span.week(window.first).first
        while monday <= window.last:
            yield from self._digests(monday)
            yield from self._weekly(
                monday, [each for day in deadlines if day + LONG < monday for each in deadlines[day]]
            )
            monday += timedelta(days=7)

    def _after(self, day: date, concerned: Sequence[frozenset[str]], window: Span) -> Iterator[Reminder]:
        """Those concerned are told after a day and a week; coordinators after a week, of orphans after a day."""
        everybody = frozenset().union(*concerned)
        spoken_for = {each.actor for each in self._team.contacts}
        orphans = any(not each & spoken_for for each in concerned)
        counts = tuple(_notices(day, window))
        for to, actors in self._contacts.items():
            if self._team.is_told_each(to) and everybody.intersection(actors):
                yield from self._notices_to(to, ReminderKind.OVERDUE, day, counts, actors)
        for to in self._policy.coordinators:
            known = [count for count in counts if orphans or count > FIRST_NOTICE]
            yield from self._notices_to(to, ReminderKind.ESCALATION, day, known, ())

    def _weekly(self, monday: date, concerned: Sequence[frozenset[str]]) -> Iterator[Reminder]:
        """All that has been late for long, for those concerned and for coordinators."""
        everybody = frozenset[str]().union(*concerned)
        told = [
            (to, ReminderKind.OVERDUE, actors) for to, actors in self._contacts.items() if self._team.is_told_each(to)
        ]
        told = [each for each in told if everybody.intersection(each[2])]
        told += [(to, ReminderKind.ESCALATION, ()) for to in self._policy.coordinators if concerned]
        for to, kind, actors in told:
            until = self._team.snoozes.get((to, kind.value, WEEKLY))
            # Whoever wanted to hear nothing for a while hears of it on the day that they chose, and then as before.
            chosen = until is not None and monday <= until < monday + timedelta(days=7)
            day = until if until is not None and chosen else monday
            if until is None or day >= until:
                yield self._reminder(kind, to, day, working_day_from(day), 0, owners=actors)

    def _notices_to(
        self, to: str, kind: ReminderKind, day: date, counts: Iterable[int], owners: tuple[str, ...]
    ) -> Iterator[Reminder]:
        found = (
            self._reminder(kind, to, day, working_day_from(day + timedelta(count)), -count, owners=owners)
            for count in counts
        )
        yield from self._unless_snoozed(found, to, kind, day.isoformat())

    def _digests(self, monday: date) -> Iterator[Reminder]:
        for channel in self._channels:
            wishes = self._team.wishes.get(channel, _USUAL)
            if wishes.digest:
                yield self._digest(channel, monday, wishes.owners)
        for to, actors in self._contacts.items():
            if self._team.may_want_digest(to):
                yield self._digest(to, monday, actors)

    def _digest(self, to: str, monday: date, owners: tuple[str, ...]) -> Reminder:
        return self._reminder(ReminderKind.DIGEST, to, monday, working_day_by(monday), 0, owners=owners)

    def _unless_snoozed(
        self, found: Iterable[Reminder], to: str, kind: ReminderKind, subject: str
    ) -> Iterator[Reminder]:
        """Nothing before the day up to which somebody wanted to hear nothing, and a reminder on that day."""
        until = self._team.snoozes.get((to, kind.value, subject))
        last = None
        for last in found:
            if until is None or brussels_day(last.at) > until:
                yield last
        if until is not None and last is not None and (last.kind is not ReminderKind.MEETING or until <= last.day):
            lead = (last.day - until).days
            yield self._reminder(
                kind,
                to,
                last.day,
                working_day_from(until),
                lead,
                owners=last.owners,
                milestone=last.milestone,
                snoozed=True,
            )

    def _reminder(
        self,
        kind: ReminderKind,
        to: str,
        day: date,
        on: date,
        lead: int,
        *,
        owners: tuple[str, ...] = (),
        milestone: Milestone | None = None,
        snoozed: bool = False,
    ) -> Reminder:
        # Whoever is written to directly gets it by their own clock, which is known only then: any time that day.
        at = self._policy.at if is_channel(to) else time()
        made = Reminder(
            key="",
            channel=to,
            kind=kind,
            milestone=milestone,
            day=day,
            lead_days=lead,
            at=brussels_instant(on, at),
            owners=owners,
        )
        return _keyed(made, self._secret, snoozed=snoozed)


def share(reminder: Reminder, person: str, team: ReminderPreferences, *, secret: bytes) -> Reminder | None:
    """What a member of a user group gets of the group's reminder, as if planned for them; None if they want nothing."""
    if team.pace(person) is not (
        PersonalFrequency.WEEKLY if reminder.kind is ReminderKind.DIGEST else PersonalFrequency.EACH
    ):
        return None
    theirs = replace(plain(reminder), channel=person)
    until = team.snoozes.get((person, reminder.kind.value, reminder.subject))
    if until is None or brussels_day(reminder.at) > until:
        return _keyed(theirs, secret)
    if reminder.is_weekly or (reminder.kind is ReminderKind.MEETING and until > reminder.day):
        return None
    at = brussels_instant(working_day_from(until), time())
    return _keyed(replace(theirs, lead_days=(reminder.day - until).days, at=at), secret, snoozed=True)


def _keyed(reminder: Reminder, secret: bytes, *, snoozed: bool = False) -> Reminder:
    """A reminder with the key that follows from what it is; a new meeting day, say, makes a new reminder."""
    words = [reminder.day.isoformat(), str(reminder.lead_days), reminder.channel]
    if reminder.milestone is not None:
        words.insert(0, reminder.milestone.slug)
    if reminder.kind is not ReminderKind.MEETING:
        words.insert(0, reminder.kind.value)
    if snoozed:
        words.insert(0, "snoozed")
    return replace(reminder, key=key(secret, *words))


def _notices(day: date, window: Span) -> Iterator[int]:
    """After how many days notices of a deadline fall into a window, or close enough before it to be moved there."""
    for count in (FIRST_NOTICE, SECOND_NOTICE):
        if window.first - LONG <= day + timedelta(count) <= window.last:
            yield count
