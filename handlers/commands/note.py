"""`/schengen note`: the register's notes, their states, and which of them a channel is about."""

from typing import Any

from db.register.documents import read_overview
from domain.errors import BadUsage
from domain.messages import settings
from domain.register.model import NoteState
from domain.register.note_number import NoteNumber
from handlers.blocks.elements import message
from handlers.commands.arguments import OFF_WORDS
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: A draft is accepted, a note that was closed is reopened; both are then in force.
_STATES = {"close": NoteState.CLOSED, "accept": NoteState.IN_FORCE, "reopen": NoteState.IN_FORCE}
_HERE = "here"
#: What can be done with a note.
NOTE_ACTIONS = frozenset({*_STATES, _HERE})


def set_note(call: CommandCall, services: Services) -> dict[str, Any]:
    """`note`: list the notes; for coordinators `note close|accept|reopen NUMBER` and `note here NUMBER|off`."""
    action, number = call.split_first_word()
    if not action:
        return _list_notes(call, services)
    call.require_coordinator(services)
    services = services.with_drafts_for(call.user)
    if action == _HERE:
        return _set_channel_note(call, number, services)
    slug = _require_note(number, services)
    note = services.register.directory.notes[slug]
    if note.state is NoteState.DRAFT and _STATES[action] is NoteState.CLOSED:
        # Everybody can ask about a closed note, and nobody has accepted this one.
        raise BadUsage(command="note", example=settings.accept_example(note.base))
    services.register.ledger.set_note_state(slug, _STATES[action], call.context(services))
    services.reminders.wake()
    translator = services.translator(call.language)
    return message(settings.note_state_message(translator.directory.notes[slug], translator))


def _list_notes(call: CommandCall, services: Services) -> dict[str, Any]:
    """Return the notes; drafts are among them if a coordinator alone sees the list."""
    if call.is_private:
        services = services.with_drafts_for(call.user)
    translator = services.translator(call.language)
    known = translator.directory.notes.values()
    notes = [each for each in read_overview(services.register.store.engine) if each.note in known]
    here = services.note_of_channel(call.channel)
    return message(settings.note_list(notes, here, translator, is_direct=call.is_direct))


def _set_channel_note(call: CommandCall, number: str, services: Services) -> dict[str, Any]:
    slug = None if number.casefold() in OFF_WORDS else _require_note(number, services)
    services.people.channel_notes.set(call.channel, slug, call.context(services))
    return message(settings.channel_note_message(slug, services.translator(call.language)))


def _require_note(number: str, services: Services) -> str:
    """Return the slug of the note with a number; BadUsage if there is none."""
    directory = services.register.directory
    try:
        slug = directory.find_note(NoteNumber.parse(number).base)
    except ValueError:
        slug = None
    if slug is None:
        *_, last = directory.notes.values()
        raise BadUsage(command="note", example=settings.note_examples(last.base)[0])
    return slug
