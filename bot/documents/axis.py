"""Time across a picture: where a day is, and the years and months below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.documents.canvas import GREY, INK, MARGIN, PAPER, WIDTH, Canvas, width
from domain.dates.spans import Month

_SIZE = 8.5
#: Months are numbered where they have as much room, and named where their names have room, with a gap between them.
_MONTH_ROOM = 13.0
_GAP = 4.0
#: Days of the shortest month.
_FEWEST = 28


@dataclass(frozen=True, kw_only=True, slots=True)
class Axis:
    """Days from `first` to `last` between two places, `left` and `right`; months have these names."""

    first: date
    last: date
    left: float
    right: float
    months: Sequence[str]

    def at(self, day: date) -> float:
        """Where the middle of a day is; days outside are at the edge."""
        whole = (self.last - self.first).days + 1
        part = ((day - self.first).days + 0.5) / whole
        return self.left + min(1.0, max(0.0, part)) * (self.right - self.left)

    def below(self, drawing: Canvas, top: float) -> None:
        """Draw months as ticks, with their names or numbers where these have room, and years, below `top`."""
        drawing.line((self.left, top), (self.right, top), colour=GREY)
        month, labels = Month.of(self.first), self._labels()
        while month <= Month.of(self.last):
            start, end = max(month.first, self.first), min(month.last, self.last)
            is_new = month.month == 1 or start == self.first
            drawing.line(
                (self._edge(start), top), (self._edge(start), top + (6 if is_new else 3)), colour=GREY, wide=0.8
            )
            if labels and self.at(end) - self._edge(start) >= max(_MONTH_ROOM, width(labels[month.month - 1], _SIZE)):
                x = (self._edge(start) + self.at(end)) / 2
                _label(drawing, x, top + 11, labels[month.month - 1])
            month = month.add_months(1)
        self._years(drawing, top + (22 if labels else 14))
        drawing.height = top + (28 if labels else 20)

    def today(self, drawing: Canvas, day: date, label: str, top: float, bottom: float) -> None:
        """Draw the day that it is, from `top` down to `bottom`, with its name below; an arrow where it is outside."""
        x = self.at(day)
        if self.first <= day <= self.last:
            drawing.line((x, top), (x, bottom), colour=INK, wide=1.8, order=3)
        elif day < self.first:
            label = f"◀ {label}"
        else:
            label = f"{label} ▶"
        half = width(label, _SIZE, bold=True) / 2
        x = min(max(x, MARGIN + half), WIDTH - MARGIN - half)
        drawing.text(x, bottom + 10, label, _SIZE, bold=True, across="center")

    def _edge(self, day: date) -> float:
        """Where a day begins."""
        whole = (self.last - self.first).days + 1
        return self.left + (day - self.first).days / whole * (self.right - self.left)

    def _labels(self) -> Sequence[str]:
        """What stands below the months: their names, else their numbers, else nothing."""
        room = _FEWEST / ((self.last - self.first).days + 1) * (self.right - self.left)
        if room >= max(width(each, _SIZE) for each in self.months) + _GAP:
            return self.months
        return [str(number) for number in range(1, 13)] if room >= _MONTH_ROOM else []

    def _years(self, drawing: Canvas, y: float) -> None:
        free = self.left
        for year in range(self.first.year, self.last.year + 1):
            start, end = max(date(year, 1, 1), self.first), min(date(year, 12, 31), self.last)
            x, half = (self._edge(start) + self.at(end)) / 2, width(str(year), _SIZE, bold=True) / 2
            if x - half >= free - 4:
                _label(drawing, x, y, str(year), bold=True)
                free = x + half + 6


def _label(drawing: Canvas, x: float, y: float, text: str, *, bold: bool = False) -> None:
    """Write a label on paper of its own, which the line of today may run behind."""
    half = width(text, _SIZE, bold=bold) / 2 + 1
    drawing.box(x - half, y - _SIZE, x + half, y + 2, fill=PAPER, order=3.5)
    drawing.text(x, y, text, _SIZE, bold=bold, colour=INK if bold else GREY, across="center")
