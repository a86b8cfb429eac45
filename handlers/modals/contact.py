"""The modal that adds or removes a contact: a person who speaks for an actor."""

from enum import StrEnum
from typing import assert_never

from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import OutdatedForm
from domain.i18n.translator import Translator
from domain.messages import modals, reminder_settings
from domain.reminders.preferences import Contact
from handlers.access.roles import require_nameable
from handlers.blocks.elements import Block
from handlers.blocks.views import open_view, plain_modal
from handlers.modals.base import (
    ModalState,
    Submission,
    View,
    build_modal,
    input_block,
    listen_to_submission,
    option,
    require_seen_version,
    require_valid,
)
from handlers.modals.menus import actor_menu
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID = "contact"

#: Block ids.
ACTOR, PERSON, CHANGE = "actor", "person", "whether"


class ContactChange(StrEnum):
    """Whether the contact is added or removed, as the value of an option."""

    ADD = "on"
    REMOVE = "off"


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_contact, services)


def open_contact(
    client: WebClient,
    trigger_id: str,
    services: Services,
    *,
    user: str,
    language: str,
    actor: str | None = None,
    surface: Surface = Surface.BUTTON,
) -> None:
    """Open the modal for a coordinator, with an actor chosen if one is given; NotCoordinator for other users."""
    version = services.register.ledger.read_version()
    services.require_coordinator(user, surface=surface, what=CALLBACK_ID)
    if actor is not None and actor not in services.register.directory.actors:
        raise OutdatedForm
    state = ModalState(language=language, seen=version)
    open_view(client, trigger_id, _build_view(actor, state, services.translator(language)))


def save_contact(submission: Submission, services: Services) -> View:
    """Add or remove the contact."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    translator, preferences = services.translator(submission.state.language), services.people.preferences
    actor, person, value = submission.chosen(ACTOR), submission.person(PERSON), submission.chosen(CHANGE)
    fields = {ACTOR: actor, PERSON: person, CHANGE: value}
    require_valid(
        {block_id: None if field else modals.missing_field_error(translator) for block_id, field in fields.items()}
    )
    if actor not in services.register.directory.actors or value not in set(ContactChange):
        raise OutdatedForm
    contact, context = Contact(actor=actor, slack_id=person), services.context(submission.user, Surface.MODAL)
    seen_version, change = require_seen_version(submission, services.register), ContactChange(value)
    match change:
        case ContactChange.ADD:
            require_nameable(person, services.slack)
            preferences.add_contact(contact, context, seen_version=seen_version)
            sentence = reminder_settings.contact_added_message(contact, translator)
        case ContactChange.REMOVE:
            preferences.remove_contact(contact, context, seen_version=seen_version)
            sentence = reminder_settings.contact_removed_message(contact, translator)
        case _:
            assert_never(change)
    services.reminders.wake()
    return plain_modal(sentence, translator)


def _build_view(actor: str | None, state: ModalState, translator: Translator) -> View:
    add = option(translator.gettext("speaks for it"), ContactChange.ADD.value)
    remove = option(translator.gettext("speaks for it no longer"), ContactChange.REMOVE.value)
    change: Block = {
        "type": "radio_buttons",
        "action_id": "whether",
        "options": [add, remove],
        "initial_option": add,
    }
    blocks = [
        input_block(ACTOR, translator.gettext("Body"), actor_menu(translator, actor)),
        input_block(PERSON, translator.gettext("Person"), {"type": "users_select", "action_id": "person"}),
        input_block(CHANGE, translator.gettext("From now on"), change),
    ]
    title, save = translator.gettext("Contact"), translator.gettext("Save")
    return build_modal(CALLBACK_ID, blocks, title=title, submit=save, state=state, translator=translator)
