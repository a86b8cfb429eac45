"""Layout of a timeline's row: marks in lanes, so that none covers another."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from math import ceil
from typing import assert_never

from domain.i18n.status_label import DisplayStatus, display_status
from domain.register.instalments import Instalment

#: Marks that fit side by side across the chart.
MARKS_ACROSS = 24
#: Lanes of a chart that can still be read.
MAX_LANES = 48
#: Width of each digit beside a mark, as a share of the mark's width.
_DIGIT_WIDTH = 0.5


class Detail(StrEnum):
    """How much detail the marks of a chart show, from most to least."""

    #: Each deliverable has its own lane, with its reference.
    NAMED = "named"
    #: A mark is one instalment.
    SINGLE = "single"
    #: A mark is all instalments of one status that are due on a day, with their number.
    BY_DAY = "by day"
    #: A mark is all instalments of one status that are due within some days, with their number, on the first day.
    BY_PERIOD = "by spell"


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """One instalment, or several of one status that are drawn as one."""

    day: date
    status: DisplayStatus
    #: The keys of the instalments, such as `III.2a@2024-03`.
    keys: tuple[str, ...]
    #: The first day of a period that ends on the day.
    starts: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Lane:
    """Marks side by side, in order of time."""

    marks: tuple[Mark, ...]
    #: The reference of the deliverable, if all marks are of one.
    ref: str = ""


def mark_width(first: date, last: date) -> int:
    """Return a mark's width in days, in a chart from one day to another; marks that are closer would touch."""
    return max(1, ceil((last - first).days / MARKS_ACROSS))


@dataclass(frozen=True, kw_only=True, slots=True)
class LaneLayout:
    """The lanes of a row."""

    lanes: tuple[Lane, ...]
    #: Whether every mark is clear of the others.
    has_no_overlap: bool = True
    #: The days from a mark's day on whose instalments it includes; 0 if not BY_PERIOD.
    days_per_mark: int = 0


def arrange_lanes(instalments: Sequence[Instalment], detail: Detail, *, today: date, width: int) -> LaneLayout:
    """Return the lanes of an owner's instalments; `width` is the width of a mark in days."""
    marks = [_mark(instalment, today) for instalment in instalments]
    match detail:
        case Detail.NAMED:
            lanes = tuple(_by_deliverable(marks))
            return LaneLayout(lanes=lanes, has_no_overlap=all(_are_apart(lane.marks, width) for lane in lanes))
        case Detail.SINGLE:
            return LaneLayout(lanes=tuple(_stack(marks, width)))
        case Detail.BY_DAY:
            return LaneLayout(lanes=tuple(_stack(_merge(marks, 1), width)))
        case Detail.BY_PERIOD:
            return _by_period([replace(mark, starts=None) for mark in marks], width)
        case _:
            assert_never(detail)


def _mark(instalment: Instalment, today: date) -> Mark:
    if instalment.due is None:
        raise ValueError("what has no deadline has no place on a timeline")
    return Mark(
        day=instalment.due, status=display_status(instalment, today), keys=(instalment.key,), starts=instalment.starts
    )


def _by_deliverable(marks: Iterable[Mark]) -> Iterator[Lane]:
    """Yield a lane for each deliverable."""
    marks_by_ref: dict[str, list[Mark]] = {}
    for mark in marks:
        marks_by_ref.setdefault(mark.keys[0].partition("@")[0], []).append(mark)
    return (Lane(ref=ref, marks=tuple(lane)) for ref, lane in marks_by_ref.items())


def _are_apart(marks: Sequence[Mark], width: int) -> bool:
    return all((after.day - before.day).days >= width for before, after in pairwise(marks))


def _stack(marks: Iterable[Mark], width: int) -> Iterator[Lane]:
    """Yield lanes with each mark, and the period that it ends, in the first lane in which it touches no other."""
    lanes: list[list[Mark]] = []
    free_from: list[date] = []
    for mark in sorted(marks, key=lambda mark: mark.starts or mark.day):
        first = mark.starts or mark.day
        index = next((index for index, day in enumerate(free_from) if day <= first), len(lanes))
        if index == len(lanes):
            lanes.append([])
            free_from.append(first)
        lanes[index].append(mark)
        free_from[index] = mark.day + timedelta(days=_width_with_number(len(mark.keys), width))
    return (Lane(marks=tuple(lane)) for lane in lanes)


def _by_period(marks: Sequence[Mark], width: int) -> LaneLayout:
    """Return a lane for each status; a mark includes as many days as the numbers beside the marks need."""
    number, days = 0, 0
    merged: list[Mark] = []
    while not merged or max(len(mark.keys) for mark in merged) > number:
        number = number * 10 + 9
        days = _width_with_number(number, width)
        merged = _merge(marks, days)
    lanes = ([mark for mark in merged if mark.status is status] for status in DisplayStatus)
    return LaneLayout(lanes=tuple(Lane(marks=tuple(lane)) for lane in lanes if lane), days_per_mark=days)


def _width_with_number(number: int, width: int) -> int:
    """Return the width of a mark with its number beside it, in days."""
    return width if number == 1 else int(width * (1 + _DIGIT_WIDTH * len(str(number)))) + 1


def _merge(marks: Sequence[Mark], days: int) -> list[Mark]:
    """Return all marks of one status within a number of days as one mark, on the first of these days."""
    merged: list[Mark] = []
    for status in DisplayStatus:
        first: date | None = None
        for mark in sorted((mark for mark in marks if mark.status is status), key=lambda mark: mark.day):
            if first is not None and (mark.day - first).days < days:
                merged[-1] = Mark(day=first, status=status, keys=(*merged[-1].keys, *mark.keys))
            else:
                first = mark.day
                merged.append(mark)
    return merged
