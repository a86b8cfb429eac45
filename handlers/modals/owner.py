"""The modal in which a coordinator changes the owners of a deliverable."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import UnknownBody
from domain.i18n.translator import Translator
from domain.messages import modals, settings
from domain.messages.errors import error_message
from domain.register.instalments import Instalment
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.amend import parse_owners
from handlers.modals.base import (
    InvalidFields,
    ModalState,
    Submission,
    View,
    build_modal,
    find_instalment,
    input_block,
    listen_to_submission,
    require_seen_version,
    require_valid,
    text_input,
)
from handlers.modals.menus import instalment_block
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID = "owner"

#: Its block id.
OWNERS = "owners"


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_owners, services)


def open_owner(client: WebClient, trigger_id: str, services: Services, *, user: str, language: str, key: str) -> None:
    """Open the modal for a coordinator, by the key of one of its instalments; NotCoordinator for other users."""
    version = services.register.ledger.read_version()
    services.require_coordinator(user, surface=Surface.BUTTON, what=CALLBACK_ID)
    instalment = find_instalment(key, services.register)
    state = ModalState(language=language, seen=version, key=key)
    open_view(client, trigger_id, _build_view(instalment, state, services.translator(language)))


def save_owners(submission: Submission, services: Services) -> View:
    """Set the owners."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    language, names = submission.state.language, submission.text(OWNERS)
    translator, context = services.translator(language), services.context(submission.user, Surface.MODAL)
    require_valid({OWNERS: None if names else modals.missing_field_error(translator)})
    deliverable = find_instalment(submission.state.key, services.register).deliverable
    try:
        owners = list(parse_owners(names, deliverable, services, language=language))
    except UnknownBody as error:
        raise InvalidFields({OWNERS: str(error_message(error, translator))}) from error
    before, after = services.register.ledger.set_owners(
        deliverable.ref, owners, context, seen_version=require_seen_version(submission, services.register)
    )
    services.reminders.wake()
    return plain_modal(settings.owners_message(before, after, translator), translator)


def _build_view(instalment: Instalment, state: ModalState, translator: Translator) -> View:
    names = ", ".join(translator.actor(owner.via or owner.actor) for owner in instalment.deliverable.owners)
    hint = translator.gettext("Names, with commas between them.")
    return build_modal(
        CALLBACK_ID,
        [
            instalment_block(instalment, translator),
            input_block(OWNERS, translator.gettext("Owners"), text_input(initial=names), hint=hint),
        ],
        title=translator.gettext("Change owner"),
        submit=translator.gettext("Save"),
        state=state,
        translator=translator,
    )
