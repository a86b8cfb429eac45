"""Timeline chart: deliverables down, time across, a mark of its own for each status of an instalment."""

from collections.abc import Iterator

from matplotlib.figure import Figure
from matplotlib.markers import MarkerStyle
from matplotlib.path import Path
from msgspec import Struct

from bot.documents import chart_frame
from bot.documents.axis import Axis
from bot.documents.canvas import (
    BAND,
    FAINT,
    GREY,
    INK,
    LINE_HEIGHT,
    MARGIN,
    PAPER,
    Canvas,
    encode_png,
    text_width,
    wrap_text,
)
from bot.documents.chart_frame import DrawSign
from domain.charts.lanes import Mark
from domain.charts.timeline import CouncilLine, Timeline, TimelineRow
from domain.i18n.status_label import DisplayStatus

#: Wide enough for titles; on a screen 900 pixels wide the smallest letters have 12.
_WIDTH = 600.0
_TITLE_SIZE, _TITLE_WIDTH, _MAX_TITLE_LINES = 9.0, 205.0, 4
_OWNER_SIZE, _MAX_OWNER_LINES = 8.0, 2
_GAP = 8.0
_COUNCIL_SIZE = 8.0
_NUMBER_SIZE = 8.0
#: The height of a lane, and the padding of a row above and below its lanes.
_LANE_HEIGHT, _PADDING = 13.0, 4.0
#: The width and height of a mark.
_MARK_SIZE = 8.6


class _MarkStyle(Struct, frozen=True, kw_only=True):
    """The look of a mark: its shape, which tells it without colour, and its colour, which has contrast on white."""

    shape: MarkerStyle
    colour: str
    is_filled: bool = True
    #: Whether the shape has gaps, through which no line may show.
    has_gaps: bool = False
    #: A shape that is drawn on it.
    overlay: MarkerStyle | None = None


def _pause_shape() -> MarkerStyle:
    bars = [(-1, -1), (-0.3, -1), (-0.3, 1), (-1, 1), (-1, -1), (0.3, -1), (1, -1), (1, 1), (0.3, 1), (0.3, -1)]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * 2
    return MarkerStyle(Path(bars, codes))


def _tick_shape() -> MarkerStyle:
    return MarkerStyle(Path([(-0.9, 0.0), (-0.25, -0.75), (1.0, 0.85)]), fillstyle="none")


_MARK_STYLES = {
    DisplayStatus.OVERDUE: _MarkStyle(shape=MarkerStyle("^"), colour="#B3261E"),
    DisplayStatus.OPEN: _MarkStyle(shape=MarkerStyle("s"), colour="#0B5CAD", is_filled=False),
    DisplayStatus.HELD: _MarkStyle(shape=_pause_shape(), colour="#6B3FA0", has_gaps=True),
    DisplayStatus.DONE: _MarkStyle(shape=MarkerStyle("o"), colour="#00694E", overlay=_tick_shape()),
}


def write_png(chart: Timeline) -> bytes:
    """Return a timeline as a PNG file."""
    return encode_png(draw_figure(chart))


def draw_figure(chart: Timeline) -> Figure:
    """Draw a timeline."""
    canvas = Canvas(_WIDTH)
    chart_frame.draw_head(canvas, chart.frame)
    chart_frame.draw_legend(canvas, list(_legend(chart)))
    title_x = MARGIN + max(text_width(row.ref, _TITLE_SIZE, bold=True) for row in chart.rows) + _GAP
    left, right = title_x + _TITLE_WIDTH + 2 * _GAP, _WIDTH - MARGIN - 3
    axis = Axis(first=chart.first, last=chart.last, left=left, right=right, months=chart.frame.months)
    top = canvas.height + _council_labels_height(chart)
    _draw_council_labels(canvas, chart.councils, axis, top - 4)
    canvas.height = top
    for row in chart.rows:
        if row.heading:
            _draw_heading(canvas, row.heading)
        _draw_row(canvas, row, axis, title_x)
    bottom = canvas.height
    for council in chart.councils:
        x = axis.x_of(council.day)
        canvas.draw_line((x, top - 3), (x, bottom), colour=GREY, line_width=0.8, is_dashed=True)
    axis.draw_below(canvas, bottom)
    axis.draw_today(canvas, chart.frame.today, chart.frame.today_label, top - 3, canvas.height)
    canvas.height += 16
    chart_frame.draw_notes(canvas, chart.frame)
    return canvas.make_figure()


def _legend(chart: Timeline) -> Iterator[tuple[DrawSign, str]]:
    for status, label in chart.legend:
        yield _draw_status_sign(status), label
    if chart.councils:
        yield _draw_council_sign, chart.councils_label


def _draw_status_sign(status: DisplayStatus) -> DrawSign:
    return lambda canvas, x, y: _draw_status(canvas, x, y, status)


def _draw_council_sign(canvas: Canvas, x: float, y: float) -> None:
    canvas.draw_line((x, y - 6), (x, y + 5), colour=GREY, line_width=1.0, is_dashed=True)


def _draw_status(canvas: Canvas, x: float, y: float, status: DisplayStatus) -> None:
    style = _MARK_STYLES[status]
    if style.has_gaps:
        canvas.draw_mark(x, y, MarkerStyle("s"), _MARK_SIZE, fill=PAPER, edge=PAPER)
    fill = style.colour if style.is_filled else PAPER
    size = _MARK_SIZE if style.is_filled else _MARK_SIZE - 1.4
    canvas.draw_mark(x, y, style.shape, size, fill=fill, edge=style.colour, edge_width=0.5 if style.is_filled else 1.6)
    if style.overlay is not None:
        canvas.draw_mark(x, y, style.overlay, _MARK_SIZE * 0.5, fill="none", edge=PAPER, edge_width=1.3)


def _council_labels_height(chart: Timeline) -> float:
    return max((text_width(council.label, _COUNCIL_SIZE) for council in chart.councils), default=0.0) + 8


def _draw_council_labels(canvas: Canvas, councils: tuple[CouncilLine, ...], axis: Axis, bottom: float) -> None:
    """Write the days of meetings upwards; a meeting without room beside another has a line only."""
    free = 0.0
    for council in councils:
        x = axis.x_of(council.day)
        if x >= free:
            canvas.draw_text(
                x,
                bottom,
                council.label,
                _COUNCIL_SIZE,
                colour=GREY,
                align="center",
                vertical_align="bottom",
                is_vertical=True,
            )
            free = x + _COUNCIL_SIZE * 1.3


def _draw_heading(canvas: Canvas, heading: str) -> None:
    (text, *_) = wrap_text(heading, _TITLE_SIZE, _WIDTH - 2 * MARGIN, bold=True, max_lines=1)
    canvas.draw_box(MARGIN - 4, canvas.height, _WIDTH - MARGIN + 4, canvas.height + _LANE_HEIGHT + 3, fill=BAND)
    # The lines of meetings do not run through it.
    right = MARGIN + text_width(text, _TITLE_SIZE, bold=True) + 2
    canvas.draw_box(MARGIN - 4, canvas.height + 1, right, canvas.height + _LANE_HEIGHT + 2, fill=BAND, z_order=3.5)
    canvas.draw_text(MARGIN, canvas.height + _LANE_HEIGHT - 2, text, _TITLE_SIZE, bold=True)
    canvas.height += _LANE_HEIGHT + 3


def _draw_row(canvas: Canvas, row: TimelineRow, axis: Axis, title_x: float) -> None:
    """Draw the reference, the title with the owners below it, the marks, and a line below all."""
    top = canvas.height + _PADDING
    baseline = top + _LANE_HEIGHT / 2 + 3.2
    canvas.draw_text(MARGIN, baseline, row.ref, _TITLE_SIZE, bold=True)
    for size, colour, lines in (
        (_TITLE_SIZE, INK, wrap_text(row.title, _TITLE_SIZE, _TITLE_WIDTH, max_lines=_MAX_TITLE_LINES)),
        (_OWNER_SIZE, GREY, wrap_text(row.owners, _OWNER_SIZE, _TITLE_WIDTH, max_lines=_MAX_OWNER_LINES)),
    ):
        for line in lines:
            canvas.draw_text(title_x, baseline, line, size, colour=colour)
            baseline += size * LINE_HEIGHT
    for number, lane in enumerate(row.lanes):
        y = top + (number + 0.5) * _LANE_HEIGHT
        canvas.draw_line((axis.left, y), (axis.right, y), colour=FAINT, line_width=0.6, z_order=1.5)
        for mark in lane.marks:
            _draw_mark(canvas, mark, axis, y)
    canvas.height = max(baseline - _OWNER_SIZE, top + len(row.lanes) * _LANE_HEIGHT) + _PADDING
    canvas.draw_line((MARGIN - 4, canvas.height), (_WIDTH - MARGIN + 4, canvas.height), colour=BAND)


def _draw_mark(canvas: Canvas, mark: Mark, axis: Axis, y: float) -> None:
    x, colour = axis.x_of(mark.day), _MARK_STYLES[mark.status].colour
    if mark.starts is not None:
        start = axis.x_of(mark.starts)
        canvas.draw_line((start, y), (x, y), colour=colour, line_width=2.2, z_order=2.5)
        canvas.draw_line((start, y - 4), (start, y + 4), colour=colour, line_width=2.2, z_order=2.5)
    _draw_status(canvas, x, y, mark.status)
    if len(mark.keys) > 1:
        number, left = str(len(mark.keys)), x + _MARK_SIZE / 2 + 1.5
        right = left + text_width(number, _NUMBER_SIZE, bold=True)
        # No line may run through it.
        canvas.draw_box(left - 1, y - 5, right, y + 5, fill=PAPER, z_order=3.5)
        canvas.draw_text(left, y + 3, number, _NUMBER_SIZE, bold=True, colour=colour)
