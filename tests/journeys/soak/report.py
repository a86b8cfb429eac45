"""The report of a soak, as the operator reads it."""

import platform
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from os import cpu_count

from tests import ROOT
from tests.journeys.soak.run import Found, Plan

#: Where it stands.
PAGE = ROOT / "docs" / "reliability.md"

_BLOCK = re.compile(r"(<!-- soak -->\n).*?(<!-- /soak -->)", re.DOTALL)


def lines(plan: Plan, found: Found) -> Iterator[str]:
    """What there was, how it went, and whether anything is wrong."""
    yield (
        f"Seed {plan.seed}, {datetime.now(UTC):%d.%m.%Y}: {plan.seconds / 60:g} minutes, {plan.processes} processes on "
        f"{plan.kind}; {cpu_count()} cores, {platform.system()}, Python {platform.python_version()}. "
        f"Wrong: {len(found.wrong)}."
    )
    yield ""
    yield "| what | how many |"
    yield "|---|---:|"
    yield from (f"| {what} | {number:,} |" for what, number in found.figures.items())
    yield from _rows("question", found.questions)
    yield from _rows("command", found.commands)
    yield from _rows("log", found.logged)
    yield f"| memory of the process that was left alone, last quarter over second | {found.growth:.3f} |"


def _rows(what: str, counted: Counter[str]) -> Iterator[str]:
    yield from (f"| {what}: {how} | {number:,} |" for how, number in sorted(counted.items()))


def write(plan: Plan, found: Found) -> None:
    """Puts a run's figures into the document."""
    text = PAGE.read_text(encoding="utf-8")
    block = "\n".join(lines(plan, found))
    PAGE.write_text(_BLOCK.sub(lambda it: f"{it[1]}{block}\n{it[2]}", text), encoding="utf-8")
