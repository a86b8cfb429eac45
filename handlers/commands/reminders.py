"""`/schengen reminders`: what is planned here; coordinators cancel, move and send."""

from datetime import datetime, time
from typing import Any

from db.reminders.contents import contents
from db.reminders.upcoming import Entry
from domain.dates.spans import brussels_day, brussels_instant
from domain.errors import BadUsage
from domain.i18n.translator import Speech
from domain.messages import reminder_settings
from domain.reading.command_arguments import day_named
from handlers.blocks.answers import Block, button, in_language, message, sections
from handlers.blocks.reminders import compose
from handlers.services.command_call import COMMAND, Call
from handlers.services.services import Desk

#: The action id of the button under a preview.
SEND = "send_reminder"

_EVERYWHERE = "all"
_MOVE_EXAMPLE = f"{COMMAND} reminders move a1b2c3 2024-06-03 10:00"


def reminders(call: Call, desk: Desk) -> dict[str, Any]:
    """`reminders [all]`: what is planned here; `reminders cancel|move|send NAME` for coordinators."""
    what, rest = call.split()
    speech = desk.speech(call.language)
    if what in ("", _EVERYWHERE):
        return message(_listed(call, desk, speech, everywhere=what == _EVERYWHERE))
    call.require_coordinator(desk)
    act = call.act(desk)
    if what == "cancel":
        return message(reminder_settings.cancelled(_line(desk.agenda.cancel(rest, act), speech), speech))
    if what == "move":
        name, _, when = rest.partition(" ")
        return message(reminder_settings.moved(_line(desk.agenda.move(name, _moment(when, desk), act), speech), speech))
    if what == "send":
        return _preview(desk.agenda.entry(rest), desk, speech)
    raise BadUsage(command="reminders", example=f"{COMMAND} reminders cancel a1b2c3")


def _listed(call: Call, desk: Desk, speech: Speech, *, everywhere: bool) -> str:
    if everywhere:
        call.require_coordinator(desk)
    here = call.user if call.is_direct else call.channel
    page = desk.agenda.page(None if everywhere else [here])
    return reminder_settings.agenda([_line(each, speech) for each in page.entries], page.total, speech)


def _line(entry: Entry, speech: Speech) -> str:
    return reminder_settings.entry(entry, entry.name, speech, state=entry.state, reason=entry.reason)


def _moment(text: str, desk: Desk) -> datetime:
    """A day as in questions, and a time of day in Brussels after it, or the usual one."""
    words, _, clock = text.rpartition(" ")
    at = _clock(clock)
    day = day_named(text if at is None else words, today=desk.today, directory=desk.directory)
    if day is None or day < desk.today:
        raise BadUsage(command="reminders move", example=_MOVE_EXAMPLE)
    return brussels_instant(day, at or desk.policy.at)


def _clock(text: str) -> time | None:
    try:
        return time.fromisoformat(text) if ":" in text else None
    except ValueError:
        return None


def _preview(entry: Entry, desk: Desk, speech: Speech) -> dict[str, Any]:
    """A reminder as it would be posted now, and a button to post it."""
    today = brussels_day(desk.now())
    about = contents(desk.store, entry, contacts=desk.teams.team().contacts, today=today)
    if not about:
        return message(reminder_settings.nothing_to_send(speech))
    spoken = desk.speech(desk.conversations.language_of(entry.channel) or desk.language)
    draft, *_ = compose(entry, about, today=today, speech=spoken)
    shown: list[Block] = [dict(each) for each in draft.blocks if each["type"] != "actions"]
    post = button(SEND, speech.gettext("Post it now"), in_language(entry.name, speech.language))
    blocks = [*sections([reminder_settings.preview(speech)]), *shown, {"type": "actions", "elements": [post]}]
    return {"text": f"{reminder_settings.preview(speech)}\n\n{draft.text}"[:4000], "blocks": blocks}
