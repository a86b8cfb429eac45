"""The table of measurements with gates, goals and verdicts, on the console and in docs/performance.md."""

import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from importlib.metadata import version
from os import cpu_count
from pathlib import Path

#: The page for readers of the project.
PAGE = Path(__file__).parents[1] / "docs" / "performance.md"

#: The heading of the half that `make load` writes.
UNDER_LOAD = "## Under load\n"

_LIBRARIES = ("slack-bolt", "slack-sdk", "sqlalchemy", "apscheduler", "babel", "pydantic", "rapidfuzz")

_HOW = """\
`make bench` compares the bot with the bare libraries that it is built on, in the same run and in alternating
rounds, and writes this page. A ratio is the median of the rounds' ratios, so it holds on other machines, unlike the
absolute figures. The *gate* is a limit that no change may exceed (the command then exits with 1); the *goal* is the
target. Rows without a gate are for information.
"""


class Unit(Enum):
    """The unit of a figure."""

    RATIO = "×"
    SECONDS = "s"
    MICROSECONDS = "µs"
    MEGABYTES = "MB"
    COUNT = ""

    def format_figure(self, figure: float) -> str:
        """Return the figure with its unit; a ratio far below one as a fraction."""
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
class Measurement:
    """A measurement; smaller is better."""

    title: str
    figure: float
    unit: Unit = Unit.RATIO
    gate: float | None = None
    goal: float | None = None
    #: The figures that it is calculated from.
    details: str = ""

    @property
    def is_missed(self) -> bool:
        """Whether the gate is missed."""
        return self.gate is not None and self.figure > self.gate

    @property
    def verdict(self) -> str:
        """The verdict in a word."""
        if self.is_missed:
            return "MISSED"
        if self.goal is not None:
            return "goal" if self.figure <= self.goal else "gate" if self.gate is not None else "above goal"
        return "" if self.gate is None else "gate"

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts of its row, column by column."""
        gate, goal = (
            "" if limit is None else f"≤ {self.unit.format_figure(limit)}" for limit in (self.gate, self.goal)
        )
        return self.title, self.unit.format_figure(self.figure), gate, goal, self.verdict, self.details


_HEADINGS = ("what", "measured", "gate", "goal", "verdict", "figures")


def table_lines(rows: Iterable[Measurement]) -> list[str]:
    """Return the table in Markdown, with aligned columns so that it reads well on a console, too."""
    cells = [_HEADINGS, *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    drawn = [" | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) for row in cells]
    drawn.insert(1, " | ".join("-" * width for width in widths))
    return [f"| {line} |" for line in drawn]


def describe_machine() -> str:
    """Return the processor, its cores, and the versions of Python and the libraries."""
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    cores = f"{cpu_count()} cores of {_processor()}"
    return f"{cores}; {platform.system()}, Python {platform.python_version()}; {libraries}"


def render_page(rows: Sequence[Measurement], *, measured: date, rest: str = "") -> str:
    """Return the page; `rest` is its half about the bot under load."""
    table = "\n".join(table_lines(rows))
    return f"# Performance\n\n{_HOW}\nMeasured on {measured:%-d %B %Y}, on {describe_machine()}.\n\n{table}\n{rest}"


def split_page(text: str) -> tuple[str, str]:
    """Return a page's two halves: that of `render_page`, and that about the bot under load."""
    before, mark, after = text.partition(f"\n{UNDER_LOAD}")
    return before, f"{mark}{after}"


def _processor() -> str:
    """Return the processor's name, from Linux if possible."""
    cpuinfo = Path("/proc/cpuinfo")
    names = cpuinfo.read_text("utf-8").splitlines() if cpuinfo.is_file() else []
    models = (name.partition(":")[2].strip() for name in names if name.startswith("model name"))
    return next(models, platform.processor() or platform.machine())
