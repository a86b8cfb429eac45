"""The benchmarks in their quick form, and the table that they write."""

import os
import subprocess
import sys
from datetime import date

import pytest

from benchmarks.comparison import compare
from benchmarks.effort import QUICK
from benchmarks.report import Measurement, Unit, render_page, table_lines
from benchmarks.suite import measure

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def rows() -> tuple[Measurement, ...]:
    """Return every measurement in the quick form."""
    return tuple(measure(QUICK))


def test_every_row_has_a_figure(rows: tuple[Measurement, ...]) -> None:
    """Each budget is measured, whatever the result on this machine; a count may be zero."""
    assert all(row.figure > 0 for row in rows if row.unit is not Unit.COUNT), rows
    assert all(row.figure >= 0 for row in rows if row.unit is Unit.COUNT), rows


def test_no_reminder_is_lost_or_doubled(rows: tuple[Measurement, ...]) -> None:
    """A process that is killed half-way through its reminders loses and doubles none, on any machine."""
    (ours,) = [row for row in rows if row.unit is Unit.COUNT and row.gate is not None]
    assert (ours.figure, ours.gate, ours.verdict) == (0, 0, "goal")


def test_every_budget_has_a_row(rows: tuple[Measurement, ...]) -> None:
    """Questions, the query, the start, memory, reminders and hostile texts all have a gate."""
    gated = " ".join(row.title for row in rows if row.gate is not None)
    for budget in (
        "question end to end",
        "a mention answered",
        "a command answered",
        "answer query",
        "a question, ",
        "planning, ",
        "an App Home, ",
        "start to ready",
        "resident memory",
        "plan",
        "claim and mark",
        "lost or doubled",
        "the slowest of them",
        "hostile texts",
        "over dateparser",
    ):
        assert budget in gated


def test_the_page_shows_the_table_and_the_machine(rows: tuple[Measurement, ...]) -> None:
    """The page says when and on what machine it was measured, and has a line for each measurement."""
    written = render_page(rows, measured=date(2024, 1, 10))
    assert "Measured on 10 January 2024, on " in written
    assert all(line in written for line in table_lines(rows))


@pytest.mark.parametrize(
    ("figure", "verdict"), [(1.2, "goal"), (1.3, "goal"), (1.9, "gate"), (2.0, "gate"), (2.1, "MISSED")]
)
def test_a_figure_is_judged_by_its_gate_and_goal(figure: float, verdict: str) -> None:
    """A figure up to the goal reaches it, up to the gate is allowed, and beyond the gate is missed."""
    row = Measurement(title="a question", figure=figure, gate=2.0, goal=1.3)
    assert (row.verdict, row.is_missed) == (verdict, verdict == "MISSED")


def test_a_small_ratio_is_written_as_a_fraction() -> None:
    """A budget such as 1/15 is written as a fraction."""
    assert [Unit.RATIO.format_figure(ratio) for ratio in (1 / 15, 0.5, 2.0)] == ["1/15", "0.50×", "2.00×"]
    assert [Unit.COUNT.format_figure(number) for number in (0, 3)] == ["0", "3"]


def test_the_slower_of_two_is_seen_to_be_slower() -> None:
    """A comparison is the ratio of the first over the second."""
    both = compare(lambda: sum(range(20_000)), lambda: sum(range(200)), rounds=5)
    assert both.ratio > 1
    assert both.ours > both.baseline


def test_the_command_line_explains_itself() -> None:
    """`--help` names the quick form and the page that can be written, without measuring anything."""
    command = [sys.executable, "-m", "benchmarks", "--help"]
    output = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ)).stdout  # noqa: S603 - this project's own program
    assert "--quick" in output
    assert "docs/performance.md" in output
