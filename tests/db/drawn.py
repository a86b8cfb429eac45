"""Registers, questions about them and days, drawn at random."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from domain.register.model import Deadline, DeadlineKind, Deliverable, Directory, Milestone, Owner, Register
from tests.db.registers import register

#: The months in which something falls due.
MONTHS = [Month(2023, 11).plus(count) for count in range(20)]

_GIVEN = register()

days = st.dates(date(2023, 10, 1), date(2025, 8, 31))
months = st.sampled_from(MONTHS)


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """The register of `tests.db.registers` with other deadlines, owners, addressees and Schengen Councils."""
    directory = replace(_GIVEN.directory, milestones=draw(councils()))
    actions = (
        replace(action, deliverables=tuple(draw(_deliverables(each)) for each in action.deliverables))
        for action in _GIVEN.key_actions
    )
    return Register(directory=directory, key_actions=tuple(actions))


@st.composite
def councils(draw: st.DrawFn) -> tuple[Milestone, ...]:
    """Schengen Councils, some with a day."""
    found = sorted(draw(st.sets(months, min_size=1, max_size=5)))
    return tuple(Milestone(month=each, name={"en": f"Council {each}"}, meets=draw(meets(each))) for each in found)


def meets(month: Month) -> SearchStrategy[date | None]:
    """The day of a Council, or that it is not known."""
    return st.none() | st.dates(month.first, month.last)


def owners(directory: Directory = _GIVEN.directory) -> SearchStrategy[list[Owner]]:
    """Who owes something; units through their body."""
    actors = directory.actors.values()
    every = [Owner(actor=each.parent, via=each.slug) if each.parent else Owner(actor=each.slug) for each in actors]
    return st.lists(st.sampled_from(every), max_size=3, unique=True)


@st.composite
def deadlines(draw: st.DrawFn) -> Deadline:
    """A deadline of any kind."""
    kind = draw(st.sampled_from(DeadlineKind))
    month = draw(months)
    tabled = month.plus(draw(st.integers(0, 3)))
    match kind:
        case DeadlineKind.PERIOD:
            return Deadline(kind=kind, start=month.first, end=month.plus(draw(st.integers(0, 20))).last)
        case DeadlineKind.ONCE:
            at = draw(st.sampled_from([month, None]))
            council = draw(st.sampled_from([tabled, None]))
            return Deadline(kind=kind, month=at, day=None if at else month.first, council=council)
        case DeadlineKind.ANNUAL:
            return Deadline(kind=kind, month=month, month_end=True, council=draw(st.sampled_from([tabled, None])))
        case DeadlineKind.REGULAR:
            return Deadline(kind=kind, month=draw(st.sampled_from([month, None])))
        case _:
            return Deadline(kind=kind)


@st.composite
def questions(draw: st.DrawFn, about: Register) -> Question:
    """A question with any of its parts."""
    none: st.SearchStrategy[list[str]] = st.just([])
    directory = about.directory
    slugs = st.sampled_from([*directory.actors, "interpol"])
    refs = [ref for action in about.key_actions for ref in (action.ref, *(each.ref for each in action.deliverables))]
    return Question(
        which=draw(st.sampled_from(StatusFilter)),
        owners=tuple(draw(_few(slugs))),
        jointly=draw(st.booleans()),
        when=draw(st.none() | whens(directory)),
        refs=tuple(draw(none | _few(st.sampled_from(refs)))),
        section=draw(st.none() | st.sampled_from([*directory.sections])),
        vehicle=draw(st.none() | st.none() | st.sampled_from([*directory.vehicles])),
        addressees=tuple(draw(none | none | _few(slugs))),
        undated=draw(_seldom),
        ownerless=draw(_seldom),
    )


@st.composite
def whens(draw: st.DrawFn, directory: Directory) -> DueFilter:
    """Days, a month or a meeting, with any bound."""
    bound = draw(st.sampled_from([each for each in Bound if each is not Bound.AS_OF]))
    at_a_meeting = draw(st.booleans())
    if directory.milestones and at_a_meeting:
        council = draw(st.sampled_from(directory.milestones))
        span = draw(st.sampled_from([Span.day(council.day), Span.months(council.month)]))
        return DueFilter(bound=bound, span=span, council=council.month)
    first, last = sorted((draw(days), draw(days)))
    span = draw(st.sampled_from([Span(first=first, last=last), Span.months(Month.of(first)), Span.day(last)]))
    return DueFilter(bound=bound, span=span)


_seldom = st.sampled_from([False, False, False, True])


def _few(each: SearchStrategy[str]) -> SearchStrategy[list[str]]:
    return st.lists(each, max_size=3, unique=True)


@st.composite
def _deliverables(draw: st.DrawFn, given: Deliverable) -> Deliverable:
    """One with another deadline, other owners and other addressees."""
    return replace(
        given,
        deadline=draw(deadlines()),
        owners=tuple(draw(owners())),
        takes_part=tuple(draw(owners())),
        addressees=draw(st.sampled_from([(), ("council",), ("schengen-council", "council")])),
        capacity=draw(st.sampled_from([None, None, "budgetary-authorities", "jha-agencies"])),
        vehicle=draw(st.sampled_from([None, "schengen-barometer", "schengen-barometer-plus"])),
    )
