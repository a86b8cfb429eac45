"""The modal of contacts."""

from domain.register.audit_events import ChangeContext
from tests.handlers.modals.filling import initial_values
from tests.handlers.modals.opened import EMPTY, FILLED, OTHER, make_contact, modal_changes, modal_text, open_modal
from tests.handlers.workspace import DELEGATE, NOW, Workspace

# Contacts.


def test_a_contact_is_added_and_removed(workspace: Workspace) -> None:
    """The answer names the contact; submitting again changes nothing and says the same."""
    view = open_modal(workspace, "contact")
    for _ in range(2):
        answer = workspace.submit(view, **FILLED["contact"])
        assert modal_text(answer) == f"{DELEGATE} speaks for Europol and is written to directly."
    assert workspace.services.people.actors_of(DELEGATE) == {"europol"}
    assert [change.kind for change in modal_changes(workspace)] == ["contact"]
    off = open_modal(workspace, "contact", actor="europol")
    assert initial_values(off) == {"actor": "europol", "person": None, "whether": "on"}
    for _ in range(2):
        answer = workspace.submit(off, person=DELEGATE, whether="off")
        assert modal_text(answer) == f"{DELEGATE} does not speak for Europol."
    assert workspace.services.people.actors_of(DELEGATE) == frozenset()
    assert len(modal_changes(workspace)) == 2


def test_a_contact_that_changed_meanwhile_is_shown(workspace: Workspace) -> None:
    """A contact changed since the modal was opened is shown, and not changed again."""
    workspace.services.people.coordinators.add(OTHER, ChangeContext(by="settings", surface="test", now=NOW))
    make_contact(workspace, "europol")
    view = open_modal(workspace, "contact")
    workspace.command(f"contact Europol <@{DELEGATE}|x> off", user=OTHER)
    assert modal_text(workspace.submit(view, **FILLED["contact"])).startswith("This was changed meanwhile")
    assert workspace.services.people.actors_of(DELEGATE) == frozenset()
    again = open_modal(workspace, "contact")
    workspace.submit(again, **FILLED["contact"])
    stale = {**FILLED["contact"], "whether": "off"}
    assert modal_text(workspace.submit(again, **stale)).startswith("This was changed meanwhile")
    assert workspace.services.people.actors_of(DELEGATE) == {"europol"}


def test_a_contact_needs_a_body_and_a_person(workspace: Workspace) -> None:
    """Both missing fields are named at once."""
    answer = workspace.submit(open_modal(workspace, "contact"))
    assert answer == {"errors": {"actor": EMPTY, "person": EMPTY}}


def test_an_outsider_is_no_contact(workspace: Workspace) -> None:
    """A guest, who is never written to, is not named: the modal says why not."""
    workspace.slack.set_user(DELEGATE, is_restricted=True)
    answer = workspace.submit(open_modal(workspace, "contact"), **FILLED["contact"])
    assert modal_text(answer) == f"{DELEGATE} cannot be named: a guest of this workspace. Nothing was changed."
    assert workspace.services.people.actors_of(DELEGATE) == frozenset()


# Schengen Councils.
