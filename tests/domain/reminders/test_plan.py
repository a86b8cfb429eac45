"""Which reminders should exist: before meetings, after deadlines and on Mondays, for whom, and when."""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.dates.spans import BRUSSELS, Month, Span, brussels_day
from domain.dates.working_days import is_working_day
from domain.register.model import Milestone
from domain.reminders.model import Policy, Reminder, ReminderKind
from domain.reminders.plan import Occasions, reminders, share
from domain.reminders.preferences import ChannelPreferences, Contact, PersonalFrequency, ReminderPreferences

SECRET = b"s"
POLICY = Policy(channels=("C1", "C2"))
NOBODY = ReminderPreferences()


def council(month: Month, day: int) -> Milestone:
    """The Schengen Council of a month."""
    return Milestone(month=month, name={"en": str(month)}, meets=date(*month, day))


#: On a Tuesday and a Thursday, with nothing but working days four, two and one weeks and a day ahead.
DECEMBER, JUNE = council(Month(2023, 12), 5), council(Month(2024, 6), 13)

#: Something was due on a Wednesday, and no holiday is near.
DUE = date(2024, 6, 5)
EUROJUST, EUROPOL = frozenset({"eurojust"}), frozenset({"europol", "efecc"})
ANNA, GROUP = Contact(actor="eurojust", to="U0ANNA"), Contact(actor="europol", to="S0TEAM")


def before(
    *milestones: Milestone, policy: Policy = POLICY, team: ReminderPreferences = NOBODY, secret: bytes = SECRET
) -> tuple[Reminder, ...]:
    """The reminders before some meetings."""
    return reminders(Occasions(milestones=milestones), policy, team, secret=secret)


def recurring(
    team: ReminderPreferences,
    *,
    concerned: Sequence[frozenset[str]] = (EUROJUST,),
    due: date = DUE,
    first: date | None = None,
    days: int = 21,
    policy: Policy = POLICY,
) -> tuple[Reminder, ...]:
    """What comes again and again in the days from a deadline on."""
    begin = first or due
    window = Span(first=begin, last=begin + timedelta(days=days))
    occasions = Occasions(milestones=(), deadlines={due: concerned})
    return reminders(occasions, policy, team, secret=SECRET, window=window)


def told(found: Sequence[Reminder], to: str) -> list[tuple[int, str]]:
    """How many days ahead somebody is told, and on which day in Brussels."""
    return [(each.lead_days, f"{brussels_day(each.at):%a %-d %b}") for each in found if each.channel == to]


def test_one_for_each_lead_time_and_channel() -> None:
    """Each channel gets a reminder 28, 14, 7 and 1 days before a meeting, about everything."""
    found = before(DECEMBER)
    days = {brussels_day(each.at) for each in found}
    assert (len(found), days) == (8, {date(2023, 11, 7), date(2023, 11, 21), date(2023, 11, 28), date(2023, 12, 4)})
    assert all(each.milestone == DECEMBER for each in found)
    assert {(each.kind, each.day, each.owners) for each in found} == {(ReminderKind.MEETING, DECEMBER.day, ())}


def test_nine_in_brussels_on_both_sides_of_summer_time() -> None:
    """Reminders go out at nine on Brussels clocks: 08:00 UTC in winter, 07:00 UTC in summer."""
    found = before(council(Month(2024, 4), 10), policy=replace(POLICY, channels=("C1",)))
    assert [(each.lead_days, each.at.hour) for each in found] == [(28, 8), (14, 8), (7, 7), (1, 7)]


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
def test_what_falls_on_a_free_day_comes_before_it(meeting: Milestone, lead: int, on: date) -> None:
    """A reminder whose day is a weekend or a holiday is sent on the working day before, and keeps its lead time."""
    (found,) = before(meeting, policy=Policy(channels=("C1",), lead_days=(lead,)))
    assert (brussels_day(found.at), found.lead_days, found.day) == (on, lead, meeting.day)


def test_two_that_fall_on_one_day_are_one() -> None:
    """One and three days before a Monday are both the Friday: there is one reminder, that of the shorter time."""
    found = before(council(Month(2024, 3), 4), policy=Policy(channels=("C1", "C2"), lead_days=(3, 2, 1)))
    assert [(each.channel, each.lead_days) for each in found] == [("C1", 1), ("C2", 1)]


def test_a_key_tells_nothing_and_follows_the_meeting_day() -> None:
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
    """Another hour, another language, other owners and other channels leave a reminder the one that it was."""
    others = ReminderPreferences(
        wishes={
            "C1": ChannelPreferences(owners=("eurojust",), lead_days=(28, 14, 7, 1)),
            "C3": ChannelPreferences(on=True),
        }
    )
    changed = before(DECEMBER, JUNE, policy=replace(POLICY, at=time(10), language="nl"), team=others)
    assert {each.key for each in before(DECEMBER)} < {each.key for each in changed}


def test_keys_are_those_that_earlier_versions_made() -> None:
    """What an earlier version posted is not posted again: its key is that of the month, day, lead time and channel."""
    (found,) = before(DECEMBER, policy=Policy(channels=("C1",), lead_days=(7,)))
    assert found.key == hmac.new(SECRET, b"2023-12|2023-12-05|7|C1", hashlib.sha256).hexdigest()


def test_a_channels_lead_times_are_before_a_meetings() -> None:
    """What a channel wants counts most, then what was settled for the meeting, then the settings."""
    team = ReminderPreferences(wishes={"C2": ChannelPreferences(lead_days=(3,))}, lead_days={JUNE.month: (10, 2)})
    found = before(DECEMBER, JUNE, policy=Policy(channels=("C1", "C2"), lead_days=(7,)), team=team)
    assert [(each.subject, each.channel, each.lead_days) for each in found] == [
        ("2023-12", "C1", 7),
        ("2023-12", "C2", 3),
        ("2024-06", "C1", 10),
        ("2024-06", "C2", 3),
        ("2024-06", "C1", 2),
    ]


def test_a_channel_may_want_some_things_only() -> None:
    """A channel that names owners and meetings is reminded before those meetings only, of what those owe."""
    team = ReminderPreferences(
        wishes={"C2": ChannelPreferences(owners=("eurojust", "europol"), milestones=(JUNE.month,))}
    )
    found = before(DECEMBER, JUNE, policy=Policy(channels=("C1", "C2"), lead_days=(7,)), team=team)
    assert [(each.channel, each.subject, each.owners) for each in found] == [
        ("C1", "2023-12", ()),
        ("C1", "2024-06", ()),
        ("C2", "2024-06", ("eurojust", "europol")),
    ]


@pytest.mark.parametrize(
    ("wishes", "expected"),
    [
        ({}, ["C1", "C2"]),
        ({"C1": ChannelPreferences()}, ["C1", "C2"]),
        ({"C1": ChannelPreferences(on=False)}, ["C2"]),
        ({"C1": ChannelPreferences(on=True)}, ["C1", "C2"]),
        ({"C3": ChannelPreferences(on=True)}, ["C1", "C2", "C3"]),
        ({"C3": ChannelPreferences()}, ["C1", "C2"]),
        ({"C3": ChannelPreferences(on=False)}, ["C1", "C2"]),
        ({"C1": ChannelPreferences(on=False), "C2": ChannelPreferences(on=False)}, []),
    ],
)
def test_channels_are_switched_on_and_off(wishes: Mapping[str, ChannelPreferences], expected: list[str]) -> None:
    """A channel of the settings may be switched off, any other one on; what only has wishes is neither."""
    found = before(DECEMBER, policy=replace(POLICY, lead_days=(7,)), team=ReminderPreferences(wishes=wishes))
    assert [each.channel for each in found] == expected


def test_contacts_are_reminded_of_what_is_theirs() -> None:
    """A person and a group that speak for somebody are reminded before each meeting, from midnight of the day on."""
    found = before(JUNE, policy=Policy(channels=(), lead_days=(7,)), team=ReminderPreferences(contacts=(ANNA, GROUP)))
    assert [(each.channel, each.owners) for each in found] == [("S0TEAM", ("europol",)), ("U0ANNA", ("eurojust",))]
    assert {each.at.astimezone(BRUSSELS) for each in found} == {datetime(2024, 6, 6, 0, 0, tzinfo=BRUSSELS)}


def test_who_speaks_for_two_gets_one_message() -> None:
    """Somebody who speaks for two bodies has one reminder, about both, and so has a group."""
    contacts = (ANNA, replace(ANNA, actor="frontex"), GROUP, replace(GROUP, actor="cepol"))
    found = before(JUNE, policy=Policy(channels=(), lead_days=(7,)), team=ReminderPreferences(contacts=contacts))
    assert [(each.channel, each.owners) for each in found] == [
        ("S0TEAM", ("europol", "cepol")),
        ("U0ANNA", ("eurojust", "frontex")),
    ]


def test_contacts_have_the_meetings_lead_times() -> None:
    """Lead times of a meeting count for contacts; those that a channel has do not."""
    team = ReminderPreferences(
        contacts=(ANNA,), lead_days={JUNE.month: (3,)}, wishes={"C1": ChannelPreferences(lead_days=(20,))}
    )
    assert told(before(JUNE, team=team), "U0ANNA") == [(3, "Mon 10 Jun")]


@pytest.mark.parametrize(
    ("pace", "number"), [(PersonalFrequency.EACH, 4), (PersonalFrequency.WEEKLY, 0), (PersonalFrequency.OFF, 0)]
)
def test_a_person_may_want_less(pace: PersonalFrequency, number: int) -> None:
    """Who wants a digest, or nothing, gets no single reminders; a group's depend on its members."""
    team = ReminderPreferences(contacts=(ANNA, GROUP), paces={"U0ANNA": pace})
    found = before(JUNE, team=team)
    assert (len(told(found, "U0ANNA")), len(told(found, "S0TEAM"))) == (number, 4)


def test_notices_come_after_a_day_and_every_week() -> None:
    """Whoever missed a deadline is told a day and a week after it, and then on Mondays, of what is theirs."""
    found = recurring(ReminderPreferences(contacts=(ANNA,)))
    assert told(found, "U0ANNA") == [(-1, "Thu 6 Jun"), (-7, "Wed 12 Jun"), (0, "Mon 17 Jun"), (0, "Mon 24 Jun")]
    assert [each.subject for each in found] == ["2024-06-05", "2024-06-05", "weekly", "weekly"]
    assert {(each.kind, each.owners, each.milestone) for each in found} == {(ReminderKind.OVERDUE, ("eurojust",), None)}


def test_what_is_late_for_long_comes_together() -> None:
    """However many deadlines were missed, on a Monday there is one notice of them, to each of those concerned."""
    occasions = Occasions(milestones=(), deadlines={date(2024, 1, day): [EUROJUST] for day in range(1, 20)})
    window = Span(first=date(2024, 6, 3), last=date(2024, 6, 9))
    found = reminders(occasions, BOSS, ReminderPreferences(contacts=(ANNA,)), secret=b"s", window=window)
    assert sorted((each.channel, f"{brussels_day(each.at):%a %-d %b}") for each in found) == [
        ("U0ANNA", "Mon 3 Jun"),
        ("U0BOSS", "Mon 3 Jun"),
    ]


def test_a_monday_waits_for_the_second_notice() -> None:
    """What has its second notice on a Monday, or had it the Friday before, is not told of again before a week later."""
    for due, mondays in (
        (date(2024, 6, 3), ["Mon 17 Jun"]),
        (date(2024, 6, 7), ["Mon 17 Jun"]),
        (date(2024, 6, 8), []),
    ):
        occasions = Occasions(milestones=(), deadlines={due: [EUROJUST]})
        window = Span(first=date(2024, 6, 3), last=date(2024, 6, 23))
        found = reminders(occasions, BOSS, ReminderPreferences(contacts=(ANNA,)), secret=b"s", window=window)
        assert [day for lead, day in told(found, "U0ANNA") if lead == 0] == mondays


def test_what_comes_weekly_can_be_snoozed() -> None:
    """Until the day that was asked for there is none; on that day it comes, and then on Mondays again."""
    team = snoozed("U0ANNA", ReminderKind.OVERDUE, "weekly", date(2024, 6, 20))
    assert told(recurring(team), "U0ANNA") == [
        *((-1, "Thu 6 Jun"), (-7, "Wed 12 Jun")),
        *((0, "Thu 20 Jun"), (0, "Mon 24 Jun")),
    ]


def test_only_those_concerned_are_told() -> None:
    """Of two contacts the one whose body owes nothing that was due is not told; one notice may concern several."""
    team = ReminderPreferences(contacts=(ANNA, GROUP, Contact(actor="efecc", to="U0EFECC")))

    def whom(*concerned: frozenset[str]) -> set[str]:
        found = recurring(team, concerned=concerned)
        return {each.channel for each in found if each.kind is ReminderKind.OVERDUE}

    assert whom(EUROJUST) == {"U0ANNA"}
    assert whom(EUROPOL) == {"S0TEAM", "U0EFECC"}
    assert len(whom(EUROPOL, EUROJUST)) == 3


@pytest.mark.parametrize("pace", [PersonalFrequency.WEEKLY, PersonalFrequency.OFF])
def test_who_wants_less_has_no_notices(pace: PersonalFrequency) -> None:
    """Who wants a digest, or nothing, is not told of single deadlines."""
    found = recurring(ReminderPreferences(contacts=(ANNA,), paces={"U0ANNA": pace}))
    assert {each.kind for each in found} <= {ReminderKind.DIGEST}


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
def test_a_notice_on_a_free_day_comes_after_it(due: date, expected: list[tuple[int, str]]) -> None:
    """Notices are sent on the working day that follows; of two that fall on the same one there is the later."""
    assert told(recurring(ReminderPreferences(contacts=(ANNA,)), due=due, days=7), "U0ANNA") == expected


def test_a_window_later_on_has_the_same_notices() -> None:
    """Wherever the window begins, the notices in it are those that follow from the deadline."""
    team = ReminderPreferences(contacts=(ANNA,))
    every = {each.key: each for each in recurring(team, days=120)}
    for start in range(100):
        first = DUE + timedelta(days=start)
        found = {each.key: each for each in recurring(team, first=first, days=20)}
        assert found.items() <= every.items()
        due = {each.key for each in every.values() if first <= brussels_day(each.at) <= first + timedelta(days=20)}
        assert due <= found.keys()


def test_without_a_window_nothing_recurs() -> None:
    """Where nobody asks for days there are only the reminders before meetings."""
    occasions = Occasions(milestones=(JUNE,), deadlines={DUE: [EUROJUST]})
    found = reminders(
        occasions,
        POLICY,
        ReminderPreferences(contacts=(ANNA,), paces={"U0ANNA": PersonalFrequency.WEEKLY}),
        secret=SECRET,
    )
    assert {each.kind for each in found} == {ReminderKind.MEETING}


BOSS = replace(POLICY, coordinators=("U0BOSS",))


def test_coordinators_are_told_after_a_week() -> None:
    """What is spoken for reaches coordinators 7 days after the deadline, and on Mondays from then on, as a whole."""
    found = [
        each
        for each in recurring(ReminderPreferences(contacts=(ANNA,)), policy=BOSS)
        if each.kind is ReminderKind.ESCALATION
    ]
    assert told(found, "U0BOSS") == [(-7, "Wed 12 Jun"), (0, "Mon 17 Jun"), (0, "Mon 24 Jun")]
    assert {each.owners for each in found} == {()}


@pytest.mark.parametrize("concerned", [[EUROPOL], [EUROJUST, EUROPOL], [frozenset[str]()]])
def test_coordinators_are_told_of_orphans_after_a_day(concerned: list[frozenset[str]]) -> None:
    """Where nobody speaks for those who owe one of the things due, or nobody owes it, coordinators hear at once."""
    found = recurring(ReminderPreferences(contacts=(ANNA,)), concerned=concerned, policy=BOSS, days=7)
    assert told(found, "U0BOSS") == [(-1, "Thu 6 Jun"), (-7, "Wed 12 Jun")]


def test_a_coordinator_who_is_a_contact_has_both() -> None:
    """Notices as a contact and as a coordinator are different reminders."""
    team = ReminderPreferences(contacts=(replace(ANNA, to="U0BOSS"),))
    found = recurring(team, policy=BOSS, days=7)
    assert [(each.kind, each.lead_days) for each in found] == [
        (ReminderKind.OVERDUE, -1),
        *((kind, -7) for kind in (ReminderKind.OVERDUE, ReminderKind.ESCALATION)),
    ]


def digests(
    team: ReminderPreferences, first: date = date(2024, 6, 3), days: int = 13
) -> list[tuple[str, str, tuple[str, ...]]]:
    """The digests of a fortnight from a Monday on: when, to whom, about what."""
    window = Span(first=first, last=first + timedelta(days=days))
    found = reminders(Occasions(milestones=()), POLICY, team, secret=SECRET, window=window)
    assert {each.kind for each in found} <= {ReminderKind.DIGEST}
    return [(f"{each.at.astimezone(BRUSSELS):%a %-d %b %H:%M}", each.channel, each.owners) for each in found]


def test_digests_come_on_mondays_to_channels_that_want_them() -> None:
    """A channel that wants a digest gets it every Monday at the hour, about what it wants to hear of; others do not."""
    team = ReminderPreferences(
        wishes={"C2": ChannelPreferences(digest=True, owners=("eurojust",)), "C3": ChannelPreferences(digest=True)}
    )
    assert digests(team) == [("Mon 3 Jun 09:00", "C2", ("eurojust",)), ("Mon 10 Jun 09:00", "C2", ("eurojust",))]
    assert digests(ReminderPreferences(wishes={"C1": ChannelPreferences(on=False, digest=True)})) == []


def test_digests_come_to_people_who_want_them_and_to_groups() -> None:
    """A weekly contact has a digest, one who is told each time has none; a group's is for its weekly members."""
    team = ReminderPreferences(
        contacts=(ANNA, GROUP, Contact(actor="frontex", to="U0BEN")), paces={"U0ANNA": PersonalFrequency.WEEKLY}
    )
    assert digests(team, days=6) == [
        ("Mon 3 Jun 00:00", "S0TEAM", ("europol",)),
        ("Mon 3 Jun 00:00", "U0ANNA", ("eurojust",)),
    ]


@pytest.mark.parametrize(
    ("monday", "sent"), [(date(2024, 5, 20), "Fri 17 May 09:00"), (date(2024, 4, 1), "Wed 27 Mar 09:00")]
)
def test_a_digest_of_a_holiday_comes_before_it(monday: date, sent: str) -> None:
    """Where Monday is a holiday the digest is sent on the working day before."""
    assert digests(ReminderPreferences(wishes={"C1": ChannelPreferences(digest=True)}), first=monday, days=6) == [
        (sent, "C1", ())
    ]


def snoozed(to: str, kind: ReminderKind, subject: str, until: date, **rest: object) -> ReminderPreferences:
    """A team of which one wants to hear nothing of something for a while."""
    return replace(ReminderPreferences(contacts=(ANNA,), snoozes={(to, kind.value, subject): until}), **rest)  # type: ignore[arg-type]  # a team's own fields


def test_a_snooze_is_heard_of_on_its_last_day() -> None:
    """A channel that wants to hear nothing of June's meeting until Monday is reminded on that day, then as usual."""
    team = snoozed("C1", ReminderKind.MEETING, "2024-06", date(2024, 6, 10))
    found = before(JUNE, policy=replace(POLICY, lead_days=(28, 14, 7, 1)), team=team)
    assert told(found, "C1") == [(3, "Mon 10 Jun"), (1, "Wed 12 Jun")]
    assert len(told(found, "C2")) == len(told(found, "U0ANNA")) == 4


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
    """It may last up to the day of the meeting; longer than that nothing is said of the meeting at all."""
    found = before(JUNE, team=snoozed("U0ANNA", ReminderKind.MEETING, "2024-06", until))
    assert told(found, "U0ANNA") == expected


def test_a_snooze_is_about_one_thing() -> None:
    """Another meeting, another kind and another deadline are not snoozed."""
    for kind, subject in (
        (ReminderKind.MEETING, "2023-12"),
        (ReminderKind.OVERDUE, "2024-06"),
        (ReminderKind.ESCALATION, "2024-06"),
    ):
        assert len(told(before(JUNE, team=snoozed("U0ANNA", kind, subject, date(2024, 6, 10))), "U0ANNA")) == 4


def test_a_snooze_of_a_notice_has_no_end_but_its_day() -> None:
    """Notices wait until the day that was asked for, however long it is after the deadline, and go on from there."""
    team = snoozed("U0ANNA", ReminderKind.OVERDUE, "2024-06-05", date(2024, 6, 14))
    found = recurring(team)
    assert told(found, "U0ANNA") == [(-9, "Fri 14 Jun"), (0, "Mon 17 Jun"), (0, "Mon 24 Jun")]


def test_a_snoozed_reminder_is_another_one() -> None:
    """Its key is none of a regular reminder's, though the days are the same."""
    plain = {each.key for each in before(JUNE, team=ReminderPreferences(contacts=(ANNA,)))}
    found = before(JUNE, team=snoozed("U0ANNA", ReminderKind.MEETING, "2024-06", date(2024, 6, 6)))
    assert [each.key in plain for each in found if each.channel == "U0ANNA"] == [False, True]


def the_groups(kind: ReminderKind = ReminderKind.MEETING) -> Reminder:
    """A reminder for a group: a week before June's meeting, a week after a deadline, or a digest."""
    if kind is ReminderKind.MEETING:
        (found,) = before(JUNE, policy=Policy(channels=(), lead_days=(7,)), team=ReminderPreferences(contacts=(GROUP,)))
        return found
    every = recurring(ReminderPreferences(contacts=(GROUP,)), concerned=[EUROPOL], first=date(2024, 6, 10), days=6)
    (found,) = (each for each in every if each.kind is kind and each.lead_days in (0, -7))
    return found


def test_a_member_gets_what_the_group_gets() -> None:
    """A share is the group's reminder in all but its recipient, with the key that a contact's own would have."""
    found = share(the_groups(), "U0ANNA", NOBODY, secret=SECRET)
    assert found is not None
    assert replace(found, key="", channel="") == replace(the_groups(), key="", channel="")
    own = ReminderPreferences(contacts=(replace(ANNA, actor="cepol"),))
    assert found.key in {each.key for each in before(JUNE, policy=Policy(channels=(), lead_days=(7,)), team=own)}


@pytest.mark.parametrize(
    ("pace", "expected"),
    [
        (PersonalFrequency.EACH, {ReminderKind.MEETING, ReminderKind.OVERDUE}),
        (PersonalFrequency.WEEKLY, {ReminderKind.DIGEST}),
        (PersonalFrequency.OFF, set[ReminderKind]()),
    ],
)
def test_a_members_pace_counts(pace: PersonalFrequency, expected: set[ReminderKind]) -> None:
    """Of a group's reminders a member gets those that they would get if they were a contact themselves."""
    team = ReminderPreferences(paces={"U0ANNA": pace})
    kinds = (ReminderKind.MEETING, ReminderKind.OVERDUE, ReminderKind.DIGEST)
    assert {kind for kind in kinds if share(the_groups(kind), "U0ANNA", team, secret=SECRET)} == expected


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
    """A member who wants to hear nothing of a meeting for a while gets the group's reminder on that day, or none."""
    team = ReminderPreferences(snoozes={("U0ANNA", "meeting", "2024-06"): until})
    found = share(the_groups(), "U0ANNA", team, secret=SECRET)
    assert (found and (found.lead_days, brussels_day(found.at))) == expected


def test_a_snoozed_share_is_shared_once() -> None:
    """Two of a group's reminders that a member's snooze puts off to one day are one reminder."""
    team = ReminderPreferences(snoozes={("U0ANNA", "meeting", "2024-06"): date(2024, 6, 11)})
    every = before(JUNE, policy=Policy(channels=(), lead_days=(14, 7)), team=ReminderPreferences(contacts=(GROUP,)))
    first, second = (share(each, "U0ANNA", team, secret=SECRET) for each in every)
    assert first is not None
    assert first == second


# Any team at all.

DAYS = st.dates(date(2023, 11, 1), date(2024, 8, 1))
ACTORS = st.sampled_from(["europol", "eurojust", "frontex", "efecc"])
PEOPLE = st.sampled_from(["U0A", "U0B", "S0A", "S0B"])
PLACES = st.sampled_from(["C1", "C2", "C3"])
LEADS = st.lists(st.integers(0, 40), max_size=5, unique=True).map(tuple)
COUNCILS = st.lists(DAYS, max_size=4, unique_by=Month.of)
WISHES = st.builds(
    ChannelPreferences,
    on=st.sampled_from([None, True, False]),
    lead_days=st.none() | LEADS,
    owners=st.lists(ACTORS, max_size=2, unique=True).map(tuple),
    milestones=st.lists(DAYS.map(Month.of), max_size=2).map(tuple),
    digest=st.booleans(),
)
TEAMS = st.builds(
    ReminderPreferences,
    wishes=st.dictionaries(PLACES, WISHES),
    contacts=st.lists(st.builds(Contact, actor=ACTORS, to=PEOPLE), max_size=6, unique=True).map(tuple),
    paces=st.dictionaries(PEOPLE, st.sampled_from(list(PersonalFrequency))),
    lead_days=st.dictionaries(DAYS.map(Month.of), LEADS),
    snoozes=st.dictionaries(
        st.tuples(
            PLACES | PEOPLE,
            st.sampled_from([each.value for each in ReminderKind]),
            DAYS.map(str) | DAYS.map(Month.of).map(str),
        ),
        DAYS,
    ),
)
SPANS = st.builds(lambda first, days: Span(first=first, last=first + timedelta(days=days)), DAYS, st.integers(0, 40))
DEADLINES = st.dictionaries(DAYS, st.lists(st.frozensets(ACTORS), min_size=1, max_size=3), max_size=6)


@settings(max_examples=300, deadline=None)
@given(days=COUNCILS, deadlines=DEADLINES, team=TEAMS, leads=LEADS, window=SPANS)
def test_every_reminder_has_a_key_and_a_day_of_its_own(
    days: list[date],
    deadlines: Mapping[date, Sequence[frozenset[str]]],
    team: ReminderPreferences,
    leads: tuple[int, ...],
    window: Span,
) -> None:
    """Whatever a team wants, keys are distinct, of a series none share a moment, and all are on working days."""
    councils = [Milestone(month=Month.of(each), name={}, meets=each) for each in days]
    policy = Policy(channels=("C1", "C2"), lead_days=leads, coordinators=("U0A", "U0BOSS"))
    occasions = Occasions(milestones=councils, deadlines=deadlines)
    found = reminders(occasions, policy, team, secret=SECRET, window=window)
    assert len({each.key for each in found}) == len(found)
    assert len({(each.series, each.at) for each in found}) == len(found)
    assert all(is_working_day(brussels_day(each.at)) for each in found)
    assert found == reminders(occasions, policy, team, secret=SECRET, window=window)
    assert [each.at for each in found] == sorted(each.at for each in found)
    assert all(each.at.tzinfo is UTC for each in found)


def test_two_mondays_on_one_day_are_the_later_one() -> None:
    """Where the holidays move two digests to one day there is one, of the later week."""
    window = Span(first=date(2023, 12, 18), last=date(2024, 1, 5))
    policy = Policy(channels=("C1",))
    team = ReminderPreferences(wishes={"C1": ChannelPreferences(digest=True)})
    found = reminders(Occasions(milestones=()), policy, team, secret=b"s", window=window)
    assert [(each.day, brussels_day(each.at)) for each in found] == [
        (date(2023, 12, 18), date(2023, 12, 18)),
        (date(2024, 1, 1), date(2023, 12, 22)),
    ]
