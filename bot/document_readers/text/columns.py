"""Tables in plain text whose columns are set apart by spaces: each row becomes one line, its cells between bars."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.document_readers.printed import PrintedLine
from bot.document_readers.rich_text import Piece

#: What stands between two columns.
_GAP = re.compile(r"(?<=\S)\s{2,}(?=\S)")
_RULE = re.compile(r"[-–—=_+\s]+")
#: The number of a row.
_MARK = re.compile(r"[(]?(?:\w{1,3}|\d{1,2}(?:\.\d{1,2})+)[.)]*")
_MIN_COLUMNS, _MIN_ROWS = 3, 2
#: A cell begins at most so far from where its column does.
_TOLERANCE = 1
#: A table has a cell with so many words; the parts of a running foot do not.
_MIN_CELL_WORDS = 3


class _Cell(Struct, frozen=True):
    start: float
    text: str

    @property
    def end(self) -> float:
        return self.start + len(self.text)


def with_bars(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Return the lines; the rows of a table with aligned columns are put together and have bars."""
    kept: list[PrintedLine] = []
    index = 0
    while index < len(lines):
        table = _table_at(lines, index)
        rows = list(_rows(table)) if table else []
        is_table = len(rows) >= _MIN_ROWS and any(
            len(cell.split()) >= _MIN_CELL_WORDS for row in rows for cell in row.text.split(" | ")
        )
        kept += rows if is_table else lines[index : index + 1]
        index += len(table) if is_table else 1
    return kept


def _table_at(lines: Sequence[PrintedLine], index: int) -> list[PrintedLine]:
    """Return the lines of the table whose first row is at an index; empty if none begins there."""
    if len(_cells(lines[index])) < _MIN_COLUMNS:
        return []
    columns = _columns(lines[index:])
    table = [lines[index]]
    for line in lines[index + 1 :]:
        if not (_fits(line, columns) or _RULE.fullmatch(line.text)):
            break
        table.append(line)
    while len(table) > 1 and len(_cells(table[-1])) == 1 and table[-1].is_apart:  # a title below the table
        table.pop()
    alike = sum(len(_cells(line)) >= _MIN_COLUMNS for line in table)
    return table if alike >= _MIN_ROWS else []


def _columns(lines: Sequence[PrintedLine]) -> list[float]:
    """Return where the columns of a table begin: as its header says, or its first row where that has a number more."""
    header = [cell.start for cell in _cells(lines[0])]
    row = next((line for line in lines[1:] if not _RULE.fullmatch(line.text)), lines[0])
    below = [cell.start for cell in _cells(row)]
    is_numbered = below[:1] == header[:1] and below[2:] == header[1:] and len(below) == len(header) + 1
    return below if is_numbered else header


def _fits(line: PrintedLine, columns: Sequence[float]) -> bool:
    """Return whether each cell of a line begins where a column does, and ends before the next one."""
    for cell in _cut(line, columns):
        column = _column_of(cell, columns)
        if column is None or (column + 1 < len(columns) and cell.end >= columns[column + 1]):
            return False
    return True


def _column_of(cell: _Cell, columns: Sequence[float]) -> int | None:
    near = (index for index, start in enumerate(columns) if abs(start - cell.start) <= _TOLERANCE)
    return next(near, None)


def _cells(line: PrintedLine) -> list[_Cell]:
    """Return the parts of a line between gaps, with where they begin; none of a line that has bars or tabs."""
    text = line.text
    if "|" in text or "\t" in text:
        return []
    starts = [0, *(match.end() for match in _GAP.finditer(text))]
    ends = [*(match.start() for match in _GAP.finditer(text)), len(text)]
    return [_Cell(line.left + start, text[start:end]) for start, end in zip(starts, ends, strict=True)]


def _cut(line: PrintedLine, columns: Sequence[float]) -> list[_Cell]:
    """Return the cells of a line; a number that only one space sets apart is one: "10. Courses", "No. Measure"."""
    first, *rest = _cells(line)
    second = round(columns[1] - first.start)
    mark, text = first.text[: max(second, 0)], first.text[max(second, 0) :]
    if not (text and mark.endswith(" ") and _MARK.fullmatch(mark.rstrip())):
        return [first, *rest]
    return [_Cell(first.start, mark.rstrip()), _Cell(columns[1], text), *rest]


def _rows(table: Sequence[PrintedLine]) -> Iterator[PrintedLine]:
    """Yield a line with bars for each row; what is broken in a cell is put together."""
    columns = _columns(table)
    lines = [line for line in table if not _RULE.fullmatch(line.text)]
    is_spaced = any(line.is_apart for line in lines[2:])
    row: list[PrintedLine] = []
    for line in lines:
        if row and _begins_row(line, columns, is_first=line is lines[1], is_spaced=is_spaced):
            yield _joined(row, columns)
            row = []
        row.append(line)
    yield _joined(row, columns)


def _begins_row(line: PrintedLine, columns: Sequence[float], *, is_first: bool, is_spaced: bool) -> bool:
    """Return whether a line is no further part of the row above it."""
    cells = _cut(line, columns)
    if line.is_apart or is_first:
        return line.is_apart or _column_of(cells[0], columns) == 0
    if _column_of(cells[0], columns) != 0:
        return False
    if len(cells) > 1 and _MARK.fullmatch(cells[0].text):
        return True
    return not is_spaced and len(cells) >= _MIN_COLUMNS and not cells[0].text[:1].islower()


def _joined(row: Sequence[PrintedLine], columns: Sequence[float]) -> PrintedLine:
    parts: list[list[str]] = [[] for _ in columns]
    for line in row:
        for cell in _cut(line, columns):
            column = _column_of(cell, columns)
            parts[column or 0].append(cell.text)
    text = " | ".join(" ".join(part) for part in parts)
    notes = tuple(piece for line in row for piece in line.pieces if piece.mark is not None)
    return replace(row[0], pieces=(Piece(text=f"| {text} |"), *notes))
