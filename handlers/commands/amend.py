"""Amending the register by command: deadlines, owners, Schengen Councils; for coordinators."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from domain.dates.spans import Month
from domain.errors import BadUsage, UnknownBody
from domain.messages import settings
from domain.reading.command_arguments import day_named, deadline_named, move
from domain.reading.names import actor_named
from domain.reading.words.tokenizer import plain
from domain.register.model import Actor, ActorKind, Deliverable, Owner
from handlers.blocks.answers import message
from handlers.commands.remind import milestone_lead
from handlers.commands.targets import known, require_ahead, targeted
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: What is said in place of a deadline or of owners to go back to the note's own.
_NOTED = ("note", "noted", "off")
_NOBODY = ("nobody", "none")
#: What is said in place of a Council's day that is not known.
_UNKNOWN = ("unknown", "?")


def due(call: CommandCall, services: Services) -> dict[str, Any]:
    """`due REF [MILESTONE] DATE|MILESTONE [REASON]`: move a deadline; `due REF note` as noted; `due REF` says it."""
    found = move(call.rest, today=services.today, directory=services.register.directory)
    if found is None:
        raise BadUsage(command="due", example=settings.DUE_EXAMPLE)
    ref, slug, to, reason = known(found.ref, services), found.slug, found.to, found.reason
    if to is None and not reason:
        return message(
            settings.deadlines(services.register.store.instalments_of(ref), services.translator(call.language))
        )
    call.require_coordinator(services)
    word, _, rest = reason.partition(" ")
    if word.casefold() in _NOTED and slug is None:
        # The only time that is named then is the instalment's.
        slug, to, reason = to and to[: len("2024-03")], "", rest
    if to is None:
        raise BadUsage(command=f"due {ref}", example=settings.DUE_EXAMPLE)
    if to:
        require_ahead(to, services)
    marked = services.register.ledger.set_deadline(ref, slug=slug, to=to, act=call.act(services, reason))
    services.reminders.wake()
    return message(settings.deadline(marked, services.translator(call.language)))


def owner(call: CommandCall, services: Services) -> dict[str, Any]:
    """`owner REF BODY[, BODY]`: let others owe a deliverable; `nobody`, or `note` for whom the note names."""
    named = targeted("owner", call.rest, services, example=settings.OWNER_EXAMPLE)
    ref, listed = known(named.ref, services), named.whole.strip()
    translator = services.translator(call.language)
    if not listed:
        deliverable = services.register.store.instalments_of(ref)[0].deliverable
        return message(settings.owners(deliverable, deliverable, translator))
    call.require_coordinator(services)
    wanted: list[Owner] | None = None
    if listed.casefold() not in _NOTED:
        deliverable = services.register.store.instalments_of(ref)[0].deliverable
        wanted = [] if listed.casefold() in _NOBODY else list(_owners(listed, deliverable, call, services))
    before, after = services.register.ledger.set_owners(ref, wanted, call.act(services))
    services.reminders.wake()
    return message(settings.owners(before, after, translator))


def _owners(listed: str, deliverable: Deliverable, call: CommandCall, services: Services) -> Iterator[Owner]:
    for name in filter(None, (each.strip() for each in listed.split(","))):
        slug = actor_named(name, directory=services.register.directory, hint=call.language)
        if slug is None:
            raise UnknownBody(typed=name)
        yield as_owner(services.register.directory.actors[slug], deliverable)


def as_owner(actor: Actor, deliverable: Deliverable) -> Owner:
    """An actor as owner of a deliverable: as it owes it already, or else through its body where it is a unit."""
    for each in deliverable.owners:
        if actor.slug in (each.via, each.actor) and (each.via is None or each.via == actor.slug):
            return replace(each)
    if actor.kind is ActorKind.UNIT and actor.parent is not None:
        return Owner(actor=actor.parent, via=actor.slug)
    return Owner(actor=actor.slug)


def milestone(call: CommandCall, services: Services) -> dict[str, Any]:
    """`milestone`: the Councils; `milestone MONTH [DATE|unknown|off|lead DAYS]` adds or changes one."""
    translator = services.translator(call.language)
    words = plain(call.rest).split()
    if not words:
        return message(settings.milestones(services.register.directory.milestones, translator))
    call.require_coordinator(services)
    named, taken = deadline_named(words, today=services.today, directory=services.register.directory)
    if named is None:
        raise BadUsage(command="milestone", example=settings.MILESTONE_EXAMPLE)
    month, rest = Month.parse(named[: len("2026-10")]), words[taken:]
    if rest and rest[0].casefold() == "lead":
        return milestone_lead(call, f"{''.join(rest[1:])} {month}", services)
    if [each.casefold() for each in rest] in ([each] for each in ("off", "remove")):
        services.register.ledger.forget_meeting(month, call.act(services))
        services.reminders.wake()
        return message(settings.meeting_gone(month, translator))
    services.register.ledger.set_meeting(month, _day(month, named, rest, services), call.act(services))
    services.reminders.wake()
    stands = services.register.directory.milestone(month)
    return message("" if stands is None else settings.meeting(stands, translator))


def _day(month: Month, named: str, rest: list[str], services: Services) -> date | None:
    """The day of a Council, None where it is not known; it lies in the month."""
    if not rest:
        stands = services.register.directory.milestone(month)
        return date.fromisoformat(named) if len(named) > len("2026-10") else stands.meets if stands else None
    if [each.casefold() for each in rest] in ([each] for each in _UNKNOWN):
        return None
    meets = day_named(" ".join(rest), today=services.today, directory=services.register.directory)
    if meets is None or Month.of(meets) != month:
        raise BadUsage(command="milestone", example=settings.MILESTONE_EXAMPLE)
    return meets
