"""The modal that marks an instalment done, or in which a contact of its owner reports it done."""

from datetime import date, time

from slack_bolt import App
from slack_sdk import WebClient

from domain.dates.spans import brussels_instant
from domain.i18n.translator import Translator
from domain.messages import commands, modals
from domain.register.instalments import Instalment
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.mark import is_reporter, record_done, record_report, require_owner
from handlers.modals.base import (
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
    showing_already_done,
    text_input,
)
from handlers.modals.menus import INSTALMENT, instalment_block
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID = "done"

#: Block ids, besides that of the instalment.
DAY, EVIDENCE, NOTE = "day", "evidence", "note"

#: The time of delivery if only its day is known.
_NOON = time(12)


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_done, services)


def open_done(
    client: WebClient,
    trigger_id: str,
    services: Services,
    *,
    user: str,
    language: str,
    key: str | None = None,
    evidence: str = "",
    surface: Surface = Surface.BUTTON,
) -> None:
    """Open the modal for a coordinator, or as a report for a contact of an owner; NotCoordinator for other users.

    `key` fixes the instalment: AlreadyDone if it is done, OutdatedForm if there is none. The field for the evidence
    contains `evidence`, or what its owner has reported.
    """
    version = services.register.ledger.read_version()
    is_report = is_reporter(user, services.people)
    if not is_report:
        services.require_coordinator(user, surface=surface, what=CALLBACK_ID)
    instalment = find_open_instalment(key, services.register)
    if is_report and instalment is not None:
        require_owner(instalment.deliverable.ref, services.context(user, surface), services)
    state = ModalState(language=language, seen=version, key=key or "", reports=is_report)
    view = _build_view(instalment, evidence, state, today=services.today, translator=services.translator(language))
    open_view(client, trigger_id, view)


def save_done(submission: Submission, services: Services) -> View:
    """Mark the instalment done, or record its owner's report."""
    translator, state = services.translator(submission.state.language), submission.state
    if not state.reports:
        services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    key, evidence, day = state.key or submission.chosen(INSTALMENT), submission.text(EVIDENCE), submission.day(DAY)
    require_valid(
        {
            INSTALMENT: None if key else modals.missing_field_error(translator),
            DAY: _day_error(day, services, translator),
            EVIDENCE: None if evidence else modals.missing_field_error(translator),
        }
    )
    with showing_already_done(submission, INSTALMENT, translator):
        instalment = find_instalment(key, services.register)
        sentence = _record(instalment, submission, services, translator)
    return plain_modal(sentence, translator)


def _record(instalment: Instalment, submission: Submission, services: Services, translator: Translator) -> str:
    """Mark the instalment done, or record its owner's report; return the sentence that says so."""
    ref, slug = instalment.deliverable.ref, instalment.slug
    evidence, day = submission.text(EVIDENCE), submission.day(DAY)
    context = services.context(submission.user, Surface.MODAL, submission.text(NOTE))
    seen_version = require_seen_version(submission, services.register)
    if submission.state.reports:
        reported = record_report(ref, slug, evidence, context, services, seen_version=seen_version)
        return commands.reported_message(reported, translator)
    delivered_at = None if day is None or day == services.today else brussels_instant(day, _NOON)
    marked = record_done(ref, slug, evidence, context, services, delivered_at=delivered_at, seen_version=seen_version)
    return commands.done_message(marked, translator)


def _day_error(day: date | None, services: Services, translator: Translator) -> str | None:
    """Return what is wrong with a day of delivery that lies ahead, or before the note."""
    first, last = services.register.directory.note.date, services.today
    return None if day is None or first <= day <= last else modals.bad_day_error(first, last, translator)


def _build_view(
    instalment: Instalment | None, evidence: str, state: ModalState, *, today: date, translator: Translator
) -> View:
    report = instalment.report if instalment is not None else ""
    hint = translator.gettext("A document's number, a link or a sentence.")
    if report and not evidence:
        hint = translator.gettext("As its owner reports it.")
    blocks = [
        instalment_block(instalment, translator),
        input_block(EVIDENCE, translator.gettext("Evidence"), text_input(initial=evidence or report), hint=hint),
        input_block(NOTE, translator.gettext("Note"), text_input(multiline=True), optional=True),
    ]
    if state.reports:
        title = translator.gettext("Report done")
    else:
        title = translator.gettext("Mark done")
        blocks.insert(1, input_block(DAY, translator.gettext("Delivered on"), day_input(today)))
    return build_modal(CALLBACK_ID, blocks, title=title, submit=title, state=state, translator=translator)
