"""What every picture has around it: title and marking above, notes below, and a legend whose words stand beside it."""

from collections.abc import Callable, Sequence

from bot.documents.canvas import GREY, INK, MARGIN, WIDTH, Canvas, width
from domain.charts.frame import ChartFrame

_TITLE = 13.0
_SMALL = 9.0
#: From one entry of a legend to the next.
_GAP = 12.0
#: What the mark of an entry takes.
_SIGN = 18.0

#: Draws the sign of an entry around a point.
Sign = Callable[[Canvas, float, float], None]


def head(drawing: Canvas, frame: ChartFrame) -> None:
    """Put title, marking and how the question was read at the top."""
    wide = width(frame.marking, _SMALL, bold=True) + 10
    right, top = WIDTH - MARGIN, drawing.height
    drawing.box(right - wide, top, right, top + 17, fill="none", edge=INK)
    drawing.text(right - wide / 2, top + 12, frame.marking, _SMALL, bold=True, across="center")
    drawing.paragraph(frame.title, _TITLE, bold=True, room=WIDTH - 2 * MARGIN - wide - 8)
    drawing.height += 2
    for each in frame.subtitles:
        drawing.paragraph(each, _SMALL, colour=GREY)
    drawing.height += 6


def legend(drawing: Canvas, entries: Sequence[tuple[Sign, str]]) -> None:
    """Put signs with what they say below all that there is, as many beside each other as have room."""
    x = MARGIN
    drawing.height += 12
    for sign, label in entries:
        wide = _SIGN + width(label, _SMALL)
        if x > MARGIN and x + wide > WIDTH - MARGIN:
            x = MARGIN
            drawing.height += 15
        sign(drawing, x + 7, drawing.height - 3.2)
        drawing.text(x + _SIGN, drawing.height, label, _SMALL)
        x += wide + _GAP
    drawing.height += 6


def notes(drawing: Canvas, frame: ChartFrame) -> None:
    """Put what cannot be seen in the picture below it."""
    for each in frame.notes:
        drawing.height += 4
        drawing.paragraph(each, _SMALL, colour=GREY)
