"""The modal in which a coordinator declines an owner's report, and says why."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.i18n.translator import Translator
from domain.messages import commands, modals
from domain.register.instalments import Instalment
from handlers.blocks.elements import sections
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.mark import decline_report
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

CALLBACK_ID = "decline"

#: Its block id.
REASON = "reason"


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_decline, services)


def open_decline(
    client: WebClient,
    trigger_id: str,
    services: Services,
    *,
    user: str,
    language: str,
    key: str,
    seen: int,
    surface: Surface = Surface.BUTTON,
) -> None:
    """Open the modal for a coordinator; NotCoordinator for other users, ChangedMeanwhile if something else was decided.

    `key` is the instalment's, `seen` the number of the newest change that the coordinator knows of.
    """
    services.require_coordinator(user, surface=surface, what=CALLBACK_ID)
    services.register.ledger.refuse_if_changed(key, services.context(user, surface), seen_version=seen)
    instalment = find_instalment(key, services.register)
    state = ModalState(language=language, seen=seen, key=key)
    open_view(client, trigger_id, _build_view(instalment, state, services.translator(language)))


def save_decline(submission: Submission, services: Services) -> View:
    """Leave the instalment open, and tell who reported it why; unless it was changed since the report."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    translator, reason = services.translator(submission.state.language), submission.text(REASON)
    require_valid({REASON: None if reason else modals.missing_field_error(translator)})
    instalment = find_instalment(submission.state.key, services.register)
    context = services.context(submission.user, Surface.MODAL, reason)
    declined = decline_report(
        instalment.deliverable.ref, instalment.slug, context, services, seen_version=submission.state.seen
    )
    return plain_modal(commands.declined_message(declined, translator), translator)


def _build_view(instalment: Instalment, state: ModalState, translator: Translator) -> View:
    evidence = [translator.gettext("Evidence: {evidence}", evidence=instalment.report)] if instalment.report else []
    reason = input_block(
        REASON,
        translator.gettext("Reason"),
        text_input(multiline=True),
        hint=translator.gettext("Whoever reported it reads this."),
    )
    return build_modal(
        CALLBACK_ID,
        [instalment_block(instalment, translator), *sections(evidence), reason],
        title=translator.gettext("Decline"),
        submit=translator.gettext("Decline"),
        state=state,
        translator=translator,
    )
