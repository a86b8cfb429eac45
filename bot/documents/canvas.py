"""Canvas: wrapped text, lines and marks, measured in points.

A picture is as wide as a phone's screen, one point a CSS pixel, unless more has to stand side by side; a point is three
pixels of the file. Everything is drawn at the end, since only then the height is known.
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

#: The height of a line of text as a multiple of its font size.
LINE_HEIGHT = 1.25

INK = "#1A1A1A"
GREY = "#4A4F57"
FAINT = "#C9CED6"
BAND = "#F2F4F7"
PAPER = "#FFFFFF"

DOT = MarkerStyle("o")
#: The font size of numbers that stand out.
NUMBER_SIZE = 11.0

#: The most lines of a paragraph; a longer text can be read in the answer.
_MAX_PARAGRAPH_LINES = 8

#: Replaces each character that the font does not have.
_MISSING_GLYPH = "\N{WHITE SQUARE}"

#: Separates words; non-breaking spaces do not.
_WHITE_SPACE = re.compile("[ \\t\\n\\r\\v\\f\u2028\u2029]+")

_FONT_FOLDER = Path(mpl.get_data_path()) / "fonts" / "ttf"


@cache
def load_font(*, bold: bool = False) -> FontProperties:
    """Return the font that comes with matplotlib, which has Greek and Cyrillic; the system's fonts are not used."""
    return FontProperties(fname=str(_font_file(bold=bold)))


def _font_file(*, bold: bool) -> Path:
    return _FONT_FOLDER / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")


@cache
def _has_glyph(code: int, *, bold: bool) -> bool:
    return code in get_font(str(_font_file(bold=bold))).get_charmap()


def replace_missing_glyphs(text: str, *, bold: bool = False) -> str:
    """Return a text on one line, with a square for each character that the font does not have."""
    line = _WHITE_SPACE.sub(" ", text).strip()
    return "".join(letter if _has_glyph(ord(letter), bold=bold) else _MISSING_GLYPH for letter in line)


@cache
def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a text as it is drawn, in points."""
    properties = load_font(bold=bold).copy()
    properties.set_size(size)
    width, _, _ = TextToPath().get_text_width_height_descent(
        replace_missing_glyphs(text, bold=bold), properties, ismath=False
    )
    return float(width)


def wrap_text(text: str, size: float, max_width: float, *, bold: bool = False, max_lines: int = 99) -> list[str]:
    """Return a text as lines that fit; a word that does not fit is broken, and too many lines end with an ellipsis."""
    lines: list[str] = []
    for word in replace_missing_glyphs(text, bold=bold).split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size, bold=bold) <= max_width:
            lines[-1] = longer
        else:
            lines += _break_word(word, size, max_width, bold=bold)
    if len(lines) > max_lines:
        lines = [*lines[: max_lines - 1], _shorten(lines[max_lines - 1], size, max_width, bold=bold)]
    return lines


def _break_word(word: str, size: float, max_width: float, *, bold: bool) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and text_width(pieces[-1] + letter, size, bold=bold) > max_width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _shorten(line: str, size: float, max_width: float, *, bold: bool) -> str:
    while line and text_width(f"{line}…", size, bold=bold) > max_width:
        line = line[:-1].rstrip()
    return f"{line}…"


class Canvas:
    """A picture that is being drawn; y counts downwards from the top."""

    def __init__(self, width: float = WIDTH) -> None:
        self.width = width
        self._artists: list[Callable[[float], Text | Line2D | Rectangle | Polygon]] = []
        self.height = MARGIN

    def draw_text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: str = INK,
        align: Literal["left", "center", "right"] = "left",
        vertical_align: Literal["baseline", "bottom"] = "baseline",
        is_vertical: bool = False,
    ) -> None:
        """Draw a line of text literally: nothing in it is a formula."""
        properties = load_font(bold=bold)
        drawn_text = replace_missing_glyphs(text, bold=bold)
        self._artists.append(
            lambda height: Text(
                x,
                height - y,
                drawn_text,
                fontproperties=properties,
                fontsize=size,
                color=colour,
                horizontalalignment=align,
                verticalalignment=vertical_align,
                rotation=90 if is_vertical else 0,
                parse_math=False,
                zorder=5,
            )
        )

    def draw_number(self, x: float, y: float, text: str, *, colour: str = INK) -> None:
        """Draw a number that stands out, on a box of its own."""
        self.draw_box(
            x - 1, y - NUMBER_SIZE, x + text_width(text, NUMBER_SIZE, bold=True) + 1, y + 2, fill=PAPER, z_order=3.1
        )
        self.draw_text(x, y, text, NUMBER_SIZE, bold=True, colour=colour)

    def draw_paragraph(
        self, text: str, size: float, *, bold: bool = False, colour: str = INK, max_width: float = 0
    ) -> None:
        """Draw a wrapped text below everything drawn so far, in at most as many lines as a paragraph has."""
        for line in wrap_text(
            text, size, max_width or self.width - 2 * MARGIN, bold=bold, max_lines=_MAX_PARAGRAPH_LINES
        ):
            self.height += size * LINE_HEIGHT
            self.draw_text(MARGIN, self.height - size * (LINE_HEIGHT - 1), line, size, bold=bold, colour=colour)

    def draw_line(
        self,
        *points: tuple[float, float],
        colour: str = INK,
        line_width: float = 1.0,
        is_dashed: bool = False,
        z_order: float = 2,
    ) -> None:
        """Draw a line through points."""
        dashes: tuple[float, Sequence[float]] | None = (0, (4, 3)) if is_dashed else None
        self._artists.append(
            lambda height: Line2D(
                [x for x, _ in points],
                [height - y for _, y in points],
                color=colour,
                linewidth=line_width,
                linestyle=dashes or "solid",
                solid_capstyle="butt",
                solid_joinstyle="miter",
                zorder=z_order,
            )
        )

    def draw_mark(
        self, x: float, y: float, shape: MarkerStyle, size: float, *, fill: str, edge: str, edge_width: float = 1.0
    ) -> None:
        """Draw a mark at a point."""
        self._artists.append(
            lambda height: Line2D(
                [x],
                [height - y],
                marker=shape,
                markersize=size,
                markerfacecolor=fill,
                markeredgecolor=edge,
                markeredgewidth=edge_width,
                linestyle="none",
                zorder=4,
            )
        )

    def draw_box(
        self, left: float, top: float, right: float, bottom: float, *, fill: str, edge: str = "none", z_order: float = 1
    ) -> None:
        """Draw a filled rectangle."""
        self._artists.append(
            lambda height: Rectangle(
                (left, height - bottom),
                right - left,
                bottom - top,
                facecolor=fill,
                edgecolor=edge,
                linewidth=1,
                zorder=z_order,
            )
        )

    def make_figure(self) -> Figure:
        """Return the figure, on white paper whatever is behind it."""
        height = self.height + MARGIN
        figure = Figure(figsize=(self.width / 72, height / 72), dpi=72 * SCALE, facecolor=PAPER)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1), xlim=(0, self.width), ylim=(0, height))
        axes.axis("off")
        for make_artist in self._artists:
            axes.add_artist(make_artist(height))
        return figure


def encode_png(figure: Figure) -> bytes:
    """Return a figure as a PNG file, without metadata on when and where it was made."""
    file = io.BytesIO()
    figure.savefig(file, format="png", metadata={"Software": None}, facecolor=PAPER)
    return file.getvalue()
