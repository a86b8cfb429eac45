"""CSV files that every spreadsheet reads, and in which nothing is computed."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.csv_file import csv_file
from domain.exporting import Cell, Sheet

#: What a spreadsheet would compute, or open, if it began a cell.
FORMULAS = (
    "=1+1",
    '=HYPERLINK("https://evil.example","Council")',
    "=cmd|'/c calc'!A1",
    "+cmd|'/c calc'!A1",
    "-2+3+cmd|'/c calc'!A1",
    "@SUM(1+1)*cmd|'/c calc'!A1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(1)",
)
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


def file(*rows: tuple[Cell, ...]) -> bytes:
    """A file of rows with two columns."""
    return csv_file(Sheet(header=("Reference", "Evidence"), rows=rows))


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
    content = file((f"{before}{formula}", "b"), ("a", f"{before}{formula}"))
    assert_nothing_is_computed(content)
    assert all(f"'{formula}" in cell for cell in (cells(content)[1][0], cells(content)[2][1]))


@pytest.mark.parametrize("cell", ["III.3a", "ST 10000/24 - annex", "a; b", "1-2", "’quoted’", "x=1", "mail@example"])
def test_what_is_harmless_stays(cell: str) -> None:
    """A sign further on in a cell is no formula, and stays as it is."""
    assert cells(file((cell, "b")))[1] == [cell, "b"]


def test_the_file_is_as_documented() -> None:
    """A byte order mark, then lines that end as RFC 4180 has them, every cell quoted, days as ISO 8601 has them."""
    content = file(('a "b", c', date(2024, 6, 13)), ("a\r\nb", None))
    expected = '\ufeff"Reference","Evidence"\r\n"a ""b"", c","2024-06-13"\r\n"a  b",""\r\n'
    assert content.decode() == expected


@settings(max_examples=300, deadline=None)
@given(rows=st.lists(st.tuples(st.text(st.characters(), max_size=30), st.text(";|,\"'=+-@ \t\r\n\0a", max_size=12))))
def test_whatever_people_write(rows: list[tuple[str, str]]) -> None:
    """Each row is one row, no cell is computed, and no control character is left."""
    content = file(*rows)
    assert_nothing_is_computed(content)
    assert [len(row) for row in cells(content)] == [2] * (len(rows) + 1)
    assert not any(character < " " for row in cells(content) for cell in row for character in cell)
