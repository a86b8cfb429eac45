"""A burn-down as a picture: how many instalments were open, as steps, and an even way to zero beside them."""

from collections.abc import Iterator

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from bot.documents import canvas as pictures
from bot.documents import chart_frame
from bot.documents.axis import Axis
from bot.documents.canvas import FAINT, GREY, MARGIN, WIDTH, Canvas, width
from domain.charts.burndown import BurnDown

_OPEN, _EVEN = "#0B5CAD", "#8A4B00"
_HEIGHT = 170.0
_SIZE = 9.0


def png(burndown: BurnDown) -> bytes:
    """A burn-down's file."""
    return pictures.png(figure(burndown))


def figure(burndown: BurnDown) -> Figure:
    """A burn-down, drawn."""
    drawing = Canvas()
    chart_frame.head(drawing, burndown.frame)
    signs = [(_open_sign, burndown.open_label), (_even_sign, burndown.even_label)]
    chart_frame.legend(drawing, signs[: 1 + burndown.has_even_way])
    top = drawing.height + 18
    scale = _Scale(max(number for _, number in burndown.steps), top, top + _HEIGHT)
    left = MARGIN + max(width(str(each), _SIZE) for each in scale.ticks) + 8
    months = burndown.frame.months
    axis = Axis(first=burndown.first, last=burndown.last, left=left, right=WIDTH - MARGIN - 6, months=months)
    for each in scale.ticks:
        drawing.line((axis.left, scale.at(each)), (axis.right, scale.at(each)), colour=FAINT, wide=0.6, order=1.5)
        drawing.text(left - 6, scale.at(each) + 3, str(each), _SIZE, colour=GREY, across="right")
    _goal(drawing, burndown, axis, top)
    if burndown.has_even_way:
        start = axis.at(burndown.first), scale.at(burndown.steps[0][1])
        drawing.line(start, (axis.at(burndown.goal), scale.at(0)), colour=_EVEN, wide=1.6, dashed=True)
    _steps(drawing, burndown, axis, scale)
    axis.below(drawing, top + _HEIGHT)
    axis.today(drawing, burndown.frame.today, burndown.frame.today_label, top, drawing.height)
    drawing.height += 16
    chart_frame.notes(drawing, burndown.frame)
    return drawing.figure()


class _Scale:
    """Numbers from zero at the bottom up to the most, and those beside which there are lines."""

    def __init__(self, most: int, top: float, bottom: float) -> None:
        self.ticks = [int(each) for each in MaxNLocator(6, integer=True).tick_values(0, max(1, most)) if each >= 0]
        self._top, self._bottom = top, bottom

    def at(self, number: float) -> float:
        """How far down a number is."""
        return self._bottom - (self._bottom - self._top) * number / self.ticks[-1]


def _open_sign(drawing: Canvas, x: float, y: float) -> None:
    drawing.line((x - 7, y - 3), (x, y - 3), (x, y + 3), (x + 7, y + 3), colour=_OPEN, wide=2.4)


def _even_sign(drawing: Canvas, x: float, y: float) -> None:
    drawing.line((x - 8, y), (x + 7, y), colour=_EVEN, wide=1.6, dashed=True)


def _goal(drawing: Canvas, burndown: BurnDown, axis: Axis, top: float) -> None:
    """Draw the day by which it is to be done, with its name above."""
    x, half = axis.at(burndown.goal), width(burndown.goal_label, _SIZE) / 2
    drawing.line((x, top - 3), (x, top + _HEIGHT), colour=GREY, wide=0.9, dashed=True)
    drawing.text(min(x, WIDTH - MARGIN - half), top - 7, burndown.goal_label, _SIZE, colour=GREY, across="center")


def _steps(drawing: Canvas, burndown: BurnDown, axis: Axis, scale: _Scale) -> None:
    """Draw how many were open, and write the first and the last of these numbers."""
    drawing.line(*_corners(burndown, axis, scale), colour=_OPEN, wide=2.4, order=3.2)
    (first, then), (last, now) = burndown.steps[0], burndown.steps[-1]
    drawing.mark(axis.at(last), scale.at(now), pictures.DOT, 7, fill=_OPEN, edge=_OPEN)
    _number(drawing, axis.at(last) + 7, scale.at(now) - 6, now)
    if first < last:
        _number(drawing, axis.at(first) + 1, scale.at(then) - 6, then)


def _number(drawing: Canvas, x: float, y: float, number: int) -> None:
    """Write a number to the right of a point, or as far to the right as there is room."""
    drawing.number(min(x, WIDTH - 4 - width(str(number), pictures.NUMBER, bold=True)), y, str(number), colour=_OPEN)


def _corners(burndown: BurnDown, axis: Axis, scale: _Scale) -> Iterator[tuple[float, float]]:
    """A number holds until the day on whose end another holds."""
    before = burndown.steps[0][1]
    for day, number in burndown.steps:
        yield axis.at(day), scale.at(before)
        yield axis.at(day), scale.at(number)
        before = number
