"""Writing rows as a CSV file (RFC 4180), in which no cell is a formula to a spreadsheet.

A spreadsheet takes a cell that begins with one of a few signs for a formula, quoted or not, and runs it
(https://owasp.org/www-community/attacks/CSV_Injection). Where its separator is another than the comma, as in much of
Europe, a cell may begin for it after any semicolon.
"""

import csv
import io
import re
from datetime import date

from bot.documents.cells import SIGNS, begins_hidden, cut, one_line
from domain.exports.export import Export
from domain.exports.instalment_rows import Cell

#: Excel takes a file for UTF-8 if it begins with this.
_BOM = "\ufeff"

#: The beginning of a cell, for whichever separator; spaces and quotation marks before the sign do not make it a text.
_FORMULA = re.compile(rf"""(^|[;|])([\s"]*)(?=[{re.escape(SIGNS)}])""")


def csv_file(export: Export) -> bytes:
    """The file: UTF-8 with a byte order mark, every cell quoted, days as 2024-06-13."""
    out = io.StringIO(newline="")
    out.write(_BOM)
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    sheet = export.instalment_table
    writer.writerow(map(harmless, sheet.header))
    writer.writerows(map(harmless, row) for row in sheet.rows)
    return out.getvalue().encode()


def harmless(cell: Cell) -> str:
    """A cell on one line that no spreadsheet computes: an apostrophe stands before whatever might begin a formula."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    given = str(cell)
    text = _FORMULA.sub(r"\1\2'", one_line(given))
    return cut(f"'{text}" if begins_hidden(given) and not text.startswith("'") else text)
