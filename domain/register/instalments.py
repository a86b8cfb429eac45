"""Instalments: the single deliveries that follow from a deadline and the known Schengen Councils."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from domain.dates.spans import Month, brussels_day
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Deadline, DeadlineKind, Deliverable, Milestone, Status


class DueDate(Struct, frozen=True, kw_only=True):
    """When one delivery of a deliverable falls due.

    `slug` names it within its deliverable (`2024-06`, `undated`); it stays when a meeting moves within its month.
    """

    slug: str
    due: date | None
    #: The first day of a period.
    starts: date | None = None
    #: The meeting at which it is due or tabled.
    council: Meeting | None = None


class Progress(Struct, frozen=True, kw_only=True):
    """How far an instalment is, as somebody who speaks for its owner, or a coordinator, has left word."""

    text: str
    #: The day on which they expect to deliver, if they said one.
    expected: date | None = None
    by: str
    at: datetime


class Instalment(Struct, frozen=True, kw_only=True):
    """One delivery of a deliverable, with its status."""

    deliverable: Deliverable
    slug: str
    due: date | None
    starts: date | None = None
    council: Meeting | None = None
    status: Status = Status.OPEN
    done_at: datetime | None = None
    done_by: str | None = None
    evidence: str = ""
    #: Why reminders of it are on hold; empty if they are not.
    hold: str = ""
    #: The deadline that a coordinator has set in place of the note's: a day, or the key of a meeting.
    moved_to: str = ""
    #: The evidence with which its owner reports it done, and who reported it, until a coordinator confirms it.
    report: str = ""
    reporter: str | None = None
    #: How far it is; None if nobody has said so, and once it is done.
    progress: Progress | None = None

    @property
    def key(self) -> str:
        """Its name in the database and the audit log: `III.2a@2024-03`."""
        return f"{self.deliverable.ref}@{self.slug}"

    @property
    def done_on(self) -> date | None:
        """The day in Brussels on which it was delivered."""
        return None if self.done_at is None else brussels_day(self.done_at)

    @property
    def days_late(self) -> int:
        """By how many days it was delivered late; 0 if it was in time, or is not delivered."""
        done_on = self.done_on
        return 0 if done_on is None or self.due is None else max(0, (done_on - self.due).days)

    @property
    def days_early(self) -> int:
        """By how many days it was delivered before it was due; 0 if it was not, or is not delivered."""
        done_on = self.done_on
        return 0 if done_on is None or self.due is None else max(0, (self.due - done_on).days)

    def is_overdue(self, today: date) -> bool:
        """Return whether it was due before today and is not done."""
        return self.status is Status.OPEN and self.due is not None and self.due < today


def due_dates(deadline: Deadline, milestones: Sequence[Milestone]) -> tuple[DueDate, ...]:
    """Return all due dates that a deadline has under the known meetings, in order of time.

    Regular: one for each meeting of its body from its month on. Annual: one a year, in its month, for each year whose
    meeting (that of its month, or the one it is tabled at) is known. Once: one. Without a month: one, undated.
    ValueError for a period without a start and an end.
    """
    if deadline.kind is DeadlineKind.PERIOD:
        start, end = deadline.start, deadline.end
        if start is None or end is None:
            raise ValueError("a period has a start and an end")
        return (DueDate(slug=str(Month.of(end)), due=end, starts=start, council=deadline.council),)
    if deadline.day is not None:
        return (DueDate(slug=str(Month.of(deadline.day)), due=deadline.day, council=deadline.council),)
    if deadline.month is None:
        return (DueDate(slug="undated", due=None, council=deadline.council),)
    return tuple(_monthly_due_dates(deadline, deadline.month, milestones))


def with_deadline(instalment: Instalment, moved_to: str, milestones: Sequence[Milestone]) -> Instalment:
    """Return an instalment with the deadline that a coordinator has set in place of the note's.

    `moved_to` is a day (`2024-09-30`), or the key of a meeting (`2024-09`, `jha-2024-09`), whose day is its own or,
    while that is unknown, the month's last; empty for what the note says.
    """
    noted = next(each for each in make_instalments(instalment.deliverable, milestones) if each.slug == instalment.slug)
    if not moved_to:
        return replace(instalment, due=noted.due, starts=noted.starts, council=noted.council, moved_to="")
    council: Meeting | None
    if is_day(moved_to):
        due, council = date.fromisoformat(moved_to), None
    else:
        meeting = Meeting.parse(moved_to)
        milestone = next((each for each in milestones if each.meeting == meeting), None)
        due, council = (milestone.day, meeting) if milestone else (meeting.month.last, None)
    # A period that would end before it starts is none.
    starts = noted.starts if noted.starts is not None and noted.starts <= due else None
    return replace(instalment, due=due, starts=starts, council=council, moved_to=moved_to)


def is_day(moved_to: str) -> bool:
    """Return whether a deadline as in `Instalment.moved_to` is a day rather than a meeting."""
    return moved_to.count("-") > 1 and moved_to[0].isdigit()


def slug_at(moved_to: str) -> str:
    """Return what names an instalment that is due then: a day's month, or the meeting's key."""
    return moved_to[: len("2024-09")] if is_day(moved_to) else moved_to


def make_instalments(deliverable: Deliverable, milestones: Sequence[Milestone]) -> tuple[Instalment, ...]:
    """Return a deliverable's instalments, all of them open."""
    return tuple(
        Instalment(deliverable=deliverable, slug=each.slug, due=each.due, starts=each.starts, council=each.council)
        for each in due_dates(deliverable.deadline, [each for each in milestones if each.is_of(deliverable.note)])
    )


def _monthly_due_dates(deadline: Deadline, first: Month, milestones: Sequence[Milestone]) -> Iterator[DueDate]:
    meetings = {milestone.month: milestone for milestone in milestones if milestone.body is deadline.body}
    tabled_by = deadline.council.body if deadline.council else deadline.body
    offset = _months_to_council(deadline, first)
    for month in _due_months(deadline, first, milestones, offset):
        if month >= first:
            milestone = meetings.get(month)
            due = month.last if deadline.month_end or milestone is None else milestone.day
            yield DueDate(slug=str(month), due=due, council=Meeting(month.add_months(offset), tabled_by))


def _due_months(deadline: Deadline, first: Month, milestones: Sequence[Milestone], offset: int) -> Sequence[Month]:
    """Return the months in which something falls due; those before the first count for nothing."""
    match deadline.kind:
        case DeadlineKind.ONCE:
            return [first]
        case DeadlineKind.ANNUAL:
            tabled_by = deadline.council.body if deadline.council else deadline.body
            months = [month.add_months(-offset) for month in _months_of(tabled_by, milestones)]
            return [month for month in months if month.month == first.month]
        case DeadlineKind.REGULAR | DeadlineKind.CONTINUOUS:
            return _months_of(deadline.body, milestones)
        case DeadlineKind.PERIOD:
            raise ValueError("a period is due on its last day")
        case _:
            assert_never(deadline.kind)


def _months_of(body: MeetingBody, milestones: Sequence[Milestone]) -> list[Month]:
    return sorted(milestone.month for milestone in milestones if milestone.body is body)


def _months_to_council(deadline: Deadline, first: Month) -> int:
    """Return the number of months from the deadline to the meeting at which it is tabled."""
    if deadline.council is None:
        return 0
    council = deadline.council.month
    return (council.year - first.year) * 12 + council.month - first.month
