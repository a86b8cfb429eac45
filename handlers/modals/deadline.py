"""The modal that moves an instalment's deadline to a day or to a Schengen Council."""

from datetime import date

from slack_bolt import App
from slack_sdk import WebClient

from domain.errors import BadDay, OutdatedForm
from domain.i18n.translator import Translator
from domain.messages import modals, settings
from domain.messages.errors import error_message
from domain.register.instalments import Instalment
from domain.register.model import Directory, Milestone
from handlers.blocks.elements import Block, shorten
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.arguments import require_deadline_ahead
from handlers.modals.base import (
    MAX_OPTION_CHARS,
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
    option,
    require_seen_version,
    require_valid,
    showing_already_done,
    text_input,
)
from handlers.modals.menus import INSTALMENT, MAX_OPTIONS, instalment_block
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID = "deadline"

#: Block ids, besides that of the instalment.
DAY, COUNCIL, REASON = "day", "council", "reason"


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_deadline, services)


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
    """Open the modal for a coordinator; NotCoordinator for other users.

    `key` fixes the instalment: AlreadyDone if it is done, OutdatedForm if there is none.
    """
    version = services.register.ledger.read_version()
    services.require_coordinator(user, surface=surface, what=CALLBACK_ID)
    instalment = find_open_instalment(key, services.register)
    state = ModalState(language=language, seen=version, key=key or "")
    open_view(client, trigger_id, _build_view(instalment, state, services.translator(language)))


def save_deadline(submission: Submission, services: Services) -> View:
    """Move the deadline."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    translator = services.translator(submission.state.language)
    key, reason = submission.state.key or submission.chosen(INSTALMENT), submission.text(REASON)
    day, council = submission.day(DAY), submission.chosen(COUNCIL)
    require_valid(
        {
            INSTALMENT: None if key else modals.missing_field_error(translator),
            DAY: None if day or council else modals.day_or_council_error(translator),
            COUNCIL: modals.not_both_error(translator) if day and council else None,
            REASON: None if reason else modals.missing_field_error(translator),
        }
    )
    deadline = _parse_deadline(day, council, services.register.directory)
    try:
        require_deadline_ahead(deadline, services.today)
    except BadDay as error:
        raise InvalidFields({DAY if day else COUNCIL: str(error_message(error, translator))}) from error
    with showing_already_done(submission, INSTALMENT, translator):
        instalment = find_instalment(key, services.register)
        marked = services.register.ledger.set_deadline(
            instalment.deliverable.ref,
            slug=instalment.slug,
            to=deadline,
            context=services.context(submission.user, Surface.MODAL, reason),
            seen_version=require_seen_version(submission, services.register),
        )
    services.reminders.wake()
    return plain_modal(settings.deadline_message(marked, translator), translator)


def _parse_deadline(day: date | None, council: str, directory: Directory) -> str:
    """Return the deadline as in `Instalment.moved_to`; OutdatedForm for a Schengen Council that is not known."""
    if day is not None:
        return day.isoformat()
    if council not in {milestone.slug for milestone in directory.milestones}:
        raise OutdatedForm
    return council


def _build_view(instalment: Instalment | None, state: ModalState, translator: Translator) -> View:
    blocks = [
        instalment_block(instalment, translator),
        input_block(DAY, translator.gettext("Day"), day_input(), optional=True),
    ]
    councils = [_council_option(milestone, translator) for milestone in translator.directory.milestones[-MAX_OPTIONS:]]
    if councils:
        menu = {"type": "static_select", "action_id": "council", "options": councils}
        blocks.append(input_block(COUNCIL, modals.meeting_menu_label(translator), menu, optional=True))
    blocks.append(input_block(REASON, translator.gettext("Reason"), text_input(multiline=True)))
    title, save = translator.gettext("New deadline"), translator.gettext("Save")
    return build_modal(CALLBACK_ID, blocks, title=title, submit=save, state=state, translator=translator)


def _council_option(milestone: Milestone, translator: Translator) -> Block:
    return option(shorten(settings.council_line(milestone, translator), MAX_OPTION_CHARS), milestone.slug)
