"""CSV files: every spreadsheet can read them, and nothing in them is computed."""

import csv
import io

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from bot.documents.csv_file import write_csv
from domain.exports.export import Export
from tests.bot.documents.exports import ENTRY, EXPORT, EXPORTS, FORMULAS, exported

#: Texts that may precede a formula without making it a text.
BEFORE = (
    "",
    "\t",
    "\r",
    "\n",
    "\r\n",
    " ",
    "\x00",
    "\x07",
    "\x1b",
    "\u2028",
    "\ufeff",
    '"',
    '""',
    ' "',
    "ST 1/24;",
    'a";',
    "a; ",
    "a|",
)

SIGNS = tuple("=+-@＝＋－＠")


def cells(content: bytes, separator: str = ",") -> list[list[str]]:
    """Return the cells as a program with that separator finds them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


def assert_nothing_is_computed(content: bytes) -> None:
    """Assert that with no separator a cell begins with a sign of a formula, spaces and quotation marks aside."""
    for separator in ",;\t|":
        for row in cells(content, separator):
            for cell in row:
                assert not cell.lstrip(' \t\r\n"\x00').startswith(SIGNS), (separator, cell)


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("before", BEFORE, ids=repr)
def test_no_cell_is_a_formula(before: str, formula: str) -> None:
    """A formula in any column, alone or after what spreadsheets skip or split at, becomes a text with an apostrophe."""
    content = write_csv(exported((f"{before}{formula}", "b"), ("a", f"{before}{formula}")))
    assert_nothing_is_computed(content)
    assert all(f"'{formula}" in cell for cell in (cells(content)[1][1], cells(content)[2][7]))


@pytest.mark.parametrize("cell", ["III.3a", "ST 10000/24 - annex", "a; b", "1-2", "’quoted’", "x=1", "mail@example"])
def test_what_is_harmless_stays(cell: str) -> None:
    """A sign inside a cell is no formula, and stays as it is."""
    assert cells(write_csv(exported((cell, "b"))))[1][1] == cell


def test_the_file_is_as_documented() -> None:
    """A byte order mark, then lines that end as in RFC 4180, every cell quoted, days as in ISO 8601."""
    entry = replace(ENTRY, title='a "b", c', evidence="a\r\nb", due=None, month=None)
    expected = (
        '\ufeff"Reference","Title","Owners","Instalment","Deadline","Status","Done on","Evidence",'
        '"On hold because","Reported by its owner","Progress","Expected on","Paragraph","Marking"\r\n'
        '"III.3a","a ""b"", c","Europol (EFECC)","","","done","2023-10-20","a  b","","","","","III.3","LIMITE"\r\n'
    )
    assert write_csv(replace(EXPORT, instalments=(entry,))).decode() == expected


@pytest.mark.long
@settings(max_examples=300)
@given(export=EXPORTS)
def test_whatever_people_write(export: Export) -> None:
    """With any text each row is one row, no cell is computed, and no control character is left."""
    content = write_csv(export)
    assert_nothing_is_computed(content)
    assert [len(row) for row in cells(content)] == [14] * (len(export.instalments) + 1)
    assert not any(character < " " for row in cells(content) for cell in row for character in cell)


def test_a_long_cell_is_cut() -> None:
    """A cell that a spreadsheet would split, so that its rest might begin with a sign, ends with an ellipsis."""
    for text in ("a" * 32_766 + "=1", ";=" * 20_000, "😀" * 16_384):
        cell = cells(write_csv(exported((text, ""))))[1][1]
        assert len(cell.encode("utf-16-le")) <= 2 * 32_767
        assert cell.endswith("…")
    longest = "a" * 32_767
    assert cells(write_csv(exported((longest, ""))))[1][1] == longest
