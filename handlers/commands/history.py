"""`/schengen history` and `/schengen undo`: show the audit log, and undo a change."""

from typing import Any

from domain.errors import BadUsage
from domain.i18n.translator import Translator
from domain.messages.changes.messages import history_message, undone_message
from domain.messages.changes.undo import undo_question
from domain.reading.arguments.change_target import read_target
from domain.register.audit_events import Change, ChangeContext, Undoable
from handlers.access.roles import require_roles_after_undo
from handlers.blocks.elements import actions, button, with_language
from handlers.blocks.notices import rich_text_message
from handlers.commands.arguments import require_reference
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services

#: The action id of the button that confirms an undo.
CONFIRM_UNDO = "confirm_undo"


def show_history(call: CommandCall, services: Services) -> dict[str, Any]:
    """`history [REF]`: list the newest changes, of a reference or of all."""
    translator = services.translator(call.language)
    if not call.arguments:
        return rich_text_message(history_message(services.register.ledger.read_history(), translator))
    parsed = read_target(
        call.arguments,
        today=services.today,
        directory=services.register.directory,
        references=services.register.store.references,
        note=services.note_of_channel(call.channel),
    )
    if parsed is None:
        raise BadUsage(command="history", example=f"{COMMAND} history III.3")
    ref = parsed.ref
    if services.register.ledger.find_withdrawal(ref) is None:
        require_reference(ref, services.register)
    return rich_text_message(history_message(services.register.ledger.read_history(ref), translator, of=ref))


def undo_change(call: CommandCall, services: Services) -> dict[str, Any]:
    """`undo [NUMBER]`: undo the last change, or the one of a number; for coordinators.

    Access, roles and settings are undone only once that is confirmed.
    """
    call.require_coordinator(services)
    typed = call.arguments.strip().removeprefix("#")
    number = parse_change_number(typed)
    if typed and number is None:
        raise BadUsage(command="undo", example=f"{COMMAND} undo 12")
    context, translator = call.context(services), services.translator(call.language)
    undoable = services.register.ledger.find_undoable(number, context)
    if undoable.needs_confirmation:
        return ask_to_confirm_undo(undoable, translator)
    return rich_text_message(undone_message(record_undo(undoable.change.number, context, services), translator))


def ask_to_confirm_undo(undoable: Undoable, translator: Translator) -> dict[str, Any]:
    """Return the change, what its undo would mean, and a button to confirm it."""
    asked = rich_text_message(undo_question(undoable, translator))
    value = with_language(str(undoable.change.number), translator.language)
    confirm = button(CONFIRM_UNDO, translator.gettext("Confirm"), value)
    return {**asked, "blocks": [*asked["blocks"], *actions([confirm])]}


def parse_change_number(text: str) -> int | None:
    """Return the number of a change, None for any other text."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def record_undo(number: int | None, context: ChangeContext, services: Services) -> tuple[Change, ...]:
    """Undo the change of a number, or the last one if None, with all made together; return these."""
    require_roles_after_undo(services.register.ledger.find_undoable(number, context).reversal, services)
    change = services.register.ledger.undo(number, context)
    services.people.conversations.clear_language_cache()
    services.reminders.wake()
    return services.register.ledger.read_batch(change)
