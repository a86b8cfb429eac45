"""The modal that marks an instalment done, or in which its owner reports it done."""

from datetime import date, time
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from domain.dates.spans import brussels_instant
from domain.i18n.translator import Translator
from domain.messages import commands, modals
from domain.register.instalments import Instalment
from handlers.blocks.answers import Block, sections
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.mark import mark, report, require_owner
from handlers.modals.base import (
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
    seen,
    text_input,
)
from handlers.modals.menus import instalment_menu
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK = "done"

#: Its fields.
INSTALMENT, DAY, EVIDENCE, NOTE = "instalment", "day", "evidence", "note"

#: The hour at which something counts as delivered of which only the day is known.
_NOON = time(12)


def register(app: App, services: Services) -> None:
    """Listen to its being sent off."""
    listen(app, CALLBACK, take, services)


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
    """Open it for a coordinator, or as a report for somebody who speaks for an owner; NotCoordinator for others.

    `key` fixes the instalment: AlreadyDone if it is done, OutdatedForm if there is none. `evidence` is filled in; else
    what its owner has reported is.
    """
    newest = services.register.ledger.newest()
    reports = not services.people.is_coordinator(user) and bool(services.people.actors_of(user))
    if not reports:
        services.require_coordinator(user, surface=surface, what=CALLBACK)
    about = open_instalment(key, services)
    if reports and about is not None:
        require_owner(about.deliverable.ref, services.context(user, surface), services)
    given = ModalState(language=language, seen=newest, key=key or "", reports=reports)
    view = _view(about, evidence, given, today=services.today, translator=services.translator(language))
    open_view(client, trigger_id, view)


def take(sent: Submission, services: Services) -> View:
    """Mark the instalment done, or write its owner's report down."""
    translator, given = services.translator(sent.carried.language), sent.carried
    if not given.reports:
        services.require_coordinator(sent.user, surface=Surface.MODAL, what=CALLBACK)
    key, evidence, day = given.key or sent.chosen(INSTALMENT), sent.text(EVIDENCE), sent.day(DAY)
    check(
        {
            INSTALMENT: None if key else modals.missing(translator),
            DAY: _wrong_day(day, services, translator),
            EVIDENCE: None if evidence else modals.missing(translator),
        }
    )
    with choosing(sent, INSTALMENT, translator):
        said = _done(instalment(key, services), evidence, day, sent, services)
    return plain_modal(said, translator)


def _done(about: Instalment, evidence: str, day: date | None, sent: Submission, services: Services) -> str:
    """What was changed, as the command would say it."""
    translator, ref = services.translator(sent.carried.language), about.deliverable.ref
    act = services.context(sent.user, Surface.MODAL, sent.text(NOTE))
    facts: dict[str, Any] = {"slug": about.slug, "evidence": evidence, "act": act, "seen": seen(sent, services)}
    if sent.carried.reports:
        return commands.reported(report(ref, services=services, **facts), translator)
    at = None if day is None or day == services.today else brussels_instant(day, _NOON)
    return commands.marked_done(mark(ref, at=at, services=services, **facts), translator)


def _wrong_day(day: date | None, services: Services, translator: Translator) -> str | None:
    """What is wrong with a day of delivery that is still to come, or from before the note."""
    first, last = services.register.directory.note.date, services.today
    return None if day is None or first <= day <= last else modals.not_on_that_day(first, last, translator)


def _view(about: Instalment | None, evidence: str, given: ModalState, *, today: date, translator: Translator) -> View:
    report_of = about.report if about is not None else ""
    as_reported = translator.gettext("As its owner reports it.") if report_of and not evidence else ""
    hint = as_reported or translator.gettext("A document's number, a link or a sentence.")
    blocks: list[Block] = [
        field(INSTALMENT, translator.gettext("Deliverable"), instalment_menu(translator))
        if about is None
        else sections([modals.instalment(about, translator)])[0],
        field(EVIDENCE, translator.gettext("Evidence"), text_input(initial=evidence or report_of), hint=hint),
        field(NOTE, translator.gettext("Note"), text_input(multiline=True), optional=True),
    ]
    if given.reports:
        said = translator.gettext("Report done")
    else:
        said = translator.gettext("Mark done")
        blocks.insert(1, field(DAY, translator.gettext("Delivered on"), day_input(today)))
    return modal(CALLBACK, blocks, title=said, submit=said, given=given, translator=translator)
