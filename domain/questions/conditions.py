"""Conditions: what a question means, decided once for the whole bot, as a closed set of predicates.

An instalment matches a question if it meets all its conditions, and none of those of what is left out.
`domain/questions/matching.py` evaluates them in memory, `db/register/question_sql.py` compiles them to SQL; neither
decides anything of its own.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import chain
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from domain.questions.model import Bound, DueFilter, Exclusion, Question, StatusFilter
from domain.register.meeting import Meeting
from domain.register.model import ActorKind, DeadlineKind, Directory, Status


class HasStatus(Struct, frozen=True, kw_only=True):
    """Its status is one of these."""

    statuses: tuple[Status, ...]


class DeadlinePassed(Struct, frozen=True, kw_only=True):
    """It was due before today."""

    today: date


class DeliveredLate(Struct, frozen=True, kw_only=True):
    """It was delivered after the day on which it was due."""


class DeliveredOnTime(Struct, frozen=True, kw_only=True):
    """It was delivered by the day on which it was due."""


class DeliveredEarly(Struct, frozen=True, kw_only=True):
    """It was delivered before the day on which it was due."""


class DeliveredWithin(Struct, frozen=True, kw_only=True):
    """It was delivered on or after `first` and on or before `last`."""

    first: date
    last: date


class OnHold(Struct, frozen=True, kw_only=True):
    """Reminders of it are on hold."""


class ReportedDone(Struct, frozen=True, kw_only=True):
    """Its owner reports it done."""


class WordLeft(Struct, frozen=True, kw_only=True):
    """Somebody has left word of how far it is."""


class DueWithin(Struct, frozen=True, kw_only=True):
    """It is due on or after `first` and on or before `last`, None for any day; or it has no deadline."""

    first: date | None = None
    last: date | None = None


class UnderWay(Struct, frozen=True, kw_only=True):
    """It is a period that begins on or before the day and ends after it."""

    day: date


class DueOrTabledAt(Struct, frozen=True, kw_only=True):
    """It meets DueWithin, unless it is another body's, or is tabled at the meeting, whenever it is due."""

    first: date | None = None
    last: date | None = None
    council: Meeting


class DueOrTabledBy(Struct, frozen=True, kw_only=True):
    """It is due by the day, or tabled at the meeting or an earlier one of its body; or it has no deadline."""

    last: date
    council: Meeting


class NotTabledAt(Struct, frozen=True, kw_only=True):
    """It is not tabled at the meeting; or it has no deadline."""

    council: Meeting


class Undated(Struct, frozen=True, kw_only=True):
    """It has no deadline."""


class Dated(Struct, frozen=True, kw_only=True):
    """It has a deadline."""


class OwnedBy(Struct, frozen=True, kw_only=True):
    """One of the debtors owes it, or its owners owe it in the capacity of one of the collectives."""

    debtors: tuple[str, ...]
    collectives: tuple[str, ...] = ()


class OwnedByNoOther(Struct, frozen=True, kw_only=True):
    """All who owe it are among the debtors, or its owners owe it in the capacity of one of the collectives."""

    debtors: tuple[str, ...]
    collectives: tuple[str, ...] = ()


class OwnedByOther(Struct, frozen=True, kw_only=True):
    """Some who owe it are not among the debtors, and its owners owe it in the capacity of none of the collectives."""

    debtors: tuple[str, ...]
    collectives: tuple[str, ...] = ()


class OwnedByOne(Struct, frozen=True, kw_only=True):
    """One body owes it, through its units or not; `units` are all there are."""

    units: tuple[str, ...]


class OwnedBySeveral(Struct, frozen=True, kw_only=True):
    """More than one body owes it; `units` are all there are, which are none of their own."""

    units: tuple[str, ...]


class Ownerless(Struct, frozen=True, kw_only=True):
    """No one owes it."""


class References(Struct, frozen=True, kw_only=True):
    """Its deliverable or its key action is one of these."""

    refs: tuple[str, ...]


class InNotes(Struct, frozen=True, kw_only=True):
    """It belongs to one of these notes, by slug."""

    notes: tuple[str, ...]


class InSection(Struct, frozen=True, kw_only=True):
    """It stands in the section of its note."""

    section: str


class ThroughVehicle(Struct, frozen=True, kw_only=True):
    """It is reported through the vehicle, or made in time for it."""

    vehicle: str


class AddressedTo(Struct, frozen=True, kw_only=True):
    """It goes to one of these bodies."""

    addressees: tuple[str, ...]


class HasRhythm(Struct, frozen=True, kw_only=True):
    """It is due as often as that."""

    kind: DeadlineKind


StatusCondition = (
    HasStatus
    | DeadlinePassed
    | DeliveredLate
    | DeliveredOnTime
    | DeliveredEarly
    | DeliveredWithin
    | OnHold
    | ReportedDone
    | WordLeft
)
DueCondition = DueWithin | UnderWay | DueOrTabledAt | DueOrTabledBy | NotTabledAt | Undated | Dated
OwnerCondition = OwnedBy | OwnedByNoOther | OwnedByOther | OwnedByOne | OwnedBySeveral
DeliverableCondition = Ownerless | References | InNotes | InSection | ThroughVehicle | AddressedTo | HasRhythm
Condition = StatusCondition | DueCondition | OwnerCondition | DeliverableCondition


class Conditions(Struct, frozen=True, kw_only=True):
    """All conditions of a question, by what they are about."""

    status: tuple[StatusCondition, ...]
    due: tuple[DueCondition, ...]
    owners: tuple[OwnerCondition, ...]
    deliverable: tuple[DeliverableCondition, ...]
    #: Where there are several times, it is due in one of these.
    due_in_one_of: tuple[DueCondition, ...] = ()
    #: What is left out meets one of these.
    excluded: tuple[OwnedBy | DeliverableCondition, ...] = ()


_IS_OPEN = HasStatus(statuses=(Status.OPEN,))
_IS_DONE = HasStatus(statuses=(Status.DONE,))
_HAS_ANY_STATUS = HasStatus(statuses=(Status.OPEN, Status.DONE))
#: Of what is overdue they depend on the day.
_CONDITIONS_OF_STATUS: Mapping[StatusFilter, tuple[StatusCondition, ...]] = {
    StatusFilter.OPEN: (_IS_OPEN,),
    StatusFilter.DONE: (_IS_DONE,),
    StatusFilter.LATE: (_IS_DONE, DeliveredLate()),
    StatusFilter.ON_TIME: (_IS_DONE, DeliveredOnTime()),
    StatusFilter.EARLY: (_IS_DONE, DeliveredEarly()),
    StatusFilter.HELD: (_IS_OPEN, OnHold()),
    StatusFilter.REPORTED: (_IS_OPEN, ReportedDone()),
    StatusFilter.WORD_LEFT: (_IS_OPEN, WordLeft()),
    StatusFilter.ALL: (_HAS_ANY_STATUS,),
}


def conditions_of(question: Question, directory: Directory, *, today: date) -> Conditions:
    """Return the conditions that a question sets on instalments.

    What it asks of those that match (`ask`), and of which kind of body (`kind`), is the answer's part; on which past
    day (`as_of`), the register's. ValueError for a time that is no limit of due dates.
    """
    undated = (Undated(),) if question.undated else ()
    dated = (Dated(),) if question.without.undated else ()
    on_time = (DueWithin(first=today),) if question.without.overdue else ()  # what has no deadline is never late
    when, delivery = question.when, question.time_of_delivery
    delivered = () if delivery is None else (DeliveredWithin(first=delivery.first, last=delivery.last),)
    if delivery is not None:
        when = None
    times = () if when is None or question.under_way else when.one_of
    time = () if when is None or times else _due_conditions(question, when)
    return Conditions(
        status=(*status_conditions(question.shown_status, today), *delivered),
        due=(*undated, *dated, *on_time, *time),
        due_in_one_of=tuple(chain.from_iterable(map(time_conditions, times))),
        owners=(
            *(owned_by(owners, directory) for owners in _owner_groups(question)),
            *_partners(question, directory),
        ),
        deliverable=tuple(_deliverable_conditions(question, directory)),
        excluded=tuple(_exclusions(question.without, directory)),
    )


def under_way_question(question: Question) -> Question | None:
    """Return the question which periods run through a question's time without being due in it; None if none is meant.

    They are no part of its answer, which names them apart.
    """
    when = question.when
    if when is None or when.council is not None or when.bound not in (Bound.IN, Bound.BETWEEN):
        return None
    if question.which not in (StatusFilter.OPEN, StatusFilter.ALL):
        return None
    return replace(question, which=StatusFilter.OPEN, under_way=True)


def expected_question(question: Question, today: date) -> Question | None:
    """Return the question what is late of what a question about a time to come asks for; None if none is meant.

    Of that its owner may have left word to deliver it in that time, which the answer names apart.
    """
    when, spanning = question.when, under_way_question(question)
    is_to_come = when is not None and when.span.last >= today
    return replace(question, which=StatusFilter.OVERDUE, when=None) if spanning and is_to_come else None


def status_conditions(status: StatusFilter, today: date) -> tuple[StatusCondition, ...]:
    """Return the conditions of a status filter."""
    if status is StatusFilter.OVERDUE:
        return (_IS_OPEN, DeadlinePassed(today=today))
    return _CONDITIONS_OF_STATUS[status]


def time_conditions(when: DueFilter) -> tuple[DueCondition, ...]:
    """Return the conditions of a time.

    What has no deadline meets each of them, since answers count it apart. A period is due on its last day alone. Where
    the time is a meeting, what is tabled at it counts as due at it.
    """
    first, last, council = when.span.first, when.span.last, when.council
    match when.bound:
        case Bound.IN | Bound.BETWEEN:
            within = DueWithin(first=first, last=last)
            return (within if council is None else DueOrTabledAt(first=first, last=last, council=council),)
        case Bound.BEFORE if council is None:
            return (DueWithin(last=_day_before(first)),)
        case Bound.BY | Bound.BEFORE:
            # Before a meeting is up to and including what is due at it.
            return (DueWithin(last=last) if council is None else DueOrTabledBy(last=last, council=council),)
        case Bound.FROM:
            return (DueWithin(first=first) if council is None else DueOrTabledAt(first=first, council=council),)
        case Bound.AFTER:
            after = DueWithin(first=_day_after(last))
            return (after,) if council is None else (after, NotTabledAt(council=council))
        case Bound.AS_OF:
            raise ValueError("as of a day is not a limit of due dates")
        case _:
            assert_never(when.bound)


def owned_by(owners: tuple[str, ...], directory: Directory) -> OwnedBy:
    """Return the condition that one of these bodies owes it.

    A body owes what is its own, through its units too, and what its collectives owe. A collective owes what is
    addressed to it, and what its members owe in its name.
    """
    return OwnedBy(
        debtors=tuple(dict.fromkeys(chain.from_iterable(map(directory.self_and_collectives, owners)))),
        collectives=tuple(owner for owner in owners if _is_collective(owner, directory)),
    )


def debtors(question: Question, directory: Directory) -> frozenset[str]:
    """Return all bodies whose debts a question is about."""
    return frozenset(chain.from_iterable(map(directory.self_and_collectives, question.owners)))


def is_of_kind(slug: str, kind: ActorKind, directory: Directory) -> bool:
    """Return whether an actor is of a kind; a collective is if all of its members are."""
    actor = directory.actors[slug]
    return ({directory.actors[member].kind for member in actor.members} or {actor.kind}) == {kind}


def notes_asked(question: Question, directory: Directory) -> tuple[str, ...] | None:
    """Return the slugs of the notes that a question is about; None for all there are, or those of its references."""
    if question.note is not None:
        slug = directory.find_note(question.note)
        return () if slug is None else (slug,)
    return None if question.refs else directory.default_notes


def _due_conditions(question: Question, when: DueFilter) -> tuple[DueCondition, ...]:
    return (UnderWay(day=when.span.last),) if question.under_way else time_conditions(when)


def _owner_groups(question: Question) -> tuple[tuple[str, ...], ...]:
    """Return the owners in groups: of each group one must owe it."""
    if question.jointly:
        return tuple((owner,) for owner in question.owners)
    return (question.owners,) if question.owners else ()


def _partners(question: Question, directory: Directory) -> Iterator[OwnerCondition]:
    """Yield the condition that nobody, or somebody, besides the owners owes it; a unit and its body are not two.

    Where no owners are asked for, it is that one body owes it, or more than one.
    """
    if not (question.alone or question.shared):
        return
    actors = directory.actors
    if not question.owners:
        of_bodies = tuple(slug for slug, actor in actors.items() if actor.parent is not None)
        yield OwnedByOne(units=of_bodies) if question.alone else OwnedBySeveral(units=of_bodies)
        return
    units = (slug for slug, actor in actors.items() if actor.parent in question.owners)
    bodies = (actors[owner].parent for owner in question.owners if owner in actors)
    condition = OwnedByNoOther if question.alone else OwnedByOther
    yield condition(
        debtors=tuple(dict.fromkeys((*question.owners, *units, *filter(None, bodies)))),
        collectives=tuple(owner for owner in question.owners if _is_collective(owner, directory)),
    )


def _deliverable_conditions(question: Question, directory: Directory) -> Iterator[DeliverableCondition]:
    if question.ownerless:
        yield Ownerless()
    if question.refs:
        yield References(refs=question.refs)
    if (notes := notes_asked(question, directory)) is not None:
        yield InNotes(notes=notes)
    if question.section is not None:
        yield InSection(section=question.section)
    if question.vehicle is not None:
        yield ThroughVehicle(vehicle=question.vehicle)
    if question.addressees:
        yield AddressedTo(addressees=question.addressees)
    if question.rhythm is not None:
        yield HasRhythm(kind=question.rhythm)


def _exclusions(without: Exclusion, directory: Directory) -> Iterator[OwnedBy | DeliverableCondition]:
    """Yield the conditions of what is left out, but for what has no deadline or is late."""
    if without.owners:
        yield owned_by(without.owners, directory)
    if without.kind is not None:
        of_kind = tuple(slug for slug in directory.actors if is_of_kind(slug, without.kind, directory))
        yield OwnedBy(debtors=of_kind, collectives=tuple(slug for slug in of_kind if _is_collective(slug, directory)))
    if without.refs:
        yield References(refs=without.refs)
    if without.section is not None:
        yield InSection(section=without.section)
    if without.vehicle is not None:
        yield ThroughVehicle(vehicle=without.vehicle)
    if without.addressees:
        yield AddressedTo(addressees=without.addressees)
    if without.rhythm is not None:
        yield HasRhythm(kind=without.rhythm)


def _is_collective(slug: str, directory: Directory) -> bool:
    return slug in directory.actors and directory.actors[slug].kind is ActorKind.COLLECTIVE


def _day_before(day: date) -> date:
    return day if day == date.min else day - timedelta(days=1)


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)
