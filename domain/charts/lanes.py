"""Which marks of a timeline stand in which line of an owner's row, so that none covers another."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from domain.i18n.status_label import DisplayStatus, standing
from domain.register.instalments import Instalment

#: So many marks stand side by side across the picture.
PLACES = 24
#: So many lines, one below the other, are still a picture that one takes in.
MOST_LANES = 48
#: How much of a mark's place each digit beside it takes.
_DIGIT = 0.5


class Detail(StrEnum):
    """How much each mark of a picture tells, from most to least."""

    #: Each deliverable has a line of its own, with its reference.
    NAMED = "named"
    #: A mark is one instalment.
    SINGLE = "single"
    #: A mark is all of one standing that are due on a day, with their number.
    BY_DAY = "by day"
    #: A mark is all of one standing that are due within some days, with their number, on the first day of them.
    BY_SPELL = "by spell"


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """One instalment, or several of one standing that are drawn as one."""

    day: date
    standing: DisplayStatus
    #: The instalments, by their names in the store.
    keys: tuple[str, ...]
    #: The first day of a period that ends on the day.
    starts: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Lane:
    """A line of marks, in order of time."""

    marks: tuple[Mark, ...]
    #: The deliverable whose marks these are, where they are one's.
    ref: str = ""


def spell(first: date, last: date) -> int:
    """The days that a mark takes up in a picture from one day to another; those closer together would touch."""
    return max(1, -(-((last - first).days) // PLACES))


@dataclass(frozen=True, kw_only=True, slots=True)
class LaneLayout:
    """A row's lines."""

    lanes: tuple[Lane, ...]
    #: Every mark is clear of the others.
    are_clear: bool = True
    #: The days after a mark's own that it may stand for.
    spell: int = 0


def arranged(owed: Sequence[Instalment], detail: Detail, *, today: date, width: int) -> LaneLayout:
    """The lines of what an owner owes; `width` is that of a mark in days."""
    marks = [_mark(each, today) for each in owed]
    if detail is Detail.NAMED:
        lanes = tuple(_named(marks))
        return LaneLayout(lanes=lanes, are_clear=all(_are_apart(each.marks, width) for each in lanes))
    if detail is Detail.SINGLE:
        return LaneLayout(lanes=tuple(_stacked(marks, width)))
    if detail is Detail.BY_DAY:
        return LaneLayout(lanes=tuple(_stacked(_together(marks, 1), width)))
    return _by_spell([replace(each, starts=None) for each in marks], width)


def _mark(instalment: Instalment, today: date) -> Mark:
    due = instalment.due
    if due is None:
        raise ValueError("what has no deadline has no place on a timeline")
    return Mark(day=due, standing=standing(instalment, today), keys=(instalment.key,), starts=instalment.starts)


def _named(marks: Iterable[Mark]) -> Iterator[Lane]:
    """A line for each deliverable."""
    by_ref: dict[str, list[Mark]] = {}
    for each in marks:
        by_ref.setdefault(each.keys[0].partition("@")[0], []).append(each)
    return (Lane(ref=ref, marks=tuple(each)) for ref, each in by_ref.items())


def _are_apart(marks: Sequence[Mark], width: int) -> bool:
    return all((after.day - before.day).days >= width for before, after in pairwise(marks))


def _stacked(marks: Iterable[Mark], width: int) -> Iterator[Lane]:
    """Each mark, and the period that it ends, in the first line in which it touches no other."""
    lanes: list[list[Mark]] = []
    free: list[date] = []
    for mark in sorted(marks, key=lambda each: each.starts or each.day):
        first = mark.starts or mark.day
        at = next((number for number, day in enumerate(free) if day <= first), len(lanes))
        if at == len(lanes):
            lanes.append([])
            free.append(first)
        lanes[at].append(mark)
        free[at] = mark.day + timedelta(days=_reach(len(mark.keys), width))
    return (Lane(marks=tuple(each)) for each in lanes)


def _by_spell(marks: Sequence[Mark], width: int) -> LaneLayout:
    """A line for each standing; as many days together as the numbers beside the marks need."""
    number, spell = 0, 0
    found: list[Mark] = []
    while not found or max(len(each.keys) for each in found) > number:
        number = number * 10 + 9
        spell = _reach(number, width)
        found = _together(marks, spell)
    by_standing = ([mark for mark in found if mark.standing is each] for each in DisplayStatus)
    return LaneLayout(lanes=tuple(Lane(marks=tuple(each)) for each in by_standing if each), spell=spell)


def _reach(number: int, width: int) -> int:
    """The days that a mark takes up with its number beside it."""
    return width if number == 1 else int(width * (1 + _DIGIT * len(str(number)))) + 1


def _together(marks: Sequence[Mark], days: int) -> list[Mark]:
    """All of one standing that are due within so many days as one mark, on the first of these days."""
    found: list[Mark] = []
    for each in DisplayStatus:
        first: date | None = None
        for mark in sorted((mark for mark in marks if mark.standing is each), key=lambda mark: mark.day):
            if first is not None and (mark.day - first).days < days:
                found[-1] = Mark(day=first, standing=each, keys=(*found[-1].keys, *mark.keys))
            else:
                first = mark.day
                found.append(mark)
    return found
