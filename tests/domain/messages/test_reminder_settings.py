"""Upcoming reminders as they are listed, and the days that a digest names."""

from datetime import UTC, date, datetime, time

import pytest
from msgspec.structs import replace

from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages import reminder_settings as settings
from domain.messages.reminder_settings import upcoming_line
from domain.messages.reminders import word_reminder
from domain.register.meeting import Meeting, MeetingBody
from domain.register.results import MarkResult
from domain.reminders.policy import Policy
from domain.reminders.preferences import (
    ChannelFrequency,
    ChannelPreferences,
    Contact,
    NewsChoice,
    PersonalFrequency,
    ReminderPreferences,
)
from domain.reminders.reminder import Reminder, ReminderKind
from domain.reminders.states import ReminderState
from tests.db.registers import JUNE, MARCH, milestone, register, with_milestone
from tests.domain.answers.test_headline import ENGLISH, instalments

#: Half past midnight in Brussels.
AT = datetime(2024, 6, 5, 22, 30, tzinfo=UTC)
MEETING = Reminder(key="", channel="C1", milestone=milestone(JUNE, date(2024, 6, 13)), day=date(2024, 6, 13), at=AT)
NOTICE = Reminder(key="", channel="U1", kind=ReminderKind.OVERDUE, day=date(2024, 6, 5), lead_days=-1, at=AT)
DUE = ReminderState.DUE


@pytest.mark.parametrize(
    ("reminder", "state", "reason", "expected"),
    [
        (MEETING, DUE, "", "• a1 – 6 June 2024 00:30 – Schengen Council 2024-06, 13 June 2024"),
        (
            replace(MEETING, owners=("europol", "frontex")),
            DUE,
            "not at this hour",
            "• a1 – 6 June 2024 00:30 – Schengen Council 2024-06, 13 June 2024 – europol and frontex",
        ),
        (NOTICE, DUE, "", "• a1 – 6 June 2024 – overdue since 5 June 2024"),
        (replace(NOTICE, lead_days=0), DUE, "", "• a1 – 6 June 2024 – overdue"),
        (replace(NOTICE, kind=ReminderKind.DIGEST), DUE, "", "• a1 – 6 June 2024 – digest of the week"),
        (
            NOTICE,
            ReminderState.PARKED,
            "a guest",
            "• a1 – 6 June 2024 – overdue since 5 June 2024 – could not be posted: a guest of this workspace",
        ),
        *(
            (
                NOTICE,
                state,
                "no answer",
                "• a1 – 6 June 2024 – overdue since 5 June 2024 – may have been posted; I am looking for it",
            )
            for state in (ReminderState.UNKNOWN, ReminderState.SENDING)
        ),
    ],
)
def test_an_upcoming_reminder_is_one_line(reminder: Reminder, state: ReminderState, reason: str, expected: str) -> None:
    """A channel's has its hour, a person's the day alone; a reason only if a person can do something about it."""
    assert upcoming_line(reminder, "a1", ENGLISH, state=state, reason=reason) == expected


def test_a_digest_names_the_day_of_what_is_due_on_its_monday() -> None:
    """Its headline names the whole weeks: what is due on the first day of them says so."""
    monday = date(2024, 6, 3)
    digest = replace(NOTICE, kind=ReminderKind.DIGEST, day=monday, lead_days=0)
    due = [replace(each, due=monday) for each in instalments("I.1a@2023-12", "III.2a@2024-03")]
    worded = word_reminder(digest, due, today=monday, translator=ENGLISH)
    assert worded.headline == "3 June to 1 July: 2 open"
    assert [group.heading for group in worded.groups] == ["Due on 3 June"]
    (single,) = word_reminder(digest, due[:1], today=monday, translator=ENGLISH).groups
    assert [item.text for item in single.items] == ["I.1a Deliverable I.1a – europol – 3 June"]


USUAL = "Reminders here come 28, 14, 7 and 1 days before each Schengen Council, at 08:30 in Brussels."
JHA = Meeting(JUNE, MeetingBody.JHA_COUNCIL)


@pytest.mark.parametrize(
    ("preferences", "expected"),
    [
        (ChannelPreferences(), [USUAL]),
        (
            ChannelPreferences(lead_days=(30, 2)),
            ["Reminders here come 30 and 2 days before each Schengen Council, at 08:30 in Brussels."],
        ),
        (
            ChannelPreferences(owners=("europol", "frontex"), milestones=(Meeting(MARCH), Meeting(JUNE)), digest=True),
            [
                USUAL,
                "Only what concerns europol and frontex.",
                "Only before the Schengen Councils of March 2024 and June 2024.",
                "On Mondays there is a digest.",
            ],
        ),
        (
            ChannelPreferences(milestones=(Meeting(MARCH), JHA)),
            [USUAL, "Only before these meetings: Schengen Council 2024-03 and JHA Council June 2024."],
        ),
        (ChannelPreferences(news=NewsChoice.ALL), [USUAL, "Changes: every change"]),
        (ChannelPreferences(news=NewsChoice.WEEKLY), [USUAL, "Changes: the same, on Mondays"]),
        (ChannelPreferences(news=NewsChoice.NOTHING), [USUAL, "Changes: nothing"]),
    ],
)
def test_how_a_channel_is_reminded(preferences: ChannelPreferences, expected: list[str]) -> None:
    """When, of what, before which meetings, and of which changes; only what is not as usual is said."""
    policy = Policy(channels=(), remind_at=time(8, 30))
    said = settings.channel_preferences_message(preferences, is_on=True, policy=policy, translator=ENGLISH)
    assert said.splitlines() == expected
    off = settings.channel_preferences_message(preferences, is_on=False, policy=policy, translator=ENGLISH)
    assert off == "There are no reminders in this channel."


def test_where_other_bodies_meet_the_days_are_before_each_meeting() -> None:
    """They are not said to be those before Schengen Councils alone."""
    jha = replace(milestone(JUNE, date(2024, 6, 13)), body=MeetingBody.JHA_COUNCIL)
    translator = Translator("en", with_milestone(register(), jha).directory)
    policy = Policy(channels=(), lead_days=(7,))
    assert settings.channel_preferences_message(
        ChannelPreferences(), is_on=True, policy=policy, translator=translator
    ) == ("Reminders here come 7 days before each meeting, at 09:00 in Brussels.")


@pytest.mark.parametrize(
    ("meeting", "days", "expected"),
    [
        (Meeting(JUNE), None, "Reminders before the Schengen Council of June 2024 come as usual."),
        (Meeting(JUNE), (28, 7), "Reminders before the Schengen Council of June 2024 come 28 and 7 days ahead."),
        (JHA, None, "Reminders before this meeting come as usual: JHA Council June 2024."),
        (JHA, (7,), "Reminders before this meeting come 7 days ahead: JHA Council June 2024."),
    ],
)
def test_the_days_ahead_of_a_meeting(meeting: Meeting, days: tuple[int, ...] | None, expected: str) -> None:
    """Days of its own, or the usual ones."""
    assert settings.lead_days_message(meeting, days, ENGLISH) == expected


def test_each_choice_has_its_name() -> None:
    """How often somebody is written to, and of which changes they are told."""
    each, weekly, off = PersonalFrequency.EACH, PersonalFrequency.WEEKLY, PersonalFrequency.OFF
    assert [settings.frequency_label(choice, ENGLISH) for choice in (each, weekly, off)] == [
        "each time",
        "on Mondays only",
        "nothing",
    ]
    assert [settings.frequency_message(choice, ENGLISH) for choice in (each, weekly, off)] == [
        "I write to you directly whenever there is a reminder of what concerns you.",
        "I write to you directly on Mondays only.",
        "I do not write to you directly.",
    ]
    of_channels = (ChannelFrequency.EACH, ChannelFrequency.WITH_DIGEST, ChannelFrequency.OFF)
    assert [settings.channel_frequency_label(choice, ENGLISH) for choice in of_channels] == [
        "each time",
        "each time, and a digest on Mondays",
        "nothing",
    ]
    choices = (NewsChoice.ALL, NewsChoice.OWN, NewsChoice.WEEKLY, NewsChoice.NOTHING)
    own, ours = "what concerns me or what I follow", "what concerns this channel"
    for in_channel, name in ((False, own), (True, ours)):
        labels = [settings.news_label(choice, ENGLISH, in_channel=in_channel) for choice in choices]
        assert labels == ["every change", name, "the same, on Mondays", "nothing"]
    assert settings.news_message(NewsChoice.OWN, ENGLISH) == f"Changes: {own}"


def test_own_reminders() -> None:
    """Of which item, on which day, and at the hour that was named."""
    (march,) = instalments("III.2a@2024-03")
    day = date(2024, 2, 26)
    assert settings.own_reminder_message(march, day, ENGLISH) == (
        "I will remind you of III.2a, March 2024 on 26 February 2024."
    )
    assert settings.own_reminder_message(march, day, ENGLISH, clock=time(7, 5)) == (
        "I will remind you of III.2a, March 2024 on 26 February 2024 at 07:05."
    )
    assert settings.own_reminder_line("III.2a@2024-03", day, None, ENGLISH) == "III.2a, March 2024 – 26 February 2024"
    assert settings.own_reminder_line("I.5b@undated", day, time(7, 5), ENGLISH) == "I.5b – 26 February 2024 07:05"
    assert settings.no_own_reminders_message(ENGLISH) == (
        "You have asked for no reminders. Ask for one: /schengen remind me of III.3 on Monday at 10:00"
    )
    assert settings.snoozed_message(day, ENGLISH) == "Snoozed until 26 February 2024."


def test_contacts_are_listed_by_body() -> None:
    """All who speak for a body stand in one line; without any it is said how one is named."""
    assert settings.contact_list(ReminderPreferences(), ENGLISH) == (
        "No contacts are known yet. Name one: /schengen contact Europol @anna"
    )
    pairs = (("europol", "U1"), ("frontex", "U2"), ("europol", "S3"))
    contacts = tuple(Contact(actor=actor, slack_id=slack_id) for actor, slack_id in pairs)
    listed = settings.contact_list(ReminderPreferences(contacts=contacts), ENGLISH)
    assert isinstance(listed, RichText)
    assert listed.plain(lambda slack_id: f"@{slack_id}").splitlines() == ["• europol: @U1, @S3", "• frontex: @U2"]


def test_holds_and_what_is_not_theirs() -> None:
    """What a hold means, with its reason; who is told of an item that somebody says is not theirs."""
    (march,) = instalments("III.2a@2024-03")
    held = replace(march, hold="waits")
    assert settings.held_message(MarkResult(before=march, after=held), ENGLISH) == (
        "On hold: III.2a, March 2024. Reason: waits. Nobody is told that it is late until you resume it."
    )
    assert settings.resumed_message(MarkResult(before=held, after=march), ENGLISH) == (
        "No longer on hold: III.2a, March 2024."
    )
    assert settings.not_ours_message("III.2a@2024-03", ENGLISH) == (
        "The coordinators are told that III.2a, March 2024 is not yours."
    )
    assert settings.kept_message(march, ENGLISH) == (
        "III.2a, March 2024 stays with eurojust. Whoever said that it is not theirs is told."
    )
    assert settings.no_coordinators_message(ENGLISH) == "There are no coordinators to tell; nothing was done."


def test_what_is_said_of_one_reminder() -> None:
    """It is cancelled or moved, or asked for: when it comes, or why it would not."""
    assert settings.cancelled_message("• a1", ENGLISH) == "Cancelled: • a1"
    assert settings.moved_message("• a1", ENGLISH) == "Moved: • a1"
    assert settings.preview_note(ENGLISH) == "Only you see this so far. It would be posted like this:"
    assert settings.sending_message(ENGLISH) == "It will be posted within half a minute."
    assert settings.nothing_to_send_message(ENGLISH) == (
        "Nothing is open that this reminder would be about; it would not be posted."
    )
    progress = replace(NOTICE, kind=ReminderKind.PROGRESS)
    assert upcoming_line(progress, "a1", ENGLISH, state=DUE, reason="") == "• a1 – 6 June 2024 – How far is it?"
    assert settings.upcoming_list(["• a"], 1, ENGLISH).splitlines() == [
        "1 reminder is planned:",
        "• a",
        "Coordinators change that: /schengen reminders cancel NAME | move NAME 2024-06-03 10:00 | send NAME",
    ]
