"""The time axis of a chart: where a day is, and the months and years below."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from bot.documents.canvas import GREY, INK, MARGIN, PAPER, Canvas, text_width
from domain.dates.spans import Month

_FONT_SIZE = 8.5
#: The width from which on months are numbered; they are named where their names fit with a gap between them.
_MIN_MONTH_WIDTH = 13.0
_LABEL_GAP = 4.0
#: Days of the shortest month.
_SHORTEST_MONTH_DAYS = 28


class Axis(Struct, frozen=True, kw_only=True):
    """The days from `first` to `last` between the x coordinates `left` and `right`; `months` are the months' names."""

    first: date
    last: date
    left: float
    right: float
    months: Sequence[str]

    def x_of(self, day: date) -> float:
        """Return the x of the middle of a day; a day outside is at the edge."""
        days = (self.last - self.first).days + 1
        part = ((day - self.first).days + 0.5) / days
        return self.left + min(1.0, max(0.0, part)) * (self.right - self.left)

    def draw_below(self, canvas: Canvas, top: float) -> None:
        """Draw below `top` the months as ticks, with their names or numbers where these fit, and the years."""
        canvas.draw_line((self.left, top), (self.right, top), colour=GREY)
        month, labels = Month.of(self.first), self._month_labels()
        while month <= Month.of(self.last):
            start, end = max(month.first, self.first), min(month.last, self.last)
            left, right = self._start_x(start), self.x_of(end)
            is_new_year = month.month == 1 or start == self.first
            canvas.draw_line((left, top), (left, top + (6 if is_new_year else 3)), colour=GREY, line_width=0.8)
            label = labels[month.month - 1] if labels else ""
            if label and right - left >= max(_MIN_MONTH_WIDTH, text_width(label, _FONT_SIZE)):
                _draw_label(canvas, (left + right) / 2, top + 11, label)
            month = month.add_months(1)
        self._draw_years(canvas, top + (22 if labels else 14))
        canvas.height = top + (28 if labels else 20)

    def draw_today(self, canvas: Canvas, day: date, label: str, top: float, bottom: float) -> None:
        """Draw today as a line from `top` to `bottom`, with its label below; with an arrow if it is outside."""
        x = self.x_of(day)
        if self.first <= day <= self.last:
            canvas.draw_line((x, top), (x, bottom), colour=INK, line_width=1.8, z_order=3)
        elif day < self.first:
            label = f"◀ {label}"
        else:
            label = f"{label} ▶"
        half = text_width(label, _FONT_SIZE, bold=True) / 2
        x = min(max(x, MARGIN + half), canvas.width - MARGIN - half)
        canvas.draw_text(x, bottom + 10, label, _FONT_SIZE, bold=True, align="center")

    def _start_x(self, day: date) -> float:
        """Return the x of the beginning of a day."""
        days = (self.last - self.first).days + 1
        return self.left + (day - self.first).days / days * (self.right - self.left)

    def _month_labels(self) -> Sequence[str]:
        """Return the months' names where they fit, else their numbers, else nothing."""
        room = _SHORTEST_MONTH_DAYS / ((self.last - self.first).days + 1) * (self.right - self.left)
        if room >= max(text_width(month, _FONT_SIZE) for month in self.months) + _LABEL_GAP:
            return self.months
        return [str(number) for number in range(1, 13)] if room >= _MIN_MONTH_WIDTH else []

    def _draw_years(self, canvas: Canvas, y: float) -> None:
        free = self.left
        for year in range(self.first.year, self.last.year + 1):
            start, end = max(date(year, 1, 1), self.first), min(date(year, 12, 31), self.last)
            x, half = (self._start_x(start) + self.x_of(end)) / 2, text_width(str(year), _FONT_SIZE, bold=True) / 2
            if x - half >= free - 4:
                _draw_label(canvas, x, y, str(year), bold=True)
                free = x + half + 6


def _draw_label(canvas: Canvas, x: float, y: float, text: str, *, bold: bool = False) -> None:
    """Draw a label on a box of its own, which the line of today may run behind."""
    half = text_width(text, _FONT_SIZE, bold=bold) / 2 + 1
    canvas.draw_box(x - half, y - _FONT_SIZE, x + half, y + 2, fill=PAPER, z_order=3.5)
    canvas.draw_text(x, y, text, _FONT_SIZE, bold=bold, colour=INK if bold else GREY, align="center")
