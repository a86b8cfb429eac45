"""The modal in which somebody chooses when to be reminded of an instalment, in place of the time that was offered."""

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from typing import TypeVar

from slack_bolt import App
from slack_sdk import WebClient

from domain.dates.working_days import last_working_day
from domain.errors import BadDay, OutdatedForm
from domain.i18n.translator import Translator
from domain.messages import modals
from domain.messages.errors import error_message
from domain.reading.requests.own_reminders import meeting_day
from domain.register.instalments import Instalment
from handlers.blocks.elements import Block
from handlers.blocks.views import open_view, plain_modal
from handlers.commands.own_reminders import schedule
from handlers.modals.base import (
    InvalidFields,
    ModalState,
    Submission,
    View,
    build_modal,
    day_input,
    find_instalment,
    input_block,
    listen_to_submission,
    option,
    require_valid,
)
from handlers.modals.menus import instalment_block
from handlers.services.services import Services

CALLBACK_ID = "own_reminder"

#: Block ids.
WHEN, DAY, CLOCK = "when", "day", "clock"

#: Days before a deadline that are offered.
_LEAD_DAYS = (28, 14, 7, 1)
#: Hours that are offered: within those in which anything is sent, by default.
_HOURS = tuple(time(hour, minute) for hour in range(8, 20) for minute in (0, 30))


def register(app: App, services: Services) -> None:
    """Listen to the modal's submission."""
    listen_to_submission(app, CALLBACK_ID, save_own_reminder, services)


def open_own_reminder(client: WebClient, trigger_id: str, services: Services, *, language: str, value: str) -> None:
    """Open the modal; `value` is an instalment's key and the name of the reminder that the choice replaces."""
    instalment = find_instalment(value.partition("#")[0], services.register)
    state = ModalState(language=language, seen=services.register.ledger.read_version(), key=value)
    open_view(client, trigger_id, _build_view(instalment, state, services))


def save_own_reminder(submission: Submission, services: Services) -> View:
    """Remind the user at the time that they have chosen, and not at the one before."""
    translator = services.translator(submission.state.language)
    key, _, replaced = submission.state.key.partition("#")
    instalment = find_instalment(key, services.register)
    chosen, day = submission.chosen(WHEN), submission.day(DAY)
    require_valid(
        {
            WHEN: None if chosen or day else modals.missing_field_error(translator),
            DAY: modals.not_both_error(translator) if chosen and day else None,
        }
    )
    when = _parse(date.fromisoformat, chosen) if day is None else day
    clock = submission.chosen(CLOCK)
    hour = _parse(time.fromisoformat, clock) if clock else None
    try:
        said = schedule(
            instalment, (when, hour), submission.user, services, translator, is_private=False, replaces=replaced
        )
    except BadDay as error:
        raise InvalidFields({DAY if day else WHEN: str(error_message(error, translator))}) from error
    return plain_modal(said["text"], translator)


_Value = TypeVar("_Value")


def _parse(read: Callable[[str], _Value], text: str) -> _Value:
    try:
        return read(text)
    except ValueError:
        raise OutdatedForm from None


def _build_view(instalment: Instalment, state: ModalState, services: Services) -> View:
    translator = services.translator(state.language)
    offered = {day.isoformat(): text for day, text in _days(instalment, services.today, translator)}
    blocks: list[Block] = [instalment_block(instalment, translator)]
    if offered:
        menu = {
            "type": "static_select",
            "action_id": "when",
            "options": [option(text, value) for value, text in offered.items()],
        }
        blocks.append(input_block(WHEN, translator.gettext("When"), menu, optional=True))
    blocks.append(input_block(DAY, translator.gettext("Day"), day_input(), optional=True))
    hours = [option(f"{hour:%H:%M}", hour.isoformat("minutes")) for hour in _HOURS]
    menu = {"type": "static_select", "action_id": "clock", "options": hours}
    blocks.append(input_block(CLOCK, translator.gettext("Time"), menu, optional=True))
    title, save = translator.gettext("Remind me"), translator.gettext("Save")
    return build_modal(CALLBACK_ID, blocks, title=title, submit=save, state=state, translator=translator)


def _days(instalment: Instalment, today: date, translator: Translator) -> Iterator[tuple[date, str]]:
    """Yield the days that are offered, each with the words for it: before the deadline, and before the meeting."""
    due, meeting = instalment.due, meeting_day(instalment, translator.directory, today)
    for lead in () if due is None else _LEAD_DAYS:
        day = _day_before(due, lead)
        if day is not None and day > today:
            text = translator.near_day(day, today)
            yield (
                day,
                translator.ngettext(
                    "{n} day before the deadline: {date}", "{n} days before the deadline: {date}", lead, date=text
                ),
            )
    eve = _day_before(meeting, 1)
    if eve is not None and eve > today:
        yield eve, translator.gettext("the day before the meeting: {date}", date=translator.near_day(eve, today))


def _day_before(day: date | None, lead: int) -> date | None:
    """Return the working day so many days before a day."""
    return None if day is None else last_working_day(day - timedelta(lead))
