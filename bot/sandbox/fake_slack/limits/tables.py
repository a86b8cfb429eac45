"""Slack's limits on tables, plain ones and those that the reader sorts and filters.

The pages are https://docs.slack.dev/reference/block-kit/blocks/table-block and data-table-block.
"""

from collections.abc import Iterator, Sequence

from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.limits.rich_text import rich_text_problems

#: The kinds of tables.
TABLES = ("table", "data_table")
#: Rows of a table, cells of a row, and columns with settings.
MAX_ROWS = 100
MAX_CELLS = 20
#: Rows of a data table with its header, and its rows on a page.
MAX_DATA_ROWS = 101
MAX_PAGE_ROWS = 100
#: Characters of all cells of a message together.
MAX_TABLE_TEXT = 10_000

_ALIGNMENTS = ("left", "center", "right")


def table_problems(table: Json) -> Iterator[str]:
    """Yield the problems of a table, in a few words each; nothing if it is valid."""
    yield from _row_problems(table, least=1, most=MAX_ROWS)
    settings = table.get("column_settings") or []
    if len(settings) > MAX_CELLS or not all(_is_column_setting(setting) for setting in settings):
        yield f"must be settings of {MAX_CELLS} columns at the most"


def data_table_problems(table: Json) -> Iterator[str]:
    """Yield the problems of a data table, in a few words each; nothing if it is valid."""
    problems = list(_row_problems(table, least=2, most=MAX_DATA_ROWS))
    yield from problems
    if problems:
        return
    header, *rows = table["rows"]
    if any(len(row) != len(header) for row in rows):
        yield "all rows must have the same number of cells"
    if any(cell["type"] == "rich_text" for cell in header):
        yield "a header cell must not be a rich_text"
    if not 1 <= table.get("page_size", 1) <= MAX_PAGE_ROWS:
        yield f"page_size must be 1 to {MAX_PAGE_ROWS}"
    if not 0 <= table.get("row_header_column_index", 0) < len(header):
        yield "row_header_column_index must be one of the columns"
    if not isinstance(table.get("caption"), str):
        yield "caption must be a text"


def _row_problems(table: Json, *, least: int, most: int) -> Iterator[str]:
    rows = table.get("rows")
    if not isinstance(rows, list) or not least <= len(rows) <= most:
        yield f"must be {least} to {most} rows"
        return
    if not all(isinstance(row, list) and 1 <= len(row) <= MAX_CELLS for row in rows):
        yield f"must be 1 to {MAX_CELLS} cells in a row"
        return
    if not all(_is_cell(cell) for row in rows for cell in row):
        yield "each cell must be a raw_text, a raw_number or a rich_text, and not empty"
    if table_length(table) > MAX_TABLE_TEXT:
        yield f"must be less than {MAX_TABLE_TEXT + 1} characters in all cells"


def find_tables(blocks: Sequence[Json]) -> list[Json]:
    """Return the tables among the blocks; a message may have one."""
    return [block for block in blocks if block.get("type") in TABLES]


def table_length(table: Json) -> int:
    """Return the number of characters in all cells of a table."""
    return sum(len(text) for row in table.get("rows") or () for cell in row for text in _texts(cell))


def _is_cell(cell: Json) -> bool:
    """Return whether a table takes a cell of this kind; Slack refuses one without a text."""
    match cell:
        case {"type": "raw_text", "text": str(text)}:
            return bool(text)
        case {"type": "raw_number", "value": int() | float()}:
            return True
        case {"type": "rich_text", "elements": list(elements)}:
            return any(element.get("elements") for element in elements) and not [*rich_text_problems(cell)]
    return False


def _is_column_setting(setting: Json | None) -> bool:
    return setting is None or setting.get("align", "left") in _ALIGNMENTS


def _texts(part: object) -> Iterator[str]:
    """Yield the texts in a cell, at any depth."""
    if isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part["text"]
        part = part.get("elements")
    if isinstance(part, list):
        for element in part:
            yield from _texts(element)
