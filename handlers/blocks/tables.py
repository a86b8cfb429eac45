"""Tables, split into pages that fit Slack's limits: data tables, which their reader sorts and filters, and plain ones.

Slack takes one table a message, of 100 rows and 10,000 characters (https://docs.slack.dev/reference/block-kit/blocks/table-block);
the message has other texts, too, and all of its blocks together have a limit of their own. A data table
(https://docs.slack.dev/reference/block-kit/blocks/data-table-block) has the same limits, and pages of its own. Slack
does not say where it takes one, so only messages that are posted have tables: a refused one is posted again without.
What only its reader sees, as an acknowledgement or at a response URL, has a list in place of any table.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from msgspec import Struct

from handlers.blocks.elements import Block, rich_text, shorten, words

#: Rows on a page: one of Slack's hundred is the header.
MAX_ROWS = 99
#: Characters in all cells of a page.
MAX_CHARS = 6000
#: Characters in a cell, so that what one person writes does not fill a page.
MAX_CELL = 400

#: Rows that a data table shows at a time.
_PAGE_ROWS = 10
#: What a row without a day is sorted by.
_LAST = date.max

#: The id of a table whose second column has the note of each row.
_BY_NOTE = "by_note"

#: The text of an empty cell, which Slack does not take.
_EMPTY = "–"

Row = tuple[str, ...]


class TablePage(Struct, frozen=True, kw_only=True):
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
        "column_settings": _wrapped(len(header)),
        "rows": [[_cell(text) for text in header], *([_bold_cell(first), *map(_cell, rest)] for first, *rest in rows)],
    }


def data_table(
    header: Row, rows: Sequence[Row], days: Sequence[date | None], *, day_column: int, caption: str
) -> Block:
    """Return a data table; `days` has the day by which each row is sorted in the column of the deadlines."""
    cells = [[_bold_cell(title), *map(_cell, rest)] for title, *rest in rows]
    for row, texts, day in zip(cells, rows, days, strict=True):
        row[day_column] = _day_cell(texts[day_column], day or _LAST)
    return {
        "type": "data_table",
        "caption": caption,
        "page_size": _PAGE_ROWS,
        "row_header_column_index": 0,
        "rows": [[_cell(text) for text in header], *cells],
    }


def has_data_table(answer: Mapping[str, Any]) -> bool:
    """Return whether a message has a data table."""
    return any(block["type"] == "data_table" for block in answer.get("blocks", ()))


def with_plain_tables(answer: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message with a plain table in place of a data table."""
    return {**answer, "blocks": [_plain_table(block) for block in answer.get("blocks", ())]}


def with_lists(answer: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message with a list in place of a table: an item for each row, without the header."""
    if not answer.get("blocks"):
        return dict(answer)
    return {**answer, "blocks": [_list(block) if "rows" in block else block for block in answer["blocks"]]}


def by_note(table: Block) -> Block:
    """Return a table marked as one whose second column has the note of each row: a list has it above the rows."""
    return {**table, "block_id": _BY_NOTE}


def _list(table: Block) -> Block:
    rows = table["rows"][1:]
    if table.get("block_id") != _BY_NOTE:
        return {"type": "rich_text", "elements": [_bullets(rows)]}
    elements: list[Block] = []
    for note, of_note in groupby(rows, key=lambda row: row[1]["text"]):
        elements.append({"type": "rich_text_section", "elements": [words(note, bold=True)]})
        elements.append(_bullets([[row[0], *row[2:]] for row in of_note]))
    return {"type": "rich_text", "elements": elements}


def _bullets(rows: Iterable[Sequence[Block]]) -> Block:
    items = [{"type": "rich_text_section", "elements": list(_item(row))} for row in rows]
    return {"type": "rich_text_list", "style": "bullet", "elements": items}


def _item(row: Sequence[Block]) -> Iterator[Block]:
    """Yield the text elements of a row's cells, with dots between them; empty cells are left out."""
    filled = [cell for cell in row if cell.get("text") != _EMPTY]
    for number, cell in enumerate(filled):
        if number:
            yield words(" · ")
        if "text" in cell:
            yield words(cell["text"])
        else:
            yield from (element for section in cell["elements"] for element in section["elements"])


def _plain_table(block: Block) -> Block:
    if block["type"] != "data_table":
        return block
    rows = [[_cell(cell["text"]) if cell["type"] == "raw_number" else cell for cell in row] for row in block["rows"]]
    return {**_id_of(block), "type": "table", "column_settings": _wrapped(len(rows[0])), "rows": rows}


def _id_of(block: Block) -> Block:
    return {key: value for key, value in block.items() if key == "block_id"}


def _wrapped(columns: int) -> list[Block]:
    return [{"is_wrapped": True}] * columns


def _day_cell(text: str, day: date) -> Block:
    """Return a cell that shows a text and is sorted by a day: letters would put April before December."""
    return {"type": "raw_number", "value": day.toordinal(), "text": text}


def _cell(text: str) -> Block:
    return {"type": "raw_text", "text": text}


def _bold_cell(text: str) -> Block:
    return rich_text([words(text, bold=True)])


def _length(row: Row) -> int:
    return sum(map(len, row))
