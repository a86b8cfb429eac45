"""Tables in plain text."""

import pytest

from bot.document_readers.limits import Limits
from bot.document_readers.text.encoding import Decoded
from bot.document_readers.text.plain import read_text

_ROWS = """Nr | Action | Responsible | Deadline
A | Border checks | |
1 | Test the router with all carriers that are connected | eu-LISA | 30.11.2026"""
_NEXT = """
Nr | Action | Responsible | Deadline
2 | Publish what the tests have shown of the carriers' data | Commission | –"""


@pytest.mark.parametrize(
    "text",
    [
        _ROWS + _NEXT,
        "\n".join(f"| {line} |" for line in (_ROWS + _NEXT).splitlines()).replace("|  |", "| |"),
        (_ROWS + _NEXT).replace(" | ", "\t").replace(" |", "\t"),
        f"{_ROWS}\n\n15000/26 ab/cd 1\nJAI.1 LIMITE EN\n{_NEXT}",
    ],
    ids=["bars", "framed", "tabs", "over two pages"],
)
def test_lines_with_bars_or_tabs_are_rows(text: str) -> None:
    """Each line is a row under the first one's names, which are left out where a page repeats them."""
    lines = read_text(Decoded(text=f"I. Timetable\n\n{text}\n\nEuropol | Frontex are concerned.\n"), Limits()).lines
    names = ("Nr", "Action", "Responsible", "Deadline")
    assert [(line.cells, line.columns) for line in lines if line.cells] == [
        (("A", "Border checks", "", ""), names),
        (("1", "Test the router with all carriers that are connected", "eu-LISA", "30.11.2026"), names),
        (("2", "Publish what the tests have shown of the carriers' data", "Commission", "–"), names),
    ]
    assert [line.text for line in lines if not line.cells] == ["Timetable", "Europol | Frontex are concerned."]
