"""Which marks of a timeline stand in which line of an owner's row, so that none covers another."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from domain.instalments import Instalment
from domain.register import Status

#: So many marks stand side by side across the picture.
PLACES = 24
#: So many lines, one below the other, are still a picture that one takes in.
MOST_LANES = 60
#: How much of a mark's place each digit beside it takes.
_DIGIT = 0.6


class Standing(StrEnum):
    """How an instalment stands; each has a mark of its own. In the order in which a legend has them."""

    OVERDUE = "overdue"
    OPEN = "open"
    HELD = "held"
    DONE = "done"


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
    standing: Standing
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


def standing(instalment: Instalment, today: date) -> Standing:
    """How an instalment stands on a day: one that is on hold is not called late."""
    if instalment.status is Status.DONE:
        return Standing.DONE
    if instalment.hold:
        return Standing.HELD
    return Standing.OVERDUE if instalment.overdue(today) else Standing.OPEN


def spell(first: date, last: date) -> int:
    """The days that a mark takes up in a picture from one day to another; those closer together would touch."""
    return max(1, -(-((last - first).days) // PLACES))


def arranged(owed: Sequence[Instalment], detail: Detail, *, today: date, width: int) -> tuple[tuple[Lane, ...], bool]:
    """A row's lines, and whether every mark of them is free of the others; `width` is that of a mark in days."""
    marks = [_mark(each, today) for each in owed]
    if detail is Detail.NAMED:
        refs = dict.fromkeys(each.deliverable.ref for each in owed)
        lanes = tuple(Lane(ref=ref, marks=tuple(_of(ref, marks))) for ref in refs)
        return lanes, all(_are_apart(each.marks, width) for each in lanes)
    if detail is Detail.SINGLE:
        return tuple(_stacked(marks, width)), True
    if detail is Detail.BY_DAY:
        together = _together(marks, lambda first, each: first == each)
        return tuple(_stacked(together, width)), True
    reach = timedelta(days=_reach(len(owed), width))
    together = _together(marks, lambda first, each: each - first < reach)
    by_standing = ([mark for mark in together if mark.standing is each] for each in Standing)
    return tuple(Lane(marks=tuple(each)) for each in by_standing if each), True


def spell_of(rows: Iterable[Sequence[Instalment]], width: int) -> int:
    """The days within which instalments of a row are drawn as one mark at the most, where they are drawn by spells."""
    return max(_reach(len(each), width) for each in rows)


def _mark(instalment: Instalment, today: date) -> Mark:
    due = instalment.due
    if due is None:
        raise ValueError("what has no deadline has no place on a timeline")
    return Mark(day=due, standing=standing(instalment, today), keys=(instalment.key,), starts=instalment.starts)


def _of(ref: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    return (each for each in marks if each.keys[0].partition("@")[0] == ref)


def _are_apart(marks: Sequence[Mark], width: int) -> bool:
    return all((after.day - before.day).days >= width for before, after in pairwise(marks))


def _stacked(marks: Sequence[Mark], width: int) -> Iterator[Lane]:
    """Each mark in the first line in which it touches none."""
    lanes: list[list[Mark]] = []
    free: list[date] = []
    for mark in sorted(marks, key=lambda each: each.day):
        at = next((number for number, day in enumerate(free) if day <= mark.day), len(lanes))
        if at == len(lanes):
            lanes.append([])
            free.append(mark.day)
        lanes[at].append(mark)
        free[at] = mark.day + timedelta(days=_reach(len(mark.keys), width))
    return (Lane(marks=tuple(each)) for each in lanes)


def _reach(number: int, width: int) -> int:
    """The days that a mark takes up with its number beside it."""
    return width if number == 1 else int(width * (1 + _DIGIT * len(str(number)))) + 1


def _together(marks: Iterable[Mark], belong: Callable[[date, date], bool]) -> list[Mark]:
    """Marks of one standing whose days belong together as one, on the first of these days."""
    found: list[Mark] = []
    for each in Standing:
        of_it: list[Mark] = []
        for mark in sorted((mark for mark in marks if mark.standing is each), key=lambda mark: mark.day):
            if of_it and belong(of_it[-1].day, mark.day):
                last = of_it.pop()
                mark = Mark(day=last.day, standing=each, keys=(*last.keys, *mark.keys))  # noqa: PLW2901
            of_it.append(mark)
        found += of_it
    return found
