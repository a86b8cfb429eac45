"""`/schengen history` and `/schengen undo`: show the audit log, and undo a change."""

from typing import Any

from domain.errors import BadUsage
from domain.messages import changes
from domain.reading.change_target import read_target
from domain.register.audit_events import Change, ChangeContext
from handlers.blocks.notices import rich_text_message
from handlers.commands.arguments import require_reference
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services


def show_history(call: CommandCall, services: Services) -> dict[str, Any]:
    """`history [REF]`: list the newest changes, of a reference or of all."""
    translator = services.translator(call.language)
    if not call.arguments:
        return rich_text_message(changes.history_message(services.register.ledger.read_history(), translator))
    parsed = read_target(call.arguments, today=services.today, directory=services.register.directory)
    if parsed is None:
        raise BadUsage(command="history", example=f"{COMMAND} history III.3")
    ref = require_reference(parsed.ref, services.register)
    return rich_text_message(changes.history_message(services.register.ledger.read_history(ref), translator, of=ref))


def undo_change(call: CommandCall, services: Services) -> dict[str, Any]:
    """`undo [NUMBER]`: undo the last change, or the one of a number; for coordinators."""
    call.require_coordinator(services)
    number = call.arguments.strip().removeprefix("#")
    if number and not (number.isascii() and number.isdigit() and len(number) < 12):
        raise BadUsage(command="undo", example=f"{COMMAND} undo 12")
    change = record_undo(int(number) if number else None, call.context(services), services)
    return rich_text_message(changes.undone_message(change, services.translator(call.language)))


def record_undo(number: int | None, context: ChangeContext, services: Services) -> Change:
    """Undo the change of a number, or the last one if None; return that change."""
    change = services.register.ledger.undo(number, context)
    services.people.conversations.clear_language_cache()
    services.reminders.wake()
    return change
