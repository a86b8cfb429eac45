"""The modal that confirms an undo in the App Home: what would be taken back, and what that means."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import OutdatedForm
from domain.messages.changes.messages import undone_message
from domain.messages.changes.undo import undo_question
from domain.register.audit_events import Undoable
from handlers.blocks.notices import rich_text_message
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.history import parse_change_number, record_undo
from handlers.modals.base import ModalState, Submission, View, build_modal, listen_to_submission
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID = "undo"


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_undo, services)


def open_undo(client: WebClient, trigger_id: str, services: Services, *, undoable: Undoable, language: str) -> None:
    """Open the modal for a change that a coordinator wants to undo."""
    open_view(client, trigger_id, build_undo(undoable, services, language=language))


def build_undo(undoable: Undoable, services: Services, *, language: str) -> View:
    """Return the modal for a change that a coordinator wants to undo."""
    translator = services.translator(language)
    state = ModalState(language=language, seen=services.register.ledger.read_version(), key=str(undoable.change.number))
    return build_modal(
        CALLBACK_ID,
        rich_text_message(undo_question(undoable, translator))["blocks"],
        title=translator.gettext("Undo"),
        submit=translator.gettext("Confirm"),
        state=state,
        translator=translator,
    )


def save_undo(submission: Submission, services: Services) -> View:
    """Undo the change, unless something has changed since that prevents it."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    number = parse_change_number(submission.state.key)
    if number is None:
        raise OutdatedForm
    change = record_undo(number, services.context(submission.user, Surface.MODAL), services)
    translator = services.translator(submission.state.language)
    return plain_modal(undone_message(change, translator), translator)
