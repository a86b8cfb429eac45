"""Evaluate a question's conditions on one instalment, and find the key actions in which those asked about take part."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import assert_never

from domain.questions.conditions import (
    AddressedTo,
    Conditions,
    Dated,
    DeadlinePassed,
    DeliverableCondition,
    DeliveredEarly,
    DeliveredLate,
    DeliveredOnTime,
    DeliveredWithin,
    DueCondition,
    DueOrTabledAt,
    DueOrTabledBy,
    DueWithin,
    HasRhythm,
    HasStatus,
    InNotes,
    InSection,
    NotTabledAt,
    OnHold,
    OwnedBy,
    OwnedByNoOther,
    OwnedByOne,
    OwnedByOther,
    OwnedBySeveral,
    OwnerCondition,
    Ownerless,
    References,
    ReportedDone,
    StatusCondition,
    ThroughVehicle,
    Undated,
    UnderWay,
    WordLeft,
    notes_asked,
    owned_by,
    status_conditions,
    time_conditions,
)
from domain.questions.model import DueFilter, Exclusion, Question, StatusFilter
from domain.register.instalments import DueDate, Instalment
from domain.register.model import Deliverable, Directory, KeyAction, local_reference, note_of, parent_action
from domain.register.results import Participation


def matches(instalment: Instalment, conditions: Conditions) -> bool:
    """Return whether an instalment meets all conditions of a question."""
    return (
        all(_meets_status(instalment, condition) for condition in conditions.status)
        and all(_meets_due(instalment, condition) for condition in conditions.due)
        and _is_due_in_one_of(instalment, conditions.due_in_one_of)
        and all(_is_owed(instalment.deliverable, condition) for condition in conditions.owners)
        and all(_meets_deliverable(instalment.deliverable, condition) for condition in conditions.deliverable)
        and not any(_is_excluded(instalment.deliverable, condition) for condition in conditions.excluded)
    )


def has_status(instalment: Instalment, status: StatusFilter, today: date) -> bool:
    """Return whether an instalment has the status that is asked for, on a day."""
    return all(_meets_status(instalment, condition) for condition in status_conditions(status, today))


def is_in_time(instalment: Instalment | DueDate, when: DueFilter) -> bool:
    """Return whether it falls due, or is tabled, within a time; what has no deadline does in any."""
    if when.one_of:
        return any(is_in_time(instalment, time) for time in when.one_of)
    return all(_meets_due(instalment, condition) for condition in time_conditions(when))


def owes(slug: str, deliverable: Deliverable, directory: Directory) -> bool:
    """Return whether a body owes a deliverable: itself, through a unit, as a member, or as its owners' collective."""
    return _is_owed(deliverable, owned_by((slug,), directory))


def _meets_status(instalment: Instalment, condition: StatusCondition) -> bool:
    match condition:
        case HasStatus(statuses=statuses):
            return instalment.status in statuses
        case DeadlinePassed(today=today):
            return instalment.due is not None and instalment.due < today
        case DeliveredLate():
            return (delay := _delay(instalment)) is not None and delay > timedelta()
        case DeliveredOnTime():
            return (delay := _delay(instalment)) is not None and delay <= timedelta()
        case DeliveredEarly():
            return (delay := _delay(instalment)) is not None and delay < timedelta()
        case DeliveredWithin(first=first, last=last):
            return instalment.done_on is not None and first <= instalment.done_on <= last
        case OnHold():
            return bool(instalment.hold)
        case ReportedDone():
            return bool(instalment.report)
        case WordLeft():
            return instalment.progress is not None
        case _:
            assert_never(condition)


def _delay(instalment: Instalment) -> timedelta | None:
    """Return how long after its due day it was delivered; None if it has no deadline or is not done."""
    done_on = instalment.done_on
    return None if instalment.due is None or done_on is None else done_on - instalment.due


def _meets_due(instalment: Instalment | DueDate, condition: DueCondition) -> bool:
    due, council = instalment.due, instalment.council
    if due is None:
        return not isinstance(condition, (Dated, UnderWay))
    match condition:
        case DueWithin(first=first, last=last):
            return _is_within(due, first, last)
        case UnderWay(day=day):
            return instalment.starts is not None and instalment.starts <= day < due
        case DueOrTabledAt(first=first, last=last, council=meeting):
            is_of_another = council is not None and council.body is not meeting.body
            return (_is_within(due, first, last) and not is_of_another) or council == meeting
        case DueOrTabledBy(last=last, council=meeting):
            is_tabled = council is not None and council.body is meeting.body and council <= meeting
            return due <= last or is_tabled
        case NotTabledAt(council=meeting):
            return council != meeting
        case Undated():
            return False
        case Dated():
            return True
        case _:
            assert_never(condition)


def _is_due_in_one_of(instalment: Instalment, times: Sequence[DueCondition]) -> bool:
    return not times or any(_meets_due(instalment, time) for time in times)


def owners_of(deliverable: Deliverable, directory: Directory) -> frozenset[str]:
    """Return the bodies that a deliverable is found by, each as a question's only owner."""
    members = (member for slug in deliverable.debtors for member in directory.actors[slug].members)
    capacity = (deliverable.capacity,) if deliverable.capacity else ()
    return frozenset((*deliverable.debtors, *members, *capacity))


def _is_owed(deliverable: Deliverable, condition: OwnerCondition) -> bool:
    if isinstance(condition, OwnedByOne | OwnedBySeveral):
        count = len(deliverable.debtors.difference(condition.units))
        return count == 1 if isinstance(condition, OwnedByOne) else count > 1
    if deliverable.capacity in condition.collectives:
        return not isinstance(condition, OwnedByOther)
    match condition:
        case OwnedBy(debtors=debtors):
            return not deliverable.debtors.isdisjoint(debtors)
        case OwnedByNoOther(debtors=debtors):
            return deliverable.debtors.issubset(debtors)
        case OwnedByOther(debtors=debtors):
            return not deliverable.debtors.issubset(debtors)
        case _:
            assert_never(condition)


def _is_excluded(deliverable: Deliverable, condition: OwnedBy | DeliverableCondition) -> bool:
    if isinstance(condition, OwnedBy):
        return _is_owed(deliverable, condition)
    return _meets_deliverable(deliverable, condition)


def _meets_deliverable(deliverable: Deliverable, condition: DeliverableCondition) -> bool:
    match condition:
        case Ownerless():
            return not deliverable.owners
        case References(refs=refs):
            return deliverable.ref in refs or deliverable.key_action in refs
        case InNotes(notes=notes):
            return deliverable.note in notes
        case InSection(section=section):
            return deliverable.section == section
        case ThroughVehicle(vehicle=vehicle):
            return vehicle in (deliverable.vehicle, deliverable.feeds)
        case AddressedTo(addressees=addressees):
            return not set(addressees).isdisjoint(deliverable.addressees)
        case HasRhythm(kind=kind):
            return deliverable.deadline.kind is kind
        case _:
            assert_never(condition)


def _is_within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


def find_participations(key_actions: Iterable[KeyAction], actors: frozenset[str]) -> Iterator[Participation]:
    """Yield where one of these actors takes part in a key action under which none of them owes anything.

    In the note's order; each key action once, with the first of them that takes part in it or in one of its
    deliverables.
    """
    for action in key_actions:
        owed = action.deliverables
        if any(deliverable.capacity in actors or not actors.isdisjoint(deliverable.debtors) for deliverable in owed):
            continue
        taking_part = (*action.takes_part, *(owner for deliverable in owed for owner in deliverable.takes_part))
        first = next((owner for owner in taking_part if not actors.isdisjoint((owner.actor, owner.via))), None)
        if first is not None:
            yield Participation(ref=action.ref, title=action.title, participant=first)


def limit_participations(
    question: Question, participations: Iterable[Participation], directory: Directory
) -> Iterator[Participation]:
    """Yield the participations in key actions that the question is about.

    Time and status limit none; none is yielded where the question says what a deliverable must be like.
    """
    says_what_it_is_like = question.vehicle or question.addressees or question.undated or question.ownerless
    if says_what_it_is_like or question.rhythm or question.alone or question.shared or question.without != Exclusion():
        return
    actions, notes = {parent_action(ref) for ref in question.refs}, notes_asked(question, directory)
    for participation in participations:
        if notes is not None and note_of(participation.ref) not in notes:
            continue
        in_section = question.section in (None, local_reference(participation.ref).partition(".")[0])
        if in_section and (not actions or participation.ref in actions):
            yield participation
