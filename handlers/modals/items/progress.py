"""The modal in which those who speak for an owner leave a word on how far an instalment is."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import BadDay
from domain.i18n.translator import Translator
from domain.messages import commands, modals
from domain.messages.errors import error_message
from domain.register.instalments import Instalment
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.progress import record_progress, require_speaker
from handlers.modals.base import (
    InvalidFields,
    ModalState,
    Submission,
    View,
    build_modal,
    day_input,
    find_instalment,
    find_open_instalment,
    input_block,
    listen_to_submission,
    require_seen_version,
    require_valid,
    text_input,
)
from handlers.modals.menus import instalment_block
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID = "progress"

#: Block ids.
TEXT, EXPECTED = "text", "expected"


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_progress, services)


def open_progress(
    client: WebClient,
    trigger_id: str,
    services: Services,
    *,
    user: str,
    language: str,
    key: str,
    surface: Surface = Surface.BUTTON,
) -> None:
    """Open the modal of an instalment, with what was said before; NotOwner for users who do not speak for its owner.

    AlreadyDone if it is done, OutdatedForm if there is none.
    """
    version = services.register.ledger.read_version()
    instalment = find_open_instalment(key, services.register) or find_instalment(key, services.register)
    require_speaker(instalment.deliverable.ref, services.context(user, surface), services)
    state = ModalState(language=language, seen=version, key=key)
    open_view(client, trigger_id, _build_view(instalment, state, services.translator(language)))


def save_progress(submission: Submission, services: Services) -> View:
    """Record the word."""
    translator = services.translator(submission.state.language)
    text, expected = submission.text(TEXT), submission.day(EXPECTED)
    require_valid({TEXT: None if text else modals.missing_field_error(translator)})
    instalment = find_instalment(submission.state.key, services.register)
    context = services.context(submission.user, Surface.MODAL)
    require_speaker(instalment.deliverable.ref, context, services)
    try:
        marked = record_progress(
            instalment.deliverable.ref,
            instalment.slug,
            (text, expected),
            context,
            services,
            seen_version=require_seen_version(submission, services.register),
        )
    except BadDay as error:
        raise InvalidFields({EXPECTED: str(error_message(error, translator))}) from error
    return plain_modal(commands.progress_message(marked, services.today, translator), translator)


def _build_view(instalment: Instalment, state: ModalState, translator: Translator) -> View:
    said = instalment.progress
    blocks = [
        instalment_block(instalment, translator),
        input_block(TEXT, translator.gettext("How far is it?"), text_input(initial=said.text if said else "")),
        input_block(
            EXPECTED, translator.gettext("Expected on"), day_input(said.expected if said else None), optional=True
        ),
    ]
    title, save = translator.gettext("Progress"), translator.gettext("Save")
    return build_modal(CALLBACK_ID, blocks, title=title, submit=save, state=state, translator=translator)
