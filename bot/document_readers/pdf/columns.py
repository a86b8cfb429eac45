"""Tables without ruled lines: columns that lines below a header keep to."""

from collections.abc import Sequence
from itertools import pairwise

from bot.document_readers.marks import mark_alone
from bot.document_readers.pdf.content import Fragment
from bot.document_readers.pdf.grid import Grid
from bot.document_readers.pdf.page_lines import PageLine, Segment
from bot.document_readers.tables import header_size

#: Points by which the text of a column begins apart from its header.
_NEAR = 9
#: How much larger the distance between rows is than between the lines of one.
_APART = 1.2


def find_columns(lines: Sequence[PageLine], page: int) -> list[tuple[Grid, set[int]]]:
    """Return the tables among the lines of a page, each with the ids of its lines."""
    found: list[tuple[Grid, set[int]]] = []
    index = 0
    while index < len(lines):
        size, grid = _table(lines[index:], page)
        if grid is not None:
            found.append((grid, {id(line) for line in lines[index : index + size]}))
        index += max(size, 1) if grid is not None else 1
    return found


def _table(lines: Sequence[PageLine], page: int) -> tuple[int, Grid | None]:
    """Return how many lines a table has that begins with the first, and the table."""
    header = lines[0].segments()
    if len(header) < 2 or mark_alone(header[0].text) or any(segment.text.rstrip().endswith(":") for segment in header):
        return 0, None
    starts = [segment.left for segment in header]
    size = 1
    while size < len(lines) and _keeps(lines[size].segments(), starts):
        size += 1
    taken = lines[:size]
    if sum(1 for line in taken[1:] if len(line.segments()) > 1) < 2:
        return 0, None
    grid = _grid(taken, starts, page)
    return (size, grid) if header_size(grid.rows({})) == 1 else (0, None)


def _keeps(segments: Sequence[Segment], starts: Sequence[float]) -> bool:
    """Return whether each part of a line begins where a column does, and ends before the next one."""
    columns = [_column(segment, starts) for segment in segments]
    return len(set(columns)) == len(columns) and all(
        column is not None and (column + 1 == len(starts) or segment.right < starts[column + 1])
        for column, segment in zip(columns, segments, strict=True)
    )


def _column(segment: Segment, starts: Sequence[float]) -> int | None:
    return next((index for index, start in enumerate(starts) if abs(segment.left - start) <= _NEAR), None)


def _grid(lines: Sequence[PageLine], starts: Sequence[float], page: int) -> Grid:
    gaps = [above.y - line.y for above, line in pairwise(lines)]
    has_gaps = max(gaps[1:]) > _APART * min(gaps[1:])
    row = 0
    cells: dict[tuple[int, int], list[Fragment]] = {}
    for index, line in enumerate(lines):
        if index == 1 or (index > 1 and _begins_row(line, gaps, index, starts, has_gaps=has_gaps)):
            row += 1
        for each in line.fragments:
            column = max(sum(1 for start in starts if start <= each.x + _NEAR) - 1, 0)
            cells.setdefault((row, column), []).append(each)
    places = [(each, column) for each in range(row + 1) for column in range(len(starts))]
    owner = {place: place for place in places}
    return Grid(page=page, top=lines[0].y + lines[0].size, edges=tuple(starts), owner=owner, cells=cells)


def _begins_row(line: PageLine, gaps: Sequence[float], index: int, starts: Sequence[float], *, has_gaps: bool) -> bool:
    if has_gaps:
        return gaps[index - 1] > _APART * min(gaps[1:])
    segments = line.segments()
    return len(segments) > 1 and _column(segments[0], starts) == 0
