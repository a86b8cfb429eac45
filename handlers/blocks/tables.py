"""Table blocks, split into pages that fit Slack's limits.

Slack takes one table a message, of 100 rows and 10,000 characters (https://docs.slack.dev/reference/block-kit/blocks/table-block);
the message has other texts, too, and all of its blocks together have a limit of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handlers.blocks.elements import Block, rich_text, shorten, words

#: Rows on a page: one of Slack's hundred is the header.
MAX_ROWS = 99
#: Characters in all cells of a page.
MAX_CHARS = 6000
#: Characters in a cell, so that what one person writes does not fill a page.
MAX_CELL = 400

#: The text of an empty cell, which Slack does not take.
_EMPTY = "–"

Row = tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class TablePage:
    """The rows on a page: from `first`, counted from 0, up to but not including `end`."""

    number: int
    first: int
    end: int


def fit_row(row: Sequence[str]) -> Row:
    """Return a row as Slack takes it: no cell empty, none too long."""
    return tuple(shorten(cell.strip(), MAX_CELL) or _EMPTY for cell in row)


def split_pages(header: Row, rows: Sequence[Row]) -> list[TablePage]:
    """Return pages that have each row once, in order; at least one page."""
    pages: list[TablePage] = []
    first, size = 0, _length(header)
    for index, row in enumerate(rows):
        if index > first and (index - first == MAX_ROWS or size + _length(row) > MAX_CHARS):
            pages.append(TablePage(number=len(pages), first=first, end=index))
            first, size = index, _length(header)
        size += _length(row)
    return [*pages, TablePage(number=len(pages), first=first, end=len(rows))]


def table(header: Row, rows: Sequence[Row]) -> dict[str, Any]:
    """Return a table block, whose columns wrap; the first cell of each row is bold."""
    return {
        "type": "table",
        "column_settings": [{"is_wrapped": True} for _ in header],
        "rows": [[_cell(text) for text in header], *([_bold_cell(first), *map(_cell, rest)] for first, *rest in rows)],
    }


def _cell(text: str) -> Block:
    return {"type": "raw_text", "text": text}


def _bold_cell(text: str) -> Block:
    return rich_text([words(text, bold=True)])


def _length(row: Row) -> int:
    return sum(map(len, row))
