"""Laying rows out as a table, in as many pages as Slack's limits make of them.

Slack takes one table a message, of 100 rows and 10,000 characters (https://docs.slack.dev/reference/block-kit/blocks/table-block);
the message has other texts, too, and all of its blocks together have a limit of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

#: One of Slack's hundred is the header.
MAX_ROWS = 99
#: Characters in all cells.
MAX_CHARS = 8000
#: Characters in a cell, so that what one person writes does not fill a page.
MAX_CELL = 400

#: Slack takes no empty cell.
_EMPTY = "–"

Row = tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class TablePage:
    """Which rows stand on a page: from `first`, counted from 0, up to but without `end`."""

    number: int
    first: int
    end: int


def fitted(row: Sequence[str]) -> Row:
    """A row as it stands in a table: no cell empty, none longer than it may be."""
    return tuple(_cut(each.strip()) or _EMPTY for each in row)


def pages(header: Row, rows: Sequence[Row]) -> list[TablePage]:
    """Pages that have each row once, in order; at least one."""
    found: list[TablePage] = []
    first, size = 0, _length(header)
    for at, row in enumerate(rows):
        if at > first and (at - first == MAX_ROWS or size + _length(row) > MAX_CHARS):
            found.append(TablePage(number=len(found), first=first, end=at))
            first, size = at, _length(header)
        size += _length(row)
    return [*found, TablePage(number=len(found), first=first, end=len(rows))]


def table(header: Row, rows: Sequence[Row]) -> dict[str, Any]:
    """A table, whose columns are as wide as they are and wrap what is longer."""
    return {
        "type": "table",
        "column_settings": [{"is_wrapped": True} for _ in header],
        "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in (header, *rows)],
    }


def _cut(text: str) -> str:
    return text if len(text) <= MAX_CELL else text[: MAX_CELL - 1].rstrip() + "…"


def _length(row: Row) -> int:
    return sum(map(len, row))
