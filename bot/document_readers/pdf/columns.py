"""Tables without ruled lines: columns that lines below a header keep to."""

from collections.abc import Sequence
from itertools import pairwise

from bot.document_readers.hyphens import Hyphens
from bot.document_readers.marks import mark_alone
from bot.document_readers.pdf.content import Fragment
from bot.document_readers.pdf.grid import Grid
from bot.document_readers.pdf.page_lines import PageLine
from bot.document_readers.tables import header_size

#: Points by which the text of a column begins apart from its header.
_NEAR = 9


def find_columns(lines: Sequence[PageLine], page: int, leading: float) -> list[tuple[Grid, set[int]]]:
    """Return the tables among the lines of a page, each with the ids of its lines.

    Lines that are further from each other than `leading`, in sizes of the font, are of different rows.
    """
    found: list[tuple[Grid, set[int]]] = []
    index = 0
    while index < len(lines):
        taken, grid = _table(lines[index:], page, leading)
        if grid is not None:
            found.append((grid, {id(line) for line in taken}))
        index += len(taken) if grid is not None else 1
    return found


def _table(lines: Sequence[PageLine], page: int, leading: float) -> tuple[Sequence[PageLine], Grid | None]:
    """Return the lines of a table whose header is the first line, and the table."""
    header = lines[0].segments()
    if len(header) < 2 or mark_alone(header[0].text) or any(segment.text.rstrip().endswith(":") for segment in header):
        return (), None
    starts = [segment.left for segment in header]
    size = 1
    while size < len(lines) and _keeps(lines[size], starts):
        size += 1
    taken = lines[:size]
    if sum(1 for line in taken[1:] if len(_columns(line, starts)) > 1) < 2:
        return (), None
    grid = _grid(taken, starts, page, leading)
    return (taken, grid) if header_size(grid.rows({}, Hyphens([]))) == 1 else ((), None)


def _column(fragment: Fragment, starts: Sequence[float]) -> int:
    return sum(1 for start in starts if start <= fragment.x + 2) - 1


def _columns(line: PageLine, starts: Sequence[float]) -> dict[int, list[Fragment]]:
    columns: dict[int, list[Fragment]] = {}
    for each in line.fragments:
        columns.setdefault(_column(each, starts), []).append(each)
    return columns


def _keeps(line: PageLine, starts: Sequence[float]) -> bool:
    """Return whether each part of a line begins where a column does, and ends before the next one."""
    return all(
        column >= 0
        and abs(parts[0].x - starts[column]) <= _NEAR
        and (column + 1 == len(starts) or parts[-1].end < starts[column + 1])
        for column, parts in _columns(line, starts).items()
    )


def _grid(lines: Sequence[PageLine], starts: Sequence[float], page: int, leading: float) -> Grid:
    is_apart = [above.y - line.y > leading * line.size for above, line in pairwise(lines)]
    row = 0
    cells: dict[tuple[int, int], list[Fragment]] = {}
    for index, line in enumerate(lines):
        columns = _columns(line, starts)
        if index == 1 or (
            index > 1 and (is_apart[index - 1] if any(is_apart[1:]) else len(columns) > 1 and 0 in columns)
        ):
            row += 1
        for column, parts in columns.items():
            cells.setdefault((row, column), []).extend(parts)
    places = [(each, column) for each in range(row + 1) for column in range(len(starts))]
    owner = {place: place for place in places}
    return Grid(page=page, top=lines[0].y + lines[0].size, edges=tuple(starts), owner=owner, cells=cells)
