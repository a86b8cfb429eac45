"""Burn-down chart: the number of open instalments as steps, and beside them the even pace to zero."""

from collections.abc import Iterator

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from bot.documents import chart_frame
from bot.documents.axis import Axis
from bot.documents.canvas import DOT, FAINT, GREY, MARGIN, NUMBER_SIZE, WIDTH, Canvas, encode_png, text_width
from domain.charts.burndown import BurnDown

_OPEN_COLOUR, _EVEN_PACE_COLOUR = "#0B5CAD", "#8A4B00"
_PLOT_HEIGHT = 170.0
_FONT_SIZE = 9.0


def write_png(burndown: BurnDown) -> bytes:
    """Return a burn-down as a PNG file."""
    return encode_png(draw_figure(burndown))


def draw_figure(burndown: BurnDown) -> Figure:
    """Draw a burn-down."""
    canvas = Canvas()
    chart_frame.draw_head(canvas, burndown.frame)
    signs = [(_draw_open_sign, burndown.open_label), (_draw_even_pace_sign, burndown.even_pace_label)]
    chart_frame.draw_legend(canvas, signs[: 1 + burndown.has_even_pace])
    top = canvas.height + 18
    scale = _Scale(max(number for _, number in burndown.steps), top, top + _PLOT_HEIGHT)
    left = MARGIN + max(text_width(str(tick), _FONT_SIZE) for tick in scale.ticks) + 8
    months = burndown.frame.months
    axis = Axis(first=burndown.first_day, last=burndown.last_day, left=left, right=WIDTH - MARGIN - 6, months=months)
    for tick in scale.ticks:
        y = scale.y_of(tick)
        canvas.draw_line((axis.left, y), (axis.right, y), colour=FAINT, line_width=0.6, z_order=1.5)
        canvas.draw_text(left - 6, y + 3, str(tick), _FONT_SIZE, colour=GREY, align="right")
    _draw_goal(canvas, burndown, axis, top)
    if burndown.has_even_pace:
        start = axis.x_of(burndown.first_day), scale.y_of(burndown.steps[0][1])
        canvas.draw_line(
            start, (axis.x_of(burndown.goal), scale.y_of(0)), colour=_EVEN_PACE_COLOUR, line_width=1.6, is_dashed=True
        )
    _draw_steps(canvas, burndown, axis, scale)
    axis.draw_below(canvas, top + _PLOT_HEIGHT)
    axis.draw_today(canvas, burndown.frame.today, burndown.frame.today_label, top, canvas.height)
    canvas.height += 16
    chart_frame.draw_notes(canvas, burndown.frame)
    return canvas.make_figure()


class _Scale:
    """The vertical scale: numbers from zero at the bottom up to the maximum, and those that have grid lines."""

    def __init__(self, maximum: int, top: float, bottom: float) -> None:
        self.ticks = [int(tick) for tick in MaxNLocator(6, integer=True).tick_values(0, max(1, maximum)) if tick >= 0]
        self._top, self._bottom = top, bottom

    def y_of(self, number: float) -> float:
        """Return the y of a number."""
        return self._bottom - (self._bottom - self._top) * number / self.ticks[-1]


def _draw_open_sign(canvas: Canvas, x: float, y: float) -> None:
    canvas.draw_line((x - 7, y - 3), (x, y - 3), (x, y + 3), (x + 7, y + 3), colour=_OPEN_COLOUR, line_width=2.4)


def _draw_even_pace_sign(canvas: Canvas, x: float, y: float) -> None:
    canvas.draw_line((x - 8, y), (x + 7, y), colour=_EVEN_PACE_COLOUR, line_width=1.6, is_dashed=True)


def _draw_goal(canvas: Canvas, burndown: BurnDown, axis: Axis, top: float) -> None:
    """Draw the day of the goal, with its label above."""
    x, half = axis.x_of(burndown.goal), text_width(burndown.goal_label, _FONT_SIZE) / 2
    canvas.draw_line((x, top - 3), (x, top + _PLOT_HEIGHT), colour=GREY, line_width=0.9, is_dashed=True)
    canvas.draw_text(
        min(x, WIDTH - MARGIN - half), top - 7, burndown.goal_label, _FONT_SIZE, colour=GREY, align="center"
    )


def _draw_steps(canvas: Canvas, burndown: BurnDown, axis: Axis, scale: _Scale) -> None:
    """Draw the number of open instalments, and write the first and the last number."""
    canvas.draw_line(*_step_corners(burndown, axis, scale), colour=_OPEN_COLOUR, line_width=2.4, z_order=3.2)
    (first_day, first_number), (last_day, last_number) = burndown.steps[0], burndown.steps[-1]
    x, y = axis.x_of(last_day), scale.y_of(last_number)
    canvas.draw_mark(x, y, DOT, 7, fill=_OPEN_COLOUR, edge=_OPEN_COLOUR)
    _draw_number(canvas, x + 7, y - 6, last_number)
    if first_day < last_day:
        _draw_number(canvas, axis.x_of(first_day) + 1, scale.y_of(first_number) - 6, first_number)


def _draw_number(canvas: Canvas, x: float, y: float, number: int) -> None:
    """Write a number to the right of a point, or as far to the right as it fits."""
    rightmost = WIDTH - 4 - text_width(str(number), NUMBER_SIZE, bold=True)
    canvas.draw_number(min(x, rightmost), y, str(number), colour=_OPEN_COLOUR)


def _step_corners(burndown: BurnDown, axis: Axis, scale: _Scale) -> Iterator[tuple[float, float]]:
    """Yield the corners of the steps: a number holds until the end of the day with the next number."""
    previous = burndown.steps[0][1]
    for day, number in burndown.steps:
        yield axis.x_of(day), scale.y_of(previous)
        yield axis.x_of(day), scale.y_of(number)
        previous = number
