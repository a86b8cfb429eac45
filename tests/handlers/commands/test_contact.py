"""`/schengen contact`: who speaks for which body."""

import pytest

from domain.reminders.preferences import Contact
from tests.handlers.reminder_times import BEFORE_MEETING
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, ONLY_COORDINATORS, Workspace


def test_a_contact_is_named_and_written_to(workspace: Workspace) -> None:
    """Whoever speaks for Eurojust gets what is theirs directly, from the next reminder on."""
    said = workspace.command(f"contact Eurojust <@{DELEGATE}|delegate>")
    assert said.text == f"<@{DELEGATE}> speaks for Eurojust and is written to directly."
    assert workspace.services.people.preferences.read().contacts == (Contact(actor="eurojust", to=DELEGATE),)
    posted = {each.channel: each.text for each in workspace.tick(BEFORE_MEETING)}
    assert set(posted) == {CHANNEL, DIRECT}
    direct = posted[DIRECT]
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
    assert workspace.command(f"contact Eurojust <@{DELEGATE}>", user=DELEGATE).text == ONLY_COORDINATORS
