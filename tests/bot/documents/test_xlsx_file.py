"""Excel workbooks: days are days, texts are texts, and nothing is computed."""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from msgspec.structs import replace
from openpyxl.cell import Cell
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.cells import to_one_line
from bot.documents.xlsx_file import write_xlsx
from domain.exports.export import Export
from domain.i18n.status_label import DisplayStatus
from tests.bot.documents.exports import ENTRY, EXPORT, EXPORTS, FORMULAS, TRACE, exported


def sheets(content: bytes) -> tuple[Worksheet, Worksheet]:
    """Return the two sheets of a workbook."""
    instalments, changes = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    return instalments, changes


def cells(sheet: Worksheet) -> Iterator[Cell]:
    """Return all cells of a sheet that are not empty."""
    return (cell for row in sheet.iter_rows() for cell in row if isinstance(cell, Cell) and cell.value is not None)


def at(year: int, month: int, day: int, hour: int = 0) -> datetime:
    """Return a time as a workbook has it: spreadsheets know no time zones."""
    return datetime(year, month, day, hour)  # noqa: DTZ001


def printed(sheet: Worksheet) -> list[str | None]:
    """Return the left and middle parts of the header and the footer of printed pages."""
    assert sheet.oddHeader is not None
    assert sheet.oddFooter is not None
    return [
        section.text for part in (sheet.oddHeader, sheet.oddFooter) for section in (part.left, part.center) if section
    ]


def text(cell: object) -> str:
    """Return what Excel shows of a text: an underscore that would begin one of its codes is escaped in the file."""
    value = cell.value if isinstance(cell, Cell) else None
    return unescape(value).strip() if isinstance(value, str) else ""


def parts(content: bytes) -> dict[str, str]:
    """Return the files inside a workbook."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def assert_nothing_is_computed(content: bytes) -> None:
    """Assert that no reader finds a formula, a link or a macro in the file."""
    for sheet in sheets(content):
        assert all(cell.data_type in ("s", "d", "n") and cell.hyperlink is None for cell in cells(sheet))
    files = parts(content)
    assert not any(re.search(r"<f[ >/]|<hyperlink|<ddeLink|externalReference", file) for file in files.values())
    assert not any("vba" in name or "externalLink" in name for name in files)


def test_types_are_excels_own() -> None:
    """Days and times are dates to a spreadsheet, numbers are numbers, and everything else is text."""
    instalments, changes = sheets(write_xlsx(EXPORT))
    assert [cell.value for cell in instalments[2]] == [
        *("III.3a", "Joint report", "Europol (EFECC)", "June 2024", at(2024, 6, 30), "done"),
        *(at(2023, 10, 20), "ST 10000/24", None, None, None, None, "III.3", "LIMITE"),
    ]
    # Excel's names of its formats 14 and 22, which it shows by the reader's settings.
    assert [cell.number_format for cell in (instalments["E2"], instalments["G2"])] == ["mm-dd-yy"] * 2
    assert [cell.value for cell in changes[2]] == [
        *(12, at(2023, 10, 20, 12), "Anna", "III.3a", "June 2024"),
        *("III.3a, June 2024 marked done: ST 10000/24", "open", "done", None, "LIMITE"),
    ]
    assert changes["B2"].number_format == "m/d/yy h:mm"


def test_it_is_laid_out_for_reading_and_printing() -> None:
    """Both sheets have a frozen header with filters, repeated on every printed page, and the marking on each page."""
    for sheet, last in zip(sheets(write_xlsx(EXPORT)), ("N2", "J2"), strict=True):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == f"A1:{last}"
        assert sheet.print_title_rows == "$1:$1"
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == 0
        assert printed(sheet) == ["Deliverables of note 13901/23, LIMITE", "LIMITE", "As of 20 October 2023.", "LIMITE"]
        assert all(cell.alignment.wrap_text for cell in cells(sheet))
        assert all(sheet.column_dimensions[cell.column_letter].width > 8 for cell in sheet[1] if isinstance(cell, Cell))


def test_empty_columns_are_hidden() -> None:
    """A column in which no row has a value is hidden, and no other; without rows all are shown."""
    instalments, changes = sheets(write_xlsx(EXPORT))
    hidden = [
        {key for key, column in sheet.column_dimensions.items() if column.hidden} for sheet in (instalments, changes)
    ]
    assert hidden == [{"I", "L"}, {"I"}]  # columns of one width are one
    spans = [(instalments.column_dimensions[key].min, instalments.column_dimensions[key].max) for key in ("I", "L")]
    assert spans == [(9, 11), (12, 12)]
    _, empty = sheets(write_xlsx(replace(EXPORT, changes=())))
    assert not any(column.hidden for column in empty.column_dimensions.values())


def test_what_is_overdue_is_red() -> None:
    """The status of an overdue instalment stands out in colour, and that of no other."""
    late = replace(ENTRY, status=DisplayStatus.OVERDUE, status_word="overdue")
    instalments, _ = sheets(write_xlsx(replace(EXPORT, instalments=(ENTRY, late))))
    assert [cell.fill.fgColor.rgb for cell in instalments["F"][1:]] == ["00000000", "FFFBE7E5"]
    assert instalments["F3"].font.color.rgb == "FFA51414"


def test_it_fits_on_paper() -> None:
    """In landscape on A4 the columns that are shown need not shrink below four fifths of their size."""
    for sheet in sheets(write_xlsx(EXPORT)):
        columns = [column for column in sheet.column_dimensions.values() if not column.hidden]
        characters = sum(column.width * ((column.max or 0) - (column.min or 0) + 1) for column in columns)
        inches_beside = (sheet.page_margins.left or 0) + (sheet.page_margins.right or 0)
        assert characters * 7 / 96 * 0.8 <= 11.69 - inches_beside


def test_it_says_what_it_is() -> None:
    """The properties have the title, the marking and how the filters were read, and no time but that of the data."""
    properties = openpyxl.load_workbook(io.BytesIO(write_xlsx(EXPORT))).properties
    assert (properties.title, properties.subject) == ("Deliverables of note 13901/23, LIMITE", "whatever its status")
    assert (properties.category, properties.keywords, properties.description) == (
        "LIMITE",
        "LIMITE",
        "As of 20 October 2023.",
    )
    assert properties.created == at(2023, 10, 20)


def test_the_same_is_the_same_file() -> None:
    """A file does not depend on when it is made."""
    assert write_xlsx(EXPORT) == write_xlsx(EXPORT)


@pytest.mark.parametrize("formula", [*FORMULAS, "\t=1", "\r\n=1", " =1", "'=1", '"=1', "{=1}", "'"])
def test_no_cell_becomes_a_formula(formula: str) -> None:
    """A text that begins like a formula is a text, marked so that it stays one when a person edits it."""
    content = write_xlsx(exported((formula, formula)))
    assert_nothing_is_computed(content)
    instalments, changes = sheets(content)
    for cell in (instalments["B2"], instalments["H2"], changes["C2"], changes["I2"]):
        assert cell.value == to_one_line(formula)
        assert cell.data_type == "s"
        assert cell.quotePrefix == (to_one_line(formula).lstrip("'\" ")[:1] in tuple("=+-@＝＋－＠"))


@pytest.mark.parametrize(
    "typed",
    [
        "<r></t></is></c><c r='M1'><f>1+1</f></c></r>",
        "<r><t>red</t></r>",
        "</t></is></c>",
        "<f>1</f>",
        "]]>",
        "&lt;f&gt;",
        "https://evil.example",
        "mailto:a@example",
        "internal:Sheet!A1",
        "external:c:\\calc.exe",
        "_x003D_1",
    ],
)
def test_no_text_is_read_as_markup(typed: str) -> None:
    """A text that looks like the file's markup, or like a link, is in its cell as it was typed."""
    content = write_xlsx(exported((typed, typed)))
    assert_nothing_is_computed(content)
    instalments, changes = sheets(content)
    assert [text(instalments["B2"]), text(changes["I2"])] == [typed, typed]


@pytest.mark.long
@settings(max_examples=150)
@given(export=EXPORTS)
def test_whatever_people_write(export: Export) -> None:
    """Any text is read back as it was written, without control characters, and nothing is computed."""
    content = write_xlsx(export)
    assert_nothing_is_computed(content)
    instalments, changes = sheets(content)
    titles = [text(row[1]) for row in instalments.iter_rows(min_row=2)]
    reasons = [text(row[8]) for row in changes.iter_rows(min_row=2)]
    assert titles == [to_one_line(instalment.title) for instalment in export.instalments]
    assert reasons == [to_one_line(change.reason) for change in export.changes]


def test_a_long_cell_is_cut() -> None:
    """A text that is too long for Excel is truncated with an ellipsis."""
    for long in ("a" * 40_000, "😀" * 20_000, "<r>" + "a" * 32_760 + "</r>"):
        instalments, _ = sheets(write_xlsx(exported((long, ""))))
        cell = str(instalments["B2"].value)
        assert 32_765 <= len(cell.encode("utf-16-le")) / 2 <= 32_767
        assert cell.endswith("…")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("History", "history"), ["History 1", "history 2"]),
        (("a/b:c*[d]?\\", "Changes"), ["a b c  d", "Changes"]),
        (("'quoted'", ""), ["quoted", "1"]),
        (("x" * 40, "X" * 40), ["x" * 31, "X" * 29 + " 2"]),
        (("Deliverables", "Deliverables"), ["Deliverables", "Deliverables 2"]),
    ],
)
def test_sheets_have_names_that_excel_takes(names: tuple[str, str], expected: list[str]) -> None:
    """In any language the names are short enough, without forbidden characters, and unique."""
    assert openpyxl.load_workbook(io.BytesIO(write_xlsx(replace(EXPORT, sheet_names=names)))).sheetnames == expected


def test_signs_in_the_marking_are_no_codes() -> None:
    """Ampersands in headers and footers are not taken for codes, which Excel would carry out."""
    instalments, _ = sheets(write_xlsx(replace(EXPORT, marking="R&D &A", title="&&P", as_of="A&B")))
    assert printed(instalments) == ["&&&&P", "R&&D &&A", "A&&B", "R&&D &&A"]


def test_an_empty_history_and_early_days() -> None:
    """Without a change there is a header with filters; a day before Excel's calendar is written as a text."""
    early = replace(ENTRY, due=date(1899, 12, 31), done_on=date(1900, 3, 1))
    instalments, changes = sheets(write_xlsx(replace(EXPORT, day=date.min, changes=(), instalments=(early,))))
    assert (instalments["E2"].value, instalments["G2"].value) == ("1899-12-31", at(1900, 3, 1))
    assert (changes.auto_filter.ref, changes.max_row) == ("A1:J1", 1)


@pytest.mark.longest
def test_fifty_thousand_rows_fit_into_memory() -> None:
    """Rows are kept on disk while they are written: they need little memory beyond the file itself."""
    import tracemalloc  # noqa: PLC0415  # here alone

    export = replace(EXPORT, instalments=(ENTRY,) * 50_000, changes=(TRACE,) * 50_000)
    tracemalloc.start()
    content = write_xlsx(export)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 40_000_000
    instalments = openpyxl.load_workbook(io.BytesIO(content), read_only=True).worksheets[0]
    assert instalments.max_row == 50_001
