"""The table of measurements: each with its gate, its goal and the verdict, on the console and as a page."""

import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from importlib.metadata import version
from os import cpu_count
from pathlib import Path

#: The page that is written for readers of the project.
PAGE = Path(__file__).parents[1] / "docs" / "performance.md"

#: Begins what `make load` writes.
UNDER_LOAD = "## Under load\n"

_LIBRARIES = ("slack-bolt", "slack-sdk", "sqlalchemy", "apscheduler", "babel", "pydantic", "rapidfuzz")

_HOW = """\
`make bench` measures the bot against the bare libraries that it stands on, both in the same run and in alternating
rounds, and writes this page. A ratio is the median of the rounds' own ratios, so it holds on other machines, where the
absolute figures do not. The *gate* is what a change may not break (the command then ends with 1); the *goal* is what we
would like. Rows without a gate are there to be read.
"""


class Unit(Enum):
    """How a figure is written."""

    RATIO = "×"
    SECONDS = "s"
    MICROSECONDS = "µs"
    MEGABYTES = "MB"
    COUNT = ""

    def write(self, figure: float) -> str:
        """The figure with its unit; a ratio far below one as a fraction."""
        match self:
            case Unit.RATIO:
                return f"1/{1 / figure:.1f}".removesuffix(".0") if figure < 0.5 else f"{figure:.2f}×"
            case Unit.SECONDS:
                return f"{figure:.2f} s"
            case Unit.MICROSECONDS:
                return f"{figure:,.1f} µs"
            case Unit.MEGABYTES:
                return f"{figure:.0f} MB"
            case Unit.COUNT:
                return f"{figure:.0f}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One measurement; the smaller the better."""

    what: str
    figure: float
    unit: Unit = Unit.RATIO
    gate: float | None = None
    goal: float | None = None
    #: The figures behind it.
    behind: str = ""

    @property
    def missed(self) -> bool:
        """Whether the gate is missed."""
        return self.gate is not None and self.figure > self.gate

    @property
    def verdict(self) -> str:
        """In a word."""
        if self.missed:
            return "MISSED"
        if self.goal is not None:
            return "goal" if self.figure <= self.goal else "gate" if self.gate is not None else "above goal"
        return "" if self.gate is None else "gate"

    @property
    def cells(self) -> tuple[str, ...]:
        """The row's texts, column by column."""
        gate, goal = ("" if each is None else f"≤ {self.unit.write(each)}" for each in (self.gate, self.goal))
        return self.what, self.unit.write(self.figure), gate, goal, self.verdict, self.behind


_HEADINGS = ("what", "measured", "gate", "goal", "verdict", "figures")


def lines(rows: Iterable[Row]) -> list[str]:
    """The table in Markdown, its columns aligned, which reads well on a console too."""
    cells = [_HEADINGS, *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    drawn = [" | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) for row in cells]
    drawn.insert(1, " | ".join("-" * width for width in widths))
    return [f"| {line} |" for line in drawn]


def machine() -> str:
    """Where this is measured: processor, cores, Python and the libraries' versions."""
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    cores = f"{cpu_count()} cores of {_processor()}"
    return f"{cores}; {platform.system()}, Python {platform.python_version()}; {libraries}"


def page(rows: Sequence[Row], *, measured: date, rest: str = "") -> str:
    """The page for the project's readers; `rest` is what it has of the bot under load."""
    table = "\n".join(lines(rows))
    return f"# Performance\n\n{_HOW}\nMeasured on {measured:%-d %B %Y}, on {machine()}.\n\n{table}\n{rest}"


def halves(text: str) -> tuple[str, str]:
    """A page's two halves: what `page` makes of it, and what it has of the bot under load."""
    before, mark, after = text.partition(f"\n{UNDER_LOAD}")
    return before, f"{mark}{after}"


def _processor() -> str:
    """The processor's name, as Linux knows it."""
    told = Path("/proc/cpuinfo")
    names = told.read_text("utf-8").splitlines() if told.is_file() else []
    models = (name.partition(":")[2].strip() for name in names if name.startswith("model name"))
    return next(models, platform.processor() or platform.machine())
