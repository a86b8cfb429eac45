"""Slack's limits on a table in a message or at home (https://docs.slack.dev/reference/block-kit/blocks/table-block)."""

from collections.abc import Iterator, Sequence

from bot.sandbox.fake_slack.api_calls import Json

#: Rows of a table, cells of a row, and columns with settings.
MAX_ROWS = 100
MAX_CELLS = 20
#: Characters of all cells of a message together (https://docs.slack.dev/reference/block-kit/blocks/data-table-block
#: says it of any table).
MAX_TABLE_TEXT = 10_000

_ALIGNMENTS = ("left", "center", "right")


def table_problems(table: Json) -> Iterator[str]:
    """Yield the problems of a table, in a few words each; nothing if it is valid."""
    rows = table.get("rows")
    if not isinstance(rows, list) or not 1 <= len(rows) <= MAX_ROWS:
        yield f"must be 1 to {MAX_ROWS} rows"
        return
    if not all(isinstance(row, list) and 1 <= len(row) <= MAX_CELLS for row in rows):
        yield f"must be 1 to {MAX_CELLS} cells in a row"
        return
    if not all(_is_cell(cell) for row in rows for cell in row):
        yield "each cell must be a raw_text or a rich_text, and not empty"
    if table_length(table) > MAX_TABLE_TEXT:
        yield f"must be less than {MAX_TABLE_TEXT + 1} characters in all cells"
    settings = table.get("column_settings") or []
    if len(settings) > MAX_CELLS or not all(_is_column_setting(setting) for setting in settings):
        yield f"must be settings of {MAX_CELLS} columns at the most"


def find_tables(blocks: Sequence[Json]) -> list[Json]:
    """Return the tables among the blocks; a message may have one."""
    return [block for block in blocks if block.get("type") == "table"]


def table_length(table: Json) -> int:
    """Return the number of characters in all cells of a table."""
    return sum(len(text) for row in table.get("rows") or () for cell in row for text in _texts(cell))


def _is_cell(cell: object) -> bool:
    """Return whether a table takes a cell of this kind; Slack refuses one without a text."""
    return isinstance(cell, dict) and cell.get("type") in ("raw_text", "rich_text") and _is_filled(cell)


def _is_filled(cell: Json) -> bool:
    if cell["type"] == "raw_text":
        return bool(cell.get("text"))
    return any(element.get("elements") for element in cell.get("elements") or ())


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
