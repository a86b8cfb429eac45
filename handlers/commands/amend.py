"""`/schengen due`, `owner` and `milestone`: set deadlines, owners and Schengen Councils; for coordinators."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec.structs import replace

from domain.dates.spans import Month
from domain.errors import BadUsage
from domain.messages import settings
from domain.reading.arguments.change_target import parse_day, parse_deadline, read_move
from domain.reading.words.tokenizer import normalize
from domain.register.instalments import is_day, slug_at
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Actor, ActorKind, Deliverable, Owner
from handlers.blocks.elements import message
from handlers.commands.arguments import (
    OFF_WORDS,
    parse_target,
    refuse_missing_day,
    require_actor,
    require_deadline_ahead,
    require_recordable,
    require_reference,
)
from handlers.commands.remind import set_milestone_lead
from handlers.services.command_call import CommandCall
from handlers.services.services import Services

#: Typed in place of a deadline or of owners, to go back to what the note says.
_NOTE_WORDS = ("note", "noted", "off")
#: Typed in place of owners, for a deliverable without any.
_NOBODY_WORDS = ("nobody", "none")
#: Typed in place of a Council's day that is not known.
_UNKNOWN_DAY_WORDS = ("unknown", "?")


def set_deadline(call: CommandCall, services: Services) -> dict[str, Any]:
    """`due REF [MILESTONE] DATE|MILESTONE [REASON]`: move a deadline; `due REF note`: as noted; `due REF`: show it."""
    parsed = read_move(
        call.arguments,
        today=services.today,
        directory=services.register.directory,
        references=services.register.store.references,
        note=services.note_of_channel(call.channel),
    )
    if parsed is None:
        raise BadUsage(command="due", example=settings.DUE_EXAMPLE)
    ref, slug, deadline, reason = (
        require_reference(parsed.ref, services.register),
        parsed.instalment_slug,
        parsed.new_deadline,
        parsed.reason,
    )
    if deadline is None and not reason:
        instalments = services.register.store.instalments_of(ref)
        return message(settings.deadline_list(instalments, services.translator(call.language)))
    call.require_coordinator(services)
    word, _, rest = reason.partition(" ")
    if word.casefold() in _NOTE_WORDS and slug is None:
        # The only time that is named then is the instalment's.
        slug, deadline, reason = deadline and slug_at(deadline), "", rest
    if deadline is None:
        refuse_missing_day(reason, services)
        raise BadUsage(command=f"due {ref}", example=settings.DUE_EXAMPLE)
    if deadline:
        require_deadline_ahead(deadline, services.today)
    require_recordable(reason)
    marked = services.register.ledger.set_deadline(ref, slug=slug, to=deadline, context=call.context(services, reason))
    services.reminders.wake()
    return message(settings.deadline_message(marked, services.translator(call.language)))


def set_owners(call: CommandCall, services: Services) -> dict[str, Any]:
    """`owner REF BODY[, BODY]`: replace a deliverable's owners; `nobody`, or `note` for those that the note names."""
    target = parse_target(call, services, example=settings.OWNER_EXAMPLE)
    ref, names = require_reference(target.ref, services.register), require_recordable(target.rest_with_time.strip())
    translator = services.translator(call.language)
    deliverable = services.register.store.instalments_of(ref)[0].deliverable
    if not names:
        return message(settings.owners_message(deliverable, deliverable, translator))
    call.require_coordinator(services)
    owners: list[Owner] | None
    if names.casefold() in _NOTE_WORDS:
        owners = None
    elif names.casefold() in _NOBODY_WORDS:
        owners = []
    else:
        owners = list(parse_owners(names, deliverable, services, language=call.language))
    before, after = services.register.ledger.set_owners(ref, owners, call.context(services))
    services.reminders.wake()
    return message(settings.owners_message(before, after, translator))


def parse_owners(names: str, deliverable: Deliverable, services: Services, *, language: str) -> Iterator[Owner]:
    """Yield the owners that names with commas between them mean; UnknownBody for a name that is no body's."""
    for name in filter(None, map(str.strip, names.split(","))):
        slug = require_actor(name, services.register.directory, language=language)
        yield owner_of(services.register.directory.actors[slug], deliverable)


def owner_of(actor: Actor, deliverable: Deliverable) -> Owner:
    """Return an actor as owner of a deliverable: as it owes it already, else a unit through its parent."""
    for owner in deliverable.owners:
        if actor.slug in (owner.via, owner.actor) and (owner.via is None or owner.via == actor.slug):
            return replace(owner)
    if actor.kind is ActorKind.UNIT and actor.parent is not None:
        return Owner(actor=actor.parent, via=actor.slug)
    return Owner(actor=actor.slug)


def set_milestone(call: CommandCall, services: Services) -> dict[str, Any]:
    """`milestone`: list the meetings; `milestone [BODY] MONTH [DAY|unknown|off|lead DAYS]`: set or remove one."""
    translator = services.translator(call.language)
    words = normalize(call.arguments).split()
    if not words:
        return message(settings.council_list(services.register.directory.milestones, translator))
    call.require_coordinator(services)
    named, word_count = parse_deadline(
        words, today=services.today, directory=services.register.directory, bodies=tuple(MeetingBody)
    )
    if named is None:
        refuse_missing_day(call.arguments, services)
        raise BadUsage(command="milestone", example=settings.MILESTONE_EXAMPLE)
    meeting, rest = Meeting.parse(slug_at(named)), words[word_count:]
    if rest and rest[0].casefold() == "lead":
        return set_milestone_lead(call, f"{''.join(rest[1:])} {meeting}", services)
    if len(rest) == 1 and rest[0].casefold() in OFF_WORDS:
        services.register.ledger.remove_meeting(meeting, call.context(services))
        services.reminders.wake()
        return message(settings.council_removed_message(meeting, translator))
    meeting_day = _parse_meeting_day(meeting, named, rest, services)
    services.register.ledger.set_meeting(meeting, meeting_day, call.context(services))
    services.reminders.wake()
    milestone = services.register.directory.milestone(meeting)
    return message("" if milestone is None else settings.council_line(milestone, translator))


def _parse_meeting_day(meeting: Meeting, named: str, rest: list[str], services: Services) -> date | None:
    """Return the day of a meeting, None if it is not known; BadUsage unless it lies in the month.

    `named` is the meeting or day that was typed first, `rest` the words after it.
    """
    if not rest:
        milestone = services.register.directory.milestone(meeting)
        if is_day(named):
            return date.fromisoformat(named)
        return milestone.meets if milestone else None
    if len(rest) == 1 and rest[0].casefold() in _UNKNOWN_DAY_WORDS:
        return None
    meeting_day = parse_day(" ".join(rest), today=services.today, directory=services.register.directory)
    if meeting_day is None:
        refuse_missing_day(" ".join(rest), services)
    if meeting_day is None or Month.of(meeting_day) != meeting.month:
        raise BadUsage(command="milestone", example=settings.MILESTONE_EXAMPLE)
    return meeting_day
