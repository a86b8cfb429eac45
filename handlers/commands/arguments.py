"""Parse the arguments of subcommands: a reference and its instalment, an actor, a deadline."""

from datetime import date, timedelta

from domain.errors import (
    BadDay,
    BadUsage,
    DeliverableWithdrawn,
    NoSuchDay,
    NoSuchInstalment,
    TextTooLong,
    UnknownBody,
    UnknownReference,
)
from domain.reading.arguments.change_target import MAX_EVIDENCE_CHARS, Target, find_missing_day, read_target
from domain.reading.arguments.names import find_actor
from domain.register.instalments import Instalment, is_day
from domain.register.meeting import Meeting
from domain.register.model import Directory
from handlers.services.command_call import CommandCall
from handlers.services.services import RegisterServices, Services

#: Typed last to end what the subcommand begins.
OFF_WORDS = frozenset({"off", "remove"})

#: A deadline is at most ten years ahead.
MAX_DEADLINE_AHEAD = timedelta(days=3653)


def parse_target(call: CommandCall, services: Services, *, example: str) -> Target:
    """Return the reference, milestone and rest of a subcommand's arguments; BadUsage if they name no reference."""
    parsed = read_target(
        call.arguments,
        today=services.today,
        directory=services.register.directory,
        references=services.register.store.references,
        note=services.note_of_channel(call.channel),
    )
    if parsed is None:
        raise BadUsage(command=call.name, example=example)
    return parsed


def require_deadline_ahead(deadline: str, today: date) -> None:
    """Raise BadDay if a deadline, as in `Instalment.moved_to`, is past or very far away: most likely a slip."""
    day = date.fromisoformat(deadline) if is_day(deadline) else Meeting.parse(deadline).month.last
    last = today + MAX_DEADLINE_AHEAD
    if not today <= day <= last:
        raise BadDay(first=today, last=last)


def refuse_missing_day(text: str, services: Services) -> None:
    """Raise NoSuchDay if a text begins with a day that the calendar does not have: 31 June."""
    missing = find_missing_day(text, today=services.today, directory=services.register.directory)
    if missing is not None:
        typed, nearest = missing
        raise NoSuchDay(typed=typed, nearest=nearest)


def require_actor(name: str, directory: Directory, *, language: str) -> str:
    """Return the slug of the actor that a name means, first of all in `language`; UnknownBody if none."""
    slug = find_actor(name, directory=directory, hint=language)
    if slug is None:
        raise UnknownBody(typed=name)
    return slug


def require_reference(ref: str, register: RegisterServices) -> str:
    """Return the reference if the register has it; else UnknownReference with the nearest ones.

    DeliverableWithdrawn for one that coordinators have withdrawn.
    """
    references = register.store.references()
    if ref not in references:
        withdrawal = register.ledger.find_withdrawal(ref)
        if withdrawal is not None:
            raise DeliverableWithdrawn(change=withdrawal)
        from rapidfuzz import process  # noqa: PLC0415  # six megabytes that only a mistyped reference needs

        matches = process.extract(ref, references, limit=3, score_cutoff=60)
        raise UnknownReference(ref=ref, nearest=tuple(match for match, _, _ in matches))
    return ref


def require_recordable(text: str) -> str:
    """Return an evidence or a reason; TextTooLong if it is longer than what is recorded."""
    if len(text) > MAX_EVIDENCE_CHARS:
        raise TextTooLong(length=len(text), limit=MAX_EVIDENCE_CHARS)
    return text


def find_slug(target: Target, register: RegisterServices) -> tuple[str | None, str]:
    """Return the slug of the instalment at the target's milestone, None if it names none, and the rest of the text.

    NoSuchInstalment if there is none at that milestone, TextTooLong if the rest cannot be recorded.
    """
    ref = require_reference(target.ref, register)
    if target.instalment_slug is None:
        return None, require_recordable(target.rest)
    instalments = register.store.instalments_of(ref)
    slug = next(
        (instalment.slug for instalment in instalments if _is_due_or_tabled(instalment, target.instalment_slug)), None
    )
    if slug is not None:
        return slug, require_recordable(target.rest)
    if target.names_day and len(instalments) == 1:
        return None, require_recordable(target.rest_with_time)
    raise NoSuchInstalment(
        ref=ref, given=target.instalment_slug, options=tuple(instalment.slug for instalment in instalments)
    )


def _is_due_or_tabled(instalment: Instalment, slug: str) -> bool:
    """Return whether an instalment is due in a month, or due or tabled at a meeting."""
    return slug in (instalment.slug, str(instalment.council))
