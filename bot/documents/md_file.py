"""Writing an export as a Markdown table, as GitHub shows it (https://github.github.com/gfm/#tables-extension-)."""

import re
from collections.abc import Iterable
from datetime import date

from bot.documents.cells import one_line
from domain.exports.export import Export
from domain.exports.instalment_rows import Cell

#: What would format, link or compute something.
_SIGNS = re.compile(r"([\\`*_\[\]|~$])")


def md_file(export: Export) -> bytes:
    """The file: its title with the marking, how the filters were read and of which day it is, then the table."""
    sheet = export.instalment_table
    lines = [
        f"# {shown(export.title)}",
        "",
        f"**{shown(export.marking)}** · {shown(export.read_as)} · {shown(export.as_of)}",
        "",
        _line(map(shown, sheet.header)),
        _line("---" for _ in sheet.header),
        *(_line(map(shown, row)) for row in sheet.rows),
    ]
    return ("\n".join(lines) + "\n").encode()


def shown(cell: Cell) -> str:
    """A cell on one line in which nothing is markup."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    text = one_line(str(cell)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _SIGNS.sub(r"\\\1", text)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
