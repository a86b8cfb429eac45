"""`/schengen reminders`: list the reminders planned here; coordinators cancel, move and send them."""

from collections.abc import Collection
from datetime import datetime, time
from typing import Any

from db.reminders.open_instalments import find_contents
from db.reminders.upcoming import UpcomingReminder
from domain.dates.spans import brussels_day, brussels_instant
from domain.errors import BadUsage
from domain.i18n.translator import Translator
from domain.messages import reminder_settings
from domain.reading.arguments.change_target import parse_day
from handlers.blocks.elements import button, message, sections, with_language
from handlers.blocks.reminders import compose_reminder
from handlers.commands.own_reminders import list_own
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import ReminderServices, Services
from handlers.slack.mrkdwn import MAX_TEXT

#: The action id of the button under a preview.
SEND_REMINDER = "send_reminder"


def list_reminders(call: CommandCall, services: Services) -> dict[str, Any]:
    """`reminders [all]`: list the reminders planned here, or all; `reminders cancel|move|send NAME`: change one.

    All but the first are for coordinators. `reminders mine`: list those that the user has asked for.
    """
    word, rest = call.split_first_word()
    upcoming, translator = services.reminders.upcoming, services.translator(call.language)
    if not word:
        return message(_describe_page([call.user if call.is_direct else call.channel], services.reminders, translator))
    if word == "mine":
        return list_own(call, services)
    call.require_coordinator(services)
    context = call.context(services)
    match word:
        case "all":
            return message(_describe_page(None, services.reminders, translator))
        case "cancel":
            cancelled = upcoming.cancel(rest, context)
            return message(reminder_settings.cancelled_message(_describe(cancelled, translator), translator))
        case "move":
            name, _, time_text = rest.partition(" ")
            moved = upcoming.move(name, _parse_moment(time_text, services), context)
            return message(reminder_settings.moved_message(_describe(moved, translator), translator))
        case "send":
            return _preview(upcoming.find(rest), services, translator)
        case _:
            raise BadUsage(command="reminders", example=f"{COMMAND} reminders cancel a1b2c3")


def _describe_page(recipients: Collection[str] | None, reminders: ReminderServices, translator: Translator) -> str:
    """Return the next reminders to some channels and people, or to all if None."""
    page = reminders.upcoming.read_page(recipients)
    lines = [_describe(reminder, translator) for reminder in page.entries]
    return reminder_settings.upcoming_list(lines, page.total, translator)


def _describe(reminder: UpcomingReminder, translator: Translator) -> str:
    return reminder_settings.upcoming_line(
        reminder, reminder.name, translator, state=reminder.state, reason=reminder.reason
    )


def _parse_moment(text: str, services: Services) -> datetime:
    """Return the moment of a day as in questions and a time in Brussels after it, or the usual time."""
    words, _, last_word = text.rpartition(" ")
    clock_time = _parse_time(last_word)
    day_text = text if clock_time is None else words
    day = parse_day(day_text, today=services.today, directory=services.register.directory)
    if day is None or day < services.today:
        raise BadUsage(command="reminders move", example=f"{COMMAND} reminders move a1b2c3 2024-06-03 10:00")
    return brussels_instant(day, clock_time or services.reminders.policy.remind_at)


def _parse_time(text: str) -> time | None:
    try:
        return time.fromisoformat(text) if ":" in text else None
    except ValueError:
        return None


def _preview(reminder: UpcomingReminder, services: Services, translator: Translator) -> dict[str, Any]:
    """Return a reminder as it would be posted now, and a button to post it."""
    today, contacts = brussels_day(services.now()), services.people.preferences.read().contacts
    instalments = find_contents(services.register.store, reminder, contacts=contacts, today=today)
    if not instalments:
        return message(reminder_settings.nothing_to_send_message(translator))
    language = services.people.conversations.read_language(reminder.channel) or services.language
    draft, *_ = compose_reminder(
        reminder,
        instalments,
        today=today,
        translator=services.translator(language),
        done_count=services.reminders.outbox.count_done_since_last(reminder),
    )
    # Nothing in it can be pressed.
    shown = [
        {name: value for name, value in block.items() if name != "accessory"}
        for block in draft.blocks
        if block["type"] != "actions"
    ]
    heading = reminder_settings.preview_note(translator)
    post = button(SEND_REMINDER, translator.gettext("Post it now"), with_language(reminder.name, translator.language))
    blocks = [*sections([heading]), *shown, {"type": "actions", "elements": [post]}]
    return {"text": f"{heading}\n\n{draft.text}"[:MAX_TEXT], "blocks": blocks}
