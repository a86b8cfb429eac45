"""`/schengen contact`: who speaks for which body."""

import pytest

from domain.reminders.preferences import Contact
from tests.handlers.access.outsiders import OUTSIDERS
from tests.handlers.reminder_times import BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, ONLY_COORDINATORS, Workspace


def test_a_contact_is_named_and_written_to(workspace: Workspace) -> None:
    """A contact of Eurojust gets its reminders directly, from the next one on."""
    answer = workspace.command(f"contact Eurojust <@{DELEGATE}|delegate>")
    assert answer.text == f"<@{DELEGATE}> speaks for Eurojust and is written to directly."
    assert workspace.services.people.preferences.read().contacts == (Contact(actor="eurojust", slack_id=DELEGATE),)
    posted = {message.channel: message.text for message in workspace.tick(BEFORE_MEETING)}
    assert set(posted) == {CHANNEL, DIRECT}
    direct = posted[DIRECT]
    assert "III.2a" in direct
    assert "• I.1a" not in direct
    assert "You get this because you speak for Eurojust." in direct


def test_a_user_group_is_a_contact(workspace: Workspace) -> None:
    """A user group can be the contact of an actor, under the actor's name in any language."""
    workspace.slack.set_group("S0FRONTEX", DELEGATE)
    workspace.command("contact Grenzschutzagentur <!subteam^S0FRONTEX|@frontex>")
    workspace.command("contact Frontex <!subteam^S0FRONTEX|@frontex>")
    assert Contact(actor="frontex", slack_id="S0FRONTEX") in workspace.services.people.preferences.read().contacts
    assert workspace.command("contact", user=DELEGATE).text == "• Frontex: <!subteam^S0FRONTEX>"


def test_a_contact_is_removed(workspace: Workspace) -> None:
    """`off` removes a contact; doing it again says the same."""
    workspace.command(f"contact Eurojust <@{DELEGATE}>")
    for off in ("off", "OFF"):
        answer = workspace.command(f"contact Eurojust <@{DELEGATE}> {off}")
        assert answer.text == f"<@{DELEGATE}> does not speak for Eurojust."
    assert workspace.services.people.preferences.read().contacts == ()
    assert workspace.command("contact").text.startswith("No contacts are known yet.")


@pytest.mark.parametrize(
    "typed",
    [
        "Eurojust",
        "Eurojust @anna",
        f"<@{DELEGATE}>",
        f"<@{DELEGATE}> off",
        f"Eurojust <@{DELEGATE}> <@U1X>",
    ],
)
def test_a_contact_needs_a_body_and_one_person(workspace: Workspace, typed: str) -> None:
    """Without an actor and exactly one Slack mention nothing changes; a name that Slack does not know is none."""
    assert "For example: /schengen contact Europol @anna" in workspace.command(f"contact {typed}").text
    assert workspace.services.people.preferences.read().contacts == ()


def test_contacts_are_for_coordinators(workspace: Workspace) -> None:
    """Other users cannot add a contact."""
    assert workspace.command(f"contact Eurojust <@{DELEGATE}>", user=DELEGATE).text == ONLY_COORDINATORS


@pytest.mark.parametrize("kind", OUTSIDERS)
def test_an_outsider_is_no_contact(workspace: Workspace, kind: str) -> None:
    """Whoever is not written to is not named; the answer says why not."""
    workspace.slack.set_user(DELEGATE, **OUTSIDERS[kind])
    answer = workspace.command(f"contact Eurojust <@{DELEGATE}>").text
    assert answer.startswith(f"<@{DELEGATE}> cannot be named: ")
    assert answer.endswith(". Nothing was changed.")
    assert workspace.services.people.preferences.read().contacts == ()
