"""The modal that adds a meeting, or sets its meeting day and lead times."""

from slack_bolt import App
from slack_sdk import WebClient

from domain.dates.spans import Month
from domain.errors import BadUsage, OutdatedForm
from domain.i18n.council_names import body_name
from domain.i18n.translator import Translator
from domain.messages import modals, reminder_settings, settings
from domain.reading.arguments.change_target import parse_meeting
from domain.register.meeting import Meeting, MeetingBody
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.remind import MAX_LEAD_DAYS, parse_lead_days
from handlers.modals.base import (
    InvalidFields,
    ModalState,
    Submission,
    View,
    build_modal,
    day_input,
    input_block,
    listen_to_submission,
    option,
    require_seen_version,
    require_valid,
    text_input,
)
from handlers.services.services import Services
from handlers.slack.request import Surface

CALLBACK_ID = "milestone"

#: Block ids.
MONTH, BODY, DAY, LEAD = "month", "body", "day", "lead"

#: A meeting is at most so many years ahead.
_MAX_YEARS_AHEAD = 10
#: Characters of the fields.
_MAX_MONTH_CHARS, _MAX_LEAD_CHARS = 80, 80


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_milestone, services)


def open_milestone(
    client: WebClient,
    trigger_id: str,
    services: Services,
    *,
    user: str,
    language: str,
    surface: Surface = Surface.BUTTON,
) -> None:
    """Open the modal for a coordinator; NotCoordinator for other users."""
    version = services.register.ledger.read_version()
    services.require_coordinator(user, surface=surface, what=CALLBACK_ID)
    state = ModalState(language=language, seen=version)
    open_view(client, trigger_id, _build_view(state, services.translator(language)))


def save_milestone(submission: Submission, services: Services) -> View:
    """Add or change the meeting; without a day, its meeting day stays as it is."""
    services.require_coordinator(submission.user, surface=Surface.MODAL, what=CALLBACK_ID)
    translator, directory = services.translator(submission.state.language), services.register.directory
    day, lead = submission.day(DAY), submission.text(LEAD, limit=_MAX_LEAD_CHARS)
    named = parse_meeting(submission.text(MONTH, limit=_MAX_MONTH_CHARS), today=services.today, directory=directory)
    month = None if named is None else named.month
    first, last = Month.of(directory.note.date), Month.of(services.today).add_months(12 * _MAX_YEARS_AHEAD)
    if month is None or not first <= month <= last:
        raise InvalidFields({MONTH: modals.no_month_error(first, last, translator)})
    lead_days = _parse_lead_days(lead)
    require_valid(
        {
            DAY: modals.not_in_month_error(month, translator) if day and Month.of(day) != month else None,
            LEAD: modals.no_days_error(MAX_LEAD_DAYS, translator) if lead and not lead_days else None,
        }
    )
    meeting = Meeting(month, _parse_body(submission.chosen(BODY)))
    milestone = directory.milestone(meeting)
    services.register.ledger.set_meeting_and_lead_days(
        meeting,
        day if day is not None or milestone is None else milestone.meets,
        lead_days,
        services.context(submission.user, Surface.MODAL),
        seen_version=require_seen_version(submission, services.register),
    )
    services.reminders.wake()
    # A new translator, since the meeting may be new and the first one does not know its name.
    return plain_modal(_describe(meeting, lead_days, services.translator(submission.state.language)), translator)


def _parse_lead_days(text: str) -> tuple[int, ...] | None:
    """Return days before the meeting; None if the text is empty, asks for the usual ones, or is no list of days."""
    try:
        return parse_lead_days(text) if text else None
    except BadUsage:
        return None


def _parse_body(value: str) -> MeetingBody:
    """Return the body that was chosen; the Schengen Council if none was, OutdatedForm if the menu does not have it."""
    try:
        return MeetingBody(value or MeetingBody.SCHENGEN_COUNCIL)
    except ValueError as error:
        raise OutdatedForm from error


def _describe(meeting: Meeting, lead_days: tuple[int, ...] | None, translator: Translator) -> str:
    milestone = translator.directory.milestone(meeting)
    line = "" if milestone is None else settings.council_line(milestone, translator)
    if lead_days is None:
        return line
    return f"{line}\n{reminder_settings.lead_days_message(meeting, lead_days, translator)}"


def _build_view(state: ModalState, translator: Translator) -> View:
    bodies = [option(body_name(body, translator), body.value) for body in MeetingBody]
    menu = {"type": "static_select", "action_id": "body", "options": bodies, "initial_option": bodies[0]}
    blocks = [
        input_block(BODY, translator.gettext("Who meets"), menu),
        input_block(
            MONTH,
            translator.gettext("Month"),
            text_input(limit=_MAX_MONTH_CHARS),
            hint=translator.gettext("Such as {example}; a month that is there already is changed.", example="2026-10"),
        ),
        input_block(DAY, translator.gettext("Day of the meeting"), day_input(), optional=True),
        input_block(
            LEAD,
            translator.gettext("Reminders, in days before it"),
            text_input(limit=_MAX_LEAD_CHARS),
            hint=translator.gettext("Such as {example}; if left empty, as usual.", example="28,14,7,1"),
            optional=True,
        ),
    ]
    title, save = translator.gettext("Meeting"), translator.gettext("Save")
    return build_modal(CALLBACK_ID, blocks, title=title, submit=save, state=state, translator=translator)
