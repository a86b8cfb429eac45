"""Write an export as a CSV file (RFC 4180) in which no cell is a formula.

A spreadsheet takes a cell that begins with one of a few signs for a formula, quoted or not, and runs it: CSV injection
(https://owasp.org/www-community/attacks/CSV_Injection). Where its separator is not the comma, as in much of Europe, a
cell may begin for it after any semicolon.
"""

import csv
import io
import re
from datetime import date

from bot.documents.cells import FORMULA_SIGNS, starts_with_control, to_one_line, truncate
from domain.exports.export import Export
from domain.exports.instalment_columns import Cell

#: The byte order mark, by which Excel recognises UTF-8.
_BOM = "\ufeff"

#: The beginning of a cell, for any separator; spaces and quotation marks before the sign do not make it a text.
_FORMULA_START = re.compile(rf"""(^|[;|])([\s"]*)(?=[{re.escape(FORMULA_SIGNS)}])""")


def write_csv(export: Export) -> bytes:
    """Return the file: UTF-8 with a byte order mark, every cell quoted, days as 2024-06-13."""
    out = io.StringIO(newline="")
    out.write(_BOM)
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    sheet = export.instalment_table
    writer.writerow(map(escape_cell, sheet.header))
    writer.writerows(map(escape_cell, row) for row in sheet.rows)
    return out.getvalue().encode()


def escape_cell(cell: Cell) -> str:
    """Return a cell on one line that no spreadsheet computes: an apostrophe precedes whatever might begin a formula."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    raw_text = str(cell)
    text = _FORMULA_START.sub(r"\1\2'", to_one_line(raw_text))
    return truncate(f"'{text}" if starts_with_control(raw_text) and not text.startswith("'") else text)
