"""App Homes: their filters, the question that these make, and pages of a list."""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from math import ceil
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from domain.answers.answer import AnswerLine
from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.audit_events import UNDOABLE, Change, ChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Directory, Milestone, Status

#: A home that was opened within this time may still be on the person's screen, and is refreshed.
OPEN_FOR = timedelta(hours=24)

#: Lines on a page.
PAGE_SIZE = 12

#: Values of the owner filter: the bodies for which the person speaks, or all if these are not known; all bodies.
MINE, EVERYBODY = "*mine", "*everybody"
#: Values of the milestone filter: any deadline; no deadline.
ANY_TIME, UNDATED = "*any", "*undated"


class HomeStatus(StrEnum):
    """The status filter of a home; it has more values than `StatusFilter`, which is what a question can ask for."""

    OPEN = "open"
    OVERDUE = "overdue"
    HELD = "held"
    #: Reported done by its owner, and not yet confirmed by a coordinator.
    REPORTED = "reported"
    DONE = "done"
    ALL = "all"


class HomeFilters(Struct, frozen=True, kw_only=True):
    """The filters and the page of a home; they are stored under these names (`db.people.home_state`)."""

    #: A body's slug, MINE or EVERYBODY.
    owner: str = MINE
    #: A Schengen Council's month, `2024-06`, ANY_TIME or UNDATED.
    milestone: str = ANY_TIME
    show: HomeStatus = HomeStatus.OPEN
    #: The page, from 1 on.
    page: int = 1


class AppHome(Struct, frozen=True, kw_only=True):
    """The App Home of a person."""

    person: str
    filters: HomeFilters = HomeFilters()
    #: The number of the newest change that it shows.
    shown_change: int = 0


class ListPage(Struct, frozen=True, kw_only=True):
    """A page of a list."""

    lines: tuple[AnswerLine, ...]
    #: From 1 on.
    number: int
    #: At least 1.
    page_count: int


def valid_filters(filters: HomeFilters, directory: Directory) -> HomeFilters:
    """Return filters without a body or a Schengen Council that the register no longer has."""
    if filters.owner not in (MINE, EVERYBODY) and filters.owner not in directory.actors:
        filters = replace(filters, owner=MINE)
    months = {council.slug for council in directory.milestones}
    if filters.milestone not in (ANY_TIME, UNDATED) and filters.milestone not in months:
        filters = replace(filters, milestone=ANY_TIME)
    return filters


def home_question(filters: HomeFilters, own: tuple[str, ...], directory: Directory) -> Question:
    """Return the question that filters make; `own` are the bodies for which the person speaks."""
    named = () if filters.owner == EVERYBODY else (filters.owner,)
    return Question(
        which=_status_filter(filters.show),
        owners=own if filters.owner == MINE else named,
        when=_due_filter(filters, directory),
        undated=filters.milestone == UNDATED,
    )


def council_question(milestone: Milestone, owners: tuple[str, ...]) -> Question:
    """Return the question of what is open and due or tabled at a meeting, or due by the end of its month."""
    when = DueFilter(bound=Bound.BY, span=Span.months(milestone.month), council=milestone.meeting)
    return Question(owners=owners, when=when)


def _status_filter(status: HomeStatus) -> StatusFilter:
    match status:
        case HomeStatus.OPEN | HomeStatus.HELD | HomeStatus.REPORTED:
            return StatusFilter.OPEN
        case HomeStatus.OVERDUE:
            return StatusFilter.OVERDUE
        case HomeStatus.DONE:
            return StatusFilter.DONE
        case HomeStatus.ALL:
            return StatusFilter.ALL
        case _:
            assert_never(status)


def _due_filter(filters: HomeFilters, directory: Directory) -> DueFilter | None:
    council = next((council for council in directory.milestones if council.slug == filters.milestone), None)
    return None if council is None else DueFilter(bound=Bound.IN, span=Span.day(council.day), council=council.meeting)


def is_shown(filters: HomeFilters, instalment: Instalment) -> bool:
    """Return whether an instalment that fits the question also fits the status filter."""
    match filters.show:
        case HomeStatus.HELD:
            return bool(instalment.hold) and instalment.status is Status.OPEN
        case HomeStatus.REPORTED:
            return bool(instalment.report)
        case HomeStatus.OPEN | HomeStatus.OVERDUE | HomeStatus.DONE | HomeStatus.ALL:
            return True
        case _:
            assert_never(filters.show)


def page_of(lines: tuple[AnswerLine, ...], number: int) -> ListPage:
    """Return a page of lines by its number; the last one if there are fewer."""
    page_count = max(1, ceil(len(lines) / PAGE_SIZE))
    number = max(1, min(number, page_count))
    return ListPage(lines=lines[(number - 1) * PAGE_SIZE : number * PAGE_SIZE], number=number, page_count=page_count)


def undoable_numbers(changes: Sequence[Change]) -> frozenset[int]:
    """Return the numbers of changes that can be taken back and were not, from the newest changes, newest first."""
    undone: set[int] = set()
    undoable: set[int] = set()
    for change in changes:
        if change.number is None or change.number in undone:
            continue
        if change.undoes is not None:
            undone.add(change.undoes)
        if change.kind in (*UNDOABLE, ChangeKind.UNDONE):
            undoable.add(change.number)
    return frozenset(undoable)
