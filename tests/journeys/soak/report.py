"""The report of a soak, as the operator reads it."""

import platform
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from os import cpu_count

from tests import ROOT
from tests.journeys.soak.soak import SoakPlan, SoakResult

#: Where it stands.
PAGE = ROOT / "docs" / "reliability.md"

_BLOCK = re.compile(r"(<!-- soak -->\n).*?(<!-- /soak -->)", re.DOTALL)


def report_lines(plan: SoakPlan, result: SoakResult) -> Iterator[str]:
    """What there was, how it went, and whether anything is wrong."""
    yield (
        f"Seed {plan.seed}, {datetime.now(UTC):%d.%m.%Y}: {plan.seconds / 60:g} minutes, {plan.processes} processes on "
        f"{plan.kind}; {cpu_count()} cores, {platform.system()}, Python {platform.python_version()}. "
        f"Wrong: {len(result.problems)}."
    )
    yield ""
    yield "| what | how many |"
    yield "|---|---:|"
    yield from (f"| {name} | {number:,} |" for name, number in result.figures.items())
    yield from _rows("question", result.questions)
    yield from _rows("command", result.commands)
    yield from _rows("log", result.logged)
    yield f"| memory of the process that was never killed, last quarter over second | {result.growth:.3f} |"


def _rows(subject: str, counted: Counter[str]) -> Iterator[str]:
    yield from (f"| {subject}: {outcome} | {number:,} |" for outcome, number in sorted(counted.items()))


def write_report(plan: SoakPlan, result: SoakResult) -> None:
    """Puts a run's figures into the document."""
    text = PAGE.read_text(encoding="utf-8")
    block = "\n".join(report_lines(plan, result))
    PAGE.write_text(_BLOCK.sub(lambda match: f"{match[1]}{block}\n{match[2]}", text), encoding="utf-8")
