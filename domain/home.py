"""App Homes: what somebody has chosen to see in theirs, and the question that it makes."""

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from domain.answers.answer import AnswerLine
from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.instalments import Instalment
from domain.register.model import Directory, Status

#: Somebody who opened their App Home so recently is taken to have it before them.
OPEN_FOR = timedelta(hours=24)

#: Lines of a page.
PAGE = 12

#: The body for which somebody speaks, or everybody's where that is not known; and everybody's.
MINE, EVERYBODY = "*mine", "*everybody"
#: Whenever it is due; and what has no deadline.
ANY_TIME, UNDATED = "*any", "*undated"


class HomeStatus(StrEnum):
    """How what is shown stands."""

    OPEN = "open"
    OVERDUE = "overdue"
    HELD = "held"
    #: Its owner reports it done, and no coordinator has confirmed that yet.
    REPORTED = "reported"
    DONE = "done"
    ALL = "all"


_WHICH = {
    HomeStatus.OVERDUE: StatusFilter.OVERDUE,
    HomeStatus.DONE: StatusFilter.DONE,
    HomeStatus.ALL: StatusFilter.ALL,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class HomeFilters:
    """What somebody has chosen to see."""

    #: A body's slug, MINE or EVERYBODY.
    owner: str = MINE
    #: A Schengen Council's month, `2024-06`, ANY_TIME or UNDATED.
    milestone: str = ANY_TIME
    show: HomeStatus = HomeStatus.OPEN
    #: From 1 on.
    page: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class AppHome:
    """Somebody's App Home."""

    person: str
    chosen: HomeFilters = HomeFilters()
    #: The number of the newest change that it shows.
    drawn: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class ListPage:
    """A part of a list."""

    lines: tuple[AnswerLine, ...]
    number: int
    #: How many pages there are, at least one.
    of: int


def fitting(chosen: HomeFilters, directory: Directory) -> HomeFilters:
    """What is chosen, but for a body or a Schengen Council that the register no longer has."""
    if chosen.owner not in (MINE, EVERYBODY) and chosen.owner not in directory.actors:
        chosen = replace(chosen, owner=MINE)
    months = {each.slug for each in directory.milestones}
    if chosen.milestone not in (ANY_TIME, UNDATED) and chosen.milestone not in months:
        chosen = replace(chosen, milestone=ANY_TIME)
    return chosen


def question(chosen: HomeFilters, own: tuple[str, ...], directory: Directory) -> Question:
    """What is asked of the register; `own` are the bodies for which the person speaks."""
    named = () if chosen.owner == EVERYBODY else (chosen.owner,)
    return Question(
        which=_WHICH.get(chosen.show, StatusFilter.OPEN),
        owners=own if chosen.owner == MINE else named,
        when=_when(chosen, directory),
        undated=chosen.milestone == UNDATED,
    )


def _when(chosen: HomeFilters, directory: Directory) -> DueFilter | None:
    found = next((each for each in directory.milestones if each.slug == chosen.milestone), None)
    return None if found is None else DueFilter(bound=Bound.IN, span=Span.day(found.day), council=found.month)


def shows(chosen: HomeFilters, instalment: Instalment) -> bool:
    """Whether an instalment that the question found is among what is chosen."""
    if chosen.show is HomeStatus.HELD:
        return bool(instalment.hold) and instalment.status is Status.OPEN
    return chosen.show is not HomeStatus.REPORTED or bool(instalment.report)


def page(lines: tuple[AnswerLine, ...], number: int) -> ListPage:
    """A page of some lines; the last one where there are not so many."""
    of = max(1, -(-len(lines) // PAGE))
    number = max(1, min(number, of))
    return ListPage(lines=lines[(number - 1) * PAGE : number * PAGE], number=number, of=of)
