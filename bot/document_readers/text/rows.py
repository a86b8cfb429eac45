"""Tables in plain text: lines whose cells are set apart by bars or tabs."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec.structs import replace

from bot.document_readers.drafts import Draft
from bot.document_readers.printed import PrintedLine
from bot.document_readers.rich_text import RichText, assemble, join
from bot.document_readers.tables import TableRow, table_drafts

_BAR = re.compile(r"\s*\|\s*")
_MIN_CELLS = 3


def split_tables(lines: Sequence[PrintedLine]) -> Iterator[tuple[bool, list[PrintedLine]]]:
    """Yield the lines in runs: whether they are rows of one table, and the lines."""
    for is_row, run in groupby(lines, key=lambda line: len(_cells(line)) >= _MIN_CELLS):
        rows = list(run)
        yield is_row and len(rows) > 1, rows


def read_rows(lines: Sequence[PrintedLine]) -> Iterator[Draft]:
    """Yield a line for each row of a table; where its header is repeated on a further page, that goes."""
    rows = [_cells(line) for line in lines]
    width = max(map(len, rows))
    padded = [(*row, *(RichText(),) * (width - len(row))) for row in rows]
    header = [cell.text for cell in padded[0]]
    yield from table_drafts(
        [
            TableRow(own=row, filled=tuple(cell.text for cell in row), page=line.page)
            for index, (row, line) in enumerate(zip(padded, lines, strict=True))
            if not index or [cell.text for cell in row] != header
        ]
    )


def _cells(line: PrintedLine) -> tuple[RichText, ...]:
    """Return the cells of a line; only one if it is no row."""
    text = line.text.strip()
    if "|" not in text and text.count("\t") + 1 < _MIN_CELLS:
        return (RichText(),)
    barred = (replace(piece, text=piece.text.replace("\t", " | ")) for piece in line.pieces)
    rich = assemble(list(barred))
    ends = [match.span() for match in _BAR.finditer(rich.text)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(rich.text)]
    cells = [rich.part(start, stop) for start, stop in zip(starts, stops, strict=True)]
    is_framed = rich.text.startswith("|") and rich.text.endswith("|")
    return tuple(map(_stripped, cells[1:-1] if is_framed else cells))


def _stripped(cell: RichText) -> RichText:
    return join([cell], " ")
