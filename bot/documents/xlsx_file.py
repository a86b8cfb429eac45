"""Write an export as an Excel workbook: the instalments on one sheet, their changes on another.

Every text is written as a text, which nothing computes or links.
"""

import io
import re
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.documents.cells import FORMULA_SIGNS, to_one_line, truncate
from domain.exports.export import Export, Table
from domain.exports.instalment_columns import Cell
from domain.i18n.status_label import DisplayStatus

#: The widths of the columns of both sheets, in characters; the two sheets have no other columns but that of the note's
#: number, if there are several notes. A4 in landscape has room for about 150 in full size.
_WIDTHS = (
    (10, 33, 22, 15, 11, 14, 12, 22, 18, 18, 18, 12, 9, 9),
    (9, 16, 16, 10, 14, 38, 14, 14, 22, 9),
)
#: The places and the width of that column.
_NOTE_COLUMNS, _NOTE_WIDTH = (0, 3), 11
#: The column with the status of an instalment, counted from the last one.
_STATUS_COLUMN = 9
#: Inches beside the table on paper.
_SIDE_MARGIN = 0.4
#: Excel's numbers for a day and a time as the reader's own settings write them.
_DAY_FORMAT, _MOMENT_FORMAT = 14, 22

#: Excel's limit on a sheet's name, and ours on document properties, headers and footers, which Excel limits, too.
_MAX_NAME, _MAX_SHORT_TEXT = 31, 100

#: Characters that Excel does not take in a sheet's name.
_INVALID_IN_NAME = re.compile(r"[\[\]:*?/\\]")

#: The beginning of Excel's calendar; an earlier day is written as a text.
_CALENDAR_START = date(1900, 3, 1)

_A4 = 9
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_xlsx(export: Export) -> bytes:
    """Return the file: days and times are Excel's own; the header row is frozen, has filters and is on every page.

    Columns without a value are hidden, and can be shown again.
    """
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, _OPTIONS) as book:
        book.set_properties(_properties(export))
        formats = _Formats(book)
        names = set[str]()
        overdue = {row for row, each in enumerate(export.instalments, start=1) if each.status is DisplayStatus.OVERDUE}
        for sheet, widths, place, late in (
            (export.instalment_table, _WIDTHS[0], _NOTE_COLUMNS[0], overdue),
            (export.change_table, _WIDTHS[1], _NOTE_COLUMNS[1], frozenset[int]()),
        ):
            page = book.add_worksheet(_sheet_name(sheet.name, names))
            _lay_out(page, export)
            last, used = _write_table(page, sheet, formats, late)
            note_width = (_NOTE_WIDTH,) if export.has_several_notes else ()
            for column, width in enumerate((*widths[:place], *note_width, *widths[place:])):
                page.set_column(column, column, width, None, {"hidden": bool(last) and column not in used})
            page.autofilter(0, 0, last, len(sheet.header) - 1)
    return out.getvalue()


class _Formats:
    """The formats of cells."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        usual = {"text_wrap": True, "valign": "top", "align": "left"}
        self.header: Format = book.add_format({**usual, "bold": True, "bg_color": "#DCE6F1", "bottom": 1})
        self.text: Format = book.add_format(usual)
        #: Without this mark Excel takes a text that looks like a formula for one when a person edits its cell.
        self.quoted: Format = book.add_format({**usual, "quote_prefix": True})
        self.day: Format = book.add_format({**usual, "num_format": _DAY_FORMAT})
        self.moment: Format = book.add_format({**usual, "num_format": _MOMENT_FORMAT})
        self.late: Format = book.add_format({**usual, "bold": True, "font_color": "#A51414", "bg_color": "#FBE7E5"})


def _properties(export: Export) -> dict[str, str | datetime]:
    """Return the document properties; the file is dated by the day of its data: the same data is the same file."""
    return {
        "title": _shorten(export.title),
        "subject": _shorten(export.read_as),
        "category": _shorten(export.marking),
        "keywords": _shorten(export.marking),
        "comments": _shorten(f"{export.as_of} {export.record}" if export.record_head else export.as_of),
        "created": datetime.combine(max(export.day, _CALENDAR_START), time()),
    }


def _lay_out(page: Worksheet, export: Export) -> None:
    """Set what must be set before the first row is written."""
    page.freeze_panes(1, 0)
    page.set_landscape()
    page.set_margins(left=_SIDE_MARGIN, right=_SIDE_MARGIN)
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    # `&` begins a code in headers and footers, and each part has a code before it.
    title, marking, stand = (_shorten(text).replace("&", "&&") for text in (export.title, export.marking, export.as_of))
    page.set_header(f'&L{title}&C&"-,Bold"{marking}')
    page.set_footer(f"&L{stand}&C{marking}&R&P / &N")


def _write_table(page: Worksheet, sheet: Table, formats: _Formats, late: AbstractSet[int]) -> tuple[int, set[int]]:
    """Write a table row by row; return the number of the last row, and the columns that have values, counted from 0.

    The status of the rows in `late` is in red.
    """
    for column, label in enumerate(sheet.header):
        page.write_string(0, column, _cell_text(label), formats.header)
    last_row, used = 0, set[int]()
    for last_row, row in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(row):
            if cell not in (None, ""):
                used.add(column)
            is_late = column == len(row) - _STATUS_COLUMN and last_row in late
            _write_cell(page, (last_row, column), cell, formats, formats.late if is_late else formats.text)
    return last_row, used


def _write_cell(page: Worksheet, place: tuple[int, int], cell: Cell, formats: _Formats, text_format: Format) -> None:
    """Write a cell by its type; nothing is guessed from what a text looks like."""
    if isinstance(cell, datetime):
        page.write_datetime(*place, cell, formats.moment)
    elif isinstance(cell, date) and cell >= _CALENDAR_START:
        page.write_datetime(*place, cell, formats.day)
    elif isinstance(cell, int):
        page.write_number(*place, cell, formats.text)
    elif cell is not None and (text := _cell_text(str(cell))):
        quoted = text.lstrip("\"' ").startswith(tuple(FORMULA_SIGNS))
        page.write_string(*place, text, formats.quoted if quoted else text_format)


def _cell_text(text: str) -> str:
    """Return a text as a cell has it; the library would write one inside these tags into the file as XML."""
    line = to_one_line(text)
    return truncate(f"{line} ") if line.startswith("<r>") and line.endswith("</r>") else line


def _sheet_name(label: str, taken: set[str]) -> str:
    """Return a unique sheet name that Excel takes, which keeps one for itself (History)."""
    name = _INVALID_IN_NAME.sub(" ", to_one_line(label))[:_MAX_NAME].strip("' ") or "1"
    if name.casefold() in taken | {"history"}:
        name = f"{name[: _MAX_NAME - 2]} {len(taken) + 1}"
    taken.add(name.casefold())
    return name


def _shorten(text: str) -> str:
    return to_one_line(text)[:_MAX_SHORT_TEXT]
