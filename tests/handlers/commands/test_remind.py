"""`/schengen remind`, `contact`, `hold` and `resume`: what coordinators and members settle about reminders."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.schema import tables
from domain.dates.spans import Month
from domain.reminders.preferences import ChannelPreferences, PersonalFrequency
from tests.handlers.reminder_times import BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, ONLY_COORDINATORS, Workspace


def wishes(workspace: Workspace) -> ChannelPreferences:
    """What the channel wants by now."""
    return workspace.services.people.preferences.read().wishes.get(CHANNEL, ChannelPreferences())


def recorded(workspace: Workspace, kind: str) -> int:
    """How many changes of a kind are on record."""
    with workspace.engine.connect() as connection:
        return len(connection.execute(select(tables.change).where(tables.change.c.kind == kind)).all())


def test_a_channel_says_how_it_is_reminded(workspace: Workspace) -> None:
    """Anybody can ask; without wishes it is what the settings say."""
    said = workspace.command("remind", user=DELEGATE)
    assert said.text == ("Reminders here come 28, 14, 7 and 1 days before each Schengen Council, at 09:00 in Brussels.")
    assert recorded(workspace, "wishes") == 0


@pytest.mark.parametrize(
    ("typed", "settled"),
    [
        ("off", ChannelPreferences(on=False)),
        ("on", ChannelPreferences(on=True)),
        ("lead 7, 30,7", ChannelPreferences(lead_days=(30, 7))),
        ("lead usual", ChannelPreferences()),
        ("owners Europol, the Netherlands", ChannelPreferences(owners=("europol", "nl"))),
        ("owners all", ChannelPreferences()),
        ("milestones June 2024, March 2024", ChannelPreferences(milestones=(Month(2024, 3), Month(2024, 6)))),
        ("milestones all", ChannelPreferences()),
        ("digest on", ChannelPreferences(digest=True)),
    ],
)
def test_coordinators_settle_it(workspace: Workspace, typed: str, settled: ChannelPreferences) -> None:
    """Each wish is kept and recorded, and the answer says how the channel is reminded from then on."""
    said = workspace.command(f"remind {typed}")
    assert wishes(workspace) == settled
    assert recorded(workspace, "wishes") == 1
    assert said.text.startswith("There are no reminders" if typed == "off" else "Reminders here come")


@pytest.mark.parametrize("typed", ["off", "lead 7", "owners Europol", "digest on", "lead 7 June 2024"])
def test_others_do_not(workspace: Workspace, typed: str) -> None:
    """Whoever is no coordinator changes nothing."""
    assert workspace.command(f"remind {typed}", user=DELEGATE).text == ONLY_COORDINATORS
    assert wishes(workspace) == ChannelPreferences()


@pytest.mark.parametrize(
    "typed",
    ["lead", "lead 900", "lead 7,x", "lead 7 May 2024", "owners", "milestones", "milestones May 2031", "digest", "x"],
)
def test_what_cannot_be_meant_is_refused_with_an_example(workspace: Workspace, typed: str) -> None:
    """Nothing is changed, and the answer shows a command that would do."""
    assert "For example: /schengen remind" in workspace.command(f"remind {typed}").text
    assert wishes(workspace) == ChannelPreferences()
    assert recorded(workspace, "lead") == 0


def test_an_unknown_body_is_named(workspace: Workspace) -> None:
    """A channel cannot be reminded of what a body owes that the register does not know."""
    assert workspace.command("remind owners Europol, Interpol").text == "I do not know “Interpol”."


def test_one_meeting_has_lead_times_of_its_own(workspace: Workspace) -> None:
    """`remind lead 28,2 June 2024` is for that meeting, and `usual` takes it back."""
    said = workspace.command("remind lead 28,2 June 2024")
    assert said.text == "Reminders before the Schengen Council of June 2024 come 28 and 2 days ahead."
    assert workspace.services.people.preferences.read().lead_days == {Month(2024, 6): (28, 2)}
    workspace.command("remind lead usual June 2024")
    assert workspace.services.people.preferences.read().lead_days == {}


def test_a_wish_is_heeded(workspace: Workspace) -> None:
    """A channel that asked for Eurojust's gets that and no other's, and one that asked for none gets none."""
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
    ],
)
def test_everybody_chooses_how_often_they_are_written_to(
    workspace: Workspace, typed: str, chosen: PersonalFrequency
) -> None:
    """`remind me` is for whoever types it, coordinator or not."""
    said = workspace.command(f"remind me {typed}", user=DELEGATE)
    assert said.text.startswith("I ")
    assert workspace.services.people.preferences.read().pace(DELEGATE) is chosen
    assert workspace.command("remind", user=DELEGATE, channel=DIRECT).text == said.text


def test_remind_me_never_mind(workspace: Workspace) -> None:
    """A pace that there is not is refused with one that there is."""
    assert "/schengen remind me weekly" in workspace.command("remind me hourly").text
