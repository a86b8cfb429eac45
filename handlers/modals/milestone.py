"""The modal that adds a Schengen Council, or sets its day and how long before it reminders come."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.dates.spans import Month
from domain.errors import BadUsage
from domain.i18n.translator import Translator
from domain.messages import modals, reminder_settings, settings
from domain.reading.command_arguments import month_named
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.remind import LONGEST_LEAD, days_ahead
from handlers.modals.base import (
    Misfilled,
    ModalState,
    Submission,
    View,
    check,
    day_input,
    field,
    listen,
    modal,
    seen,
    text_input,
)
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK = "milestone"

#: Its fields.
MONTH, DAY, LEAD = "month", "day", "lead"

#: No Schengen Council is planned further ahead.
_YEARS = 10
_MAX_MONTH, _MAX_LEAD = 80, 80


def register(app: App, services: Services) -> None:
    """Listen to its being sent off."""
    listen(app, CALLBACK, take, services)


def open_milestone(
    client: WebClient,
    trigger_id: str,
    services: Services,
    *,
    user: str,
    language: str,
    surface: Surface = Surface.BUTTON,
) -> None:
    """Open it for a coordinator; NotCoordinator for others."""
    newest = services.register.ledger.newest()
    services.require_coordinator(user, surface=surface, what=CALLBACK)
    given = ModalState(language=language, seen=newest)
    open_view(client, trigger_id, _view(given, services.translator(language)))


def take(sent: Submission, services: Services) -> View:
    """Add the Schengen Council, or change it; where no day is given, its day stays as it is."""
    services.require_coordinator(sent.user, surface=Surface.MODAL, what=CALLBACK)
    translator = services.translator(sent.carried.language)
    typed, day, lead = sent.text(MONTH, limit=_MAX_MONTH), sent.day(DAY), sent.text(LEAD, limit=_MAX_LEAD)
    first, last = Month.of(services.register.directory.note.date), Month.of(services.today).plus(12 * _YEARS)
    month = month_named(typed, today=services.today, directory=services.register.directory)
    if month is None or not first <= month <= last:
        raise Misfilled({MONTH: modals.no_month(first, last, translator)})
    days = _days(lead)
    check(
        {
            DAY: modals.not_in_month(month, translator) if day and Month.of(day) != month else None,
            LEAD: modals.no_days(LONGEST_LEAD, translator) if lead and not days else None,
        }
    )
    stood = services.register.directory.milestone(month)
    meets = day if day is not None or stood is None else stood.meets
    act = services.context(sent.user, Surface.MODAL)
    services.register.ledger.settle_meeting(month, meets, days, act, seen=seen(sent, services))
    services.reminders.wake()
    # The Schengen Council may be new, and this translator does not know of it.
    return plain_modal(_said(month, days, services.translator(sent.carried.language)), translator)


def _days(text: str) -> tuple[int, ...] | None:
    """Days ahead; None where none are given, or where the text is no list of days."""
    try:
        return days_ahead(text) if text else None
    except BadUsage:
        return None


def _said(month: Month, days: tuple[int, ...] | None, translator: Translator) -> str:
    milestone = translator.directory.milestone(month)
    meeting = "" if milestone is None else settings.meeting(milestone, translator)
    return meeting if days is None else f"{meeting}\n{reminder_settings.leads(month, days, translator)}"


def _view(given: ModalState, translator: Translator) -> View:
    blocks = [
        field(
            MONTH,
            translator.gettext("Month"),
            text_input(limit=_MAX_MONTH),
            hint=translator.gettext("Such as {example}; a month that is there already is changed.", example="2026-10"),
        ),
        field(DAY, translator.gettext("Day of the meeting"), day_input(), optional=True),
        field(
            LEAD,
            translator.gettext("Reminders, in days before it"),
            text_input(limit=_MAX_LEAD),
            hint=translator.gettext("Such as {example}; if left empty, as usual.", example="28,14,7,1"),
            optional=True,
        ),
    ]
    title, save = translator.gettext("Schengen Council"), translator.gettext("Save")
    return modal(CALLBACK, blocks, title=title, submit=save, given=given, translator=translator)
