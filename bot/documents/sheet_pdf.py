"""Meeting sheet as a PDF: one or two pages A4, marked at the top and bottom of each."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, NamedTuple

from fpdf import FPDF, ViewerPreferences
from fpdf.enums import MethodReturnValue, XPos, YPos
from fpdf.fonts import TTFFont

from domain.i18n.status_label import DisplayStatus
from domain.meeting_sheets.sheet import MeetingSheet, SheetRow, SheetSection

#: Font size in points, and padding around the text in millimetres: the largest that fit on two pages, never too small
#: to read at a table.
_FONT_SIZES = ((9.0, 0.9), (8.5, 0.9), (8.0, 0.9), (8.0, 0.45), (8.0, 0.2))
_MAX_PAGES = 2

#: Millimetres of a page in landscape.
_MARGIN, _TOP, _BOTTOM = 12.0, 17.0, 14.0
_WIDTHS = (23.0, 70.0, 37.0, 44.0, 30.0, 69.0)
_LEADING = 0.42  # line height in millimetres for each point of font size
_TILE = (25.0, 12.0)

Colour = tuple[int, int, int]
_INK: Colour = (28, 32, 40)
_GREY: Colour = (92, 98, 110)
_BLUE: Colour = (0, 51, 120)
_RULE_COLOUR: Colour = (205, 210, 218)
_BAND_COLOUR: Colour = (232, 237, 245)
_RED_BAND: Colour = (251, 231, 229)
_RED: Colour = (165, 20, 20)
#: Each has a contrast of 4.5 to 1 or more on white.
STATUS_COLOURS = {
    DisplayStatus.OVERDUE: _RED,
    DisplayStatus.OPEN: _BLUE,
    DisplayStatus.HELD: (122, 78, 0),
    DisplayStatus.DONE: (20, 105, 50),
}


def write_pdf(sheet: MeetingSheet) -> bytes:
    """Return the file; the same bytes for the same sheet."""
    content, pages, size = b"", 0, _FONT_SIZES[0]
    for size in _FONT_SIZES:
        content, pages = _lay_out(sheet, *size, _MAX_PAGES)
        if pages <= _MAX_PAGES:
            break
    return content if pages == _MAX_PAGES else _lay_out(sheet, *size, pages)[0]


def font_folder() -> Path:
    """Return matplotlib's folder with DejaVu Sans, which has the letters of all languages; it is not imported."""
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("matplotlib, with the fonts that it brings, is not installed")
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


class _Paragraph(NamedTuple):
    """A paragraph of a cell."""

    text: str
    colour: Colour = _INK
    style: Literal["", "B"] = ""
    #: 0: the font size of the sheet.
    size: float = 0


def _lay_out(sheet: MeetingSheet, size: float, padding: float, pages: int) -> tuple[bytes, int]:
    """Return the file with a font size and a total number of pages, and the number of pages that it really has."""
    paper = _SheetPdf(sheet, size, padding, pages)
    paper.draw()
    return bytes(paper.output()), paper.page


class _SheetPdf(FPDF):
    """The document in one font size, its pages numbered with a given total."""

    def __init__(self, sheet: MeetingSheet, size: float, padding: float, pages: int) -> None:
        super().__init__(orientation="landscape", format="A4")
        self._sheet = sheet
        self._size = size
        self._padding = padding
        self._pages = pages
        self._line = size * _LEADING
        self.add_font("text", "", font_folder() / "DejaVuSans.ttf")
        self.add_font("text", "B", font_folder() / "DejaVuSans-Bold.ttf")
        font = self.fonts["text"]
        self._letters = frozenset(font.cmap if isinstance(font, TTFFont) else ())
        self.set_margins(_MARGIN, _TOP, _MARGIN)
        self.alias_nb_pages("")  # or text that people write could turn into the number of pages
        self.set_auto_page_break(auto=False, margin=_BOTTOM)
        self.set_title(sheet.title)
        self.set_subject(f"{sheet.note}, {sheet.marking}: {sheet.as_of}")
        self.set_keywords(sheet.marking)
        self.set_lang(sheet.language)
        self.set_creation_date(sheet.made_at)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    def draw(self) -> None:
        """Draw the whole sheet."""
        self.add_page()
        self._draw_summary()
        self._draw_column_heads()
        for section in self._sheet.sections:
            self._draw_section(section)
        self._draw_remarks()

    def header(self) -> None:
        """Draw the marking and what is marked at the top of each page."""
        self._draw_text(self._sheet.note, at=(_MARGIN, 7), size=8, colour=_GREY)
        self._draw_marking(6)
        if self.page_no() > 1:
            self._draw_text(self._sheet.council, at=(_MARGIN, 7), size=8, colour=_GREY, align="R")
        self.set_draw_color(_RULE_COLOUR)
        self.line(_MARGIN, 13, self.w - _MARGIN, 13)
        self.set_xy(_MARGIN, _TOP)

    def footer(self) -> None:
        """Draw the marking, the time of the data, and the page number with the number of pages."""
        foot = self.h - 10
        self._draw_text(self._sheet.as_of, at=(_MARGIN, foot + 1), size=8, colour=_GREY)
        self._draw_marking(foot)
        number = self._sheet.page_pattern.format(number=self.page_no(), pages=self._pages)
        self._draw_text(number, at=(_MARGIN, foot + 1), size=8, colour=_GREY, align="R")

    def replace_missing_glyphs(self, text: str) -> str:
        """Return a text with a box for each character that the font does not have."""
        return "".join(letter if ord(letter) in self._letters else "\u25a1" for letter in text)

    def _draw_summary(self) -> None:
        """Draw the meeting, the tiles, and how the question was read."""
        shown = self._sheet
        tiles = self.w - _MARGIN - len(shown.status_counts) * (_TILE[0] + 2) + 2
        width = tiles - _MARGIN - 4
        self._draw_figures(tiles)
        self.start_section(shown.council)
        self._draw_text(shown.council, at=(_MARGIN, _TOP - 1.5), size=16, style="B", colour=_BLUE, width=width)
        headline = f"{shown.meets} · {shown.summary}"
        self._draw_text(headline, at=(_MARGIN, self.get_y() + 0.6), size=10, style="B", width=width)
        self._draw_text(shown.subject, at=(_MARGIN, self.get_y() + 0.8), size=8, colour=_GREY)
        if shown.read_as:
            self._draw_text(shown.read_as, at=(_MARGIN, self.get_y()), size=8)
        self.set_y(max(self.get_y(), _TOP + _TILE[1]) + 2)

    def _draw_figures(self, left: float) -> None:
        """Draw a tile for each status."""
        width, high = _TILE
        for status_count in self._sheet.status_counts:
            self.set_fill_color(STATUS_COLOURS[status_count.status] if status_count.number else _GREY)
            self.rect(left, _TOP - 1, 1, high, style="F")
            self._draw_text(str(status_count.number), at=(left + 1, _TOP - 1), size=15, style="B", width=width)
            self._draw_text(status_count.label, at=(left + 1, _TOP + 5.6), size=8, colour=_GREY, width=width)
            left += width + 2

    def _draw_column_heads(self) -> None:
        """Draw the heads of the columns, which every page has."""
        cells = [[_Paragraph(title, (255, 255, 255), "B", size=8)] for title in self._sheet.columns]
        self._draw_row(cells, self._row_height(cells), fill=_BLUE)

    def _draw_section(self, section: SheetSection) -> None:
        """Draw a section: its heading, which is never alone at the foot of a page, and its rows."""
        rows = [(cells, self._row_height(cells)) for cells in map(_cells, section.rows)]
        self._break_before(self._line + 2 * self._padding + rows[0][1])
        self._draw_heading(section.heading, late=section.rows[0].status is DisplayStatus.OVERDUE)
        for cells, height in rows:
            self._break_before(height)
            self._draw_row(cells, height)

    def _draw_heading(self, text: str, *, late: bool) -> None:
        """Draw a heading on a band, which is red above overdue rows."""
        self.start_section(text, level=1)
        top, high = self.get_y(), self._line + 2 * self._padding
        self.set_fill_color(_RED_BAND if late else _BAND_COLOUR)
        self.rect(_MARGIN, top, sum(_WIDTHS), high, style="F")
        position = (_MARGIN, top + self._padding)
        self._draw_text(text, at=position, size=self._size, style="B", colour=_RED if late else _BLUE)
        self.set_y(top + high)

    def _draw_remarks(self) -> None:
        self.set_y(self.get_y() + 2)
        for remark in self._sheet.remarks:
            self._break_before(self._line)
            self._draw_text(remark, at=(_MARGIN, self.get_y()), size=8, colour=_GREY)

    def _break_before(self, height: float) -> None:
        """Start another page if there is no room for a height."""
        if self.get_y() + height > self.page_break_trigger:
            self.add_page()
            self._draw_column_heads()

    def _draw_row(self, cells: Sequence[Sequence[_Paragraph]], height: float, *, fill: Colour | None = None) -> None:
        """Draw cells side by side, and a rule below them."""
        left, top = _MARGIN, self.get_y()
        if fill:
            self.set_fill_color(fill)
            self.rect(left, top, sum(_WIDTHS), height, style="F")
        for cell, width in zip(cells, _WIDTHS, strict=True):
            self.set_y(top + self._padding)
            for piece in cell:
                position = (left, self.get_y())
                self._draw_text(
                    piece.text,
                    at=position,
                    size=piece.size or self._size,
                    style=piece.style,
                    colour=piece.colour,
                    width=width,
                )
            left += width
        self.set_draw_color(_RULE_COLOUR)
        self.line(_MARGIN, top + height, _MARGIN + sum(_WIDTHS), top + height)
        self.set_xy(_MARGIN, top + height)

    def _row_height(self, cells: Sequence[Sequence[_Paragraph]]) -> float:
        """Return the height of a row, which is that of its longest cell."""
        lines = [
            sum(self._count_lines(piece, width) for piece in cell) for cell, width in zip(cells, _WIDTHS, strict=True)
        ]
        return max(lines) * self._line + 2 * self._padding

    def _count_lines(self, piece: _Paragraph, width: float) -> int:
        self.set_font("text", piece.style, piece.size or self._size)
        lines = self.multi_cell(
            width, self._line, self.replace_missing_glyphs(piece.text), dry_run=True, output=MethodReturnValue.LINES
        )
        return len(lines) if isinstance(lines, list) else 1

    def _draw_marking(self, top: float) -> None:
        self._draw_text(self._sheet.marking, at=(_MARGIN, top), size=11, style="B", colour=_RED, align="C")

    def _draw_text(
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
        """Draw a text at a position, as wide as the page or as `width`; the cursor is below it afterwards."""
        self.set_font("text", style, size)
        self.set_text_color(colour)
        self.set_xy(*at)
        self.multi_cell(
            width, size * _LEADING, self.replace_missing_glyphs(text), align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT
        )


def _cells(row: SheetRow) -> Sequence[Sequence[_Paragraph]]:
    """Return the paragraphs of each cell of a row."""
    status = _Paragraph(row.status_text, STATUS_COLOURS[row.status], "B")
    remarks = [
        *(_Paragraph(detail) for detail in row.details),
        *([_Paragraph(row.open_point, _GREY)] if row.open_point else []),
    ]
    due = [_Paragraph(line) for line in row.due]
    return [_Paragraph(row.ref, style="B")], [_Paragraph(row.title)], [_Paragraph(row.owners)], due, [status], remarks
