"""The report of the soak in docs/reliability.md."""

import platform
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from os import cpu_count

from tests import ROOT
from tests.journeys.soak.soak import SoakPlan, SoakResult

#: The page for operators.
PAGE = ROOT / "docs" / "reliability.md"

_BLOCK = re.compile(r"(<!-- soak -->\n).*?(<!-- /soak -->)", re.DOTALL)


def report_lines(plan: SoakPlan, result: SoakResult) -> Iterator[str]:
    """Yield what was done, the results, and whether anything is wrong."""
    yield (
        f"Seed {plan.seed}, {datetime.now(UTC):%d.%m.%Y}: {plan.seconds / 60:g} minutes, {plan.processes} processes on "
        f"{plan.kind}; {cpu_count()} cores, {platform.system()}, Python {platform.python_version()}. "
        f"Wrong: {len(result.problems)}."
    )
    yield ""
    yield "| what | how many |"
    yield "|---|---:|"
    yield from (f"| {name} | {number:,} |" for name, number in result.figures.items())
    yield from _table_rows("question", result.questions)
    yield from _table_rows("command", result.commands)
    yield from _table_rows("log", result.logged)
    yield f"| memory of the process that was never killed, last quarter over second | {result.growth:.3f} |"


def _table_rows(subject: str, counted: Counter[str]) -> Iterator[str]:
    yield from (f"| {subject}: {outcome} | {number:,} |" for outcome, number in sorted(counted.items()))


def write_report(plan: SoakPlan, result: SoakResult) -> None:
    """Write a run's figures into the page."""
    text = PAGE.read_text(encoding="utf-8")
    block = "\n".join(report_lines(plan, result))
    PAGE.write_text(_BLOCK.sub(lambda match: f"{match[1]}{block}\n{match[2]}", text), encoding="utf-8")
