"""Tables in plain text whose columns are set apart by spaces."""

from bot.document_readers.limits import Limits
from bot.document_readers.text.encoding import Decoded
from bot.document_readers.text.plain import read_text

_TABLE = """
Nr   Action                        Responsible        Deadline
---  ----------------------------  -----------------  ------------
1    Common list of risks at       Frontex and the    June 2026
     the external borders          Member States

2    Training of trainers          CEPOL              every year
     in all regions
The table will be reviewed by the Presidency in 2027.
"""
_TIGHT = """
Step                      Who         When
Common list of            Frontex     June 2026
risks at the borders
Training of trainers      CEPOL       every year
"""
_NUMBERED = """
No. Task                     Who                Time
----------------------------------------------------------

9.  Joint patrols            Frontex            June 2026

10. Courses for officers     CEPOL, eu-LISA     every year, first in
    at the land borders                         May 2026
11. Map of reception         EUAA               autumn 2026
"""
_NO_TABLE = """
From:      Presidency
To:        Delegations
Subject:   Common list of risks at the external borders
Brussels   12 May 2026
15000/26   AB/cd       1
JAI.1      LIMITE      EN
"""


def _cells(text: str) -> list[tuple[str, ...]]:
    return [line.cells for line in read_text(Decoded(text=text), Limits()).lines if line.cells]


def test_cells_that_are_broken_are_put_together() -> None:
    """A row goes on until the next number, or a blank line; what crosses the columns is below the table."""
    assert _cells(_TABLE) == [
        ("1", "Common list of risks at the external borders", "Frontex and the Member States", "June 2026"),
        ("2", "Training of trainers in all regions", "CEPOL", "every year"),
    ]


def test_a_row_begins_with_a_capital() -> None:
    """Without numbers and blank lines a line in lower case goes on with the row above it."""
    assert _cells(_TIGHT) == [
        ("Common list of risks at the borders", "Frontex", "June 2026"),
        ("Training of trainers", "CEPOL", "every year"),
    ]


def test_a_number_may_have_one_space_behind_it() -> None:
    """A number of two digits, and its name above it, leave only one space before the next column."""
    assert _cells(_NUMBERED) == [
        ("9.", "Joint patrols", "Frontex", "June 2026"),
        ("10.", "Courses for officers at the land borders", "CEPOL, eu-LISA", "every year, first in May 2026"),
        ("11.", "Map of reception", "EUAA", "autumn 2026"),
    ]


def test_a_head_and_a_foot_are_no_tables() -> None:
    """They have two columns, or no cell with words of its own."""
    assert _cells(_NO_TABLE) == []
