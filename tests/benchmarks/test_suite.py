"""The measurements in their quick form, and the table that they make."""

import os
import subprocess
import sys
from datetime import date

import pytest

from benchmarks.rounds import QUICK, compare
from benchmarks.suite import measure
from benchmarks.table import Row, Unit, lines, page

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def rows() -> tuple[Row, ...]:
    """Every measurement, in the quick form."""
    return tuple(measure(QUICK))


def test_every_row_has_a_figure(rows: tuple[Row, ...]) -> None:
    """Each budget is measured, whatever this machine makes of it; a count may be nothing."""
    assert all(row.figure > 0 for row in rows if row.unit is not Unit.COUNT), rows
    assert all(row.figure >= 0 for row in rows if row.unit is Unit.COUNT), rows


def test_no_reminder_is_lost_or_doubled(rows: tuple[Row, ...]) -> None:
    """A process that is killed half-way through its reminders loses and doubles none, on any machine."""
    (ours,) = [row for row in rows if row.unit is Unit.COUNT and row.gate is not None]
    assert (ours.figure, ours.gate, ours.verdict) == (0, 0, "goal")


def test_every_budget_has_a_row(rows: tuple[Row, ...]) -> None:
    """Questions, the query, the start, memory and reminders are all among what is held to a gate."""
    gated = " ".join(row.what for row in rows if row.gate is not None)
    for budget in (
        "question end to end",
        "answer query",
        "start to ready",
        "resident memory",
        "plan",
        "claim and mark",
        "lost or doubled",
    ):
        assert budget in gated


def test_the_page_shows_the_table_and_the_machine(rows: tuple[Row, ...]) -> None:
    """The page for readers says when and on what it was measured, and has a line for each row."""
    written = page(rows, measured=date(2024, 1, 10))
    assert "Measured on 10 January 2024, on " in written
    assert all(line in written for line in lines(rows))


@pytest.mark.parametrize(
    ("figure", "verdict"), [(1.2, "goal"), (1.3, "goal"), (1.9, "gate"), (2.0, "gate"), (2.1, "MISSED")]
)
def test_a_figure_is_judged_by_its_gate_and_goal(figure: float, verdict: str) -> None:
    """Up to the goal it is reached, up to the gate it is allowed, beyond it is missed."""
    row = Row(what="a question", figure=figure, gate=2.0, goal=1.3)
    assert (row.verdict, row.missed) == (verdict, verdict == "MISSED")


def test_a_small_ratio_is_written_as_a_fraction() -> None:
    """Budgets such as 1/15 are read as they were set."""
    assert [Unit.RATIO.write(each) for each in (1 / 15, 0.5, 2.0)] == ["1/15", "0.50×", "2.00×"]
    assert [Unit.COUNT.write(each) for each in (0, 3)] == ["0", "3"]


def test_the_slower_of_two_is_seen_to_be_slower() -> None:
    """A comparison is of the first over the second."""
    both = compare(lambda: sum(range(20_000)), lambda: sum(range(200)), rounds=5)
    assert both.ratio > 1
    assert both.ours > both.bare


def test_the_command_line_explains_itself() -> None:
    """`--help` names the quick form and the page that can be written, without measuring anything."""
    command = [sys.executable, "-m", "benchmarks", "--help"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ)).stdout  # noqa: S603 - this project's own program
    assert "--quick" in said
    assert "docs/performance.md" in said
