"""CSV files that every spreadsheet reads, and in which nothing is computed."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings

from bot.documents.csv_file import csv_file
from domain.exports.export import Export
from tests.bot.documents.exports import ENTRY, EXPORT, EXPORTS, FORMULAS, exported

#: What may come before it without making it a text.
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
    """The cells, as a program that takes that separator finds them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


def assert_nothing_is_computed(content: bytes) -> None:
    """Whatever the separator, no cell begins with a sign of a formula, spaces and quotation marks aside."""
    for separator in ",;\t|":
        for row in cells(content, separator):
            for cell in row:
                assert not cell.lstrip(' \t\r\n"\x00').startswith(SIGNS), (separator, cell)


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("before", BEFORE, ids=repr)
def test_no_cell_is_a_formula(before: str, formula: str) -> None:
    """A formula in any column, alone or after what spreadsheets skip or divide at, is a text with an apostrophe."""
    content = csv_file(exported((f"{before}{formula}", "b"), ("a", f"{before}{formula}")))
    assert_nothing_is_computed(content)
    assert all(f"'{formula}" in cell for cell in (cells(content)[1][1], cells(content)[2][7]))


@pytest.mark.parametrize("cell", ["III.3a", "ST 10000/24 - annex", "a; b", "1-2", "’quoted’", "x=1", "mail@example"])
def test_what_is_harmless_stays(cell: str) -> None:
    """A sign further on in a cell is no formula, and stays as it is."""
    assert cells(csv_file(exported((cell, "b"))))[1][1] == cell


def test_the_file_is_as_documented() -> None:
    """A byte order mark, then lines that end as RFC 4180 has them, every cell quoted, days as ISO 8601 has them."""
    entry = replace(ENTRY, title='a "b", c', evidence="a\r\nb", due=None, month=None)
    expected = (
        '\ufeff"Reference","Title","Owners","Instalment","Deadline","Status","Done on","Evidence",'
        '"On hold because","Reported by its owner","Paragraph","Marking"\r\n'
        '"III.3a","a ""b"", c","Europol (EFECC)","","","done","2023-10-20","a  b","","","III.3","LIMITE"\r\n'
    )
    assert csv_file(replace(EXPORT, instalments=(entry,))).decode() == expected


@settings(max_examples=300, deadline=None)
@given(export=EXPORTS)
def test_whatever_people_write(export: Export) -> None:
    """Each row is one row, no cell is computed, and no control character is left."""
    content = csv_file(export)
    assert_nothing_is_computed(content)
    assert [len(row) for row in cells(content)] == [12] * (len(export.instalments) + 1)
    assert not any(character < " " for row in cells(content) for cell in row for character in cell)


def test_a_long_cell_is_cut() -> None:
    """A cell that a spreadsheet would break in two, so that the rest might begin with a sign, ends with an ellipsis."""
    for text in ("a" * 32_766 + "=1", ";=" * 20_000, "😀" * 16_384):
        cell = cells(csv_file(exported((text, ""))))[1][1]
        assert len(cell.encode("utf-16-le")) <= 2 * 32_767
        assert cell.endswith("…")
    whole = "a" * 32_767
    assert cells(csv_file(exported((whole, ""))))[1][1] == whole
