"""Write an export as a Markdown table, as GitHub shows it (https://github.github.com/gfm/#tables-extension-)."""

import re
from collections.abc import Iterable
from datetime import date
from itertools import compress

from bot.documents.cells import to_one_line
from domain.exports.export import Export
from domain.exports.instalment_columns import Cell

#: Signs that would format, link or compute something.
_MARKUP_SIGNS = re.compile(r"([\\`*_\[\]|~$])")


def write_md(export: Export) -> bytes:
    """Return the file: the title with the marking, how the filters were read, the day, then the columns with values."""
    sheet = export.instalment_table
    rows = [[escape_cell(cell) for cell in row] for row in sheet.rows]
    used = [any(column) for column in zip(*rows, strict=True)] or [True] * len(sheet.header)
    lines = [
        f"# {escape_cell(export.title)}",
        "",
        f"**{escape_cell(export.marking)}** · {escape_cell(export.read_as)} · {escape_cell(export.as_of)}",
        *(["", escape_cell(export.record)] if export.record_head else []),
        "",
        _table_row(compress(map(escape_cell, sheet.header), used)),
        _table_row("---" for is_used in used if is_used),
        *(_table_row(compress(row, used)) for row in rows),
    ]
    return ("\n".join(lines) + "\n").encode()


def escape_cell(cell: Cell) -> str:
    """Return a cell on one line in which nothing is markup."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    text = to_one_line(str(cell)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _MARKUP_SIGNS.sub(r"\\\1", text)


def _table_row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
