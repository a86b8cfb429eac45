"""Drawing as wide as a phone shows it: text that is broken into lines, lines and marks, measured in points.

A picture is 360 points wide, so that a point is a pixel of a phone's screen that is as wide (CSS pixels), and has three
pixels of its own to each of them. Nothing is drawn before all of it is placed, since only then the height is known.
"""

import io
import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.lines import Line2D
from matplotlib.markers import MarkerStyle
from matplotlib.patches import Polygon, Rectangle
from matplotlib.text import Text
from matplotlib.textpath import TextToPath

WIDTH = 360.0
MARGIN = 12.0
SCALE = 3

#: Lines are so many times as high as their letters.
LEADING = 1.25

INK = "#1A1A1A"
GREY = "#4A4F57"
FAINT = "#C9CED6"
BAND = "#F2F4F7"
PAPER = "#FFFFFF"

DOT = MarkerStyle("o")
#: The size of numbers that stand out.
NUMBER = 11.0

#: The lines of a paragraph; what is longer can be read in the answer.
_MOST_LINES = 8

#: What stands for a letter that the font does not have.
_UNKNOWN = "\N{WHITE SQUARE}"

#: What ends a word; a space that must not be broken at does not.
_BREAKS = re.compile("[ \\t\\n\\r\\v\\f\u2028\u2029]+")

_FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"


@cache
def font(*, bold: bool = False) -> FontProperties:
    """The font that comes with the library, which has Greek and Cyrillic; the system's own do not matter."""
    return FontProperties(fname=str(_file(bold=bold)))


def _file(*, bold: bool) -> Path:
    return _FONTS / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")


@cache
def _has(code: int, *, bold: bool) -> bool:
    return code in get_font(str(_file(bold=bold))).get_charmap()


def drawable(text: str, *, bold: bool = False) -> str:
    """A text on one line, with a square for each letter that the font does not have."""
    line = _BREAKS.sub(" ", text).strip()
    return "".join(each if _has(ord(each), bold=bold) else _UNKNOWN for each in line)


@cache
def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is as it is drawn, in points."""
    properties = font(bold=bold).copy()
    properties.set_size(size)
    wide, _, _ = TextToPath().get_text_width_height_descent(drawable(text, bold=bold), properties, ismath=False)
    return float(wide)


def broken(text: str, size: float, room: float, *, bold: bool = False, most: int = 99) -> list[str]:
    """A text in lines that have room; a word that has none is broken, and what is too much is cut off, with a sign."""
    lines: list[str] = []
    for word in drawable(text, bold=bold).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines += _pieces(word, size, room, bold=bold)
    if len(lines) > most:
        lines = [*lines[: most - 1], _cut(lines[most - 1], size, room, bold=bold)]
    return lines


def _pieces(word: str, size: float, room: float, *, bold: bool) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(pieces[-1] + letter, size, bold=bold) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _cut(line: str, size: float, room: float, *, bold: bool) -> str:
    while line and width(f"{line}…", size, bold=bold) > room:
        line = line[:-1].rstrip()
    return f"{line}…"


class Canvas:
    """A picture in the making; y counts downwards from the top."""

    def __init__(self) -> None:
        self._artists: list[Callable[[float], Text | Line2D | Rectangle | Polygon]] = []
        self.height = MARGIN

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: str = INK,
        across: Literal["left", "center", "right"] = "left",
        down: Literal["baseline", "bottom"] = "baseline",
        upright: bool = False,
    ) -> None:
        """Put a line of text somewhere, as it is: nothing in it is a formula."""
        properties = font(bold=bold)
        said = drawable(text, bold=bold)
        self._artists.append(
            lambda height: Text(
                x,
                height - y,
                said,
                fontproperties=properties,
                fontsize=size,
                color=colour,
                horizontalalignment=across,
                verticalalignment=down,
                rotation=90 if upright else 0,
                parse_math=False,
                zorder=5,
            )
        )

    def number(self, x: float, y: float, text: str, *, colour: str = INK) -> None:
        """Put a number that stands out, on paper of its own."""
        self.box(x - 1, y - NUMBER, x + width(text, NUMBER, bold=True) + 1, y + 2, fill=PAPER, order=3.1)
        self.text(x, y, text, NUMBER, bold=True, colour=colour)

    def paragraph(self, text: str, size: float, *, bold: bool = False, colour: str = INK, room: float = 0) -> None:
        """Put a text below all that there is so far, in as many lines as it takes, but no more than a paragraph has."""
        for line in broken(text, size, room or WIDTH - 2 * MARGIN, bold=bold, most=_MOST_LINES):
            self.height += size * LEADING
            self.text(MARGIN, self.height - size * (LEADING - 1), line, size, bold=bold, colour=colour)

    def line(
        self, *points: tuple[float, float], colour: str = INK, wide: float = 1.0, dashed: bool = False, order: float = 2
    ) -> None:
        """Draw a line through points."""
        dashes: tuple[float, Sequence[float]] | None = (0, (4, 3)) if dashed else None
        self._artists.append(
            lambda height: Line2D(
                [x for x, _ in points],
                [height - y for _, y in points],
                color=colour,
                linewidth=wide,
                linestyle=dashes or "solid",
                solid_capstyle="butt",
                solid_joinstyle="miter",
                zorder=order,
            )
        )

    def mark(
        self, x: float, y: float, shape: MarkerStyle, size: float, *, fill: str, edge: str, wide: float = 1.0
    ) -> None:
        """Put a mark somewhere."""
        self._artists.append(
            lambda height: Line2D(
                [x],
                [height - y],
                marker=shape,
                markersize=size,
                markerfacecolor=fill,
                markeredgecolor=edge,
                markeredgewidth=wide,
                linestyle="none",
                zorder=4,
            )
        )

    def box(
        self, left: float, top: float, right: float, bottom: float, *, fill: str, edge: str = "none", order: float = 1
    ) -> None:
        """Fill a rectangle."""
        self._artists.append(
            lambda height: Rectangle(
                (left, height - bottom),
                right - left,
                bottom - top,
                facecolor=fill,
                edgecolor=edge,
                linewidth=1,
                zorder=order,
            )
        )

    def figure(self) -> Figure:
        """The picture, on white paper whatever is behind it."""
        height = self.height + MARGIN
        figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72 * SCALE, facecolor=PAPER)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(0, height))
        axes.axis("off")
        for each in self._artists:
            axes.add_artist(each(height))
        return figure


def png(figure: Figure) -> bytes:
    """A picture's file, which says nothing of when and where it was made."""
    made = io.BytesIO()
    figure.savefig(made, format="png", metadata={"Software": None}, facecolor=PAPER)
    return made.getvalue()
