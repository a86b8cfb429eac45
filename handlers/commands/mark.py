"""Marking instalments by command: done, open again, on hold; owners report what coordinators confirm."""

from datetime import datetime
from typing import Any

from domain.errors import BadUsage, NotCoordinator
from domain.messages import commands, coordinator_notices, reminder_settings
from domain.reading.command_arguments import Target
from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from domain.register.results import Marked
from handlers.blocks.answers import message
from handlers.commands.targets import instalment, targeted
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import Services

#: How a coordinator puts an instalment on hold.
HOLD_EXAMPLE = f"{COMMAND} hold III.3 waiting for the legal opinion"


def done(call: CommandCall, services: Services) -> dict[str, Any]:
    """`done REF [MILESTONE] EVIDENCE`: mark an instalment done, for coordinators; or report it done, for its owner."""
    reports = not services.people.is_coordinator(call.user) and bool(services.people.actors_of(call.user))
    if not reports:
        call.require_coordinator(services)
    named = targeted("done", call.rest, services, example=commands.DONE_EXAMPLE)
    slug, evidence = instalment(named, services)
    if not evidence and (reports or not _is_reported(named, slug, services)):
        raise BadUsage(command=f"done {named.ref}", example=commands.DONE_EXAMPLE)
    if reports:
        marked = report(named.ref, slug, evidence, call.act(services), services)
        return message(commands.reported(marked, services.translator(call.language)))
    marked = mark(named.ref, slug, evidence, call.act(services), services)
    return message(commands.marked_done(marked, services.translator(call.language)))


def reopen(call: CommandCall, services: Services) -> dict[str, Any]:
    """`reopen REF [MILESTONE] [REASON]`: make an instalment open again; for coordinators."""
    call.require_coordinator(services)
    named = targeted("reopen", call.rest, services, example=f"{COMMAND} reopen III.3")
    slug, reason = instalment(named, services)
    marked = services.register.ledger.reopen(named.ref, slug=slug, act=call.act(services, reason))
    services.reminders.wake()
    return message(commands.reopened(marked, services.translator(call.language)))


def hold(call: CommandCall, services: Services) -> dict[str, Any]:
    """`hold REF [MILESTONE] REASON`: nobody is told that an instalment is late; for coordinators."""
    call.require_coordinator(services)
    named = targeted("hold", call.rest, services, example=HOLD_EXAMPLE)
    slug, reason = instalment(named, services)
    if not reason:
        raise BadUsage(command=f"hold {named.ref}", example=HOLD_EXAMPLE)
    marked = services.register.ledger.hold(named.ref, slug=slug, act=call.act(services, reason))
    services.reminders.wake()
    return message(reminder_settings.held(marked, services.translator(call.language)))


def resume(call: CommandCall, services: Services) -> dict[str, Any]:
    """`resume REF [MILESTONE]`: an instalment is no longer on hold; for coordinators."""
    call.require_coordinator(services)
    named = targeted("resume", call.rest, services, example=f"{COMMAND} resume III.3")
    slug, _ = instalment(named, services)
    marked = services.register.ledger.resume(named.ref, slug=slug, act=call.act(services))
    services.reminders.wake()
    return message(reminder_settings.resumed(marked, services.translator(call.language)))


def report(
    ref: str, slug: str | None, evidence: str, act: ChangeContext, services: Services, *, seen: int | None = None
) -> Marked:
    """Let somebody who speaks for an owner report an instalment done; NotCoordinator for anybody else.

    Coordinators are told, and confirm or decline. `seen` as in `db.changes.ledger`.
    """
    require_owner(ref, act, services)
    marked = services.register.ledger.report(ref, slug=slug, evidence=evidence, act=act, seen=seen)
    facts = coordinator_notices.reported(marked.after.key, act.by, evidence, number=marked.number)
    services.reminders.outbox.notify(facts, services.people.coordinators.ids(), now=act.now)
    services.reminders.wake()
    return marked


def mark(
    ref: str,
    slug: str | None,
    evidence: str,
    act: ChangeContext,
    services: Services,
    *,
    at: datetime | None = None,
    seen: int | None = None,
) -> Marked:
    """Mark an instalment done, as in `db.changes.ledger`; whoever has reported it is told."""
    marked = services.register.ledger.mark_done(ref, slug=slug, evidence=evidence, act=act, at=at, seen=seen)
    _tell_reporter(marked, act, services)
    return marked


def decline(ref: str, slug: str, act: ChangeContext, services: Services, *, seen: int | None = None) -> Marked:
    """Decline an owner's report, as in `db.changes.ledger`; whoever has reported it is told."""
    marked = services.register.ledger.decline(ref, slug=slug, act=act, seen=seen)
    _tell_reporter(marked, act, services)
    return marked


def _tell_reporter(marked: Marked, act: ChangeContext, services: Services) -> None:
    reporter, is_done = marked.before.reporter, marked.after.status is Status.DONE
    if reporter is not None and reporter != act.by:
        facts = coordinator_notices.settled(marked.after.key, act.by, is_done=is_done, number=marked.number)
        services.reminders.outbox.notify(facts, [reporter], now=act.now)
    services.reminders.wake()


def require_owner(ref: str, act: ChangeContext, services: Services) -> None:
    """Raise NotCoordinator for whoever speaks for no owner of a deliverable, and keep that they were refused."""
    owners = (owner for each in services.register.store.instalments_of(ref) for owner in each.deliverable.owners)
    owed_by = {slug for owner in owners for slug in (owner.actor, owner.via) if slug}
    if not owed_by & {
        body for actor in services.people.actors_of(act.by) for body in services.register.directory.answers_for(actor)
    }:
        services.register.ledger.refused(act, ref, "not its owner")
        raise NotCoordinator


def _is_reported(named: Target, slug: str | None, services: Services) -> bool:
    """Whether the instalment that is meant has its owner's evidence already."""
    every = services.register.store.instalments_of(named.ref)
    return any(each.report and slug in (None, each.slug) for each in every)
