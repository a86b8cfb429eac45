"""Excel workbooks in which days are days, texts are texts and nothing is computed."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from openpyxl.cell import Cell
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.worksheet import Worksheet

from bot.documents.cells import one_line
from bot.documents.xlsx_file import xlsx_file
from domain.exports.export import Export
from tests.bot.documents.exports import ENTRY, EXPORT, EXPORTS, FORMULAS, TRACE, exported


def sheets(content: bytes) -> tuple[Worksheet, Worksheet]:
    """The two sheets of a workbook."""
    one, other = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    return one, other


def cells(sheet: Worksheet) -> Iterator[Cell]:
    """All cells of a sheet that something stands in."""
    return (each for row in sheet.iter_rows() for each in row if isinstance(each, Cell) and each.value is not None)


def at(year: int, month: int, day: int, hour: int = 0) -> datetime:
    """A time as a workbook has it: a spreadsheet knows of no zones."""
    return datetime(year, month, day, hour)  # noqa: DTZ001


def printed(sheet: Worksheet) -> list[str | None]:
    """What stands above each printed page and below it, on the left and in the middle."""
    assert sheet.oddHeader is not None
    assert sheet.oddFooter is not None
    return [each.text for part in (sheet.oddHeader, sheet.oddFooter) for each in (part.left, part.center) if each]


def text(cell: object) -> str:
    """What Excel shows of a text: an underscore that would begin one of its codes is a code itself in the file."""
    value = cell.value if isinstance(cell, Cell) else None
    return unescape(value).strip() if isinstance(value, str) else ""


def parts(content: bytes) -> dict[str, str]:
    """The files of which a workbook consists."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {each: packed.read(each).decode() for each in packed.namelist()}


def assert_nothing_is_computed(content: bytes) -> None:
    """There is no formula, no link and no macro, in whatever reads the file."""
    for sheet in sheets(content):
        assert all(each.data_type in ("s", "d", "n") and each.hyperlink is None for each in cells(sheet))
    found = parts(content)
    assert not any(re.search(r"<f[ >/]|<hyperlink|<ddeLink|externalReference", each) for each in found.values())
    assert not any("vba" in name or "externalLink" in name for name in found)


def test_types_are_excels_own() -> None:
    """Days and times are dates to a spreadsheet, numbers are numbers, and everything else is text."""
    one, other = sheets(xlsx_file(EXPORT))
    assert [each.value for each in one[2]] == [
        *("III.3a", "Joint report", "Europol (EFECC)", "June 2024", at(2024, 6, 30), "done"),
        *(at(2023, 10, 20), "ST 10000/24", None, None, "III.3", "LIMITE"),
    ]
    assert [each.number_format for each in (one["E2"], one["G2"])] == ["yyyy-mm-dd"] * 2
    assert [each.value for each in other[2]] == [
        *(12, at(2023, 10, 20, 12), "Anna", "III.3a", "June 2024"),
        *("III.3a, June 2024 marked done: ST 10000/24", "open", "done", None, "LIMITE"),
    ]
    assert other["B2"].number_format == "yyyy-mm-dd hh:mm"


def test_it_is_laid_out_for_reading_and_printing() -> None:
    """Either sheet has its header frozen, with filters and on every printed page, which bears the marking."""
    for sheet, last in zip(sheets(xlsx_file(EXPORT)), ("L2", "J2"), strict=True):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == f"A1:{last}"
        assert sheet.print_title_rows == "$1:$1"
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == 0
        assert printed(sheet) == ["Deliverables of note 13901/23, LIMITE", "LIMITE", "As of 20 October 2023.", "LIMITE"]
        assert all(each.alignment.wrap_text for each in cells(sheet))
        assert all(sheet.column_dimensions[each.column_letter].width > 8 for each in sheet[1] if isinstance(each, Cell))


def test_it_says_what_it_is() -> None:
    """The properties have the title, the marking and how the filters were read, and no time but that of its matter."""
    said = openpyxl.load_workbook(io.BytesIO(xlsx_file(EXPORT))).properties
    assert (said.title, said.subject) == ("Deliverables of note 13901/23, LIMITE", "whatever its status")
    assert (said.category, said.keywords, said.description) == ("LIMITE", "LIMITE", "As of 20 October 2023.")
    assert said.created == at(2023, 10, 20)


def test_the_same_is_the_same_file() -> None:
    """A file does not depend on when it is made."""
    assert xlsx_file(EXPORT) == xlsx_file(EXPORT)


@pytest.mark.parametrize("formula", [*FORMULAS, "\t=1", "\r\n=1", " =1", "'=1", '"=1', "{=1}", "'"])
def test_no_cell_becomes_a_formula(formula: str) -> None:
    """A text that begins like a formula is a text, and marked so that it stays one when somebody edits it."""
    content = xlsx_file(exported((formula, formula)))
    assert_nothing_is_computed(content)
    one, other = sheets(content)
    for cell in (one["B2"], one["H2"], other["C2"], other["I2"]):
        assert cell.value == one_line(formula)
        assert cell.data_type == "s"
        assert cell.quotePrefix == (one_line(formula).lstrip("'\" ")[:1] in tuple("=+-@＝＋－＠"))


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
    """What looks like the file's own markup, or like a link, stands in its cell as it was typed."""
    content = xlsx_file(exported((typed, typed)))
    assert_nothing_is_computed(content)
    one, other = sheets(content)
    assert [text(one["B2"]), text(other["I2"])] == [typed, typed]


@pytest.mark.long
@settings(max_examples=150, deadline=None)
@given(export=EXPORTS)
def test_whatever_people_write(export: Export) -> None:
    """Each text is read back as it was written, but for control characters, and nothing is computed."""
    content = xlsx_file(export)
    assert_nothing_is_computed(content)
    one, other = sheets(content)
    titles = [text(row[1]) for row in one.iter_rows(min_row=2)]
    reasons = [text(row[8]) for row in other.iter_rows(min_row=2)]
    assert titles == [one_line(each.title) for each in export.instalments]
    assert reasons == [one_line(each.reason) for each in export.changes]


def test_a_long_cell_is_cut() -> None:
    """A text that Excel does not take is cut, with an ellipsis."""
    for long in ("a" * 40_000, "😀" * 20_000, "<r>" + "a" * 32_760 + "</r>"):
        one, _ = sheets(xlsx_file(exported((long, ""))))
        cell = str(one["B2"].value)
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
    """Whatever a language calls them, names are short enough, without forbidden signs, and not the same."""
    assert openpyxl.load_workbook(io.BytesIO(xlsx_file(replace(EXPORT, sheet_names=names)))).sheetnames == expected


def test_signs_in_the_marking_are_no_codes() -> None:
    """What stands above a printed page is not taken for a code, which Excel would carry out."""
    one, _ = sheets(xlsx_file(replace(EXPORT, marking="R&D &A", title="&&P", as_of="A&B")))
    assert printed(one) == ["&&&&P", "R&&D &&A", "A&&B", "R&&D &&A"]


def test_an_empty_history_and_early_days() -> None:
    """Without a change there is a header with filters; a day before Excel's calendar stands there as a text."""
    early = replace(ENTRY, due=date(1899, 12, 31), done_on=date(1900, 3, 1))
    one, other = sheets(xlsx_file(replace(EXPORT, day=date.min, changes=(), instalments=(early,))))
    assert (one["E2"].value, one["G2"].value) == ("1899-12-31", at(1900, 3, 1))
    assert (other.auto_filter.ref, other.max_row) == ("A1:J1", 1)


@pytest.mark.longest
def test_fifty_thousand_rows_fit_into_memory() -> None:
    """The rows are on the disk while they are written: they need little memory beside the file itself."""
    import tracemalloc  # noqa: PLC0415  # here alone

    export = replace(EXPORT, instalments=(ENTRY,) * 50_000, changes=(TRACE,) * 50_000)
    tracemalloc.start()
    content = xlsx_file(export)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 40_000_000
    one = openpyxl.load_workbook(io.BytesIO(content), read_only=True).worksheets[0]
    assert one.max_row == 50_001
