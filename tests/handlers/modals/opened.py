"""Open each modal as the App Home does, and read what a modal says."""

from collections.abc import Callable

from domain.register.audit_events import Change, ChangeContext
from domain.reminders.preferences import Contact
from handlers.modals.base import View
from handlers.modals.contact import open_contact
from handlers.modals.deadline import open_deadline
from handlers.modals.done import open_done
from handlers.modals.milestone import open_milestone
from tests.handlers.workspace import COORDINATOR, DELEGATE, NOW, Json, Workspace

OUTDATED = "This is out of date; nothing was changed. Please open it again."
EMPTY = "Please fill this in."
OTHER = "U0OTHER"

#: What the App Home opens.
OPENERS: dict[str, Callable[..., None]] = {
    "done": open_done,
    "deadline": open_deadline,
    "contact": open_contact,
    "milestone": open_milestone,
}

#: Each modal filled in rightly.
FILLED: dict[str, dict[str, str]] = {
    "done": {"instalment": "III.2a@2023-12", "evidence": "ST 1/23"},
    "deadline": {"instalment": "III.2a@2023-12", "day": "2023-12-12", "reason": "moved"},
    "contact": {"actor": "europol", "person": DELEGATE},
    "milestone": {"month": "2026-10"},
}


#: The sentence for everyone but coordinators, as a modal's text has it.
ONLY_COORDINATORS = f"Only coordinators can do that: {COORDINATOR}. Nothing was changed."
#: The same after `demote_coordinator`.
ONLY_ANOTHER = f"Only coordinators can do that: {OTHER}. Nothing was changed."


def open_modal(workspace: Workspace, name: str, *, user: str = COORDINATOR, language: str = "en", **given: str) -> View:
    """Open a modal as the App Home does, and return its view."""
    before = len(workspace.slack.views)
    OPENERS[name](
        workspace.app.client,
        workspace.slack.make_trigger(user),
        workspace.services,
        user=user,
        language=language,
        **given,
    )
    (view,) = workspace.slack.views[before:]
    return view


def modal_text(view: Json) -> str:
    """Return a modal's text, with ids in place of names."""
    parts = []
    for block in view["blocks"]:
        for section in block.get("elements", [block]) if block["type"] != "actions" else ():
            for element in section.get("elements", [section]):
                text = element.get("text") or element.get("user_id") or ""
                parts.append(text["text"] if isinstance(text, dict) else text)
    return "".join(parts)


def modal_changes(workspace: Workspace) -> list[Change]:
    """Return the changes made by modals, the newest first."""
    return [
        change for change in workspace.services.register.ledger.read_history(limit=1000) if change.surface == "modal"
    ]


def make_contact(workspace: Workspace, actor: str = "eurojust") -> str:
    """Make the delegate a contact of an actor; return their id."""
    workspace.services.people.preferences.add_contact(
        Contact(actor=actor, slack_id=DELEGATE), ChangeContext(by=COORDINATOR, surface="test", now=NOW)
    )
    return DELEGATE


def demote_coordinator(workspace: Workspace) -> None:
    """Remove the coordinator's role."""
    act = ChangeContext(by="settings", surface="test", now=NOW)
    workspace.services.people.coordinators.add(OTHER, act)
    workspace.services.people.coordinators.remove(COORDINATOR, act)
