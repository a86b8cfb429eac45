"""Writing rows as a CSV file (RFC 4180), in which no cell is a formula to a spreadsheet.

A spreadsheet takes a cell that begins with one of a few signs for a formula, quoted or not, and runs it
(https://owasp.org/www-community/attacks/CSV_Injection). Where its separator is another than the comma, as in much of
Europe, a cell may begin for it after any semicolon.
"""

import csv
import io
import re
from datetime import date

from domain.exporting import Cell, Sheet

#: Excel takes a file for UTF-8 if it begins with this.
_BOM = "\ufeff"

#: Signs that a formula begins with, also in their wide forms.
_SIGNS = "=+\\-@＝＋－＠"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
#: The beginning of a cell, for whichever separator; spaces and quotation marks before the sign do not make it a text.
_FORMULA = re.compile(rf"""(^|[;|])([\s"]*)(?=[{_SIGNS}])""")


def csv_file(sheet: Sheet) -> bytes:
    """The file: UTF-8 with a byte order mark, every cell quoted, days as 2024-06-13."""
    out = io.StringIO(newline="")
    out.write(_BOM)
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in (sheet.header, *sheet.rows))
    return out.getvalue().encode("utf-8", "replace")


def harmless(cell: Cell) -> str:
    """A cell on one line that no spreadsheet computes: an apostrophe stands before whatever might begin a formula."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    hidden = _CONTROL.match(cell) is not None
    text = _FORMULA.sub(r"\1\2'", _CONTROL.sub(" ", cell).strip())
    return f"'{text}" if hidden and not text.startswith("'") else text
