"""`/schengen remind`: a channel's reminder preferences, and how often a user is written to directly."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from db.schema import tables
from domain.dates.spans import Month
from domain.register.audit_events import ChangeContext
from domain.register.meeting import Meeting
from domain.reminders.preferences import ChannelPreferences, Contact, NewsChoice, PersonalFrequency
from tests.handlers.reminder_times import BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, DIRECT, ONLY_COORDINATORS, Workspace


def preferences(workspace: Workspace) -> ChannelPreferences:
    """Return the channel's preferences."""
    return workspace.services.people.preferences.read().channels.get(CHANNEL, ChannelPreferences())


def count_changes(workspace: Workspace, kind: str) -> int:
    """Return the number of changes of a kind in the audit log."""
    with workspace.engine.connect() as connection:
        return len(connection.execute(select(tables.change).where(tables.change.c.kind == kind)).all())


def test_a_channel_says_how_it_is_reminded(workspace: Workspace) -> None:
    """`remind` shows the preferences to every user; without any they are those of the settings."""
    answer = workspace.command("remind", user=DELEGATE)
    assert answer.text == (
        "Reminders here come 28, 14, 7 and 1 days before each Schengen Council, at 09:00 in Brussels."
    )
    assert count_changes(workspace, "wishes") == 0


@pytest.mark.parametrize(
    ("typed", "settled"),
    [
        ("off", ChannelPreferences(is_on=False)),
        ("on", ChannelPreferences(is_on=True)),
        ("lead 7, 30,7", ChannelPreferences(lead_days=(30, 7))),
        ("lead usual", ChannelPreferences()),
        ("lead 365,0", ChannelPreferences(lead_days=(365, 0))),
        ("owners Europol, the Netherlands", ChannelPreferences(owners=("europol", "nl"))),
        ("owners Europol, Eurojust, EUROPOL", ChannelPreferences(owners=("europol", "eurojust"))),
        ("owners all", ChannelPreferences()),
        (
            "milestones June 2024, March 2024",
            ChannelPreferences(milestones=(Meeting(Month(2024, 3)), Meeting(Month(2024, 6)))),
        ),
        ("milestones all", ChannelPreferences()),
        ("digest on", ChannelPreferences(digest=True)),
        ("news all", ChannelPreferences(news=NewsChoice.ALL)),
        ("news Nothing", ChannelPreferences(news=NewsChoice.NOTHING)),
    ],
)
def test_coordinators_set_preferences(workspace: Workspace, typed: str, settled: ChannelPreferences) -> None:
    """Each preference is saved and recorded, and the answer shows the preferences after it."""
    answer = workspace.command(f"remind {typed}")
    assert preferences(workspace) == settled
    assert count_changes(workspace, "wishes") == 1
    assert answer.text.startswith("There are no reminders" if typed == "off" else "Reminders here come")


@pytest.mark.parametrize("typed", ["off", "lead 7", "owners Europol", "digest on", "lead 7 June 2024"])
def test_others_set_no_preferences(workspace: Workspace, typed: str) -> None:
    """Other users are refused, and nothing is changed."""
    assert workspace.command(f"remind {typed}", user=DELEGATE).text == ONLY_COORDINATORS
    assert preferences(workspace) == ChannelPreferences()


@pytest.mark.parametrize(
    "typed",
    [
        "lead",
        "lead 900",
        "lead 366",
        "lead 7,x",
        "lead 7 May 2024",
        "owners",
        "milestones",
        "milestones May 2031",
        "digest",
        "digest x",
        "news",
        "news daily",
        "x",
    ],
)
def test_wrong_input_is_refused_with_an_example(workspace: Workspace, typed: str) -> None:
    """Wrong input changes nothing, and the answer shows a command that would do."""
    assert "For example: /schengen remind" in workspace.command(f"remind {typed}").text
    assert preferences(workspace) == ChannelPreferences()
    assert count_changes(workspace, "lead") == 0


def test_an_unknown_body_is_named(workspace: Workspace) -> None:
    """The reminders of a channel cannot be limited to an actor that the register does not know."""
    assert workspace.command("remind owners Europol, Interpol").text == "I do not know “Interpol”."


def test_one_meeting_has_lead_times_of_its_own(workspace: Workspace) -> None:
    """`remind lead 28,2 June 2024` sets the lead times of that meeting; `usual` resets them."""
    answer = workspace.command("remind lead 28,2 June 2024")
    assert answer.text == "Reminders before the Schengen Council of June 2024 come 28 and 2 days ahead."
    assert workspace.services.people.preferences.read().lead_days == {Meeting(Month(2024, 6)): (28, 2)}
    workspace.command("remind lead usual June 2024")
    assert workspace.services.people.preferences.read().lead_days == {}


def test_reminders_follow_the_preferences(workspace: Workspace) -> None:
    """A channel limited to Eurojust is reminded of its deliverables alone, and one that is off of none."""
    workspace.command("remind owners Eurojust")
    (posted,) = workspace.tick(BEFORE_MEETING)
    assert "III.2a" in posted.text
    assert "• I.1a" not in posted.text
    assert "Only what concerns Eurojust." in posted.text
    workspace.command("remind off")
    assert workspace.tick(BEFORE_MEETING + timedelta(days=14)) == []


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("weekly", PersonalFrequency.WEEKLY),
        ("off", PersonalFrequency.OFF),
        ("each", PersonalFrequency.EACH),
        ("on", PersonalFrequency.EACH),
        ("always", PersonalFrequency.EACH),
        ("never", PersonalFrequency.OFF),
    ],
)
def test_every_user_sets_their_own_frequency(workspace: Workspace, typed: str, chosen: PersonalFrequency) -> None:
    """`remind me` sets the frequency of the user, coordinator or not."""
    answer = workspace.command(f"remind me {typed}", user=DELEGATE)
    assert answer.text.startswith("I ")
    assert workspace.services.people.preferences.read().frequency(DELEGATE) is chosen
    assert workspace.command("remind", user=DELEGATE, channel=DIRECT).text == answer.text


@pytest.mark.parametrize("typed", ["", " on", " off", " lead 7", " digest on"])
def test_in_direct_messages_there_is_the_users_own_frequency(workspace: Workspace, typed: str) -> None:
    """There is no channel to set anything for, whoever asks: the answer is how the user is reminded."""
    answer = workspace.command(f"remind{typed}", channel=f"D{COORDINATOR[1:]}")
    assert answer.text == workspace.command("remind me each").text
    assert count_changes(workspace, "wishes") == 0


@pytest.mark.parametrize("typed", ["remind on", "remind off"])
def test_a_channel_that_the_settings_do_not_name_has_none_until_it_is_switched_on(
    workspace: Workspace, typed: str
) -> None:
    """Without a word the settings decide, and then what coordinators have said."""
    workspace.allow_channel("C0OTHER")
    assert workspace.command("remind", channel="C0OTHER").text.startswith("There are no reminders")
    for channel in (CHANNEL, "C0OTHER"):
        workspace.command(typed, channel=channel)
        is_on = workspace.command("remind", channel=channel).text.startswith("Reminders here come")
        assert is_on is (typed == "remind on")


def test_an_unknown_frequency_is_refused(workspace: Workspace) -> None:
    """An unknown frequency is refused with an example."""
    assert "/schengen remind me weekly" in workspace.command("remind me hourly").text


#: Nine in Brussels on Thursday, 23 November 2023.
THURSDAY = datetime(2023, 11, 23, 8, 0, 30, tzinfo=UTC)


def digests(workspace: Workspace, *, days: float) -> list[str]:
    """Return the texts of the digests that a few ticks post some days after Thursday; late ones take some."""
    now = THURSDAY + timedelta(days=days)
    posted = [message for minutes in (0, 5, 10) for message in workspace.tick(now + timedelta(minutes=minutes))]
    return [message.text for message in posted if " to " in message.text.partition(":")[0]]


@pytest.mark.long
@pytest.mark.parametrize("typed", ["remind me weekly", "remind digest on"])
def test_a_digest_begins_on_the_next_monday(workspace: Workspace, typed: str) -> None:
    """A digest that is wished for on a Thursday does not come at once, nor on Friday, but on Monday."""
    speaks = Contact(actor="eurojust", slack_id=COORDINATOR)
    workspace.services.people.preferences.add_contact(
        speaks, ChangeContext(by=COORDINATOR, surface="test", now=THURSDAY)
    )
    digests(workspace, days=0)
    workspace.command(typed)
    assert [digests(workspace, days=days) for days in (0.1, 1)] == [[], []]
    assert len(digests(workspace, days=4)) == 1


def test_a_digest_that_is_wished_for_on_a_monday_comes_that_day(workspace: Workspace) -> None:
    """The day is not over: who wishes for Monday's digest on Monday does not wait for a week."""
    digests(workspace, days=4)
    workspace.command("remind digest on")
    assert len(digests(workspace, days=4.1)) == 1


def test_a_digest_is_not_made_up_by_wishing_for_it_again(workspace: Workspace) -> None:
    """Who ends the digest on Sunday and wishes for it on Thursday has the next one."""
    digests(workspace, days=0)
    workspace.command("remind digest on")
    digests(workspace, days=3)
    workspace.command("remind digest off")
    assert [digests(workspace, days=days) for days in (3.1, 4, 6)] == [[], [], []]
    workspace.command("remind digest on")
    assert digests(workspace, days=7) == []
    assert len(digests(workspace, days=11)) == 1


def test_a_digest_that_was_missed_comes_later(workspace: Workspace) -> None:
    """If the bot was down on Monday, the digest of that day comes when it is back on Wednesday."""
    digests(workspace, days=0)
    workspace.command("remind digest on")
    assert len(digests(workspace, days=6)) == 1


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("lead usual", {"lead_days": None}),
        ("lead All", {"lead_days": None}),
        ("owners usual", {"owners": ()}),
        ("milestones ALL", {"milestones": ()}),
        ("digest off", {"digest": False}),
        ("news own", {"news": NewsChoice.OWN}),
        ("off", {"is_on": False}),
    ],
)
def test_one_preference_is_set_back_alone(workspace: Workspace, typed: str, expected: dict[str, Any]) -> None:
    """The others stay as they were."""
    for each in ("on", "lead 7", "owners Europol", "milestones June 2024", "digest on", "news all"):
        workspace.command(f"remind {each}")
    before = preferences(workspace)
    assert before == ChannelPreferences(
        is_on=True,
        lead_days=(7,),
        owners=("europol",),
        milestones=(Meeting(Month(2024, 6)),),
        digest=True,
        news=NewsChoice.ALL,
    )
    workspace.command(f"remind {typed}")
    assert preferences(workspace) == replace(before, **expected)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("all", "every change"),
        ("own", "what concerns me or what I follow"),
        ("weekly", "the same, on Mondays"),
        ("nothing", "nothing"),
    ],
)
def test_everybody_says_of_which_changes_they_are_told(workspace: Workspace, typed: str, said: str) -> None:
    """The answer says how often they are written to as well; another word is refused."""
    assert workspace.command(f"remind me news {typed}", user=DELEGATE).text.splitlines() == [
        "I write to you directly whenever there is a reminder of what concerns you.",
        f"Changes: {said}",
    ]
    assert "/schengen remind news weekly" in workspace.command("remind me news daily", user=DELEGATE).text
    assert workspace.services.people.preferences.read().news_of(DELEGATE) is NewsChoice(typed)
