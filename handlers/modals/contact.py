"""The modal that lets somebody speak for a body, or no longer."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import OutdatedForm
from domain.i18n.translator import Speech
from domain.messages import modals, reminder_settings
from domain.reminders.preferences import Contact
from handlers.blocks.answers import Block
from handlers.blocks.views import open_view, plain_modal
from handlers.modals.base import Carried, Sent, View, check, field, listen, modal, option, seen
from handlers.modals.menus import actor_menu
from handlers.services.services import Desk
from handlers.slack.request import Surface

CALLBACK = "contact"

#: Its fields.
ACTOR, PERSON, WHETHER = "actor", "person", "whether"

#: Whether somebody is to speak for the body.
ON, OFF = "on", "off"


def register(app: App, desk: Desk) -> None:
    """Listen to its being sent off."""
    listen(app, CALLBACK, take, desk)


def open_contact(
    client: WebClient,
    trigger_id: str,
    desk: Desk,
    *,
    user: str,
    language: str,
    actor: str | None = None,
    surface: Surface = Surface.BUTTON,
) -> None:
    """Open it for a coordinator, with an actor chosen already where one is given; NotCoordinator for others."""
    newest = desk.ledger.newest()
    desk.require_coordinator(user, surface=surface, what=CALLBACK)
    if actor is not None and actor not in desk.directory.actors:
        raise OutdatedForm
    given = Carried(language=language, seen=newest)
    open_view(client, trigger_id, _view(actor, given, desk.speech(language)))


def take(sent: Sent, desk: Desk) -> View:
    """Let them speak for it, or not."""
    desk.require_coordinator(sent.user, surface=Surface.MODAL, what=CALLBACK)
    speech = desk.speech(sent.carried.language)
    actor, person, whether = sent.chosen(ACTOR), sent.person(PERSON), sent.chosen(WHETHER)
    given = {ACTOR: actor, PERSON: person, WHETHER: whether}
    check({name: None if value else modals.missing(speech) for name, value in given.items()})
    if actor not in desk.directory.actors or whether not in (ON, OFF):
        raise OutdatedForm
    one, act, newest = Contact(actor=actor, to=person), desk.act(sent.user, Surface.MODAL), seen(sent, desk)
    if whether == ON:
        desk.teams.contact(one, act, seen=newest)
    else:
        desk.teams.no_contact(one, act, seen=newest)
    desk.wake()
    return plain_modal(
        (reminder_settings.contact if whether == ON else reminder_settings.no_contact)(one, speech), speech
    )


def _view(actor: str | None, given: Carried, speech: Speech) -> View:
    on = option(speech.gettext("speaks for it"), ON)
    whether: Block = {
        "type": "radio_buttons",
        "action_id": "whether",
        "options": [on, option(speech.gettext("speaks for it no longer"), OFF)],
        "initial_option": on,
    }
    blocks = [
        field(ACTOR, speech.gettext("Body"), actor_menu(speech, actor)),
        field(PERSON, speech.gettext("Person"), {"type": "users_select", "action_id": "person"}),
        field(WHETHER, speech.gettext("From now on"), whether),
    ]
    title, save = speech.gettext("Contact"), speech.gettext("Save")
    return modal(CALLBACK, blocks, title=title, submit=save, given=given, speech=speech)
