"""Matrices: a column for each body, and in its cells a letter or a mark for what it has to do with the action."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.layout.tables import COLUMN_NAMES, column_kind

_MIN_BODIES = 2
_MIN_TIMES, _MAX_MARK_CHARS = 3, 5
_NOTHING = " -–—/.·"
_SIGNS = re.compile(r"\s*[,/+&;]\s*|\s+")
#: Marks that say only that a body has to do with it.
_TICKS = frozenset("xX×✓✔√●•■*+✗☒☑")
#: Roles in the order in which legends most often give them, and as RACI has them in any language.
_ORDER = ("owner", "part", "recipient")
_RACI = {"R": "owner", "A": "owner", "C": "part", "S": "part", "I": "recipient"}


class _Roles(Struct):
    """What the marks of a matrix mean; a guess where no legend says it."""

    kinds: dict[str, str] = field(default_factory=dict)
    is_guessed: bool = False


def read_gantt(passages: Sequence[Passage], is_time: Callable[[str], bool]) -> None:
    """Turn rows with a mark below the times of several columns into rows with a deadline: the last that is marked."""
    for row in passages:
        if row.kind is not PassageKind.ROW or len(row.columns) != len(row.cells):
            continue
        places = [index for index, name in enumerate(row.columns) if is_time(name)]
        if len(places) < _MIN_TIMES or not _has_marks(row, places):
            continue
        marked = [index for index, cell in _cells(row, places) if cell]
        kept = [index for index in range(len(row.cells)) if index not in places]
        row.is_doubtful = True  # a mark may be where it begins as well
        row.cells = (*(row.cells[index] for index in kept), row.columns[marked[-1]] if marked else "")
        row.columns = (*(row.columns[index] for index in kept), COLUMN_NAMES["deadline"])


def read_matrices(
    passages: Sequence[Passage], legend: Mapping[str, str], language: str, is_body: Callable[[str], bool]
) -> None:
    """Turn rows of matrices into rows that name who owes, takes part and receives; `is_body` tells names of bodies."""
    bodies: dict[tuple[str, ...], list[int]] = {}
    for passage in passages:
        if passage.kind is PassageKind.ROW and passage.columns not in bodies:
            found = [index for index, name in enumerate(passage.columns) if is_body(name)]
            bodies[passage.columns] = found if len(found) >= _MIN_BODIES else []
    for columns, places in bodies.items():
        rows = [each for each in passages if each.kind is PassageKind.ROW and each.columns == columns]
        marks = [mark for row in rows for mark in _marks(row, places)]
        if not marks or not all(_has_marks(row, places) for row in rows):
            continue
        roles = _roles(dict.fromkeys(marks), legend, language)
        for row in rows:
            _resolve(row, places, roles)


def split_by_bodies(passages: Sequence[Passage], language: str, is_body: Callable[[str], bool]) -> list[Passage]:
    """Return the passages; a row that says under each body's name what that has to do, as one row for each body."""
    kept: list[Passage] = []
    for passage in passages:
        is_row = passage.kind is PassageKind.ROW and len(passage.columns) == len(passage.cells)
        names = enumerate(passage.columns if is_row else ())
        places = [index for index, name in names if is_body(name) and column_kind(name, language) is None]
        said = [index for index in places if len(passage.cells[index].strip()) > _MAX_MARK_CHARS]
        is_said = all(index in said or not passage.cells[index].strip(_NOTHING) for index in places)
        kept += _split(passage, places, said) if len(places) >= _MIN_BODIES and said and is_said else [passage]
    return kept


def _split(row: Passage, places: Sequence[int], said: Sequence[int]) -> Iterator[Passage]:
    others = [index for index in range(len(row.cells)) if index not in places]
    for index in said:
        cells = (row.cells[index], row.columns[index], *(row.cells[other] for other in others))
        columns = (COLUMN_NAMES["action"], COLUMN_NAMES["owner"], *(row.columns[other] for other in others))
        text = " | ".join((*(row.cells[other] for other in others), row.cells[index]))
        yield replace(row, text=text, cells=cells, columns=columns)


def _cells(row: Passage, places: Sequence[int]) -> Iterator[tuple[int, str]]:
    return ((index, row.cells[index].strip(_NOTHING)) for index in places if index < len(row.cells))


def _has_marks(row: Passage, places: Sequence[int]) -> bool:
    return all(len(cell) <= _MAX_MARK_CHARS for _, cell in _cells(row, places))


def _marks(row: Passage, places: Sequence[int]) -> Iterator[str]:
    return (mark for _, cell in _cells(row, places) for mark in _SIGNS.split(cell) if mark)


def _roles(marks: Mapping[str, None], legend: Mapping[str, str], language: str) -> _Roles:
    """Return what marks mean: by the legend's words, else by its order, else by use."""
    said = {sign: column_kind(text, language) for sign, text in legend.items() if sign in marks}
    kinds = {sign: kind for sign, kind in said.items() if kind in _ORDER}
    if kinds and set(marks) <= kinds.keys() and "owner" in kinds.values():
        return _Roles(kinds)
    if said:
        for sign, kind in zip(said, _ORDER, strict=False):
            kinds.setdefault(sign, kind)
        return _Roles(kinds, is_guessed=True)
    if len(marks) == 1 or set(marks) <= _TICKS:
        return _Roles(dict.fromkeys(marks, "owner"), is_guessed=not set(marks) <= _TICKS)
    return _Roles({mark: _RACI[mark] for mark in marks if mark in _RACI}, is_guessed=True)


def _resolve(row: Passage, places: Sequence[int], roles: _Roles) -> None:
    """Give a row cells for each role, with the bodies that have it, in place of one for each body."""
    named: dict[str, list[str]] = {}
    for index, cell in _cells(row, places):
        for mark in filter(None, _SIGNS.split(cell)):
            kind = roles.kinds.get(mark)
            row.is_doubtful = row.is_doubtful or kind is None
            if kind is not None:
                named.setdefault(kind, []).append(row.columns[index])
    row.is_doubtful = row.is_doubtful or roles.is_guessed or "owner" not in named
    kept = [index for index in range(len(row.cells)) if index not in places]
    columns = [row.columns[index] if index < len(row.columns) else "" for index in kept]
    row.cells = (*(row.cells[index] for index in kept), *(", ".join(names) for names in named.values()))
    row.columns = (*columns, *(COLUMN_NAMES[kind] for kind in named))
