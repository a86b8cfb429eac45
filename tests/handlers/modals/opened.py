"""What tests of modals share: opening each as the App Home does, filling it in rightly, and reading what it says."""

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


def called(workspace: Workspace, name: str, *, user: str = COORDINATOR, language: str = "en", **given: str) -> View:
    """The modal that comes up where the App Home asks for it."""
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


def said(view: Json) -> str:
    """What stands in a modal, people by their ids."""
    found = []
    for block in view["blocks"]:
        for section in block.get("elements", [block]):
            for each in section.get("elements", [section]):
                text = each.get("text") or each.get("user_id") or ""
                found.append(text["text"] if isinstance(text, dict) else text)
    return "".join(found)


def changes(workspace: Workspace) -> list[Change]:
    """Everything on record that was changed by a modal, the newest first."""
    return [each for each in workspace.services.register.ledger.read_history(limit=1000) if each.surface == "modal"]


def speaker(workspace: Workspace, actor: str = "eurojust") -> str:
    """Somebody who speaks for an actor, and coordinates nothing."""
    workspace.services.people.preferences.add_contact(
        Contact(actor=actor, to=DELEGATE), ChangeContext(by=COORDINATOR, surface="test", now=NOW)
    )
    return DELEGATE


def demote(workspace: Workspace) -> None:
    """The coordinator is none any more."""
    act = ChangeContext(by="settings", surface="test", now=NOW)
    workspace.services.people.coordinators.add(OTHER, act)
    workspace.services.people.coordinators.remove(COORDINATOR, act)
