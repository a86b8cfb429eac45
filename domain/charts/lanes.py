"""Layout of a timeline's row: marks in lanes, so that none covers another."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from domain.i18n.status_label import DisplayStatus, display_status
from domain.register.instalments import Instalment

#: Marks that fit side by side across the chart.
MARKS_ACROSS = 24
#: Lanes of a row in which each instalment is a mark; beyond them, those of some days are one mark.
_MAX_LANES = 3
#: Width of each digit beside a mark, as a share of the mark's width.
_DIGIT_WIDTH = 0.5


class Mark(Struct, frozen=True, kw_only=True):
    """One instalment, or several of one status that are drawn as one."""

    day: date
    status: DisplayStatus
    #: The keys of the instalments, such as `III.2a@2024-03`.
    keys: tuple[str, ...]
    #: The first day of a period that ends on the day.
    starts: date | None = None


class Lane(Struct, frozen=True, kw_only=True):
    """Marks side by side, in order of time."""

    marks: tuple[Mark, ...]


def mark_width(first: date, last: date) -> int:
    """Return a mark's width in days, in a chart from one day to another; marks that are closer would touch."""
    return max(1, ceil((last - first).days / MARKS_ACROSS))


class LaneLayout(Struct, frozen=True, kw_only=True):
    """The lanes of a row."""

    lanes: tuple[Lane, ...]
    #: The days from a mark's day on whose instalments it includes; 0 if each mark is one instalment.
    days_per_mark: int = 0


def arrange_lanes(instalments: Sequence[Instalment], *, today: date, width: int) -> LaneLayout:
    """Return the lanes of a deliverable's instalments; `width` is the width of a mark in days."""
    marks = [_mark(instalment, today) for instalment in instalments]
    lanes = tuple(_stack(marks, width))
    if len(lanes) <= _MAX_LANES:
        return LaneLayout(lanes=lanes)
    return _by_period([replace(mark, starts=None) for mark in marks], width)


def _mark(instalment: Instalment, today: date) -> Mark:
    if instalment.due is None:
        raise ValueError("what has no deadline has no place on a timeline")
    return Mark(
        day=instalment.due, status=display_status(instalment, today), keys=(instalment.key,), starts=instalment.starts
    )


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
