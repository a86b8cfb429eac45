"""`/schengen progress`: leave a word on how far an instalment is, for those who speak for its owner."""

from datetime import date
from typing import Any

from domain.errors import BadDay, BadUsage
from domain.messages.commands import PROGRESS_EXAMPLE, progress_message
from domain.reading.arguments.progress import read_progress
from domain.register.audit_events import ChangeContext
from domain.register.results import MarkResult
from handlers.blocks.elements import message
from handlers.commands.arguments import MAX_DEADLINE_AHEAD, find_slug, parse_target
from handlers.commands.mark import require_owner
from handlers.services.command_call import CommandCall
from handlers.services.services import Services


def leave_progress(call: CommandCall, services: Services) -> dict[str, Any]:
    """`progress REF [MILESTONE] TEXT[, expected DAY]`: say how far an instalment is, and when it is expected."""
    target = parse_target(call, services, example=PROGRESS_EXAMPLE)
    slug, said = find_slug(target, services.register)
    if not said:
        raise BadUsage(command=f"progress {target.ref}", example=PROGRESS_EXAMPLE)
    read = read_progress(said, today=services.today, directory=services.register.directory)
    context = call.context(services)
    require_speaker(target.ref, context, services)
    marked = record_progress(target.ref, slug, read, context, services)
    return message(progress_message(marked, services.today, services.translator(call.language)))


def require_speaker(ref: str, context: ChangeContext, services: Services) -> None:
    """Raise NotOwner unless a user is a coordinator or speaks for an owner of a deliverable."""
    if not services.people.is_coordinator(context.by):
        require_owner(ref, context, services)


def record_progress(
    ref: str,
    slug: str | None,
    said: tuple[str, date | None],
    context: ChangeContext,
    services: Services,
    *,
    seen_version: int | None = None,
) -> MarkResult:
    """Record what is said of how far an instalment is, and when it is expected, as in `db.changes.ledger`.

    BadDay if that is past or far away.
    """
    text, expected = said
    last = services.today + MAX_DEADLINE_AHEAD
    if expected is not None and not services.today <= expected <= last:
        raise BadDay(first=services.today, last=last)
    marked = services.register.ledger.leave_progress(
        ref, slug=slug, text=text, expected=expected, context=context, seen_version=seen_version
    )
    services.reminders.wake()
    return marked
