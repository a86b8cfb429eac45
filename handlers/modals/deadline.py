"""The modal that moves an instalment's deadline to a day or to a Schengen Council."""

from datetime import date

from slack_bolt import App
from slack_sdk import WebClient

from domain.dates.spans import Month
from domain.errors import BadDay, OutdatedForm
from domain.i18n.translator import Translator
from domain.messages import modals, settings
from domain.messages.errors import refusal
from domain.register.instalments import Instalment
from domain.register.model import Milestone
from handlers.blocks.answers import Block, sections, shortened
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.targets import require_ahead
from handlers.modals.base import (
    MAX_OPTION,
    Misfilled,
    ModalState,
    Submission,
    View,
    check,
    choosing,
    day_input,
    field,
    instalment,
    listen,
    modal,
    open_instalment,
    option,
    seen,
    text_input,
)
from handlers.modals.menus import MOST, instalment_menu
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK = "deadline"

#: Its fields.
INSTALMENT, DAY, COUNCIL, REASON = "instalment", "day", "council", "reason"


def register(app: App, services: Services) -> None:
    """Listen to its being sent off."""
    listen(app, CALLBACK, take, services)


def open_deadline(
    client: WebClient,
    trigger_id: str,
    services: Services,
    *,
    user: str,
    language: str,
    key: str | None = None,
    surface: Surface = Surface.BUTTON,
) -> None:
    """Open it for a coordinator; NotCoordinator for others.

    `key` fixes the instalment: AlreadyDone if it is done, OutdatedForm if there is none.
    """
    newest = services.register.ledger.newest()
    services.require_coordinator(user, surface=surface, what=CALLBACK)
    about = open_instalment(key, services)
    given = ModalState(language=language, seen=newest, key=key or "")
    open_view(client, trigger_id, _view(about, given, services.translator(language)))


def take(sent: Submission, services: Services) -> View:
    """Move the deadline."""
    services.require_coordinator(sent.user, surface=Surface.MODAL, what=CALLBACK)
    translator = services.translator(sent.carried.language)
    key, day, council = sent.carried.key or sent.chosen(INSTALMENT), sent.day(DAY), sent.chosen(COUNCIL)
    reason = sent.text(REASON)
    check(
        {
            INSTALMENT: None if key else modals.missing(translator),
            DAY: None if day or council else modals.day_or_council(translator),
            COUNCIL: modals.not_both(translator) if day and council else None,
            REASON: None if reason else modals.missing(translator),
        }
    )
    to = _to(day, council, services)
    try:
        require_ahead(to, services)
    except BadDay as wrong:
        raise Misfilled({DAY if day else COUNCIL: refusal(wrong, translator)}) from wrong
    with choosing(sent, INSTALMENT, translator):
        about = instalment(key, services)
        marked = services.register.ledger.set_deadline(
            about.deliverable.ref,
            slug=about.slug,
            to=to,
            act=services.context(sent.user, Surface.MODAL, reason),
            seen=seen(sent, services),
        )
    services.reminders.wake()
    return plain_modal(settings.deadline(marked, translator), translator)


def _to(day: date | None, council: str, services: Services) -> str:
    """The deadline as the ledger takes it; OutdatedForm for a Schengen Council that is not known."""
    if day is not None:
        return day.isoformat()
    if council not in {each.slug for each in services.register.directory.milestones}:
        raise OutdatedForm
    return str(Month.parse(council))


def _view(about: Instalment | None, given: ModalState, translator: Translator) -> View:
    councils = [_council(each, translator) for each in translator.directory.milestones[-MOST:]]
    blocks: list[Block] = [
        field(INSTALMENT, translator.gettext("Deliverable"), instalment_menu(translator))
        if about is None
        else sections([modals.instalment(about, translator)])[0],
        field(DAY, translator.gettext("Day"), day_input(), optional=True),
    ]
    if councils:
        menu = {"type": "static_select", "action_id": "council", "options": councils}
        blocks.append(field(COUNCIL, translator.gettext("Or a Schengen Council"), menu, optional=True))
    blocks.append(field(REASON, translator.gettext("Reason"), text_input(multiline=True)))
    title, save = translator.gettext("New deadline"), translator.gettext("Save")
    return modal(CALLBACK, blocks, title=title, submit=save, given=given, translator=translator)


def _council(milestone: Milestone, translator: Translator) -> Block:
    return option(shortened(settings.meeting(milestone, translator), MAX_OPTION), milestone.slug)
