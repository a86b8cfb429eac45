"""The record by command: what was changed, and taking a change back."""

from typing import Any

from domain.errors import BadUsage
from domain.messages import changes
from domain.reading.command_arguments import target
from domain.register.audit_events import Change, ChangeContext
from handlers.blocks.notices import naming
from handlers.commands.targets import known
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services


def history(call: CommandCall, services: Services) -> dict[str, Any]:
    """`history [REF]`: the newest changes, of a reference or of all."""
    translator = services.translator(call.language)
    if not call.rest:
        return naming(changes.history(services.register.ledger.history(), translator))
    named = target(call.rest, today=services.today, directory=services.register.directory)
    if named is None:
        raise BadUsage(command="history", example=f"{COMMAND} history III.3")
    ref = known(named.ref, services)
    return naming(changes.history(services.register.ledger.history(ref), translator, of=ref))


def undo(call: CommandCall, services: Services) -> dict[str, Any]:
    """`undo [NUMBER]`: take back the last change, or the one of a number; for coordinators."""
    call.require_coordinator(services)
    typed = call.rest.strip().removeprefix("#")
    if typed and not (typed.isascii() and typed.isdigit() and len(typed) < 12):
        raise BadUsage(command="undo", example=f"{COMMAND} undo 12")
    change = take_back(int(typed) if typed else None, call.act(services), services)
    return naming(changes.undone(change, services.translator(call.language)))


def take_back(number: int | None, act: ChangeContext, services: Services) -> Change:
    """Take back the change of a number, or the last one; gives that change."""
    change = services.register.ledger.undo(number, act)
    services.people.conversations.unlearn()
    services.reminders.wake()
    return change
