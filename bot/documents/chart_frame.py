"""The frame of every chart: title and marking above, notes below, and the legend."""

from collections.abc import Callable, Sequence

from bot.documents.canvas import GREY, INK, MARGIN, Canvas, text_width
from domain.charts.frame import ChartFrame

_TITLE_SIZE = 13.0
_SMALL_SIZE = 9.0
#: The space between two entries of a legend.
_ENTRY_GAP = 12.0
#: The width of an entry's sign.
_SIGN_WIDTH = 18.0

#: Draws the sign of an entry around a point.
DrawSign = Callable[[Canvas, float, float], None]


def draw_head(canvas: Canvas, frame: ChartFrame) -> None:
    """Draw the title, the marking and how the question was read at the top."""
    width = text_width(frame.marking, _SMALL_SIZE, bold=True) + 10
    right, top = canvas.width - MARGIN, canvas.height
    canvas.draw_box(right - width, top, right, top + 17, fill="none", edge=INK)
    canvas.draw_text(right - width / 2, top + 12, frame.marking, _SMALL_SIZE, bold=True, align="center")
    canvas.draw_paragraph(frame.title, _TITLE_SIZE, bold=True, max_width=canvas.width - 2 * MARGIN - width - 8)
    canvas.height += 2
    for subtitle in frame.subtitles:
        canvas.draw_paragraph(subtitle, _SMALL_SIZE, colour=GREY)
    canvas.height += 6


def draw_legend(canvas: Canvas, entries: Sequence[tuple[DrawSign, str]]) -> None:
    """Draw signs with their labels below everything drawn so far, as many side by side as fit."""
    x = MARGIN
    canvas.height += 12
    for draw_sign, label in entries:
        width = _SIGN_WIDTH + text_width(label, _SMALL_SIZE)
        if x > MARGIN and x + width > canvas.width - MARGIN:
            x = MARGIN
            canvas.height += 15
        draw_sign(canvas, x + 7, canvas.height - 3.2)
        canvas.draw_text(x + _SIGN_WIDTH, canvas.height, label, _SMALL_SIZE)
        x += width + _ENTRY_GAP
    canvas.height += 6


def draw_notes(canvas: Canvas, frame: ChartFrame) -> None:
    """Draw below the picture the notes about what it cannot show."""
    for note in frame.notes:
        canvas.height += 4
        canvas.draw_paragraph(note, _SMALL_SIZE, colour=GREY)
