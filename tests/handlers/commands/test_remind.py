"""`/schengen remind`, `contact`, `hold` and `resume`: what coordinators and members settle about reminders."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from db.schema import tables
from domain.dates.spans import Month
from domain.reminders.preferences import ChannelPreferences, Contact, PersonalFrequency
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, Workspace

#: Nine in Brussels, 28 days ahead of the meeting of 5 December 2023, and a day after it.
AHEAD = datetime(2023, 11, 7, 8, 0, tzinfo=UTC)
AFTER = datetime(2023, 12, 6, 8, 0, tzinfo=UTC)

ONLY = "Only coordinators can do that; nothing was changed."


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
    assert workspace.command(f"remind {typed}", user=DELEGATE).text == ONLY
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
    (posted,) = workspace.tick(AHEAD)
    assert "III.2a" in posted.text
    assert "• I.1a" not in posted.text
    assert "Only what concerns Eurojust." in posted.text
    workspace.command("remind off")
    assert workspace.tick(AHEAD + timedelta(days=14)) == []


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
    assert workspace.command("remind", user=DELEGATE, channel="D0DELEGATE").text == said.text


def test_remind_me_never_mind(workspace: Workspace) -> None:
    """A pace that there is not is refused with one that there is."""
    assert "/schengen remind me weekly" in workspace.command("remind me hourly").text


def test_a_contact_is_named_and_written_to(workspace: Workspace) -> None:
    """Whoever speaks for Eurojust gets what is theirs directly, from the next reminder on."""
    said = workspace.command(f"contact Eurojust <@{DELEGATE}|delegate>")
    assert said.text == f"<@{DELEGATE}> speaks for Eurojust and is written to directly."
    assert workspace.services.people.preferences.read().contacts == (Contact(actor="eurojust", to=DELEGATE),)
    posted = {each.channel: each.text for each in workspace.tick(AHEAD)}
    assert set(posted) == {CHANNEL, f"D{DELEGATE[1:]}"}
    direct = posted[f"D{DELEGATE[1:]}"]
    assert "III.2a" in direct
    assert "• I.1a" not in direct
    assert "You get this because you speak for Eurojust." in direct


def test_a_user_group_is_a_contact(workspace: Workspace) -> None:
    """A group can speak for a body, in any language's name for it."""
    workspace.command("contact Grenzschutzagentur <!subteam^S0FRONTEX|@frontex>")
    workspace.command("contact Frontex <!subteam^S0FRONTEX|@frontex>")
    assert Contact(actor="frontex", to="S0FRONTEX") in workspace.services.people.preferences.read().contacts
    assert workspace.command("contact", user=DELEGATE).text == "• Frontex: <!subteam^S0FRONTEX>"


def test_a_contact_is_let_go(workspace: Workspace) -> None:
    """`off` ends it; doing it again says the same."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    for _ in range(2):
        said = workspace.command(f"contact Eurojust <@{DELEGATE}> off")
        assert said.text == f"<@{DELEGATE}> does not speak for Eurojust."
    assert workspace.services.people.preferences.read().contacts == ()
    assert workspace.command("contact").text.startswith("No contacts are known yet.")


@pytest.mark.parametrize("typed", ["Eurojust", "Eurojust @anna", f"<@{DELEGATE}>", f"Eurojust <@{DELEGATE}> <@U1X>"])
def test_a_contact_needs_a_body_and_one_person(workspace: Workspace, typed: str) -> None:
    """A name that Slack did not recognise is nobody."""
    assert "For example: /schengen contact Europol @anna" in workspace.command(f"contact {typed}").text
    assert workspace.services.people.preferences.read().contacts == ()


def test_contacts_are_for_coordinators(workspace: Workspace) -> None:
    """Nobody else makes one."""
    assert workspace.command(f"contact Eurojust <@{DELEGATE}>", user=DELEGATE).text == ONLY


def test_a_hold_stops_overdue_notices(workspace: Workspace) -> None:
    """What is on hold is not told of as late; it says so in answers, and resuming brings the notices back."""
    said = workspace.command("hold III.6 waiting for the legal opinion")
    assert said.text.startswith("On hold: III.6a, December 2023. Reason: waiting for the legal opinion.")
    assert "on hold: waiting for the legal opinion" in workspace.mention("status of III.6").text
    workspace.tick(AHEAD)
    told = {each.channel: each.text for each in workspace.tick(AFTER)}
    assert "III.6a" not in told[f"D{COORDINATOR[1:]}"]
    assert "• I.1a" in told[f"D{COORDINATOR[1:]}"]
    assert workspace.command("resume III.6").text == "No longer on hold: III.6a, December 2023."
    (again,) = workspace.tick(AFTER + timedelta(days=6))
    assert "III.6a" in again.text


def test_a_reminder_sets_apart_what_is_on_hold(workspace: Workspace) -> None:
    """Before a meeting what is on hold is still shown, last, with the reason, and not counted."""
    workspace.command("hold III.6 waiting for the legal opinion")
    (posted,) = workspace.tick(AHEAD)
    assert posted.text.startswith("Schengen Council December 2023, 5 December 2023 (in 28 days): 5 open, 0 late.")
    assert posted.text.split("On hold:\n")[1].startswith("• III.6a ")


def test_a_hold_needs_a_reason(workspace: Workspace) -> None:
    """Without one nothing is held."""
    assert "For example: /schengen hold III.3" in workspace.command("hold III.6").text
    assert workspace.instalment("III.6a@2023-12").hold == ""


def test_holds_are_for_coordinators(workspace: Workspace) -> None:
    """Nobody else holds or resumes."""
    for typed in ("hold III.6 because", "resume III.6"):
        assert workspace.command(typed, user=DELEGATE).text == ONLY


def test_what_is_done_or_not_held(workspace: Workspace) -> None:
    """What is done cannot be held, what is not held not be resumed, and marking done ends a hold."""
    assert workspace.command("resume III.6").text == "III.6a is not on hold; nothing was changed."
    workspace.command("hold III.6 because")
    workspace.command("done III.6 ST 1/24")
    assert workspace.instalment("III.6a@2023-12").hold == ""
    assert "is done already" in workspace.command("hold III.6 because").text
    workspace.command("reopen III.6")
    assert workspace.instalment("III.6a@2023-12").hold == ""
