"""Instalments and due dates that follow from deadlines and milestones."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from domain.dates.spans import Month
from domain.register.instalments import due_dates
from domain.register.meeting import Meeting
from domain.register.model import Deadline, DeadlineKind, Milestone, Register

MARCH = Milestone(month=Month(2024, 3), name={"en": "March"}, meets=date(2024, 3, 4))
JUNE = Milestone(month=Month(2024, 6), name={"en": "June"}, meets=date(2024, 6, 13))
LATER = Milestone(month=Month(2025, 6), name={"en": "later"})


def due_by_slug(deadline: Deadline, *milestones: Milestone) -> list[tuple[str, date | None]]:
    """Return the slug and day of each due date of a deadline."""
    return [(each.slug, each.due) for each in due_dates(deadline, milestones)]


def test_once_is_due_at_its_meeting() -> None:
    """A one-off deliverable is due on its Council's meeting day, or on the month's last day while that is unknown."""
    deadline = Deadline(kind=DeadlineKind.ONCE, month=Month(2024, 6))
    assert due_by_slug(deadline, MARCH, JUNE) == [("2024-06", date(2024, 6, 13))]
    assert due_by_slug(deadline, Milestone(month=Month(2024, 6), name={})) == [("2024-06", date(2024, 6, 30))]


def test_month_end_outlasts_the_meeting() -> None:
    """Where the note names only the month, the deadline is its last day, whenever the Council meets."""
    deadline = Deadline(kind=DeadlineKind.ONCE, month=Month(2024, 6), month_end=True, council=Meeting(Month(2024, 6)))
    assert due_by_slug(deadline, JUNE) == [("2024-06", date(2024, 6, 30))]


def test_regular_is_due_at_every_council_from_its_start() -> None:
    """A regular deliverable has one instalment for each Council from its month on; a new one brings another."""
    deadline = Deadline(kind=DeadlineKind.REGULAR, month=Month(2024, 6))
    assert due_by_slug(deadline, MARCH, JUNE) == [("2024-06", date(2024, 6, 13))]
    assert due_by_slug(deadline, MARCH, JUNE, LATER) == [("2024-06", date(2024, 6, 13)), ("2025-06", date(2025, 6, 30))]


def test_annual_is_due_once_a_year() -> None:
    """A yearly deliverable has one instalment for each year whose Council, at which it is tabled, is known."""
    deadline = Deadline(kind=DeadlineKind.ANNUAL, month=Month(2024, 4), month_end=True, council=Meeting(Month(2024, 6)))
    found = due_dates(deadline, (MARCH, JUNE, LATER))
    assert [(each.slug, each.due, each.council) for each in found] == [
        ("2024-04", date(2024, 4, 30), Meeting(Month(2024, 6))),
        ("2025-04", date(2025, 4, 30), Meeting(Month(2025, 6))),
    ]


def test_no_date_is_one_undated_instalment() -> None:
    """Without a date in the note there is one instalment, undated, however often it recurs."""
    for kind in (DeadlineKind.ONCE, DeadlineKind.REGULAR, DeadlineKind.CONTINUOUS):
        assert due_by_slug(Deadline(kind=kind), MARCH, JUNE) == [("undated", None)]


def test_period_ends_on_its_last_day() -> None:
    """A period is due on its last day and remembers its first."""
    deadline = Deadline(kind=DeadlineKind.PERIOD, start=date(2024, 1, 1), end=date(2025, 12, 31))
    (found,) = due_dates(deadline, (MARCH,))
    assert (found.starts, found.due) == (date(2024, 1, 1), date(2025, 12, 31))


@given(st.sets(st.integers(2024 * 12, 2030 * 12), max_size=20), st.sampled_from(list(DeadlineKind)[:3]))
def test_slugs_are_unique_and_in_order(months: set[int], kind: DeadlineKind) -> None:
    """Whatever the milestones, no deliverable has two instalments of one slug, and they are in order of time."""
    milestones = [Milestone(month=Month(each // 12, each % 12 + 1), name={}) for each in sorted(months)]
    found = due_by_slug(Deadline(kind=kind, month=Month(2024, 3)), *milestones)
    assert found == sorted(set(found), key=lambda each: each[1] or date.max)


def test_shipped_register(register: Register) -> None:
    """The shipped note has 17 key actions, 26 deliverables and the instalments that its ten Schengen Councils make."""
    milestones = register.directory.milestones
    assert (len(register.key_actions), len(register.deliverables), len(milestones)) == (17, 26, 10)
    counts = {each.ref: len(due_dates(each.deadline, milestones)) for each in register.deliverables}
    several = {ref: count for ref, count in counts.items() if count > 1}
    assert several == {"I.2a": 9, "I.3a": 3, "I.4a": 10, "III.1a": 10, "III.2a": 10, "F.2b": 2}
