"""Planned reminders: before meetings, after deadlines and on Mondays, for whom, and when."""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from domain.dates.spans import BRUSSELS, Month, Span, brussels_day
from domain.dates.working_days import is_working_day
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Milestone
from domain.reminders.plan import Occasions, member_reminder, plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.preferences import ChannelPreferences, Contact, PersonalFrequency, ReminderPreferences
from domain.reminders.reminder import Reminder, ReminderKind, superseded_keys

SECRET = b"s"
POLICY = Policy(channels=("C1", "C2"))
NO_PREFERENCES = ReminderPreferences()


def council(month: Month, day: int) -> Milestone:
    """Return the Schengen Council of a month."""
    return Milestone(month=month, name={"en": str(month)}, meets=date(*month, day))


#: On a Tuesday and a Thursday, with working days on all default lead days.
DECEMBER, JUNE = council(Month(2023, 12), 5), council(Month(2024, 6), 13)

#: A deadline on a Wednesday, with no holiday near.
DUE = date(2024, 6, 5)
EUROJUST, EUROPOL = frozenset({"eurojust"}), frozenset({"europol", "efecc"})
ANNA, GROUP = Contact(actor="eurojust", slack_id="U0ANNA"), Contact(actor="europol", slack_id="S0TEAM")


def before(
    *milestones: Milestone,
    policy: Policy = POLICY,
    preferences: ReminderPreferences = NO_PREFERENCES,
    secret: bytes = SECRET,
) -> tuple[Reminder, ...]:
    """Return the reminders before some meetings."""
    return plan_reminders(Occasions(milestones=milestones), policy, preferences, secret=secret)


def recurring(
    preferences: ReminderPreferences,
    *,
    concerned: Sequence[frozenset[str]] = (EUROJUST,),
    due: date = DUE,
    first: date | None = None,
    days: int = 21,
    policy: Policy = POLICY,
) -> tuple[Reminder, ...]:
    """Return the recurring reminders of the days from a deadline on."""
    begin = first or due
    window = Span(first=begin, last=begin + timedelta(days=days))
    occasions = Occasions(milestones=(), deadlines={due: concerned})
    return plan_reminders(occasions, policy, preferences, secret=SECRET, window=window)


def sent_to(recipient: str, reminders: Sequence[Reminder]) -> list[tuple[int, str]]:
    """Return the lead days of a recipient's reminders, and their days in Brussels."""
    return [(each.lead_days, f"{brussels_day(each.at):%a %-d %b}") for each in reminders if each.channel == recipient]


def test_one_for_each_lead_time_and_channel() -> None:
    """Each channel has a reminder 28, 14, 7 and 1 days before a meeting, about everything."""
    planned = before(DECEMBER)
    days = {brussels_day(each.at) for each in planned}
    assert (len(planned), days) == (8, {date(2023, 11, 7), date(2023, 11, 21), date(2023, 11, 28), date(2023, 12, 4)})
    assert all(each.milestone == DECEMBER for each in planned)
    assert {(each.kind, each.day, each.owners) for each in planned} == {(ReminderKind.MEETING, DECEMBER.day, ())}


def test_nine_in_brussels_on_both_sides_of_summer_time() -> None:
    """Reminders go out at nine on Brussels clocks: 08:00 UTC in winter, 07:00 UTC in summer."""
    planned = before(council(Month(2024, 4), 10), policy=replace(POLICY, channels=("C1",)))
    assert [(each.lead_days, each.at.hour) for each in planned] == [(28, 8), (14, 8), (7, 7), (1, 7)]


@pytest.mark.parametrize(
    ("meeting", "lead", "on"),
    [
        (council(Month(2024, 3), 4), 1, date(2024, 3, 1)),  # a Monday's eve is a Sunday
        (council(Month(2024, 4), 2), 1, date(2024, 3, 27)),  # Easter
        (council(Month(2024, 5), 13), 3, date(2024, 5, 8)),  # Ascension, and the Friday after it
        (council(Month(2024, 1), 8), 7, date(2023, 12, 22)),  # the turn of the year
        (council(Month(2024, 6), 13), 1, date(2024, 6, 12)),
    ],
)
def test_a_reminder_on_a_free_day_is_sent_before_it(meeting: Milestone, lead: int, on: date) -> None:
    """A reminder whose day is a weekend or a holiday is sent on the working day before, and keeps its lead time."""
    (reminder,) = before(meeting, policy=Policy(channels=("C1",), lead_days=(lead,)))
    assert (brussels_day(reminder.at), reminder.lead_days, reminder.day) == (on, lead, meeting.day)


def test_two_reminders_on_one_day_are_one() -> None:
    """One and three days before a Monday are both the Friday: there is one reminder, with the shorter lead time."""
    planned = before(council(Month(2024, 3), 4), policy=Policy(channels=("C1", "C2"), lead_days=(3, 2, 1)))
    assert [(each.channel, each.lead_days) for each in planned] == [("C1", 1), ("C2", 1)]


@pytest.mark.parametrize("days", [0, 1])
def test_two_bodies_in_one_month_have_a_reminder_each(days: int) -> None:
    """Whether they meet on one day or not, neither replaces the other's, not even if both wait to be posted."""
    ministers = replace(JUNE, body=MeetingBody.JHA_COUNCIL, meets=JUNE.day + timedelta(days=days))
    planned = before(JUNE, ministers, policy=Policy(channels=("C1",), lead_days=(7,)))
    assert [(each.subject, each.day) for each in planned] == [("2024-06", JUNE.day), ("jha-2024-06", ministers.day)]
    assert superseded_keys(planned, now=planned[-1].at) == frozenset()


def test_a_key_reveals_nothing_and_depends_on_the_meeting_day() -> None:
    """Keys differ by meeting day, lead time and channel, stay the same otherwise, and depend on the secret."""
    moved = council(DECEMBER.month, 6)
    keys = [
        {each.key for each in before(m, secret=s)}
        for m, s in ((DECEMBER, b"s"), (moved, b"s"), (DECEMBER, b"t"), (DECEMBER, b"s"))
    ]
    assert all(len(each) == 8 for each in keys)
    assert keys[0] & keys[1] == keys[0] & keys[2] == set()
    assert keys[0] == keys[3]


def test_a_key_stays_whatever_else_changes() -> None:
    """Another hour or language, other owners and other channels do not change a reminder's key."""
    others = ReminderPreferences(
        channels={
            "C1": ChannelPreferences(owners=("eurojust",), lead_days=(28, 14, 7, 1)),
            "C3": ChannelPreferences(is_on=True),
        }
    )
    changed = before(DECEMBER, JUNE, policy=replace(POLICY, remind_at=time(10), language="nl"), preferences=others)
    assert {each.key for each in before(DECEMBER)} < {each.key for each in changed}


def test_keys_are_those_of_earlier_versions() -> None:
    """A reminder of an earlier version is not posted again: its key has month, day, lead time and channel."""
    (planned,) = before(DECEMBER, policy=Policy(channels=("C1",), lead_days=(7,)))
    assert planned.key == hmac.new(SECRET, b"2023-12|2023-12-05|7|C1", hashlib.sha256).hexdigest()


def test_a_channels_lead_times_override_a_meetings() -> None:
    """A channel's lead times take precedence over the meeting's, and these over the settings'."""
    preferences = ReminderPreferences(
        channels={"C2": ChannelPreferences(lead_days=(3,))}, lead_days={JUNE.meeting: (10, 2)}
    )
    planned = before(DECEMBER, JUNE, policy=Policy(channels=("C1", "C2"), lead_days=(7,)), preferences=preferences)
    assert [(each.subject, each.channel, each.lead_days) for each in planned] == [
        ("2023-12", "C1", 7),
        ("2023-12", "C2", 3),
        ("2024-06", "C1", 10),
        ("2024-06", "C2", 3),
        ("2024-06", "C1", 2),
    ]


def test_a_channel_may_have_some_reminders_only() -> None:
    """A channel that names owners and meetings is reminded before those meetings only, of what those owners owe."""
    preferences = ReminderPreferences(
        channels={"C2": ChannelPreferences(owners=("eurojust", "europol"), milestones=(JUNE.meeting,))}
    )
    planned = before(DECEMBER, JUNE, policy=Policy(channels=("C1", "C2"), lead_days=(7,)), preferences=preferences)
    assert [(each.channel, each.subject, each.owners) for each in planned] == [
        ("C1", "2023-12", ()),
        ("C1", "2024-06", ()),
        ("C2", "2024-06", ("eurojust", "europol")),
    ]


@pytest.mark.parametrize(
    ("wishes", "expected"),
    [
        ({}, ["C1", "C2"]),
        ({"C1": ChannelPreferences()}, ["C1", "C2"]),
        ({"C1": ChannelPreferences(is_on=False)}, ["C2"]),
        ({"C1": ChannelPreferences(is_on=True)}, ["C1", "C2"]),
        ({"C3": ChannelPreferences(is_on=True)}, ["C1", "C2", "C3"]),
        ({"C3": ChannelPreferences()}, ["C1", "C2"]),
        ({"C3": ChannelPreferences(is_on=False)}, ["C1", "C2"]),
        ({"C1": ChannelPreferences(is_on=False), "C2": ChannelPreferences(is_on=False)}, []),
    ],
)
def test_channels_are_switched_on_and_off(wishes: Mapping[str, ChannelPreferences], expected: list[str]) -> None:
    """A channel of the settings may be switched off, any other on; other preferences switch a channel neither way."""
    planned = before(DECEMBER, policy=replace(POLICY, lead_days=(7,)), preferences=ReminderPreferences(channels=wishes))
    assert [each.channel for each in planned] == expected


def test_contacts_are_reminded_of_their_own() -> None:
    """A person and a group that speak for an actor are reminded before each meeting, from midnight of the day on."""
    planned = before(
        JUNE, policy=Policy(channels=(), lead_days=(7,)), preferences=ReminderPreferences(contacts=(ANNA, GROUP))
    )
    assert [(each.channel, each.owners) for each in planned] == [("S0TEAM", ("europol",)), ("U0ANNA", ("eurojust",))]
    assert {each.at.astimezone(BRUSSELS) for each in planned} == {datetime(2024, 6, 6, 0, 0, tzinfo=BRUSSELS)}


def test_a_contact_of_two_actors_has_one_reminder() -> None:
    """A person or group that speaks for two actors has one reminder, about both."""
    contacts = (ANNA, replace(ANNA, actor="frontex"), GROUP, replace(GROUP, actor="cepol"))
    planned = before(
        JUNE, policy=Policy(channels=(), lead_days=(7,)), preferences=ReminderPreferences(contacts=contacts)
    )
    assert [(each.channel, each.owners) for each in planned] == [
        ("S0TEAM", ("europol", "cepol")),
        ("U0ANNA", ("eurojust", "frontex")),
    ]


def test_contacts_have_the_lead_times_of_the_meeting() -> None:
    """Lead times of a meeting apply to contacts; those of a channel do not."""
    preferences = ReminderPreferences(
        contacts=(ANNA,), lead_days={JUNE.meeting: (3,)}, channels={"C1": ChannelPreferences(lead_days=(20,))}
    )
    assert sent_to("U0ANNA", before(JUNE, preferences=preferences)) == [(3, "Mon 10 Jun")]


@pytest.mark.parametrize(
    ("frequency", "number"), [(PersonalFrequency.EACH, 4), (PersonalFrequency.WEEKLY, 0), (PersonalFrequency.OFF, 0)]
)
def test_a_person_may_want_fewer_reminders(frequency: PersonalFrequency, number: int) -> None:
    """A person who wants a digest, or nothing, has no single reminders; a group's depend on its members."""
    preferences = ReminderPreferences(contacts=(ANNA, GROUP), frequencies={"U0ANNA": frequency})
    planned = before(JUNE, preferences=preferences)
    assert (len(sent_to("U0ANNA", planned)), len(sent_to("S0TEAM", planned))) == (number, 4)


def test_notices_are_sent_after_a_day_and_every_week() -> None:
    """A contact of those who missed a deadline has notices a day and a week after it, and then on Mondays."""
    planned = recurring(ReminderPreferences(contacts=(ANNA,)))
    assert sent_to("U0ANNA", planned) == [(-1, "Thu 6 Jun"), (-7, "Wed 12 Jun"), (0, "Mon 17 Jun"), (0, "Mon 24 Jun")]
    assert [each.subject for each in planned] == ["2024-06-05", "2024-06-05", "weekly", "weekly"]
    assert {(each.kind, each.owners, each.milestone) for each in planned} == {
        (ReminderKind.OVERDUE, ("eurojust",), None)
    }


def test_long_overdue_deadlines_share_one_notice() -> None:
    """However many deadlines were missed, on a Monday there is one notice of them for each recipient."""
    occasions = Occasions(milestones=(), deadlines={date(2024, 1, day): [EUROJUST] for day in range(1, 20)})
    window = Span(first=date(2024, 6, 3), last=date(2024, 6, 9))
    planned = plan_reminders(occasions, BOSS, ReminderPreferences(contacts=(ANNA,)), secret=b"s", window=window)
    assert sorted((each.channel, f"{brussels_day(each.at):%a %-d %b}") for each in planned) == [
        ("U0ANNA", "Mon 3 Jun"),
        ("U0BOSS", "Mon 3 Jun"),
    ]


def test_the_weekly_notice_waits_for_the_second_one() -> None:
    """A deadline whose second notice is on a Monday, or was on the Friday before, has no other until a week later."""
    for due, mondays in (
        (date(2024, 6, 3), ["Mon 17 Jun"]),
        (date(2024, 6, 7), ["Mon 17 Jun"]),
        (date(2024, 6, 8), []),
    ):
        occasions = Occasions(milestones=(), deadlines={due: [EUROJUST]})
        window = Span(first=date(2024, 6, 3), last=date(2024, 6, 23))
        planned = plan_reminders(occasions, BOSS, ReminderPreferences(contacts=(ANNA,)), secret=b"s", window=window)
        assert [day for lead, day in sent_to("U0ANNA", planned) if lead == 0] == mondays


def test_weekly_notices_can_be_with_snooze() -> None:
    """There is none until the snooze ends; then there is one on its last day, and on Mondays again."""
    preferences = with_snooze("U0ANNA", ReminderKind.OVERDUE, "weekly", date(2024, 6, 20))
    assert sent_to("U0ANNA", recurring(preferences)) == [
        *((-1, "Thu 6 Jun"), (-7, "Wed 12 Jun")),
        *((0, "Thu 20 Jun"), (0, "Mon 24 Jun")),
    ]


def test_only_those_concerned_have_notices() -> None:
    """A contact whose actor owes nothing that was due has no notice; a deadline may concern several contacts."""
    preferences = ReminderPreferences(contacts=(ANNA, GROUP, Contact(actor="efecc", slack_id="U0EFECC")))

    def recipients(*concerned: frozenset[str]) -> set[str]:
        planned = recurring(preferences, concerned=concerned)
        return {each.channel for each in planned if each.kind is ReminderKind.OVERDUE}

    assert recipients(EUROJUST) == {"U0ANNA"}
    assert recipients(EUROPOL) == {"S0TEAM", "U0EFECC"}
    assert len(recipients(EUROPOL, EUROJUST)) == 3


@pytest.mark.parametrize("frequency", [PersonalFrequency.WEEKLY, PersonalFrequency.OFF])
def test_a_person_may_want_no_notices(frequency: PersonalFrequency) -> None:
    """A person who wants a digest, or nothing, has no notices of single deadlines."""
    planned = recurring(ReminderPreferences(contacts=(ANNA,), frequencies={"U0ANNA": frequency}))
    assert {each.kind for each in planned} <= {ReminderKind.DIGEST}


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (date(2024, 6, 7), [(-1, "Mon 10 Jun"), (-7, "Fri 14 Jun")]),
        (date(2024, 6, 8), [(-1, "Mon 10 Jun"), (-7, "Mon 17 Jun")]),
        (date(2024, 5, 8), [(-1, "Mon 13 May"), (-7, "Wed 15 May")]),
        (date(2023, 12, 20), [(-1, "Thu 21 Dec"), (-7, "Wed 3 Jan")]),
        (date(2023, 12, 22), [(-7, "Wed 3 Jan")]),
    ],
)
def test_a_notice_on_a_free_day_is_sent_after_it(due: date, expected: list[tuple[int, str]]) -> None:
    """Notices are sent on the next working day; of two on the same day there is only the later."""
    assert sent_to("U0ANNA", recurring(ReminderPreferences(contacts=(ANNA,)), due=due, days=7)) == expected


def test_a_later_window_has_the_same_notices() -> None:
    """Wherever the window begins, its notices are those that follow from the deadline."""
    preferences = ReminderPreferences(contacts=(ANNA,))
    every = {each.key: each for each in recurring(preferences, days=120)}
    for start in range(100):
        first = DUE + timedelta(days=start)
        planned = {each.key: each for each in recurring(preferences, first=first, days=20)}
        assert planned.items() <= every.items()
        due = {each.key for each in every.values() if first <= brussels_day(each.at) <= first + timedelta(days=20)}
        assert due <= planned.keys()


#: Christmas of 2029 begins with a Saturday: its first working day is 3 January, twelve days later.
@pytest.mark.parametrize("year", [2023, 2024, 2026, 2029])
def test_notices_put_off_by_christmas_are_in_a_later_window(year: int) -> None:
    """Whether the window begins before, in or after the holidays, a notice is in it until the day on which it comes."""
    preferences = ReminderPreferences(contacts=(ANNA,))
    for due in (date(year, 12, 10) + timedelta(days=n) for n in range(22)):
        notices = {each.key: each for each in recurring(preferences, due=due, days=40) if each.lead_days < 0}
        for first in (due + timedelta(days=n) for n in range(1, 30)):
            planned = {each.key for each in recurring(preferences, due=due, first=first, days=14)}
            last = first + timedelta(days=14)
            assert planned >= {key for key, each in notices.items() if first <= brussels_day(each.at) <= last}


def test_without_a_window_nothing_recurs() -> None:
    """Without a window there are only the reminders before meetings."""
    occasions = Occasions(milestones=(JUNE,), deadlines={DUE: [EUROJUST]})
    planned = plan_reminders(
        occasions,
        POLICY,
        ReminderPreferences(contacts=(ANNA,), frequencies={"U0ANNA": PersonalFrequency.WEEKLY}),
        secret=SECRET,
    )
    assert {each.kind for each in planned} == {ReminderKind.MEETING}


#: A Friday, two weeks before a Friday and the Saturday after it.
ASKED, FRIDAY, SATURDAY = date(2024, 5, 24), date(2024, 6, 7), date(2024, 6, 8)


def questions(
    preferences: ReminderPreferences,
    deadlines: Mapping[date, Sequence[frozenset[str]]],
    *,
    first: date = ASKED,
    last: date = ASKED,
) -> list[Reminder]:
    """Return the questions about progress that are asked on some days; a Council meets on the Friday."""
    occasions = Occasions(milestones=(council(Month(2024, 6), FRIDAY.day),), deadlines=deadlines)
    planned = plan_reminders(occasions, POLICY, preferences, secret=SECRET, window=Span(first=first, last=last))
    return [each for each in planned if each.kind is ReminderKind.PROGRESS]


@pytest.mark.parametrize(
    ("before_it", "after_it", "number"), [(0, 0, 1), (20, 0, 1), (0, 20, 1), (20, -1, 0), (-1, 20, 0)]
)
def test_those_concerned_are_asked_once_a_day(before_it: int, after_it: int, number: int) -> None:
    """A contact is asked about all that is due two weeks later, if that day is in the window; nobody else is."""
    contacts = (ANNA, GROUP, replace(ANNA, slack_id="U0OFF"))
    asked = questions(
        ReminderPreferences(contacts=contacts, frequencies={"U0OFF": PersonalFrequency.OFF}),
        {FRIDAY: [EUROJUST], SATURDAY: [EUROJUST]},
        first=ASKED - timedelta(days=before_it),
        last=ASKED + timedelta(days=after_it),
    )
    assert [(each.channel, each.owners, each.day, each.key) for each in asked] == [
        ("U0ANNA", ("eurojust",), ASKED, key_of(b"progress|2024-05-24|0|U0ANNA"))
    ] * number


@pytest.mark.parametrize(
    ("until", "else_due", "is_asked"),
    [
        (ASKED - timedelta(days=1), EUROPOL, True),
        (ASKED, EUROPOL, False),
        (ASKED, EUROJUST, True),
    ],
)
def test_a_snoozed_meeting_is_not_asked_about(until: date, else_due: frozenset[str], *, is_asked: bool) -> None:
    """Whoever has snoozed it until the day of the question is asked only if other things of theirs are due, too."""
    snoozed = with_snooze("U0ANNA", ReminderKind.MEETING, "2024-06", until)
    assert bool(questions(snoozed, {FRIDAY: [EUROJUST], SATURDAY: [else_due]})) == is_asked


BOSS = replace(POLICY, coordinators=("U0BOSS",))


def test_coordinators_have_notices_after_a_week() -> None:
    """If contacts speak for the owners, coordinators have notices 7 days after the deadline, and then on Mondays."""
    planned = [
        each
        for each in recurring(ReminderPreferences(contacts=(ANNA,)), policy=BOSS)
        if each.kind is ReminderKind.ESCALATION
    ]
    assert sent_to("U0BOSS", planned) == [(-7, "Wed 12 Jun"), (0, "Mon 17 Jun"), (0, "Mon 24 Jun")]
    assert {each.owners for each in planned} == {()}


@pytest.mark.parametrize("concerned", [[EUROPOL], [EUROJUST, EUROPOL], [frozenset[str]()]])
def test_coordinators_have_notices_of_orphans_after_a_day(concerned: list[frozenset[str]]) -> None:
    """If no contact speaks for an instalment's owners, or it has none, coordinators have a notice after a day."""
    planned = recurring(ReminderPreferences(contacts=(ANNA,)), concerned=concerned, policy=BOSS, days=7)
    assert sent_to("U0BOSS", planned) == [(-1, "Thu 6 Jun"), (-7, "Wed 12 Jun")]


def test_a_coordinator_who_is_a_contact_has_both() -> None:
    """A coordinator's notices as a contact and as a coordinator are different reminders."""
    preferences = ReminderPreferences(contacts=(replace(ANNA, slack_id="U0BOSS"),))
    planned = recurring(preferences, policy=BOSS, days=7)
    assert [(each.kind, each.lead_days) for each in planned] == [
        (ReminderKind.OVERDUE, -1),
        *((kind, -7) for kind in (ReminderKind.OVERDUE, ReminderKind.ESCALATION)),
    ]


def digests(
    preferences: ReminderPreferences, first: date = date(2024, 6, 3), days: int = 13
) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return time, recipient and owners of the digests of a fortnight from a Monday on."""
    window = Span(first=first, last=first + timedelta(days=days))
    planned = plan_reminders(Occasions(milestones=()), POLICY, preferences, secret=SECRET, window=window)
    assert {each.kind for each in planned} <= {ReminderKind.DIGEST}
    return [(f"{each.at.astimezone(BRUSSELS):%a %-d %b %H:%M}", each.channel, each.owners) for each in planned]


def test_channels_may_have_digests_on_mondays() -> None:
    """A channel that wants a digest has it on Mondays at the hour of reminders, about its owners; others have none."""
    preferences = ReminderPreferences(
        channels={"C2": ChannelPreferences(digest=True, owners=("eurojust",)), "C3": ChannelPreferences(digest=True)}
    )
    assert digests(preferences) == [("Mon 3 Jun 09:00", "C2", ("eurojust",)), ("Mon 10 Jun 09:00", "C2", ("eurojust",))]
    assert digests(ReminderPreferences(channels={"C1": ChannelPreferences(is_on=False, digest=True)})) == []


def test_coordinators_may_have_digests() -> None:
    """A coordinator who wants to hear weekly has a digest of everything; one who speaks for a body has that body's."""
    policy = replace(POLICY, coordinators=("U0ANNA", "U0BEN", "U0CARL", "S0TEAM"))
    preferences = ReminderPreferences(
        contacts=(ANNA,), frequencies=dict.fromkeys(("U0ANNA", "U0BEN", "S0TEAM"), PersonalFrequency.WEEKLY)
    )
    window = Span(first=date(2024, 6, 3), last=date(2024, 6, 9))
    planned = plan_reminders(Occasions(milestones=()), policy, preferences, secret=SECRET, window=window)
    assert [(each.kind, each.channel, each.owners) for each in planned] == [
        (ReminderKind.DIGEST, "U0ANNA", ("eurojust",)),
        (ReminderKind.DIGEST, "U0BEN", ()),
    ]


def test_contacts_may_have_digests() -> None:
    """A weekly contact has a digest, another has none; a group has one for its weekly members."""
    preferences = ReminderPreferences(
        contacts=(ANNA, GROUP, Contact(actor="frontex", slack_id="U0BEN")),
        frequencies={"U0ANNA": PersonalFrequency.WEEKLY},
    )
    assert digests(preferences, days=6) == [
        ("Mon 3 Jun 00:00", "S0TEAM", ("europol",)),
        ("Mon 3 Jun 00:00", "U0ANNA", ("eurojust",)),
    ]


@pytest.mark.parametrize(
    ("monday", "sent"), [(date(2024, 5, 20), "Fri 17 May 09:00"), (date(2024, 4, 1), "Wed 27 Mar 09:00")]
)
def test_a_digest_on_a_holiday_is_sent_before_it(monday: date, sent: str) -> None:
    """If Monday is a holiday the digest is sent on the working day before."""
    assert digests(ReminderPreferences(channels={"C1": ChannelPreferences(digest=True)}), first=monday, days=6) == [
        (sent, "C1", ())
    ]


def with_snooze(recipient: str, kind: ReminderKind, subject: str, until: date, **rest: object) -> ReminderPreferences:
    """Return preferences with a snooze."""
    return replace(
        ReminderPreferences(contacts=(ANNA,), snoozes={(recipient, kind.value, subject): until}), **rest
    )  # fields of the preferences


def test_a_snooze_ends_with_a_reminder() -> None:
    """A channel that snoozes June's meeting until a Monday is reminded on that day, then as usual."""
    preferences = with_snooze("C1", ReminderKind.MEETING, "2024-06", date(2024, 6, 10))
    planned = before(JUNE, policy=replace(POLICY, lead_days=(28, 14, 7, 1)), preferences=preferences)
    assert sent_to("C1", planned) == [(3, "Mon 10 Jun"), (1, "Wed 12 Jun")]
    assert len(sent_to("C2", planned)) == len(sent_to("U0ANNA", planned)) == 4


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (date(2024, 6, 8), [(5, "Mon 10 Jun"), (1, "Wed 12 Jun")]),  # a Saturday
        (date(2024, 6, 6), [(7, "Thu 6 Jun"), (1, "Wed 12 Jun")]),  # the day of a reminder
        (date(2024, 6, 13), [(0, "Thu 13 Jun")]),  # the meeting's
        (date(2024, 6, 14), []),
    ],
)
def test_a_snooze_of_a_meeting_ends_with_it(until: date, expected: list[tuple[int, str]]) -> None:
    """A snooze until the day of the meeting at the latest ends with a reminder; a longer one has none."""
    planned = before(JUNE, preferences=with_snooze("U0ANNA", ReminderKind.MEETING, "2024-06", until))
    assert sent_to("U0ANNA", planned) == expected


def test_a_snooze_is_of_one_series() -> None:
    """Another meeting, another kind and another deadline are not snoozed."""
    for kind, subject in (
        (ReminderKind.MEETING, "2023-12"),
        (ReminderKind.OVERDUE, "2024-06"),
        (ReminderKind.ESCALATION, "2024-06"),
    ):
        assert (
            len(sent_to("U0ANNA", before(JUNE, preferences=with_snooze("U0ANNA", kind, subject, date(2024, 6, 10)))))
            == 4
        )


def test_a_snooze_of_a_notice_may_be_long() -> None:
    """Notices wait until the end of the snooze, however long after the deadline, and go on from there."""
    preferences = with_snooze("U0ANNA", ReminderKind.OVERDUE, "2024-06-05", date(2024, 6, 14))
    planned = recurring(preferences)
    assert sent_to("U0ANNA", planned) == [(-9, "Fri 14 Jun"), (0, "Mon 17 Jun"), (0, "Mon 24 Jun")]


def key_of(words: bytes) -> str:
    """Return the key of the reminder that some words tell from all others."""
    return hmac.new(SECRET, words, hashlib.sha256).hexdigest()


def test_keys_of_every_kind_are_those_of_earlier_versions() -> None:
    """The words of a key stay as they are: another order would post what was posted before the bot was updated."""
    snoozed = with_snooze("U0ANNA", ReminderKind.MEETING, "2024-06", date(2024, 6, 10))
    (first, _) = (each for each in before(JUNE, preferences=snoozed) if each.channel == "U0ANNA")
    assert first.key == key_of(b"snoozed|2024-06|2024-06-13|3|U0ANNA")
    notice, *_ = recurring(ReminderPreferences(contacts=(ANNA,)))
    assert notice.key == key_of(b"overdue|2024-06-05|-1|U0ANNA")
    snoozed = with_snooze("U0ANNA", ReminderKind.OVERDUE, "2024-06-05", date(2024, 6, 14))
    notice, *_ = recurring(snoozed)
    assert notice.key == key_of(b"snoozed|overdue|2024-06-05|-9|U0ANNA")


def test_the_end_of_a_long_snooze_stays_planned() -> None:
    """Whatever day it is, a snoozed notice is planned until it has come; a deadline may be long past by then."""
    until = DUE + timedelta(days=71)
    preferences = with_snooze("U0ANNA", ReminderKind.OVERDUE, DUE.isoformat(), until)
    for days in range(80):
        planned = recurring(preferences, first=DUE + timedelta(days), days=14)
        assert (-71, "Fri 16 Aug") in sent_to("U0ANNA", planned), days
    assert (-71, "Fri 16 Aug") not in sent_to("U0ANNA", recurring(preferences, first=until + timedelta(days=13)))


def test_a_snooze_that_ends_with_the_longest_holidays_stays_planned() -> None:
    """From Saturday, 22 December 2029, it is put off to Thursday, 3 January, and planned until then."""
    until = date(2029, 12, 22)
    preferences = with_snooze("U0ANNA", ReminderKind.OVERDUE, "2029-12-05", until)
    for days in range(13):
        planned = recurring(preferences, due=date(2029, 12, 5), first=until + timedelta(days=days), days=14)
        assert (-17, "Thu 3 Jan") in sent_to("U0ANNA", planned), days


def test_a_snoozed_reminder_is_about_the_same() -> None:
    """It is still before its meeting, and about what its recipient's actors owe."""
    preferences = with_snooze("U0ANNA", ReminderKind.MEETING, "2024-06", date(2024, 6, 10))
    planned = [each for each in before(JUNE, preferences=preferences) if each.channel == "U0ANNA"]
    assert [(each.lead_days, each.milestone, each.owners) for each in planned] == [
        (3, JUNE, ("eurojust",)),
        (1, JUNE, ("eurojust",)),
    ]


def test_a_members_snooze_until_the_day_itself_is_one() -> None:
    """A member who snoozes until the very day of the group's reminder has it on that day, as a snoozed one."""
    group = next(
        each
        for each in before(JUNE, preferences=ReminderPreferences(contacts=(GROUP,)))
        if each.channel == GROUP.slack_id and each.lead_days == 7
    )
    regular = member_reminder(group, "U0ANNA", ReminderPreferences(), secret=SECRET)
    until = ReminderPreferences(snoozes={("U0ANNA", "meeting", "2024-06"): date(2024, 6, 6)})
    snoozed = member_reminder(group, "U0ANNA", until, secret=SECRET)
    assert regular is not None
    assert snoozed is not None
    assert (regular.key, snoozed.key) == (
        key_of(b"2024-06|2024-06-13|7|U0ANNA"),
        key_of(b"snoozed|2024-06|2024-06-13|7|U0ANNA"),
    )
    assert (snoozed.at, snoozed.lead_days) == (regular.at, 7)


def test_a_snoozed_reminder_is_another_one() -> None:
    """The key of a snoozed reminder differs from that of a regular one on the same day."""
    plain = {each.key for each in before(JUNE, preferences=ReminderPreferences(contacts=(ANNA,)))}
    planned = before(JUNE, preferences=with_snooze("U0ANNA", ReminderKind.MEETING, "2024-06", date(2024, 6, 6)))
    assert [each.key in plain for each in planned if each.channel == "U0ANNA"] == [False, True]


def test_a_notice_snoozed_until_its_own_day_is_the_snoozed_one() -> None:
    """A notice on the day on which the snooze ends is not planned beside the one that the snooze ends with."""
    planned = recurring(with_snooze("U0ANNA", ReminderKind.OVERDUE, "2024-06-05", date(2024, 6, 12)))
    keys = [each.key for each in planned if each.subject == "2024-06-05"]
    assert keys == [key_of(b"snoozed|overdue|2024-06-05|-7|U0ANNA")]


def test_a_snooze_brings_no_reminder_of_a_meeting_that_has_none() -> None:
    """Where a meeting's reminders were switched off since, none comes at the end of a snooze."""
    preferences = with_snooze(
        "U0ANNA", ReminderKind.MEETING, "2024-06", date(2024, 6, 10), lead_days={Meeting(Month(2024, 6)): ()}
    )
    assert before(JUNE, preferences=preferences) == ()


def group_reminder(kind: ReminderKind = ReminderKind.MEETING) -> Reminder:
    """Return a user group's reminder: a week before June's meeting, a week after a deadline, or a digest."""
    if kind is ReminderKind.MEETING:
        (planned,) = before(
            JUNE, policy=Policy(channels=(), lead_days=(7,)), preferences=ReminderPreferences(contacts=(GROUP,))
        )
        return planned
    every = recurring(ReminderPreferences(contacts=(GROUP,)), concerned=[EUROPOL], first=date(2024, 6, 10), days=6)
    (planned,) = (each for each in every if each.kind is kind and each.lead_days in (0, -7))
    return planned


def test_a_member_has_the_reminder_of_the_group() -> None:
    """A member's reminder is the group's, but for recipient and key; the key is that of a contact's own reminder."""
    planned = member_reminder(group_reminder(), "U0ANNA", NO_PREFERENCES, secret=SECRET)
    assert planned is not None
    assert replace(planned, key="", channel="") == replace(group_reminder(), key="", channel="")
    own = ReminderPreferences(contacts=(replace(ANNA, actor="cepol"),))
    assert planned.key in {
        each.key for each in before(JUNE, policy=Policy(channels=(), lead_days=(7,)), preferences=own)
    }


@pytest.mark.parametrize(
    ("frequency", "expected"),
    [
        (PersonalFrequency.EACH, {ReminderKind.MEETING, ReminderKind.OVERDUE}),
        (PersonalFrequency.WEEKLY, {ReminderKind.DIGEST}),
        (PersonalFrequency.OFF, set[ReminderKind]()),
    ],
)
def test_a_members_frequency_counts(frequency: PersonalFrequency, expected: set[ReminderKind]) -> None:
    """Of a group's reminders a member has those that they would have as a contact themselves."""
    preferences = ReminderPreferences(frequencies={"U0ANNA": frequency})
    kinds = (ReminderKind.MEETING, ReminderKind.OVERDUE, ReminderKind.DIGEST)
    assert {
        kind for kind in kinds if member_reminder(group_reminder(kind), "U0ANNA", preferences, secret=SECRET)
    } == expected


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (date(2024, 6, 5), (7, date(2024, 6, 6))),
        (date(2024, 6, 6), (7, date(2024, 6, 6))),
        (date(2024, 6, 8), (5, date(2024, 6, 10))),
        (date(2024, 6, 13), (0, date(2024, 6, 13))),
        (date(2024, 6, 14), None),
    ],
)
def test_a_members_snooze_counts(until: date, expected: tuple[int, date] | None) -> None:
    """A member who snoozes a meeting has the group's reminder at the end of the snooze, or none."""
    preferences = ReminderPreferences(snoozes={("U0ANNA", "meeting", "2024-06"): until})
    planned = member_reminder(group_reminder(), "U0ANNA", preferences, secret=SECRET)
    assert (planned and (planned.lead_days, brussels_day(planned.at))) == expected


def test_a_members_snooze_skips_weekly_notices() -> None:
    """A member who snoozes what comes every Monday has no group's notice while it lasts, nor one at its end."""
    (weekly,) = (
        each
        for each in recurring(
            ReminderPreferences(contacts=(GROUP,)), concerned=[EUROPOL], first=date(2024, 6, 24), days=6
        )
        if each.is_weekly
    )
    snooze = ReminderPreferences(snoozes={("U0ANNA", "overdue", weekly.subject): date(2024, 6, 26)})
    assert member_reminder(weekly, "U0ANNA", snooze, secret=SECRET) is None
    ended = ReminderPreferences(snoozes={("U0ANNA", "overdue", weekly.subject): date(2024, 6, 23)})
    assert member_reminder(weekly, "U0ANNA", ended, secret=SECRET) is not None


def test_a_members_snooze_merges_reminders() -> None:
    """Two of a group's reminders that a member's snooze puts off to one day are the same reminder."""
    preferences = ReminderPreferences(snoozes={("U0ANNA", "meeting", "2024-06"): date(2024, 6, 11)})
    every = before(
        JUNE, policy=Policy(channels=(), lead_days=(14, 7)), preferences=ReminderPreferences(contacts=(GROUP,))
    )
    first, second = (member_reminder(each, "U0ANNA", preferences, secret=SECRET) for each in every)
    assert first is not None
    assert first == second


# Arbitrary preferences.

DAYS = st.dates(date(2023, 11, 1), date(2024, 8, 1))
ACTORS = st.sampled_from(["europol", "eurojust", "frontex", "efecc"])
CONTACTS = st.sampled_from(["U0A", "U0B", "S0A", "S0B"])
CHANNELS = st.sampled_from(["C1", "C2", "C3"])
LEADS = st.lists(st.integers(0, 40), max_size=5, unique=True).map(tuple)
COUNCILS = st.lists(DAYS, max_size=4, unique_by=Month.of)
WISHES = st.builds(
    ChannelPreferences,
    is_on=st.sampled_from([None, True, False]),
    lead_days=st.none() | LEADS,
    owners=st.lists(ACTORS, max_size=2, unique=True).map(tuple),
    milestones=st.lists(DAYS.map(Month.of), max_size=2).map(tuple),
    digest=st.booleans(),
)
PREFERENCES = st.builds(
    ReminderPreferences,
    channels=st.dictionaries(CHANNELS, WISHES),
    contacts=st.lists(st.builds(Contact, actor=ACTORS, slack_id=CONTACTS), max_size=6, unique=True).map(tuple),
    frequencies=st.dictionaries(CONTACTS, st.sampled_from(list(PersonalFrequency))),
    lead_days=st.dictionaries(DAYS.map(Month.of), LEADS),
    snoozes=st.dictionaries(
        st.tuples(
            CHANNELS | CONTACTS,
            st.sampled_from([each.value for each in ReminderKind]),
            DAYS.map(str) | DAYS.map(Month.of).map(str),
        ),
        DAYS,
    ),
)
SPANS = st.builds(lambda first, days: Span(first=first, last=first + timedelta(days=days)), DAYS, st.integers(0, 40))
DEADLINES = st.dictionaries(DAYS, st.lists(st.frozensets(ACTORS), min_size=1, max_size=3), max_size=6)


@pytest.mark.long
@settings(max_examples=300)
@given(days=COUNCILS, deadlines=DEADLINES, preferences=PREFERENCES, leads=LEADS, window=SPANS)
def test_every_reminder_has_its_own_key_and_day(
    days: list[date],
    deadlines: Mapping[date, Sequence[frozenset[str]]],
    preferences: ReminderPreferences,
    leads: tuple[int, ...],
    window: Span,
) -> None:
    """Whatever the preferences, keys are distinct, no two of a series are at one time, and all are on working days."""
    councils = [Milestone(month=Month.of(each), name={}, meets=each) for each in days]
    policy = Policy(channels=("C1", "C2"), lead_days=leads, coordinators=("U0A", "U0BOSS"))
    occasions = Occasions(milestones=councils, deadlines=deadlines)
    planned = plan_reminders(occasions, policy, preferences, secret=SECRET, window=window)
    assert len({each.key for each in planned}) == len(planned)
    assert len({(each.series, each.at) for each in planned}) == len(planned)
    assert all(is_working_day(brussels_day(each.at)) for each in planned)
    assert planned == plan_reminders(occasions, policy, preferences, secret=SECRET, window=window)
    assert [each.at for each in planned] == sorted(each.at for each in planned)
    assert all(each.at.tzinfo is UTC for each in planned)


def test_two_digests_on_one_day_are_the_later_one() -> None:
    """If holidays move two digests to one day there is only the one of the later week."""
    window = Span(first=date(2023, 12, 18), last=date(2024, 1, 5))
    policy = Policy(channels=("C1",))
    preferences = ReminderPreferences(channels={"C1": ChannelPreferences(digest=True)})
    planned = plan_reminders(Occasions(milestones=()), policy, preferences, secret=b"s", window=window)
    assert [(each.day, brussels_day(each.at)) for each in planned] == [
        (date(2023, 12, 18), date(2023, 12, 18)),
        (date(2024, 1, 1), date(2023, 12, 22)),
    ]
