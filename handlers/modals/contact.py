"""The modal that lets somebody speak for a body, or no longer."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import OutdatedForm
from domain.i18n.translator import Translator
from domain.messages import modals, reminder_settings
from domain.reminders.preferences import Contact
from handlers.blocks.answers import Block
from handlers.blocks.views import open_view, plain_modal
from handlers.modals.base import ModalState, Submission, View, check, field, listen, modal, option, seen
from handlers.modals.menus import actor_menu
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK = "contact"

#: Its fields.
ACTOR, PERSON, WHETHER = "actor", "person", "whether"

#: Whether somebody is to speak for the body.
ON, OFF = "on", "off"


def register(app: App, services: Services) -> None:
    """Listen to its being sent off."""
    listen(app, CALLBACK, take, services)


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
    """Open it for a coordinator, with an actor chosen already where one is given; NotCoordinator for others."""
    newest = services.register.ledger.newest()
    services.require_coordinator(user, surface=surface, what=CALLBACK)
    if actor is not None and actor not in services.register.directory.actors:
        raise OutdatedForm
    given = ModalState(language=language, seen=newest)
    open_view(client, trigger_id, _view(actor, given, services.translator(language)))


def take(sent: Submission, services: Services) -> View:
    """Let them speak for it, or not."""
    services.require_coordinator(sent.user, surface=Surface.MODAL, what=CALLBACK)
    translator = services.translator(sent.carried.language)
    actor, person, whether = sent.chosen(ACTOR), sent.person(PERSON), sent.chosen(WHETHER)
    given = {ACTOR: actor, PERSON: person, WHETHER: whether}
    check({name: None if value else modals.missing(translator) for name, value in given.items()})
    if actor not in services.register.directory.actors or whether not in (ON, OFF):
        raise OutdatedForm
    one, act, newest = Contact(actor=actor, to=person), services.context(sent.user, Surface.MODAL), seen(sent, services)
    if whether == ON:
        services.people.preferences.contact(one, act, seen=newest)
    else:
        services.people.preferences.no_contact(one, act, seen=newest)
    services.reminders.wake()
    return plain_modal(
        (reminder_settings.contact if whether == ON else reminder_settings.no_contact)(one, translator), translator
    )


def _view(actor: str | None, given: ModalState, translator: Translator) -> View:
    on = option(translator.gettext("speaks for it"), ON)
    whether: Block = {
        "type": "radio_buttons",
        "action_id": "whether",
        "options": [on, option(translator.gettext("speaks for it no longer"), OFF)],
        "initial_option": on,
    }
    blocks = [
        field(ACTOR, translator.gettext("Body"), actor_menu(translator, actor)),
        field(PERSON, translator.gettext("Person"), {"type": "users_select", "action_id": "person"}),
        field(WHETHER, translator.gettext("From now on"), whether),
    ]
    title, save = translator.gettext("Contact"), translator.gettext("Save")
    return modal(CALLBACK, blocks, title=title, submit=save, given=given, translator=translator)
