"""A meeting's sheet as PDF: one or two pages A4, marked at the top and bottom of each."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, NamedTuple

from fpdf import FPDF, ViewerPreferences
from fpdf.enums import MethodReturnValue, XPos, YPos
from fpdf.fonts import TTFFont

from domain.i18n.status_label import DisplayStatus
from domain.meeting_sheets.sheet import MeetingSheet, SheetRow, SheetSection

#: Points of the letters and millimetres around them: as large as two pages allow, never smaller than can be read at a
#: table.
_SIZES = ((9.0, 0.9), (8.5, 0.9), (8.0, 0.9), (8.0, 0.45), (8.0, 0.2))
_PAGES = 2

#: Millimetres of a page on its side.
_MARGIN, _TOP, _BOTTOM = 12.0, 17.0, 14.0
_WIDTHS = (23.0, 70.0, 37.0, 44.0, 30.0, 69.0)
_LEADING = 0.42  # of a line, in millimetres for each point of its letters
_TILE = (25.0, 12.0)

Colour = tuple[int, int, int]
_INK: Colour = (28, 32, 40)
_QUIET: Colour = (92, 98, 110)
_BLUE: Colour = (0, 51, 120)
_RULE: Colour = (205, 210, 218)
_BAND: Colour = (232, 237, 245)
_RED_BAND: Colour = (251, 231, 229)
_RED: Colour = (165, 20, 20)
#: On white each of these has a contrast of 4.5 to 1 or more.
_COLOURS = {
    DisplayStatus.OVERDUE: _RED,
    DisplayStatus.OPEN: _BLUE,
    DisplayStatus.HELD: (122, 78, 0),
    DisplayStatus.DONE: (20, 105, 50),
}


def pdf(briefing: MeetingSheet) -> bytes:
    """The file; the same bytes for the same sheet."""
    content, pages, size = b"", 0, _SIZES[0]
    for size in _SIZES:
        content, pages = _written(briefing, *size, _PAGES)
        if pages <= _PAGES:
            break
    return content if pages == _PAGES else _written(briefing, *size, pages)[0]


def fonts() -> Path:
    """Where matplotlib keeps DejaVu Sans, which has the letters of all languages; it need not be imported for that."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        raise FileNotFoundError("matplotlib, with the fonts that it brings, is not installed")
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"


class _Piece(NamedTuple):
    """A paragraph of a cell."""

    text: str
    colour: Colour = _INK
    style: Literal["", "B"] = ""
    #: As large as the others, where it is none.
    size: float = 0


def _written(briefing: MeetingSheet, size: float, padding: float, pages: int) -> tuple[bytes, int]:
    """The file with letters of a size, its pages numbered as so many, and how many it has."""
    paper = _Paper(briefing, size, padding, pages)
    paper.draw()
    return bytes(paper.output()), paper.page


class _Paper(FPDF):
    """Pages with letters of one size, which are numbered as so many."""

    def __init__(self, briefing: MeetingSheet, size: float, padding: float, pages: int) -> None:
        super().__init__(orientation="landscape", format="A4")
        self._briefing = briefing
        self._size = size
        self._padding = padding
        self._pages = pages
        self._line = size * _LEADING
        self.add_font("text", "", fonts() / "DejaVuSans.ttf")
        self.add_font("text", "B", fonts() / "DejaVuSans-Bold.ttf")
        font = self.fonts["text"]
        self._letters = frozenset(font.cmap if isinstance(font, TTFFont) else ())
        self.set_margins(_MARGIN, _TOP, _MARGIN)
        self.alias_nb_pages("")  # or what people write could turn into the number of pages
        self.set_auto_page_break(auto=False, margin=_BOTTOM)
        self.set_title(briefing.title)
        self.set_subject(f"{briefing.note}, {briefing.marking}: {briefing.as_of}")
        self.set_keywords(briefing.marking)
        self.set_lang(briefing.language)
        self.set_creation_date(briefing.at)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    def draw(self) -> None:
        """All of it."""
        self.add_page()
        self._above()
        self._columns()
        for section in self._briefing.sections:
            self._section(section)
        self._remarks()

    def header(self) -> None:
        """The marking, and what it is that is marked, on each page."""
        self._write(self._briefing.note, at=(_MARGIN, 7), size=8, colour=_QUIET)
        self._marking(6)
        if self.page_no() > 1:
            self._write(self._briefing.council, at=(_MARGIN, 7), size=8, colour=_QUIET, align="R")
        self.set_draw_color(_RULE)
        self.line(_MARGIN, 13, self.w - _MARGIN, 13)
        self.set_xy(_MARGIN, _TOP)

    def footer(self) -> None:
        """The marking again, the time of the data, and which page of how many it is."""
        foot = self.h - 10
        self._write(self._briefing.as_of, at=(_MARGIN, foot + 1), size=8, colour=_QUIET)
        self._marking(foot)
        number = self._briefing.page.format(number=self.page_no(), pages=self._pages)
        self._write(number, at=(_MARGIN, foot + 1), size=8, colour=_QUIET, align="R")

    def known(self, text: str) -> str:
        """A text with a box in place of each letter that the font does not have."""
        return "".join(each if ord(each) in self._letters else "\u25a1" for each in text)

    def _above(self) -> None:
        """Which meeting it is, and how much of what is owed to it stands how."""
        shown = self._briefing
        tiles = self.w - _MARGIN - len(shown.figures) * (_TILE[0] + 2) + 2
        wide = tiles - _MARGIN - 4
        self._figures(tiles)
        self.start_section(shown.council)
        self._write(shown.council, at=(_MARGIN, _TOP - 1.5), size=16, style="B", colour=_BLUE, width=wide)
        told = f"{shown.meets} · {shown.summary}"
        self._write(told, at=(_MARGIN, self.get_y() + 0.6), size=10, style="B", width=wide)
        self._write(shown.subject, at=(_MARGIN, self.get_y() + 0.8), size=8, colour=_QUIET)
        if shown.read_as:
            self._write(shown.read_as, at=(_MARGIN, self.get_y()), size=8)
        self.set_y(max(self.get_y(), _TOP + _TILE[1]) + 2)

    def _figures(self, left: float) -> None:
        """A tile for each way to stand."""
        wide, high = _TILE
        for each in self._briefing.figures:
            self.set_fill_color(_COLOURS[each.standing] if each.number else _QUIET)
            self.rect(left, _TOP - 1, 1, high, style="F")
            self._write(str(each.number), at=(left + 1, _TOP - 1), size=15, style="B", width=wide)
            self._write(each.label, at=(left + 1, _TOP + 5.6), size=8, colour=_QUIET, width=wide)
            left += wide + 2

    def _columns(self) -> None:
        """What stands over the columns, anew on each page."""
        cells = [[_Piece(each, (255, 255, 255), "B", size=8)] for each in self._briefing.columns]
        self._row(cells, self._height(cells), fill=_BLUE)

    def _section(self, section: SheetSection) -> None:
        """Its heading, which never stands alone at the foot of a page, and its rows."""
        rows = [(cells, self._height(cells)) for cells in map(_cells, section.rows)]
        self._break_before(self._line + 2 * self._padding + rows[0][1])
        self._heading(section.heading, late=section.rows[0].standing is DisplayStatus.OVERDUE)
        for cells, height in rows:
            self._break_before(height)
            self._row(cells, height)

    def _heading(self, text: str, *, late: bool) -> None:
        """A band, red above what is overdue."""
        self.start_section(text, level=1)
        top, high = self.get_y(), self._line + 2 * self._padding
        self.set_fill_color(_RED_BAND if late else _BAND)
        self.rect(_MARGIN, top, sum(_WIDTHS), high, style="F")
        place = (_MARGIN, top + self._padding)
        self._write(text, at=place, size=self._size, style="B", colour=_RED if late else _BLUE)
        self.set_y(top + high)

    def _remarks(self) -> None:
        self.set_y(self.get_y() + 2)
        for each in self._briefing.remarks:
            self._break_before(self._line)
            self._write(each, at=(_MARGIN, self.get_y()), size=8, colour=_QUIET)

    def _break_before(self, height: float) -> None:
        """Go on to another page where there is no room for so much."""
        if self.get_y() + height > self.page_break_trigger:
            self.add_page()
            self._columns()

    def _row(self, cells: Sequence[Sequence[_Piece]], height: float, *, fill: Colour | None = None) -> None:
        """Cells side by side, and a rule below them."""
        left, top = _MARGIN, self.get_y()
        if fill:
            self.set_fill_color(fill)
            self.rect(left, top, sum(_WIDTHS), height, style="F")
        for cell, wide in zip(cells, _WIDTHS, strict=True):
            self.set_y(top + self._padding)
            for each in cell:
                place = (left, self.get_y())
                self._write(
                    each.text, at=place, size=each.size or self._size, style=each.style, colour=each.colour, width=wide
                )
            left += wide
        self.set_draw_color(_RULE)
        self.line(_MARGIN, top + height, _MARGIN + sum(_WIDTHS), top + height)
        self.set_xy(_MARGIN, top + height)

    def _height(self, cells: Sequence[Sequence[_Piece]]) -> float:
        """How high a row is, by its longest cell."""
        lines = [sum(self._lines(each, wide) for each in cell) for cell, wide in zip(cells, _WIDTHS, strict=True)]
        return max(lines) * self._line + 2 * self._padding

    def _lines(self, piece: _Piece, wide: float) -> int:
        self.set_font("text", piece.style, piece.size or self._size)
        found = self.multi_cell(wide, self._line, self.known(piece.text), dry_run=True, output=MethodReturnValue.LINES)
        return len(found) if isinstance(found, list) else 1

    def _marking(self, top: float) -> None:
        self._write(self._briefing.marking, at=(_MARGIN, top), size=11, style="B", colour=_RED, align="C")

    def _write(
        self,
        text: str,
        *,
        at: tuple[float, float],
        size: float,
        style: str = "",
        colour: Colour = _INK,
        width: float = 0,
        align: str = "L",
    ) -> None:
        """A text at a place, as wide as the page or less; what comes next stands below it."""
        self.set_font("text", style, size)
        self.set_text_color(colour)
        self.set_xy(*at)
        self.multi_cell(width, size * _LEADING, self.known(text), align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _cells(row: SheetRow) -> Sequence[Sequence[_Piece]]:
    """What stands in each column."""
    status = _Piece(row.status, _COLOURS[row.standing], "B")
    remarks = [*(_Piece(each) for each in row.says), *([_Piece(row.open_point, _QUIET)] if row.open_point else [])]
    due = [_Piece(each) for each in row.due]
    return [_Piece(row.ref, style="B")], [_Piece(row.title)], [_Piece(row.owners)], due, [status], remarks
