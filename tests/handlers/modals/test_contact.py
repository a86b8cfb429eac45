"""Contacts and Schengen Councils settled in modals."""

from domain.register.audit_events import ChangeContext
from tests.handlers.modals.filling import initial
from tests.handlers.modals.opened import EMPTY, FILLED, OTHER, called, changes, said, speaker
from tests.handlers.workspace import DELEGATE, NOW, Workspace

# Contacts.


def test_somebody_speaks_for_a_body(workspace: Workspace) -> None:
    """They are named in the answer; sending it off again changes nothing and says the same."""
    view = called(workspace, "contact")
    for _ in range(2):
        answer = workspace.submit(view, **FILLED["contact"])
        assert said(answer) == f"{DELEGATE} speaks for Europol and is written to directly."
    assert workspace.services.people.actors_of(DELEGATE) == {"europol"}
    assert [each.kind for each in changes(workspace)] == ["contact"]
    off = called(workspace, "contact", actor="europol")
    assert initial(off) == {"actor": "europol", "person": None, "whether": "on"}
    for _ in range(2):
        answer = workspace.submit(off, person=DELEGATE, whether="off")
        assert said(answer) == f"{DELEGATE} does not speak for Europol."
    assert workspace.services.people.actors_of(DELEGATE) == frozenset()
    assert len(changes(workspace)) == 2


def test_a_contact_that_changed_meanwhile_is_shown(workspace: Workspace) -> None:
    """Whoever was taken off by somebody else is not put on again by a modal that does not know."""
    workspace.services.people.coordinators.add(OTHER, ChangeContext(by="settings", surface="test", now=NOW))
    speaker(workspace, "europol")
    view = called(workspace, "contact")
    workspace.command(f"contact Europol <@{DELEGATE}|x> off", user=OTHER)
    assert said(workspace.submit(view, **FILLED["contact"])).startswith("This was changed meanwhile")
    assert workspace.services.people.actors_of(DELEGATE) == frozenset()
    again = called(workspace, "contact")
    workspace.submit(again, **FILLED["contact"])
    stale = {**FILLED["contact"], "whether": "off"}
    assert said(workspace.submit(again, **stale)).startswith("This was changed meanwhile")
    assert workspace.services.people.actors_of(DELEGATE) == {"europol"}


def test_a_contact_needs_a_body_and_a_person(workspace: Workspace) -> None:
    """Both are said at once."""
    answer = workspace.submit(called(workspace, "contact"))
    assert answer == {"errors": {"actor": EMPTY, "person": EMPTY}}


# Schengen Councils.
