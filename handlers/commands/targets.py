"""Which deliverable and which of its instalments somebody means who would change something."""

from datetime import date, timedelta

from domain.dates.spans import Month
from domain.errors import BadDay, BadUsage, NoSuchInstalment, UnknownReference
from domain.reading.command_arguments import Target, target
from domain.register.instalments import Instalment
from handlers.services.services import Services

#: No deadline is set farther ahead.
FARTHEST = timedelta(days=3653)


def targeted(command: str, rest: str, services: Services, *, example: str) -> Target:
    """What was typed after a command's name, taken apart; BadUsage where it names no reference."""
    found = target(rest, today=services.today, directory=services.register.directory)
    if found is None:
        raise BadUsage(command=command, example=example)
    return found


def require_ahead(deadline: str, services: Services) -> None:
    """Raise BadDay for a deadline, as in `Instalment.moved_to`, that is past or very far away: a slip, most likely."""
    due = Month.parse(deadline).last if len(deadline) == len("2024-09") else date.fromisoformat(deadline)
    last = services.today + FARTHEST
    if not services.today <= due <= last:
        raise BadDay(first=services.today, last=last)


def known(ref: str, services: Services) -> str:
    """The reference, if there is one like it; UnknownReference with the nearest ones otherwise."""
    references = services.register.store.references()
    if ref not in references:
        from rapidfuzz import process  # noqa: PLC0415  # six megabytes that only a mistyped reference needs

        near = process.extract(ref, references, limit=3, score_cutoff=60)
        raise UnknownReference(ref=ref, nearest=tuple(each for each, _, _ in near))
    return ref


def instalment(named: Target, services: Services) -> tuple[str | None, str]:
    """The instalment that a milestone names, and the rest of the text; NoSuchInstalment if there is none at it."""
    ref = known(named.ref, services)
    if named.slug is None:
        return None, named.rest
    options = services.register.store.instalments_of(ref)
    found = next((each.slug for each in options if _is_at(each, named.slug)), None)
    if found is None and named.dated and len(options) == 1:
        return None, named.whole
    if found is None:
        raise NoSuchInstalment(ref=ref, given=named.slug, options=tuple(each.slug for each in options))
    return found, named.rest


def _is_at(instalment: Instalment, slug: str) -> bool:
    """Whether an instalment is due in a month, or tabled at its Schengen Council."""
    return slug in (instalment.slug, str(instalment.council))
