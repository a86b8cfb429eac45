"""The record by command: what was changed, and taking a change back."""

from typing import Any

from domain.errors import BadUsage
from domain.messages import changes
from domain.reading.command_arguments import target
from domain.register.audit_events import Act, Change
from handlers.blocks.notices import naming
from handlers.commands.targets import known
from handlers.services.command_call import COMMAND, Call
from handlers.services.services import Desk


def history(call: Call, desk: Desk) -> dict[str, Any]:
    """`history [REF]`: the newest changes, of a reference or of all."""
    speech = desk.speech(call.language)
    if not call.rest:
        return naming(changes.history(desk.ledger.history(), speech))
    named = target(call.rest, today=desk.today, directory=desk.directory)
    if named is None:
        raise BadUsage(command="history", example=f"{COMMAND} history III.3")
    ref = known(named.ref, desk)
    return naming(changes.history(desk.ledger.history(ref), speech, of=ref))


def undo(call: Call, desk: Desk) -> dict[str, Any]:
    """`undo [NUMBER]`: take back the last change, or the one of a number; for coordinators."""
    call.require_coordinator(desk)
    typed = call.rest.strip().removeprefix("#")
    if typed and not (typed.isascii() and typed.isdigit() and len(typed) < 12):
        raise BadUsage(command="undo", example=f"{COMMAND} undo 12")
    change = take_back(int(typed) if typed else None, call.act(desk), desk)
    return naming(changes.undone(change, desk.speech(call.language)))


def take_back(number: int | None, act: Act, desk: Desk) -> Change:
    """Take back the change of a number, or the last one; gives that change."""
    change = desk.ledger.undo(number, act)
    desk.conversations.unlearn()
    desk.wake()
    return change
