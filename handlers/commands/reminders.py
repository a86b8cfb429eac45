"""`/schengen reminders`: what is planned here; coordinators cancel, move and send."""

from datetime import datetime, time
from typing import Any

from db.reminders.contents import contents
from db.reminders.upcoming import UpcomingReminder
from domain.dates.spans import brussels_day, brussels_instant
from domain.errors import BadUsage
from domain.i18n.translator import Translator
from domain.messages import reminder_settings
from domain.reading.command_arguments import day_named
from handlers.blocks.answers import Block, button, in_language, message, sections
from handlers.blocks.reminders import compose
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services

#: The action id of the button under a preview.
SEND = "send_reminder"

_EVERYWHERE = "all"
_MOVE_EXAMPLE = f"{COMMAND} reminders move a1b2c3 2024-06-03 10:00"


def reminders(call: CommandCall, services: Services) -> dict[str, Any]:
    """`reminders [all]`: what is planned here; `reminders cancel|move|send NAME` for coordinators."""
    what, rest = call.split()
    translator = services.translator(call.language)
    if what in ("", _EVERYWHERE):
        return message(_listed(call, services, translator, everywhere=what == _EVERYWHERE))
    call.require_coordinator(services)
    act = call.act(services)
    if what == "cancel":
        return message(
            reminder_settings.cancelled(_line(services.reminders.upcoming.cancel(rest, act), translator), translator)
        )
    if what == "move":
        name, _, when = rest.partition(" ")
        return message(
            reminder_settings.moved(
                _line(services.reminders.upcoming.move(name, _moment(when, services), act), translator), translator
            )
        )
    if what == "send":
        return _preview(services.reminders.upcoming.entry(rest), services, translator)
    raise BadUsage(command="reminders", example=f"{COMMAND} reminders cancel a1b2c3")


def _listed(call: CommandCall, services: Services, translator: Translator, *, everywhere: bool) -> str:
    if everywhere:
        call.require_coordinator(services)
    here = call.user if call.is_direct else call.channel
    page = services.reminders.upcoming.page(None if everywhere else [here])
    return reminder_settings.agenda([_line(each, translator) for each in page.entries], page.total, translator)


def _line(entry: UpcomingReminder, translator: Translator) -> str:
    return reminder_settings.entry(entry, entry.name, translator, state=entry.state, reason=entry.reason)


def _moment(text: str, services: Services) -> datetime:
    """A day as in questions, and a time of day in Brussels after it, or the usual one."""
    words, _, clock = text.rpartition(" ")
    at = _clock(clock)
    day = day_named(text if at is None else words, today=services.today, directory=services.register.directory)
    if day is None or day < services.today:
        raise BadUsage(command="reminders move", example=_MOVE_EXAMPLE)
    return brussels_instant(day, at or services.reminders.policy.at)


def _clock(text: str) -> time | None:
    try:
        return time.fromisoformat(text) if ":" in text else None
    except ValueError:
        return None


def _preview(entry: UpcomingReminder, services: Services, translator: Translator) -> dict[str, Any]:
    """A reminder as it would be posted now, and a button to post it."""
    today = brussels_day(services.now())
    about = contents(services.register.store, entry, contacts=services.people.preferences.read().contacts, today=today)
    if not about:
        return message(reminder_settings.nothing_to_send(translator))
    spoken = services.translator(services.people.conversations.language_of(entry.channel) or services.language)
    draft, *_ = compose(entry, about, today=today, translator=spoken)
    shown: list[Block] = [dict(each) for each in draft.blocks if each["type"] != "actions"]
    post = button(SEND, translator.gettext("Post it now"), in_language(entry.name, translator.language))
    blocks = [*sections([reminder_settings.preview(translator)]), *shown, {"type": "actions", "elements": [post]}]
    return {"text": f"{reminder_settings.preview(translator)}\n\n{draft.text}"[:4000], "blocks": blocks}
