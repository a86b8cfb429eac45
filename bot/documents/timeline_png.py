"""A timeline as a picture: owners down, time across, a mark of its own for each way in which an instalment stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.markers import MarkerStyle
from matplotlib.path import Path

from bot.documents import canvas as pictures
from bot.documents import chart_frame
from bot.documents.axis import Axis
from bot.documents.canvas import BAND, FAINT, GREY, INK, MARGIN, PAPER, WIDTH, Canvas, broken, width
from bot.documents.chart_frame import Sign
from domain.charts.lanes import Lane, Mark
from domain.charts.timeline import CouncilLine, Timeline, TimelineRow
from domain.i18n.status_label import DisplayStatus

_NAME, _NAME_ROOM = 9.0, 82.0
_REF = 8.0
_COUNCIL = 8.0
_NUMBER = 8.0
#: The height of a lane, and what a row has above and below its own.
_LANE, _PAD = 13.0, 4.0
#: The width and height of a mark.
_SIZE = 8.6


@dataclass(frozen=True, kw_only=True, slots=True)
class _Look:
    """A mark: its shape, which tells it without colour, and its colour, which stands out on white for everybody."""

    shape: MarkerStyle
    colour: str
    is_filled: bool = True
    #: It has gaps, through which no line is to be seen.
    has_gaps: bool = False
    #: What is drawn on it.
    on_it: MarkerStyle | None = None


def _pause() -> MarkerStyle:
    bars = [(-1, -1), (-0.3, -1), (-0.3, 1), (-1, 1), (-1, -1), (0.3, -1), (1, -1), (1, 1), (0.3, 1), (0.3, -1)]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * 2
    return MarkerStyle(Path(bars, codes))


def _tick() -> MarkerStyle:
    return MarkerStyle(Path([(-0.9, 0.0), (-0.25, -0.75), (1.0, 0.85)]), fillstyle="none")


_LOOKS = {
    DisplayStatus.OVERDUE: _Look(shape=MarkerStyle("^"), colour="#B3261E"),
    DisplayStatus.OPEN: _Look(shape=MarkerStyle("s"), colour="#0B5CAD", is_filled=False),
    DisplayStatus.HELD: _Look(shape=_pause(), colour="#6B3FA0", has_gaps=True),
    DisplayStatus.DONE: _Look(shape=MarkerStyle("o"), colour="#00694E", on_it=_tick()),
}


def png(chart: Timeline) -> bytes:
    """A timeline's file."""
    return pictures.png(figure(chart))


def figure(chart: Timeline) -> Figure:
    """A timeline, drawn."""
    drawing = Canvas()
    chart_frame.head(drawing, chart.frame)
    chart_frame.legend(drawing, list(_legend(chart)))
    refs = max((width(lane.ref, _REF) for row in chart.rows for lane in row.lanes if lane.ref), default=0.0)
    names = max(width(line, _NAME, bold=True) for row in chart.rows for line in _name(row))
    left = MARGIN + names + (refs + 16 if refs else 10)
    months = chart.frame.months
    axis = Axis(first=chart.first, last=chart.last, left=left, right=WIDTH - MARGIN - 3, months=months)
    top = drawing.height + _councils_height(chart)
    _name_councils(drawing, chart.councils, axis, top - 4)
    drawing.height = top
    for number, row in enumerate(chart.rows):
        _row(drawing, row, axis, is_odd=number % 2 == 0)
    bottom = drawing.height
    for each in chart.councils:
        drawing.line((axis.at(each.day), top - 3), (axis.at(each.day), bottom), colour=GREY, wide=0.8, dashed=True)
    axis.below(drawing, bottom)
    axis.today(drawing, chart.frame.today, chart.frame.today_label, top - 3, drawing.height)
    drawing.height += 16
    chart_frame.notes(drawing, chart.frame)
    return drawing.figure()


def _legend(chart: Timeline) -> Iterator[tuple[Sign, str]]:
    for each, label in chart.legend:
        yield _sign(each), label
    if chart.councils:
        yield _council_sign, chart.councils_label


def _sign(standing: DisplayStatus) -> Sign:
    return lambda drawing, x, y: _put(drawing, x, y, standing)


def _council_sign(drawing: Canvas, x: float, y: float) -> None:
    drawing.line((x, y - 6), (x, y + 5), colour=GREY, wide=1.0, dashed=True)


def _put(drawing: Canvas, x: float, y: float, standing: DisplayStatus) -> None:
    look = _LOOKS[standing]
    if look.has_gaps:
        drawing.mark(x, y, MarkerStyle("s"), _SIZE, fill=PAPER, edge=PAPER)
    fill = look.colour if look.is_filled else PAPER
    size = _SIZE if look.is_filled else _SIZE - 1.4
    drawing.mark(x, y, look.shape, size, fill=fill, edge=look.colour, wide=0.5 if look.is_filled else 1.6)
    if look.on_it is not None:
        drawing.mark(x, y, look.on_it, _SIZE * 0.5, fill="none", edge=PAPER, wide=1.3)


def _councils_height(chart: Timeline) -> float:
    return max((width(each.label, _COUNCIL) for each in chart.councils), default=0.0) + 8


def _name_councils(drawing: Canvas, councils: tuple[CouncilLine, ...], axis: Axis, bottom: float) -> None:
    """Write the days of meetings upwards; one that has no room beside another's is a line only."""
    free = 0.0
    for each in councils:
        x = axis.at(each.day)
        if x >= free:
            drawing.text(x, bottom, each.label, _COUNCIL, colour=GREY, across="center", down="bottom", upright=True)
            free = x + _COUNCIL * 1.3


def _name(row: TimelineRow) -> list[str]:
    return broken(row.label, _NAME, _NAME_ROOM, bold=True, most=3)


def _row(drawing: Canvas, row: TimelineRow, axis: Axis, *, is_odd: bool) -> None:
    name, top, paper = _name(row), drawing.height, BAND if is_odd else PAPER
    high = max(max(1, len(row.lanes)) * _LANE, len(name) * _NAME * 1.2) + 2 * _PAD
    drawing.box(MARGIN - 4, top, WIDTH - MARGIN + 4, top + high, fill=paper)
    for number, line in enumerate(name):
        drawing.text(MARGIN, top + _PAD + _LANE / 2 + 3.4 + number * _NAME * 1.2, line, _NAME, bold=True)
    for number, lane in enumerate(row.lanes):
        _lane(drawing, lane, axis, top + _PAD + (number + 0.5) * _LANE, paper)
    drawing.height = top + high


def _lane(drawing: Canvas, lane: Lane, axis: Axis, y: float, paper: str) -> None:
    if lane.ref:
        drawing.text(axis.left - 8, y + 3, lane.ref, _REF, colour=INK, across="right")
        drawing.line((axis.left, y), (axis.right, y), colour=FAINT, wide=0.6, order=1.5)
    for mark in lane.marks:
        _mark(drawing, mark, axis, y, paper)


def _mark(drawing: Canvas, mark: Mark, axis: Axis, y: float, paper: str) -> None:
    x, colour = axis.at(mark.day), _LOOKS[mark.standing].colour
    if mark.starts is not None:
        drawing.line((axis.at(mark.starts), y), (x, y), colour=colour, wide=2.2, order=2.5)
        drawing.line((axis.at(mark.starts), y - 4), (axis.at(mark.starts), y + 4), colour=colour, wide=2.2, order=2.5)
    _put(drawing, x, y, mark.standing)
    if len(mark.keys) > 1:
        number, left = str(len(mark.keys)), x + _SIZE / 2 + 1.5
        # No line runs through it.
        drawing.box(left - 1, y - 5, left + width(number, _NUMBER, bold=True), y + 5, fill=paper, order=3.5)
        drawing.text(left, y + 3, number, _NUMBER, bold=True, colour=colour)
