"""`/schengen done`, `reopen`, `hold` and `resume`: an instalment's status; owners report, coordinators confirm."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from domain.errors import BadUsage, NotOwner
from domain.messages import commands, coordinator_notices, reminder_settings
from domain.reading.arguments.change_target import Target
from domain.reading.arguments.evidence import names_evidence
from domain.register.audit_events import ChangeContext
from domain.register.model import Status
from domain.register.results import MarkResult
from handlers.blocks.elements import actions, button, message, with_language
from handlers.commands.arguments import find_slug, parse_target
from handlers.services.command_call import COMMAND, CommandCall
from handlers.services.services import PeopleServices, RegisterServices, Services
from handlers.slack.request import Surface

#: The action id of the button that takes a text as evidence in which there is no document number, link or date.
CONFIRM_DONE = "confirm_done"

HOLD_EXAMPLE = f"{COMMAND} hold III.3 waiting for the legal opinion"


def mark_done(call: CommandCall, services: Services) -> dict[str, Any]:
    """`done REF [MILESTONE] EVIDENCE`: mark an instalment done, for coordinators; or report it done, for its owner."""
    is_report = is_reporter(call.user, services.people)
    if not is_report:
        call.require_coordinator(services)
    target = parse_target(call, services, example=commands.DONE_EXAMPLE)
    slug, evidence = find_slug(target, services.register)
    if not evidence and (is_report or not _is_reported(target, slug, services.register)):
        raise BadUsage(command=f"done {target.ref}", example=commands.DONE_EXAMPLE)
    has_evidence = names_evidence(evidence, today=services.today, directory=services.register.directory)
    if evidence and not has_evidence:
        return _ask_about_evidence(target.ref, slug, evidence, call, services, is_report=is_report)
    return record(target.ref, slug, evidence, call.context(services), services, language=call.language)


def record(
    ref: str,
    slug: str | None,
    evidence: str,
    context: ChangeContext,
    services: Services,
    *,
    language: str,
    seen_version: int | None = None,
) -> dict[str, Any]:
    """Mark an instalment done or, for a contact of its owner, report it done; return the message that says so."""
    translator = services.translator(language)
    if is_reporter(context.by, services.people):
        reported = record_report(ref, slug, evidence, context, services, seen_version=seen_version)
        return message(commands.reported_message(reported, translator))
    marked = record_done(ref, slug, evidence, context, services, seen_version=seen_version)
    return message(commands.done_message(marked, translator))


def _ask_about_evidence(
    ref: str, slug: str | None, evidence: str, call: CommandCall, services: Services, *, is_report: bool
) -> dict[str, Any]:
    """Return that a text looks like no evidence, with a button that takes it all the same where only its author is."""
    translator = services.translator(call.language)
    if call.surface is not Surface.COMMAND and not call.is_direct:
        return message(commands.no_evidence_message(ref, slug, evidence, translator))
    asked = message(commands.doubtful_evidence_message(ref, slug, evidence, translator))
    value = f"{ref}@{slug or ''}#{services.register.ledger.read_version()} {evidence}"
    label = translator.gettext("Report done") if is_report else translator.gettext("Mark done")
    confirm = button(CONFIRM_DONE, label, with_language(value, call.language))
    return {**asked, "blocks": [*asked["blocks"], *actions([confirm])]}


def reopen(call: CommandCall, services: Services) -> dict[str, Any]:
    """`reopen REF [MILESTONE] [REASON]`: make an instalment open again; for coordinators."""
    call.require_coordinator(services)
    target = parse_target(call, services, example=f"{COMMAND} reopen III.3")
    slug, reason = find_slug(target, services.register)
    marked = services.register.ledger.reopen(target.ref, slug=slug, context=call.context(services, reason))
    services.reminders.wake()
    return message(commands.reopened_message(marked, services.translator(call.language)))


def hold(call: CommandCall, services: Services) -> dict[str, Any]:
    """`hold REF [MILESTONE] REASON`: put an instalment on hold: no notice says that it is late; for coordinators."""
    call.require_coordinator(services)
    target = parse_target(call, services, example=HOLD_EXAMPLE)
    slug, reason = find_slug(target, services.register)
    if not reason:
        raise BadUsage(command=f"hold {target.ref}", example=HOLD_EXAMPLE)
    marked = services.register.ledger.hold(target.ref, slug=slug, context=call.context(services, reason))
    services.reminders.wake()
    return message(reminder_settings.held_message(marked, services.translator(call.language)))


def resume(call: CommandCall, services: Services) -> dict[str, Any]:
    """`resume REF [MILESTONE]`: end an instalment's hold; for coordinators."""
    call.require_coordinator(services)
    target = parse_target(call, services, example=f"{COMMAND} resume III.3")
    slug, _ = find_slug(target, services.register)
    marked = services.register.ledger.resume(target.ref, slug=slug, context=call.context(services))
    services.reminders.wake()
    return message(reminder_settings.resumed_message(marked, services.translator(call.language)))


def is_reporter(user: str, people: PeopleServices) -> bool:
    """Return whether a user can only report something done: a contact who is no coordinator."""
    return not people.is_coordinator(user) and bool(people.actors_of(user))


def record_report(
    ref: str,
    slug: str | None,
    evidence: str,
    context: ChangeContext,
    services: Services,
    *,
    seen_version: int | None = None,
) -> MarkResult:
    """Record that a contact of an owner reports an instalment done, and notify the coordinators.

    They confirm or decline it. NotOwner for any other user. `seen_version` as in `db.changes.ledger`.
    """
    require_owner(ref, context, services)
    marked = services.register.ledger.report(
        ref, slug=slug, evidence=evidence, context=context, seen_version=seen_version
    )
    facts = coordinator_notices.reported_facts(marked.after.key, context.by, evidence, number=marked.change_number)
    services.reminders.outbox.notify(facts, services.people.coordinators.list_ids(), now=context.now)
    services.reminders.wake()
    return marked


def record_done(
    ref: str,
    slug: str | None,
    evidence: str,
    context: ChangeContext,
    services: Services,
    *,
    delivered_at: datetime | None = None,
    seen_version: int | None = None,
) -> MarkResult:
    """Mark an instalment done, as in `db.changes.ledger`, and notify the contact who has reported it."""
    marked = services.register.ledger.mark_done(
        ref, slug=slug, evidence=evidence, context=context, delivered_at=delivered_at, seen_version=seen_version
    )
    _notify_reporter(marked, context, services)
    return marked


def decline_report(
    ref: str, slug: str, context: ChangeContext, services: Services, *, seen_version: int | None = None
) -> MarkResult:
    """Decline an owner's report, as in `db.changes.ledger`, and notify the contact who has reported it."""
    marked = services.register.ledger.decline(ref, slug=slug, context=context, seen_version=seen_version)
    _notify_reporter(marked, context, services)
    return marked


def _notify_reporter(marked: MarkResult, context: ChangeContext, services: Services) -> None:
    reporter, is_done = marked.before.reporter, marked.after.status is Status.DONE
    if reporter is not None and reporter != context.by:
        facts = coordinator_notices.settled_facts(
            marked.after.key, context.by, is_done=is_done, number=marked.change_number, reason=context.reason
        )
        services.reminders.outbox.notify(facts, [reporter], now=context.now)
    services.reminders.wake()


def require_owner(ref: str, context: ChangeContext, services: Services) -> Collection[str]:
    """Return the bodies by which a user speaks for an owner of a deliverable; NotOwner if there is none.

    A body owes what the collectives that it belongs to owe. The refusal is recorded.
    """
    debtors = {slug for each in services.register.store.instalments_of(ref) for slug in each.deliverable.debtors}
    directory, people = services.register.directory, services.people
    spoken_for = {
        actor for actor in people.actors_of(context.by) if not debtors.isdisjoint(directory.self_and_collectives(actor))
    }
    if not spoken_for:
        services.register.ledger.record_refusal(context, ref, "not its owner")
        contacts = [contact.slack_id for contact in people.preferences.read().contacts if contact.actor in debtors]
        raise NotOwner(
            ref=ref,
            owners=tuple(sorted(debtors)),
            contacts=tuple(dict.fromkeys(contacts)),
            coordinators=people.coordinators.list_ids(),
        )
    return spoken_for


def speaks_for(user: str, debtors: Collection[str], services: Services) -> Collection[str]:
    """Return the bodies that a user is a contact of, and that are or belong to any of the debtors."""
    directory = services.register.directory
    return {
        actor
        for actor in services.people.actors_of(user)
        if not set(debtors).isdisjoint(directory.self_and_collectives(actor))
    }


def _is_reported(target: Target, slug: str | None, register: RegisterServices) -> bool:
    """Return whether the instalment, or any of the deliverable's if `slug` is None, has its owner's evidence."""
    instalments = register.store.instalments_of(target.ref)
    return any(instalment.report and slug in (None, instalment.slug) for instalment in instalments)
