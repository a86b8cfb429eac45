"""Lanes of a timeline's row at their limits: when marks touch, and when many are one."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from domain.charts.lanes import arrange_lanes
from domain.register.instalments import Instalment
from domain.register.model import Status
from tests.db.registers import register
from tests.domain.charts.test_timeline import all_instalments

FIRST = date(2024, 1, 1)
(ANY, *_) = (instalment for instalment in all_instalments(register()) if instalment.due and not instalment.starts)


def due_after(*days: int, **fields: object) -> list[Instalment]:
    """Return open instalments of one deliverable that are due so many days after the first day."""
    return [
        replace(ANY, slug=f"{number}-{day}", due=FIRST + timedelta(days=day), **fields)  # fields of instalments
        for number, day in enumerate(days)
    ]


def marks(instalments: Sequence[Instalment], width: int) -> list[list[tuple[int, int]]]:
    """Return the marks of each lane: the day of each, and how many instalments it is."""
    layout = arrange_lanes(instalments, today=FIRST, width=width)
    return [[((mark.day - FIRST).days, len(mark.keys)) for mark in lane.marks] for lane in layout.lanes]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((0, 9), [[(0, 1)], [(9, 1)]]),  # they would touch
        ((0, 10), [[(0, 1), (10, 1)]]),
        ((0, 0, 0), [[(0, 1)], [(0, 1)], [(0, 1)]]),
        ((0, 0, 0, 0), [[(0, 4)]]),
    ],
)
def test_marks_of_a_width_of_ten_days(days: Sequence[int], expected: list[list[tuple[int, int]]]) -> None:
    """Marks ten days apart are side by side, closer ones in a lane each, and more than three lanes are merged."""
    assert marks(due_after(*days), 10) == expected


@pytest.mark.parametrize(("days", "expected"), [((0, 15), [(0, 5)]), ((0, 16), [(0, 4), (16, 1)])])
def test_marks_are_merged_within_the_width_of_a_mark_with_its_number(
    days: tuple[int, int], expected: list[tuple[int, int]]
) -> None:
    """A mark and a digit take sixteen days: what is due on the sixteenth is a mark of its own."""
    first, other = days
    assert marks(due_after(first, first, first, first, other), 10) == [expected]


def test_by_day_two_days_are_two_marks() -> None:
    """Where a mark is a day wide, what is due on one day is one mark, and what is due two days later another."""
    layout = arrange_lanes(due_after(0, 0, 0, 0, 2), today=FIRST, width=1)
    assert layout.days_per_mark == 2
    assert marks(due_after(0, 0, 0, 0, 2), 1) == [[(0, 4), (2, 1)]]


def test_more_than_nine_need_a_second_digit() -> None:
    """A mark of ten has two digits beside it, and so covers more days."""
    layouts = [arrange_lanes(due_after(*[0] * number), today=FIRST, width=10) for number in (9, 10)]
    assert [layout.days_per_mark for layout in layouts] == [16, 21]


def test_each_status_has_a_lane_of_its_own_where_marks_are_merged() -> None:
    """What is done is not merged with what is open, and a period is merged on its last day."""
    done = due_after(0, 0, status=Status.DONE)
    period = due_after(0, 0, starts=FIRST - timedelta(days=300))
    assert sorted(marks([*done, *period], 10)) == [[(0, 2)], [(0, 2)]]


def test_a_period_takes_its_lane_from_its_first_day() -> None:
    """A mark within a period has another lane, and one after it the same."""
    period = due_after(100, starts=FIRST)
    assert marks([*period, *due_after(50, 110)], 10) == [[(100, 1), (110, 1)], [(50, 1)]]
    assert marks([*due_after(-9), *period], 10) == [[(-9, 1)], [(100, 1)]]
    assert marks([*due_after(-10), *period], 10) == [[(-10, 1), (100, 1)]]
