"""Hypothesis strategies for registers, questions about them, and dates."""

from datetime import date
from typing import assert_never

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question, StatusFilter
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import (
    ActorKind,
    Deadline,
    DeadlineKind,
    Deliverable,
    Directory,
    Milestone,
    Owner,
    Register,
    in_order,
)
from tests.db import registers as given

#: The months in which deadlines are drawn.
DUE_MONTHS = [Month(2023, 11).add_months(count) for count in range(20)]

_REGISTER = given.register()

dates = st.dates(date(2023, 10, 1), date(2025, 8, 31))
months = st.sampled_from(DUE_MONTHS)
bodies = st.sampled_from([MeetingBody.SCHENGEN_COUNCIL, MeetingBody.JHA_COUNCIL, MeetingBody.EUROPEAN_COUNCIL])


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """Draw the register of `tests.db.registers` with other deadlines, owners, addressees and Schengen Councils."""
    directory = replace(_REGISTER.directory, milestones=draw(councils()))
    actions = (
        replace(action, deliverables=tuple(draw(_deliverables(each)) for each in action.deliverables))
        for action in _REGISTER.key_actions
    )
    return Register(directory=directory, key_actions=tuple(actions))


@st.composite
def councils(draw: st.DrawFn) -> tuple[Milestone, ...]:
    """Draw one to five meetings, of the Schengen Council or another body, some with a day."""
    meetings = draw(st.sets(st.builds(Meeting, months, bodies), min_size=1, max_size=5))
    return in_order(
        Milestone(month=month, body=body, name={"en": f"{body} {month}"}, meets=draw(meeting_days(month)))
        for month, body in sorted(meetings)
    )


def meeting_days(month: Month) -> SearchStrategy[date | None]:
    """Return a strategy for the meeting day of a Council, None for unknown."""
    return st.none() | st.dates(month.first, month.last)


def owners(directory: Directory = _REGISTER.directory) -> SearchStrategy[list[Owner]]:
    """Return a strategy for up to three owners of a deliverable; units owe through their body."""
    choices = [
        Owner(actor=actor.parent, via=actor.slug) if actor.parent else Owner(actor=actor.slug)
        for actor in directory.actors.values()
    ]
    return st.lists(st.sampled_from(choices), max_size=3, unique=True)


@st.composite
def deadlines(draw: st.DrawFn) -> Deadline:
    """Draw a deadline of any kind."""
    kind = draw(st.sampled_from(DeadlineKind))
    month = draw(months)
    body = draw(bodies)
    council = Meeting(month.add_months(draw(st.integers(0, 3))), draw(bodies))
    match kind:
        case DeadlineKind.PERIOD:
            return Deadline(kind=kind, start=month.first, end=month.add_months(draw(st.integers(0, 20))).last)
        case DeadlineKind.ONCE:
            due_month = draw(st.sampled_from([month, None]))
            day = None if due_month else month.first
            return Deadline(
                kind=kind, month=due_month, body=body, day=day, council=draw(st.sampled_from([council, None]))
            )
        case DeadlineKind.ANNUAL:
            return Deadline(
                kind=kind, month=month, body=body, month_end=True, council=draw(st.sampled_from([council, None]))
            )
        case DeadlineKind.REGULAR:
            return Deadline(kind=kind, month=draw(st.sampled_from([month, None])), body=body)
        case DeadlineKind.CONTINUOUS:
            return Deadline(kind=kind)
        case _:
            assert_never(kind)


@st.composite
def questions(draw: st.DrawFn, register: Register) -> Question:
    """Draw a question about a register, with any of its parts."""
    none: st.SearchStrategy[list[str]] = st.just([])
    directory = register.directory
    slugs = st.sampled_from([*directory.actors, "interpol"])
    refs = [ref for action in register.key_actions for ref in (action.ref, *(each.ref for each in action.deliverables))]
    return Question(
        which=draw(st.sampled_from(StatusFilter)),
        owners=tuple(draw(_up_to_three(slugs))),
        jointly=draw(st.booleans()),
        when=draw(st.none() | due_filters(directory)),
        under_way=draw(_seldom),
        refs=tuple(draw(none | _up_to_three(st.sampled_from(refs)))),
        note=draw(st.none() | st.sampled_from([note.base for note in directory.notes.values()])),
        section=draw(st.none() | st.sampled_from([*directory.local_sections])),
        vehicle=draw(st.none() | st.none() | st.sampled_from([*directory.vehicles])),
        addressees=tuple(draw(none | none | _up_to_three(slugs))),
        rhythm=draw(st.none() | st.none() | st.sampled_from(DeadlineKind)),
        undated=draw(_seldom),
        ownerless=draw(_seldom),
        alone=draw(_seldom),
        shared=draw(_seldom),
        without=draw(st.just(Exclusion()) | _exclusions(register, refs)),
    )


@st.composite
def _exclusions(draw: st.DrawFn, register: Register, refs: list[str]) -> Exclusion:
    """Draw what a question leaves out."""
    directory = register.directory
    slugs = st.sampled_from([*directory.actors, "interpol"])
    none: st.SearchStrategy[list[str]] = st.just([])
    return Exclusion(
        owners=tuple(draw(none | _up_to_three(slugs))),
        addressees=tuple(draw(none | _up_to_three(slugs))),
        refs=tuple(draw(none | _up_to_three(st.sampled_from(refs)))),
        section=draw(st.none() | st.sampled_from([*directory.sections])),
        vehicle=draw(st.none() | st.sampled_from([*directory.vehicles])),
        kind=draw(st.none() | st.sampled_from(ActorKind)),
        rhythm=draw(st.none() | st.none() | st.sampled_from(DeadlineKind)),
        undated=draw(_seldom),
        overdue=draw(_seldom),
    )


_seldom = st.sampled_from([False, False, False, True])


@st.composite
def due_filters(draw: st.DrawFn, directory: Directory) -> DueFilter:
    """Draw days, a month or a meeting, with any bound; or several of them, of which any is meant."""
    if draw(_seldom):
        times = [replace(draw(_due_filters(directory)), bound=Bound.IN) for _ in range(draw(st.integers(1, 3)))]
        days = Span(first=min(time.span.first for time in times), last=max(time.span.last for time in times))
        return DueFilter(bound=Bound.BETWEEN, span=days, one_of=tuple(times))
    return draw(_due_filters(directory))


@st.composite
def _due_filters(draw: st.DrawFn, directory: Directory) -> DueFilter:
    bound = draw(st.sampled_from([each for each in Bound if each is not Bound.AS_OF]))
    is_meeting = draw(st.booleans())
    if directory.milestones and is_meeting:
        council = draw(st.sampled_from(directory.milestones))
        span = draw(st.sampled_from([Span.day(council.day), Span.months(council.month)]))
        return DueFilter(bound=bound, span=span, council=council.meeting)
    first, last = sorted((draw(dates), draw(dates)))
    span = draw(st.sampled_from([Span(first=first, last=last), Span.months(Month.of(first)), Span.day(last)]))
    return DueFilter(bound=bound, span=span)


def _up_to_three(slugs: SearchStrategy[str]) -> SearchStrategy[list[str]]:
    return st.lists(slugs, max_size=3, unique=True)


@st.composite
def _deliverables(draw: st.DrawFn, deliverable: Deliverable) -> Deliverable:
    """Draw another deadline, other owners, addressees, capacity and vehicle for a deliverable."""
    return replace(
        deliverable,
        deadline=draw(deadlines()),
        owners=tuple(draw(owners())),
        takes_part=tuple(draw(owners())),
        addressees=draw(st.sampled_from([(), ("council",), ("schengen-council", "council")])),
        capacity=draw(st.sampled_from([None, None, "budgetary-authorities", "jha-agencies"])),
        vehicle=draw(st.sampled_from([None, "schengen-barometer", "schengen-barometer-plus"])),
    )
