"""What a question means, told of one instalment at a time: whether it fits, and who else takes part."""

from collections.abc import Iterable, Iterator
from datetime import date

from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import Due, Instalment
from domain.register.model import ActorKind, Deliverable, Directory, KeyAction, Status, parent_action
from domain.register.results import Participation

_STATUSES = {
    StatusFilter.OPEN: (Status.OPEN,),
    StatusFilter.OVERDUE: (Status.OPEN,),
    StatusFilter.DONE: (Status.DONE,),
    StatusFilter.ALL: (Status.OPEN, Status.DONE),
}


def fits(instalment: Instalment, question: Question, directory: Directory, today: date) -> bool:
    """Whether a question finds an instalment; what it asks of those found, and of which kind of body, the answer says.

    What has no deadline fits any time, since answers count it.
    """
    return (
        stands(instalment, question.which, today)
        and _is_among(instalment.deliverable, question)
        and _is_owed(instalment.deliverable, question, directory)
        and not (question.undated and instalment.due is not None)
        and (question.when is None or in_time(instalment, question.when))
    )


def stands(instalment: Instalment, which: StatusFilter, today: date) -> bool:
    """Whether an instalment has one of the statuses that are asked for, on a day."""
    if which is StatusFilter.OVERDUE:
        return instalment.overdue(today)
    return instalment.status in _STATUSES[which]


def groups(question: Question) -> tuple[tuple[str, ...], ...]:
    """Bodies in groups: of each group one must owe it."""
    if question.jointly:
        return tuple((owner,) for owner in question.owners)
    return (question.owners,) if question.owners else ()


def bodies(question: Question, directory: Directory) -> frozenset[str]:
    """Everybody whose debts a question is about."""
    return frozenset(slug for owner in question.owners for slug in directory.answers_for(owner))


def is_collective(slug: str, directory: Directory) -> bool:
    """Whether a body is made of others: what they owe in its name counts as its own."""
    return slug in directory.actors and directory.actors[slug].kind is ActorKind.COLLECTIVE


def owes(slug: str, deliverable: Deliverable, directory: Directory) -> bool:
    """Whether a body owes it: itself, through a unit, as a member, or as whom its owners act for."""
    acted_for = deliverable.capacity == slug and is_collective(slug, directory)
    return acted_for or not deliverable.debtors.isdisjoint(directory.answers_for(slug))


def participations(key_actions: Iterable[KeyAction], actors: frozenset[str]) -> Iterator[Participation]:
    """Where one of these actors takes part in a key action under which none of them owes anything, in the note's order.

    Each key action once, with the first of them that takes part in it or in one of its deliverables.
    """
    for action in key_actions:
        owed = action.deliverables
        if any(each.capacity in actors or not actors.isdisjoint(each.debtors) for each in owed):
            continue
        taking_part = (*action.takes_part, *(owner for each in owed for owner in each.takes_part))
        first = next((each for each in taking_part if not actors.isdisjoint((each.actor, each.via))), None)
        if first is not None:
            yield Participation(ref=action.ref, title=action.title, actor=first)


def mentioned(question: Question, taking_part: Iterable[Participation]) -> Iterator[Participation]:
    """Where those asked about take part, as far as the question's own bounds let a key action in."""
    if question.vehicle or question.addressees or question.undated or question.ownerless:
        return
    actions = {parent_action(ref) for ref in question.refs}
    for each in taking_part:
        in_section = question.section in (None, each.ref.partition(".")[0])
        if in_section and (not actions or each.ref in actions):
            yield each


def _is_among(deliverable: Deliverable, question: Question) -> bool:
    """Whether a deliverable is one of those that a question names or describes."""
    section = deliverable.key_action.partition(".")[0]
    return (
        (not question.refs or deliverable.ref in question.refs or deliverable.key_action in question.refs)
        and question.section in (None, section)
        and question.vehicle in (None, deliverable.vehicle, deliverable.feeds)
        and (not question.addressees or not set(question.addressees).isdisjoint(deliverable.addressees))
        and not (question.ownerless and deliverable.owners)
    )


def _is_owed(deliverable: Deliverable, question: Question, directory: Directory) -> bool:
    """Whether of each group one body owes it."""
    return all(any(owes(owner, deliverable, directory) for owner in group) for group in groups(question))


def in_time(instalment: Instalment | Due, when: DueFilter) -> bool:
    """Whether something falls due, or is tabled, within a time; what has no deadline does in any."""
    due, first, last = instalment.due, when.span.first, when.span.last
    if due is None:
        return True
    tabled = when.council is not None and instalment.council == when.council
    match when.bound:
        case Bound.IN | Bound.BETWEEN if when.council is None:
            # A period falls in each time that it overlaps.
            return first <= due and min(due, instalment.starts or due) <= last
        case Bound.IN | Bound.BETWEEN:
            # It overlaps every meeting in it without being on its table.
            return first <= due <= last or tabled
        case Bound.BEFORE if when.council is None:
            return due < first
        case Bound.BY | Bound.BEFORE:
            # Before a meeting is up to what is due at it.
            return due <= last or _tabled_by(instalment, when)
        case Bound.FROM:
            return due >= first or tabled
        case Bound.AFTER:
            return due > last and not tabled
        case Bound.AS_OF:
            raise ValueError("as of a day is not a limit of due dates")


def _tabled_by(instalment: Instalment | Due, when: DueFilter) -> bool:
    return when.council is not None and instalment.council is not None and instalment.council <= when.council
