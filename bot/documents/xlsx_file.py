"""Writing an export as an Excel workbook: the instalments on one sheet, on another what was changed of them.

Every text is written as a text, which nothing computes or links.
"""

import io
import re
from datetime import date, datetime, time

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.documents.cells import SIGNS, cut, one_line
from domain.exports.export import Export, Table
from domain.exports.instalment_rows import Cell

#: How wide the columns are, in characters; a table of more has the last width for the rest.
_WIDTHS = (
    (11, 48, 32, 16, 12, 12, 12, 36, 28, 28, 11, 10),
    (9, 17, 24, 11, 16, 48, 18, 18, 36, 10),
)

#: Excel takes no more of a sheet's name; and of what is said of a file, and above and below a page, not much more.
_MOST_NAME, _MOST_SHORT = 31, 100

#: Signs that Excel does not take in a sheet's name.
_NO_NAME = re.compile(r"[\[\]:*?/\\]")

#: Excel's calendar begins then; what is earlier stands there as a text.
_FIRST = date(1900, 3, 1)

_A4 = 9
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def xlsx_file(export: Export) -> bytes:
    """The file. Days and times are Excel's own; the header stays in sight, has filters and is on every printed page."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, _OPTIONS) as book:
        book.set_properties(_properties(export))
        formats = _Formats(book)
        names = set[str]()
        for sheet, widths in zip((export.instalment_table, export.change_table), _WIDTHS, strict=True):
            page = book.add_worksheet(_name(sheet.name, names))
            _lay_out(page, export, widths)
            last = _write(page, sheet, formats)
            page.autofilter(0, 0, last, len(sheet.header) - 1)
    return out.getvalue()


class _Formats:
    """How cells look."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        usual = {"text_wrap": True, "valign": "top"}
        self.header: Format = book.add_format({**usual, "bold": True, "bg_color": "#DCE6F1", "bottom": 1})
        self.text: Format = book.add_format(usual)
        #: Excel takes what looks like a formula for one when somebody edits its cell, unless it has this mark.
        self.quoted: Format = book.add_format({**usual, "quote_prefix": True})
        self.day: Format = book.add_format({**usual, "num_format": "yyyy-mm-dd"})
        self.moment: Format = book.add_format({**usual, "num_format": "yyyy-mm-dd hh:mm"})


def _properties(export: Export) -> dict[str, str | datetime]:
    """What the file says of itself; it is made on the day of what is in it, so that the same is the same file."""
    return {
        "title": _short(export.title),
        "subject": _short(export.read_as),
        "category": _short(export.marking),
        "keywords": _short(export.marking),
        "comments": _short(export.as_of),
        "created": datetime.combine(max(export.day, _FIRST), time()),
    }


def _lay_out(page: Worksheet, export: Export, widths: tuple[int, ...]) -> None:
    """What has to be said before the first row is written."""
    page.freeze_panes(1, 0)
    for column, width in enumerate(widths):
        page.set_column(column, column, width)
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    # `&` begins a code there, and each part has a code before it.
    title, marking, stand = (_short(each).replace("&", "&&") for each in (export.title, export.marking, export.as_of))
    page.set_header(f'&L{title}&C&"-,Bold"{marking}')
    page.set_footer(f"&L{stand}&C{marking}&R&P / &N")


def _write(page: Worksheet, sheet: Table, formats: _Formats) -> int:
    """Write a table, row by row; gives the number of the last one, counted from 0."""
    for column, label in enumerate(sheet.header):
        page.write_string(0, column, _text(label), formats.header)
    at = 0
    for at, row in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(row):
            _put(page, at, column, cell, formats)
    return at


def _put(page: Worksheet, row: int, column: int, cell: Cell, formats: _Formats) -> None:
    """Write a cell by its type; nothing is guessed from what a text looks like."""
    if isinstance(cell, datetime):
        page.write_datetime(row, column, cell, formats.moment)
    elif isinstance(cell, date) and cell >= _FIRST:
        page.write_datetime(row, column, cell, formats.day)
    elif isinstance(cell, int):
        page.write_number(row, column, cell, formats.text)
    elif cell is not None and (text := _text(str(cell))):
        quoted = text.lstrip("\"' ").startswith(tuple(SIGNS))
        page.write_string(row, column, text, formats.quoted if quoted else formats.text)


def _text(text: str) -> str:
    """A text as a cell has it; the library would write one in these tags into the file as it is, as XML."""
    line = one_line(text)
    return cut(f"{line} ") if line.startswith("<r>") and line.endswith("</r>") else line


def _name(wanted: str, taken: set[str]) -> str:
    """A sheet's name as Excel takes it, which keeps one for itself (History) and has each but once."""
    name = _NO_NAME.sub(" ", one_line(wanted))[:_MOST_NAME].strip("' ") or "1"
    if name.casefold() in taken | {"history"}:
        name = f"{name[: _MOST_NAME - 2]} {len(taken) + 1}"
    taken.add(name.casefold())
    return name


def _short(text: str) -> str:
    return one_line(text)[:_MOST_SHORT]
