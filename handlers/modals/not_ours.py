"""The modal in which a contact of an owner says that an instalment is not theirs, and why."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.i18n.translator import Translator
from domain.messages import coordinator_notices, modals, reminder_settings
from domain.register.instalments import Instalment
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.mark import require_owner
from handlers.modals.base import (
    ModalState,
    Submission,
    View,
    build_modal,
    find_instalment,
    input_block,
    listen_to_submission,
    require_valid,
    text_input,
)
from handlers.modals.menus import instalment_block
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID = "not_ours"

#: Its block id.
REASON = "reason"


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_not_ours, services)


def open_not_ours(
    client: WebClient, trigger_id: str, services: Services, *, user: str, language: str, key: str
) -> None:
    """Open the modal for a contact of an owner; NotOwner for other users."""
    instalment = find_instalment(key, services.register)
    require_owner(instalment.deliverable.ref, services.context(user, Surface.BUTTON), services)
    state = ModalState(language=language, seen=services.register.ledger.read_version(), key=key)
    open_view(client, trigger_id, _build_view(instalment, state, services.translator(language)))


def save_not_ours(submission: Submission, services: Services) -> View:
    """Tell the coordinators."""
    translator, reason = services.translator(submission.state.language), submission.text(REASON)
    require_valid({REASON: None if reason else modals.missing_field_error(translator)})
    instalment = find_instalment(submission.state.key, services.register)
    actors = require_owner(instalment.deliverable.ref, services.context(submission.user, Surface.MODAL), services)
    coordinators = services.people.coordinators.list_ids()
    if not coordinators:
        return plain_modal(reminder_settings.no_coordinators_message(translator), translator)
    facts = coordinator_notices.not_ours_facts(instalment, submission.user, actors, reason)
    services.reminders.outbox.notify(facts, coordinators, now=services.now())
    services.reminders.wake()
    return plain_modal(reminder_settings.not_ours_message(instalment.key, translator), translator)


def _build_view(instalment: Instalment, state: ModalState, translator: Translator) -> View:
    hint = translator.gettext("The coordinators read this. Say who owes it, if you know.")
    reason = input_block(REASON, translator.gettext("Not ours"), text_input(multiline=True), hint=hint)
    return build_modal(
        CALLBACK_ID,
        [instalment_block(instalment, translator), reason],
        title=translator.gettext("Reason"),
        submit=translator.gettext("Send"),
        state=state,
        translator=translator,
    )
