"""Instalments: the single deliveries that follow from a deadline and the calendar of Schengen Councils."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.dates.spans import Month
from domain.register.model import Deadline, DeadlineKind, Deliverable, Milestone, Status


@dataclass(frozen=True, kw_only=True, slots=True)
class Due:
    """When one delivery falls due.

    `slug` names it within its deliverable (`2024-06`, `undated`) and stays when a meeting is moved within its month.
    """

    slug: str
    due: date | None
    #: The first day of a period.
    starts: date | None = None
    #: The month of the Schengen Council at which it is due or tabled.
    council: Month | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Instalment:
    """One delivery of a deliverable, and what has become of it."""

    deliverable: Deliverable
    slug: str
    due: date | None
    starts: date | None = None
    council: Month | None = None
    status: Status = Status.OPEN
    done_at: datetime | None = None
    done_by: str | None = None
    evidence: str = ""
    #: Why nobody is reminded of it for the time being, where that is so.
    hold: str = ""
    #: The deadline that a coordinator has set in place of the note's: a day, or the month of a Schengen Council.
    moved_to: str = ""
    #: The evidence with which its owner reports it done, and who said so, until a coordinator confirms it.
    report: str = ""
    reporter: str | None = None

    @property
    def key(self) -> str:
        """Its name in the store: `III.2a@2024-03`."""
        return f"{self.deliverable.ref}@{self.slug}"

    def overdue(self, today: date) -> bool:
        """Due before today and not done."""
        return self.status is Status.OPEN and self.due is not None and self.due < today


def instalments(deadline: Deadline, milestones: Sequence[Milestone]) -> tuple[Due, ...]:
    """Every instalment that a deadline has under the known Schengen Councils, in order of time.

    Regular: one for each Schengen Council from its month on. Annual: one a year, in its month, for each year whose
    Schengen Council (that of its month, or the one it is tabled at) is known. Once: one. Without a month: one, undated.
    """
    if deadline.kind is DeadlineKind.PERIOD:
        return (_period(deadline),)
    if deadline.day is not None:
        return (Due(slug=str(Month.of(deadline.day)), due=deadline.day, council=deadline.council),)
    if deadline.month is None:
        return (Due(slug="undated", due=None, council=deadline.council),)
    return tuple(_dated(deadline, deadline.month, milestones))


def _period(deadline: Deadline) -> Due:
    if deadline.start is None or deadline.end is None:
        raise ValueError("a period has a start and an end")
    return Due(slug=str(Month.of(deadline.end)), due=deadline.end, starts=deadline.start, council=deadline.council)


def _dated(deadline: Deadline, first: Month, milestones: Sequence[Milestone]) -> Iterator[Due]:
    by_month = {each.month: each for each in milestones}
    if deadline.kind is DeadlineKind.ONCE:
        months = [first]
    elif deadline.kind is DeadlineKind.ANNUAL:
        offset = _offset(deadline, first)
        months = [m.plus(-offset) for m in sorted(by_month) if m.plus(-offset).month == first.month]
    else:
        months = sorted(by_month)
    for month in months:
        if month < first:
            continue
        milestone = by_month.get(month)
        due = month.last if deadline.month_end or milestone is None else milestone.day
        yield Due(slug=str(month), due=due, council=month.plus(_offset(deadline, first)))


def _offset(deadline: Deadline, first: Month) -> int:
    """Months from the deadline to the Schengen Council at which it is tabled."""
    if deadline.council is None:
        return 0
    return (deadline.council.year - first.year) * 12 + deadline.council.month - first.month


def moved(instalment: Instalment, to: str, milestones: Sequence[Milestone]) -> Instalment:
    """An instalment with the deadline that a coordinator has set: a day (`2024-09-30`), or a month's Schengen Council.

    Where that Council's meeting is not known it is the last day of the month; where nothing is set, what the note says.
    """
    noted = next(each for each in of(instalment.deliverable, milestones) if each.slug == instalment.slug)
    if not to:
        return replace(instalment, due=noted.due, starts=noted.starts, council=noted.council, moved_to="")
    if len(to) > len("2024-09"):
        due, council = date.fromisoformat(to), None
    else:
        month = Month.parse(to)
        milestone = next((each for each in milestones if each.month == month), None)
        due, council = (milestone.day, month) if milestone else (month.last, None)
    # A period that would end before it starts is none.
    starts = noted.starts if noted.starts is not None and noted.starts <= due else None
    return replace(instalment, due=due, starts=starts, council=council, moved_to=to)


def of(deliverable: Deliverable, milestones: Sequence[Milestone]) -> tuple[Instalment, ...]:
    """A deliverable's instalments, all of them open."""
    return tuple(
        Instalment(deliverable=deliverable, slug=each.slug, due=each.due, starts=each.starts, council=each.council)
        for each in instalments(deliverable.deadline, milestones)
    )
